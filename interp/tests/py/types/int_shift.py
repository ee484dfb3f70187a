# Shifts of any width; right shifts round towards minus infinity.
print(1 << 0, 1 << 31, 1 << 32, 1 << 63, 1 << 64, 1 << 100)
# -> 1 2147483648 4294967296 9223372036854775808 18446744073709551616 1267650600228229401496703205376
print(5 << 3, -5 << 3, 0 << 1000)  # -> 40 -40 0
print(100 >> 3, -100 >> 3, -1 >> 1, -1 >> 100, 1 >> 1)  # -> 12 -13 -1 -1 0
big = 1 << 130
print(big >> 128, big >> 131, -big >> 129, (big - 1) >> 126, -(big - 1) >> 126)  # -> 4 0 -2 15 -16
print(0xDEADBEEF >> 16, 0xDEADBEEF << 8 & 0xFFFFFFFF)  # -> 57005 2914971392
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: big >> -5, lambda: 1 << 1.0, lambda: "a" >> 1):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> ValueError negative shift count
# -> ValueError negative shift count
# -> ValueError negative shift count
# -> TypeError unsupported operand type(s) for <<: 'int' and 'float'
# -> TypeError unsupported operand type(s) for >>: 'str' and 'int'
print(True << 3, 8 >> True, 5 >> 10 ** 30, -5 >> 10 ** 30)  # -> 8 4 0 -1
