//! What a call of a Python task costs inside Copper: the example `latency` of `host/copper`, in both modes.

use crate::command::{Outcome, run};
use crate::workspace;

/// Builds and runs it.
pub(crate) fn measure() -> Outcome {
    const EXAMPLE: [&str; 5] = ["--release", "--package", "cu-chalcopy-task", "--example", "latency"];
    run(workspace::cargo().arg("build").args(EXAMPLE))?;
    for mode in ["sandbox", "native"] {
        run(workspace::cargo().args(["run", "--quiet"]).args(EXAMPLE).args(["--", mode]))?;
        println!();
    }
    Ok(())
}
