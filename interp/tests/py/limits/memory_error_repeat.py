# Sequences nobody can hold are refused at once.
cases = [
    lambda: "a" * 10 ** 15,
    lambda: b"a" * 10 ** 15,
    lambda: [0] * 10 ** 15,
    lambda: (1, 2) * 10 ** 15,
    lambda: bytearray(b"ab") * 10 ** 15,
    lambda: bytes(10 ** 15),
    lambda: bytearray(10 ** 15),
    lambda: "x".ljust(10 ** 15),
    lambda: "7".zfill(10 ** 15),
    lambda: "ab".center(10 ** 15, "*"),
]
for case in cases:
    try:
        case()
        print("no error")
    except MemoryError as e:
        print(type(e).__name__, e.args)
# -> MemoryError ()
# -> MemoryError ()
# -> MemoryError ()
# -> MemoryError ()
# -> MemoryError ()
# -> MemoryError ()
# -> MemoryError ()
# -> MemoryError ()
# -> MemoryError ()
# -> MemoryError ()
print("a" * 3, [0] * 3, len("ab" * 1000))  # -> aaa [0, 0, 0] 2000
