# Comprehensions: their own variables, when the iterables are evaluated, closures in them, names of functions, exceptions inside.
i = "kept"
print([i for i in range(3)], i, {i for i in "a"}, {i: j for i, j in [(1, 2)]}, list(i for i in "z"), i)
# -> [0, 1, 2] kept {'a'} {1: 2} ['z'] kept
lambdas = [lambda: n for n in range(3)]
print([f() for f in lambdas], [f() for f in [lambda n=n: n for n in range(3)]])  # -> [2, 2, 2] [0, 1, 2]


def log(x):
    print("eval", x)
    return [x, x]


g = (a for a in log("outer") for b in log("inner"))  # -> eval outer
print("made")  # -> made
print(list(g))
# -> eval inner
# -> eval inner
# -> ['outer', 'outer', 'outer', 'outer']
try:
    (x for x in 5)
except TypeError as error:
    print("at once:", error)  # -> at once: 'int' object is not iterable
h = (y for x in [1] for y in 5)
try:
    next(h)
except TypeError as error:
    print("later:", error)  # -> later: 'int' object is not iterable
print(next(h, "over"))  # -> over


def swaps(items):
    return [(items, item) for items in items for item in items]


print(swaps([[1, 2], [3]]))  # -> [([1, 2], 1), ([1, 2], 2), ([3], 3)]
print([x for x in (yield_ for yield_ in range(6)) if x % 2 if x > 1], [a if a else b for a in (0, 1) for b in (5,) if not a or b])
# -> [3, 5] [5, 1]
print([[j for j in range(i)] for i in range(3)], [(x, y) for x, *y in ["abc", "d"]], [k for k, in [(1,), (2,)]])
# -> [[], [0], [0, 1]] [('a', ['b', 'c']), ('d', [])] [1, 2]
d = {}
print([d.setdefault(k, v) for k, v in zip("aba", range(3))], [d["z"] for d["z"] in (7, 8)], d)
# -> [0, 1, 0] [7, 8] {'a': 0, 'b': 1, 'z': 8}


class A:
    pass


o = A()
print([o.attr for o.attr in "xy"], o.attr)  # -> ['x', 'y'] y


def local():
    z = 1
    return [locals().get("z", "none") for _ in (0,)][0], sorted(locals())


print(local()[1])  # -> ['z']
try:
    print([undefined for q in (1,)])
except NameError as error:
    print(error)  # -> name 'undefined' is not defined
try:
    q
except NameError as error:
    print(error)  # -> name 'q' is not defined
print({**{k: v for k, v in ["ab"]}}, *(c for c in "xy"), sum(x for x in (1, 2)), [*(i for i in "p")])
# -> {'a': 'b'} x y 3 ['p']
