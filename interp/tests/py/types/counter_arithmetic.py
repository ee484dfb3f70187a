# Counter: operators keep positive counts, methods do not; missing keys; most_common, elements, comparisons.
from collections import Counter
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

c = Counter("abracadabra")
d = Counter(a=2, b=5, z=-1)
print(c, d, c + d, c - d, c & d, c | d, +d, -d, c["q"], "q" in c, c.most_common(2), c.most_common(), c.most_common(0), list(d.elements()), c.total(), sorted(c.elements()) == sorted("abracadabra"))
# -> Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) Counter({'b': 5, 'a': 2, 'z': -1}) Counter({'a': 7, 'b': 7, 'r': 2, 'c': 1, 'd': 1}) Counter({'a': 3, 'r': 2, 'c': 1, 'd': 1, 'z': 1}) Counter({'a': 2, 'b': 2}) Counter({'a': 5, 'b': 5, 'r': 2, 'c': 1, 'd': 1}) Counter({'b': 5, 'a': 2}) Counter({'z': 1}) 0 False [('a', 5), ('b', 2)] [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] [] ['a', 'a', 'b', 'b', 'b', 'b', 'b'] 11 True
c.subtract("aab")
c.subtract(b=10, r=2)
c.update("zz", a=100)
print(c, Counter(), Counter({}), Counter({"x": 3}), Counter(x=2), Counter([1, 1, 2]), Counter("a", b=2), Counter(None))
# -> Counter({'a': 103, 'z': 2, 'c': 1, 'd': 1, 'r': 0, 'b': -9}) Counter() Counter() Counter({'x': 3}) Counter({'x': 2}) Counter({1: 2, 2: 1}) Counter({'b': 2, 'a': 1}) Counter()
c["n"] += 1
del c["missing"], c["a"]
print(c, c.copy() == c, Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=1, b=1) >= Counter(a=1), Counter(a=1) != Counter(a=2), Counter(a=-1) <= Counter())
# -> Counter({'z': 2, 'c': 1, 'd': 1, 'n': 1, 'r': 0, 'b': -9}) True True True False True True True
e = f = Counter(a=3, b=1)
e += Counter(a=1)
e -= Counter(b=5)
e |= Counter(c=2)
e &= Counter(a=10, c=1)
print(e is f, e, type(e + f).__name__, sorted(Counter(a=1).keys() | {"b"}), dict(Counter("aab")), sum(Counter(a=1, b=2).values()), Counter(a=1.5)["a"], sorted(Counter("hello").items()), repr(Counter({1: 1})))
# -> True Counter({'a': 4, 'c': 1}) Counter ['a', 'b'] {'a': 2, 'b': 1} 3 1.5 [('e', 1), ('h', 1), ('l', 2), ('o', 1)] Counter({1: 1})
show(
    lambda: Counter(5),
    lambda: Counter([[]]),
    lambda: Counter("a", "b"),
    lambda: Counter.fromkeys("ab"),
    lambda: Counter() + {},
    lambda: Counter() == {},
    lambda: Counter() < {},
    lambda: list(Counter(a=1.5).elements()),
    lambda: Counter(a=None),
    lambda: Counter(a=1).pop("b"),
    lambda: Counter(a=1).setdefault("b", 7),
)
# -> TypeError 'int' object is not iterable
# -> TypeError unhashable type: 'list'
# -> TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
# -> NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
# -> TypeError unsupported operand type(s) for +: 'Counter' and 'dict'
# -> True
# -> TypeError '<' not supported between instances of 'Counter' and 'dict'
# -> TypeError 'float' object cannot be interpreted as an integer
# -> Counter({'a': None})
# -> KeyError 'b'
# -> 7
