//! What is wrong with a text, in CPython's words and at CPython's place.

use chalcopy::syntax::error::{ErrorClass, SyntaxError};
use chalcopy::syntax::parser::{parse_expression, parse_interactive, parse_module};
use chalcopy::syntax::pool::Pool;

fn module_error(source: &[u8]) -> Option<SyntaxError> {
    let mut words = vec![0; 1 << 16];
    parse_module(source, &mut Pool::new(&mut words)).err()
}

fn said(source: &str) -> String {
    let error = module_error(source.as_bytes()).expect("something is wrong");
    format!("{}: {}", error.class().name(), error.message(source))
}

fn restored(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '\\' => match chars.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                other => other.expect("something stands behind a backslash"),
            },
            c => c,
        });
    }
    out
}

/// The sources of `syntax/errors.txt`; `syntax/errors.py` writes anew what CPython says of them.
#[test]
fn as_cpython_says() {
    let mut wrong = Vec::new();
    for row in include_str!("syntax/errors.txt").lines() {
        let fields: Vec<String> = row.split('\t').map(restored).collect();
        let [source, class, message, line, column] = &fields[..] else {
            panic!("a row has five fields: {row}")
        };
        let Some(error) = module_error(source.as_bytes()) else {
            wrong.push(format!("{row}\n    parses"));
            continue;
        };
        let place = error.place(source);
        let (said, there) = (error.message(source).to_string(), format!("{}\t{}", place.line, place.column));
        // CPython 3.11 reads what stands in the braces of an f-string apart from the file, and so loses the place.
        let is_there = message.contains("f-string") || there == format!("{line}\t{column}");
        if error.class().name() != class || said != *message || !is_there {
            wrong.push(format!("{row}\n    {}\t{said}\t{there}", error.class().name()));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn sources_that_are_no_text() {
    for (source, text) in [
        (&b"x = 1\0"[..], "SyntaxError: source code cannot contain null bytes"),
        (b"# coding: klingon\n", "SyntaxError: unknown encoding: klingon"),
        (
            b"\xFF",
            "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
        ),
    ] {
        let error = module_error(source).expect("this is no text");
        let lossy = String::from_utf8_lossy(source);
        assert_eq!(format!("{}: {}", error.class().name(), error.message(&lossy)), text);
    }
    for source in ["# coding: utf-8\nx = 'ä'\n", "#!/bin/sh\n# -*- coding: latin-1 -*-\n", "\u{feff}x = 1\n"]
    {
        assert!(module_error(source.as_bytes()).is_none(), "{source}");
    }
}

#[test]
fn a_prompt_asks_for_more() {
    let incomplete = |source: &str| {
        let mut words = vec![0; 1 << 12];
        parse_interactive(source.as_bytes(), &mut Pool::new(&mut words))
            .err()
            .map(|error| error.is_incomplete())
    };
    for source in [
        "if x:",
        "if x:\n",
        "if x:\n  y\n",
        "f(",
        "x = [1,\n",
        "'''a\n",
        "@f\n",
        "try:\n  x\n",
        "x = \\\n",
        "class A:\n",
        "'a\\\n",
    ] {
        assert_eq!(incomplete(source), Some(true), "{source}");
    }
    for source in ["x = ", "x y", "f(]", "'a", "for x", "if x:\ny\n", "x\ny\n"] {
        assert_eq!(incomplete(source), Some(false), "{source}");
    }
    for source in ["x", "x; y\n", "if x:\n  y\n\n", "if x: y\n\n", "# nothing\n", "", "f(\n1)\n"] {
        assert_eq!(incomplete(source), None, "{source}");
    }
}

#[test]
fn single_expressions() {
    let mut words = vec![0; 1 << 12];
    for (source, fits) in
        [("1 + 1", true), ("x, y\n\n", true), ("x = 1", false), ("pass", false), ("", false), ("*x", false)]
    {
        assert_eq!(parse_expression(source.as_bytes(), &mut Pool::new(&mut words)).is_ok(), fits, "{source}");
    }
}

#[test]
fn a_small_pool_is_an_error() {
    let source = "def f(a, b=1):\n    return [a + x for x in b]\n".repeat(3);
    let mut words = vec![0; 400];
    let enough = (0..words.len()).find(|len| {
        let result = parse_module(source.as_bytes(), &mut Pool::new(&mut words[..*len])).map(|_| ());
        result.map_err(|error| assert_eq!(error.class(), ErrorClass::Memory)).is_ok()
    });
    assert!(enough.is_some_and(|len| len > 100));
}

/// Whatever is nested, it ends in an error before the stack does.
#[test]
fn deep_texts_on_a_small_stack() {
    let nested = |open: &str, close: &str, n: usize| format!("{}1{}", open.repeat(n), close.repeat(n));
    let run = move || {
        for n in [150, 199, 1000, 100_000] {
            for (open, close) in [
                ("(", ")"),
                ("[", "]"),
                ("{1:", "}"),
                ("f(", ")"),
                ("f(a=", ")"),
                ("a[", "]"),
                ("-", ""),
                ("not ", ""),
                ("-(", ")"),
                ("1**", ""),
                ("1+", ""),
                ("1<", ""),
                ("lambda:", ""),
                ("lambda x=(", "):1"),
                ("1 if 1 else ", ""),
                ("(yield ", ")"),
                ("[x for x in ", "]"),
                ("f(x for x in ", ")"),
                ("f'{", "}'"),
                ("f'{a:{", "}}'"),
                ("a.", ""),
            ] {
                let _ = module_error(nested(open, close, n).as_bytes());
            }
            let _ = module_error(format!("match x:\n case {}: pass", nested("A(a=[", "])", n)).as_bytes());
        }
        let blocks: String = (0..99).map(|n| format!("{}if x:\n", " ".repeat(n))).collect();
        let text = format!("{blocks}{}x = {}\n", " ".repeat(99), nested("-(", ")", 190));
        assert!(module_error(text.as_bytes()).is_none());
        assert_eq!(said(&"(".repeat(100_000)), "SyntaxError: too many nested parentheses");
        let blocks: String = (0..101).map(|n| format!("{}if x:\n", " ".repeat(n))).collect();
        assert_eq!(said(&blocks), "IndentationError: too many levels of indentation");
        assert_eq!(
            said(&nested("-", "", 5000)),
            "RecursionError: maximum recursion depth exceeded during compilation"
        );
    };
    let thread = std::thread::Builder::new().stack_size(256 * 1024).spawn(run).expect("a thread starts");
    thread.join().expect("the stack suffices");
}
