//! Where pages differ in size, or more than a change of their rights makes code executable: compiled code is copied at the start.

use wasmtime::component::Component;
use wasmtime::{Config, Engine};

/// What `build.rs` has compiled.
pub(crate) struct Code<const N: usize>(pub(crate) [u8; N]);

/// Nothing has to be allowed here.
pub(crate) fn allow(_: &mut Config) {}

/// Takes a copy of compiled code.
///
/// # Errors
/// If the processor lacks what the code was compiled for.
#[allow(unsafe_code)]
pub(crate) fn load(engine: &Engine, code: &'static [u8]) -> wasmtime::Result<Component> {
    // SAFETY: these bytes are what `build.rs` got from the same wasmtime, part of this program's own code; wasmtime checks
    // its version, the settings and the processor.
    unsafe { Component::deserialize(engine, code) }
}
