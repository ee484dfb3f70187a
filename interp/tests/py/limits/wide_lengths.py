# Lengths and counts beyond 32 bits, on machines of 32 bits as well.
class Wide:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return i


for n in [2**31, 2**32 - 1, 2**32, 2**32 + 1, 2**49, 2**50, 2**63 - 1]:
    print(len(range(n)), range(n).__len__(), bool(range(n)), next(reversed(range(n))), len(Wide(n)), bool(Wide(n)))
    print("" * n, [] * n, () * n, [1] * -n, range(n)[-1], "ab"[-n:], [1, 2][n:])
# -> 2147483648 2147483648 True 2147483647 2147483648 True
# ->  [] () [] 2147483647 ab []
# -> 4294967295 4294967295 True 4294967294 4294967295 True
# ->  [] () [] 4294967294 ab []
# -> 4294967296 4294967296 True 4294967295 4294967296 True
# ->  [] () [] 4294967295 ab []
# -> 4294967297 4294967297 True 4294967296 4294967297 True
# ->  [] () [] 4294967296 ab []
# -> 562949953421312 562949953421312 True 562949953421311 562949953421312 True
# ->  [] () [] 562949953421311 ab []
# -> 1125899906842624 1125899906842624 True 1125899906842623 1125899906842624 True
# ->  [] () [] 1125899906842623 ab []
# -> 9223372036854775807 9223372036854775807 True 9223372036854775806 9223372036854775807 True
# ->  [] () [] 9223372036854775806 ab []
try:
    len(range(2**63))
except OverflowError as e:
    print(e)  # -> Python int too large to convert to C ssize_t
print(next(reversed(Wide(2**40))))  # -> 1099511627775
for case in [lambda: "a" * 2**62, lambda: b"a" * (2**62 + 3), lambda: [0] * 2**62, lambda: (1,) * (2**61 + 5)]:
    try:
        print(len(case()))
    except MemoryError:
        print("MemoryError")
# -> MemoryError
# -> MemoryError
# -> MemoryError
# -> MemoryError
