# print: sep, end, file, flush; str of what is printed; errors in str; what is refused.
import io
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Out:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


class S:
    def __str__(self):
        return "str of S"

    def __repr__(self):
        return "repr of S"


class Bad:
    def __str__(self):
        return 5


class Raises:
    def __repr__(self):
        raise ValueError("no repr")


out = Out()
print(1, S(), [S()], sep="-", end="!", file=out)
print(file=out)
print("a", "b", sep="", file=out)
print(sep="x", end="", file=out)
print("a", None, file=out, sep=None, end=None)
print(out.parts)
# -> ['1', '-', 'str of S', '-', '[repr of S]', '!', '\n', 'a', '', 'b', '\n', '', 'a', ' ', 'None', '\n']
print("x", "y", sep="\n")
# -> x
# -> y
print(*"abc", sep=", ")  # -> a, b, c
print(*[], end="only end\n")  # -> only end
buffer = io.StringIO()
print("to", "buffer", file=buffer, flush=True)
print(repr(buffer.getvalue()), print(file=io.StringIO()))  # -> 'to buffer\n' None
show(
    lambda: print(1, sep=5),
    lambda: print(1, end=b""),
    lambda: print(1, file=5),
    lambda: print(1, nothing=1),
    lambda: print(Bad()),
    lambda: print([Raises()]),
    lambda: print(Raises(), file=out),
    lambda: str(Bad()),
    lambda: repr(Raises()),
    lambda: f"{Bad()}",
    lambda: "%s" % Bad(),
    lambda: "".join([str(S()), repr(S()), ascii(S())]),
)
# -> TypeError sep must be None or a string, not int
# -> TypeError end must be None or a string, not bytes
# -> AttributeError 'int' object has no attribute 'write'
# -> TypeError 'nothing' is an invalid keyword argument for print()
# -> TypeError __str__ returned non-string (type int)
# -> ValueError no repr
# -> ValueError no repr
# -> TypeError __str__ returned non-string (type int)
# -> ValueError no repr
# -> TypeError __str__ returned non-string (type int)
# -> TypeError __str__ returned non-string (type int)
# -> str of Srepr of Srepr of S
