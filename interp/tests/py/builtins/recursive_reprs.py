# repr of containers that hold themselves, of subclasses, of mixed nesting; __repr__ that fails inside.
from collections import OrderedDict, defaultdict, deque
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

l = [1]
l.append(l)
d = {"d": l}
d["self"] = d
t = ([],)
t[0].append(t)
s = deque([1])
s.append(s)
o = OrderedDict(a=1)
o["o"] = o
f = defaultdict(list)
f["f"] = f
print(l, d, t, s, o, f, [l, l], {"x": t}, sep="\n")
# -> [1, [...]]
# -> {'d': [1, [...]], 'self': {...}}
# -> ([(...)],)
# -> deque([1, [...]])
# -> OrderedDict([('a', 1), ('o', ...)])
# -> defaultdict(<class 'list'>, {'f': defaultdict(<class 'list'>, {...})})
# -> [[1, [...]], [1, [...]]]
# -> {'x': ([(...)],)}


class L(list):
    pass


class Named(dict):
    def __repr__(self):
        return f"Named({super().__repr__()})"


x = L([1])
x.append(x)
n = Named(a=1)
n["n"] = n


class Bad:
    def __repr__(self):
        raise ZeroDivisionError("in repr")


print(x, n, L(), [L([L()])], {"k": Named()})
# -> [1, [...]] Named({'a': 1, 'n': Named({...})}) [] [[[]]] {'k': Named({})}
show(lambda: repr([Bad()]), lambda: str({1: Bad()}), lambda: repr((Bad(),)), lambda: f"{[Bad()]}", lambda: "%r" % [Bad()], lambda: repr({Bad(): 1} and l), lambda: str(deque([Bad()])), lambda: repr(d.keys()), lambda: repr(d.values())[:20], lambda: l == l, lambda: repr(set([1])), lambda: repr(frozenset()), lambda: repr(range(1, 5, 2)), lambda: repr(memoryview)[:8], lambda: repr({1: {2: {3: ()}}}))
# -> ZeroDivisionError in repr
# -> ZeroDivisionError in repr
# -> ZeroDivisionError in repr
# -> ZeroDivisionError in repr
# -> ZeroDivisionError in repr
# -> [1, [...]]
# -> ZeroDivisionError in repr
# -> dict_keys(['d', 'self'])
# -> dict_values([[1, [..
# -> True
# -> {1}
# -> frozenset()
# -> range(1, 5, 2)
# -> <class '
# -> {1: {2: {3: ()}}}
