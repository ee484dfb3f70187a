# The first iterable is evaluated outside; everything else inside the comprehension.
items = [1, 2]
print([items for items in items], items)  # -> [1, 2] [1, 2]


class C:
    size = 3
    squares = [i * i for i in range(size)]
    try:
        bad = [size for _ in range(2)]
    except NameError as e:
        problem = str(e)


print(C.squares, C.problem)  # -> [0, 1, 4] name 'size' is not defined


def f(n):
    fs = [lambda: (n, i) for i in range(2)]
    n += 1
    return [g() for g in fs]


print(f(1))  # -> [(2, 1), (2, 1)]


def leak():
    [hidden for hidden in range(3)]
    try:
        return hidden
    except NameError as e:
        return str(e)


print(leak())  # -> name 'hidden' is not defined
gen = (x for x in items)
items = [7, 8]
print(list(gen))  # -> [1, 2]
gen = (x + y for x in [1] for y in items)
items = [100]
print(list(gen))  # -> [101]
