# int() of floats cuts towards zero and is exact.
print(int(3.9), int(-3.9), int(0.5), int(-0.0))  # -> 3 -3 0 0
print(int(1e20), int(1e22), int(-1e25), int(2.0 ** 80))
# -> 100000000000000000000 10000000000000000000000 -10000000000000000905969664 1208925819614629174706176
print(int(123456789.987), int(1e300) == 10 ** 300, int(4.5e15))  # -> 123456789 False 4500000000000000
print(int(True), int(False), int(), int(7))  # -> 1 0 0 7
for f in (
    lambda: int(float("inf")),
    lambda: int(-float("inf")),
    lambda: int(float("nan")),
    lambda: int(None),
    lambda: int([]),
    lambda: int("1", "2"),
):
    try:
        print(f())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
# -> OverflowError cannot convert float infinity to integer
# -> OverflowError cannot convert float infinity to integer
# -> ValueError cannot convert float NaN to integer
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# -> TypeError 'str' object cannot be interpreted as an integer


class Index:
    def __index__(self):
        return 7


class Int:
    def __int__(self):
        return 8


print(int(Index()), int(Int()))  # -> 7 8
