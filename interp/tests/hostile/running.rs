//! Programs that ask for too much: memory, time, depth.

use crate::End::{Done, Fuel, Raises};
use crate::{BOTH, End, NORMAL, all, programs};

const NONE: End = Raises("MemoryError");

/// What does not fit, or would take too long to make.
const SIZES_BEYOND_MEMORY: &[(&str, End)] = &[
    ("'a' * 10**12", NONE),
    ("[0] * 10**12", NONE),
    ("(0,) * 10**12", NONE),
    ("bytearray(10**12)", NONE),
    ("bytes(10**12)", NONE),
    ("b'ab' * 10**11", NONE),
    ("a = [0] * 1000\na *= 10**10", NONE),
    ("'a'.ljust(10**10)", NONE),
    ("'a'.center(10**10)", NONE),
    ("'a'.zfill(10**10)", NONE),
    ("('\\t' * 1000).expandtabs(10**8)", Fuel),
    ("'{:1000000000}'.format(1)", NONE),
    ("'{:>1000000000}'.format('s')", NONE),
    ("f'{1.5:1000000000}'", NONE),
    ("'%1000000000d' % 1", NONE),
    ("'%1000000000s' % 1", NONE),
    ("format(2**70, '1000000000')", NONE),
    ("'{:.1000000000f}'.format(1.5)", NONE),
    ("'%.1000000000f' % 1.5", Raises("MemoryError")),
    ("1 << 10**9", NONE),
    ("1 << 10**30", Raises("OverflowError")),
    ("10 ** 10 ** 9", NONE),
    ("(2 ** 64) ** (2 ** 40)", NONE),
    ("x = 3\nwhile True: x = x * x", Fuel),
    ("'a' * -10**30, 'a' * 10**30", Raises("OverflowError")),
    ("list(range(10**12))", NONE),
    ("tuple(range(10**12))", NONE),
    ("set(range(10**12))", NONE),
    ("'x'.join(['y' * 10**6] * 10**4)", NONE),
    ("'x'.replace('x', 'y' * 10**6).replace('y', 'z' * 10**6)", NONE),
    ("s = 'x'\nwhile True: s += s", NONE),
    ("a = []\nwhile True: a.append(a[:])", NONE),
    ("d = {}\nfor i in range(10**9): d[i] = str(i)", NONE),
    ("(1).to_bytes(10**12, 'big')", NONE),
    ("[*range(10**12)]", NONE),
    ("def f(*a): pass\nf(*range(10**12))", NONE),
    ("import struct\nstruct.calcsize('1000000000000000000000i')", Raises("Exception")),
    ("import struct\nstruct.pack('1000000000x')", NONE),
    ("pow(3, 10**8, 10**5000)", Done),
    ("import math\nmath.factorial(10**9)", Fuel),
    ("import math\nmath.comb(10**9, 10**8)", Fuel),
];

#[test]
fn sizes_beyond_memory() {
    all(&programs(SIZES_BEYOND_MEMORY), NORMAL);
}

/// Numbers of many digits.
const NUMBERS_AS_TEXT: &[(&str, End)] = &[
    ("int('9' * 10**6)", Raises("ValueError")),
    ("str(10 ** 5000)", Raises("ValueError")),
    ("float('9' * 10**6)", Done),
    ("int('f' * 10**6, 16) and None", Done),
    ("hex(1 << 10**6) and None", Done),
    ("float('1e' + '9' * 1000)", Done),
    ("int('1_' * 10**5 + '1')", Raises("ValueError")),
    ("float(10 ** 400)", Raises("OverflowError")),
    ("10.0 ** 400", Raises("OverflowError")),
    ("2 ** -10**10", Done),
    ("round(1.5, 10**9)", Done),
    ("round(15, -10**9)", Done),
    ("hash(1 << 10**6) and None", Done),
];

#[test]
fn numbers_as_text() {
    all(&programs(NUMBERS_AS_TEXT), BOTH);
}

