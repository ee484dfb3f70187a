//! The scripts: each small, each printing what it made, so that a wrong result is seen.

/// A script.
pub struct Script {
    /// What it is about.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Whether it goes on after a `MemoryError`, and so may print something else.
    pub catches: bool,
}

const fn plain(name: &'static str, text: &'static str) -> Script {
    Script { name, text, catches: false }
}

const fn catching(name: &'static str, text: &'static str) -> Script {
    Script { name, text, catches: true }
}

/// The module `helper` that the host gives.
pub const MODULE: &str = "import math\nbase = [math.floor(2.5)]\ndef double(x):\n    return x * base[0]\n";

/// Scripts that know nothing of memory.
pub const PLAIN: &[Script] = &[
    plain(
        "classes",
        r#"
class Point:
    kind = "point"
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)
    def __repr__(self):
        return f"({self.x}, {self.y})"
    @property
    def norm(self):
        return abs(self.x) + abs(self.y)
class Point3(Point):
    def __init__(self, *a, z=0):
        super().__init__(*a)
        self.z = z
p = Point3(1, 2, z=3)
p.extra = [p.z] * 3
print(p + Point(3, 4), p.norm, p.extra, Point3.__mro__[1].kind, sorted(vars(p)))
"#,
    ),
    plain(
        "items that differ",
        r#"
a, b = {n: str(n) for n in range(40)}, {n: str(n + n % 3) for n in range(20, 60)}
print(len(a.items() ^ b.items()), sorted(a.items() ^ b.items())[-1], sum(len(str(x)) for x in a.items() ^ b.items()))
"#,
    ),
    plain(
        "a string that grows",
        r#"
text, kept = "", []
for i in range(300):
    text += "line %d, " % i
    if i % 60 == 0:
        kept.append(text + "!")
print(len(text), [len(t) for t in kept], text[-9:], kept[3][-9:], hash(kept[2]) == hash(text[:len(kept[2]) - 1] + "!"))
"#,
    ),
    plain(
        "metaclasses and slots",
        r#"
class Meta(type):
    def __new__(mcs, name, bases, space, **kw):
        made = super().__new__(mcs, name, bases, space)
        made.options = kw
        return made
class A(metaclass=Meta, colour="red"):
    pass
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
class N:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner): return self.name * 2
class U:
    field = N()
    def __init_subclass__(cls, **kw): cls.kw = kw
