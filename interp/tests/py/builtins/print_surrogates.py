# A surrogate is no character that could be written: what stands before it is.
def try_print(*values, **options):
    try:
        print(*values, **options)
    except UnicodeEncodeError as error:
        print("|", error, error.start, error.end)


try_print("\ud800")
try_print("a", "b\udfff", "c")
try_print("é\ud800\ud801x")
try_print(1, end="\udfff")
try_print("x", "y", sep="\udfff")
try_print("\ud7ff", "\ue000")
print(ascii("\ud800"), repr("\ud800"), ["\ud800"])
