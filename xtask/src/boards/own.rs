//! A firmware for certain programs: a player whose builtins are those that they name.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::qemu::Session;
use super::{Board, Shape, scenes, sizes};
use crate::command::{Failure, Outcome, capture, run, say};
use crate::workspace;

/// The control loop: the Copper example's controller as it is there, and what runs it on a board.
const CONTROL: [&str; 2] = ["host/copper/examples/balance/python/balance.py", "boards/examples/control.py"];
/// QEMU's clock: 16 ns an instruction.
pub(super) const COUNTED: &[&str] = &["-icount", "shift=4"];
/// How far the pole may have leant, and lean at the end; in radians.
const WORST: f64 = 0.2;
const AT_THE_END: f64 = 0.02;

/// Scripts' images, one behind the other as in a slot, and the firmware for them.
pub(crate) struct Made {
    pub(crate) images: PathBuf,
    pub(crate) firmware: PathBuf,
}

fn folder() -> PathBuf {
    workspace::target().join("boards/images")
}

/// The images for the slot.
fn slot_content() -> PathBuf {
    folder().join("own.chal")
}

/// Compiles scripts, and a firmware for them.
pub(crate) fn make(board: &Board, scripts: &[PathBuf]) -> Outcome<Made> {
    let (native, folder) = (scenes::native()?, folder());
    fs::create_dir_all(&folder)?;
    let (mut together, mut names) = (Vec::new(), String::new());
    for script in scripts {
        let image = folder.join(script.with_extension("chal").file_name().unwrap_or_default());
        run(Command::new(&native).arg("image").args([script, &image]))?;
        let named = capture(Command::new(&native).arg("names").arg(&image));
        names += &named.ok_or_else(|| Failure::new("the image's names cannot be read"))?;
        names.push(' ');
        together.extend(fs::read(&image)?);
    }
    let images = slot_content();
    fs::write(&images, together)?;
    Ok(Made { firmware: board.build_chosen(names.trim(), Shape::Own)?, images })
}

/// The control loop and its firmware.
pub(crate) fn control(board: &Board) -> Outcome<Made> {
    make(board, &CONTROL.map(|script| workspace::root().join(script)))
}

/// `cargo xtask boards NAME --for SCRIPT.py ..`
pub(crate) fn show(board: &Board, scripts: &[&str]) -> Outcome {
    let scripts: Vec<PathBuf> = scripts.iter().map(|script| Path::new(script).to_owned()).collect();
    let made = make(board, &scripts)?;
    let weight = sizes::weigh(board, Shape::Own, &made.firmware)?;
    let (slot, _) = board.region("memory.x", "SLOT")?;
    say(&format!("{}: {weight}", made.firmware.display()));
    say(&format!("{}: to be flashed at {slot:#010x}", made.images.display()));
    Ok(())
}

/// The pole stays up; tells how evenly the loop ran.
pub(crate) fn balance(board: &Board, firmware: &Path) -> Outcome {
    let (slot, _) = board.region("memory.x", "SLOT")?;
    let machine: Vec<&str> = board.machine.iter().chain(COUNTED).copied().collect();
    let images = slot_content();
    let mut session = Session::start_as(&machine, firmware, &[(&images, slot)])?;
    session.wait_for("steps ")?;
    let steps = session.wait_for("\r\nworst angle ")?;
    let rest = session.wait_for("press a key")?;
    let mut numbers = rest.split_whitespace().filter_map(|word| word.parse::<f64>().ok());
    let (Some(worst), Some(end)) = (numbers.next(), numbers.next()) else {
        return Err(Failure::new(format!("the control loop said {rest:?}")));
    };
    if worst > WORST || end > AT_THE_END {
        return Err(Failure::new(format!("the pole leant by {worst}, at the end by {end}")));
    }
    say(&format!(
        "{}: the control loop: {steps}; worst angle {}",
        board.name,
        rest.replace("\r\n", "; ").trim()
    ));
    Ok(())
}
