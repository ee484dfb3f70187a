//! `test` and `bless`: everything that can be wrong, and writing expected output anew.

use std::process::Command;
use std::thread;

use crate::command::{Failure, Outcome, run};
use crate::setup::{THUMB, WASM, toolchain};
use crate::{boards, counts, fuzz, thumb, wasm, web, workspace};

const SCRIPTS: &str = "interp/tests/py/expect.py";

/// What of the fuzzer is always run: so many programs, always the same, and whole ones; of damaged ones some still differ.
const FUZZ: [&str; 6] = ["--seed", "100", "--programs", "3000", "--damaged", "0"];

/// `cargo xtask test`
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    build(arguments)?;
    run(workspace::cargo().args(["test", "--workspace"]).args(arguments))?;
    run(Command::new("python3").current_dir(workspace::root()).args([SCRIPTS, "check"]))?;
    fuzz::verb(&FUZZ.map(str::to_owned))?;
    counts::verb(&[])?;
    boards::quick()?;
    web::test_if_possible()
}

/// Builds what is tested, and links the probe for a board without an allocator. What the workspace does not need is built beside it, in
/// folders of its own: much of both has one core.
fn build(arguments: &[String]) -> Outcome {
    // Installing is nothing to do twice at once.
    for target in [WASM, THUMB] {
        toolchain(target)?;
    }
    let beside = thread::spawn(|| {
        thumb::verb(&[])?;
        boards::build_quick()?;
        counts::build()?;
        web::build_if_possible()
    });
    wasm::component()?;
    run(workspace::cargo().args(["test", "--workspace", "--no-run"]).args(arguments))?;
    beside.join().unwrap_or_else(|_| Err(Failure::new("a build beside the workspace's panicked")))
}

/// `cargo xtask bless`
pub(crate) fn bless(_: &[String]) -> Outcome {
    run(workspace::cargo().env("CHALCOPY_BLESS", "1").args(["test", "--package", "chalcopy"]))
}
