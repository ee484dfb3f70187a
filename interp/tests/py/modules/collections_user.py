# collections.UserDict, UserList, UserString: containers to be subclassed.
import collections
from collections import UserDict, UserList, UserString


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


u = UserDict({"a": 1}, b=2)
u["c"] = 3
print(u, u.data, len(u), u["a"], "b" in u, "z" in u, list(u), u.get("z"), u.get("a"), u.pop("c"), u.popitem(), u)
# -> {'b': 2} {'b': 2} 3 1 True False ['a', 'b', 'c'] None 1 3 ('a', 1) {'b': 2}
print(attempt(lambda: u["q"]), attempt(u.pop, "q"), u.pop("q", 0), u.setdefault("s", 5), u == {"b": 2, "s": 5}, u == UserDict(u))
# -> KeyError: 'q' KeyError: 'q' 0 5 True True
print(list(u.items()), list(u.keys()), list(u.values()), u.keys(), u.copy(), type(u.copy()).__name__, UserDict.fromkeys("ab", 0))
# -> [('b', 2), ('s', 5)] ['b', 's'] [2, 5] KeysView({'b': 2, 's': 5}) {'b': 2, 's': 5} UserDict {'a': 0, 'b': 0}
print(u | {"x": 1}, {"x": 1} | u, type({"x": 1} | u).__name__, attempt(lambda: u | 5), UserDict(), UserDict(None), bool(UserDict()))
# -> {'b': 2, 's': 5, 'x': 1} {'x': 1, 'b': 2, 's': 5} UserDict TypeError: unsupported operand type(s) for |: 'UserDict' and 'int' {} {} False
u |= {"y": 2}
u.update(z=3)
del u["y"]
print(u, isinstance(u, dict), UserDict([("k", 1)]), dict(u), {**u})
# -> {'b': 2, 's': 5, 'z': 3} False {'k': 1} {'b': 2, 's': 5, 'z': 3} {'b': 2, 's': 5, 'z': 3}
u.clear()
print(u, attempt(u.popitem), attempt(u.__delitem__, "q"))  # -> {} KeyError:  KeyError: 'q'


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        return f"no {key}"


low = Lower({"ABC": 1}, DEF=2)
low.update(GHI=3)
print(low, low["q"], low["abc"], low.setdefault("JKL", 4), low, low.copy(), type(low | {}).__name__)
# -> {'abc': 1, 'def': 2, 'ghi': 3} no q 1 no JKL {'abc': 1, 'def': 2, 'ghi': 3} {'abc': 1, 'def': 2, 'ghi': 3} Lower

a = UserList([3, 1, 2])
a.append(5)
a.extend([7, 6])
a.insert(0, 0)
print(a, a.data, len(a), a[0], a[-1], a[1:3], type(a[1:3]).__name__, 5 in a, list(a), a.index(5), a.count(1), a.pop(), a.pop(0))
# -> [3, 1, 2, 5, 7] [3, 1, 2, 5, 7] 7 0 6 [3, 1] UserList True [0, 3, 1, 2, 5, 7, 6] 4 1 6 0
a.sort()
print(a, end=" ")
a.sort(key=lambda n: -n)
print(a, end=" ")
a.reverse()
a.remove(3)
a[0] = 100
a[1:2] = [8, 9]
del a[-1]
print(a, a + [1], [1] + a, a + UserList("x"), a * 2, 2 * a, a + (1, 2))
# -> [1, 2, 3, 5, 7] [7, 5, 3, 2, 1] [100, 8, 9, 5] [100, 8, 9, 5, 1] [1, 100, 8, 9, 5] [100, 8, 9, 5, 'x'] [100, 8, 9, 5, 100, 8, 9, 5] [100, 8, 9, 5, 100, 8, 9, 5] [100, 8, 9, 5, 1, 2]
a += [1]
a *= 2
print(a, a == [100, 8, 9, 5, 1] * 2, a == UserList(a), a < [101], a > [100], UserList() == [], a.copy(), type(a + []).__name__)
# -> [100, 8, 9, 5, 1, 100, 8, 9, 5, 1] True True True True True [100, 8, 9, 5, 1, 100, 8, 9, 5, 1] UserList
a.clear()
print(a, bool(a), UserList("abc"), UserList(UserList([1])), UserList(range(3)), attempt(a.pop), attempt(lambda: a[3]))
# -> [] False ['a', 'b', 'c'] [1] [0, 1, 2] IndexError: pop from empty list IndexError: list index out of range
print(attempt(lambda: hash(a)), list(reversed(UserList([1, 2]))), [*UserList([1])], attempt(a.remove, 4), UserList([1, [2]]) != [1, [2]])
# -> TypeError: unhashable type: 'UserList' [2, 1] [1] ValueError: list.remove(x): x not in list False


class Stack(UserList):
    def push(self, item):
        self.append(item)
        return self


print(Stack().push(1).push(2)[-1], Stack([1])[:].push(2), type(Stack([1, 2])[:1]).__name__)  # -> 2 [1, 2] Stack

s = UserString("Hello")
print(s, repr(s), len(s), s[0], type(s[0]).__name__, s[1:3], s + " w", "w " + s, s * 2, "ell" in s, s == "Hello", hash(s) == hash("Hello"))
# -> Hello 'Hello' 5 H UserString el Hello w w Hello HelloHello True True True
print(s.upper(), type(s.upper()).__name__, s.lower(), s.replace("l", "L"), s.find("l"), s.split("l"), s.startswith("He"), s.isalpha())
# -> HELLO UserString hello HeLLo 2 ['He', '', 'o'] True True
print(s < "Iello", s >= UserString("Hello"), UserString(12), int(UserString("5")) + 1, float(UserString("1.5")), s.data, s.center(9, "*"))
# -> True True 12 6 1.5 Hello **Hello**
print(list(s), [*reversed(s)], UserString("a-b").partition("-"), UserString("-").join(["a", "b"]), UserString("%s!") % 5, s.title().swapcase())
# -> ['H', 'e', 'l', 'l', 'o'] ['o', 'l', 'l', 'e', 'H'] ('a', '-', 'b') a-b 5! hELLO
print(str(s), "%s" % s, f"{s}", s.encode(), s.count("l"), s.index("o"), s.strip("Ho"), s.zfill(8), UserString("{}").format(3), s.rjust(7))
# -> Hello Hello Hello b'Hello' 2 4 ell 000Hello 3   Hello
print(s.removeprefix("He"), s.removesuffix(UserString("lo")), s.endswith("lo"), s.rfind("l"), s.casefold(), UserString("a b").split(), s.isupper())
# -> llo Hel True 3 hello ['a', 'b'] False
print(isinstance(s, str), UserString("x").isidentifier(), UserString(UserString("u")), {s: 1}["Hello"], UserString("a\nb").splitlines())
# -> False True u 1 ['a', 'b']
print([c.__module__ for c in (UserDict, UserList, UserString, collections.ChainMap, collections.Counter, collections.OrderedDict)])
# -> ['collections', 'collections', 'collections', 'collections', 'collections', 'collections']
print(attempt(lambda: collections.nothing), sorted(collections.__all__))
# -> AttributeError: module 'collections' has no attribute 'nothing' ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']
