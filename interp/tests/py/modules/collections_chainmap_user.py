# ChainMap, UserDict, UserList and UserString with subclasses: where writes go, missing keys, operators that return which type, parents.
from collections import ChainMap, OrderedDict, UserDict, UserList, UserString, defaultdict

base, user, args = {"a": 1, "b": 2}, {"b": 20, "c": 30}, {}
c = ChainMap(args, user, base)
c["c"] = 300
c["z"] = 0
print(c, dict(c), list(c), len(c), c["b"], c.parents["c"], args, user, c.get("nope", 5), "a" in c, c.maps[1] is user, bool(ChainMap()), c == {"a": 1, "b": 20, "c": 300, "z": 0}, [*c.items()])
# -> ChainMap({'c': 300, 'z': 0}, {'b': 20, 'c': 30}, {'a': 1, 'b': 2}) {'a': 1, 'b': 20, 'c': 300, 'z': 0} ['a', 'b', 'c', 'z'] 4 20 30 {'c': 300, 'z': 0} {'b': 20, 'c': 30} 5 True True False True [('a', 1), ('b', 20), ('c', 300), ('z', 0)]
child = c.new_child({"a": "child"}, q=1)
print(child["a"], child["q"], child.maps[0], child.parents == c, c.new_child().maps[0], child | {"r": 1}, {"s": 1} | child, type(child | {}).__name__, child.copy().maps[1] is args, ChainMap.fromkeys("ab", 0))
# -> child 1 {'a': 'child', 'q': 1} True {} ChainMap({'a': 'child', 'q': 1, 'r': 1}, {'c': 300, 'z': 0}, {'b': 20, 'c': 30}, {'a': 1, 'b': 2}) ChainMap({'s': 1, 'a': 'child', 'b': 20, 'c': 300, 'z': 0, 'q': 1}) ChainMap True ChainMap({'a': 0, 'b': 0})
child |= {"t": 9}
print(child.maps[0], child.pop("t"), child.popitem(), child.setdefault("b", "not set"), child.items() >= {("c", 300)}, ChainMap(defaultdict(list), {"x": 1})["x"], ChainMap(defaultdict(list))["new"])
# -> {'a': 'child'} 9 ('q', 1) 20 True [] []


class Deep(ChainMap):
    def __setitem__(self, key, value):
        for m in self.maps:
            if key in m:
                m[key] = value
                return
        self.maps[0][key] = value

    def __missing__(self, key):
        return f"<{key}>"


d = Deep({}, {"k": 1})
d["k"] = 2
d.update(n=3, k=4)
print(d, d["missing"], d.get("missing"), d.new_child()["k"], type(d.new_child()).__name__)
# -> Deep({'n': 3}, {'k': 4}) <missing> None 4 Deep


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        return self[key.lower()] if key != key.lower() else "none"


class Stack(UserList):
    def push(self, x):
        self.append(x)
        return self


class Shout(UserString):
    def __str__(self):
        return self.data.upper()


low = Lower({"A": 1}, B=2)
low.update({"C": 3}, D=4)
print(low, low["C"], low["x"], low.get("C"), "A" in low, low | {"E": 5}, {"F": 6} | low, type(low.copy()).__name__, low.data, Lower.fromkeys("XY"), low == {"a": 1, "b": 2, "c": 3, "d": 4}, low.setdefault("h", 7))
# -> {'a': 1, 'b': 2, 'c': 3, 'd': 4} 3 none 3 False {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5} {'f': 6, 'a': 1, 'b': 2, 'c': 3, 'd': 4} Lower {'a': 1, 'b': 2, 'c': 3, 'd': 4} {'x': None, 'y': None} True none
s = Stack([3, 1]).push(2)
print(s, s + [9], [0] + s, s * 2, s[1:], type(s[1:]).__name__, sorted(s), s == [3, 1, 2], s < [4], s.data, s.copy(), 1 in s, Stack(s) is s, s.index(2), [*s], s.__add__(UserList("x")))
# -> [3, 1, 2] [3, 1, 2, 9] [0, 3, 1, 2] [3, 1, 2, 3, 1, 2] [1, 2] Stack [1, 2, 3] True True [3, 1, 2] [3, 1, 2] True False 2 [3, 1, 2] [3, 1, 2, 'x']
s += (7,)
s.sort(reverse=True)
del s[0]
s[:1] = "ab"
print(s, s.pop(), s.count("a"), s.reverse(), s, Stack("xy").extend(UserList([1])), min(Stack([2, 1])))
# -> [2, 'b', 'a'] 1 1 None [2, 'b', 'a'] None 1
t = Shout("héllo")
print(t, repr(t), t + "x", "x" + t, t * 2, t[1:3], type(t[1:]).__name__, t == "héllo", t < "z", t.upper(), type(t.upper()).__name__, len(t), "l" in t, t.split("l"), f"{t}", "%s" % t, hash(t) == hash("héllo"), int(UserString("12")), UserString(5) + 1.5, t.encode(), t % (), UserString("%d-%s") % (1, "a"), t.join(["a", "b"]), UserString("a,b").partition(","), t.isalpha(), t.find("l"), list(UserString("ab")), {"héllo": 1}[t])
# -> HÉLLO 'héllo' HÉLLOX XHÉLLO HÉLLOHÉLLO ÉL Shout True True HÉLLO Shout 5 True ['hé', '', 'o'] HÉLLO HÉLLO True 12 51.5 b'h\xc3\xa9llo' HÉLLO 1-a ahéllob ('a', ',', 'b') True 2 ['a', 'b'] 1
for trial in (lambda: ChainMap({})["x"], lambda: c.pop("a"), lambda: c.__delitem__("a"), lambda: ChainMap().popitem(), lambda: Lower()[5], lambda: s + 5, lambda: UserString("a") < 5, lambda: UserList(5), lambda: UserDict(5), lambda: UserDict({}, {}), lambda: ChainMap(5)["x"], lambda: t.nothing, lambda: float(UserString("x")), lambda: Stack([1])[5], lambda: UserDict()["k"]):
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error)
# -> KeyError 'x'
# -> KeyError "Key not found in the first mapping: 'a'"
# -> KeyError "Key not found in the first mapping: 'a'"
# -> KeyError 'No keys found in the first mapping.'
# -> AttributeError 'int' object has no attribute 'lower'
# -> TypeError 'int' object is not iterable
# -> TypeError '<' not supported between instances of 'str' and 'int'
# -> TypeError 'int' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError UserDict.__init__() takes from 1 to 2 positional arguments but 3 were given
# -> TypeError 'int' object is not subscriptable
# -> AttributeError 'Shout' object has no attribute 'nothing'
# -> ValueError could not convert string to float: 'x'
# -> IndexError list index out of range
# -> KeyError 'k'
