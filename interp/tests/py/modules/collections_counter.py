# collections.Counter: counting, arithmetic, comparisons.
from collections import Counter, OrderedDict


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


c = Counter("abracadabra")
print(c, len(c), c["a"], c["z"], "z" in c, c.total(), sum(c.values()), isinstance(c, dict))
# -> Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 5 0 False 11 11 True
print(Counter(), Counter([]), Counter({}), Counter(None), Counter({"a": 3, "b": -1}), Counter(cats=4, dogs=8))
# -> Counter() Counter() Counter() Counter() Counter({'a': 3, 'b': -1}) Counter({'dogs': 8, 'cats': 4})
print(Counter(["x", "y", "x"], y=5), Counter({"a": 1}, a=2), Counter(Counter("aab")), Counter(iter([1, 2, 1])))
# -> Counter({'y': 6, 'x': 2}) Counter({'a': 3}) Counter({'a': 2, 'b': 1}) Counter({1: 2, 2: 1})
print(c.most_common(), c.most_common(2), c.most_common(0), c.most_common(-1), c.most_common(100) == c.most_common())
# -> [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] [('a', 5), ('b', 2)] [] [] True
print(Counter().most_common(), Counter().most_common(3), Counter("abcabd").most_common(1))  # -> [] [] [('a', 2)]
print(sorted(c.elements()), list(Counter(a=2, b=0, c=-3, d=1).elements()), list(Counter("bab").elements()))
# -> ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r'] ['a', 'a', 'd'] ['b', 'b', 'a']
print(list(c), sorted(c), c.keys() == set("abrcd"), list(c.items()))
# -> ['a', 'b', 'r', 'c', 'd'] ['a', 'b', 'c', 'd', 'r'] True [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)]

# update and subtract
c = Counter("which")
c.update("witch")
c.update(Counter("watch"))
print(c, c["h"])  # -> Counter({'h': 4, 'w': 3, 'c': 3, 'i': 2, 't': 2, 'a': 1}) 4
c.update({"h": 10, "new": -2})
c.update(w=1)
c.update([("a", "b"), ("a", "b")])
c.update()
c.update(None)
print(c)  # -> Counter({'h': 14, 'w': 4, 'c': 3, 'i': 2, 't': 2, ('a', 'b'): 2, 'a': 1, 'new': -2})
c = Counter(a=4, b=2, c=0, d=-2)
c.subtract(a=1, b=2, c=3, d=4)
print(c)  # -> Counter({'a': 3, 'b': 0, 'c': -3, 'd': -6})
c.subtract("aab")
c.subtract(Counter(c=1), e=1)
c.subtract()
print(c)  # -> Counter({'a': 1, 'b': -1, 'e': -1, 'c': -4, 'd': -6})
print(attempt(Counter, 5), "|", attempt(Counter, "a", "b"), "|", attempt(c.update, 1, 2))
# -> TypeError: 'int' object is not iterable | TypeError: Counter.__init__() takes from 1 to 2 positional arguments but 3 were given | TypeError: Counter.update() takes from 1 to 2 positional arguments but 3 were given
print(attempt(c.subtract, 5), "|", attempt(Counter.fromkeys, "abc"), "|", attempt(Counter, [[]]))
# -> TypeError: 'int' object is not iterable | NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead. | TypeError: unhashable type: 'list'
print(attempt(Counter.fromkeys, "abc", 1))
# -> NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.

# Missing keys
c = Counter("ab")
del c["a"]
del c["never there"]
c["b"] += 5
c["n"] -= 1
c["zero"] = 0
print(c, len(c), c.get("q"), c.pop("b"), attempt(c.pop, "b"), c.setdefault("s", 3), c)
# -> Counter({'s': 3, 'zero': 0, 'n': -1}) 3 None 6 KeyError: 'b' 3 Counter({'s': 3, 'zero': 0, 'n': -1})

# repr is in order of the counts, first met first
print(Counter("abcdeabcdabcaba"), Counter("xyzzy"), Counter({"b": 1, "a": 1, "c": 2}))
# -> Counter({'a': 5, 'b': 4, 'c': 3, 'd': 2, 'e': 1}) Counter({'y': 2, 'z': 2, 'x': 1}) Counter({'c': 2, 'b': 1, 'a': 1})
print(Counter({"a": 1, "b": "text"}), Counter(a=1.5, b=2.5), repr(Counter({1: 2})), str(Counter([None, True, 1])))
# -> Counter({'a': 1, 'b': 'text'}) Counter({'b': 2.5, 'a': 1.5}) Counter({1: 2}) Counter({True: 2, None: 1})

