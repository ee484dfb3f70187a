//! Section "calls": what a call of a Python task costs inside Copper, by the example `latency` of `host/copper`, in both modes.

use super::section::{Bar, Loss, Section};
use super::style::{Style, none};
use crate::command::{Failure, Outcome, capture, run, say};
use crate::workspace;

const EXAMPLE: [&str; 5] = ["--release", "--package", "cu-chalcopy-task", "--example", "latency"];
/// The last is a loop in Rust, to see what of the tail is the computer's own.
const MODES: [&str; 3] = ["sandbox", "native", "spin"];
/// Lines of the example's output, and the figures in them that are shown.
const WAYS: [&str; 2] = ["back to back", "paced at 1 kHz"];
const FIGURES: [&str; 5] = ["min", "median", "p99", "p99.9", "max"];

/// What one mode printed.
struct Mode {
    name: &'static str,
    text: String,
}

impl Mode {
    /// The number behind a word in the line that begins so.
    fn figure(&self, start: &str, word: &str) -> Option<f64> {
        let line = self.text.lines().find_map(|line| line.strip_prefix(start))?;
        let mut words = line.split([' ', ',']).filter(|word| !word.is_empty());
        words.find(|found| *found == word)?;
        words.next()?.parse().ok()
    }

    /// How often the host allocated in a thousand calls.
    fn allocations(&self) -> Option<f64> {
        let line = self.text.lines().find_map(|line| line.strip_prefix("allocations"))?;
        line.split_whitespace().next()?.parse().ok()
    }
}

/// What was measured.
pub(super) struct Calls {
    modes: Vec<Mode>,
}

impl Calls {
    /// Builds and runs the example.
    pub(super) fn measure() -> Outcome<Calls> {
        run(workspace::cargo().arg("build").args(EXAMPLE))?;
        let mut modes = Vec::new();
        for name in MODES {
            let mut command = workspace::cargo();
            command.args(["run", "--quiet"]).args(EXAMPLE).args(["--", name]);
            let text = capture(&mut command);
            let text =
                text.ok_or_else(|| Failure::new(format!("the example `latency` fails in mode {name}")))?;
            say(&text);
            modes.push(Mode { name, text });
        }
        Ok(Calls { modes })
    }
}

impl Section for Calls {
    fn names(&self) -> (&'static str, &'static str) {
        ("calls", "A call of a Copper task")
    }

    fn about(&self) -> String {
        "`process` of a controller that is given an IMU's message and keeps a state, in microseconds; allocations of the host in 1000 \
         calls. Beside it (spin) a loop in Rust that takes about as long and touches no memory: its tail is the computer's own."
            .to_owned()
    }

    fn table(&self, style: Style) -> String {
        let mut text = String::new();
        style.head(&mut text, "us", FIGURES.iter().chain(&["allocations"]).map(|head| (*head).to_owned()));
        for mode in &self.modes {
            for way in WAYS {
                let cell =
                    |figure: Option<f64>, digits| figure.map_or_else(none, |it| format!("{it:.digits$}"));
                let times = FIGURES.iter().map(|word| cell(mode.figure(way, word), 2));
                let cells = times.chain(std::iter::once(cell(mode.allocations(), 0)));
                style.line(&mut text, &format!("{}, {way}", mode.name), cells);
            }
        }
        text
    }

    fn bars(&self) -> Vec<Bar> {
        let [sandbox, ..] = &self.modes[..] else { return Vec::new() };
        let median = sandbox.figure(WAYS[0], "median");
        let tail = sandbox.figure(WAYS[0], "p99.9");
        [
            median.map(|median| Bar::most("task's call, median", median, 1.5, " us")),
            median
                .zip(tail)
                .map(|(median, tail)| Bar::most("task's call, p99.9", tail / median, 5.0, "x the median")),
            sandbox.allocations().map(|count| Bar::most("task's call, host allocations", count, 0.0, "")),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn losses(&self) -> Vec<Loss> {
        Vec::new()
    }
}
