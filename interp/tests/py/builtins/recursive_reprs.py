# repr of containers that hold themselves, of subclasses, of mixed nesting; __repr__ that fails inside.
from collections import OrderedDict, defaultdict, deque
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

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
show(lambda: repr([Bad()]), lambda: str({1: Bad()}), lambda: repr((Bad(),)), lambda: f"{[Bad()]}", lambda: "%r" % [Bad()], lambda: repr({Bad(): 1} and l), lambda: str(deque([Bad()])), lambda: repr(d.keys()), lambda: repr(d.values())[:20], lambda: l == l, lambda: repr(set([1])), lambda: repr(frozenset()), lambda: repr(range(1, 5, 2)), lambda: repr(memoryview)[:8], lambda: repr({1: {2: {3: ()}}}))
