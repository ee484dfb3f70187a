# A surrogate is no character that could be written: what stands before it is.
def try_print(*values, **options):
    try:
        print(*values, **options)
    except UnicodeEncodeError as error:
        print("|", error, error.start, error.end)


try_print("\ud800")  # -> | 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed 0 1
try_print("a", "b\udfff", "c")
# -> a | 'utf-8' codec can't encode character '\udfff' in position 1: surrogates not allowed 1 2
try_print("é\ud800\ud801x")  # -> | 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed 1 3
try_print(1, end="\udfff")
# -> 1| 'utf-8' codec can't encode character '\udfff' in position 0: surrogates not allowed 0 1
try_print("x", "y", sep="\udfff")
# -> x| 'utf-8' codec can't encode character '\udfff' in position 0: surrogates not allowed 0 1
print(ascii("\ud800"), repr("\ud800"), ["\ud800"])  # -> '\ud800' '\ud800' ['\ud800']
