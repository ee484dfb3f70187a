//! Prints the syntax tree of Python files, or what is wrong with them; the first argument `-s` adds places.

use chalcopy::syntax::dump::dump;
use chalcopy::syntax::parser::parse_module;
use chalcopy::syntax::pool::Pool;
use std::io::Write;

fn main() {
    let mut spans = false;
    let mut words = vec![0; 1 << 22];
    for path in std::env::args().skip(1) {
        if path == "-s" {
            spans = true;
            continue;
        }
        let source = std::fs::read(&path).expect("the file can be read");
        let text = String::from_utf8_lossy(&source);
        let mut pool = Pool::new(&mut words);
        let result = match parse_module(&source, &mut pool) {
            Ok((tree, _)) => {
                let mut out = String::new();
                dump(tree, spans, &mut out).expect("a string takes everything");
                out
            }
            Err(error) => {
                let place = error.place(text.trim_start_matches('\u{feff}'));
                let class = error.class().name();
                format!("{class}: {} at {}:{}\n", error.message(&text), place.line, place.column)
            }
        };
        let _ = std::io::stdout().write_all(format!("== {path}\n{result}").as_bytes());
    }
}
