# Container protocol at its edges: __getitem__ with slices, tuples and ...; iteration by index; __contains__ results; __missing__; __length_hint__.
class Shows:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


s = Shows()
print(s[1:2], s[::], s[...], s[1, 2:3, ...], s[()], s[(1,)], s[:, 1], s[{}], s[lambda: 0].__name__, s[1:2:3].indices(9))
# -> slice(1, 2, None) slice(None, None, None) Ellipsis (1, slice(2, 3, None), Ellipsis) () (1,) (slice(None, None, None), 1) {} <lambda> (1, 2, 3)
s[1:2] = s[3,] = "v"
# -> set slice(1, 2, None) v
# -> set (3,) v
del s[1], s[::2], s[...]
# -> del 1
# -> del slice(None, None, 2)
# -> del Ellipsis


class Counts:
    def __getitem__(self, index):
        if index == 3:
            raise IndexError("end")
        if index > 3:
            raise KeyError("never")
        return index * 10


print(list(Counts()), 20 in Counts(), 5 in Counts(), [*Counts()], dict(enumerate(Counts())), max(Counts()), *Counts())
# -> [0, 10, 20] True False [0, 10, 20] {0: 0, 1: 10, 2: 20} 20 0 10 20
x, y, z = Counts()
print(x, y, z, list(zip(Counts(), "ab")), sum(Counts()), sorted(Counts(), reverse=True))
# -> 0 10 20 [(0, 'a'), (10, 'b')] 30 [20, 10, 0]
it = iter(Counts())
print(next(it), it.__length_hint__() if hasattr(Counts, "__len__") else "no length", list(it), next(it, "over"))
# -> 0 no length [10, 20] over


class Stops(Counts):
    def __getitem__(self, index):
        if index:
            raise StopIteration
        return "only"


print(list(Stops()))  # -> ['only']


class Contains:
    def __init__(self, answer):
        self.answer = answer

    def __contains__(self, item):
        return self.answer


print(1 in Contains("yes"), 1 in Contains(""), 1 not in Contains(5), 1 not in Contains(None))
# -> True False False True


class Len:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return "ab"[i]


print(list(reversed(Len())), Len()[-1], list(Len()), "b" in Len())  # -> ['b', 'a'] b ['a', 'b'] True
for bad in (lambda: reversed(Counts()), lambda: len(Counts()), lambda: 1 in object(), lambda: iter(object()), lambda: object()[0], lambda: object().__getitem__,
            lambda: [*object()], lambda: exec("a, b = object()"), lambda: exec("object()[0] = 1"), lambda: exec("for x in 5: pass"), lambda: next([])):
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(error)
# -> object of type 'Counts' has no len()
# -> object of type 'Counts' has no len()
# -> argument of type 'object' is not iterable
# -> 'object' object is not iterable
# -> 'object' object is not subscriptable
# -> 'object' object has no attribute '__getitem__'
# -> Value after * must be an iterable, not object
# -> cannot unpack non-iterable object object
# -> 'object' object does not support item assignment
# -> 'int' object is not iterable
# -> 'list' object is not an iterator


class M(dict):
    def __missing__(self, key):
        return f"no {key}"


m = M(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, len(m), m.setdefault("c", 2), m.pop("zz", None), "%(q)s" % m, "{r}".format_map(m))
# -> 1 no b None False 1 2 None no q no r
