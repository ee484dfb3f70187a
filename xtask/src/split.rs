//! Cuts the machine for JavaScript in two: the functions that a first program and a first line at the prompt need, and the rest.
//!
//! Which they are is not guessed: the machine is built with counters, runs `web/package/build/profile.mjs` under Node, and binaryen's
//! `wasm-split` keeps what was called. What is called later goes through a placeholder the first time, which fetches the rest
//! (`web/package/src/abi.ts`). Data goes with the functions (`later.rs`). Without `wasm-split` the machine stays in one piece, and the rest is an empty module.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Failure, Outcome, run, say};
use crate::{later, library, setup, workspace};

/// What the compiler may use of WebAssembly beyond its first version.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-simd",
];
/// A module without anything.
const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

/// Writes the first part, the rest, and says how large they are. `linked` is the module as the linker made it. `package` has been built
/// before, as the profile needs it.
pub(crate) fn split(linked: &Path, module: &Path, first: &Path, rest: &Path) -> Outcome {
    if let Err(why) = setup::wasm_split() {
        if std::env::var_os("CI").is_some() {
            return Err(why);
        }
        say(&format!("the machine stays in one piece: {why}"));
        fs::write(first, library::without_names(&fs::read(module)?)?)?;
        fs::write(rest, EMPTY)?;
        return Ok(());
    }
    let profile = profile(module)?;
    let cut = |first: &Path, rest: &Path, options: &[&str]| {
        let mut command = wasm_split();
        command.args(options).arg(module).arg("--profile").arg(&profile);
        run(command.arg("-o1").arg(first).arg("-o2").arg(rest))
    };
    cut(first, rest, &[])?;
    // The same once more: the functions have their names there, and their exports long ones.
    let named = [profile.with_file_name("first.wasm"), profile.with_file_name("rest.wasm")];
    cut(&named[0], &named[1], &["-g"])?;
    let mut parts = later::Parts { first: fs::read(first)?, rest: fs::read(rest)? };
    parts.move_data(&fs::read(linked)?, &fs::read(&named[0])?, &fs::read(&named[1])?)?;
    fs::write(first, parts.first)?;
    fs::write(rest, parts.rest)?;
    let bytes = |path: &Path| fs::metadata(path).map(|data| data.len());
    say(&format!("first part: {} bytes, rest: {} bytes", bytes(first)?, bytes(rest)?));
    Ok(())
}

fn wasm_split() -> Command {
    let mut command = Command::new(setup::WASM_SPLIT);
    command.args(FEATURES);
    command
}

/// Which functions are called: a file of `wasm-split`'s.
fn profile(module: &Path) -> Outcome<PathBuf> {
    let folder = workspace::target().join("web/profiles");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let counting = folder.join("counting.wasm");
    run(wasm_split().arg("--instrument").arg(module).arg("-o").arg(&counting))?;
    let script = workspace::root().join("web/package/build/profile.mjs");
    run(Command::new("node").arg(script).arg(&counting).arg(&folder))?;
    let mut profiles = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "profile") {
            profiles.push(path);
        }
    }
    if profiles.is_empty() {
        return Err(Failure::new("the machine with counters left no profile"));
    }
    let all = folder.join("all");
    run(Command::new(setup::WASM_SPLIT).arg("--merge-profiles").args(profiles).arg("-o").arg(&all))?;
    Ok(all)
}
