# Variables through many levels: nonlocal to the right one, shadowing, parameters captured, classes between, recursion with cells.
def level1():
    a, b = 1, 1

    def level2():
        b = 2

        def level3():
            nonlocal a, b
            c = 3

            class K:
                a = "class a"
                d = b

                def level4(self):
                    nonlocal a, c
                    a += 10
                    b_here = b
                    c = c * 2

                    def level5():
                        nonlocal a
                        a += 100
                        return a, b_here, c

                    return level5

            b += 5
            return K

        K = level3()
        return K().level4()(), K.a, K.d, b

    return level2(), a, b


print(level1())  # -> (((111, 7, 6), 'class a', 2, 7), 111, 1)


def counter(start):
    def step(by=1):
        nonlocal start
        start += by
        return start

    def reset():
        nonlocal start
        start = 0

    step.reset = reset
    return step


one, two = counter(5), counter(50)
print(one(), one(2), two(), one.reset(), one(), two())  # -> 6 8 51 None 1 52


def recursive(n, trail=()):
    def here():
        return n, trail

    made = [here]
    if n:
        made += recursive(n - 1, trail + (n,))
    return made


print([f() for f in recursive(3)])  # -> [(3, ()), (2, (3,)), (1, (3, 2)), (0, (3, 2, 1))]


def swap(a, b):
    def do():
        nonlocal a, b
        a, b = b, a
        return a, b

    return do


s = swap(1, 2)
print(s(), s(), s())  # -> (2, 1) (1, 2) (2, 1)


def captured(x, *args, k, **kw):
    return lambda: (x, args, k, kw)


print(captured(1, 2, 3, k=4, m=5)())  # -> (1, (2, 3), 4, {'m': 5})
x = "global"


def reads_global():
    def inner():
        global x
        x = "changed by inner"
        return lambda: x

    x = "local, not seen"
    return inner()(), x


print(reads_global(), x)  # -> ('changed by inner', 'local, not seen') changed by inner


def loop():
    found = []
    for i in range(3):
        def f():
            nonlocal i
            i += 10
            return i
        found.append(f)
    return [f() for f in found], i


print(loop())  # -> ([12, 22, 32], 32)


def comp(n):
    return [lambda: (n, m) for m in range(n)], {m: (lambda: m * n)() for m in range(n)}


fs, d = comp(2)
print([f() for f in fs], d)  # -> [(2, 1), (2, 1)] {0: 0, 1: 2}


def deleted_later():
    value = 1
    def get(): return value
    yield get
    value = 2
    yield get
    del value
    yield get


g = deleted_later()
print(next(g)(), next(g)())  # -> 1 2
try:
    next(g)()
except NameError as error:
    print(error)  # -> cannot access free variable 'value' where it is not associated with a value in enclosing scope
