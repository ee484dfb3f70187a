# % takes the sign of the divisor, and a == a // b * b + a % b.
print(7 % 3, -7 % 3, 7 % -3, -7 % -3)  # -> 1 2 -2 -1
print(0 % 5, 6 % 3, -6 % 3, 1 % -10)  # -> 0 0 0 -9
big = 10 ** 25 + 7
print(big % 10, -big % 10, big % -10, big % (10 ** 13))  # -> 7 3 -3 7
print(5 % big, -5 % big, 5 % -big)  # -> 5 10000000000000000000000002 -10000000000000000000000002
for a in (-9, -1, 0, 4, 10 ** 30, -10 ** 30 + 1):
    for b in (-7, -1, 1, 2, 10 ** 15, -10 ** 31):
        assert a == a // b * b + a % b, (a, b)
        assert divmod(a, b) == (a // b, a % b)
print(divmod(7, 2), divmod(-7, 2), divmod(big, -1000))  # -> (3, 1) (-4, 1) (-10000000000000000000001, -993)
for f in (lambda: 1 % 0, lambda: divmod(1, 0), lambda: big % 0):
    try:
        f()
    except ZeroDivisionError as e:
        print(e)
# -> integer modulo by zero
# -> integer division or modulo by zero
# -> integer modulo by zero
angle = -30
print(angle % 360, (angle + 180) % 360 - 180)  # -> 330 -30