/// Loops of the program, and of builtins.
const LOOPS_WITHOUT_END: &[(&str, End)] = &[
    ("def k(x):\n    a.append(1)\n    return x\na = [1, 2]\nmax(a, key=k)", Fuel),
    ("while True: pass", Fuel),
    ("def f():\n    while True: pass\nf()", Fuel),
    ("for x in iter(int, 1): pass", Fuel),
    ("sum(iter(int, 1))", Fuel),
    ("max(x for x in iter(int, 1))", Fuel),
    ("'x' in iter(int, 1)", Fuel),
    ("any(iter(int, 1))", Fuel),
    ("all(iter(lambda: 1, 0))", Fuel),
    ("set(iter(int, 1))", Fuel),
    ("next(x for x in iter(int, 1) if x)", Fuel),
    ("next(filter(None, iter(int, 1)))", Fuel),
    ("a, *b = iter(int, 1)", Raises("MemoryError")),
    ("list(iter(int, 1))", Raises("MemoryError")),
    ("sorted(iter(int, 1))", Raises("MemoryError")),
    ("''.join(iter(str, 1))", Raises("MemoryError")),
    ("dict(zip(iter(int, 1), iter(int, 1)))", Fuel),
    ("[].extend(iter(int, 1))", Raises("MemoryError")),
    ("for i in range(10**15): pass", Fuel),
    ("10**15 - 1 in range(10**15), sum(range(10**12))", Fuel),
    ("10**9 in (x for x in range(10**12))", Fuel),
    ("list(map(lambda x: x, range(10**12)))", Raises("MemoryError")),
    ("min(zip(range(10**12)))", Fuel),
    ("class A:\n    def __len__(self):\n        while True: pass\nlen(A())", Fuel),
    ("class A:\n    def __getitem__(self, i): return i\nlist(A())", Raises("MemoryError")),
    ("class A:\n    def __getitem__(self, i): return i\n-1 in A()", Fuel),
    ("class A:\n    def __hash__(self):\n        while True: pass\n{A()}", Fuel),
    ("def g():\n    while True: yield\nfor _ in g(): pass", Fuel),
    ("def g():\n    while True:\n        try: yield\n        finally: pass\nsum(1 for _ in g())", Fuel),
    ("while True:\n    try: raise ValueError\n    except ValueError: pass", Fuel),
    ("a = [1]\nfor x in a: a.append(x)", Fuel),
    ("a = list(range(2000))\nwhile True: a.sort(key=lambda x: -x)", Fuel),
    ("a = 'ab' * 100000\nwhile True: a.find('ba' * 1000 + 'c')", Fuel),
    ("a = [0] * 100000\nwhile True: a == a[:]", Fuel),
    ("a = list(range(100000))\nwhile True: a.reverse()", Fuel),
    ("a = 3 ** 100000\nwhile True: a * a", Fuel),
    ("a = 'x' * 100000\nwhile True: a.split('x')", Fuel),
    ("while True:\n    try:\n        while True: pass\n    finally:\n        continue", Fuel),
];

#[test]
fn loops_without_end() {
    all(&programs(LOOPS_WITHOUT_END), NORMAL);
}

const DEEP: End = Raises("RecursionError");
const VALUE: End = Raises("ValueError");

