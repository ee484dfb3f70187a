# Subclasses of int, str, tuple, list, dict, set, float, bytes and exceptions: attributes, operators that return the base, methods overridden that builtins ignore or honour.
class I(int):
    unit = "m"

    def __new__(cls, value, unit="m"):
        made = super().__new__(cls, value)
        made.unit = unit
        return made

    def __add__(self, other):
        return I(int(self) + other, self.unit)

    def __repr__(self):
        return f"{int(self)}{self.unit}"


class S(str):
    __slots__ = ()

    def __getitem__(self, key):
        return S(super().__getitem__(key))

    def upper(self):
        return "own upper"


class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __getitem__(self, i):
        return "own item"

    def __iter__(self):
        return iter("iter")

    def __len__(self):
        return 99


class D(dict):
    def __getitem__(self, key):
        return f"own {key}"

    def __setitem__(self, key, value):
        super().__setitem__(key, ("set", value))

    def get(self, key, default=None):
        return "own get"

    def __contains__(self, key):
        return True


class L(list):
    def append(self, x):
        super().append(("appended", x))

    def __getitem__(self, i):
        return "own item"

    def __len__(self):
        return 7


class E(set):
    def add(self, x):
        super().add(("added", x))

    def __contains__(self, x):
        return "in" == x


class F(float):
    def __eq__(self, other):
        return True

    __hash__ = float.__hash__

    def __truediv__(self, other):
        return NotImplemented


class B(bytes):
    def __getitem__(self, key):
        return 0


