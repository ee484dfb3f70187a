//! Section "programs": how many times as fast as CPython everybody runs the benchmark programs.

use std::fmt::Write;

use super::engine::{BASE, DISTRIBUTION, Engine, MICROPYTHON, NATIVE, SANDBOX};
use super::race::{self, Row};
use super::section::{Bar, Loss, Section};
use super::style::{Style, geometric_mean, none};
use crate::command::Outcome;

/// What was measured.
pub(super) struct Speeds {
    pub(super) engines: Vec<Engine>,
    pub(super) rows: Vec<Row>,
    rounds: u32,
}

impl Speeds {
    /// Times the programs that have `filter` in their names.
    pub(super) fn measure(engines: &[Engine], filter: &str, rounds: u32) -> Outcome<Speeds> {
        let rows = race::run(engines, &race::programs("programs", filter)?, rounds)?;
        Ok(Speeds { engines: engines.to_vec(), rows, rounds })
    }

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

    /// How many times as long as `other` the programs took that both ran, in the mean.
    fn ratio(&self, engine: usize, other: usize) -> f64 {
        let ratio = |row: &Row| Some(row.seconds[engine]? / row.seconds[other]?);
        geometric_mean(&self.rows.iter().filter_map(ratio).collect::<Vec<_>>())
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.engines.iter().position(|engine| engine.name == name)
    }

    /// The heads of the columns.
    fn heads(&self) -> impl Iterator<Item = String> {
        let others = self.engines[BASE + 1..].iter().map(|engine| engine.name.to_owned());
        std::iter::once("python3, s".to_owned()).chain(others)
    }

    fn cell(&self, row: &Row, engine: usize) -> String {
        if engine == BASE {
            return row.seconds[BASE].map_or_else(none, |seconds| format!("{seconds:.3}"));
        }
        self.speed(row, engine).map_or_else(none, |speed| format!("{speed:.2}x"))
    }
}

impl Section for Speeds {
    fn names(&self) -> (&'static str, &'static str) {
        ("programs", "Speed of the programs in `bench/programs`")
    }

    fn about(&self) -> String {
        format!(
            "User and system time of whole processes, their start included, least of {} interleaved rounds; how many times as \
             fast as the first column's seconds. All engines printed the same.",
            self.rounds
        )
    }

    fn figure(&self) -> &'static str {
        "![Speeds](results.svg)"
    }

    fn table(&self, style: Style) -> String {
        let engines = 0..self.engines.len();
        let mut text = String::new();
        style.head(&mut text, "times as fast", self.heads());
        for row in &self.rows {
            style.line(&mut text, &row.name, engines.clone().map(|at| self.cell(row, at)));
        }
        style.line(&mut text, "geometric mean", engines.clone().map(|at| format!("{:.2}x", self.mean(at).0)));
        style.line(&mut text, "lowest", engines.clone().map(|at| format!("{:.2}x", self.mean(at).1)));
        style.line(&mut text, "programs", engines.clone().map(|at| self.mean(at).2.to_string()));
        let slower = self.ratio(SANDBOX, NATIVE);
        let _ = writeln!(text, "\nThe sandbox takes {slower:.2} times as long as native in the mean.");
        text
    }

    fn bars(&self) -> Vec<Bar> {
        let mut bars = vec![
            Bar::least("native, mean", self.mean(NATIVE).0, 2.0, "x python3"),
            Bar::least("native, lowest", self.mean(NATIVE).1, 0.8, "x python3"),
            Bar::least("sandbox, mean", self.mean(SANDBOX).0, 1.3, "x python3"),
            Bar::least("sandbox, lowest", self.mean(SANDBOX).1, 0.5, "x python3"),
            Bar::most("sandbox against native", self.ratio(SANDBOX, NATIVE), 1.6, "x the time"),
        ];
        let peers = [(DISTRIBUTION, 1.6, "x the distribution's"), (MICROPYTHON, 4.0, "x MicroPython")];
        for (name, least, unit) in peers {
            if let Some(place) = self.place(name) {
                bars.push(Bar::least("native, mean", self.ratio(place, NATIVE), least, unit));
            }
        }
        bars
    }

    /// The programs on which somebody else is faster than an engine of ours.
    fn losses(&self) -> Vec<Loss> {
        let mut losses = Vec::new();
        for (ours, mode) in [(NATIVE, "natively"), (SANDBOX, "sandboxed")] {
            for row in &self.rows {
                let Some(own) = self.speed(row, ours) else { continue };
                let others = (0..self.engines.len()).filter(|at| !self.engines[*at].is_ours());
                let faster = others.filter_map(|at| Some((self.speed(row, at)?, self.engines[at].name)));
                let list: Vec<String> = faster
                    .filter(|(speed, _)| *speed > own)
                    .map(|(speed, engine)| format!("{engine} ({speed:.2}x)"))
                    .collect();
                if !list.is_empty() {
                    let text = format!("{} {mode} ({own:.2}x): {}", row.name, list.join(", "));
                    losses.push(Loss { name: row.name.clone(), text });
                }
            }
        }
        losses
    }
}
