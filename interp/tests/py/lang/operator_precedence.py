# Which operator binds tighter, pair by pair.
print(2 + 3 * 4, (2 + 3) * 4, 2 * 3 + 4, 2 ** 3 * 2, -2 ** 2, 2 ** -1, not 1 + 1, not 1 == 2)
# -> 14 20 10 16 -4 0.5 False True
print(1 | 2 ^ 3 & 1, 1 << 2 + 1, 8 >> 1 << 2, 5 & 3 == 3, 1 + 2 << 3, ~1 + 2, -1 // 2, -(1 // 2), - 7 % 3)
# -> 3 8 16 False 24 0 -1 0 2
print(1 < 2 == True, (1 < 2) == True, not True == False, 1 in [1] == True, 3 > 2 > 1, 1 == 1 in [1])
# -> False True True False True True
print(True or False and False, (True or False) and False, not False or True, not (False or True))
# -> True False True False
print(1 if True else 2 if False else 3, (lambda: 1 if True else 2)(), [x if x else -1 for x in (0, 5)])
# -> 1 1 [-1, 5]
print(2 * 3 % 4, 2 * (3 % 4), 7 // 2 * 2, 10 / 2 / 5, 2 ** 3 ** 0, (2 ** 3) ** 0, 10 - 4 - 3, 100 // 7 % 5)
# -> 2 6 6 1.0 2 1 3 4
x = [1, 2, 3]
print(-x[0] ** 2, x[0] + x[1] * x[-1], not x[0] in x, x[1:][0] * 2, "a" + "b" * 2, "%d" % 5 + "x", "ab"[0] * 3)
# -> -1 7 False 4 abb 5x aaa
print(1, 2 + 3, *[4], 5 if 0 else 6, sep=" ")  # -> 1 5 4 6
print((1, 2) + (3,), 1 if 0 else 2)  # -> (1, 2, 3) 2
print(5 > 3 and 2 > 1 or 1 / 0, 0 and 1 / 0, 1 or 1 / 0)  # -> True 0 1
