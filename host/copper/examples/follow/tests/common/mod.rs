//! Starts the application as a user does, and reads its report and its log.
#![allow(dead_code)]

use chalcopy_log::{Log, Stats};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The Python tasks, in the order of the graph.
pub(crate) const PYTHON: [&str; 5] = ["plan", "near", "far", "steer", "statistics"];

/// A run that has ended.
pub(crate) struct Run {
    pub(crate) report: String,
    pub(crate) success: bool,
}

/// A folder of its own for a run.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// What mode `process` runs; it is there when the whole workspace was built.
pub(crate) fn child() -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_follow")).with_file_name("chalcopy-task")
}

/// The command, in a folder of its own.
pub(crate) fn command(name: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_follow"));
    command.current_dir(folder(name)).env("CHALCOPY", child());
    command
}

/// Runs to the end.
pub(crate) fn run(name: &str, words: &[&str]) -> Run {
    let Output { status, stdout, stderr } = command(name).args(words).output().unwrap();
    let report = String::from_utf8(stdout).unwrap();
    println!("{name} {words:?}: {status}\n{report}{}", String::from_utf8_lossy(&stderr));
    Run { report, success: status.success() }
}

impl Run {
    /// What stands behind a word of the report.
    pub(crate) fn figure(&self, name: &str) -> &str {
        let line = self.report.lines().find(|line| line.starts_with(name));
        line.unwrap_or_else(|| panic!("no {name} in:\n{}", self.report))[12..].trim()
    }

    /// Calls of a Python task, and how many of them failed.
    pub(crate) fn calls(&self, task: &str) -> [u64; 2] {
        let mut words = self.figure(task).split(' ');
        let calls = words.next().unwrap().parse().unwrap();
        [calls, words.nth(1).unwrap().parse().unwrap()]
    }

    /// Where the log is.
    pub(crate) fn log(&self) -> &Path {
        Path::new(self.figure("log"))
    }
}

/// What a log holds, read by its own catalog.
pub(crate) fn stats(log: &Path) -> Stats {
    let log = Log::read(log).unwrap();
    let [run] = log.runs() else { panic!("{} runs", log.runs().len()) };
    assert!(run.is_complete());
    let stats = log.stats(run, |_, _| ()).unwrap();
    assert_eq!(stats.damage, []);
    stats
}

/// Messages with a payload that a task published.
pub(crate) fn messages(stats: &Stats, task: &str) -> u64 {
    stats.slots.iter().find(|slot| slot.name == task).unwrap().messages
}
