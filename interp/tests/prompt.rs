//! The prompt without a terminal: entries, indentation, completion, pasting, the value shown last, Ctrl-C.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use chalcopy::{Engine, Error, Host, Limits, Prompt, Stream, Turn};

/// What a program writes, and after how many questions of the machine somebody presses Ctrl-C (0: never).
#[derive(Clone, Default)]
struct Desk {
    out: Arc<Mutex<String>>,
    patience: Arc<AtomicU32>,
}

impl Host for Desk {
    fn write(&mut self, _: Stream, text: &[u8]) {
        *self.out.lock().expect("a lock") += core::str::from_utf8(text).expect("UTF-8");
    }

    fn keyboard_interrupt(&mut self) -> bool {
        let patience = self.patience.load(Ordering::Relaxed);
        self.patience.store(patience.saturating_sub(1), Ordering::Relaxed);
        patience == 1
    }
}

/// A person at a prompt.
struct Person {
    desk: Desk,
    python: Engine<'static>,
    prompt: Prompt<'static>,
}

impl Person {
    fn new() -> Person {
        let desk = Desk::default();
        let memory = Box::leak(vec![0; 1 << 17].into_boxed_slice());
        let python = Engine::new(
            memory,
            Box::leak(Box::new(desk.clone())),
            Limits { slice: 1000, ..Limits::default() },
        );
        let room = Box::leak(vec![0; 4096].into_boxed_slice());
        Person { desk, python: python.expect("a machine"), prompt: Prompt::new(room) }
    }

    /// Types a line; gives what it wrote, and the last line of its traceback.
    fn line(&mut self, line: &str) -> (Turn, String) {
        let done = self.prompt.line(&mut self.python, line);
        self.said(done)
    }

    fn said(&mut self, done: Result<Turn, Error>) -> (Turn, String) {
        let mut out = core::mem::take(&mut *self.desk.out.lock().expect("a lock"));
        let turn = done.unwrap_or_else(|error| {
            let mut report = String::new();
            self.python.report(&mut report).expect("a string");
            match report.lines().last() {
                Some(last) => out += last,
                None => out += &error.to_string(),
            }
            Turn::Over
        });
        (turn, out)
    }

    /// Types an entry, and sees after each line but the last that it goes on.
    fn entry(&mut self, lines: &[&str]) -> String {
        let (last, before) = lines.split_last().expect("a line");
        for line in before {
            assert_eq!(self.line(line), (Turn::More, String::new()), "{line} in {lines:?}");
        }
        let (turn, out) = self.line(last);
        assert_eq!(turn, Turn::Over, "{lines:?}");
        out
    }

    fn invitation(&mut self) -> String {
        let mut out = String::new();
        self.prompt.invite(&mut self.python, &mut out).expect("a string");
        out + &self.prompt.indentation().to_string()
    }

    fn names(&mut self, line: &str) -> (usize, String) {
        let mut names = Vec::new();
        let at = self.prompt.complete(&mut self.python, line, &mut |name| names.push(name.to_owned()));
        (at, names.join(" "))
    }
}

