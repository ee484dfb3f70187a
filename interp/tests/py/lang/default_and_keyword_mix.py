# Calls that mix positional, keyword, star and double star in every order.
def f(a, b=2, *args, c, d=4, **kw):
    return f"{a} {b} {args} {c} {d} {sorted(kw.items())}"


print(f(1, c=3))  # -> 1 2 () 3 4 []
print(f(1, 5, c=3))  # -> 1 5 () 3 4 []
print(f(1, 5, 6, 7, c=3, d=0))  # -> 1 5 (6, 7) 3 0 []
print(f(c=1, a=2))  # -> 2 2 () 1 4 []
print(f(*[1], c=2), f(*[1, 2, 3], c=4), f(1, *[], c=2), f(*"ab", *"cd", c=1))
# -> 1 2 () 2 4 [] 1 2 (3,) 4 4 [] 1 2 () 2 4 [] a b ('c', 'd') 1 4 []
print(f(1, *[2], **{"c": 3}), f(1, **{"c": 3}, d=5), f(c=1, *[9]), f(1, c=2, **{}, e=3, **{"f": 4}))
# -> 1 2 () 3 4 [] 1 2 () 3 5 [] 9 2 () 1 4 [] 1 2 () 2 4 [('e', 3), ('f', 4)]
bad = [
    lambda: f(),
    lambda: f(1),
    lambda: f(1, 2, 3),
    lambda: f(1, a=1, c=2),
    lambda: f(1, 2, b=3, c=1),
    lambda: f(*[1, 2], b=1, c=0),
    lambda: f(1, c=2, **{"c": 3}),
    lambda: f(1, **{"a": 2}, c=1),
    lambda: f(b=1, c=1),
]
for call in bad:
    try:
        print(call())
    except TypeError as e:
        print(e)
# -> f() missing 1 required positional argument: 'a'
# -> f() missing 1 required keyword-only argument: 'c'
# -> f() missing 1 required keyword-only argument: 'c'
# -> f() got multiple values for argument 'a'
# -> f() got multiple values for argument 'b'
# -> f() got multiple values for argument 'b'
# -> __main__.f() got multiple values for keyword argument 'c'
# -> f() got multiple values for argument 'a'
# -> f() missing 1 required positional argument: 'a'


def g(x, /, y, *, z):
    return x, y, z


for call in (
    lambda: g(1, 2, z=3),
    lambda: g(1, y=2, z=3),
    lambda: g(x=1, y=2, z=3),
    lambda: g(1, 2, 3),
    lambda: g(1, z=1),
    lambda: g(),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
# -> (1, 2, 3)
# -> (1, 2, 3)
# -> g() got some positional-only arguments passed as keyword arguments: 'x'
# -> g() takes 2 positional arguments but 3 were given
# -> g() missing 1 required positional argument: 'y'
# -> g() missing 2 required positional arguments: 'x' and 'y'
