//! `docs/memory.md` says what objects take; this test weighs them. With `CHALCOPY_BLESS=1` in the environment it writes the
//! figures anew.

#![cfg(all(feature = "compiler", feature = "extras"))]

use std::fmt::Write;

use chalcopy::{Engine, Limits, NoHost};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/memory.md");
/// 8 MiB.
const WORDS: usize = 1 << 20;
/// How many of each are made.
const COUNT: u32 = 64;
/// What `n` is in the columns.
const SIZES: [i64; 4] = [0, 1, 10, 100];

/// The bytes of what an expression makes, for such an `n`.
fn weigh(definitions: &str, expression: &str, n: i64) -> u32 {
    let (mut memory, mut host) = (vec![0; WORDS], NoHost);
    let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
    let program = format!(
        "{definitions}\nkept = [None] * {COUNT}\ndef make(n):\n    return {expression}\ndef fill(n):\n    for at in range({COUNT}):\n        \
         kept[at] = make(n)\ndef empty(n):\n    kept[:] = [None] * {COUNT}\n"
    );
    python.run(&program, "sizes.py").unwrap_or_else(|error| panic!("{expression}: {error}"));
    let mut live = |name: &str| {
        python.call(name, &[n.into()]).unwrap_or_else(|error| panic!("{expression}: {error}"));
        python.collect();
        python.gauges().live
    };
    // What is made once, such as shapes and caches, belongs to no object alone.
    live("fill");
    let before = live("empty");
    let words = live("fill") - before;
    assert!(words % COUNT == 0, "{expression}: {words} words for {COUNT} objects");
    words / COUNT * 8
}

/// A row with its figures: those behind the first two cells.
fn row(definitions: &str, line: &str) -> Option<String> {
    let cells: Vec<&str> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect();
    let expression = cells.get(1)?.strip_prefix('`')?.strip_suffix('`')?;
    let mut text = format!("| {} | {} |", cells[0], cells[1]);
    for n in &SIZES[..cells.len() - 2] {
        write!(text, " {} |", weigh(definitions, expression, *n)).expect("a string");
    }
    Some(text)
}

#[test]
fn objects_are_as_large_as_the_page_says() {
    let page = std::fs::read_to_string(PAGE).expect("the page");
    let definitions = page.split("```").nth(1).and_then(|block| block.strip_prefix("python\n"));
    let definitions = definitions.expect("the page's definitions");
    let (mut fresh, mut rows) = (String::new(), 0);
    for line in page.lines() {
        let weighed = row(definitions, line);
        rows += usize::from(weighed.is_some());
        writeln!(fresh, "{}", weighed.as_deref().unwrap_or(line)).expect("a string");
    }
    assert!(rows > 20, "only {rows} rows were found: the test reads the wrong page");
    if std::env::var_os("CHALCOPY_BLESS").is_some() {
        std::fs::write(PAGE, &fresh).expect("the page can be written");
    }
    for (said, weighed) in page.lines().zip(fresh.lines()) {
        let blessed = std::env::var_os("CHALCOPY_BLESS").is_some();
        assert!(blessed || said == weighed, "docs/memory.md says\n  {said}\nand it is\n  {weighed}");
    }
}
