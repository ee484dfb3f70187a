# Comparisons chain, and each operand is evaluated once.
def seen(n):
    print("seen", n)
    return n


print(1 < 2 < 3)  # -> True
print(1 < 3 < 2)  # -> False
print(seen(1) < seen(2) < seen(3))
# -> seen 1
# -> seen 2
# -> seen 3
# -> True
print(seen(3) < seen(2) < seen(1))
# -> seen 3
# -> seen 2
# -> False
print(1 == 1.0 != 2)  # -> True
print(1 < 2 > 1)  # -> True
x = 5
print(0 <= x < 10, not 0 <= x < 5)  # -> True True
print(None is None is not True)  # -> True
print(1 in [1, 2] in [[1, 2]])  # -> True
