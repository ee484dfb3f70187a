//! The import rule: an arrow between the rooms of `interp/src` points down, or stays where this table lets it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The floors, from the top, as `ARCHITECTURE.md` shows them; rooms are folders and files of `src`.
const FLOORS: &[(u8, &[&str])] = &[
    (
        7,
        &[
            "lib", "engine", "exchange", "prompt", "session", "listing", "pausing", "stepping", "census",
            "freezing", "task", "datum", "error",
        ],
    ),
    (6, &["exec", "modules", "border"]),
    (5, &["types"]),
    (4, &["vm", "host"]),
    (3, &["compile", "compile_off"]),
    (2, &["code", "heap"]),
    (1, &["syntax", "syntax_off", "number", "unicode", "limits", "copy"]),
];

/// Arrows that stay on a floor: (from, to).
const LEVEL: &[(&str, &str)] = &[
    // The face is one room in several files.
    ("lib", "engine"),
    ("lib", "error"),
    ("engine", "error"),
    ("lib", "datum"),
    ("exchange", "engine"),
    ("exchange", "error"),
    ("listing", "engine"),
    ("listing", "error"),
    ("datum", "engine"),
    ("datum", "error"),
    ("lib", "prompt"),
    ("lib", "stepping"),
    ("lib", "task"),
    ("prompt", "engine"),
    ("prompt", "error"),
    ("pausing", "engine"),
    ("pausing", "error"),
    ("freezing", "engine"),
    ("freezing", "error"),
    ("census", "engine"),
    ("stepping", "engine"),
    ("stepping", "error"),
    ("session", "engine"),
    ("session", "error"),
    ("task", "engine"),
    ("task", "error"),
    // `import` and the names of builtins are the machine's view of modules. Modules never see the machine: it is a
    // function that the engine gives to the state.
    ("exec", "modules"),
    // The world that an embedder gives is called with values of the machine's, and the machine calls it.
    ("host", "vm"),
    ("vm", "host"),
    ("code", "heap"),
    ("syntax", "limits"),
    ("number", "copy"),
    ("number", "unicode"),
    ("syntax", "unicode"),
];

/// Arrows that point up, each from one file, with its reason.
const UP: &[(&str, &str, &str)] = &[
    ("types/mod.rs", "border", "the one table of types has rows for those of the border too"),
    ("vm/plain.rs", "types", "an embedder's lists are made by the type, and read by it"),
    ("vm/plain.rs", "error", "a reply that does not fit says so in the embedder's words"),
];

/// What may be used of the heap by those that must work on images alone, which need no arena.
const FORMS: (&[&str], &[&str]) = (&["compile", "code"], &["value", "header", "kind", "layout"]);

/// An import, or a path within a line: `crate::room::next`.
struct Arrow {
    file: String,
    line: usize,
    from: String,
    to: String,
    /// The file of the room, if it is a folder.
    next: String,
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src").map(|entry| entry.expect("an entry").path()) {
        match entry.is_dir() {
            true => sources(&entry, found),
            false if entry.extension().is_some_and(|end| end == "rs") => found.push(entry),
            false => {}
        }
    }
    found.sort();
}

/// What stands before the tests and outside comments, with the numbers of the lines. Tests end a file.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().take_while(|line| !line.trim_start().starts_with("#[cfg(test)]"));
    lines.enumerate().map(|(at, line)| (at + 1, line.split("//").next().unwrap_or("")))
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The names at the front of a path's rest: `heap::value::Value` gives one pair, `{exec::run, vm}` one for each.
fn targets(rest: &str) -> Vec<(String, String)> {
    let parts: Vec<&str> = match rest.strip_prefix('{') {
        Some(list) => list.split('}').next().unwrap_or("").split(',').collect(),
        None => vec![rest],
    };
    let pair = |part: &str| {
        let mut names = part.trim().split("::").map(|name| name.split(|c| !is_name(c)).next().unwrap_or(""));
        (names.next().unwrap_or("").to_owned(), names.next().unwrap_or("").to_owned())
    };
    parts.into_iter().map(pair).filter(|(first, _)| !first.is_empty()).collect()
}

fn arrows() -> Vec<Arrow> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut found = Vec::new();
    for path in files {
        let file = path.strip_prefix(&root).expect("inside").display().to_string().replace('\\', "/");
        let from = file.split(['/', '.']).next().expect("a room").to_owned();
        let text = fs::read_to_string(&path).expect("a source");
        for (line, code) in code(&text) {
            for rest in code.split("crate::").skip(1) {
                for (to, next) in targets(rest) {
                    found.push(Arrow { file: file.clone(), line, from: from.clone(), to, next });
                }
            }
        }
    }
    found
}

fn floors() -> BTreeMap<&'static str, u8> {
    FLOORS.iter().flat_map(|(floor, rooms)| rooms.iter().map(|room| (*room, *floor))).collect()
}

/// Why an arrow is not allowed.
fn complaint(arrow: &Arrow, floors: &BTreeMap<&str, u8>) -> Option<String> {
    let (from, to) = (arrow.from.as_str(), arrow.to.as_str());
    let (Some(high), Some(low)) = (floors.get(from), floors.get(to)) else {
        return Some(format!("{to} has no floor (import from where a name is defined)"));
    };
    if FORMS.0.contains(&from) && to == "heap" && !FORMS.1.contains(&arrow.next.as_str()) {
        return Some(format!("{from} may not use heap/{}", arrow.next));
    }
    let allowed = from == to
        || high > low
        || LEVEL.contains(&(from, to))
        || UP.iter().any(|(file, room, _)| *file == arrow.file && *room == to);
    (!allowed).then(|| format!("{from} (floor {high}) sees {to} (floor {low})"))
}

#[test]
fn arrows_point_down() {
    let (floors, arrows) = (floors(), arrows());
    let mut complaints = String::new();
    for arrow in &arrows {
        if let Some(why) = complaint(arrow, &floors) {
            writeln!(complaints, "src/{}:{}: {why}", arrow.file, arrow.line).expect("a string");
        }
    }
    assert!(complaints.is_empty(), "\n{complaints}");
    assert!(arrows.len() > 1000, "only {} imports were found: the test reads the wrong files", arrows.len());
}

#[test]
fn every_exception_is_needed() {
    let arrows = arrows();
    for (from, to) in LEVEL {
        let used = arrows.iter().any(|arrow| arrow.from == *from && arrow.to == *to);
        assert!(used, "no arrow leads from {from} to {to}: take it out of the table");
    }
    for (file, to, reason) in UP {
        let used = arrows.iter().any(|arrow| arrow.file == *file && arrow.to == *to);
        assert!(used, "no arrow leads from {file} to {to} ({reason}): take it out of the table");
    }
}

#[test]
fn every_room_has_a_floor() {
    let floors = floors();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in fs::read_dir(root).expect("src") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        let room = name.trim_end_matches(".rs");
        assert!(floors.contains_key(room), "{name} stands on no floor");
    }
}
