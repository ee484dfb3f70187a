# Operators on small integers and their precedence.
print(1 + 2 * 3)  # -> 7
print((1 + 2) * 3)  # -> 9
print(7 - 2 - 1)  # -> 4
print(2 ** 3 ** 2)  # -> 512
print(-2 ** 2)  # -> -4
print(2 ** -1)  # -> 0.5
print(7 / 2, 8 / 2)  # -> 3.5 4.0
print(7 // 2, -7 // 2, 7 // -2)  # -> 3 -4 -4
print(7 % 3, -7 % 3, 7 % -3)  # -> 1 2 -2
print(1 << 4 | 3 & 2 ^ 1)  # -> 19
print(~5, +5, -5, - -5)  # -> -6 5 -5 5
print(10 - 3 * 2 + 8 // 3 % 2)  # -> 4
