# join of any iterable of strings.
print(",".join(["a", "b", "c"]), "".join([]), "-".join("abc"), ", ".join(["x"]))  # -> a,b,c  a-b-c x
print("+".join(str(i) for i in range(4)), " ".join({"k": 1, "v": 2}), "".join(("a", "", "b")))  # -> 0+1+2+3 k v ab
print("日".join(["a", "é"]), "".join(chr(97 + i) for i in range(26)))  # -> a日é abcdefghijklmnopqrstuvwxyz
print("\n".join(["two", "lines"]))
# -> two
# -> lines
for f in (
    lambda: ",".join([1, 2]),
    lambda: ",".join(["a", None]),
    lambda: ",".join(5),
    lambda: ",".join(["a"], ["b"]),
    lambda: ",".join([b"x"]),
):
    try:
        f()
    except TypeError as e:
        print(e)
# -> sequence item 0: expected str instance, int found
# -> sequence item 1: expected str instance, NoneType found
# -> can only join an iterable
# -> str.join() takes exactly one argument (2 given)
# -> sequence item 0: expected str instance, bytes found
words = []
for i in range(5):
    words.append("w" * i)
print("|".join(words))  # -> |w|ww|www|wwww
