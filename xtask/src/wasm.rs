//! `build`: the machine as a core module, then as a component where `host/sandbox` embeds it.

use std::fs;
use std::path::PathBuf;

use wit_component::ComponentEncoder;

use crate::cli;
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
    let mut words = arguments.iter().map(String::as_str);
    let (mut packages, mut others, mut is_release) = (Vec::new(), Vec::new(), false);
    while let Some(word) = words.next() {
        match word {
            "-p" | "--package" => packages.extend(words.next()),
            "-r" | "--release" => is_release = true,
            _ => others.push(word),
        }
    }
    let is_all = packages.is_empty();
    let has_cli = is_release && (is_all || packages.contains(&cli::PACKAGE));
    packages.retain(|package| !has_cli || *package != cli::PACKAGE);
    if is_all || !packages.is_empty() {
        let mut command = workspace::cargo();
        command.arg("build").args(is_release.then_some("--release")).args(is_all.then_some("--workspace"));
        if is_all && has_cli {
            command.args(["--exclude", cli::PACKAGE]);
        }
        run(command.args(packages.iter().flat_map(|package| ["--package", package])).args(&others))?;
    }
    if has_cli { cli::build(&others) } else { Ok(()) }
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
