//! Programs that change what the machine is looking at, or put something odd in the place of what it relies on.

use crate::End::{Done, Fuel, Raises};
use crate::{BOTH, End, all, programs};

const RUNTIME: End = Raises("RuntimeError");
const VALUE: End = Raises("ValueError");

/// Changes during iteration, comparison, printing; special methods that answer nonsense.
const CHANGES_BEHIND_THE_BACK: &[(&str, End)] = &[
    ("d = {1: 1}\nfor k in d: d[k + 1] = 1", RUNTIME),
    ("d = {1: 1, 2: 2}\nfor k in d: del d[k]", RUNTIME),
    ("d = {1: 1}\nfor k, v in d.items(): d.clear(); d.update({2: 2, 3: 3})", RUNTIME),
    ("s = {1}\nfor k in s: s.add(k + 1)", RUNTIME),
    ("a = list(range(5))\nfor x in a: a.clear()", Done),
    ("a = [3, 1, 2]\na.sort(key=lambda x: a.append(x) or x)", VALUE),
    (
        "class K:\n    def __eq__(self, o): a.clear(); return False\na = [K(), K(), K()]\nassert K() not in a",
        Done,
    ),
    ("class K:\n    def __eq__(self, o): a.clear(); return False\na = [K(), K(), K()]\na.remove(1)", VALUE),
    (
        "class K:\n    def __eq__(self, o): a.clear(); return True\na = [K(), K()]\nb = [K(), K()]\na == b",
        Done,
    ),
    ("class K:\n    def __eq__(self, o): a.clear(); return False\na = [K(), K()]\na.index(3)", VALUE),
    ("class K:\n    def __eq__(self, o): a.clear(); return True\na = [K()] * 3\na.count(1)", Done),
    (
        "class K:\n    def __hash__(self): return 1\n    def __eq__(self, o): d.clear(); return False\nd = {K(): 1}\nd[K()] = 2",
        Done,
    ),
    (
        "class K:\n    def __hash__(self): return 1\n    def __eq__(self, o):\n        d.clear()\n        for i in range(50): d[i] = i\n        return False\nd = {K(): 1}\nd.get(K())",
        Fuel,
    ),
    (
        "class K:\n    def __hash__(self): return 1\n    def __eq__(self, o): s.clear(); return True\ns = {K()}\ns.discard(K())",
        Done,
    ),
    (
        "class K:\n    def __hash__(self): return 1\n    def __eq__(self, o): s.clear(); return False\ns = {K()}\nt = {K()}\ns & t, s | t, s - t, s ^ t, s <= t",
        Done,
    ),
    ("class R:\n    def __repr__(self): a.clear(); return 'r'\na = [R(), R()]\nrepr(a)", Done),
    ("class R:\n    def __repr__(self): d.clear(); return 'r'\nd = {1: R(), 2: R()}\nrepr(d)", Done),
    ("class S(str):\n    def __str__(self): a.clear(); return 's'\na = [S(), S()]\n''.join(a)", Done),
    ("class I:\n    def __index__(self): a.clear(); return 2\na = [1, 2, 3]\na[I()]", Raises("IndexError")),
    (
        "class I:\n    def __index__(self): a.clear(); return 2\na = [1, 2, 3]\na[I()] = 4",
        Raises("IndexError"),
    ),
    (
        "class I:\n    def __index__(self): a.clear(); return 2\na = [1, 2, 3]\ndel a[I()]",
        Raises("IndexError"),
    ),
    (
        "class I:\n    def __index__(self): a.clear(); return 2\na = [1, 2, 3]\na[0:I()], a.insert(I(), 1), a.pop(I())",
        Raises("IndexError"),
    ),
    (
        "class I:\n    def __index__(self): b.clear(); return 65\nb = bytearray(b'abc')\nb[1] = I()",
        Raises("IndexError"),
    ),
    (
        "class I:\n    def __index__(self): b.clear(); return 65\nb = bytearray(b'abc')\nb.append(I())\nb.extend([I(), I()])\nb.insert(0, I())",
        Done,
    ),
    ("a = [1, 2, 3]\na[:] = (a.clear() or x for x in [1, 2])", Done),
    ("a = [1, 2, 3]\na.extend(a.clear() or x for x in [1, 2])", Done),
    ("a = [1, 2, 3]\na += (a.pop() for _ in range(3))", Done),
    ("a = [[1]] * 3\na.sort(key=lambda x: x.append(1))", Raises("TypeError")),
    ("class A: pass\na = A()\na.x = 1\nfor k in a.__dict__: setattr(a, k + 'y', 1)", RUNTIME),
    (
        "class A:\n    def __init__(self): self.__dict__.clear()\na = A()\na.x = 1\na.__dict__ = {'y': 2}\nassert a.y == 2",
        Done,
    ),
    ("class A:\n    def f(self): del A.f; return self.f\nA().f()", Raises("AttributeError")),
    ("def g():\n    yield next(it)\nit = g()\nnext(it)", VALUE),
    ("def g():\n    it.close()\n    yield\nit = g()\nnext(it)", VALUE),
    ("def g():\n    yield it.send(1)\nit = g()\nnext(it)", VALUE),
    ("def g():\n    try: yield\n    except BaseException: yield\nit = g()\nnext(it)\nit.close()", RUNTIME),
    (
        "def g():\n    while 1:\n        try: yield\n        except BaseException: pass\nit = g()\nnext(it)\nit.close()",
        RUNTIME,
    ),
    ("def g(): it.throw(ValueError); yield\nit = g()\nnext(it)", VALUE),
    ("def g(): raise StopIteration; yield\nlist(g())", RUNTIME),
    ("import sys\nsys.modules.clear()\nimport math\nmath.pi", Done),
    ("import sys\nsys.stdout = None\nprint(1)", Done),
    ("import sys\nsys.stdout = 5\nprint(1)", Raises("AttributeError")),
    ("class A: pass\nA().__class__ = int", Raises("TypeError")),
    ("class A(int, str): pass", Raises("TypeError")),
    ("class A(A): pass", Raises("NameError")),
    ("class A(bool): pass", Raises("TypeError")),
    ("class A(type(None)): pass", Raises("TypeError")),
    ("class A: __hash__ = 5\nhash(A())", Raises("TypeError")),
    ("class A: __len__ = 5\nlen(A())", Raises("TypeError")),
    ("class A:\n    def __len__(self): return -1\nlen(A())", VALUE),
    ("class A:\n    def __len__(self): return 1 << 70\nlen(A())", Raises("OverflowError")),
    ("class A:\n    def __len__(self): return 'x'\nlen(A())", Raises("TypeError")),
    ("class A:\n    def __repr__(self): return 5\nrepr(A())", Raises("TypeError")),
    ("class A:\n    def __hash__(self): return 'x'\n{A()}", Raises("TypeError")),
    ("class A:\n    def __hash__(self): return 1 << 100\n{A(): 1}", Done),
    ("class A:\n    def __index__(self): return 1.5\n[1][A()]", Raises("TypeError")),
    ("class A:\n    def __iter__(self): return 5\nlist(A())", Raises("TypeError")),
    ("class A:\n    def __bool__(self): return 5\nnot A()", Raises("TypeError")),
    ("class A:\n    def __init__(self): return 5\nA()", Raises("TypeError")),
    ("e = ValueError()\ne.__context__ = 5", Raises("TypeError")),
    ("e = ValueError()\ndel e.__cause__", Raises("TypeError")),
    (
        "b = bytearray(b'abc' * 100)\nm = memoryview(b)\nb.clear()\nm.tolist(), m == b'', bytes(m), m[250]",
        Raises("IndexError"),
    ),
    ("raise 5", Raises("TypeError")),
    ("raise ValueError from 5", Raises("TypeError")),
    ("try: raise ValueError\nexcept 5: pass", Raises("TypeError")),
    ("try: raise ValueError\nexcept (int, 5): pass", Raises("TypeError")),
    ("e = ValueError()\ne.__cause__ = e\ne.__context__ = e\nraise e", VALUE),
    ("e = ValueError()\ne.__traceback__ = 5", Raises("TypeError")),
    ("e = ValueError()\ne.args = 5", Raises("TypeError")),
    ("e = KeyError()\ne.args = ('x', 'y')\nraise e", Raises("KeyError")),
    ("e = OSError()\ne.args = (1,)\nstr(e)", Done),
    ("raise SystemExit('x' * 10**6)", Raises("SystemExit")),
    ("globals().clear()\nx = 1\nprint(x)", Done),
    ("__builtins__ = 5\nlen([])", Done),
];

#[test]
fn changes_behind_the_back() {
    all(&programs(CHANGES_BEHIND_THE_BACK), BOTH);
}
