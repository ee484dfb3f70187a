# What binding relies on can be replaced by its like only.
def f(a, b, *, k=1):
    return a, b, k


f.__defaults__ = (1, 2, 3)
print(f(), f(5))  # -> (2, 3, 1) (5, 3, 1)
f.__defaults__ = (8,)
print(f(0), f.__defaults__)  # -> (0, 8, 1) (8,)
f.__kwdefaults__ = {"k": 9}
print(f(0))  # -> (0, 8, 9)
for name, value in [("__defaults__", [1]), ("__defaults__", 5), ("__kwdefaults__", (1,)), ("__kwdefaults__", [])]:
    try:
        setattr(f, name, value)
    except TypeError as e:
        print(e)
# -> __defaults__ must be set to a tuple object
# -> __defaults__ must be set to a tuple object
# -> __kwdefaults__ must be set to a dict object
# -> __kwdefaults__ must be set to a dict object
f.__defaults__ = None
f.__kwdefaults__ = None
try:
    f(1, 2)
except TypeError as e:
    print(e)  # -> f() missing 1 required keyword-only argument: 'k'
del f.__defaults__
f.__defaults__ = (1, 2, 3, 4)
try:
    f(1, 2, 3)
except TypeError as e:
    print(e)  # -> f() takes from -2 to 2 positional arguments but 3 were given
