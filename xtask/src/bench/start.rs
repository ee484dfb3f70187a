//! Section "start": how long a process takes that does nothing.

use std::process::{Command, Stdio};
use std::time::Instant;

use super::engine::{BASE, Engine, ISOLATED, MICROPYTHON};
use super::section::{Bar, Loss, Section};
use super::style::Style;
use crate::command::{Failure, Outcome, line};

/// How often each is started.
const ROUNDS: usize = 50;
/// What our own two are called.
const SANDBOX: &str = "chalcopy";
const NATIVE: &str = "chalcopy --native";

/// One way to start: what it is called, and the milliseconds of wall time it took, the least first.
struct Row {
    name: String,
    command: Command,
    ours: bool,
    times: Vec<f64>,
}

impl Row {
    fn new(name: String, engine: &Engine, arguments: &[&str]) -> Row {
        let mut command = engine.bare();
        command.args(arguments).args(["-c", "pass"]);
        command.stdin(Stdio::null()).stdout(Stdio::null());
        Row { name, command, ours: engine.is_ours(), times: Vec::new() }
    }

    fn least(&self) -> f64 {
        self.times[0]
    }

    fn median(&self) -> f64 {
        self.times[self.times.len() / 2]
    }

    /// Starts it once; the milliseconds until it has ended.
    fn start(&mut self) -> Outcome<f64> {
        let before = Instant::now();
        let status = self.command.status()?;
        let took = before.elapsed().as_secs_f64() * 1e3;
        if status.success() {
            Ok(took)
        } else {
            Err(Failure::new(format!("{}: {status}", line(&self.command))))
        }
    }
}

/// What was measured.
pub(super) struct Starts {
    /// `python3` first.
    rows: Vec<Row>,
}

impl Starts {
    /// Starts everybody in turn.
    pub(super) fn measure(engines: &[Engine]) -> Outcome<Starts> {
        let mut rows = Vec::new();
        for engine in engines {
            match engine.name {
                "native" => rows.push(Row::new(NATIVE.to_owned(), engine, &["--native"])),
                "sandbox" => rows.push(Row::new(SANDBOX.to_owned(), engine, &[])),
                name if engine.is_cpython() => {
                    rows.push(Row::new(name.to_owned(), engine, &[]));
                    rows.push(Row::new(format!("{name} {}", ISOLATED.join(" ")), engine, &ISOLATED));
                }
                name => rows.push(Row::new(name.to_owned(), engine, &[])),
            }
        }
        for round in 0..=ROUNDS {
            for row in &mut rows {
                let took = row.start()?;
                // The first start brings files into memory.
                if round > 0 {
                    row.times.push(took);
                }
            }
        }
        rows.iter_mut().for_each(|row| row.times.sort_by(f64::total_cmp));
        Ok(Starts { rows })
    }

    fn find(&self, name: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.name == name)
    }
}

impl Section for Starts {
    fn names(&self) -> (&'static str, &'static str) {
        ("start", "Start of a process")
    }

    fn about(&self) -> String {
        format!(
            "Wall time from before a process that runs `-c pass` is made until it has ended, {ROUNDS} times in turn, after one that \
             does not count. In milliseconds."
        )
    }

    fn table(&self, style: Style) -> String {
        let mut text = String::new();
        style.head(&mut text, "ms", ["least", "median"].map(str::to_owned).into_iter());
        for row in &self.rows {
            let cells = [row.least(), row.median()].map(|time| format!("{time:.2}"));
            style.line(&mut text, &row.name, cells.into_iter());
        }
        text
    }

    fn bars(&self) -> Vec<Bar> {
        let Some(own) = self.find(SANDBOX).map(Row::median) else { return Vec::new() };
        let python = &self.rows[BASE];
        let share = |other: &Row| own / other.median();
        let mut bars = vec![Bar::most("start of the sandbox", share(python), 1.0, "x python3's")];
        if let Some(other) = self.find(MICROPYTHON) {
            bars.push(Bar::most("start of the sandbox", share(other), 2.0, "x MicroPython's"));
        }
        bars
    }

    fn losses(&self) -> Vec<Loss> {
        let mut losses = Vec::new();
        for own in self.rows.iter().filter(|row| row.ours) {
            let others = self.rows.iter().filter(|row| !row.ours && row.median() < own.median());
            let list: Vec<String> =
                others.map(|row| format!("{} ({:.2} ms)", row.name, row.median())).collect();
            if !list.is_empty() {
                let text = format!("{} ({:.2} ms): {}", own.name, own.median(), list.join(", "));
                losses.push(Loss { name: own.name.clone(), text });
            }
        }
        losses
    }
}
