# Conversions through __int__, __float__, __index__, __bool__, and their failures.
class Num:
    def __int__(self):
        return 3

    def __float__(self):
        return 2.5


class Idx:
    def __index__(self):
        return 2


class Bad:
    def __int__(self):
        return "x"

    def __float__(self):
        return "y"

    def __index__(self):
        return 1.5


print(
    int(Num()),
    float(Num()),
    int(Idx()),
    float(Idx()),
    [10, 20, 30][Idx()],
    "abc"[Idx()],
    range(Idx()),
    "x" * Idx(),
)  # -> 3 2.5 2 2.0 30 c range(0, 2) xx
print(hex(Idx()), bin(Idx()), chr(Idx()) == "\x02", 1 << 3, list(range(10))[Idx() :], bytes(Idx()))
# -> 0x2 0b10 True 8 [2, 3, 4, 5, 6, 7, 8, 9] b'\x00\x00'
for f in (
    lambda: int(Bad()),
    lambda: float(Bad()),
    lambda: [1][Bad()],
    lambda: int([]),
    lambda: float({}),
    lambda: [1, 2][Num()],
    lambda: range(Num()),
    lambda: "a" * Num(),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
# -> __int__ returned non-int (type str)
# -> Bad.__float__ returned non-float (type str)
# -> __index__ returned non-int (type float)
# -> int() argument must be a string, a bytes-like object or a real number, not 'list'
# -> float() argument must be a string or a real number, not 'dict'
# -> list indices must be integers or slices, not Num
# -> 'Num' object cannot be interpreted as an integer
# -> can't multiply sequence by non-int of type 'Num'
