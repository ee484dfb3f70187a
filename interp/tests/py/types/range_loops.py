# Loops over ranges whose bounds or step change meanwhile, and nested ones.
n = 3
for i in range(n):
    n = 10
    i = 100
    print(i, n)
# -> 100 10
# -> 100 10
# -> 100 10
for i in range(3):
    for i in range(2):
        pass
    print(i)
# -> 1
# -> 1
# -> 1
print([i for i in range(10, -1, -5)], [i for i in range(-3, 3)], [i for i in range(2 ** 31 - 1, 2 ** 31 + 2)])
# -> [10, 5, 0] [-3, -2, -1, 0, 1, 2] [2147483647, 2147483648, 2147483649]
total = 0
for i in range(0, 1000, 7):
    total += i
print(total, i)  # -> 71071 994
it = iter(range(3))
for x in it:
    for y in it:
        print(x, y)
# -> 0 1
# -> 0 2
for i in range(-1):
    print("never")
print([i for i in range(2 ** 63 - 2, 2 ** 63 + 1)], [i for i in range(-2 ** 63, -2 ** 63 - 3, -1)])
# -> [9223372036854775806, 9223372036854775807, 9223372036854775808] [-9223372036854775808, -9223372036854775809, -9223372036854775810]
it = iter(range(5))
next(it)
print(list(it), list(it))  # -> [1, 2, 3, 4] []
