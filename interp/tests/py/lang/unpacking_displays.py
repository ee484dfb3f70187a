# * and ** inside displays and calls.
a = [1, 2]
b = (3,)
print([*a, *b, 4, *"xy"])  # -> [1, 2, 3, 4, 'x', 'y']
print((*a, *b))  # -> (1, 2, 3)
print({*a, *b, 1} == {1, 2, 3})  # -> True
d = {"x": 1, "y": 2}
print({**d, "y": 3, **{"z": 4}})  # -> {'x': 1, 'y': 3, 'z': 4}
print({"y": 0, **d})  # -> {'y': 2, 'x': 1}


def f(*args, **kwargs):
    return args, kwargs


print(f(*a, 9, *b))  # -> ((1, 2, 9, 3), {})
print(f(*a, **d, w=5))  # -> ((1, 2), {'x': 1, 'y': 2, 'w': 5})
print(f(0, *range(2), k=1, **{"m": 2}))  # -> ((0, 0, 1), {'k': 1, 'm': 2})
try:
    f(**{"x": 1}, **{"x": 2})
except TypeError as e:
    print(e)  # -> __main__.f() got multiple values for keyword argument 'x'
try:
    f(*5)
except TypeError as e:
    print(e)  # -> __main__.f() argument after * must be an iterable, not int
try:
    f(**[1])
except TypeError as e:
    print(e)  # -> __main__.f() argument after ** must be a mapping, not list
print(*a, *b, sep=",")  # -> 1,2,3
