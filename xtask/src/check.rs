//! `check`: formatting, lints and documentation.

use crate::command::{Outcome, run};
use crate::wasm;
use crate::workspace::cargo;

/// `cargo xtask check`
pub(crate) fn verb(_: &[String]) -> Outcome {
    run(cargo().args(["fmt", "--all", "--check"]))?;
    wasm::component()?;
    run(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    run(cargo().env("RUSTDOCFLAGS", "-D warnings").args([
        "doc",
        "--workspace",
        "--no-deps",
        "--document-private-items",
    ]))
}
