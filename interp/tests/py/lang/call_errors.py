# Messages when arguments do not fit the parameters.
def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def three(a, b, c):
    pass


def opt(a, b=1):
    pass


nothing, number = None, 5
calls = [
    lambda: none(1),
    lambda: none(1, 2),
    lambda: one(),
    lambda: one(1, 2),
    lambda: two(),
    lambda: three(),
    lambda: two(b=1),
    lambda: opt(),
    lambda: opt(1, 2, 3),
    lambda: one(1, a=2),
    lambda: one(b=2),
    lambda: one(1, b=2),
    lambda: three(1, c=3),
    lambda: nothing(),
    lambda: number(1),
    lambda: "f".upper()(),
]
for call in calls:
    try:
        call()
    except TypeError as e:
        print(e)
# -> none() takes 0 positional arguments but 1 was given
# -> none() takes 0 positional arguments but 2 were given
# -> one() missing 1 required positional argument: 'a'
# -> one() takes 1 positional argument but 2 were given
# -> two() missing 2 required positional arguments: 'a' and 'b'
# -> three() missing 3 required positional arguments: 'a', 'b', and 'c'
# -> two() missing 1 required positional argument: 'a'
# -> opt() missing 1 required positional argument: 'a'
# -> opt() takes from 1 to 2 positional arguments but 3 were given
# -> one() got multiple values for argument 'a'
# -> one() got an unexpected keyword argument 'b'
# -> one() got an unexpected keyword argument 'b'
# -> three() missing 1 required positional argument: 'b'
# -> 'NoneType' object is not callable
# -> 'int' object is not callable
# -> 'str' object is not callable
