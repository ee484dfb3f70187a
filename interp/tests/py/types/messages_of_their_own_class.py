# The class that a message names is the value's own.
class Text(str):
    pass


class Number(int):
    pass


class Silent:
    def __repr__(self):
        pass


def say(call):
    try:
        print(call())
    except (TypeError, ValueError, OverflowError) as error:
        print(error)


say(lambda: () + Text())  # -> can only concatenate tuple (not "Text") to tuple
say(lambda: [] + Number(1))  # -> can only concatenate list (not "Number") to list
say(lambda: "" + Number(1))  # -> can only concatenate str (not "Number") to str
say(lambda: b"" + Text())  # -> can't concat Text to bytes
say(lambda: "".__add__(1))  # -> can only concatenate str (not "int") to str
say(lambda: Text("a") + Text("b"))  # -> ab
say(lambda: str(Silent()))  # -> __str__ returned non-string (type NoneType)
say(lambda: repr(Silent()))  # -> __repr__ returned non-string (type NoneType)
say(lambda: [].index("x" * 90))
# -> 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' is not in list
say(lambda: bytes.fromhex("x1\x85"))  # -> non-hexadecimal number found in fromhex() arg at position 2
say(lambda: slice("", [], 0).indices(3))  # -> slice step cannot be zero
say(lambda: [1, 2]["a"::0])  # -> slice step cannot be zero
say(lambda: "%.*f" % (10**30, 1.0))  # -> Python int too large to convert to C int
say(lambda: "%*d" % (10**30, 1))  # -> Python int too large to convert to C ssize_t
say(lambda: {1: []}.items() & 5)  # -> 'int' object is not iterable
