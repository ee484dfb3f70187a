# / on integers gives floats, correctly rounded even for big operands.
print(1 / 2, 4 / 2, -7 / 2, 0 / 5)  # -> 0.5 2.0 -3.5 0.0
print(1 / 3, 10 / 3, -1 / 3)  # -> 0.3333333333333333 3.3333333333333335 -0.3333333333333333
print(10 ** 30 / 10 ** 29, 10 ** 400 / 10 ** 399)  # -> 10.0 10.0
print((2 ** 53 + 1) / 1, (2 ** 54 + 3) / 1, (2 ** 1000 + 1) / 2 ** 990)
# -> 9007199254740992.0 1.8014398509481988e+16 1024.0
print(1 / 10 ** 308, 3 / 10 ** 320, 1 / 10 ** 400)  # -> 1e-308 3e-320 0.0
for a, b in ((1, 0), (10 ** 400, 1), (10 ** 30, 0)):
    try:
        print(a / b)
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
# -> ZeroDivisionError division by zero
# -> OverflowError integer division result too large for a float
# -> ZeroDivisionError division by zero
print(True / 2, 7 / True)  # -> 0.5 7.0
print(9007199254740993 / 3, 123456789012345678901234567890 / 7)  # -> 3002399751580331.0 1.763668414462081e+28
