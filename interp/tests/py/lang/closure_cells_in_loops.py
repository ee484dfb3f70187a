# What closures made in loops see, and how to keep a value.
late = []
early = []
for i in range(3):
    late.append(lambda: i)
    early.append(lambda i=i: i)
print([f() for f in late], [f() for f in early])  # -> [2, 2, 2] [0, 1, 2]
i = 99
print([f() for f in late])  # -> [99, 99, 99]


def make():
    fs = []
    for n in range(3):

        def f():
            return n * 10

        fs.append(f)
    n = 7
    return fs


print([f() for f in make()])  # -> [70, 70, 70]


def fixed():
    def keep(n):
        return lambda: n

    return [keep(n) for n in range(3)]


print(
    [f() for f in fixed()],
    [f() for f in [lambda: k for k in range(3)]],
    [f() for f in [lambda k=k: k for k in range(3)]],
)  # -> [0, 1, 2] [2, 2, 2] [0, 1, 2]
print([f() for f in (lambda: k for k in range(3))], list(map(lambda f: f(), [lambda: k for k in "ab"])))
# -> [0, 1, 2] ['b', 'b']


def shared():
    total = 0

    def add(n):
        nonlocal total
        total += n

    def read():
        return total

    def reset():
        nonlocal total
        total = 0

    return add, read, reset


add, read, reset = shared()
for n in range(5):
    add(n)
print(read())  # -> 10
reset()
print(read())  # -> 0


def argument_cells(a, *args, k=1, **kw):
    def inner():
        nonlocal a
        a += k
        return a, args, kw

    return inner


f = argument_cells(1, 2, k=3, z=4)
print(f(), f())  # -> (4, (2,), {'z': 4}) (7, (2,), {'z': 4})