#[test]
fn entries_of_one_line_and_of_several() {
    let mut me = Person::new();
    for (lines, said) in [
        (&["1 + 1"] as &[&str], "2\n"),
        (&["x = 5; x; None"], "5\n"),
        (&[""][..], ""),
        (&["   "], ""),
        (&["# nothing"], ""),
        (&["for i in range(2):", "    i", ""], "0\n1\n"),
        (&["for i in range(2): i", ""], "0\n1\n"),
        (&["if 0:", "    1", "else:", "    2", "    "], "2\n"),
        (
            &[
                "def f(a):",
                "    if a:",
                "        return [",
                "            a,",
                "",
                "        ]",
                "    return 0",
                "",
            ],
            "",
        ),
        (&["f(3), f(0)"], "([3], 0)\n"),
        (&["@f", "class C:", "    pass", ""], ""),
        (&["C[0].__name__"], "'C'\n"),
        (&["'''a", "", "  ", "b'''"], "'a\\n\\n  \\nb'\n"),
        (&["(1,", "", "2)"], "(1, 2)\n"),
        (&["1 + \\", "2"], "3\n"),
        (&["if 1:", "    'in'", "'out'"], "'in'\n'out'\n"),
        (&["x = = ("][..], "SyntaxError: invalid syntax"),
        (&["1 / 0"], "ZeroDivisionError: division by zero"),
        (&["if 1:", ""], "IndentationError: expected an indented block after 'if' statement on line 1"),
        (&["try:", "    1", ""], "SyntaxError: expected 'except' or 'finally' block"),
        (&["  1"], "IndentationError: unexpected indent"),
        (&["f'{1}"], "SyntaxError: unterminated string literal (detected at line 1)"),
        (&[")"], "SyntaxError: unmatched ')'"),
        (&["x"], "5\n"),
    ] {
        assert_eq!(me.entry(lines), said, "{lines:?}");
    }
}

#[test]
fn several_lines_at_once_are_pasted() {
    let mut me = Person::new();
    // Empty lines inside a block, several statements.
    assert_eq!(me.entry(&["def f():\n    a = 1\n\n    return a\n\nf()\nf() + 1"]), "1\n2\n");
    // What ends inside a block waits for the end of it.
    assert_eq!(me.entry(&["for i in 1, 2:\n    i\n\n    -i", "    i * 10", ""]), "1\n-1\n10\n2\n-2\n20\n");
    assert_eq!(me.entry(&["class A:\n    x = 1\n\n    y = 2\n\n"]), "");
    assert_eq!(me.entry(&["A.y\nA.z\nA.x"]), "2\nAttributeError: type object 'A' has no attribute 'z'");
    // Nothing of a text runs that is no Python as a whole.
    assert_eq!(me.entry(&["print('no')\nx = )\n"]), "SyntaxError: unmatched ')'");
    assert_eq!(me.entry(&["'a'\r"]), "'a'\n");
}

#[test]
fn paste_mode_goes_on_to_its_end() {
    let mut me = Person::new();
    me.prompt.paste();
    assert_eq!(me.invitation(), "=== ");
    for line in ["def f():", "", "    return 7", "", "", "f()", "1 +"] {
        assert_eq!(me.line(line), (Turn::More, String::new()));
        assert_eq!(me.invitation(), "=== ");
    }
    me.prompt.cancel();
    assert_eq!(me.invitation(), ">>> ");
    assert_eq!(me.line("f()").1, "NameError: name 'f' is not defined");
    me.prompt.paste();
    for line in ["def f():", "", "    return 7", "", "", "f()", "f() * 2"] {
        me.line(line);
    }
    let done = me.prompt.finish(&mut me.python);
    assert_eq!(me.said(done), (Turn::Over, "7\n14\n".to_owned()));
    assert_eq!(me.invitation(), ">>> ");
    // What is missing at the end is an error.
    me.prompt.paste();
    me.line("(1,");
    let done = me.prompt.finish(&mut me.python);
    assert_eq!(me.said(done).1, "SyntaxError: '(' was never closed");
    // Within an entry there is no paste mode.
    me.line("if 1:");
    me.prompt.paste();
    assert_eq!(me.invitation(), "...     ");
}

#[test]
fn the_end_of_the_input_ends_an_entry() {
    let mut me = Person::new();
    me.line("for i in 1, 2:");
    me.line("    i");
    let done = me.prompt.finish(&mut me.python);
    assert_eq!(me.said(done), (Turn::Over, "1\n2\n".to_owned()));
    let done = me.prompt.finish(&mut me.python);
    assert_eq!(me.said(done), (Turn::Over, String::new()));
}

