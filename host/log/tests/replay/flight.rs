//! Recorded flights, and machines that stand where a replay brings them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chalcopy::{Engine, Limits, NoHost};
use chalcopy_log::Log;
use chalcopy_log::replay::{Stand, Wanted, stand};
use log_recorder::pilot::Flight;

/// Cycles of a flight.
pub(crate) const CYCLES: u64 = 230;
/// Cycles of a flight that takes several sections of CopperLists and of keyframes.
pub(crate) const LONG: u64 = 7000;

fn scripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/replay")
}

/// A log of this name, recorded if it was not yet. One after the other: Copper has one logger in a process.
pub(crate) fn recorded(name: &str, record: impl FnOnce(&Path)) -> PathBuf {
    static RECORDING: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let mut known = RECORDING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("flights").join(name);
    let path = folder.join("robot.copper");
    if !known.iter().any(|known| known == name) {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        record(&path);
        known.push(name.to_owned());
    }
    path
}

/// A flight with these keys of the tasks.
pub(crate) fn flight(name: &str, mode: &str, keys: &[(&str, &str)], real: bool) -> PathBuf {
    recorded(name, |path| {
        Flight { mode, scripts: &scripts(), keys, cycles: CYCLES, real }.record(path).unwrap();
    })
}

/// The flight that most tests look at.
pub(crate) fn native() -> PathBuf {
    flight("native", "native", &[], false)
}

/// A flight of several sections of each kind.
pub(crate) fn longer() -> PathBuf {
    recorded("longer", |path| {
        Flight { mode: "native", scripts: &scripts(), keys: &[], cycles: LONG, real: false }
            .record(path)
            .unwrap();
    })
}

/// A copy of the usual flight, changed.
pub(crate) fn changed(name: &str, change: impl FnOnce(&mut Vec<u8>)) -> PathBuf {
    changed_from(&native(), name, change)
}

/// A copy of a log, changed: all its bytes, as one file of a family.
pub(crate) fn changed_from(log: &Path, name: &str, change: impl FnOnce(&mut Vec<u8>)) -> PathBuf {
    let mut bytes = Vec::new();
    for slab in 0.. {
        match fs::read(log.with_file_name(format!("robot_{slab}.copper"))) {
            Ok(slab) => bytes.extend(slab),
            Err(_) => break,
        }
    }
    change(&mut bytes);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("flights").join(name);
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("robot.copper");
    fs::write(folder.join("robot_0.copper"), bytes).unwrap();
    path
}

/// What `--replay TASK --at AT` comes to.
pub(crate) fn wanted(task: &str, at: &str) -> Wanted {
    Wanted { task: task.to_owned(), at: at.parse().unwrap(), ..Wanted::default() }
}

/// Goes there.
pub(crate) fn go(log: &Path, wanted: Wanted) -> Stand {
    stand(&Log::read(log).unwrap(), wanted).unwrap()
}

/// Why it does not.
pub(crate) fn why(log: &Path, wanted: Wanted) -> String {
    stand(&Log::read(log).unwrap(), wanted).unwrap_err().to_string()
}

/// Runs statements in the machine that stands there; the value of an expression then.
pub(crate) fn asked(stand: &Stand, statements: &str, expression: &str) -> String {
    let (mut memory, mut host) = (vec![0; 1 << 19], NoHost);
    let mut engine = Engine::new(&mut memory, &mut host, Limits::default()).unwrap();
    engine.restore(&stand.snapshot).unwrap();
    engine.task_arguments(&stand.request, ["ctx", "input", "state", "output"]).unwrap();
    let mut text = String::new();
    let done = engine.run(statements, "<string>").and_then(|()| engine.show(expression, &mut text));
    if done.is_err() {
        engine.report(&mut text).unwrap();
    }
    text
}
