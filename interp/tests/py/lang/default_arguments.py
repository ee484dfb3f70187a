# Defaults are evaluated once, when def runs.
n = 1


def f(x=n):
    return x


n = 2
print(f())  # -> 1


def collect(item, into=[]):
    into.append(item)
    return into


print(collect(1))  # -> [1]
print(collect(2))  # -> [1, 2]
print(collect(3, []))  # -> [3]
print(collect.__defaults__)  # -> ([1, 2],)
fs = [lambda i=i: i for i in range(3)]
print([g() for g in fs])  # -> [0, 1, 2]


def order(a=print("a"), b=print("b")):
    return a, b
# -> a
# -> b


print(order())  # -> (None, None)


def kw(*, k=5, m):
    return k, m


print(kw(m=1), kw.__kwdefaults__)  # -> (5, 1) {'k': 5}
