//! What the two sides may say differently, and why: everything else is a defect.

use super::side::STOPPED;

/// A program and what the two sides made of it.
pub(super) struct Case<'a> {
    pub(super) program: &'a str,
    pub(super) ours: &'a str,
    pub(super) theirs: &'a str,
}

/// A difference that is meant.
pub(super) struct Meant {
    pub(super) name: &'static str,
    pub(super) explains: fn(&Case) -> bool,
}

/// All of them, each with its reason.
pub(super) const MEANT: &[Meant] = &[
    // A machine has the fuel and the memory that it is given; these are no comparisons.
    Meant { name: "out of fuel, time or memory", explains: limits },
    // Native calls may be nested less deeply here, so that no stack overflows.
    Meant { name: "nested too deeply", explains: depth },
    // No names are suggested here.
    Meant { name: "suggestions", explains: suggestions },
    // The line of a syntax error stands on the native stack before it becomes a string: so many bytes of it.
    Meant { name: "long line of a syntax error", explains: cut_line },
    // Comprehensions have no frames here, as in CPython 3.12.
    Meant { name: "frame of a comprehension", explains: comprehension },
    // Sets keep the order of insertion here: the same characters in another order.
    Meant { name: "order of a set", explains: set_order },
];

/// The reason in the table that explains a case.
pub(super) fn reason(case: &Case) -> Option<&'static str> {
    MEANT.iter().find(|meant| (meant.explains)(case)).map(|meant| meant.name)
}

/// Whether an answer says that the program was not run to its end by the rules of its side.
pub(super) fn stopped(answer: &str) -> bool {
    answer.contains(STOPPED) && !answer.ends_with("died") || answer.contains("MemoryError")
}

/// Without what stands for an address.
pub(super) fn plain(answer: &str) -> String {
    let mut parts = answer.split(" at 0x");
    let mut text = parts.next().unwrap_or("").to_owned();
    for part in parts {
        text.push_str(" at 0x");
        text.push_str(part.trim_start_matches(|digit: char| digit.is_ascii_hexdigit()));
    }
    text
}

fn limits(case: &Case) -> bool {
    stopped(case.ours) || stopped(case.theirs)
}

fn depth(case: &Case) -> bool {
    case.ours.contains("RecursionError") || case.ours.contains("maximum recursion depth")
}

fn suggestions(case: &Case) -> bool {
    let mut parts = case.theirs.split(". Did you mean: '");
    let mut text = parts.next().unwrap_or("").to_owned();
    for part in parts {
        text.push_str(part.split_once("'?").map_or(part, |(_, rest)| rest));
    }
    text == case.ours
}

fn cut_line(case: &Case) -> bool {
    const BYTES: usize = 230;
    let (ours, theirs) = (case.ours.lines(), case.theirs.lines());
    let cut = |ours: &str, theirs: &str| ours.len() > BYTES && theirs.starts_with(ours);
    case.ours.contains("SyntaxError")
        && ours.clone().count() == theirs.clone().count()
        && ours.zip(theirs).all(|(ours, theirs)| ours == theirs || cut(ours, theirs))
}

fn comprehension(case: &Case) -> bool {
    let mut kept: Vec<String> = Vec::new();
    let mut frame = 0;
    for line in case.theirs.lines() {
        let inner = ["<listcomp>", "<setcomp>", "<dictcomp>"].iter().any(|name| line.ends_with(name));
        if inner && frame < kept.len() {
            // The frame that contains it goes on to the place within.
            let outer = kept.split_off(frame);
            let (_, name) = outer[0].rsplit_once(", in ").unwrap_or(("", ""));
            let (place, _) = line.rsplit_once(", in ").unwrap_or((line, ""));
            kept.push(format!("{place}, in {name}"));
            continue;
        }
        if line.starts_with("  File ") {
            frame = kept.len();
        }
        kept.push(line.to_owned());
    }
    kept.iter().eq(case.ours.lines())
}

fn set_order(case: &Case) -> bool {
    let sets = ["set(", "{", ".keys()", ".items()"].iter().any(|word| case.program.contains(word));
    let (ours, theirs) = (case.ours.lines(), case.theirs.lines());
    sets && ours.clone().count() == theirs.clone().count()
        && ours
            .zip(theirs)
            .all(|(ours, theirs)| ours == theirs || ours.contains('{') && sorted(ours) == sorted(theirs))
}

fn sorted(line: &str) -> Vec<char> {
    let mut letters: Vec<char> = line.chars().collect();
    letters.sort_unstable();
    letters
}
