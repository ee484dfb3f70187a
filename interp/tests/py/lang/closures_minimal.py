# The smallest closures.
def make(x):
    def get():
        return x
    return get


a = make(1)
b = make(2)
print(a(), b())  # -> 1 2


def adder(n):
    return lambda x: x + n


print(adder(3)(4))  # -> 7


def counter():
    n = 0

    def up():
        nonlocal n
        n += 1
        return n
    return up


c = counter()
print(c(), c(), c())  # -> 1 2 3
