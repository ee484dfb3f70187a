//! Copper tasks written in Python and run by Chalcopy.
//!
//! [`SandboxTask`](task::SandboxTask) takes the place of `PyTask`: the same script, the same configuration keys, a sandbox around it.

mod buffers;
#[cfg(feature = "process")]
pub mod child;
pub mod config;
pub mod debugged;
pub mod embedded;
pub mod ends;
#[cfg(feature = "process")]
mod frames;
mod frozen;
#[cfg_attr(not(any(feature = "sandbox", feature = "native")), allow(dead_code))]
mod host;
mod live;
pub mod machine;
pub mod modules;
#[cfg_attr(not(feature = "native"), path = "native_off.rs")]
mod native;
pub mod ports;
#[cfg_attr(not(feature = "process"), path = "process_off.rs")]
mod process;
#[cfg_attr(not(feature = "reload"), path = "reload_off.rs")]
mod reload;
#[cfg_attr(not(feature = "sandbox"), path = "sandbox_off.rs")]
mod sandbox;
pub mod task;
pub mod thawed;
pub mod wire;

use config::{Mode, Settings};
use host::Sink;
use machine::{Fault, Machine};

/// The machine that `settings` ask for.
///
/// # Errors
/// It is not part of this build, or there is no room for it.
pub fn make_machine(settings: &Settings) -> Result<Box<dyn Machine>, Fault> {
    make_machine_with(settings, host::to_log())
}

/// The same, with another place for what scripts print.
fn make_machine_with(settings: &Settings, sink: Sink) -> Result<Box<dyn Machine>, Fault> {
    match settings.mode {
        Mode::Sandbox => sandbox::make(settings, sink),
        Mode::Native => native::make(settings, sink),
        Mode::Process => process::make(settings, sink),
    }
}
