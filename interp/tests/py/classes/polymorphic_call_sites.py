# One call site that sees many classes, methods, functions and built-ins.
class A:
    v = 1

    def f(self, x):
        return self.v + x


class B(A):
    v = 10


class C:
    def __init__(self):
        self.v = 100
        self.f = lambda x: -x


class D:
    @staticmethod
    def f(x):
        return "static", x

    @classmethod
    def g(cls, x):
        return cls.__name__, x

    f2 = len


class E:
    def __getattr__(self, name):
        return lambda x: (name, x)


class F:
    f = max


def call(o, x):
    return o.f(x)


for _ in range(2):
    for o in (A(), B(), C(), D(), E(), D, B()):
        print(call(o, 5))
# -> 6
# -> 15
# -> -5
# -> ('static', 5)
# -> ('f', 5)
# -> ('static', 5)
# -> 15
# -> 6
# -> 15
# -> -5
# -> ('static', 5)
# -> ('f', 5)
# -> ('static', 5)
# -> 15
print(call(F(), [3, 9]), D.g(1), D().g(2))  # -> 9 ('D', 1) ('D', 2)
B.f = lambda self, x: "patched"
print([call(o, 1) for o in (A(), B(), A())])  # -> [2, 'patched', 2]


def attr(o):
    return o.v


print([attr(o) for o in (A(), B(), C(), A())])  # -> [1, 10, 100, 1]
A.v = 2
print([attr(o) for o in (A(), B(), C())])  # -> [2, 10, 100]
