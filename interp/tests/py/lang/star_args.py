# *args and **kwargs collect what is left.
def f(a, b=2, *args, c=3, **kwargs):
    return a, b, args, c, kwargs


print(f(1))  # -> (1, 2, (), 3, {})
print(f(1, 5, 6, 7))  # -> (1, 5, (6, 7), 3, {})
print(f(1, c=9, z=0))  # -> (1, 2, (), 9, {'z': 0})
print(f(b=1, a=0, args=5))  # -> (0, 1, (), 3, {'args': 5})
print(f(*[1, 2, 3], **{"c": 4, "d": 5}))  # -> (1, 2, (3,), 4, {'d': 5})


def g(*args):
    args += (9,)
    return args


print(g(), g(1, 2))  # -> (9,) (1, 2, 9)


def h(**kw):
    kw["extra"] = 1
    return kw


given = {"a": 0}
print(h(**given), given)  # -> {'a': 0, 'extra': 1} {'a': 0}


def outer(*args, **kwargs):
    return f(*args, **kwargs)


print(outer(1, 2, 3, k=4))  # -> (1, 2, (3,), 3, {'k': 4})
print(type(g()).__name__, type(h()).__name__)  # -> tuple dict
