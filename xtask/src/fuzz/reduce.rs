//! Makes a program smaller as long as the difference stays.

use crate::command::Outcome;

/// Programs that are tried for one reduction.
const TRIES: usize = 1500;
/// What may stand for an expression.
const STANDINS: [&str; 4] = ["", "0", "''", "()"];

/// The smallest program found for which `differs` still holds.
pub(super) fn reduce(program: &str, mut differs: impl FnMut(&str) -> Outcome<bool>) -> Outcome<String> {
    let mut best = program.to_owned();
    let mut tries = 0;
    loop {
        let before = best.len();
        for steps in [blocks, brackets, pieces] {
            let mut number = 0;
            while let Some(smaller) = steps(&best, number) {
                tries += 1;
                if tries > TRIES {
                    return Ok(best);
                }
                if smaller.len() < best.len() && differs(&smaller)? {
                    best = smaller;
                } else {
                    number += 1;
                }
            }
        }
        if best.len() == before {
            return Ok(best);
        }
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Without a line and what is indented below it, or without the line alone, its block moved out.
fn blocks(program: &str, number: usize) -> Option<String> {
    let lines: Vec<&str> = program.lines().collect();
    let at = number / 2;
    let line = lines.get(at)?;
    let end = (at + 1..lines.len()).find(|next| indent(lines[*next]) <= indent(line)).unwrap_or(lines.len());
    let mut kept: Vec<String> = lines[..at].iter().map(|line| (*line).to_owned()).collect();
    if number % 2 == 1 {
        let inner = &lines[at + 1..end];
        let by = inner.first().map_or(0, |first| indent(first) - indent(line).min(indent(first)));
        kept.extend(inner.iter().map(|line| line[by.min(indent(line))..].to_owned()));
    }
    kept.extend(lines[end..].iter().map(|line| (*line).to_owned()));
    Some(kept.join("\n") + "\n")
}

/// The end of the bracket or string that begins at that byte.
fn closing(program: &str, at: usize) -> Option<usize> {
    let bytes = program.as_bytes();
    let mut depth = 0_usize;
    for (further, byte) in bytes[at..].iter().enumerate() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + further);
                }
            }
            b'\n' => return None,
            _ => {}
        }
    }
    None
}

/// With something plain for a bracket or for what it holds, or with what it holds alone.
fn brackets(program: &str, number: usize) -> Option<String> {
    let opens: Vec<usize> =
        program.bytes().enumerate().filter(|(_, byte)| b"([{".contains(byte)).map(|(at, _)| at).collect();
    let forms = 2 * STANDINS.len() + 1;
    let at = *opens.get(number / forms)?;
    let Some(end) = closing(program, at) else { return Some(program.to_owned()) };
    let form = number % forms;
    let (before, inside, after) = (&program[..at], &program[at + 1..end], &program[end + 1..]);
    Some(match STANDINS.get(form) {
        Some(plain) => format!("{before}{plain}{after}"),
        None if form == STANDINS.len() => format!("{before}{inside}{after}"),
        None => {
            let plain = STANDINS[form - STANDINS.len() - 1];
            format!("{}{plain}{}", &program[..=at], &program[end..])
        }
    })
}

/// Without a few neighbouring words.
fn pieces(program: &str, number: usize) -> Option<String> {
    let mut starts = Vec::new();
    let mut before = ' ';
    for (at, letter) in program.char_indices() {
        let word = |letter: char| letter.is_alphanumeric() || letter == '_';
        if !(letter.is_whitespace() || word(letter) && word(before)) {
            starts.push(at);
        }
        before = letter;
    }
    starts.push(program.len());
    let (first, words) = (number / 4, 1 + number % 4);
    if first + 1 >= starts.len() {
        return None;
    }
    let end = starts.get(first + words).copied().unwrap_or(program.len());
    Some(format!("{}{}", &program[..starts[first]], &program[end..]))
}