class V(U, q=1): pass
s = S()
s.b = s.a + 1
print(A.options, s.b, U().field, V.kw, hasattr(s, "c"))
"#,
    ),
    plain(
        "weak references and finalisers",
        r#"
import gc
from _weakref import getweakrefcount, ref
told = []
class K(ref): pass
class S:
    __slots__ = ("a", "__weakref__")
class D:
    def __init__(self, n): self.n = n
    def __del__(self): told.append(self.n)
def waiting(n):
    try: yield n
    finally: told.append(-n)
kept, dropped = S(), S()
refs = [ref(kept), K(kept), ref(dropped, lambda dead: told.append(dead in refs))] + [ref(D(n)) for n in range(3)]
seen = D(7)
drop = waiting(5)
next(drop)
def late(obj): obj.a = [int | None, list[S], obj.__class__.a]
late(kept)
del dropped, drop
gc.collect()
print(sorted(told), [made() is kept for made in refs], getweakrefcount(kept), len(kept.a), seen.n)
"#,
    ),
    plain(
        "generators",
        r#"
def inner(n):
    got = []
    for i in range(n):
        x = yield [i]
        if x: got.append(x)
    return got
def outer():
    result = yield from inner(3)
    yield ("done", result)
g = outer()
out = [next(g)]
out.append(g.send("a"))
out.append(g.send("b"))
out.append(g.send("c"))
h = inner(5)
next(h)
try:
    h.throw(ValueError("x"))
except ValueError as e:
    out.append(str(e))
h.close()
print(out, list(x * y for x in range(3) for y in (1, 2) if x))
"#,
    ),
    plain(
        "generators that raise",
        r#"
def g(n):
    yield n
    if n: raise StopIteration("inner", [n])
    return {}["missing"]
for n in (0, 1):
    try:
        print(list(g(n)))
    except (RuntimeError, KeyError) as e:
        print(repr(e), repr(e.__cause__))
"#,
    ),
    plain(
        "exceptions",
        r#"
class Odd(ValueError):
    def __init__(self, what, *more):
        super().__init__(what, *more)
        self.what = what
def f(n):
    try:
        if n: raise Odd("n", n)
        return {}["missing"]
    except KeyError as e:
        raise RuntimeError("chained") from e
seen = []
for n in (0, 1):
    try:
        f(n)
    except (Odd, RuntimeError) as e:
        seen.append((type(e).__name__, e.args, type(e.__cause__).__name__))
try:
    [][5]
except IndexError as e:
    seen.append(str(e))
print(seen)
"#,
    ),
    plain(
        "try and finally",
        r#"
log = []
def deep(n):
    try:
        try:
            log.append(n)
            if n == 3: raise KeyError([n])
            if n == 2: return "two"
            return deep(n + 1)
        finally:
            log.append(-n)
            for i in range(2):
                try:
                    if i: continue
                    log.append("i")
                finally:
                    log.append("f")
    except KeyError as e:
        log.append(e.args[0][0])
        return str(e)
class Manager:
    def __enter__(self): return [1]
    def __exit__(self, kind, value, trace):
        log.append(kind and kind.__name__)
        return kind is TypeError
r = deep(2), deep(3)
with Manager() as a, Manager():
    raise TypeError(a)
print(r, log)
"#,
    ),
    plain(
        "lists",
        r#"
a = [3, 1, 2]
a.append([4])
a.extend(range(5))
a.insert(1, "x")
a[1:2] = [9, 8, 7]
del a[::4]
b = a[::-1] + a * 2
b.remove([4])
c = b.copy()
c.reverse()
print(a, c.pop(), c.index(2), c.count(1), b == c, [1, 2] < [1, 3], sorted([3, 1, 2], key=lambda x: -x))
first, *rest, last = c
print(first, rest, last, [*rest, *"ab"])
"#,
    ),
    plain(
        "dicts",
        r#"
d = {"a": 1, (1, 2): [3]}
d.update(b=2, c=3)
d.setdefault("e", []).append(5)
e = {**d, "f": 6} | {"g": d.pop("a")}
del e["b"]
for i in range(20): e[i] = str(i)
print(list(d.items())[:3], len(e), e.get("zz", "no"), sorted(k for k in e if type(k) is int)[-1], d.popitem())
print(dict.fromkeys("abc", 0), {v: k for k, v in d.items() if type(v) is int}, "a" in d.keys(), d.keys() & {"b"})
"#,
    ),
    plain(
        "sets",
        r#"
s = {1, 2, "x"}
t = set(range(2, 30))
s |= {frozenset([5])}
print(sorted(s & t), len(s | t), sorted(t - set(range(4, 30))), s ^ s, t.issuperset({3}), {2, 3}.isdisjoint(t))
s.discard(1)
s.update("abc", [7])
print(len(s), min(t), sorted(map(str, s)))
"#,
    ),
    plain(
        "strings",
        r#"
s = "Hello, wörld"
print(s.upper(), s.split(", "), "-".join(list(s)[:4]), s.replace("l", "LL"), s.find("w"), s[::-1], s.title())
print("%5.2f|%-6s|%x" % (3.14159, "ab", 255), "{:>8}|{:^9}|{!r}".format("r", "c", "q"), f"{s!a:.9}{1000000:,}")
print(s.encode(), b"\xc3\xa9".decode(), "a,b,,c".partition(","), "x\ty".expandtabs(4), "ß".casefold(), s.center(20, "*"))
print("abc".translate({97: "A", 98: None}), " x ".strip(), "1\n2\n".splitlines(), s.isalpha(), "é" * 70 + "x", repr("'\n"))
"#,
    ),
    plain(
        "bytes",
        r#"
b = bytes(range(10))
a = bytearray(b"abc")
a += b"def"
a[1:3] = b"XY"
a.append(33)
m = memoryview(a)
print(b[2:5], a, m[1], bytes(m[::2]), b.hex(), bytes.fromhex("00ff"), b"a-b".split(b"-"), b"%d" % 5)
print(int.from_bytes(b, "big"), (1 << 70).to_bytes(9, "little"), a.find(b"Y"), b"ab".join([b"1", b"2"]))
"#,
    ),
    plain(
        "comprehensions and closures",
        r#"
def counter():
    n = 0
    def step(by=1):
        nonlocal n
        n += by
        return n
    return step
c = counter()
fs = [lambda x, i=i: x + i for i in range(4)]
print([f(10) for f in fs], {x: {y for y in range(x)} for x in range(4)}, [c(), c(5), c()])
print([[i * j for j in range(3)] for i in range(3)], list(zip("abc", range(3), [None] * 3)), (lambda *a, **k: (a, k))(1, z=2))
"#,
    ),
    plain(
        "json",
        r#"
import json
data = {"a": [1, 2.5, None, True], "b": {"c": "x\u00e9\n", "d": []}, "big": 10**25}
text = json.dumps(data)
print(text, json.loads(text) == data)
print(json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False))
try:
    json.loads('{"a": [1, }')
