# Generator expressions: first iterable at once, the rest later; variables captured, classes, names, send and throw; nested ones.
n = 2
g = (x * n for x in range(3))
n = 10
print(list(g))  # -> [0, 10, 20]
items = [1, 2]
g = (a + b for a in items for b in items)
items = [10]
print(list(g))  # -> [11, 12]


def f():
    for i in range(2):
        yield (i * k for k in range(i, 3))
        i = 100


print([list(g) for g in f()], [list(g) for g in list(f())])  # -> [[0, 0, 0], [1, 2]] [[0, 100, 200], [100, 200]]


class C:
    values = [1, 2]
    made = list(v for v in values)
    try:
        bad = list(v for v in [1] if values)
    except NameError as error:
        message = str(error)


print(C.made, C.message)  # -> [1, 2] name 'values' is not defined
g = (yielded for yielded in "abc")
print(next(g), g.send("ignored"), g.__name__, g.gi_code.co_name)  # -> a b <genexpr> <genexpr>
try:
    g.throw(ValueError("in"))
except ValueError as error:
    print(error, list(g))  # -> in []
g = ((yield_, inner) for yield_ in range(2) for inner in (z for z in range(yield_ + 1)))
print(list(g), sum(1 for _ in ()), *(c for c in "xy"))  # -> [(0, 0), (1, 0), (1, 1)] 0 x y
print(sum(x for x in range(4) if x % 2), max((len(w), w) for w in ["a", "bcd"]), dict((k, v) for k, v in ["ab"]), sorted((-x for x in (1, 2)), reverse=True))
# -> 4 (3, 'bcd') {'a': 'b'} [-1, -2]
try:
    next(1 / x for x in (0,))
except ZeroDivisionError as error:
    print(error)  # -> division by zero
try:
    list(next(iter(())) for _ in (1,))
except RuntimeError as error:
    print(error, repr(error.__cause__))  # -> generator raised StopIteration StopIteration()
lazy = (print("made", x) or x for x in (1, 2))
print("nothing yet")  # -> nothing yet
print(next(lazy))
# -> made 1
# -> 1
funcs = list((lambda: q) for q in range(3))
print([h() for h in funcs], (lambda: [*(w for w in "ab")])())  # -> [2, 2, 2] ['a', 'b']
first, *rest = (x for x in range(3))
print(first, rest, 2 in (x for x in range(5)), list(zip((a for a in "ab"), (b for b in "cd"))))
# -> 0 [1, 2] True [('a', 'c'), ('b', 'd')]
