//! The command `chalcopy` as it is meant to be used: linked so that a process starts quickly.
//!
//! Where the C library can be linked statically, and the program stands at a fixed address (as Debian's `python3` does), there is no
//! library to be found and loaded, and nothing to be relocated: 217 pages are touched until `-c pass` has run in the sandbox and not 291.
//! Cargo has no setting for that which holds for one program only, so a plain `cargo build` makes the usual kind.

use std::path::Path;
use std::process::Command;

use crate::command::{Outcome, capture, run};
use crate::workspace;

/// Its package.
pub(crate) const PACKAGE: &str = "chalcopy-cli";

/// Builds the release, with cargo's arguments.
pub(crate) fn build(arguments: &[&str]) -> Outcome {
    let mut command = workspace::cargo();
    command.args(["rustc", "--release", "--package", PACKAGE, "--bin", "chalcopy"]).args(arguments).arg("--");
    if has_static_library() {
        command.args(["-C", "target-feature=+crt-static", "-C", "relocation-model=static"]);
    }
    run(&mut command)
}

/// Whether there is a C library to be linked statically: Debian has it beside the other one, others in a package of its own.
fn has_static_library() -> bool {
    cfg!(all(target_os = "linux", target_env = "gnu"))
        && capture(Command::new("cc").arg("-print-file-name=libc.a"))
            .is_some_and(|path| Path::new(&path).is_absolute())
}
