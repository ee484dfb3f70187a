//! `docs/bytecode.md` comes from the instruction table; this test fails when the page is stale.
//! With `CHALCOPY_BLESS=1` in the environment it writes the page anew.

use std::fmt::Write;

const TABLE: &str = include_str!("../src/code/ops.rs");
const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/bytecode.md");

const HEAD: &str = "# The instructions

This page is made from the table in `interp/src/code/ops.rs`; `CHALCOPY_BLESS=1 cargo test -p chalcopy --test bytecode_page` writes it.
The formats of images and code objects are drawn in `interp/src/code/image.rs` and `interp/src/code/view.rs`.

";

#[test]
fn page_is_fresh() {
    let page = page();
    if std::env::var_os("CHALCOPY_BLESS").is_some() {
        std::fs::write(PAGE, &page).expect("the page can be written");
    }
    let stored = std::fs::read_to_string(PAGE).unwrap_or_default();
    assert!(stored == page, "docs/bytecode.md is stale; run with CHALCOPY_BLESS=1");
}

fn page() -> String {
    let mut page = String::from(HEAD);
    let (head, table) = TABLE.split_once("macro_rules!").expect("the table's macro");
    for line in head.lines().skip(1) {
        let Some(text) = line.strip_prefix("//!") else { continue };
        // The file's own headings stand one level below the page's.
        let text = text.strip_prefix(' ').unwrap_or(text);
        let hash = if text.starts_with('#') { "#" } else { "" };
        writeln!(page, "{hash}{text}").expect("a string");
    }
    let mut effect = String::new();
    for line in table.lines().map(str::trim) {
        if let Some(title) = line.strip_prefix("// -- ") {
            let title = title.trim_end_matches('-').trim();
            writeln!(page, "\n## {}\n", capitalized(title)).expect("a string");
            page.push_str("| instruction | form | operands | effect |\n|---|---|---|---|\n");
        } else if let Some(text) = line.strip_prefix("/// ") {
            if !effect.is_empty() {
                effect.push(' ');
            }
            effect.push_str(text);
        } else if let Some((name, rest)) = line.split_once(' ')
            && let Some((form, fields)) = rest.split_once(" {")
            && let Some(fields) = fields.strip_suffix('}')
            && !effect.is_empty()
        {
            let (fields, effect) = (fields.trim(), std::mem::take(&mut effect));
            let fields = if fields.is_empty() { String::new() } else { format!("`{fields}`") };
            writeln!(page, "| `{name}` | {form} | {fields} | {} |", effect.replace('|', "\\|"))
                .expect("a string");
        }
    }
    page
}

fn capitalized(title: &str) -> String {
    let mut chars = title.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
