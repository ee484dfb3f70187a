//! What the compiler refuses, in CPython's words and at CPython's places.
//!
//! `compile_errors.txt` holds programs, each under a line `>>> fine` or `>>> line:column-line:column message`; the
//! truth comes from CPython 3.11.

use chalcopy::compile::{Options, compile};
use chalcopy::syntax::parser::parse_module;
use chalcopy::syntax::pool::Pool;

const PROGRAMS: &str = include_str!("compile_errors.txt");

fn verdict(source: &str) -> String {
    let (mut scratch, mut image) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    let mut pool = Pool::new(&mut scratch);
    let compiled = parse_module(source.as_bytes(), &mut pool)
        .and_then(|(tree, free)| compile(tree, free, &mut image, Options::default()));
    match compiled {
        Ok(_) => "fine".to_string(),
        Err(error) => {
            let at = error.place(source);
            let message = error.message(source);
            format!("{}:{}-{}:{} {message}", at.line, at.column, at.end_line, at.end_column)
        }
    }
}

#[test]
fn refused_as_cpython_refuses() {
    let mut wrong = String::new();
    for block in PROGRAMS.split(">>> ").skip(1) {
        let (expected, program) = block.split_once('\n').expect("a program");
        let got = verdict(program);
        if got != expected {
            wrong += &format!("{program}expected: {expected}\ngot:      {got}\n\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
