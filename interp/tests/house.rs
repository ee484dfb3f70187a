//! The rules of the house that can be read off the files: first lines, sizes, where `unsafe` lives, no globs.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders that the rules hold for, from the workspace's root.
const FOLDERS: &[&str] = &["interp", "host", "wit", "xtask", "bench", "web", "boards"];
/// The longest file.
const FILE_LINES: usize = 600;
/// The longest function.
const FUNCTION_LINES: usize = 60;
/// Functions that are one `match` over all of something.
const DISPATCH: &[(&str, &str)] = &[
    ("interp/src/exec/run.rs", "go"),
    ("interp/src/exec/hot.rs", "hot"),
    ("interp/src/vm/slots.rs", "other_method"),
    ("interp/src/compile/collect.rs", "stmt"),
    ("interp/src/compile/collect_expr.rs", "expr"),
];
/// Where the machine may be unsafe.
const UNSAFE: &[&str] = &["interp/src/heap/arena.rs", "interp/src/exec/regs.rs"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace")
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.map(|entry| entry.expect("an entry").path()) {
        let name = entry.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if entry.is_dir() && name != "target" && name != "node_modules" && !name.starts_with('.') {
            sources(&entry, found);
        } else if name.ends_with(".rs") {
            found.push(entry);
        }
    }
}

/// Checks every file; `check` gives what it has against one: (line, complaint).
fn every_file(check: impl Fn(&str, &str) -> Vec<(usize, String)>) {
    let mut files = Vec::new();
    for folder in FOLDERS {
        sources(&root().join(folder), &mut files);
    }
    assert!(files.len() > 300, "only {} files were found: the test looks in the wrong place", files.len());
    files.sort();
    let mut complaints = String::new();
    for file in files {
        let name = file.strip_prefix(root()).expect("inside").display().to_string().replace('\\', "/");
        let text = fs::read_to_string(&file).expect("a source");
        for (line, why) in check(&name, &text) {
            writeln!(complaints, "{name}:{line}: {why}").expect("a string");
        }
    }
    assert!(complaints.is_empty(), "\n{complaints}");
}

#[test]
fn the_first_line_says_what_a_file_is() {
    every_file(|_, text| {
        let first = text.lines().next().unwrap_or("");
        let says = first.starts_with("//! ") || first.starts_with("#!");
        if says { vec![] } else { vec![(1, format!("begins with {first:?}, not with `//! What it is.`"))] }
    });
}

#[test]
fn files_are_short() {
    every_file(|_, text| {
        let lines = text.lines().count();
        if lines <= FILE_LINES { vec![] } else { vec![(lines, format!("{lines} lines"))] }
    });
}

/// The name of the function that a line begins.
fn function(line: &str) -> Option<&str> {
    let words = ["pub ", "pub(crate) ", "pub(super) ", "const ", "async ", "unsafe ", "extern \"C\" "];
    let mut rest = line.trim_start();
    while let Some(less) = words.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = less;
    }
    let name = rest.strip_prefix("fn ")?;
    name.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

#[test]
fn functions_are_short() {
    every_file(|file, text| {
        let lines: Vec<&str> = text.lines().collect();
        let mut complaints = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let Some(name) = function(line) else { continue };
            let indent = &line[..line.len() - line.trim_start().len()];
            // Formatted code: a function ends at the first brace that stands as far left as it begins.
            let ends = |line: &&str| line.strip_prefix(indent).is_some_and(|rest| rest.starts_with('}'));
            let one_line = line.ends_with(';') || line.ends_with('}');
            let len = if one_line { 1 } else { lines[at..].iter().position(ends).unwrap_or(0) + 1 };
            if len > FUNCTION_LINES && !DISPATCH.contains(&(file, name)) {
                complaints.push((at + 1, format!("{name} has {len} lines")));
            }
        }
        complaints
    });
}

#[test]
fn unsafe_has_an_address() {
    every_file(|file, text| {
        let outside = file.starts_with("interp/src/") && !UNSAFE.contains(&file);
        let words = |line: &str| {
            let code = line.split("//").next().unwrap_or("");
            code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == "unsafe")
        };
        let lines = text.lines().enumerate().filter(|(_, line)| outside && words(line));
        lines.map(|(at, _)| (at + 1, "`unsafe` does not live here".to_owned())).collect()
    });
}

#[test]
fn imports_name_what_they_import() {
    every_file(|file, text| {
        // cu29's macros expand to names of its prelude.
        let allowed = |path: &str| {
            path == "super" && file == "interp/src/code/instr.rs"
                || path == "cu29::prelude"
                    && ["host/copper/", "host/log/recorder/"].iter().any(|at| file.starts_with(at))
        };
        let glob = |line: &str| -> Option<String> {
            let path = line
                .split_once("use ")
                .filter(|(before, _)| before.trim().is_empty() || before.trim().starts_with("pub"))?
                .1;
            let path = path.strip_suffix("::*;")?;
            (!allowed(path)).then(|| format!("a glob import: {}", line.trim()))
        };
        text.lines().enumerate().filter_map(|(at, line)| Some((at + 1, glob(line)?))).collect()
    });
}

/// A difference from CPython has a reason on the page and a script that shows it.
#[test]
fn differences_are_written_down() {
    let page = fs::read_to_string(root().join("docs/differences.md")).expect("the page");
    let shown: Vec<&str> = page
        .split("(../interp/tests/py/differs/")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .collect();
    let mut scripts: Vec<String> = fs::read_dir(root().join("interp/tests/py/differs"))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".py"))
        .collect();
    scripts.sort();
    let unshown: Vec<&String> = scripts.iter().filter(|script| !shown.contains(&script.as_str())).collect();
    let absent: Vec<&&str> =
        shown.iter().filter(|name| !scripts.iter().any(|script| script == *name)).collect();
    assert!(
        unshown.is_empty() && absent.is_empty(),
        "not on the page: {unshown:?}; no such script: {absent:?}"
    );
}
