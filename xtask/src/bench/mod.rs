//! `bench`: benchmark programs side by side, by processor time and memory.
//!
//! Every program runs under each engine in turn, N rounds, so that a busy machine is unfair to all alike. What counts is the
//! least user + system time of the child, its start included. All engines must print the same, or the figure means nothing.

mod engine;
mod report;
mod svg;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use wait4::Wait4;

use self::engine::Engine;
use self::report::Table;
use crate::command::{Failure, Outcome, run, say};
use crate::{latency, wasm, workspace};

/// What a task's call costs is measured inside Copper, without CPython.
const LATENCY: &str = "latency";

/// One program under all engines: least user + system time in seconds, `None` for one that cannot run it.
struct Row {
    name: String,
    seconds: Vec<Option<f64>>,
}

struct Options {
    rounds: u32,
    filter: String,
    write: bool,
}

/// `cargo xtask bench [-n ROUNDS] [--write] [FILTER]`; `latency` is a name of its own.
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    let options = options(arguments)?;
    wasm::component()?;
    if options.filter == LATENCY {
        return latency::measure();
    }
    run(workspace::cargo().args(["build", "--release", "--package", "chalcopy-cli"]))?;
    let engines = engine::all()?;
    for engine in &engines {
        say(&format!("{}: {}", engine.name, engine.about));
    }
    let mut rows = Vec::new();
    for program in programs(&options.filter)? {
        match row(&engines, &program, options.rounds) {
            Ok(row) => rows.push(row),
            Err(failure) => say(&failure.to_string()),
        }
        say(&format!("{} of the programs are done", rows.len()));
    }
    if rows.is_empty() {
        return Err(Failure::new("no program ran under the engines that must"));
    }
    let table = Table { engines: &engines, rows: &rows };
    println!("{}", table.text());
    if options.write {
        let folder = workspace::root().join("bench");
        fs::write(folder.join("RESULTS.md"), table.page(options.rounds)?)?;
        fs::write(folder.join("results.svg"), svg::plot(&table))?;
    }
    if options.filter.is_empty() { latency::measure() } else { Ok(()) }
}

fn options(arguments: &[String]) -> Outcome<Options> {
    let mut options = Options { rounds: 5, filter: String::new(), write: false };
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "-n" => {
                let number = words.next().and_then(|number| number.parse().ok()).filter(|number| *number > 0);
                options.rounds = number.ok_or_else(|| Failure::new("-n takes a number of rounds"))?;
            }
            "--write" => options.write = true,
            _ => options.filter.clone_from(word),
        }
    }
    if options.write && !options.filter.is_empty() {
        return Err(Failure::new("--write wants all programs, without a filter"));
    }
    Ok(options)
}

fn programs(filter: &str) -> Outcome<Vec<PathBuf>> {
    let folder = workspace::root().join("bench/programs");
    let entries =
        fs::read_dir(&folder).map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let wanted = |path: &PathBuf| {
        path.extension().is_some_and(|end| end == "py") && path.to_string_lossy().contains(filter)
    };
    let mut found: Vec<PathBuf> = paths.filter(wanted).collect();
    found.sort();
    if found.is_empty() { Err(Failure::new("no program of that name in bench/programs")) } else { Ok(found) }
}

fn row(engines: &[Engine], program: &Path, rounds: u32) -> Outcome<Row> {
    let name = program.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let mut seconds = vec![Some(f64::INFINITY); engines.len()];
    let mut printed: Option<Vec<u8>> = None;
    for _ in 0..rounds {
        for (engine, seconds) in engines.iter().zip(&mut seconds) {
            let Some(least) = seconds else { continue };
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
    let mut command = engine.command(program);
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    command.stderr(if engine.may_fail { Stdio::null() } else { Stdio::inherit() });
    let mut child =
        command.spawn().map_err(|error| Failure::new(format!("cannot run {}: {error}", engine.name)))?;
    let mut output = Vec::new();
    if let Some(pipe) = child.stdout.as_mut() {
        pipe.read_to_end(&mut output)?;
    }
    let ended = child.wait4()?;
    if !ended.status.success() {
        return Err(Failure::new(format!("{} ended with {}", engine.name, ended.status)));
    }
    if printed.get_or_insert_with(|| output.clone()) != &output {
        return Err(Failure::new(format!("{} prints something else", engine.name)));
    }
    Ok((ended.rusage.utime + ended.rusage.stime).as_secs_f64())
}
