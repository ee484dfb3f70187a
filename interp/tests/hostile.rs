//! Hostile programs: each ends quickly, with the error that CPython raises or with a limit, and the engine goes on.

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use chalcopy::{Collecting, Engine, Host, Limits, ModuleSource, Reply, Stream};

/// Words of memory for a program: 16 MiB.
const WORDS: usize = 2 << 20;
const FUEL: u64 = 3_000_000;
/// What none of them may take, on a slow machine with the checks of a debug build.
const LONG: Duration = Duration::from_secs(20);

/// Takes everything and gives nothing.
struct Silence;

impl Host for Silence {
    fn write(&mut self, _stream: Stream, _text: &[u8]) {}

    fn module(&mut self, _name: &str, _give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        false
    }
}

/// How a program ends.
#[derive(Clone, Copy, PartialEq, Debug)]
enum End {
    /// With this exception.
    Raises(&'static str),
    /// Without fuel.
    Fuel,
    /// As it should.
    Done,
}

use End::{Done, Fuel, Raises};

/// Runs a program; what it came to, or what is wrong. The engine must be usable afterwards.
fn run(engine: &mut Engine<'_>, source: &[u8], end: End) -> Result<(), String> {
    let start = Instant::now();
    engine.set_fuel(FUEL);
    let result = catch_unwind(AssertUnwindSafe(|| engine.run_bytes(source, "hostile.py")));
    let mut report = String::new();
    let Ok(result) = result else { return Err("panicked".to_owned()) };
    engine.report(&mut report).map_err(|error| error.to_string())?;
    let last = report.lines().last().unwrap_or("").chars().take(200).collect::<String>();
    let fits = match (result, end) {
        (Ok(()), Done) => true,
        (Err(error), Fuel) => error.is_fuel(),
        (Err(error), Raises(name)) => error.exception() == Some(name),
        _ => false,
    };
    if !fits {
        return Err(format!("expected {end:?}, got {result:?}: {last}"));
    }
    if start.elapsed() > LONG {
        return Err(format!("took {:?}", start.elapsed()));
    }
    engine.set_fuel(FUEL);
    let check = "def check(n):\n    return [n] + (check(n - 1) if n else [])\n";
    engine.run(check, "check.py").map_err(|error| format!("the engine does not go on: {error}"))?;
    match engine.eval("sum(check(9)) + len('ab' * 3)") {
        Ok(Reply::Int(51)) => {}
        other => return Err(format!("the engine goes on wrongly: {other:?}")),
    }
    engine.collect();
    Ok(())
}

/// Runs programs, each in an engine of its own, on the stack of a small task, so that recursion without end is noticed.
fn all(programs: &[(String, End)]) {
    let complaints = std::thread::scope(|scope| {
        let work = || {
            let mut memory = vec![0; WORDS];
            let mut complaints = String::new();
            for (source, end) in programs {
                if std::env::var("SHOW").is_ok() {
                    eprintln!("\n=== {}", source.chars().take(150).collect::<String>());
                }
                for collecting in [Collecting::Normal, Collecting::Always] {
                    let mut host = Silence;
                    let mut engine =
                        Engine::new(&mut memory, &mut host, Limits::default()).expect("enough memory");
                    engine.set_collecting(collecting);
                    if let Err(why) = run(&mut engine, source.as_bytes(), *end) {
                        let text: String = source.chars().take(300).collect();
                        writeln!(complaints, "--- {text}\n{why} ({collecting:?})").expect("a string");
                    }
                }
            }
            complaints
        };
        let thread = std::thread::Builder::new().stack_size(2 << 20).spawn_scoped(scope, work);
        thread.expect("a thread").join().expect("no panic")
    });
    assert!(complaints.is_empty(), "\n{complaints}");
}

fn programs(list: &[(&str, End)]) -> Vec<(String, End)> {
    list.iter().map(|(source, end)| ((*source).to_owned(), *end)).collect()
}

#[test]
fn sizes_beyond_memory() {
    const NONE: End = Raises("MemoryError");
    all(&programs(&[
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
        ("('\\t' * 1000).expandtabs(10**8)", NONE),
        ("'{:1000000000}'.format(1)", NONE),
        ("'{:>1000000000}'.format('s')", NONE),
        ("f'{1.5:1000000000}'", NONE),
        ("'%1000000000d' % 1", NONE),
        ("'%1000000000s' % 1", NONE),
        ("format(2**70, '1000000000')", NONE),
        ("'{:.1000000000f}'.format(1.5)", Raises("ValueError")),
        ("'%.1000000000f' % 1.5", Raises("MemoryError")),
        ("1 << 10**9", NONE),
        ("1 << 10**30", Raises("OverflowError")),
        ("10 ** 10 ** 9", NONE),
        ("(2 ** 64) ** (2 ** 40)", NONE),
        ("x = 3\nwhile True: x = x * x", NONE),
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
        ("import struct\nstruct.calcsize('1000000000000000000000i')", Raises("struct.error")),
        ("import struct\nstruct.pack('1000000000x')", NONE),
        ("pow(3, 10**8, 10**5000)", Fuel),
        ("import math\nmath.factorial(10**9)", Fuel),
        ("import math\nmath.comb(10**9, 10**8)", Fuel),
    ]));
}

#[test]
fn numbers_as_text() {
    all(&programs(&[
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
    ]));
}

#[test]
fn loops_without_end() {
    all(&programs(&[
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
        ("a = [1]\nfor x in a: a.append(x)", Raises("MemoryError")),
        ("a = list(range(2000))\nwhile True: a.sort(key=lambda x: -x)", Fuel),
        ("a = 'ab' * 100000\nwhile True: a.find('ba' * 1000 + 'c')", Fuel),
        ("a = [0] * 100000\nwhile True: a == a[:]", Fuel),
        ("a = list(range(100000))\nwhile True: a.reverse()", Fuel),
        ("a = 3 ** 100000\nwhile True: a * a", Fuel),
        ("a = 'x' * 100000\nwhile True: a.split('x')", Fuel),
        ("while True:\n    try:\n        while True: pass\n    finally:\n        continue", Fuel),
    ]));
}

#[test]
fn recursion() {
    const DEEP: End = Raises("RecursionError");
    const VALUE: End = Raises("ValueError");
    all(&programs(&[
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
        (
            "m = memoryview(b'abc')\nfor _ in range(50000): m = memoryview(m)\nm[0], m == b'abc', bytes(m)",
            Done,
        ),
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
        ("def f():\n    try: f()\n    finally: f()\nf()", Fuel),
        ("def f():\n    try: f()\n    except RecursionError: f()\nf()", Fuel),
        ("class A:\n    def __del__(self): self.__del__()\nA()", Done),
        ("import sys\nsys.setrecursionlimit(10**9)\ndef f(): return f()\nf()", DEEP),
        (
            "class A:\n    def __instancecheck__(self, o): return isinstance(o, self)\nisinstance(1, A())",
            DEEP,
        ),
        ("def d(f): return d(f)\n@d\ndef g(): pass", DEEP),
        ("import helper", Raises("ModuleNotFoundError")),
    ]));
}

#[test]
fn deep_source() {
    let deep = |left: &str, middle: &str, right: &str, count: usize| {
        [left.repeat(count), middle.to_owned(), right.repeat(count)].concat()
    };
    const SYNTAX: End = Raises("SyntaxError");
    const DEEP: End = Raises("RecursionError");
    let mut list = Vec::new();
    for count in [250, 5_000, 100_000] {
        for (left, middle, right, end) in [
            ("(", "1", ")", SYNTAX),
            ("[", "1", "]", SYNTAX),
            ("{", "1", "}", SYNTAX),
            ("{1:", "1", "}", SYNTAX),
            ("f(", "1", ")", SYNTAX),
            ("a[", "1", "]", SYNTAX),
            ("(", "", "", SYNTAX),
            ("(", "", "]", SYNTAX),
            ("((1,", "1", "))", SYNTAX),
        ] {
            list.push((deep(left, middle, right, count), end));
        }
    }
    for (left, middle, right) in [
        ("not ", "1", ""),
        ("-", "1", ""),
        ("~", "1", ""),
        ("lambda: ", "1", ""),
        ("1 if 1 else ", "1", ""),
        ("", "a", ".b"),
        ("", "a", "()"),
        ("", "a", "[0]"),
        ("", "1", " + 1"),
        ("1 ** ", "1", ""),
        ("await ", "a", ""),
        ("x = lambda a=", "1", ": a"),
        ("[*", "a", "]"),
    ] {
        list.push((deep(left, middle, right, 100_000), DEEP));
    }
    all(&list);
}

#[test]
fn odd_source() {
    const SYNTAX: End = Raises("SyntaxError");
    let nested = |word: &str, count: usize| {
        let mut text = String::new();
        for depth in 0..count {
            writeln!(text, "{}{word}", " ".repeat(depth)).expect("a string");
        }
        text + &" ".repeat(count) + "pass\n"
    };
    let mut list = programs(&[
        ("def (", SYNTAX),
        ("x = = 1", SYNTAX),
        ("'abc", SYNTAX),
        ("'''abc", SYNTAX),
        ("f'{", SYNTAX),
        ("f'{a!z}'", SYNTAX),
        ("  x = 1", Raises("IndentationError")),
        ("if 1:\nx", Raises("IndentationError")),
        ("if 1:\n\tx\n        y", Raises("TabError")),
        ("return 1", SYNTAX),
        ("break", SYNTAX),
        ("def f():\n    nonlocal x", SYNTAX),
        ("x = 1; global x", SYNTAX),
        ("a\0b", SYNTAX),
        ("\0", SYNTAX),
        ("x = '\0'", SYNTAX),
        ("\u{202e}x = 1", SYNTAX),
        ("x = 1 \u{a0} + 2", SYNTAX),
        ("\u{feff}x = 1", Done),
        ("x = '\\ud800'\nassert len(x) == 1", Done),
        ("print('\\ud800'.encode())", Raises("UnicodeEncodeError")),
        ("'\\N{no such name}'", SYNTAX),
        ("'\\x1'", SYNTAX),
        ("0777", SYNTAX),
        ("1__0", SYNTAX),
        ("0x", SYNTAX),
        ("$", SYNTAX),
        ("x = ?", SYNTAX),
        ("\\", SYNTAX),
        ("pass\r\npass\rpass", Done),
        ("", Done),
        ("#", Done),
        ("\u{c}pass", Done),
        ("(a for a in b) = 1", SYNTAX),
        ("def f(a, a): pass", SYNTAX),
        ("f(a=1, a=2)", SYNTAX),
        ("class A(x for x in y): pass", SYNTAX),
        ("*a = 1", SYNTAX),
        ("a, *b, *c = d", SYNTAX),
        ("async def f(): [await x for x in y]\nawait f()", SYNTAX),
        ("print(x) if 1 else", SYNTAX),
        ("match 1:\n case x: pass\n case y: pass", SYNTAX),
    ]);
    list.push((format!("x = '{}'", "a".repeat(1 << 20)), Done));
    list.push((format!("x = {}", "9".repeat(1 << 20)), SYNTAX));
    list.push((format!("{} = 1", "a".repeat(1 << 20)), Done));
    list.push((format!("x = [{}]", "1,".repeat(1 << 17)), Done));
    list.push((format!("x = {}", "1 + ".repeat(300) + "1"), Done));
    list.push((format!("#{}", "#".repeat(1 << 20)), Done));
    list.push(("x = 1\n".repeat(20_000), Done));
    list.push((";".repeat(1 << 16), SYNTAX));
    list.push(("\n".repeat(1 << 20), Done));
    list.push((nested("if 1:", 99), Done));
    list.push((nested("if 1:", 150), Raises("IndentationError")));
    list.push((nested("def f():", 90), Done));
    list.push((nested("class C:", 90), Done));
    list.push((nested("while 1:", 25), SYNTAX));
    list.push((nested("for x in y:", 15), Raises("NameError")));
    list.push((nested("with a:", 30), SYNTAX));
    list.push((format!("def f({}): pass", (0..300).map(|n| format!("a{n}, ")).collect::<String>()), Done));
    list.push((format!("print({})", (0..300).map(|n| format!("{n}, ")).collect::<String>()), Done));
    list.push(((0..3000).map(|n| format!("a{n} = {n}\n")).collect::<String>(), Done));
    let locals: String = (0..3000).map(|n| format!("    a{n} = {n}\n")).collect();
    list.push((format!("def f():\n{locals}    return a2999\nassert f() == 2999"), Done));
    all(&list);
}

#[test]
fn bytes_that_are_no_text() {
    let mut memory = vec![0; WORDS];
    let mut host = Silence;
    let mut engine = Engine::new(&mut memory, &mut host, Limits::default()).expect("enough memory");
    let sources: &[&[u8]] = &[
        b"x = '\xff'",
        b"\xff",
        b"# \xc3",
        b"x = 1\n\xed\xa0\x80",
        b"\xf5\x80\x80\x80",
        b"x = \xe2\x82",
        b"# -*- coding: nonsense -*-\nx = 1",
    ];
    for source in sources {
        let done = run(&mut engine, source, Raises("SyntaxError"));
        assert!(done.is_ok(), "{source:?}: {done:?}");
    }
}

#[test]
fn changes_behind_the_back() {
    const RUNTIME: End = Raises("RuntimeError");
    const VALUE: End = Raises("ValueError");
    all(&programs(&[
        ("d = {1: 1}\nfor k in d: d[k + 1] = 1", RUNTIME),
        ("d = {1: 1, 2: 2}\nfor k in d: del d[k]", RUNTIME),
        ("d = {1: 1}\nfor k, v in d.items(): d.clear(); d.update({2: 2, 3: 3})", RUNTIME),
        ("s = {1}\nfor k in s: s.add(k + 1)", RUNTIME),
        ("a = list(range(5))\nfor x in a: a.clear()", Done),
        ("a = [3, 1, 2]\na.sort(key=lambda x: a.clear())", VALUE),
        ("a = [3, 1, 2]\na.sort(key=lambda x: a.append(x) or x)", VALUE),
        (
            "a = [3, 1, 2]\nclass K(int):\n    def __lt__(self, o): a.clear(); return False\na[:] = map(K, a)\na.sort()",
            VALUE,
        ),
        (
            "class K:\n    def __eq__(self, o): a.clear(); return False\na = [K(), K(), K()]\nassert K() not in a",
            Done,
        ),
        (
            "class K:\n    def __eq__(self, o): a.clear(); return False\na = [K(), K(), K()]\na.remove(1)",
            VALUE,
        ),
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
            Done,
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
        (
            "class I:\n    def __index__(self): a.clear(); return 2\na = [1, 2, 3]\na[I()]",
            Raises("IndexError"),
        ),
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
        ("b = bytearray(b'abc')\nm = memoryview(b)\nb.append(1)", Raises("BufferError")),
        ("b = bytearray(b'abc')\nm = memoryview(b)\nb.clear()", Raises("BufferError")),
        ("def k(x):\n    a.append(1)\n    return x\na = [1, 2]\nmax(a, key=k)", Raises("MemoryError")),
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
        (
            "def g():\n    try: yield\n    except BaseException: yield\nit = g()\nnext(it)\nit.close()",
            RUNTIME,
        ),
        (
            "def g():\n    while 1:\n        try: yield\n        except BaseException: pass\nit = g()\nnext(it)\nit.close()",
            RUNTIME,
        ),
        ("def g(): it.throw(ValueError); yield\nit = g()\nnext(it)", VALUE),
        ("def g(): raise StopIteration; yield\nlist(g())", RUNTIME),
        ("import sys\nsys.modules.clear()\nimport math\nmath.pi", Done),
        ("import sys\nsys.stdout = None\nprint(1)", Done),
        ("import sys\nsys.stdout = 5\nprint(1)", Raises("AttributeError")),
        ("print = len = None\nlen([])", Raises("TypeError")),
        ("import builtins\nbuiltins.len = lambda x: 5\nassert len([]) == 5", Done),
        ("f = lambda: 0\nf.__code__ = 5", Raises("TypeError")),
        ("f = lambda: 0\nf.__dict__ = 5", Raises("TypeError")),
        ("class A: pass\nA.__bases__ = ()", Raises("TypeError")),
        ("class A: pass\nA().__class__ = int", Raises("TypeError")),
        ("class A:\n    __slots__ = ('a',)\nclass B: pass\nb = B()\nb.__class__ = A", Raises("TypeError")),
        ("class A: __slots__ = (5,)", Raises("TypeError")),
        ("class A: __slots__ = ('a b',)", Raises("TypeError")),
        ("class A: __slots__ = 'x'\nA().y = 1", Raises("AttributeError")),
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
        ("del __name__\nclass A: pass\nA.__module__", Done),
        ("globals().clear()\nx = 1\nprint(x)", Done),
        ("__builtins__ = 5\nlen([])", Done),
    ]));
}
