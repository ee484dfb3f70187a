# Keyword arguments keep their order; any string may be a key.
def show(**kw):
    return list(kw.items())


print(show(b=1, a=2, c=3), show(**{"z": 1, "y": 2}, x=3), show(x=0, **{"a b": 1, "class": 2}))
# -> [('b', 1), ('a', 2), ('c', 3)] [('z', 1), ('y', 2), ('x', 3)] [('x', 0), ('a b', 1), ('class', 2)]


def f(a, *, b=0, **kw):
    return a, b, kw


print(f(1, c=2, b=3, d=4), f(a=1), f(**{"a": 5, "b": 6, "e": 7}))
# -> (1, 3, {'c': 2, 'd': 4}) (1, 0, {}) (5, 6, {'e': 7})
for g in (
    lambda: show(**{1: 2}),
    lambda: f(1, **{"a": 2}),
    lambda: f(**{"b": 1}),
    lambda: show(a=1, **{"a": 2}),
    lambda: f(1, 2),
):
    try:
        print(g())
    except TypeError as e:
        print(e)
# -> keywords must be strings
# -> f() got multiple values for argument 'a'
# -> f() missing 1 required positional argument: 'a'
# -> __main__.show() got multiple values for keyword argument 'a'
# -> f() takes 1 positional argument but 2 were given


def forward(*args, **kwargs):
    kwargs.setdefault("b", "default")
    return f(*args, **kwargs)


print(forward(1), forward(1, b=2), forward(1, x=1))  # -> (1, 'default', {}) (1, 2, {}) (1, 'default', {'x': 1})


def self_named(self, args, kwargs=None):
    return self, args, kwargs


print(self_named(1, 2), self_named(kwargs=1, args=2, self=3))  # -> (1, 2, None) (3, 2, 1)
options = {"sep": "-", "end": "!\n"}
print(1, 2, **options)  # -> 1-2!
print(dict(a=1, **{"b": 2}), dict({"a": 1}, a=2), max([1, 5, 3], **{"key": lambda x: -x}))
# -> {'a': 1, 'b': 2} {'a': 2} 1
