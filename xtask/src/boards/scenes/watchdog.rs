//! The watchdog: it resets what hangs, nobody but the program feeds it, and the board tells.

use super::{Scene, Stage, expect};
use crate::boards::qemu::Session;
use crate::boards::{Board, Watchdog};
use crate::command::{Failure, Outcome};

/// Of boards whose watchdog resets the machine: of a player, of a full firmware.
const BITES: [&[Scene]; 2] = [
    &[("the watchdog resets an image that hangs", image_hangs)],
    &[
        ("the watchdog resets a program that hangs", program_hangs),
        ("the prompt does not feed the watchdog", prompt_starves),
    ],
];
/// Of full firmwares of boards that have none.
const MISSING: &[Scene] = &[("a watchdog that is not there is told", no_watchdog)];

/// The scenes of a firmware.
pub(super) fn scenes(board: &Board, is_full: bool) -> &'static [Scene] {
    match board.watchdog {
        Watchdog::Bites => BITES[usize::from(is_full)],
        Watchdog::Missing if is_full => MISSING,
        _ => &[],
    }
}

/// The watchdog tells where the program stood, and the board, started anew, that it was reset by it.
fn bitten(session: &mut Session, board: &Board, place: &str) -> Outcome {
    session.wait_for("*** the watchdog was not fed\r\n")?;
    session.wait_for(place)?;
    session.wait_for("*** the watchdog has reset the board\r\n")?;
    session.wait_for(board.name)?;
    Ok(())
}

fn image_hangs(stage: &Stage<'_>) -> Outcome {
    let (slot, _) = stage.board.region("memory.x", "SLOT")?;
    let mut session = stage.start_counted(&[(&stage.images.hanging, slot)])?;
    for _ in 0..2 {
        // It runs again after each reset.
        session.wait_for("fed\r\n")?;
        bitten(&mut session, stage.board, ", in hang\r\n")?;
    }
    Ok(())
}

fn program_hangs(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.start_counted(&[])?;
    session.wait_for(">>> ")?;
    session.ask("from machine import WDT; import time")?;
    for wrong in ["0", "-1", "10**9"] {
        let said = session.ask(&format!("WDT(timeout={wrong})"))?;
        expect(&said, "ValueError: the watchdog's timeout is 1 to ")?;
    }
    expect(&session.ask("WDT(1)")?, "ValueError: the board has no such port")?;
    session.send("\x05")?;
    session.wait_for("=== ")?;
    for line in [
        "def go():",
        " dog = WDT(0, 500)",
        " for _ in range(5): time.sleep_ms(200); dog.feed()",
        " print('fed')",
        " while True: pass",
        "go()",
    ] {
        session.send(line)?;
        session.send("\r")?;
        session.wait_for("=== ")?;
    }
    session.send("\x04")?;
    session.wait_for("fed\r\n")?;
    bitten(&mut session, stage.board, ", in go\r\n")?;
    // It was stopped by the reset.
    session.wait_for(">>> ")?;
    expect(&session.ask("import time; time.sleep_ms(1500); 6 * 7")?, "42")
}

fn prompt_starves(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.start_counted(&[])?;
    session.wait_for(">>> ")?;
    session.send("import machine; machine.WDT(timeout=500)\r")?;
    // No program runs.
    bitten(&mut session, stage.board, "(most recent call first):\r\n*** reset\r\n")?;
    session.wait_for(">>> ")?;
    // Another reset is not the watchdog's.
    session.send("import machine; machine.reset()\r")?;
    let said = session.wait_for(stage.board.name)?;
    if said.contains("watchdog") {
        return Err(Failure::new(format!("the watchdog was told of: {said:?}")));
    }
    Ok(())
}

fn no_watchdog(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.prompt()?;
    expect(&session.ask("import machine; machine.WDT()")?, "ValueError: the board has no watchdog")
}
