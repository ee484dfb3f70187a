# & | ^ ~ behave as on endless two's complement numbers.
print(12 & 10, 12 | 10, 12 ^ 10, ~12)  # -> 8 14 6 -13
print(-12 & 10, -12 | 10, -12 ^ 10, ~-12)  # -> 0 -2 -2 11
print(-1 & 0xFFFFFFFF, -1 ^ 0xFF, -1 | 0)  # -> 4294967295 -256 -1
big = 2 ** 100
print(big & (big - 1), big | 1, big ^ big, ~big)
# -> 0 1267650600228229401496703205377 0 -1267650600228229401496703205377
print(-big & (2 ** 101 - 1) == big, -big | (big - 1), -big ^ -1 == big - 1)  # -> True -1 True
print(-big & -3, (-big - 1) | 5, (-big + 1) ^ 7)
# -> -1267650600228229401496703205376 -1267650600228229401496703205377 -1267650600228229401496703205370
print(True & False, True | 2, True ^ True, ~True)  # -> False 3 False -2
print(type(True & True).__name__, type(True & 1).__name__)  # -> bool int
mask = 0xFFFF
print((5 - 9) & mask, ((5 - 9) & mask) - 0x10000)  # -> 65532 -4
a, b = 0x123456789ABCDEF012345, -0xFEDCBA987654321
print(a & b, a | b, a ^ b)  # -> 1375488389420658532032581 -604678756164190241 -1375488994099414696222822
print((a & b) + (a | b) == a + b, (a ^ b) == (a | b) - (a & b))  # -> True True
