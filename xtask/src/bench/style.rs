//! How tables are written: for the terminal, or for a page.

use std::fmt::Write;

/// What a line begins with, what stands between its cells, what it ends with.
#[derive(Clone, Copy)]
pub(super) struct Style {
    start: &'static str,
    between: &'static str,
    end: &'static str,
}

impl Style {
    /// Columns set apart by blanks.
    pub(super) const TERMINAL: Style = Style { start: "", between: "  ", end: "" };
    /// Markdown.
    pub(super) const PAGE: Style = Style { start: "| ", between: " | ", end: " |" };

    /// A line of a table.
    pub(super) fn line(self, text: &mut String, first: &str, cells: impl Iterator<Item = String>) {
        let Style { start, between, end } = self;
        let cells: String = cells.map(|cell| format!("{between}{cell:>12}")).collect();
        let _ = writeln!(text, "{start}{first:28}{cells}{end}");
    }

    /// The first line, with a rule below it where the style is Markdown's.
    pub(super) fn head(self, text: &mut String, first: &str, cells: impl Iterator<Item = String>) {
        let cells: Vec<String> = cells.collect();
        self.line(text, first, cells.iter().cloned());
        if !self.end.is_empty() {
            self.line(text, "---", cells.iter().map(|_| "---:".to_owned()));
        }
    }
}

/// What stands where there is no figure.
pub(super) fn none() -> String {
    "-".to_owned()
}

/// The geometric mean.
pub(super) fn geometric_mean(values: &[f64]) -> f64 {
    let count = f64::from(u32::try_from(values.len()).unwrap_or(u32::MAX));
    (values.iter().map(|value| value.ln()).sum::<f64>() / count).exp()
}
