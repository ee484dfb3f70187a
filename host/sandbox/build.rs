//! Compiles the component to machine code, so that no compiler is needed, and no time lost, where it runs.

use std::env;
use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::PathBuf;

use wasmtime::Engine;

#[path = "src/config.rs"]
mod config;

fn main() -> Result<(), Box<dyn Error>> {
    let component = component_path()?;
    println!("cargo::rerun-if-env-changed=CHALCOPY_COMPONENT");
    println!("cargo::rerun-if-env-changed=CHALCOPY_CPU");
    println!("cargo::rerun-if-changed={}", component.display());
    println!("cargo::rerun-if-changed=src/config.rs");
    let Ok(bytes) = fs::read(&component) else {
        println!(
            "cargo::error=the component {} is missing: run `cargo xtask build` once",
            component.display()
        );
        return Ok(());
    };
    for (guarded, name) in [(false, "plain.cwasm"), (true, "guarded.cwasm")] {
        let mut settings = config::common(guarded);
        choose_processor(&mut settings)?;
        let compiled = Engine::new(&settings)?.precompile_component(&bytes)?;
        if !guarded {
            // The name of the file that `kept.rs` writes: other code never has the same.
            let mut hash = DefaultHasher::new();
            compiled.hash(&mut hash);
            println!("cargo::rustc-env=CHALCOPY_CODE={:016x}", hash.finish());
        }
        fs::write(PathBuf::from(env::var("OUT_DIR")?).join(name), compiled)?;
    }
    Ok(())
}

fn component_path() -> Result<PathBuf, env::VarError> {
    match env::var_os("CHALCOPY_COMPONENT") {
        Some(path) => Ok(PathBuf::from(path)),
        None => Ok(PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("component/chalcopy.wasm")),
    }
}

/// Code for the target as such, not for the processor that happens to build: a robot's may be older. On x86-64 what every
/// processor since 2009 has (without SSE4.1 rounding a float is a call). `CHALCOPY_CPU=native` takes what is here.
fn choose_processor(settings: &mut wasmtime::Config) -> Result<(), Box<dyn Error>> {
    let target = env::var("TARGET")?;
    if env::var("CHALCOPY_CPU").is_ok_and(|choice| choice == "native") && env::var("HOST")? == target {
        return Ok(());
    }
    settings.target(&target)?;
    if target.starts_with("x86_64") {
        for feature in ["has_sse3", "has_ssse3", "has_cmpxchg16b", "has_sse41", "has_sse42", "has_popcnt"] {
            // SAFETY: wasmtime checks what compiled code asks for against the processor before it loads it.
            #[allow(unsafe_code)]
            unsafe {
                settings.cranelift_flag_enable(feature);
            }
        }
    }
    Ok(())
}
