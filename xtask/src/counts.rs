//! `counts`: instructions of the native machine for small programs, as callgrind counts them, against the committed ones.
//!
//! Time on a shared machine is noise; the number of instructions is the same every time. It depends on the compiler, so the
//! figures carry the compiler's name, and under another one they are shown and nothing fails.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use toml_edit::{DocumentMut, Item, value};

use crate::command::{Failure, Outcome, capture, run, say};
use crate::{setup, workspace};

/// Growth that is let pass, in percent: what is laid out elsewhere moves a count by some tenths.
const TOLERANCE: f64 = 2.0;
const BLESS: &str = "--bless";
const HEAD: &str = "\
# Instructions that the example `run` takes for the programs beside this file, as `valgrind --tool=callgrind` counts them, the\n\
# process's start included. `cargo xtask counts` fails if one grows by more than 2 %; `cargo xtask counts --bless` writes this file.\n";

/// A program with its count, and the committed one.
struct Count {
    name: String,
    now: i64,
    before: Option<i64>,
}

impl Count {
    /// In percent of the committed count.
    fn growth(&self) -> Option<f64> {
        self.before.map(|before| (self.now - before) as f64 * 100.0 / before as f64)
    }
}

/// `cargo xtask counts [--bless] [FILTER]`
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    let bless = arguments.iter().any(|word| word == BLESS);
    let filter = arguments.iter().find(|word| *word != BLESS).map_or("", String::as_str);
    if bless && !filter.is_empty() {
        return Err(Failure::new(format!("{BLESS} writes all counts, without a filter")));
    }
    if !setup::has_valgrind()? {
        return Ok(());
    }
    build()?;
    let path = folder().join("counts.toml");
    let known: DocumentMut = fs::read_to_string(&path).unwrap_or_default().parse()?;
    let counts = count_all(filter, &known)?;
    println!("{}", table(&counts));
    if bless {
        return Ok(fs::write(path, page(&counts)?)?);
    }
    judge(&counts, &known)
}

/// Builds what is counted.
pub(crate) fn build() -> Outcome {
    run(workspace::cargo().args(["build", "--release", "--package", "chalcopy", "--example", "run"]))
}

fn folder() -> PathBuf {
    workspace::root().join("bench/counts")
}

fn count_all(filter: &str, known: &DocumentMut) -> Outcome<Vec<Count>> {
    let mut programs: Vec<PathBuf> = fs::read_dir(folder())?.flatten().map(|entry| entry.path()).collect();
    programs.retain(|path| path.extension().is_some_and(|end| end == "py"));
    programs.sort();
    let mut counts = Vec::new();
    for path in programs {
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        if name.contains(filter) {
            let before = known.get("instructions").and_then(|table| table.get(&name)?.as_integer());
            counts.push(Count { now: count(&path)?, name, before });
        }
    }
    if counts.is_empty() { Err(Failure::new("no program of that name in bench/counts")) } else { Ok(counts) }
}

/// How many instructions a program takes. Its profile stays in the target folder, for `callgrind_annotate`.
fn count(program: &Path) -> Outcome<i64> {
    let profiles = workspace::target().join("counts");
    fs::create_dir_all(&profiles)?;
    let profile = profiles.join(program.file_stem().unwrap_or_default()).with_extension("out");
    let mut valgrind = Command::new("valgrind");
    // Where the stack begins depends on the environment, and so do some counts a little.
    let kept = std::env::var_os("PATH").unwrap_or_default();
    valgrind.env_clear().env("PATH", kept).current_dir(folder()).arg("--tool=callgrind");
    valgrind.arg(format!("--callgrind-out-file={}", profile.display()));
    valgrind.arg(workspace::target().join("release/examples/run")).args(program.file_name());
    let output = valgrind.output()?;
    let told = String::from_utf8_lossy(&output.stderr);
    let collected = told.lines().find_map(|line| line.split_once("Collected :"));
    match collected.and_then(|(_, number)| number.trim().parse().ok()) {
        Some(count) if output.status.success() => Ok(count),
        _ => Err(Failure::new(format!("{} under valgrind: {}\n{told}", program.display(), output.status))),
    }
}

fn table(counts: &[Count]) -> String {
    let mut text = String::from("program              instructions   committed      growth\n");
    for count in counts {
        let before = count.before.map_or_else(|| "-".to_owned(), |before| before.to_string());
        let growth = count.growth().map_or_else(|| "-".to_owned(), |growth| format!("{growth:+.2} %"));
        let _ = writeln!(text, "{:20} {:>12} {before:>11} {growth:>11}", count.name, count.now);
    }
    text
}

/// Fails if a count has grown, or has never been committed.
fn judge(counts: &[Count], known: &DocumentMut) -> Outcome {
    let compiler = compiler()?;
    let committed = known.get("compiler").and_then(Item::as_str).unwrap_or("nobody");
    if committed != compiler {
        say(&format!("the counts were taken with {committed}, and this is {compiler}: nothing is judged"));
        return Ok(());
    }
    let worse = |count: &&Count| count.growth().is_none_or(|growth| growth > TOLERANCE);
    let list: Vec<&str> = counts.iter().filter(worse).map(|count| count.name.as_str()).collect();
    if !list.is_empty() {
        return Err(Failure::new(format!(
            "more than {TOLERANCE} % more instructions, or none committed: {}.\nWhere they are: `callgrind_annotate {}/counts/NAME.out`. \
             If it must be so: `cargo xtask counts {BLESS}`, and say why in the commit.",
            list.join(", "),
            workspace::target().display()
        )));
    }
    if counts.iter().filter_map(Count::growth).any(|growth| growth < -TOLERANCE) {
        say(&format!("some take fewer instructions now: `cargo xtask counts {BLESS}` keeps it so"));
    }
    Ok(())
}

fn page(counts: &[Count]) -> Outcome<String> {
    let mut page = DocumentMut::new();
    page["compiler"] = value(compiler()?);
    page["instructions"] = Item::Table(toml_edit::Table::new());
    for count in counts {
        page["instructions"][&count.name] = value(count.now);
    }
    Ok(format!("{HEAD}{page}"))
}

fn compiler() -> Outcome<String> {
    let version = capture(Command::new("rustc").current_dir(workspace::root()).arg("--version"));
    version.ok_or_else(|| Failure::new("rustc does not tell its version"))
}
