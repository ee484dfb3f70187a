//! The machine's crate links on a board that has no allocator.

use std::fs;

use crate::command::{Outcome, run, say};
use crate::setup::{THUMB, toolchain};
use crate::workspace;

/// Links `xtask/probes/thumb`, which calls the machine and has no allocator.
pub(crate) fn verb(_: &[String]) -> Outcome {
    let folder = workspace::root().join("xtask/probes/thumb");
    run(&mut toolchain(THUMB)?.cargo_build(THUMB, &folder, "thumb"))?;
    let program = workspace::target().join("thumb").join(THUMB).join("release/thumb-probe");
    say(&format!("links without an allocator: {} bytes of ELF file", fs::metadata(program)?.len()));
    Ok(())
}
