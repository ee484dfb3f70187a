//! `check`: formatting, lints and documentation, and whether each part builds without the others.

use crate::command::{Outcome, run};
use crate::workspace::cargo;
use crate::{boards, wasm};

/// Workspaces of their own, which another compiler may build.
const APART: [&str; 4] =
    ["boards/Cargo.toml", "wit/component/Cargo.toml", "web/vm/Cargo.toml", "xtask/probes/thumb/Cargo.toml"];

/// Packages with the features that are left when the others are off.
const PARTS: [(&str, &str); 8] = [
    ("chalcopy", ""),
    ("chalcopy", "compiler"),
    ("chalcopy", "bigint,extras,disasm"),
    ("chalcopy", "serde"),
    ("cu-chalcopy-task", ""),
    ("cu-chalcopy-task", "native"),
    ("cu-chalcopy-task", "sandbox"),
    ("cu-chalcopy-task", "process,reload"),
];

/// `cargo xtask check`
pub(crate) fn verb(_: &[String]) -> Outcome {
    run(cargo().args(["fmt", "--all", "--check"]))?;
    for manifest in APART {
        run(cargo().args(["fmt", "--all", "--check", "--manifest-path", manifest]))?;
    }
    wasm::component()?;
    run(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    for (package, features) in PARTS {
        run(cargo().args(["clippy", "--package", package, "--no-default-features"]).args([
            "--features",
            features,
            "--",
            "-D",
            "warnings",
        ]))?;
    }
    boards::lint()?;
    run(cargo().env("RUSTDOCFLAGS", "-D warnings").args([
        "doc",
        "--workspace",
        "--no-deps",
        "--document-private-items",
    ]))
}
