# Inner functions share the cells of the outer call.
def counter():
    n = 0

    def step(by=1):
        nonlocal n
        n += by
        return n

    def peek():
        return n

    return step, peek


step, peek = counter()
step()
step(5)
print(peek())  # -> 6
step2, peek2 = counter()
print(step2(), peek(), peek2())  # -> 1 6 1


def late():
    return [lambda: i for i in range(3)]


print([f() for f in late()])  # -> [2, 2, 2]


def deep(a):
    def b(c):
        def d(e):
            return a, c, e
        return d
    return b


print(deep(1)(2)(3))  # -> (1, 2, 3)


def parameter_cell(x):
    def get():
        return x
    x += 1
    return get


print(parameter_cell(1)())  # -> 2
