# What a function has let go of is dead after a collection, though the function still runs.
import gc
import weakref


class A:
    def __init__(self, *args):
        self.args = args


def take(*args, **kwargs):
    return None


def test():
    a = A(1, 2, 3)
    b = A()
    r, s = weakref.ref(a), weakref.ref(b)
    take(1, 2, a, b, k=a)
    take(*[a, b], **{"k": b})
    [a, b]
    (a, b, a, b)
    take(f"{a.args}{b.args}", a.args)
    a = None
    gc.collect()
    print(r(), s() is b)
    del b
    gc.collect()
    print(r(), s())
    for x in [A()]:
        r = weakref.ref(x)
    del x
    gc.collect()
    print(r())
    try:
        raise ValueError(A())
    except ValueError as e:
        r = weakref.ref(e.args[0])
    gc.collect()
    print(r())


test()
# -> None True
# -> None None
# -> None
# -> None
