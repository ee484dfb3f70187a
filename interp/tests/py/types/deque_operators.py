# deque: comparisons, + and *, repr, derived classes, patterns.
from _collections import deque


def attempt(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for a, b in [("x", "x"), ("a", ""), ("ab", "ac"), ("ab", "abc"), ("b", "ab"), ("abc", "abc")]:
    x, y = deque(a), deque(b, 5)
    print(a, b, x == y, x != y, x < y, x <= y, x > y, x >= y)
# -> x x True False False True False True
# -> a  False True False False True True
# -> ab ac False True True True False False
# -> ab abc False True True True False False
# -> b ab False True False False True True
# -> abc abc True False False True False True
d = deque([1, 2])
print(d == [1, 2], d != (1, 2), d == d, d != d, d < d, d <= d, deque([1.0, True]) == deque([1, 1]))
# -> False True True False False True True
for other in [1, [1, 2], None, "x"]:
    print(attempt(lambda: d < other), attempt(lambda: d + other), attempt(lambda: other + d), sep=" | ")
# -> TypeError: '<' not supported between instances of 'collections.deque' and 'int' | TypeError: can only concatenate deque (not "int") to deque | TypeError: unsupported operand type(s) for +: 'int' and 'collections.deque'
# -> TypeError: '<' not supported between instances of 'collections.deque' and 'list' | TypeError: can only concatenate deque (not "list") to deque | TypeError: can only concatenate list (not "collections.deque") to list
# -> TypeError: '<' not supported between instances of 'collections.deque' and 'NoneType' | TypeError: can only concatenate deque (not "NoneType") to deque | TypeError: unsupported operand type(s) for +: 'NoneType' and 'collections.deque'
# -> TypeError: '<' not supported between instances of 'collections.deque' and 'str' | TypeError: can only concatenate deque (not "str") to deque | TypeError: can only concatenate str (not "collections.deque") to str
print(deque([deque([1])]) < deque([deque([2])]), attempt(lambda: deque([1]) < deque(["a"])))
# -> True TypeError: '<' not supported between instances of 'int' and 'str'

print(d + deque([3]), deque([1, 2], 2) + deque([3]), deque() + deque([3], 1), d + d, d)
# -> deque([1, 2, 3]) deque([2, 3], maxlen=2) deque([3]) deque([1, 2, 1, 2]) deque([1, 2])
print(d * 3, 3 * d, d * 0, d * -1, d * True, deque([1, 2, 3], 4) * 3, deque([], 2) * 5, deque([5], 3) * 100)
# -> deque([1, 2, 1, 2, 1, 2]) deque([1, 2, 1, 2, 1, 2]) deque([]) deque([]) deque([1, 2]) deque([3, 1, 2, 3], maxlen=4) deque([], maxlen=2) deque([5, 5, 5], maxlen=3)
print(deque([1, 2, 3, 4, 5], 7) * 2, 10 * deque([1, 2], 3), deque([1], 0) * 4)
# -> deque([4, 5, 1, 2, 3, 4, 5], maxlen=7) deque([2, 1, 2], maxlen=3) deque([], maxlen=0)
print(attempt(lambda: d * "a"), attempt(lambda: d * 1.5), attempt(lambda: "a" * d), attempt(lambda: d * d))
# -> TypeError: can't multiply sequence by non-int of type 'str' TypeError: can't multiply sequence by non-int of type 'float' TypeError: can't multiply sequence by non-int of type 'collections.deque' TypeError: can't multiply sequence by non-int of type 'collections.deque'
print(attempt(lambda: d * (1 << 70)), attempt(lambda: d - d), attempt(lambda: -d))
# -> OverflowError: cannot fit 'int' into an index-sized integer TypeError: unsupported operand type(s) for -: 'collections.deque' and 'collections.deque' TypeError: bad operand type for unary -: 'collections.deque'
e = d
e += "xy"
print(d, e is d)  # -> deque([1, 2, 'x', 'y']) True
e += e
print(d, e is d)  # -> deque([1, 2, 'x', 'y', 1, 2, 'x', 'y']) True
e *= 2
print(d, e is d)  # -> deque([1, 2, 'x', 'y', 1, 2, 'x', 'y', 1, 2, 'x', 'y', 1, 2, 'x', 'y']) True
e *= 0
print(d, e is d)  # -> deque([]) True
m = deque([1, 2, 3], 4)
m *= 2
print(m)  # -> deque([3, 1, 2, 3], maxlen=4)
m += range(100)
print(m)  # -> deque([96, 97, 98, 99], maxlen=4)
m *= 1
m *= -3
print(m)  # -> deque([], maxlen=4)
try:
    m += 5
except TypeError as error:
    print(error)  # -> 'int' object is not iterable
try:
    m *= "a"
except TypeError as error:
    print(error)  # -> can't multiply sequence by non-int of type 'str'

r = deque([1])
r.append(r)
r.append([r])
print(r, str(r), f"{r}", "%s" % r)
# -> deque([1, [...], [[...]]]) deque([1, [...], [[...]]]) deque([1, [...], [[...]]]) deque([1, [...], [[...]]])
print(repr(deque(["a", None], 7)), deque([deque(), deque([1], 1)]))
# -> deque(['a', None], maxlen=7) deque([deque([]), deque([1], maxlen=1)])
print(type(r[1]) is deque, attempt(lambda: format(r, "x")))
# -> True TypeError: unsupported format string passed to collections.deque.__format__


class Mutating:
    def __repr__(self):
        s.clear()
        return "M"


s = deque([Mutating(), 1, 2])
print(s, s)  # -> deque([M, 1, 2]) deque([])


class Bounded(deque):
    kind = "bounded"

    def __init__(self, items=(), maxlen=3):
        super().__init__(items, maxlen)
        self.made = len(self)


b = Bounded("abcd")
print(b, b.made, b.maxlen, len(b), b[0], b[-1], b.kind, bool(b), "c" in b, list(b), list(reversed(b)))
# -> Bounded(['b', 'c', 'd'], maxlen=3) 3 3 3 b d bounded True True ['b', 'c', 'd'] ['d', 'c', 'b']
b.append("e")
b.more = 1
print(b, b == deque("cde"), deque("cde") == b, b < deque("d"), b.more)
# -> Bounded(['c', 'd', 'e'], maxlen=3) True True True 1
c = b.copy()
print(c, type(c) is Bounded, c.made)  # -> Bounded(['c', 'd', 'e'], maxlen=3) True 3
print(b + deque("x"), deque("x") + b, type(b + b).__name__, b * 2, 2 * b, type(b * 2).__name__)
# -> Bounded(['d', 'e', 'x'], maxlen=3) deque(['x', 'c', 'd', 'e']) Bounded Bounded(['c', 'd', 'e'], maxlen=3) Bounded(['c', 'd', 'e'], maxlen=3) Bounded
b += "f"
b *= 2
print(b, type(b).__name__, b.made)  # -> Bounded(['d', 'e', 'f'], maxlen=3) Bounded 3
b.append(b)
print(b)  # -> Bounded(['e', 'f', [...]], maxlen=3)
print(attempt(hash, b), repr(deque.__repr__(b))[:12], deque.__add__(b, deque()).__class__.__name__)
# -> TypeError: unhashable type: 'Bounded' "Bounded(['e Bounded


class Plain(deque):
    pass


class Counting(deque):
    def __iter__(self):
        print("iter", end=" ")
        return super().__iter__()

    def __getitem__(self, index):
        return "item", super().__getitem__(index)

    def __len__(self):
        return 2

    def append(self, item):
        super().append((item, item))


p = Plain([1, 2], maxlen=5)
print(p, p.copy(), p + p, p * 2, type(p.copy()), Plain(), Plain(maxlen=1))
# -> Plain([1, 2], maxlen=5) Plain([1, 2], maxlen=5) Plain([1, 2, 1, 2], maxlen=5) Plain([1, 2, 1, 2], maxlen=5) <class '__main__.Plain'> Plain([]) Plain([], maxlen=1)
k = Counting("ab")
k.append("c")
print(k, list(k), k[0], len(k), list(reversed(k)))
# -> iter iter Counting(['a', 'b', ('c', 'c')]) ['a', 'b', ('c', 'c')] ('item', 'a') 2 [('c', 'c'), 'b', 'a']
print([x for x in k])  # -> iter ['a', 'b', ('c', 'c')]


class Wrong(deque):
    def __new__(cls, *args):
        return super().__new__(cls) if not args or args[0] is not made[0] else 5


made = [None]
w = Wrong([1])
made[0] = w
print(w, attempt(w.copy))  # -> Wrong([1]) TypeError: Wrong() must return a deque, not int


class Adding:
    def __radd__(self, other):
        return "radd"

    def __rmul__(self, other):
        return "rmul"


print(d + Adding(), d * Adding(), attempt(lambda: Adding() + d))
# -> radd rmul TypeError: unsupported operand type(s) for +: 'Adding' and 'collections.deque'


def kind(value):
    match value:
        case []:
            return "nothing"
        case [x]:
            return "one", x
        case [1, *rest]:
            return "one and", rest
        case deque(maxlen=5):
            return "five at most"
        case [*_, last]:
            return "last", last
        case _:
            return "no sequence"


print(kind(deque()), kind(deque([7])), kind(deque([1, 2, 3])), kind(deque([2, 3], 5)), kind(deque([2, 3])), kind({1}))
# -> nothing ('one', 7) ('one and', [2, 3]) five at most ('last', 3) no sequence
print(kind(Plain([1, 2])), kind(iter(deque())))  # -> ('one and', [2]) no sequence
