//! Section "copper": the same controller as a Copper task in Rust, in Chalcopy, and in Copper's own Python tasks, side by side.
//!
//! The program (`host/copper/bench`) is a workspace of its own, as it needs CPython's shared library. What Copper's process mode needs
//! of Python (`cbor2`) is installed beside what is built.

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::Command;

use super::page::machine;
use super::section::{Bar, Loss, Section};
use super::style::{Style, none};
use crate::command::{Failure, Outcome, capture, line, run, say};
use crate::{cli, wasm, workspace};

const RUST: &str = "rust";
const SANDBOX: &str = "chalcopy sandbox";
const PROCESS: &str = "cu-python-task process";
const EMBEDDED: &str = "cu-python-task embedded";
/// The controller, from the program's folder.
const SCRIPT: &str = "../examples/latency/controller.py";
/// What is run: kind, and calls back to back (a quarter of them are paced).
const KINDS: [(&str, u32); 6] = [
    (RUST, 100_000),
    ("chalcopy native", 100_000),
    (SANDBOX, 100_000),
    ("chalcopy process", 20_000),
    (EMBEDDED, 20_000),
    (PROCESS, 20_000),
];
/// Columns: what the program calls them, what the table does, digits.
const COLUMNS: [(&str, &str, usize); 14] = [
    ("back to back median", "median", 2),
    ("back to back p99", "p99", 2),
    ("back to back p99.9", "p99.9", 2),
    ("back to back max", "max", 0),
    ("untimed mean", "mean", 2),
    ("paced median", "1 kHz: median", 2),
    ("paced p99", "p99", 2),
    ("paced p99.9", "p99.9", 2),
    ("paced max", "max", 0),
    ("allocations", "allocations", 1),
    ("allocated bytes", "bytes", 0),
    ("start", "start (ms)", 2),
    ("first", "first call", 0),
    ("memory", "memory (MiB)", 1),
];

/// What one kind printed, over all rounds.
struct Row {
    kind: &'static str,
    figures: HashMap<String, Vec<f64>>,
}

impl Row {
    /// Adds what a run printed.
    fn take(&mut self, text: &str) {
        for (name, number) in text.lines().filter_map(|line| line.split_once('\t')) {
            if let Ok(number) = number.parse() {
                self.figures.entry(name.to_owned()).or_default().push(number);
            }
        }
    }

    /// The median of the rounds; of the worst calls the worst.
    fn figure(&self, name: &str) -> Option<f64> {
        let mut all = self.figures.get(name)?.clone();
        all.sort_by(f64::total_cmp);
        all.get(if name.ends_with("max") { all.len() - 1 } else { all.len() / 2 }).copied()
    }
}

/// What was measured.
pub(super) struct Copper {
    rows: Vec<Row>,
    python: String,
}

impl Copper {
    /// Builds the program and runs it kind by kind, in rounds.
    pub(super) fn measure(rounds: u32) -> Outcome<Copper> {
        wasm::component()?;
        cli::build(&[])?;
        let python = Python::find()?;
        python.install()?;
        let folder = workspace::root().join("host/copper/bench");
        let target = workspace::target();
        let mut build = workspace::cargo();
        build.current_dir(&folder).args(["build", "--release"]);
        build.env("CARGO_TARGET_DIR", &target).env("PYO3_PYTHON", &python.program);
        run(&mut build)?;
        let mut rows: Vec<Row> =
            KINDS.iter().map(|(kind, _)| Row { kind, figures: HashMap::new() }).collect();
        for round in 1..=rounds {
            for (row, (kind, calls)) in rows.iter_mut().zip(KINDS) {
                say(&format!("round {round} of {rounds}: {kind}"));
                let mut command = Command::new(target.join("release/bench-copper"));
                command
                    .current_dir(&folder)
                    .env("CHALCOPY", target.join("release/chalcopy"))
                    .env("PATH", python.path())
                    .env("LD_LIBRARY_PATH", &python.library);
                command.args([kind, &calls.to_string(), SCRIPT]);
                let text = capture(&mut command)
                    .ok_or_else(|| Failure::new(format!("failed: {}", line(&command))))?;
                row.take(&text);
            }
        }
        let copper = Copper { rows, python: python.about };
        copper.check()?;
        println!(
            "Machine: {}. {}. {rounds} rounds.\n\n{}",
            machine()?,
            copper.python,
            copper.table(Style::PAGE)
        );
        Ok(copper)
    }

