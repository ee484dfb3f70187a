//! `bench`: benchmark programs side by side, by processor time.
//!
//! Every program runs under each engine in turn, N rounds, so that a busy machine is unfair to all alike. What counts is the
//! least user + system time of the child, its start included. CPython is its own executable, without a launcher in front and
//! without site packages (`-I -S`), which would take longer to start than the machines that it is compared with. All engines
//! must print the same, or the figure means nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

use crate::command::{Failure, Outcome, capture, run, say};
use crate::{latency, wasm, workspace};

/// What a task's call costs is measured inside Copper, without CPython.
const LATENCY: &str = "latency";
const ENGINES: [&str; 3] = ["python3", "native", "sandbox"];

/// Least seconds under each engine.
struct Row {
    name: String,
    seconds: [f64; ENGINES.len()],
}

/// `cargo xtask bench [-n ROUNDS] [FILTER]`; `latency` is a name of its own.
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    let (rounds, filter) = options(arguments)?;
    wasm::component()?;
    if filter == LATENCY {
        return latency::measure();
    }
    run(workspace::cargo().args(["build", "--release", "--package", "chalcopy-cli"]))?;
    let chalcopy = workspace::target().join("release/chalcopy");
    let python = python()?;
    let mut rows = Vec::new();
    for program in programs(&filter)? {
        match measure([&python, &chalcopy], &program, rounds) {
            Ok(row) => {
                print_row(&row);
                rows.push(row);
            }
            Err(failure) => say(&failure.to_string()),
        }
    }
    summary(&rows)?;
    if filter.is_empty() { latency::measure() } else { Ok(()) }
}

fn options(arguments: &[String]) -> Outcome<(u32, String)> {
    let mut rounds = 5;
    let mut filter = String::new();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        if word == "-n" {
            let number = words.next().and_then(|number| number.parse().ok());
            rounds = number.ok_or_else(|| Failure::new("-n takes a number of rounds"))?;
        } else {
            filter.clone_from(word);
        }
    }
    Ok((rounds, filter))
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

/// CPython's own executable; says which one it is.
fn python() -> Outcome<PathBuf> {
    let script = "import sys; print(sys.executable); print('CPython', sys.version)";
    let text = capture(Command::new("python3").args(["-c", script]));
    let text = text.ok_or_else(|| Failure::new("python3 is needed to compare with"))?;
    let (path, version) = text.split_once('\n').unwrap_or((&text, ""));
    say(&version.replace('\n', " "));
    Ok(PathBuf::from(path))
}

fn command(engine: usize, [python, chalcopy]: [&Path; 2], program: &Path) -> Command {
    let mut command = Command::new(if engine == 0 { python } else { chalcopy });
    match engine {
        0 => drop(command.args(["-I", "-S"])),
        1 => drop(command.arg("--native")),
        _ => {}
    }
    command.arg(program).stdin(Stdio::null()).stderr(Stdio::inherit());
    command
}

fn measure(engines: [&Path; 2], program: &Path, rounds: u32) -> Outcome<Row> {
    let name = program.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let mut seconds = [f64::INFINITY; ENGINES.len()];
    let mut printed: Option<Vec<u8>> = None;
    for _ in 0..rounds {
        for (engine, least) in seconds.iter_mut().enumerate() {
            let before = children_seconds()?;
            let output = command(engine, engines, program).output()?;
            let spent = children_seconds()? - before;
            if !output.status.success() {
                return Err(Failure::new(format!(
                    "{name}: {} ended with {}",
                    ENGINES[engine], output.status
                )));
            }
            if printed.get_or_insert_with(|| output.stdout.clone()) != &output.stdout {
                return Err(Failure::new(format!(
                    "{name}: {} prints something else than {}",
                    ENGINES[engine], ENGINES[0]
                )));
            }
            *least = least.min(spent);
        }
    }
    Ok(Row { name, seconds })
}

/// Processor time of all children that have ended.
fn children_seconds() -> Outcome<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let microseconds = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(std::time::Duration::from_micros(microseconds.unsigned_abs()).as_secs_f64())
}

fn print_row(row: &Row) {
    let [python, native, sandbox] = row.seconds;
    println!(
        "{:24} {python:9.3} {native:9.3} {sandbox:9.3}   {:7.2}x {:7.2}x {:7.2}x",
        row.name,
        python / native,
        python / sandbox,
        sandbox / native
    );
}

fn geometric_mean(rows: &[Row], ratio: impl Fn(&Row) -> f64) -> f64 {
    let count = f64::from(u32::try_from(rows.len()).unwrap_or(u32::MAX));
    (rows.iter().map(|row| ratio(row).ln()).sum::<f64>() / count).exp()
}

fn summary(rows: &[Row]) -> Outcome {
    if rows.is_empty() {
        return Err(Failure::new("no program ran under all engines"));
    }
    println!(
        "\n{:24} {:>9} {:>9} {:>9}   {:>8} {:>8} {:>8}",
        "seconds, least", ENGINES[0], ENGINES[1], ENGINES[2], "native", "sandbox", "border"
    );
    println!(
        "{:54}   {:7.2}x {:7.2}x {:7.2}x",
        format!("geometric mean of {} programs", rows.len()),
        geometric_mean(rows, |row| row.seconds[0] / row.seconds[1]),
        geometric_mean(rows, |row| row.seconds[0] / row.seconds[2]),
        geometric_mean(rows, |row| row.seconds[2] / row.seconds[1])
    );
    Ok(())
}