except json.JSONDecodeError as e:
    print(e, e.pos)
"#,
    ),
    plain(
        "struct",
        r#"
import struct
packed = struct.pack("<ihq4sd", 1, -2, 1 << 40, b"ab", 2.5)
print(packed, struct.unpack("<ihq4sd", packed), struct.calcsize("<ihq"))
s = struct.Struct(">HH")
buf = bytearray(8)
s.pack_into(buf, 2, 1, 2)
print(buf, list(s.iter_unpack(buf)), s.format)
"#,
    ),
    plain(
        "deques",
        r#"
from _collections import deque, _tuplegetter
class Ends(deque): pass
class Pair(tuple):
    first = _tuplegetter(0, "the first")
d, full, own = deque([3, 4, 5]), deque("abc", 3), Ends(range(3), 9)
forth, back = iter(d.copy()), reversed(deque([1, 2]))
for i in range(12):
    d.appendleft(str(i))
    d.append([i])
    full.append(i)
    own.extend((x for x in range(i)))
d.rotate(5)
d.insert(3, "in")
del d[7]
d.remove("in")
own.extendleft([1, 2, 3])
own *= 2
print(d, full, own, list(forth), next(back), own + full, d.pop(), d.popleft(), d == d.copy(), 3 * full, own.copy())
print(Pair(("x", 2)).first, Pair.first)
"#,
    ),
    plain(
        "arrays",
        r#"
from array import array
a = array("h", range(-3, 9))
a[1:4] = array("h", [7] * 5)
a.extend(n * n for n in range(5))
a.fromlist([1, 2])
view = memoryview(a)[::3]
wide, floats = array("q", [1 << 60, -5]) * 3, array("d", a) + array("d", [0.1])
wide.append(1 << 62)
print(a, view.tolist(), wide, floats[::4], bytes(array("B", b"ab") + array("B", [3])), a.index(16), wide == array("Q", [1]))
it = iter(wide)
print(next(it), wide.pop(0), list(it), sum(floats), memoryview(a).cast("B").cast("H").nbytes, a.tolist()[:2])
"#,
    ),
    plain(
        "sorting",
        r#"
words = "the quick brown fox jumps over the lazy dog".split()
print(sorted(words, key=len), sorted(set(words), reverse=True), min(words, key=lambda w: w[-1]))
class K:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n > other.n
a = [K(i * 7 % 10) for i in range(10)]
a.sort()
print([k.n for k in a], sorted([(1, "b"), (1, "a"), (0, "z")]), list(reversed(sorted("hello"))))
"#,
    ),
    plain(
        "formats",
        r#"
class F:
    def __format__(self, spec): return "<" + spec + ">"
    def __str__(self): return "F!"
x = 1234567.891
print(f"{x:,.2f} {x:e} {x:>20.3g} {255:#b} {255:08X} {-5:+d} {F():abc} {F()!s:>5} {'s':*^7} {0.1 + 0.2}")
print("{0}{1[a]}{2.real}".format(1, {"a": 2}, 3), "{:{w}}".format("x", w=5), "%(k)s %%" % {"k": [1]}, format(1e100), str(2**0.5))
"#,
    ),
    plain(
        "big integers",
        r#"
a = 3**200
b = a // 7**50
print(a, b % 1000007, a - b * 7**50 == a % 7**50, -a >> 100, a & (1 << 99) - 1, int(str(a)) == a, hex(b))
print(pow(3, 1000, 10**20), divmod(-a, b)[1] > 0, a.bit_length(), float(a), hash(a) == hash(int(str(a))), int("ff" * 20, 16))
"#,
    ),
    plain(
        "imports",
        r#"
import helper
from helper import double, base as b
import math as m, sys
try:
    import nowhere
except ImportError as e:
    print(e)
print(double(21), b, m.sqrt(4), "helper" in sys.modules, helper.__name__)
"#,
    ),
    plain(
        "looking inside",
        r#"
class A:
    """doc"""
    def __getattr__(self, name): return [name]
    def __setattr__(self, name, value): self.__dict__["_" + name] = value
B = type("B", (A,), {"x": 1, "f": lambda self: self})
b = B()
b.y = 2
setattr(b, "z", [3])
print(b.q, b._y, vars(b), B.__name__, A.__doc__, isinstance(b, A), [n for n in dir(b) if n[0] != "_"], hasattr(b, "x"))
print(type(b.f).__name__, b.f() is b, getattr(B, "nope", "none"), sorted(globals())[-1], issubclass(B, (int, A)), str(B)[:7])
"#,
    ),
    plain(
        "patterns",
        r#"
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def what(v):
    match v:
        case {"k": [a, *rest], **more}: return ("map", a, rest, more)
        case P(0, y=yy): return ("p", yy)
        case [1, (2 | 3) as n] if n > 2: return ("seq", n)
        case str() | int(): return ("plain", v)
        case _: return "other"
print([what(v) for v in ({"k": [1, 2], "z": 0}, P(0, "q"), [1, 3], "s", 4, 2.5)])
"#,
    ),
    plain(
        "iterators",
        r#"
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if not self.n: raise StopIteration
        self.n -= 1
        return [self.n]
class Old:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
print(list(It(3)), tuple(Old()), dict(enumerate("ab")), list(map(lambda a, b: a + b, [1, 2], [3, 4])), sum([[1], [2]], []))
a, *b = It(4)
print(a, b, any(x == [0] for x in It(2)), list(filter(None, [0, 1, "", "x"])), list(iter([1, 2, 3].pop, 1)), max(It(3)))
"#,
    ),
    plain(
        "coroutines",
        r#"
class Wait:
    def __await__(self):
        return (yield "wait")
async def work(n):
    got = await Wait()
    return [n, got]
async def both():
    return await work(1), await work(2)
c = both()
seen = [c.send(None), c.send("a")]
try:
    c.send("b")
except StopIteration as e:
    seen.append(e.value)
print(seen)
"#,
    ),
    plain(
        "calls",
        r#"
def f(a, b=2, /, c=3, *args, d, e=[5], **kw):
    return (a, b, c, args, d, e, kw)
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(*[1, 2], **{"d": 3, "q": 4}))
for bad in ({}, {"d": 1, "a": 2}):
    try:
        f(**bad)
    except TypeError as e:
        print(e)
