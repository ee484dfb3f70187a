//! `demo`: a Copper application whose controller is a Python script in the sandbox.

use crate::command::{Failure, Outcome, run};
use crate::{wasm, workspace};

/// `cargo xtask demo`
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    if !workspace::has_member("host/copper/examples/balance") {
        return Err(Failure::new("host/copper/examples/balance is not there"));
    }
    wasm::component()?;
    run(workspace::cargo().args(["run", "--release", "--package", "balance", "--"]).args(arguments))
}
