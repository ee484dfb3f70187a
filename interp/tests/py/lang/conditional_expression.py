# a if c else b evaluates one side only and nests to the right.
def pick(n):
    return "many" if n > 2 else "two" if n == 2 else "one" if n == 1 else "none"


print([pick(n) for n in range(4)])  # -> ['none', 'one', 'two', 'many']
print(1 if True else 1 / 0)  # -> 1
print(1 / 0 if False else 2)  # -> 2
print((lambda x: "even" if x % 2 == 0 else "odd")(3))  # -> odd
x = 10
limit = -5 if x < -5 else 5 if x > 5 else x
print(limit)  # -> 5
print([1 if True else 2, 3])  # -> [1, 3]
print("a" if 0 else "b" + "c")  # -> bc
