# join over every iterable, its error that names the place, and separators of subclasses.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class S(str):
    def __str__(self):
        return "other"


print(",".join("abc"), "".join([]), "x".join(["only"]), ", ".join({"k": 1, "l": 2}), "-".join(c.upper() for c in "ab"), "|".join(("a", "", "b")), "日".join(["é", "a", "😀"]), S("+").join("ab"), ",".join([S("a"), S("b")]), type(",".join([S("a")])), "".join(map(str, range(5))), "ab".join("ab"), "".join(iter("xy")), "\n".join([]) == "")
# -> a,b,c  only k, l A-B a||b é日a日😀 a+b a,b <class 'str'> 01234 aabb xy True
show(
    lambda: ",".join([1]),
    lambda: ",".join(["a", 1]),
    lambda: ",".join(["a", b"b"]),
    lambda: ",".join(["a", None, 3]),
    lambda: ",".join(5),
    lambda: ",".join(None),
    lambda: "".join([["a"]]),
    lambda: ",".join(c for c in ["a", 5]),
    lambda: ",".join("a", "b"),
    lambda: b",".join(["a"]),
    lambda: b",".join([b"a", 5]),
    lambda: b",".join("ab"),
    lambda: b",".join([b"a", bytearray(b"b"), memoryview(b"c")]),
    lambda: bytearray(b"-").join([b"a", b"b"]),
    lambda: b"".join(5),
    lambda: str.join(",", ["a", "b"]),
    lambda: str.join(5, ["a"]),
)
# -> TypeError sequence item 0: expected str instance, int found
# -> TypeError sequence item 1: expected str instance, int found
# -> TypeError sequence item 1: expected str instance, bytes found
# -> TypeError sequence item 1: expected str instance, NoneType found
# -> TypeError can only join an iterable
# -> TypeError can only join an iterable
# -> TypeError sequence item 0: expected str instance, list found
# -> TypeError sequence item 1: expected str instance, int found
# -> TypeError str.join() takes exactly one argument (2 given)
# -> TypeError sequence item 0: expected a bytes-like object, str found
# -> TypeError sequence item 1: expected a bytes-like object, int found
# -> TypeError sequence item 0: expected a bytes-like object, str found
# -> b'a,b,c'
# -> bytearray(b'a-b')
# -> TypeError can only join an iterable
# -> a,b
# -> TypeError descriptor 'join' for 'str' objects doesn't apply to a 'int' object


def broken():
    yield "a"
    raise KeyError("stop")


show(lambda: ",".join(broken()))  # -> KeyError 'stop'
