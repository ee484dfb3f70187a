# A signature tells which parameter takes which argument.
from inspect import signature


def f(a, b: int = 1, /, c="x", *args: str, d, e: float = 2.5, **kw): ...


found = signature(f)
bound = found.bind(1, 2, 3, 4, 5, d=6, z=7)
print(bound, bound.args, bound.kwargs, bound.arguments)
# -> <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=6, kw={'z': 7})> (1, 2, 3, 4, 5) {'d': 6, 'z': 7} {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'kw': {'z': 7}}
bound = found.bind(1, d=2)
bound.apply_defaults()
print(bound.arguments, found.bind_partial(1).arguments)
# -> {'a': 1, 'b': 1, 'c': 'x', 'args': (), 'd': 2, 'e': 2.5, 'kw': {}} {'a': 1}
one = signature(lambda x: x)
for which, args, kwargs in [
    (found, (), {}), (found, (1,), {}), (found, (1, 2, 3), {"d": 1, "c": 2}), (found, (1,), {"a": 1, "d": 1}),
    (one, (1, 2), {}), (one, (1,), {"x": 2}), (one, (), {"y": 1}), (one, (1,), {"y": 1}),
]:
    try:
        print(which.bind(*args, **kwargs))
    except TypeError as error:
        print(error)
# -> missing a required argument: 'a'
# -> missing a required argument: 'd'
# -> multiple values for argument 'c'
# -> <BoundArguments (a=1, d=1, kw={'a': 1})>
# -> too many positional arguments
# -> multiple values for argument 'x'
# -> missing a required argument: 'x'
# -> got an unexpected keyword argument 'y'
