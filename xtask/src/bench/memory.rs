//! Section "memory": the most that each program takes of the arena, beside what CPython's process grows by.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use super::engine::Engine;
use super::figures::Figures;
use super::race;
use super::section::{Bar, Loss, Section};
use super::style::{Style, none};
use crate::command::Outcome;

/// Runs a program in CPython and tells how much memory it took.
const WATCHER: &str = include_str!("memory.py");
/// Words made before a collection is due, for a program that is kept small: 8 KiB.
const SMALL_PACE: &str = "1024";

/// One program's memory in bytes.
struct Row {
    name: String,
    peak: f64,
    small: f64,
    resident: f64,
    others: Vec<Option<f64>>,
}

/// What was measured.
pub(super) struct Memory {
    /// The CPythons.
    engines: Vec<Engine>,
    rows: Vec<Row>,
}

impl Memory {
    /// Runs every program natively, with the usual pace of the collector and with a small one, and under each CPython.
    pub(super) fn measure(engines: &[Engine], filter: &str) -> Outcome<Memory> {
        let engines: Vec<Engine> = engines.iter().filter(|engine| engine.is_cpython()).cloned().collect();
        let watcher = env::temp_dir().join(format!("chalcopy-bench-{}.py", std::process::id()));
        fs::File::create(&watcher)?.write_all(WATCHER.as_bytes())?;
        let programs = race::programs("programs", filter)?;
        let rows: Outcome<Vec<Row>> =
            programs.iter().map(|program| row(&engines, &watcher, program)).collect();
        fs::remove_file(&watcher)?;
        Ok(Memory { engines, rows: rows? })
    }

    /// The programs that take more of the arena than a CPython's process grows by.
    fn above(&self) -> impl Iterator<Item = (&Row, String)> {
        self.rows.iter().filter_map(|row| {
            let others = self.engines.iter().zip(&row.others);
            let less = others.filter_map(|(engine, other)| Some((engine.name, (*other)?)));
            let list: Vec<String> = less
                .filter(|(_, other)| *other < row.peak)
                .map(|(name, other)| format!("{name} ({})", kibibytes(other)))
                .collect();
            (!list.is_empty()).then(|| (row, list.join(", ")))
        })
    }
}

fn row(engines: &[Engine], watcher: &Path, program: &PathBuf) -> Outcome<Row> {
    let ours = |more: &[&str]| {
        let mut command = Figures::example("measure");
        command.arg("program").arg(program).args(more);
        Figures::of(command)
    };
    let (usual, small) = (ours(&[])?, ours(&[SMALL_PACE])?);
    let mut others = Vec::new();
    for engine in engines {
        let mut command: Command = engine.command(watcher);
        command.arg(program);
        others.push(Figures::of(command)?.get("resident").ok());
    }
    Ok(Row {
        name: race::name(program),
        peak: usual.get("peak")?,
        small: small.get("peak")?,
        resident: usual.get("resident")?,
        others,
    })
}

fn kibibytes(bytes: f64) -> String {
    format!("{:.0} KiB", bytes / 1024.0)
}

impl Section for Memory {
    fn names(&self) -> (&'static str, &'static str) {
        ("memory", "Memory of the programs")
    }

    fn about(&self) -> String {
        "Natively, the most that objects and registers took of the arena, garbage included; the same where a collection is due \
         after 8 KiB and not after 96; what the process became larger, with the compiler's tree and the machine's own pages; \
         what CPython's process became larger. In KiB."
            .to_owned()
    }

    fn table(&self, style: Style) -> String {
        let mut text = String::new();
        let ours = ["arena, peak", "kept small", "resident"].map(str::to_owned);
        let others = self.engines.iter().map(|engine| engine.name.to_owned());
        style.head(&mut text, "KiB", ours.into_iter().chain(others));
        for row in &self.rows {
            let cell = |bytes: f64| format!("{:.0}", bytes / 1024.0);
            let ours = [row.peak, row.small, row.resident].map(cell);
            let others = row.others.iter().map(|other| other.map_or_else(none, cell));
            style.line(&mut text, &row.name, ours.into_iter().chain(others));
        }
        text
    }

    fn bars(&self) -> Vec<Bar> {
        vec![Bar::none("arena above CPython's growth", self.above().count(), self.rows.len())]
    }

    fn losses(&self) -> Vec<Loss> {
        let text = |row: &Row, list| format!("{} ({}): {list}", row.name, kibibytes(row.peak));
        self.above().map(|(row, list)| Loss { name: row.name.clone(), text: text(row, list) }).collect()
    }
}