def g(n): return n and g(n - 1) + [n] or []
print(g(30), g.__name__, getattr(f, "__doc__"), [*map(str, g(3))])
"#,
    ),
    plain(
        "growing",
        r#"
log, table, text = [], {}, ""
for i in range(120):
    log.append((i, [i]))
    table[f"key {i}"] = i * 2.5
    text += chr(97 + i % 26)
    junk = [None] * 50
print(len(log), sum(a for a, _ in log), sum(b[0] for _, b in log), len(table), table["key 77"], text)
"#,
    ),
];

/// Scripts that catch `MemoryError` and go on.
pub const CATCHING: &[Script] = &[
    catching(
        "catching once",
        r#"
try:
    a = [[i] * 3 for i in range(40)]
    s = "".join(str(x) for x in a)
    ok = True
except MemoryError as e:
    ok = False
print(ok)
"#,
    ),
    catching(
        "catching in a loop",
        r#"
caught = 0
kept = []
for i in range(30):
    try:
        kept.append({"n": i, "s": "x" * i})
    except MemoryError:
        caught += 1
print(caught, len(kept), sum(k["n"] for k in kept))
"#,
    ),
    catching(
        "catching in frames",
        r#"
class Give:
    def __enter__(self): return self
    def __exit__(self, kind, value, trace): return kind is MemoryError
def walk(n):
    try:
        return [n] + (walk(n - 1) if n else [])
    except MemoryError:
        return []
    finally:
        done[0] += 1
done = [0]
with Give():
    def g():
        try:
            yield walk(10)
        except MemoryError:
            yield None
    for item in g():
        print(item)
print(done)
"#,
    ),
    catching(
        "catching everything",
        r#"
def work():
    d = {}
    for i in range(20):
        d[str(i)] = (i, [i])
    return sorted(d, key=lambda k: d[k][0])
r = None
while True:
    try:
        r = work()
        break
    except BaseException as e:
        if not isinstance(e, MemoryError): raise
        break
print(r)
"#,
    ),
];
