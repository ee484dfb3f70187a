//! Instructions that small programs take on a board, beside MicroPython's on such a core.
//!
//! Under `-icount shift=6` QEMU's clock goes on by 64 ns at each instruction, so a difference of times is a number of instructions,
//! the same every time.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::qemu::Session;
use super::{Board, Shape};
use crate::command::{Failure, Outcome};
use crate::workspace;

/// Nanoseconds of an instruction, as QEMU is told.
const INSTRUCTION: u64 = 64;
const COUNTED: &[&str] = &["-icount", "shift=6"];
/// The board whose clock is fine enough.
const BOARD: &str = "mps2-an386";
const PATIENCE: Duration = Duration::from_secs(300);
/// What is put behind a program: the second run is what counts.
const TAIL: &str = "
import time
main()
_t = time.monotonic_ns()
main()
print('took', time.monotonic_ns() - _t, 'ns')
";

/// `cargo xtask boards mps2-an386 --bench`
pub(crate) fn show(board: &Board) -> Outcome {
    if board.name != BOARD {
        return Err(Failure::new(format!("instructions are counted on {BOARD}")));
    }
    let firmware = board.build(Shape::Full)?;
    let folder = workspace::root().join("boards/bench");
    let known = fs::read_to_string(folder.join("micropython.tsv"))?;
    println!(
        "| program | Chalcopy, M4F | MicroPython, M3, 64-bit floats | | MicroPython, M4F, 32-bit floats | |"
    );
    println!("|---|---|---|---|---|---|");
    let (mut product, mut count) = (0.0, 0.0);
    for row in known.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let [name, m3, m4f, _] = row.split('\t').collect::<Vec<_>>()[..] else { continue };
        let source = fs::read_to_string(folder.join("progs").join(name).with_extension("py"))?;
        let ours = instructions(board, &firmware, &source)?;
        let [m3, m4f] = [m3, m4f].map(|text| text.parse::<f64>().unwrap_or(f64::NAN));
        let ratio = ours as f64 / m3;
        println!("| {name} | {ours} | {m3} | {ratio:.2} | {m4f} | {:.2} |", ours as f64 / m4f);
        product += ratio.ln();
        count += 1.0;
    }
    println!("| geometric mean | | | {:.2} | | |", f64::exp(product / count));
    println!();
    operations(board, &firmware, &folder)
}

/// Instructions per operation.
fn operations(board: &Board, firmware: &Path, folder: &Path) -> Outcome {
    let known = fs::read_to_string(folder.join("micropython_ops.tsv"))?;
    let source = fs::read_to_string(folder.join("ops.py"))?;
    let mut session = raw(board, firmware)?;
    session.send(&format!("{source}\x04"))?;
    session.wait_for("OK")?;
    println!("| operation | Chalcopy, M4F | MicroPython, M3, 64-bit floats | |");
    println!("|---|---|---|---|");
    for line in session.wait_for("\x04")?.lines() {
        let Some((name, ours)) = line.trim().split_once(' ') else { continue };
        let theirs = known.lines().find_map(|row| row.strip_prefix(name)?.strip_prefix('\t'));
        let Some(theirs) = theirs else { continue };
        let ratio = ours.parse::<f64>()? / theirs.parse::<f64>()?;
        println!("| {} | {ours} | {theirs} | {ratio:.2} |", name.replace('_', " "));
    }
    Ok(())
}

/// A board whose raw prompt has come, its instructions counted.
fn raw(board: &Board, firmware: &Path) -> Outcome<Session> {
    let machine: Vec<&str> = board.machine.iter().chain(COUNTED).copied().collect();
    let mut session = Session::start_as(&machine, firmware, &[])?;
    session.be_patient(PATIENCE);
    session.wait_for(">>> ")?;
    session.send("\x01")?;
    session.wait_for("CTRL-B to exit\r\n>")?;
    Ok(session)
}

/// Instructions of the second run of a program.
fn instructions(board: &Board, firmware: &Path, source: &str) -> Outcome<u64> {
    let mut session = raw(board, firmware)?;
    session.send(&format!("{source}{TAIL}\x04"))?;
    session.wait_for("took ")?;
    Ok(session.wait_for(" ns")?.parse::<u64>()? / INSTRUCTION)
}