/// Calls in calls, and structures in structures.
const RECURSION: &[(&str, End)] = &[
    ("def f(): return f()\nf()", DEEP),
    ("f = lambda n: f(n + 1) + 1\nf(0)", DEEP),
    ("class A:\n    def __repr__(self): return repr(self)\nrepr(A())", DEEP),
    ("class A:\n    def __str__(self): return f'{self}'\nprint(A())", DEEP),
    ("class A:\n    def __eq__(self, o): return self == o\nA() == A()", DEEP),
    ("class A:\n    def __lt__(self, o): return self < o\nsorted([A(), A()])", DEEP),
    ("class A:\n    def __hash__(self): return hash(self)\nhash(A())", DEEP),
    ("class A:\n    def __getattr__(self, n): return self.x\nA().y", DEEP),
    ("class A:\n    def __getattribute__(self, n): return self.x\nA().y", DEEP),
    ("class A:\n    def __setattr__(self, n, v): self.x = v\nA().y = 1", DEEP),
    ("class A:\n    @property\n    def p(self): return self.p\nA().p", DEEP),
    ("class A:\n    def __call__(self): return self()\nA()()", DEEP),
    ("class A:\n    def __len__(self): return len(self)\nlen(A())", DEEP),
    ("class A:\n    def __bool__(self): return bool(self)\nbool(A())", DEEP),
    ("class A:\n    def __iter__(self): return iter(self)\nlist(A())", DEEP),
    ("class A:\n    def __getitem__(self, i): return self[i]\nA()[0]", DEEP),
    ("class A:\n    def __contains__(self, i): return i in self\n1 in A()", DEEP),
    ("class A:\n    def __add__(self, o): return self + o\nA() + A()", DEEP),
    ("class A:\n    def __radd__(self, o): return o + self\n1 + A()", DEEP),
    ("class A:\n    def __format__(self, s): return format(self, s)\nf'{A()}'", DEEP),
    ("class A:\n    def __init__(self): A()\nA()", DEEP),
    ("class A:\n    def __new__(cls): return cls()\nA()", DEEP),
    (
        "class A:\n    def __enter__(self):\n        with self: pass\n    def __exit__(self, *a): pass\nwith A(): pass",
        DEEP,
    ),
    ("class M(type):\n    def __call__(cls): return cls()\nclass A(metaclass=M): pass\nA()", DEEP),
    ("class A:\n    def __index__(self): return [1][self]\n[1][A()]", DEEP),
    ("def f(x): return sorted([x, x], key=f)\nf(1)", DEEP),
    ("def f(x): return max([x], key=f)\nf(1)", DEEP),
    ("def f(x): return list(map(f, [x]))\nf(1)", DEEP),
    ("def g(): yield from g()\nlist(g())", DEEP),
    ("def g(n):\n    if n: yield from g(n - 1)\n    yield n\nlist(g(50000))", DEEP),
    ("g = (x for x in ())\nfor _ in range(50000): g = (x for x in g)\nlist(g)", DEEP),
    ("g = iter([1])\nfor _ in range(50000): g = map(str, g)\nlist(g)", DEEP),
    ("g = iter([1])\nfor _ in range(50000): g = filter(None, g)\nlist(g)", DEEP),
    ("g = iter([1])\nfor _ in range(50000): g = zip(g)\nlist(g)", DEEP),
    ("g = iter([1])\nfor _ in range(50000): g = enumerate(g)\nlist(g)", DEEP),
    ("f = lambda: 0\nfor _ in range(50000): f = (lambda g: lambda: g())(f)\nf()", DEEP),
    ("a = []\nfor _ in range(50000): a = [a]\nrepr(a)", DEEP),
    ("a = []\nfor _ in range(50000): a = [a]\nb = []\nfor _ in range(50000): b = [b]\na == b", DEEP),
    ("a = ()\nfor _ in range(50000): a = (a,)\nhash(a)", DEEP),
    ("a = ()\nfor _ in range(50000): a = (a,)\na < (a,)", DEEP),
    ("a = {}\nfor _ in range(50000): a = {1: a}\nstr(a)", DEEP),
    ("import json\na = []\nfor _ in range(50000): a = [a]\njson.dumps(a)", DEEP),
    ("import json\njson.loads('[' * 100000)", DEEP),
    ("import json\njson.loads('{\"a\":' * 100000)", DEEP),
    ("import json\na = []\na.append(a)\njson.dumps(a)", Raises("ValueError")),
    ("a = []\na.append(a)\nassert str(a) == '[[...]]'", Done),
    ("d = {}\nd['d'] = d\nassert str(d) == \"{'d': {...}}\"", Done),
    ("a = []\na.append(a)\nb = []\nb.append(b)\na == b", DEEP),
    ("a = []\na.append(a)\nhash((a,))", Raises("TypeError")),
    ("t = ([],)\nt[0].append(t)\nassert str(t) == '([(...)],)'", Done),
    ("a = isinstance\nt = int\nfor _ in range(50000): t = (t,)\na('x', t)", DEEP),
    ("t = int\nfor _ in range(50000): t = (t,)\nissubclass(str, t)", DEEP),
    (
        "e = ValueError()\nfor _ in range(50000):\n    n = ValueError()\n    n.__cause__ = e\n    e = n\nraise e",
        Raises("ValueError"),
    ),
    ("class A: pass\na = A()\nfor _ in range(100000):\n    b = A()\n    b.n = a\n    a = b\n", Done),
    ("s = slice(1)\nfor _ in range(50000): s = slice(s)\nrepr(s)", DEEP),
    ("s = t = slice(1)\nfor _ in range(50000): s, t = slice(s), slice(t)\ns == t", DEEP),
    ("e = ValueError()\nfor _ in range(50000): e = ValueError(e)\nrepr(e)", DEEP),
    ("e = ValueError()\nfor _ in range(50000): e = ValueError(e)\nstr(e)", DEEP),
    ("e = KeyError()\nfor _ in range(50000): e = KeyError(e)\nstr(e)", DEEP),
    ("e = KeyError()\nfor _ in range(50000): e = KeyError(e)\nraise e", Raises("KeyError")),
    ("s = frozenset()\nfor _ in range(50000): s = frozenset([s])\nrepr(s)", DEEP),
    ("s = t = frozenset()\nfor _ in range(150): s, t = frozenset([s]), frozenset([t])\ns == t", Done),
    ("a = list\nfor _ in range(50000): a = list[a]\nrepr(a)", DEEP),
    ("a = b = list\nfor _ in range(50000): a, b = list[a], list[b]\na == b", DEEP),
    ("a = list\nfor _ in range(50000): a = list[a]\na.append", Done),
    ("a = list\nfor _ in range(50000): a = list[a]\na()", Done),
    ("f = len\nfor _ in range(50000): f = staticmethod(f)\nrepr(f)", Done),
    ("class C: pass\nf = C()\nfor i in range(5000): f = type('D', (), {'__call__': f})()\nf()", DEEP),
    ("f = len\nfor i in range(5000): f = type('A', (), {'f': classmethod(f)}).f\nf()", DEEP),
    ("f = len\nfor _ in range(50000): f = staticmethod(f)\nf([])", DEEP),
    ("f = len\nfor _ in range(50000): f = classmethod(f)\nrepr(f)", Done),
    ("f = 1\nfor _ in range(50000): f = f.__add__ if f == 1 else f.__repr__\nrepr(f)", Done),
    ("p = None\nfor _ in range(50000): p = property(p)\np.__doc__", DEEP),
    ("a = []\nfor _ in range(50000): a = {1: a}.values()\nrepr(a)", DEEP),
    (
        "a = []\nfor _ in range(50000): a = {1: a}.items()\nb = []\nfor _ in range(50000): b = {1: b}.items()\na == b",
        DEEP,
    ),
    ("a = []\nfor _ in range(50000): a = reversed([a])\nrepr(a)", Done),
    ("a = []\nfor _ in range(50000): a = [a]\na in [[]]", Done),
    ("a = b = ()\nfor _ in range(50000): a, b = (a,), (b,)\n[a].index(b)", DEEP),
    ("a = b = ()\nfor _ in range(50000): a, b = (a,), (b,)\n[a].count(b)", DEEP),
    ("a = b = ()\nfor _ in range(50000): a, b = (a,), (b,)\nmin(a, b)", DEEP),
    ("a = b = ()\nfor _ in range(50000): a, b = (a,), (b,)\nsorted([a, b])", DEEP),
    ("a = []\nfor _ in range(50000): a = [a]\n'%s' % a", DEEP),
    ("a = []\nfor _ in range(50000): a = [a]\n'{}'.format(a)", DEEP),
    ("a = []\nfor _ in range(50000): a = [a]\nascii(a)", DEEP),
    ("m = memoryview(b'abc')\nfor _ in range(50000): m = memoryview(m)\nm[0], m == b'abc', bytes(m)", Done),
    ("'{:{}}'.format(*'a' * 2)", VALUE),
    ("'{' * 10000 + '}' * 10000 and ('{:' * 1000 + '}' * 1000).format(*range(1000))", VALUE),
    ("('{0' + '[0]' * 100000 + '}').format([])", Raises("IndexError")),
    ("('{0' + '.real' * 100000 + '}').format(1)", Done),
    ("class A: pass\nfor i in range(50000): A = type('A', (A,), {})\nA().x", Raises("MemoryError")),
    (
        "class A: pass\nfor i in range(300): A = type('A', (A,), {'f': lambda self: super(type(self), self)})\nA().f().x",
        Raises("AttributeError"),
    ),
    ("import sys\nsys.stdout = sys\nsys.write = print\nprint(1)", DEEP),
    ("class W:\n    def write(self, s): print(s)\nimport sys\nsys.stdout = W()\nprint(1)", DEEP),
    (
        "e = ValueError()\ne.__context__ = e\ntry: raise e\nexcept ValueError: raise KeyError",
        Raises("KeyError"),
    ),
    ("def f():\n    try: f()\n    finally: f()\nf()", Fuel),
    ("def f():\n    try: f()\n    except RecursionError: f()\nf()", Fuel),
    ("class A:\n    def __del__(self): self.__del__()\nA()", Done),
    ("import sys\nsys.setrecursionlimit(10**9)\ndef f(): return f()\nf()", DEEP),
    ("class A:\n    def __instancecheck__(self, o): return isinstance(o, self)\nisinstance(1, A())", DEEP),
    ("def d(f): return d(f)\n@d\ndef g(): pass", DEEP),
    ("import helper", Raises("ModuleNotFoundError")),
];

#[test]
fn recursion() {
    all(&programs(RECURSION), NORMAL);
}