i = I(5, "km")
print(i + 1, i * 2, -i, type(i * 2).__name__, i + I(2), 1 + i, [1, 2, 3, 4, 5, 6][i], i.unit, vars(i), {5: "five"}[i], I(5) == 5, i.real, type(i.real).__name__, i.__class__(3), max(i, 3), sum([i, i]), f"{i} {i:03d}", str(i), int(i), bool(I(0)))
# -> 6km 10 -5 int 7km 6 6 km {'unit': 'km'} five True 5 int 3m 5km 10 5km 005 5km 5 False
s = S("hello")
print(s[1], type(s[1:]).__name__, s.upper(), type(s + "x").__name__, type(s.lower()).__name__, s.title(), hasattr(s, "__dict__"), "".join([s, s]), {s: 1}["hello"], s == "hello", type(str(s)).__name__, [*s], s in ["hello"], s.replace("l", s), type("%s" % s).__name__)
# -> e S own upper str str Hello False hellohello 1 True str ['h', 'e', 'l', 'l', 'o'] True hehellohelloo str
t = T(1, 2)
print(t[0], [*t], len(t), tuple(t), list(t), t == (1, 2), hash(t) == hash((1, 2)), t + (3,), t * 2, 1 in t, repr(t), (lambda *a: a)(*t), sorted(t), t.index(2), t.count(1))
# -> own item ['i', 't', 'e', 'r'] 99 ('i', 't', 'e', 'r') ['i', 't', 'e', 'r'] True True (1, 2, 3) (1, 2, 1, 2) True (1, 2) ('i', 't', 'e', 'r') ['e', 'i', 'r', 't'] 1 1
d = D(a=1)
d["b"] = 2
d.update(c=3)
print(d, d["zz"], d.get("a"), "nope" in d, dict(d), {**d}, d.setdefault("e", 5), d.pop("a"), list(d.items()), d | {"x": 1}, type(d | {}).__name__, type(d.copy()).__name__, D.fromkeys("q", 0), "{a}".format_map(d), "%(k)s" % d, eval("v", {}, d), (lambda **k: k)(**d), len(d), d == {"b": ("set", 2), "c": 3, "e": 5})
# -> {'b': ('set', 2), 'c': 3, 'e': 5} own zz own get True {'a': 1, 'b': ('set', 2), 'c': 3} {'a': 1, 'b': ('set', 2), 'c': 3} 5 1 [('b', ('set', 2)), ('c', 3), ('e', 5)] {'b': ('set', 2), 'c': 3, 'e': 5, 'x': 1} dict dict {'q': ('set', 0)} own a own k own v {'b': ('set', 2), 'c': 3, 'e': 5} 3 True
l = L([1])
l.append(2)
l.extend([3])
l += [4]
print(l, l[0], len(l), [*l], l[:], list(l), l + [5], type(l + []).__name__, bool(L()), l.index(3), sorted(l, key=str), l == [1, ("appended", 2), 3, 4], l.copy(), type(l.copy()).__name__, l * 2 == list(l) * 2)
# -> [1, ('appended', 2), 3, 4] own item 7 [1, ('appended', 2), 3, 4] own item [1, ('appended', 2), 3, 4] [1, ('appended', 2), 3, 4, 5] list True 2 [('appended', 2), 1, 3, 4] True [1, ('appended', 2), 3, 4] list True
e = E([1])
e.add(2)
e.update([3])
print(sorted(map(str, e)), 1 in e, "in" in e, e == {1, ("added", 2), 3}, type(e | {1}).__name__, type(e.copy()).__name__, len(e), e.issuperset([1]), {1} <= e)
# -> ["('added', 2)", '1', '3'] False True True set set 3 True True
f = F(1.5)
print(f == 2, f != 2, f in [7.5], [f].index(3), {f: 1}.get(1.5), f + 1, type(f + 1).__name__, 3 / f, f.is_integer(), max(f, 1.0), B(b"ab")[0], [*B(b"ab")], B(b"ab") + b"c", type(B(b"ab").upper()).__name__, B(b"xy").hex(), bytes(B(b"q")))
# -> True True True 0 1 2.5 float 2.0 False 1.5 0 [97, 98] b'abc' bytes 7879 b'q'
for trial in (lambda: f / 2, lambda: setattr(s, "x", 1), lambda: type("X", (int, str), {}), lambda: type("X", (bool,), {}), lambda: type("X", (int,), {"__slots__": ("a",)}), lambda: type("X", (type(None),), {}), lambda: type("X", (dict, list), {}), lambda: type("X", (tuple,), {"__slots__": "a"}), lambda: type("X", (range,), {}), lambda: type("X", (type(len),), {}), lambda: type("X", (list,), {"__slots__": "a"})(), lambda: I("x"), lambda: T.__new__(), lambda: type("X", (slice,), {}), lambda: type("X", (memoryview,), {}), lambda: type("X", (type(lambda: 0),), {}), lambda: type("X", (property, classmethod), {}), lambda: int.__new__(str), lambda: object.__new__(int), lambda: dict.__new__(D)):
    try:
        print(trial())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError unsupported operand type(s) for /: 'F' and 'int'
# -> AttributeError 'S' object has no attribute 'x'
# -> TypeError multiple bases have instance lay-out conflict
# -> TypeError type 'bool' is not an acceptable base type
# -> TypeError nonempty __slots__ not supported for subtype of 'int'
# -> TypeError type 'NoneType' is not an acceptable base type
# -> TypeError multiple bases have instance lay-out conflict
# -> TypeError nonempty __slots__ not supported for subtype of 'tuple'
# -> TypeError type 'range' is not an acceptable base type
# -> TypeError type 'builtin_function_or_method' is not an acceptable base type
# -> []
# -> ValueError invalid literal for int() with base 10: 'x'
# -> TypeError T.__new__() missing 1 required positional argument: 'cls'
# -> TypeError type 'slice' is not an acceptable base type
# -> TypeError type 'memoryview' is not an acceptable base type
# -> TypeError type 'function' is not an acceptable base type
# -> TypeError multiple bases have instance lay-out conflict
# -> TypeError int.__new__(str): str is not a subtype of int
# -> TypeError object.__new__(int) is not safe, use int.__new__()
# -> {}
