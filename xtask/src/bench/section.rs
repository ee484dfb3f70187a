//! What each part of the measurement gives: a table, what is asked of it, and where somebody else is better.

use std::fmt::Write;
use std::fs;

use toml_edit::DocumentMut;

use super::style::Style;
use crate::command::Outcome;
use crate::workspace;

/// One part of the measurement.
pub(super) trait Section {
    /// Its name in `bench/reasons.toml`, and its title.
    fn names(&self) -> (&'static str, &'static str);
    /// How it was measured.
    fn about(&self) -> String;
    /// The figures.
    fn table(&self, style: Style) -> String;
    /// What is asked of them.
    fn bars(&self) -> Vec<Bar>;
    /// Where somebody else is better.
    fn losses(&self) -> Vec<Loss>;
    /// What stands behind the table on the page.
    fn figure(&self) -> &'static str {
        ""
    }
}

/// Something that is asked of the figures.
pub(super) struct Bar {
    pub(super) what: String,
    pub(super) measured: String,
    pub(super) wanted: String,
    pub(super) met: bool,
}

impl Bar {
    /// At most so much.
    pub(super) fn most(what: impl Into<String>, measured: f64, most: f64, unit: &str) -> Bar {
        let wanted = format!("at most {most}{unit}");
        Bar { what: what.into(), measured: format!("{measured:.2}"), wanted, met: measured <= most }
    }

    /// At least so much.
    pub(super) fn least(what: impl Into<String>, measured: f64, least: f64, unit: &str) -> Bar {
        let wanted = format!("at least {least}{unit}");
        Bar { what: what.into(), measured: format!("{measured:.2}"), wanted, met: measured >= least }
    }

    /// That this many of so many are none.
    pub(super) fn none(what: impl Into<String>, count: usize, all: usize) -> Bar {
        let measured = format!("{count} of {all}");
        Bar { what: what.into(), measured, wanted: "none".to_owned(), met: count == 0 }
    }
}

/// Something at which somebody else is better.
pub(super) struct Loss {
    /// What it is called in `bench/reasons.toml`.
    pub(super) name: String,
    /// The figures: ours and theirs.
    pub(super) text: String,
}

/// All that is asked, and whether it is so.
pub(super) fn bars(sections: &[Box<dyn Section>], style: Style) -> String {
    let mut text = String::new();
    style.head(&mut text, "what is asked", ["", "measured", "wanted"].map(str::to_owned).into_iter());
    for bar in sections.iter().flat_map(|section| section.bars()) {
        let met = if bar.met { "met" } else { "MISSED" };
        style.line(&mut text, &bar.what, [met.to_owned(), bar.measured, bar.wanted].into_iter());
    }
    text
}

/// Where somebody else is better, each with its reason from `bench/reasons.toml` if somebody found it out.
pub(super) fn losses(sections: &[Box<dyn Section>]) -> Outcome<String> {
    let path = workspace::root().join("bench/reasons.toml");
    let reasons: DocumentMut = fs::read_to_string(&path)?.parse()?;
    let mut text = String::new();
    for section in sections {
        let (key, title) = section.names();
        let losses = section.losses();
        if !losses.is_empty() {
            let _ = writeln!(text, "{title}:\n");
        }
        for loss in &losses {
            let reason = reasons.get(key).and_then(|table| table.get(&loss.name)?.as_str());
            let reason = reason.map_or_else(String::new, |reason| format!(". {reason}"));
            let _ = writeln!(text, "- {}{reason}", loss.text);
        }
        if !losses.is_empty() {
            text.push('\n');
        }
    }
    Ok(text)
}
