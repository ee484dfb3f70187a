//! `demo`: a Copper application whose controller is a Python script: in the sandbox, then natively, and the same to the last bit.

use std::process::{Command, Stdio};

use crate::command::{Failure, Outcome, line, run, say};
use crate::{wasm, workspace};

const PACKAGE: &str = "balance";

/// `cargo xtask demo`, with the application's own arguments if you like
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    if !workspace::has_member("host/copper/examples/balance") {
        return Err(Failure::new("host/copper/examples/balance is not there"));
    }
    wasm::component()?;
    run(workspace::cargo().args(["build", "--release", "--package", PACKAGE]))?;
    if arguments.iter().any(|word| word.starts_with("--mode") || word == "--help") {
        return run(application().args(arguments));
    }
    let sandboxed = fly("sandbox", arguments)?;
    let native = fly("native", arguments)?;
    if sandboxed != native {
        return Err(Failure::new("the sandbox and the native machine commanded the motor differently"));
    }
    println!("\nsandboxed and native commanded the motor the same, to the last bit");
    Ok(())
}

fn application() -> Command {
    let mut command = Command::new(workspace::target().join("release").join(PACKAGE));
    command.current_dir(workspace::root());
    command
}

/// Flies in a mode, shows the report, and gives its digest of all commands.
fn fly(mode: &str, arguments: &[String]) -> Outcome<String> {
    let mut command = application();
    command.args(["--mode", mode]).args(arguments).stderr(Stdio::inherit());
    say(&line(&command));
    let output = command.output()?;
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    print!("{report}");
    if !output.status.success() {
        return Err(Failure::new(format!("failed ({}): {}", output.status, line(&command))));
    }
    let digest = report.lines().find(|line| line.starts_with("digest"));
    digest.map(str::to_owned).ok_or_else(|| Failure::new("the report has no digest"))
}