#[test]
fn the_next_line_is_indented() {
    for (lines, indentation) in [
        (&["if x:"] as &[&str], "    "),
        (&["if x:  # why"], "    "),
        (&["if x:", "    y"], "    "),
        (&["if x:", "  y"], "  "),
        (&["if x:", "  for y in z:"], "    "),
        (&["if x:", "\tfor y in z:"], "\t\t"),
        (&["def f():", "    for x in y:", "        return x"], "    "),
        (&["def f():", "    return 1"], ""),
        (&["while 1:", "    if x: break"], "    "),
        (&["def f():", "    if x:", "        pass"], "    "),
        (&["f("], "    "),
        (&["f(a,", "  b,"], "  "),
        (&["if x:", "    f(a,"], "        "),
        (&["x = {'a':"], "    "),
        (&["'''a", "    b:"], ""),
        (&["if x: y"], ""),
        (&["x = 1 + \\"], "    "),
        (&["@f"], ""),
        (&["def f():", "    x = '''", "  a", "b'''"], "    "),
    ] {
        let mut me = Person::new();
        for line in lines {
            me.line(line);
        }
        assert_eq!(me.prompt.indentation().to_string(), *indentation, "{lines:?}");
    }
}

#[test]
fn an_entry_that_is_too_long_is_refused() {
    let mut me = Person::new();
    assert_eq!(me.line("x = 1").1, "");
    me.line("[");
    for _ in 0..40 {
        me.line(&"1,".repeat(50));
    }
    let (turn, said) = me.line(&"1,".repeat(50));
    assert_eq!((turn, said.as_str()), (Turn::Over, "the memory given is too small or too large"));
    assert_eq!(me.line("x").1, "1\n");
}

#[test]
fn the_value_shown_last_is_a_builtin() {
    let mut me = Person::new();
    assert_eq!(me.line("_").1, "NameError: name '_' is not defined");
    assert_eq!(me.entry(&["def show(): return _", ""]), "");
    for (line, said) in [
        ("6 * 7", "42\n"),
        ("_", "42\n"),
        ("_ + 1", "43\n"),
        ("None", ""),
        ("x = 5", ""),
        ("show()", "43\n"),
        ("'a'", "'a'\n"),
        ("show()", "'a'\n"),
        ("'_' in globals()", "False\n"),
        ("import builtins; builtins._", "False\n"),
        ("class C:\n    def __repr__(self): return repr(_)\n\nC()", "None\n"),
        ("type(_).__name__", "'C'\n"),
        ("_ = 8", ""),
        ("9", "9\n"),
        ("_", "8\n"),
        ("del _", ""),
        ("_", "8\n"),
        ("class D:\n    def __repr__(self): 1 / 0\n\nD()", "ZeroDivisionError: division by zero"),
        ("_ is None", "True\n"),
    ] {
        assert_eq!(me.line(line).1, said, "{line}");
    }
}

#[test]
fn prompts_are_the_programs() {
    let mut me = Person::new();
    assert_eq!(me.line("import sys; hasattr(sys, 'ps1')").1, "False\n");
    assert_eq!(me.invitation(), ">>> ");
    assert_eq!(me.line("sys.ps1, sys.ps2").1, "('>>> ', '... ')\n");
    me.line("sys.ps1 = 'in: '; sys.ps2 = '  > '");
    assert_eq!(me.invitation(), "in: ");
    me.line("(");
    assert_eq!(me.invitation(), "  >     ");
    me.line(")");
    me.line("class P:\n    n = 0\n    def __str__(self):\n        P.n += 1\n        return f'{P.n}> '\n\nsys.ps1 = P()");
    assert_eq!((me.invitation(), me.invitation()), ("1> ".to_owned(), "2> ".to_owned()));
    me.line("P.__str__ = lambda self: 1 / 0");
    assert_eq!(me.invitation(), ">>> ");
    me.line("del sys.ps1");
    assert_eq!(me.invitation(), ">>> ");
}

/// Somebody with names to complete.
fn named() -> Person {
    let mut me = Person::new();
    me.line("import sys, math, collections.abc\nvalue = [1]\nvalues = {}\n_hidden = 1\n");
    me.line("class C:\n    red = {}\n    __slots__ = ('slot', 'none')\n    @property\n    def prop(self): print('no!')\n    @staticmethod\n    def fixed(): pass\n\nc = C(); c.slot = math\n");
    me
}

