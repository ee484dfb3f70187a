# Every augmented operator on numbers.
x = 10
x += 5
print(x)  # -> 15
x -= 3
print(x)  # -> 12
x *= 2
print(x)  # -> 24
x /= 5
print(x)  # -> 4.8
x //= 2
print(x)  # -> 2.0
x **= 3
print(x)  # -> 8.0
n = 29
n %= 16
print(n)  # -> 13
n <<= 3
print(n)  # -> 104
n >>= 1
print(n)  # -> 52
n |= 3
print(n)  # -> 55
n &= 0x3E
print(n)  # -> 54
n ^= 0xFF
print(n)  # -> 201
