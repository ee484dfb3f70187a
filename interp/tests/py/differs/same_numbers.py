# Small integers, floats and single characters are values and no objects: equal ones are identical.
x, y = 2.5, float("2.5")
print(x is y, id(x) == id(y))
n = 2**40
print(n is 2**39 * 2, n is int("1099511627776"))
big = 2**80
print(big is 2**79 * 2)
print(0.0 is -0.0, 1 is 1.0)
# -> True True
# -> True True
# -> False
# -> False False