    fn row(&self, kind: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.kind == kind)
    }

    /// The same law gives the same commands, but for the last bits of `atan2`.
    fn check(&self) -> Outcome {
        let Some(rust) = self.row(RUST) else { return Ok(()) };
        for (row, name) in self.rows.iter().flat_map(|row| ["roll", "pitch", "yaw"].map(|name| (row, name))) {
            let (is, should) = (row.figure(name), rust.figure(name));
            if !is.zip(should).is_some_and(|(is, should)| (is - should).abs() <= 1e-9 * should.abs()) {
                let kind = row.kind;
                return Err(Failure::new(format!("{kind}: {name} is {is:?}, in Rust it is {should:?}")));
            }
        }
        Ok(())
    }
}

/// The CPython that is linked, and started as a child.
struct Python {
    program: String,
    about: String,
    /// Where its shared library is.
    library: String,
    /// An environment of its own, with what Copper's process mode needs.
    environment: PathBuf,
}

impl Python {
    fn find() -> Outcome<Python> {
        let ask = "import sys, sysconfig, platform\n\
                   print(sys.executable, platform.python_version(), sysconfig.get_config_var('LIBDIR'),\
                         sysconfig.get_config_var('Py_ENABLE_SHARED'), sep='\\n')";
        let name = std::env::var("PYO3_PYTHON").unwrap_or_else(|_| "python3".to_owned());
        let said = capture(Command::new(&name).args(["-c", ask]))
            .ok_or_else(|| Failure::new(format!("`{name}` does not run")))?;
        let facts: Vec<&str> = said.lines().collect();
        let [program, version, library, "1"] = facts[..] else {
            let hint =
                "has no shared library to link; set PYO3_PYTHON to a CPython built with --enable-shared";
            return Err(Failure::new(format!("the CPython of `{name}` {hint}")));
        };
        Ok(Python {
            program: program.to_owned(),
            about: format!("CPython {version}"),
            library: library.to_owned(),
            environment: workspace::target().join("bench-copper-python"),
        })
    }

    fn install(&self) -> Outcome {
        if !self.environment.join("bin/python3").is_file() {
            run(Command::new(&self.program).args(["-m", "venv"]).arg(&self.environment))?;
        }
        let python = self.environment.join("bin/python3");
        if capture(Command::new(&python).args(["-c", "import cbor2"])).is_some() {
            return Ok(());
        }
        run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "cbor2"]))
    }

    /// With the environment's `python3` in front.
    fn path(&self) -> String {
        let rest = std::env::var("PATH").unwrap_or_default();
        format!("{}:{rest}", self.environment.join("bin").display())
    }
}

impl Section for Copper {
    fn names(&self) -> (&'static str, &'static str) {
        ("copper", "The same controller in Rust, in Chalcopy, and in Copper's own Python tasks")
    }

    fn about(&self) -> String {
        format!(
            "`process` of one task, called directly, in microseconds: back to back, and a thousand times a second. Allocations and bytes \
             are those of the Rust side in a call. Memory is what task and child processes add. {}.",
            self.python
        )
    }

    fn table(&self, style: Style) -> String {
        let mut text = String::new();
        style.head(&mut text, "us", COLUMNS.iter().map(|(_, head, _)| (*head).to_owned()));
        for row in &self.rows {
            let cells = COLUMNS
                .iter()
                .map(|(name, _, digits)| row.figure(name).map_or_else(none, |it| format!("{it:.digits$}")));
            style.line(&mut text, row.kind, cells);
        }
        text
    }

    fn bars(&self) -> Vec<Bar> {
        let median = |kind: &str| self.row(kind).and_then(|row| row.figure(COLUMNS[0].0));
        let Some((own, sandbox)) = median(SANDBOX).zip(self.row(SANDBOX)) else { return Vec::new() };
        let mut bars = Vec::new();
        for (kind, least) in [(PROCESS, 150.0), (EMBEDDED, 100.0)] {
            bars.extend(
                median(kind).map(|it| Bar::least(format!("{kind} over {SANDBOX}"), it / own, least, "x")),
            );
        }
        let tail = sandbox.figure("back to back p99.9");
        bars.extend(tail.map(|it| Bar::most(format!("{SANDBOX}, p99.9"), it / own, 3.0, "x the median")));
        let allocations = sandbox.figure("allocations");
        bars.extend(allocations.map(|it| Bar::most(format!("{SANDBOX}, host allocations"), it, 0.0, "")));
        bars
    }

    fn losses(&self) -> Vec<Loss> {
        Vec::new()
    }
}
