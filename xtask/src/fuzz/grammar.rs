//! The grammar of the programs, as it stands in the `.grammar` files.
//!
//! ```text
//! # a comment
//! name:
//!   3 | text with <other> names
//!   1fL | for <name> in <iter>:
//!     |     <block+l>
//! ```
//! A rule is a weight, what it needs (a small letter: the place has it; a capital: it has it not), a bar and a text; lines
//! that have only the bar continue it. `<name>` stands for one of the rules of that name, `<name,>` for none to three of
//! them with commas between, `<name;>` for one to three on lines of their own. `<name+l>` is in a place that also has `l`,
//! `<name=f>` in one that has only that.
//!
//! `<new f>` makes a name of the sort `f` and opens its definition, `<me f>` is the name of the innermost open one, `<end f>`
//! closes it, `<pick f>` is one that was closed. `<quote name>` is a string whose text is such an expansion.

use std::collections::HashMap;

use crate::command::{Failure, Outcome};

const FILES: [(&str, &str); 3] = [
    ("program.grammar", include_str!("program.grammar")),
    ("values.grammar", include_str!("values.grammar")),
    ("methods.grammar", include_str!("methods.grammar")),
];

/// Letters that a place has.
pub(super) type Place = u32;

/// How often a name is expanded where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Many {
    Once,
    Commas,
    Lines,
}

/// A piece of a rule.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Text(String),
    Name { name: usize, many: Many, add: Place, only: Option<Place>, quoted: bool },
    New(char),
    Me(char),
    End(char),
    Pick(char),
}

/// One way to expand a name.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) weight: usize,
    needs: Place,
    forbids: Place,
    pub(super) parts: Vec<Part>,
    /// The least number of expansions within each other that end it.
    pub(super) height: usize,
}

impl Rule {
    /// Whether it may stand there.
    pub(super) fn fits(&self, place: Place) -> bool {
        self.needs & !place == 0 && self.forbids & place == 0
    }
}

/// The rules of every name.
#[derive(Default, Debug)]
pub(super) struct Grammar {
    names: HashMap<String, usize>,
    pub(super) rules: Vec<Vec<Rule>>,
}

/// The bit of a letter.
fn letter(letter: char) -> Place {
    1 << (u32::from(letter.to_ascii_lowercase()) & 31)
}

fn place(letters: &str) -> Place {
    letters.chars().fold(0, |all, one| all | letter(one))
}

impl Grammar {
    /// Reads the files.
    pub(super) fn load() -> Outcome<Self> {
        let mut grammar = Self::default();
        for (file, text) in FILES {
            grammar.read(file, text)?;
        }
        grammar.measure();
        for (name, number) in &grammar.names {
            if !grammar.rules[*number].iter().any(|rule| rule.height < usize::MAX) {
                return Err(Failure::new(format!("grammar: <{name}> never ends or is not there")));
            }
        }
        Ok(grammar)
    }

    /// The number of a name.
    pub(super) fn name(&mut self, name: &str) -> usize {
        if let Some(number) = self.names.get(name) {
            return *number;
        }
        self.rules.push(Vec::new());
        self.names.insert(name.to_owned(), self.rules.len() - 1);
        self.rules.len() - 1
    }

    fn read(&mut self, file: &str, text: &str) -> Outcome {
        let mut current = None;
        let mut texts: Vec<(usize, String, String)> = Vec::new();
        for (number, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_suffix(':').filter(|_| !line.starts_with(' ')) {
                current = Some(self.name(name));
                continue;
            }
            let wrong = || Failure::new(format!("{file}:{}: not a rule", number + 1));
            let (head, rule) = line.split_once('|').ok_or_else(wrong)?;
            let rule = rule.strip_prefix(' ').unwrap_or(rule);
            match (head.trim(), current) {
                ("", _) => texts.last_mut().ok_or_else(wrong)?.2 += &format!("\n{rule}"),
                (head, Some(name)) => texts.push((name, head.to_owned(), rule.to_owned())),
                (_, None) => return Err(wrong()),
            }
        }
        for (name, head, rule) in texts {
            let digits = head.trim_end_matches(char::is_alphabetic);
            let weight = digits.parse().map_err(|_| Failure::new(format!("{file}: weight {head:?}")))?;
            let letters = &head[digits.len()..];
            let [needs, forbids] = [char::is_lowercase, char::is_uppercase]
                .map(|case| place(&letters.chars().filter(|letter| case(*letter)).collect::<String>()));
            let parts = self.parts(&rule)?;
            self.rules[name].push(Rule { weight, needs, forbids, parts, height: usize::MAX });
        }
        Ok(())
    }

    fn parts(&mut self, rule: &str) -> Outcome<Vec<Part>> {
        let mut parts = Vec::new();
        let mut rest = rule;
        loop {
            let opens = |at: &usize| rest[at + 1..].starts_with(|next: char| next.is_ascii_alphabetic());
            let Some(at) = rest.match_indices('<').map(|(at, _)| at).find(opens) else {
                parts.push(Part::Text(rest.to_owned()));
                return Ok(parts);
            };
            let end = rest[at..]
                .find('>')
                .ok_or_else(|| Failure::new(format!("grammar: `<` is open in {rule:?}")))?;
            parts.push(Part::Text(rest[..at].to_owned()));
            parts.push(self.part(&rest[at + 1..at + end])?);
            rest = &rest[at + end + 1..];
        }
    }

    fn part(&mut self, inner: &str) -> Outcome<Part> {
        let (word, sort) = inner.split_once(' ').unwrap_or(("", inner));
        let first = sort.chars().next().unwrap_or('f');
        match word {
            "new" => return Ok(Part::New(first)),
            "me" => return Ok(Part::Me(first)),
            "end" => return Ok(Part::End(first)),
            "pick" => return Ok(Part::Pick(first)),
            "" | "quote" => {}
            _ => return Err(Failure::new(format!("grammar: <{inner}>"))),
        }
        let (sort, add) = sort.split_once('+').unwrap_or((sort, ""));
        let (sort, only) =
            sort.split_once('=').map_or((sort, None), |(sort, only)| (sort, Some(place(only))));
        let (name, many) = match sort.as_bytes() {
            [.., b','] => (&sort[..sort.len() - 1], Many::Commas),
            [.., b';'] => (&sort[..sort.len() - 1], Many::Lines),
            _ => (sort, Many::Once),
        };
        Ok(Part::Name { name: self.name(name), many, add: place(add), only, quoted: word == "quote" })
    }

    /// Finds the heights of all rules.
    fn measure(&mut self) {
        loop {
            let least: Vec<usize> = self
                .rules
                .iter()
                .map(|rules| rules.iter().map(|rule| rule.height).min().unwrap_or(usize::MAX))
                .collect();
            let height = |part: &Part| match part {
                Part::Name { name, many, .. } if *many != Many::Commas => least[*name],
                _ => 0,
            };
            let mut changed = false;
            for rule in self.rules.iter_mut().flatten() {
                let inner = rule.parts.iter().map(height).max().unwrap_or(0);
                let found = inner.saturating_add(1);
                changed |= found < rule.height;
                rule.height = rule.height.min(found);
            }
            if !changed {
                return;
            }
        }
    }
}
