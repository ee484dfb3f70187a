//! Programs out of the grammar: the same ones for the same seed and number.

use super::grammar::{Grammar, Many, Part, Place, Rule};
use super::random::Random;

/// Beyond so many bytes only the shortest rules are taken.
const LONG: usize = 2500;
/// How many programs of a hundred are damaged, if nothing else is said, so that they are mostly no programs any more.
pub(super) const DAMAGED: usize = 3;
/// What a damage puts in.
const TOKENS: [&str; 36] = [
    "(", ")", "[", "]", "{", "}", ",", ":", "=", "==", ":=", "->", "*", "**", ".", "...", "\"", "'", "\n",
    "    ", "\\", "if", "else", "for", "in", "not", "is", "lambda", "yield", "return", "await", "async",
    "def", "class", "0", "1_",
];

/// A program that is being made.
struct Maker<'a> {
    grammar: &'a Grammar,
    random: Random,
    /// How many expansions may stand within each other before only the shortest rules are taken.
    depth: usize,
    written: usize,
    names: usize,
    open: Vec<(char, String)>,
    closed: Vec<(char, String)>,
}

/// The program of that number; so many of a hundred are damaged.
pub(super) fn program(grammar: &Grammar, start: usize, seed: u64, number: u64, damaged: usize) -> String {
    let mut random = Random::new(seed, number);
    let depth = 8 + random.below(8);
    let mut maker =
        Maker { grammar, random, depth, written: 0, names: 0, open: Vec::new(), closed: Vec::new() };
    let mut text = String::new();
    maker.expand(start, 0, 0, &mut text);
    text.push('\n');
    if maker.random.percent(damaged) { maker.damage(&text) } else { text }
}

impl Maker<'_> {
    fn expand(&mut self, name: usize, place: Place, depth: usize, out: &mut String) {
        let line = out.rsplit('\n').next().unwrap_or("");
        let indent = line[..line.len() - line.trim_start().len()].to_owned();
        let grammar = self.grammar;
        let rule = self.choose(&grammar.rules[name], place, depth);
        for part in &rule.parts {
            match part {
                Part::Text(text) => {
                    self.written += text.len();
                    out.push_str(&text.replace('\n', &format!("\n{indent}")));
                }
                Part::Name { name, many, add, only, quoted } => {
                    let inner = only.unwrap_or(place) | add;
                    if *quoted {
                        let mut text = String::new();
                        self.expand(*name, inner, depth + 1, &mut text);
                        out.push_str(&quote(&text));
                    } else {
                        self.repeat(*name, *many, inner, depth + 1, out);
                    }
                }
                Part::New(sort) => {
                    self.names += 1;
                    let name = format!("{sort}{}", self.names);
                    out.push_str(&name);
                    self.open.push((*sort, name));
                }
                Part::Me(sort) => {
                    let mine = self.open.iter().rev().find(|open| open.0 == *sort);
                    out.push_str(mine.map_or("object", |open| &open.1));
                }
                Part::End(sort) => {
                    if let Some(at) = self.open.iter().rposition(|open| open.0 == *sort) {
                        let done = self.open.remove(at);
                        self.closed.push(done);
                    }
                }
                Part::Pick(sort) => {
                    let known: Vec<&String> = self
                        .closed
                        .iter()
                        .filter(|closed| closed.0 == *sort)
                        .map(|closed| &closed.1)
                        .collect();
                    let name = if known.is_empty() { "object" } else { self.random.pick(&known) };
                    out.push_str(name);
                }
            }
        }
    }

    fn repeat(&mut self, name: usize, many: Many, place: Place, depth: usize, out: &mut String) {
        let (count, between) = match many {
            Many::Once => (1, String::new()),
            Many::Commas if depth > self.depth => (self.random.below(2), String::new()),
            Many::Commas => (self.random.below(4), ", ".to_owned()),
            Many::Lines => {
                let line = out.rsplit('\n').next().unwrap_or("");
                (1 + self.random.below(3), format!("\n{}", &line[..line.len() - line.trim_start().len()]))
            }
        };
        for number in 0..count {
            if number > 0 {
                out.push_str(&between);
            }
            self.expand(name, place, depth, out);
        }
    }

    fn choose<'a>(&mut self, rules: &'a [Rule], place: Place, depth: usize) -> &'a Rule {
        let fitting: Vec<&Rule> = rules.iter().filter(|rule| rule.fits(place)).collect();
        let short = depth >= self.depth || self.written > LONG;
        let least = fitting.iter().map(|rule| rule.height).min().unwrap_or(0);
        let usable: Vec<&Rule> = fitting.into_iter().filter(|rule| !short || rule.height == least).collect();
        let mut at = self.random.below(usable.iter().map(|rule| rule.weight).sum());
        for rule in &usable {
            if at < rule.weight {
                return rule;
            }
            at -= rule.weight;
        }
        &rules[0]
    }

    /// A small change somewhere, as of a slip while typing.
    fn damage(&mut self, text: &str) -> String {
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let from = *self.random.pick(&places);
        let mut to = (from + 1 + self.random.below(6)).min(text.len());
        while !text.is_char_boundary(to) {
            to += 1;
        }
        let token = *self.random.pick(&TOKENS);
        let (before, middle, after) = (&text[..from], &text[from..to], &text[to..]);
        match self.random.below(4) {
            0 => format!("{before}{after}"),
            1 => format!("{before}{token}{middle}{after}"),
            2 => format!("{before}{token}{after}"),
            _ => format!("{before}{middle}{middle}{after}"),
        }
    }
}

/// A string of Python's with that text.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n"))
}
