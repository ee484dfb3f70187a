# print: sep, end, many types, flush.
print()  # ->
print(1, 2, 3)  # -> 1 2 3
print(1, 2, 3, sep="")  # -> 123
print("a", "b", sep=" - ", end="!\n")  # -> a - b!
print("x", end="")
print("y", end="\n\n")
# -> xy
# ->
print(*range(4), sep=",")  # -> 0,1,2,3
print("é日😀", b"bytes", None, True, 1.0, [1], {"a": 1}, (1,))  # -> é日😀 b'bytes' None True 1.0 [1] {'a': 1} (1,)
print("sep none", 5, sep=None, end=None, flush=True)  # -> sep none 5
print("multi", "line", sep="\n")
# -> multi
# -> line
print("", "", sep="|")  # -> |


class S:
    def __str__(self):
        return "str form"

    def __repr__(self):
        return "repr form"


print(S(), [S()], {"k": S()}, (S(),), f"{S()}", f"{S()!r}", str(S()), repr(S()))
# -> str form [repr form] {'k': repr form} (repr form,) str form repr form str form repr form
for f in (lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, nope=2)):
    try:
        f()
    except TypeError as e:
        print(e)
# -> sep must be None or a string, not int
# -> end must be None or a string, not int
# -> 'nope' is an invalid keyword argument for print()
