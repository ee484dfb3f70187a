//! The machine's test scripts on a board: what they print, their fuel, their snapshots must be those of this computer.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::qemu::Session;
use super::{Board, Shape, scenes};
use crate::command::{Failure, Outcome, line, say};
use crate::workspace;

/// Answers of the scripts: the file's name, then what it printed and what it took.
type Answers = BTreeMap<String, String>;

/// Where scripts stand.
const FOLDER: &str = "interp/tests/py";
/// Around the answers, see `boards/scripts`.
const BEGIN: char = '\x01';
const TOOK: char = '\x02';
const END: &str = "\x04";
/// What is told of scripts that need more fuel than they have, here and there.
const STOPPED: &str = "\x02stopped, ";
/// How long all scripts may take.
const PATIENCE: Duration = Duration::from_secs(20 * 60);
/// Of so many scripts one is run, as a part of all tests; all of them when asked.
const EVERY: usize = 4;

/// Runs the scripts on these boards, as far as they can; `all` of them or a part.
pub(crate) fn compare(boards: &[&Board], all: bool) -> Outcome {
    let able: Vec<&&Board> = boards.iter().filter(|board| board.scripts.is_some()).collect();
    if able.is_empty() {
        return Ok(());
    }
    let (bundle, count) = bundle(if all { 1 } else { EVERY })?;
    let native = natively(&bundle)?;
    if native.len() != count {
        return Err(Failure::new(format!("{} of {count} scripts were run here", native.len())));
    }
    able.into_iter().try_for_each(|board| {
        let answers = on(board, &bundle)?;
        judge(board, &native, &answers)
    })
}

/// Writes the bundle; gives its path and how many scripts of it are run.
fn bundle(every: usize) -> Outcome<(PathBuf, usize)> {
    let root = workspace::root().join(FOLDER);
    let mut found = Vec::new();
    gather(&root, &mut found)?;
    found.sort();
    let (mut bundle, mut count) = (Vec::new(), 0);
    for (index, path) in found.iter().enumerate() {
        let text = fs::read(path)?;
        let is_run = index % every == 0;
        count += usize::from(is_run);
        let name = path.strip_prefix(&root)?.display().to_string();
        bundle.extend_from_slice(
            format!("{}{name}\n{}\n", if is_run { "+" } else { "" }, text.len()).as_bytes(),
        );
        bundle.extend_from_slice(&text);
        bundle.push(b'\n');
    }
    let path = workspace::target().join("boards/bundle");
    fs::write(&path, bundle)?;
    Ok((path, count))
}

fn gather(folder: &Path, found: &mut Vec<PathBuf>) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, found)?;
        } else if path.extension().is_some_and(|end| end == "py") && !path.ends_with("expect.py") {
            found.push(path);
        }
    }
    Ok(())
}

fn natively(bundle: &Path) -> Outcome<Answers> {
    let mut command = Command::new(scenes::native()?);
    command.arg("run").arg(bundle);
    say(&line(&command));
    let output = command.output()?;
    if !output.status.success() {
        return Err(Failure::new(format!("failed ({}): {}", output.status, line(&command))));
    }
    Ok(answers(&String::from_utf8_lossy(&output.stdout)))
}

fn on(board: &Board, bundle: &Path) -> Outcome<Answers> {
    let firmware = board.build(Shape::Scripts)?;
    let (place, _) = board.region("scripts.x", "BUNDLE")?;
    let machine = board.scripts.unwrap_or_default();
    let mut session = Session::start_as(machine, &firmware, &[(bundle, place)])?;
    session.be_patient(PATIENCE);
    Ok(answers(&session.wait_for(END)?))
}

fn answers(text: &str) -> Answers {
    let pieces = text.split(BEGIN).skip(1).filter_map(|piece| piece.split_once('\n'));
    pieces.map(|(name, answer)| (name.to_owned(), answer.trim_end_matches(END).to_owned())).collect()
}

fn judge(board: &Board, native: &Answers, answers: &Answers) -> Outcome {
    let mut complaints = String::new();
    let mut bad = 0;
    for (name, here) in native {
        let there = answers.get(name).map_or("nothing", String::as_str);
        if here != there {
            bad += 1;
            let (mut ours, mut theirs) = (here.split(['\n', TOOK]), there.split(['\n', TOOK]));
            let differing = std::iter::from_fn(|| match (ours.next(), theirs.next()) {
                (None, None) => None,
                pair => Some(pair),
            })
            .find(|(ours, theirs)| ours != theirs);
            writeln!(complaints, "{name}: {differing:?}")?;
        }
    }
    let stopped = native.values().filter(|answer| answer.contains(STOPPED)).count();
    say(&format!(
        "{}: {} of {} scripts as on this computer, {stopped} of them stopped where their fuel ended",
        board.name,
        native.len() - bad,
        native.len()
    ));
    if bad == 0 { Ok(()) } else { Err(Failure::new(format!("{}: scripts differ\n{complaints}", board.name))) }
}
