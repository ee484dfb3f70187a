//! Compiled code that runs where it stands in the program's own file: nothing is copied at the start, and all processes share
//! its pages.

use std::ptr::NonNull;
use std::sync::Arc;

use rustix::mm::{MprotectFlags, mprotect};
use wasmtime::component::Component;
use wasmtime::{Config, CustomCodeMemory, Engine};

/// What `build.rs` has compiled, where a page begins.
#[repr(C, align(4096))]
pub(crate) struct Code<const N: usize>(pub(crate) [u8; N]);

/// Makes pages of the program's file executable. They cannot be written, before or after.
#[derive(Debug)]
struct Pages;

#[allow(unsafe_code)]
impl CustomCodeMemory for Pages {
    fn required_alignment(&self) -> usize {
        4096
    }

    fn publish_executable(&self, start: *const u8, len: usize) -> wasmtime::Result<()> {
        // SAFETY: the pages belong to code that wasmtime has taken over; becoming executable takes nothing from anybody.
        unsafe { mprotect(start.cast_mut().cast(), len, MprotectFlags::READ | MprotectFlags::EXEC)? };
        Ok(())
    }

    fn unpublish_executable(&self, start: *const u8, len: usize) -> wasmtime::Result<()> {
        // SAFETY: as above; wasmtime says that none of it runs any more.
        unsafe { mprotect(start.cast_mut().cast(), len, MprotectFlags::READ)? };
        Ok(())
    }
}

/// Lets an engine use code in place.
pub(crate) fn allow(settings: &mut Config) {
    settings.with_custom_code_memory(Some(Arc::new(Pages)));
}

/// Takes compiled code as it stands; a copy of it where the system forbids that.
///
/// # Errors
/// If the processor lacks what the code was compiled for.
#[allow(unsafe_code)]
pub(crate) fn load(engine: &Engine, code: &'static [u8]) -> wasmtime::Result<Component> {
    // SAFETY: these bytes are what `build.rs` got from the same wasmtime, part of this program's own code, and never change;
    // wasmtime checks its version, the settings and the processor.
    unsafe { Component::deserialize_raw(engine, NonNull::from(code)) }
        .or_else(|_| unsafe { Component::deserialize(engine, code) })
}