# Arithmetic
a, b = Counter(a=3, b=1, c=-1, e=0), Counter(a=1, b=2, d=5, c=3)
print(a + b, a - b, b - a, a & b, a | b, +a, -a, +Counter(), -Counter(x=-5), sep="\n")
# -> Counter({'d': 5, 'a': 4, 'b': 3, 'c': 2})
# -> Counter({'a': 2})
# -> Counter({'d': 5, 'c': 4, 'b': 1})
# -> Counter({'a': 1, 'b': 1})
# -> Counter({'d': 5, 'a': 3, 'c': 3, 'b': 2})
# -> Counter({'a': 3, 'b': 1})
# -> Counter({'c': 1})
# -> Counter()
# -> Counter({'x': 5})
x = Counter(a)
x += b
print(x, end=" ")
x -= Counter(d=5, a=1)
print(x, end=" ")
x |= Counter(q=3, b=1)
print(x, end=" ")
x &= Counter(q=1, b=9, a=2)
print(x)
# -> Counter({'d': 5, 'a': 4, 'b': 3, 'c': 2}) Counter({'a': 3, 'b': 3, 'c': 2}) Counter({'a': 3, 'b': 3, 'q': 3, 'c': 2}) Counter({'b': 3, 'a': 2, 'q': 1})
x += {"q": 1}
x -= {"b": 1}
print(x, a, b, type(a + b).__name__)
# -> Counter({'a': 2, 'b': 2, 'q': 2}) Counter({'a': 3, 'b': 1, 'e': 0, 'c': -1}) Counter({'d': 5, 'c': 3, 'b': 2, 'a': 1}) Counter
for what in (lambda: a + {"a": 1}, lambda: a - 1, lambda: a & {}, lambda: {} + a, lambda: a < {}, lambda: a >= 3):
    print(attempt(what))
# -> TypeError: unsupported operand type(s) for +: 'Counter' and 'dict'
# -> TypeError: unsupported operand type(s) for -: 'Counter' and 'int'
# -> TypeError: unsupported operand type(s) for &: 'Counter' and 'dict'
# -> TypeError: unsupported operand type(s) for +: 'dict' and 'Counter'
# -> TypeError: '<' not supported between instances of 'Counter' and 'dict'
# -> TypeError: '>=' not supported between instances of 'Counter' and 'int'
print(a | {"z": 5} if False else attempt(lambda: Counter(a=1) | 5))
# -> TypeError: unsupported operand type(s) for |: 'Counter' and 'int'
print(Counter(a=0.5) + Counter(a=0.25, b=1.5), Counter(a=10**30) - Counter(a=1))
# -> Counter({'b': 1.5, 'a': 0.75}) Counter({'a': 999999999999999999999999999999})

# Comparisons
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) != Counter(a=1, b=0), Counter(a=1) == Counter(a=1, b=1))
# -> True False False
print(Counter(a=1) == {"a": 1}, Counter(a=1) != {"a": 1}, {"a": 1} == Counter(a=1), Counter(a=1) == 1, Counter() == {})
# -> True False True False True
print(Counter("ab") <= Counter("aab"), Counter("ab") < Counter("aab"), Counter("ab") <= Counter("ab"))
# -> True True True
print(Counter("ab") < Counter("ab"), Counter("abc") <= Counter("ab"), Counter("ab") >= Counter("a"), Counter("ab") > Counter("a"))
# -> False False True True
print(Counter(a=-1) < Counter(), Counter(a=-1) <= Counter(b=1), Counter() > Counter(a=-1), Counter() >= Counter(a=1))
# -> True True True False
print(attempt(lambda: hash(a)))  # -> TypeError: unhashable type: 'Counter'


# Subclasses, copies
class Mine(Counter):
    def __missing__(self, key):
        return 100


m = Mine("aab")
print(m, m["q"], m.copy(), type(m.copy()).__name__, m["a"], type(m + m).__name__)
# -> Mine({'a': 2, 'b': 1}) 100 Mine({'a': 2, 'b': 1}) Mine 2 Counter
m["new"] += 1
print(m)  # -> Mine({'new': 101, 'a': 2, 'b': 1})
c = Counter("aab")
d = c.copy()
d["a"] = 0
print(c, d, c.__reduce__(), type(d).__name__)
# -> Counter({'a': 2, 'b': 1}) Counter({'b': 1, 'a': 0}) (<class 'collections.Counter'>, ({'a': 2, 'b': 1},)) Counter
c.clear()
print(c, bool(c))  # -> Counter() False


class Logged(Counter):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


Logged("aba")
# -> set a 1
# -> set b 1
# -> set a 2
Logged({"k": 2}).update(k=1)  # -> set k 3
words = "the quick brown fox jumps over the lazy dog the end".split()
print(Counter(words).most_common(2), Counter(map(len, words)), Counter(len(w) for w in words)[3])
# -> [('the', 3), ('quick', 1)] Counter({3: 6, 5: 3, 4: 2}) 6
print(Counter(OrderedDict(b=1, a=2)), {**Counter("ab")}, dict(Counter("ba")), max(Counter("abb"), key=Counter("abb").get))
# -> Counter({'a': 2, 'b': 1}) {'a': 1, 'b': 1} {'b': 1, 'a': 1} b
print(Counter(a=2, b=3).total(), Counter(a=2, b=-3).total(), Counter().total(), sum((Counter(x) for x in ("ab", "bc")), Counter()))
# -> 5 -1 0 Counter({'b': 2, 'a': 1, 'c': 1})
print(sorted("hello", key=Counter("hello").get))  # -> ['h', 'e', 'o', 'l', 'l']
