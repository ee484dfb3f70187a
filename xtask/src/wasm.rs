//! `build`: the machine as a core module, then as a component where `host/sandbox` embeds it.

use std::fs;
use std::path::PathBuf;

use wit_component::ComponentEncoder;

use crate::command::{Outcome, run, say};
use crate::setup::{WASM, toolchain};
use crate::workspace;

/// Where `host/sandbox` takes the component from.
pub(crate) fn component_path() -> PathBuf {
    workspace::root().join("host/sandbox/component/chalcopy.wasm")
}

/// `cargo xtask build`, with cargo's own arguments if you like
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    component()?;
    let all: &[&str] =
        if arguments.iter().any(|word| word == "-p" || word == "--package") { &[] } else { &["--workspace"] };
    run(workspace::cargo().arg("build").args(all).args(arguments))
}

/// Builds the component, and leaves the file alone if nothing changed.
pub(crate) fn component() -> Outcome {
    let folder = workspace::root().join("wit/component");
    run(&mut toolchain(WASM)?.cargo_build(WASM, &folder, "guest"))?;
    let module = workspace::target().join("guest").join(WASM).join("release/chalcopy_component.wasm");
    let encoded = ComponentEncoder::default()
        .validate(true)
        .module(&fs::read(&module)?)
        .and_then(|mut encoder| encoder.encode());
    let bytes = encoded.map_err(|error| crate::command::Failure::new(format!("{error:#}")))?;

    let path = component_path();
    // An older date would make cargo compile it again.
    if fs::read(&path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(&path))?;
    fs::write(&path, &bytes)?;
    say(&format!("component: {} bytes", bytes.len()));
    Ok(())
}
