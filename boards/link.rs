//! Every board's build script: its `memory.x` stands where the linker looks for it.

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    // With the test scripts a firmware needs more memory than its board has.
    let map = if env::var_os("CARGO_FEATURE_SCRIPTS").is_some() { "scripts.x" } else { "memory.x" };
    fs::copy(map, out.join("memory.x"))?;
    println!("cargo:rustc-link-search={}", out.display());
    println!("cargo:rustc-link-arg=-Tlink.x");
    // Flash has no pages: without this the image is padded for some.
    println!("cargo:rustc-link-arg=--nmagic");
    println!("cargo:rerun-if-changed={map}");
    println!("cargo:rerun-if-changed=../link.rs");
    Ok(())
}
