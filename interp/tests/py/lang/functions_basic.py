# def, return, defaults, keyword arguments, functions as values.
def nothing():
    pass


def double(x):
    return x * 2


def power(base, exponent=2):
    return base ** exponent


print(nothing())  # -> None
print(double(4), double("ab"), double([1]))  # -> 8 abab [1, 1]
print(power(3), power(3, 3), power(exponent=1, base=9))  # -> 9 27 9
f = double
print(f(1), f is double, f.__name__)  # -> 2 True double
table = {"d": double, "p": power}
print([table[k](5) for k in table])  # -> [10, 25]
print((lambda x, y=1: x + y)(2))  # -> 3


def early(n):
    if n:
        return
    return "late"


print(early(1), early(0))  # -> None late


def pair():
    return 1, 2


print(pair())  # -> (1, 2)
