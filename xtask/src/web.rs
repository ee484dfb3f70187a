//! `web`: the machine for JavaScript, the npm package around it, and the page.

use std::fs;
use std::process::Command;

use crate::command::{Failure, Outcome, capture, run, say};
use crate::setup::{WASM, toolchain};
use crate::{library, workspace};

/// The oldest Node that runs the tools.
const NODE: u32 = 20;

/// `cargo xtask web [--serve | --test]`
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let then = match words[..] {
        [] => None,
        ["--serve"] => Some(["run", "serve", "-w", "page"].as_slice()),
        ["--test"] => Some(["test"].as_slice()),
        _ => return Err(Failure::new("usage: cargo xtask web [--serve | --test]")),
    };
    has_node()?;
    machine()?;
    npm(&["ci", "--no-audit", "--no-fund"])?;
    npm(&["run", "build"])?;
    then.map_or(Ok(()), npm)
}

fn has_node() -> Outcome {
    let version = capture(Command::new("node").arg("--version")).unwrap_or_default();
    let major =
        version.trim_start_matches('v').split('.').next().and_then(|number| number.parse::<u32>().ok());
    match major {
        Some(major) if major >= NODE => Ok(()),
        _ => Err(Failure::new(format!("Node {NODE} or newer is needed, with npm; found: {version:?}"))),
    }
}

fn npm(arguments: &[&str]) -> Outcome {
    run(Command::new("npm").current_dir(workspace::root().join("web")).args(arguments))
}

/// Builds the machine and puts it into the package, its modules written in Python beside it.
fn machine() -> Outcome {
    let folder = workspace::root().join("web/vm");
    run(&mut toolchain(WASM)?.cargo_build(WASM, &folder, "web"))?;
    let built = workspace::target().join("web").join(WASM).join("release/chalcopy_web.wasm");
    let (module, library) = library::cut(&fs::read(built)?, &images()?)?;
    let dist = workspace::root().join("web/package/dist");
    fs::create_dir_all(&dist)?;
    say(&format!("machine: {} bytes, library: {} bytes", module.len(), library.len()));
    fs::write(dist.join("chalcopy.wasm"), module)?;
    fs::write(dist.join("library.bin"), library)?;
    Ok(())
}

/// The images of the modules written in Python.
fn images() -> Outcome<Vec<Vec<u8>>> {
    let mut images = Vec::new();
    for entry in fs::read_dir(workspace::root().join("interp/lib"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "chal") {
            images.push(fs::read(path)?);
        }
    }
    Ok(images)
}
