//! Source that is no Python, or too much of it.

use std::fmt::Write as _;

use chalcopy::{Engine, Limits};

use crate::End::{Done, Raises};
use crate::{End, NORMAL, Silence, WORDS, all, programs, run};

#[test]
fn deep_source() {
    let deep = |left: &str, middle: &str, right: &str, count: usize| {
        [left.repeat(count), middle.to_owned(), right.repeat(count)].concat()
    };
    const DEEP: End = Raises("RecursionError");
    let mut list = Vec::new();
    for count in [250, 100_000] {
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
            ("[*", "a", "]", SYNTAX),
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
        ("lambda a=", "1", ": a"),
    ] {
        list.push((deep(left, middle, right, 100_000), DEEP));
    }
    all(&list, NORMAL);
}

const SYNTAX: End = Raises("SyntaxError");

/// Small ones.
const ODD: &[(&str, End)] = &[
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
    ("*a = 1", SYNTAX),
    ("a, *b, *c = d", SYNTAX),
    ("async def f(): [await x for x in y]\nawait f()", SYNTAX),
    ("print(x) if 1 else", SYNTAX),
    ("match 1:\n case x: pass\n case y: pass", SYNTAX),
];

#[test]
fn odd_source() {
    all(&programs(ODD), NORMAL);
}

/// `count` blocks inside each other.
fn nested(word: &str, count: usize) -> String {
    let mut text = String::new();
    for depth in 0..count {
        writeln!(text, "{}{word}", " ".repeat(depth)).expect("a string");
    }
    text + &" ".repeat(count) + "pass\n"
}

#[test]
fn long_source() {
    let mut list = Vec::new();
    list.push((format!("x = '{}'", "a".repeat(1 << 20)), Done));
    list.push((format!("x = {}", "9".repeat(1 << 20)), SYNTAX));
    list.push((format!("{} = 1", "a".repeat(1 << 20)), Done));
    list.push((format!("x = [{}]", "1,".repeat(1 << 17)), Done));
    list.push((format!("x = {}", "1 + ".repeat(300) + "1"), Done));
    list.push((format!("#{}", "#".repeat(1 << 20)), Done));
    list.push(("x = 1\n".repeat(20_000), Done));
    list.push((";".repeat(1 << 16), SYNTAX));
    // What no rule fits, over and over: errors are explained by reading on, but not endlessly.
    for word in [
        "a ",
        "(a ",
        "[a b ",
        "{a: b, c ",
        "a, b c ",
        "a[ ",
        "print a ",
        "f'{a b}' ",
        "a if b ",
        "lambda a b: ",
        "for a b in ",
    ] {
        list.push((word.repeat(10_000), SYNTAX));
    }
    list.push(("\n".repeat(1 << 20), Done));
    list.push((nested("if 1:", 99), Done));
    list.push((nested("if 1:", 150), Raises("IndentationError")));
    list.push((nested("def f():", 90), Done));
    list.push((nested("class C:", 90), Done));
    list.push((nested("while 1:", 25), SYNTAX));
    list.push((nested("for x in y:", 15), Raises("NameError")));
    list.push((nested("with a:", 30), SYNTAX));
    // A frame has 256 registers, of which a parameter takes one.
    list.push((format!("def f({}): pass", (0..300).map(|n| format!("a{n}, ")).collect::<String>()), SYNTAX));
    list.push((format!("print({})", (0..300).map(|n| format!("{n}, ")).collect::<String>()), Done));
    list.push(((0..3000).map(|n| format!("a{n} = {n}\n")).collect::<String>(), Done));
    let locals: String = (0..3000).map(|n| format!("    a{n} = {n}\n")).collect();
    list.push((format!("def f():\n{locals}    return a2999\nassert f() == 2999"), Done));
    all(&list, NORMAL);
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
