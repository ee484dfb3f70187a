//! `web`: the machine for JavaScript, the npm package around it, and the page.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::command::{Failure, Outcome, capture, run, say};
use crate::setup::{WASM, chromium, toolchain};
use crate::split::split;
use crate::{library, wasm, workspace};

/// The oldest Node that runs the tools.
const NODE: u32 = 20;

/// `cargo xtask web [--serve | --test]`
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        [] => build(),
        ["--serve"] => {
            build()?;
            npm(&["run", "serve", "-w", "page"])
        }
        ["--test"] => test(),
        _ => Err(Failure::new("usage: cargo xtask web [--serve | --test]")),
    }
}

/// As a part of `test`: without Node or a browser it is not done, but for continuous integration, where it must be.
pub(crate) fn test_if_possible() -> Outcome {
    match has_node().and_then(|()| chromium()) {
        Err(why) if std::env::var_os("CI").is_none() => {
            say(&format!("package and page are not tested: {why}"));
            Ok(())
        }
        _ => test(),
    }
}

/// Compiles the machine ahead of its tests, where there is what these need.
pub(crate) fn build_if_possible() -> Outcome {
    if has_node().is_ok() { machine().map(drop) } else { Ok(()) }
}

fn build() -> Outcome {
    has_node()?;
    let (linked, whole) = machine()?;
    npm(&["ci", "--no-audit", "--no-fund"])?;
    npm(&["run", "build", "-w", "package"])?;
    let dist = package();
    split(&linked, &whole, &dist.join("chalcopy.wasm"), &dist.join("rest.wasm"))?;
    npm(&["run", "build", "-w", "page"])
}

/// Tests package and page; pictures of the page are in the target folder's `web/screenshots` then.
fn test() -> Outcome {
    let browser = chromium()?;
    build()?;
    let pictures = workspace::target().join("web/screenshots");
    fs::create_dir_all(&pictures)?;
    let mut tests = npm_command(&["test"]);
    tests.env("CHROMIUM", browser).env("SCREENSHOTS", &pictures).env("TRAVELLERS", travellers()?);
    let done = run(&mut tests);
    say(&format!("pictures of the page: {}", pictures.display()));
    done
}

/// The folder of programs that the native machine and the sandbox made, for the page to go on with.
fn travellers() -> Outcome<PathBuf> {
    wasm::component()?;
    let folder = workspace::target().join("web/travellers");
    // Of the whole workspace, so that what `cargo test` built has the same features and is used.
    run(workspace::cargo().args(["build", "--workspace", "--example", "travellers"]))?;
    run(Command::new(workspace::target().join("debug/examples/travellers")).arg(&folder))?;
    Ok(folder)
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
    run(&mut npm_command(arguments))
}

fn npm_command(arguments: &[&str]) -> Command {
    let mut command = Command::new("npm");
    command.current_dir(workspace::root().join("web")).args(arguments);
    command
}

/// Where the package's products stand.
fn package() -> PathBuf {
    workspace::root().join("web/package/dist")
}

/// Builds the machine: the module as the linker made it, and the one without the modules written in Python, which are put into the package.
fn machine() -> Outcome<(PathBuf, PathBuf)> {
    let folder = workspace::root().join("web/vm");
    // `later.rs` reads what refers to what.
    run(toolchain(WASM)?.cargo_build(WASM, &folder, "web").env("RUSTFLAGS", "-Clink-arg=--emit-relocs"))?;
    let target = workspace::target().join("web");
    let built = target.join(WASM).join("release/chalcopy_web.wasm");
    let (module, library) = library::cut(&fs::read(&built)?, &images()?)?;
    fs::create_dir_all(package())?;
    say(&format!("machine: {} bytes, library: {} bytes", module.len(), library.len()));
    fs::write(package().join("library.bin"), library)?;
    let whole = target.join("whole.wasm");
    fs::write(&whole, module)?;
    Ok((built, whole))
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
