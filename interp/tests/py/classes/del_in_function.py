# Locals are let go of when a function returns.
import gc


class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def f():
    a = A(1)
    b = A(2)
    b = None
    gc.collect()
    print("in f", a.n)


f()
# -> del 2
# -> in f 1
# -> del 1
gc.collect()


def g():
    x = A(3)
    return x


g()  # -> del 3
gc.collect()
y = g()
gc.collect()
print("y", y.n)  # -> y 3
del y  # -> del 3
gc.collect()
