# // rounds towards minus infinity, for small and big operands.
print(7 // 2, -7 // 2, 7 // -2, -7 // -2)  # -> 3 -4 -4 3
print(0 // 5, 0 // -5, 1 // 10, -1 // 10)  # -> 0 0 0 -1
big = 10 ** 20
print(big // 3, -big // 3, big // -3, -big // -3)
# -> 33333333333333333333 -33333333333333333334 -33333333333333333334 33333333333333333333
print(big // big, big // (big + 1), -big // (big + 1))  # -> 1 0 -1
print((big + 7) // 10 ** 10, 5 // big, -5 // big)  # -> 10000000000 0 -1
print(2 ** 63 // -1, -2 ** 63 // -1)  # -> -9223372036854775808 9223372036854775808
print(True // 1, 7 // True)  # -> 1 7
for a, b in ((1, 0), (0, 0), (big, 0), (True, False)):
    try:
        a // b
    except ZeroDivisionError as e:
        print(e)
# -> integer division or modulo by zero
# -> integer division or modulo by zero
# -> integer division or modulo by zero
# -> integer division or modulo by zero
