# Blocks and functions nested many levels.
def loops():
    n = 0
    for a in range(2):
        for b in range(2):
            for c in range(2):
                for d in range(2):
                    for e in range(2):
                        for f in range(2):
                            for g in range(2):
                                for h in range(2):
                                    if a == b == c == d == e == f == g == h:
                                        continue
                                    n += 1
    return n


def blocks(x):
    if x:
        while x:
            try:
                for _ in [0]:
                    with Quiet():
                        if x > 1:
                            try:
                                raise ValueError(x)
                            except ValueError as e:
                                if e.args[0] == 2:
                                    for y in "ab":
                                        if y == "b":
                                            while True:
                                                return y, x
            finally:
                x -= 1
    return "end"


class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, *e):
        return False


def a(x1):
    def b(x2):
        def c(x3):
            def d(x4):
                def e(x5):
                    def f(x6):
                        def g(x7):
                            return x1 + x2 + x3 + x4 + x5 + x6 + x7

                        return g

                    return f

                return e

            return d

        return c

    return b


print(loops(), blocks(1), blocks(2), blocks(3), blocks(0))  # -> 254 end ('b', 2) ('b', 2) end
print(a(1)(2)(3)(4)(5)(6)(7))  # -> 28
print((lambda a: lambda b: lambda c: lambda d: lambda e: (a, b, c, d, e))(1)(2)(3)(4)(5))  # -> (1, 2, 3, 4, 5)
print(
    [
        [[[[x + y + z for z in range(2)] for y in range(2)] for x in range(2)] for _ in range(1)]
        for _ in range(1)
    ]
)  # -> [[[[[0, 1], [1, 2]], [[1, 2], [2, 3]]]]]
print({1: {2: {3: {4: [5, (6, {7: 8})]}}}}[1][2][3][4][1][1][7])  # -> 8
