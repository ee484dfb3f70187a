//! The figures as a table for the terminal and as a page.

use std::fmt::Write;
use std::fs;

use super::Row;
use super::engine::{BASE, Engine, NATIVE, SANDBOX};
use crate::command::Outcome;

/// What was measured.
pub(super) struct Table<'a> {
    pub(super) engines: &'a [Engine],
    pub(super) rows: &'a [Row],
}

impl Table<'_> {
    /// How many times as fast as the base an engine ran a program.
    pub(super) fn speed(&self, row: &Row, engine: usize) -> Option<f64> {
        Some(row.seconds[BASE]? / row.seconds[engine]?)
    }

    /// The geometric mean of an engine's speeds, the least of them, and over how many programs.
    pub(super) fn mean(&self, engine: usize) -> (f64, f64, usize) {
        let speeds: Vec<f64> = self.rows.iter().filter_map(|row| self.speed(row, engine)).collect();
        let least = speeds.iter().copied().fold(f64::INFINITY, f64::min);
        (geometric_mean(&speeds), least, speeds.len())
    }

    /// How many times as long as natively the programs took in the sandbox, in the mean.
    fn border(&self) -> f64 {
        let ratio = |row: &Row| Some(row.seconds[SANDBOX]? / row.seconds[NATIVE]?);
        geometric_mean(&self.rows.iter().filter_map(ratio).collect::<Vec<_>>())
    }

    /// For the terminal.
    pub(super) fn text(&self) -> String {
        self.lines(Style { start: "", between: "  ", end: "" })
    }

    /// The speeds.
    fn lines(&self, style: Style) -> String {
        let engines = 0..self.engines.len();
        let mut text = String::new();
        style.head(&mut text, "times as fast", self.names("python3, s"));
        for row in self.rows {
            style.line(&mut text, &row.name, engines.clone().map(|at| self.speed_cell(row, at)));
        }
        style.line(&mut text, "geometric mean", engines.clone().map(|at| format!("{:.2}x", self.mean(at).0)));
        style.line(&mut text, "lowest", engines.clone().map(|at| format!("{:.2}x", self.mean(at).1)));
        style.line(&mut text, "programs", engines.clone().map(|at| self.mean(at).2.to_string()));
        let _ =
            writeln!(text, "\nThe sandbox takes {:.2} times as long as native in the mean.", self.border());
        text
    }

    /// The heads of the columns.
    fn names(&self, base: &str) -> impl Iterator<Item = String> {
        let others = self.engines[BASE + 1..].iter().map(|engine| engine.name.to_owned());
        std::iter::once(base.to_owned()).chain(others)
    }

    fn speed_cell(&self, row: &Row, engine: usize) -> String {
        if engine == BASE {
            return row.seconds[BASE].map_or_else(none, |seconds| format!("{seconds:.3}"));
        }
        self.speed(row, engine).map_or_else(none, |speed| format!("{speed:.2}x"))
    }

    /// `bench/RESULTS.md`
    pub(super) fn page(&self, rounds: u32) -> Outcome<String> {
        let mut page = String::from("# Results\n\nWritten by `cargo xtask bench --write`.\n\n");
        writeln!(page, "Machine: {}.\n", machine()?)?;
        for engine in self.engines {
            writeln!(page, "- {}: {}", engine.name, engine.about)?;
        }
        writeln!(
            page,
            "\nUser and system time of whole processes, their start included, least of {rounds} interleaved rounds; how many times as \
             fast as the first column's seconds. All engines printed the same.\n\n![Speeds](results.svg)\n"
        )?;
        page.push_str(&self.lines(Style { start: "| ", between: " | ", end: " |" }));
        page.push_str("\n## Where we lose, and to whom\n\n");
        page.push_str(&self.losses());
        Ok(page)
    }

    /// The programs on which somebody else is faster than an engine of ours.
    fn losses(&self) -> String {
        let mut text = String::new();
        for (ours, name) in [(NATIVE, "natively"), (SANDBOX, "sandboxed")] {
            for row in self.rows {
                let Some(own) = self.speed(row, ours) else { continue };
                let others = (0..self.engines.len()).filter(|at| ![NATIVE, SANDBOX].contains(at));
                let faster = others.filter_map(|at| Some((self.speed(row, at)?, self.engines[at].name)));
                let list: Vec<String> = faster
                    .filter(|(speed, _)| *speed > own)
                    .map(|(speed, engine)| format!("{engine} ({speed:.2}x)"))
                    .collect();
                if !list.is_empty() {
                    let _ = writeln!(text, "- {} {name} ({own:.2}x): {}", row.name, list.join(", "));
                }
            }
        }
        text
    }
}

/// How a line is written: what it begins with, what stands between its cells, what it ends with.
#[derive(Clone, Copy)]
struct Style {
    start: &'static str,
    between: &'static str,
    end: &'static str,
}

impl Style {
    fn line(self, text: &mut String, first: &str, cells: impl Iterator<Item = String>) {
        let Style { start, between, end } = self;
        let cells: String = cells.map(|cell| format!("{between}{cell:>12}")).collect();
        let _ = writeln!(text, "{start}{first:24}{cells}{end}");
    }

    /// The first line, with a rule below it where the style is Markdown's.
    fn head(self, text: &mut String, first: &str, cells: impl Iterator<Item = String>) {
        let cells: Vec<String> = cells.collect();
        self.line(text, first, cells.iter().cloned());
        if !self.end.is_empty() {
            self.line(text, "---", cells.iter().map(|_| "---:".to_owned()));
        }
    }
}

fn none() -> String {
    "-".to_owned()
}

fn geometric_mean(values: &[f64]) -> f64 {
    let count = f64::from(u32::try_from(values.len()).unwrap_or(u32::MAX));
    (values.iter().map(|value| value.ln()).sum::<f64>() / count).exp()
}

/// Processor and number of its cores.
fn machine() -> Outcome<String> {
    let text = fs::read_to_string("/proc/cpuinfo")?;
    let named = |line: &&str| line.starts_with("model name");
    let model =
        text.lines().find(named).and_then(|line| line.split_once(": ")).map_or("unknown", |(_, it)| it);
    Ok(format!("{model}, {} cores", std::thread::available_parallelism()?))
}
