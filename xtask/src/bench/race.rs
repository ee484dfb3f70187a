//! Programs under several engines in turn, by processor time.
//!
//! Every program runs under each engine in turn, N rounds, so that a busy machine is unfair to all alike. What counts is the
//! least user + system time of the child, its start included; one that takes very long is run once. All engines must print the
//! same, or the figure means nothing.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use wait4::Wait4;

use super::engine::Engine;
use crate::command::{Failure, Outcome, line, say};
use crate::workspace;

/// An engine that takes so many seconds for a program is not asked for it again: noise is not what makes the difference.
const LONG: f64 = 5.0;

/// One program under all engines: least user + system time in seconds, `None` for one that cannot run it.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) seconds: Vec<Option<f64>>,
}

/// Runs all programs; those that an engine fails at that must run them are said and left out.
pub(super) fn run(engines: &[Engine], programs: &[PathBuf], rounds: u32) -> Outcome<Vec<Row>> {
    let mut rows = Vec::new();
    for program in programs {
        match row(engines, program, rounds) {
            Ok(row) => rows.push(row),
            Err(failure) => say(&failure.to_string()),
        }
        say(&format!("{} of {} programs are done", rows.len(), programs.len()));
    }
    if rows.is_empty() {
        return Err(Failure::new("no program ran under the engines that must"));
    }
    Ok(rows)
}

/// The programs in a folder of `bench` whose names have this in them.
pub(super) fn programs(folder: &str, filter: &str) -> Outcome<Vec<PathBuf>> {
    let folder = workspace::root().join("bench").join(folder);
    let entries =
        fs::read_dir(&folder).map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let wanted =
        |path: &PathBuf| path.extension().is_some_and(|end| end == "py") && name(path).contains(filter);
    let mut found: Vec<PathBuf> = paths.filter(wanted).collect();
    found.sort();
    if found.is_empty() {
        return Err(Failure::new(format!("no program of that name in {}", folder.display())));
    }
    Ok(found)
}

/// What a program is called.
pub(super) fn name(program: &Path) -> String {
    program.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn row(engines: &[Engine], program: &Path, rounds: u32) -> Outcome<Row> {
    let name = name(program);
    let mut seconds = vec![Some(f64::INFINITY); engines.len()];
    let mut printed: Option<Vec<u8>> = None;
    for _ in 0..rounds {
        for (engine, seconds) in engines.iter().zip(&mut seconds) {
            let Some(least) = seconds else { continue };
            if (LONG..f64::INFINITY).contains(least) {
                continue;
            }
            match run_once(engine, program, &mut printed) {
                Ok(now) => *least = least.min(now),
                Err(failure) if engine.may_fail => {
                    say(&format!("{name}: {failure}"));
                    *seconds = None;
                }
                Err(failure) => return Err(Failure::new(format!("{name}: {failure}"))),
            }
        }
    }
    Ok(Row { name, seconds })
}

fn run_once(engine: &Engine, program: &Path, printed: &mut Option<Vec<u8>>) -> Outcome<f64> {
    let (output, seconds) = output(engine.command(program), engine.may_fail)?;
    if printed.get_or_insert_with(|| output.clone()) != &output {
        return Err(Failure::new(format!("{} prints something else", engine.name)));
    }
    Ok(seconds)
}

/// What a command prints, and its user and system time in seconds.
pub(super) fn output(mut command: Command, quiet: bool) -> Outcome<(Vec<u8>, f64)> {
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    command.stderr(if quiet { Stdio::null() } else { Stdio::inherit() });
    let started = command.spawn();
    let mut child = started.map_err(|error| Failure::new(format!("{}: {error}", line(&command))))?;
    let mut output = Vec::new();
    if let Some(pipe) = child.stdout.as_mut() {
        pipe.read_to_end(&mut output)?;
    }
    let ended = child.wait4()?;
    if !ended.status.success() {
        return Err(Failure::new(format!("{}: {}", line(&command), ended.status)));
    }
    Ok((output, (ended.rusage.utime + ended.rusage.stime).as_secs_f64()))
}
