# Counter: arithmetic with negatives, order of most_common and elements, comparisons, update by pairs and keywords, subclassing.
from collections import Counter

c = Counter("abracadabra")
print(c, c.most_common(2), c.most_common(), c["zz"], "zz" in c, c.total(), sorted(c.elements()), list(Counter(b=2, a=1, z=0, y=-3).elements()))
# -> Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2)] [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] 0 False 11 ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r'] ['b', 'b', 'a']
c.update("xyz", a=10)
c.subtract({"b": 5, "q": 1})
c.subtract(a=1)
print(c, +c, -c, c - Counter(a=100), Counter(a=1, b=-2) + Counter(b=1, c=3), Counter(a=3, b=1) & Counter(a=1, b=2, c=1), Counter(a=3, b=-1) | Counter(b=2, c=-1))
# -> Counter({'a': 14, 'r': 2, 'c': 1, 'd': 1, 'x': 1, 'y': 1, 'z': 1, 'q': -1, 'b': -3}) Counter({'a': 14, 'r': 2, 'c': 1, 'd': 1, 'x': 1, 'y': 1, 'z': 1}) Counter({'b': 3, 'q': 1}) Counter({'r': 2, 'c': 1, 'd': 1, 'x': 1, 'y': 1, 'z': 1}) Counter({'c': 3, 'a': 1}) Counter({'a': 1, 'b': 1}) Counter({'a': 3, 'b': 2})
d = Counter(a=5, b=1)
d += Counter(a=-9, c=2)
print(d)  # -> Counter({'c': 2, 'b': 1})
d -= Counter(c=5)
d |= Counter(k=2)
d &= Counter(k=1, z=3)
print(d, Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2, b=0), Counter(a=1) < Counter(a=1, z=0), Counter(a=-1) >= Counter(), Counter(a=1) != {"a": 1}, Counter(a=1, b=0) == {"a": 1})
# -> Counter({'k': 1}) True True False False False False
print(Counter(a=2.5, b=1).most_common(), Counter({"a": 1}, b=2), Counter(None), Counter([], a=1), Counter(iter([1, 1.0, True, "1"])), Counter(Counter(x=4)))
# -> [('a', 2.5), ('b', 1)] Counter({'b': 2, 'a': 1}) Counter() Counter({'a': 1}) Counter({1: 3, '1': 1}) Counter({'x': 4})
del c["not there"]
print(c.pop("x"), c.pop("not", 0), c.setdefault("new"), c.copy() == c, type(c.copy()).__name__)
# -> 1 0 None True Counter


class Noisy(Counter):
    def __missing__(self, key):
        return "missing"

    def __setitem__(self, key, value):
        super().__setitem__(key, value * 1 if isinstance(value, int) else value)


n = Noisy("aab")
print(n, n["zz"], type(n + n).__name__, type(n.copy()).__name__, type(+n).__name__, repr(Noisy()))
# -> Noisy({'a': 2, 'b': 1}) missing Counter Noisy Counter Noisy()
for trial in (lambda: Counter.fromkeys("ab", 1), lambda: Counter(1), lambda: Counter([], []), lambda: Counter(a=1) + {"a": 1}, lambda: Counter(a=1) < {"a": 2}, lambda: Counter([[]]), lambda: Counter(a="x") + Counter(a=1), lambda: Counter(a="x").total(), lambda: repr(Counter(a=1, b="x"))):
    try:
        print(trial())
    except (TypeError, NotImplementedError) as error:
        print(type(error).__name__, error)
# -> NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
# -> TypeError 'int' object is not iterable
# -> TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
# -> TypeError unsupported operand type(s) for +: 'Counter' and 'dict'
# -> TypeError '<' not supported between instances of 'Counter' and 'dict'
# -> TypeError unhashable type: 'list'
# -> TypeError can only concatenate str (not "int") to str
# -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# -> Counter({'a': 1, 'b': 'x'})
