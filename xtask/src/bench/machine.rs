//! Section "machine": what costs before a program does anything, and what the collector costs.

use super::figures::Figures;
use super::race;
use super::section::{Bar, Loss, Section};
use super::style::Style;
use crate::command::Outcome;

/// How a figure of the examples `measure` and `instantiate` is told: its name there, what it is, its factor, its unit.
type Line = (&'static str, &'static str, f64, &'static str);

const LINES: &[Line] = &[
    ("empty", "arena of an empty machine", 1.0 / 1024.0, " KiB"),
    ("boot", "native machine made", 1e3, " us"),
    ("instantiate", "sandboxed machine from the pool", 1e3, " us"),
    ("instantiate p99", "the same, 99th percentile", 1e3, " us"),
    ("compile", "1,000 lines compiled natively", 1.0, " ms"),
    ("compile sandboxed", "1,000 lines compiled sandboxed", 1.0, " ms"),
    ("pause 1", "collection with 1 MiB alive", 1.0, " ms"),
    ("pause 16", "collection with 16 MiB alive", 1.0, " ms"),
    ("collected 1", "collected a second, 1 MiB alive", 1.0 / 1048576.0, " MiB"),
    ("collected 16", "collected a second, 16 MiB", 1.0 / 1048576.0, " MiB"),
    ("made 1", "made and freed a second, 1 MiB", 1.0 / 1048576.0, " MiB"),
    ("made 16", "made and freed a second, 16 MiB", 1.0 / 1048576.0, " MiB"),
];
/// What is asked of them: the name, and the most.
const MOST: &[(&str, f64)] = &[("empty", 16.0), ("instantiate", 50.0), ("compile", 3.0)];

/// What was measured.
pub(super) struct Machine {
    figures: Vec<Figures>,
}

impl Machine {
    /// Asks the examples that measure, natively and sandboxed.
    pub(super) fn measure() -> Outcome<Machine> {
        let sources = race::programs("programs", "")?;
        let mut native = Figures::example("measure");
        native.arg("machine").args(&sources);
        let mut sandboxed = Figures::example("instantiate");
        sandboxed.args(&sources);
        Ok(Machine { figures: vec![Figures::of(native)?, Figures::of(sandboxed)?] })
    }

    fn value(&self, (name, _, factor, _): &Line) -> Option<f64> {
        self.figures.iter().find_map(|figures| figures.get(name).ok()).map(|value| value * factor)
    }
}

impl Section for Machine {
    fn names(&self) -> (&'static str, &'static str) {
        ("machine", "The machine itself")
    }

    fn about(&self) -> String {
        "Medians. A machine from the pool: all that `Sandbox::task` does, wasmtime's instance and Python's own start in it. The source that is compiled: the benchmark programs one behind the other. What is alive when the collector is timed: \
         instances with tuples, lists and strings, and a dict of them."
            .to_owned()
    }

    fn table(&self, style: Style) -> String {
        let mut text = String::new();
        style.head(&mut text, "what", std::iter::once("measured".to_owned()));
        for line in LINES {
            if let Some(value) = self.value(line) {
                style.line(&mut text, line.1, std::iter::once(format!("{value:.2}{}", line.3)));
            }
        }
        text
    }

    fn bars(&self) -> Vec<Bar> {
        let bar = |(name, most): &(&str, f64)| {
            let line = LINES.iter().find(|line| line.0 == *name)?;
            Some(Bar::most(line.1, self.value(line)?, *most, line.3))
        };
        MOST.iter().filter_map(bar).collect()
    }

    fn losses(&self) -> Vec<Loss> {
        Vec::new()
    }
}