#[test]
fn completion() {
    let mut me = named();
    for (line, at, names) in [
        ("val", 0, "value values"),
        ("x = (val", 5, "value values"),
        ("pri", 0, "print"),
        ("whi", 0, "while"),
        ("y if not i", 9, "id if import in input int is isinstance issubclass iter"),
        ("_", 0, "_hidden"),
        ("math.sq", 5, "sqrt"),
        ("f(math . sq", 9, "sqrt"),
        ("value.ap", 6, "append"),
        ("value.append.__na", 13, "__name__"),
        ("'a'.uppe", 4, "upper"),
        ("f'a'.uppe", 5, "upper"),
        ("b'a'.deco", 5, "decode"),
        ("c.re", 2, "red"),
        ("c.red.ke", 6, "keys"),
        ("c.slot.sq", 7, "sqrt"),
        ("c.none.sq", 7, ""),
        ("c.prop.x", 7, ""),
        ("c.p", 2, "prop"),
        ("C.prop.fget", 7, "fget"),
        ("C.fixed.__nam", 8, "__name__"),
        ("c.__class__.re", 12, "red"),
        ("c.__sl", 2, "__slots__"),
        ("c._", 2, ""),
        ("True.nume", 5, "numerator"),
        ("no.such", 3, ""),
        ("value[0].r", 10, ""),
        ("f().r", 5, ""),
        ("1.r", 3, ""),
        ("x = 1", 5, ""),
        ("'val", 4, ""),
        ("# val", 5, ""),
        ("x # val", 7, ""),
        ("f'{val", 3, "value values"),
        ("f'{math.sq", 8, "sqrt"),
        ("f'{{val", 7, ""),
        ("f'{1} val", 9, ""),
        ("fro", 0, "from frozenset"),
        ("", 0, "    "),
        ("  ", 2, "    "),
        ("print(", 6, "C c collections math sys value values"),
    ] {
        assert_eq!(me.names(line), (at, names.to_owned()), "{line}");
    }
    assert_eq!(me.desk.out.lock().expect("a lock").as_str(), "");
    // Within an entry, what was typed before counts.
    me.line("x = ('''");
    assert_eq!(me.names("val"), (3, String::new()));
    me.line("''', ");
    assert_eq!(me.names("val"), (0, "value values".to_owned()));
    assert_eq!(me.prompt.entry(), "x = ('''\n''', \n");
}

#[test]
fn completion_of_imports() {
    let mut me = named();
    for (line, at, names) in [
        ("import ma", 7, "math"),
        ("import sys, coll", 12, "collections collections.abc"),
        ("import collections.a", 7, "collections.abc"),
        ("import math as m", 16, ""),
        ("from mat", 5, "math"),
        ("from math import sq", 17, "sqrt"),
        ("from math import (cos, sq", 23, "sqrt"),
        ("from time import sl", 17, "sleep sleep_ms sleep_us"),
        ("from no.where import x", 21, ""),
    ] {
        assert_eq!(me.names(line), (at, names.to_owned()), "{line}");
    }
}

/// Classes that do not want their attributes to be known.
const HOSTILE: &str = "
log = []
class Loud:
    attr = 1
    def __dir__(self):
        print('I was here')
        log.append(1)
        return ['one', 'two', 'esc\\x1b[2J', 'with space', 3, None]
    def __getattr__(self, name): log.append(name); return self
class Raises:
    attr = 1
    def __dir__(self): 1 / 0
class Endless:
    attr = 1
    def __dir__(self):
        while True: pass
class Deep(Endless):
    def __dir__(self): return self.__dir__()
class Exits(Endless):
    def __dir__(self): raise SystemExit
class Wrong(Endless):
    def __dir__(self): return 5
class Endlessly(Endless):
    def __dir__(self):
        while True: yield 'attr'
class Huge(Endless):
    def __dir__(self): return ['attr' * 10 ** 9]
class Hooked:
    attr = 1
    def __getattribute__(self, name): log.append(name); raise KeyError
class Meta(type):
    def __getattr__(cls, name): log.append(name); raise KeyError
class OfMeta(metaclass=Meta):
    attr = 1
class Descriptor:
    def __get__(self, *args): log.append('get'); return self
class Computed:
    attr = Descriptor()
class Dies:
    def __del__(self): print('died')
a, b, c, d, e, f, g, h, i, j, k = [T() for T in (Loud, Raises, Endless, Deep, Exits, Wrong, Endlessly, Huge, Hooked, OfMeta, Computed)]
count = 0
";

#[test]
fn completion_survives_hostile_objects() {
    let mut me = Person::new();
    me.prompt.paste();
    HOSTILE.lines().for_each(|line| drop(me.line(line)));
    let done = me.prompt.finish(&mut me.python);
    assert_eq!(me.said(done).1, "");
    let fuel = me.python.gauges().fuel;
    assert_eq!(me.names("a."), (2, "one two".to_owned()));
    for object in ["b", "c", "d", "e", "f", "h", "i", "j", "k"] {
        assert_eq!(me.names(&format!("{object}.")), (2, "attr".to_owned()), "{object}");
    }
    assert_eq!(me.names("g."), (2, "attr".to_owned()));
    for line in ["a.any.", "i.any.", "OfMeta.any.", "k.attr.", "Computed.attr."] {
        assert_eq!(me.names(line), (line.len(), String::new()), "{line}");
    }
    assert_eq!(me.python.gauges().fuel, fuel, "completion uses no fuel of the program's");
    // Only `__dir__` has run, it printed nothing, and the machine is as it was.
    assert_eq!(me.line("log, count").1, "([1], 0)\n");
    // A finaliser that becomes due meanwhile keeps its output.
    me.line("x = Dies(); x.me = x; y = [0] * 1000; del x");
    me.names("c.");
    assert_eq!(me.line("import gc; _ = gc.collect(); 1").1, "died\n1\n");
}

#[test]
fn control_c_is_an_exception() {
    let mut me = Person::new();
    me.line("x = 0");
    for entry in [
        "while True: x += 1\n\n",
        "def f():\n    while True: pass\n\nf()",
        "sum(range(10 ** 12))",
        "any(iter(int, 1))",
        "max(iter(int, 1))",
        "any(map(abs, iter(int, 1)))",
        "sum(x for x in iter(int, 1))",
    ] {
        me.desk.patience.store(3, Ordering::Relaxed);
        assert_eq!(me.line(entry).1, "KeyboardInterrupt", "{entry}");
    }
    assert_eq!(me.line("x > 0").1, "True\n");
    // A program may catch it, and is tidied up behind it.
    for (entry, said) in [
        (
            "try:\n    while True: pass\nexcept KeyboardInterrupt as e:\n    'caught', e.args\n\n",
            "('caught', ())\n",
        ),
        ("try:\n    while True: pass\nfinally:\n    print('tidy')\n\n", "tidy\nKeyboardInterrupt"),
        ("try:\n    while True: pass\nexcept Exception:\n    print('no')\n\n", "KeyboardInterrupt"),
    ] {
        me.desk.patience.store(3, Ordering::Relaxed);
        assert_eq!(me.line(entry).1, said, "{entry}");
    }
}

#[test]
fn control_c_where_memory_is_full() {
    let mut me = Person::new();
    me.desk.patience.store(13, Ordering::Relaxed);
    let entry =
        "full = []\nwhile True:\n    try:\n        full.append([0] * 10)\n    except MemoryError: pass\n\n";
    assert_eq!(me.line(entry).1, "KeyboardInterrupt");
    assert_eq!(me.line("full = None").1, "");
    assert_eq!(me.line("1 + 1").1, "2\n");
}
