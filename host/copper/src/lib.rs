//! Copper tasks written in Python and run by Chalcopy.
//!
//! [`SandboxTask`](task::SandboxTask) takes the place of `PyTask`: the same script, the same configuration keys, a sandbox around it.

pub mod config;
#[cfg_attr(not(any(feature = "sandbox", feature = "native")), allow(dead_code))]
mod host;
mod live;
pub mod machine;
#[cfg_attr(not(feature = "native"), path = "native_off.rs")]
mod native;
pub mod ports;
#[cfg_attr(not(feature = "sandbox"), path = "sandbox_off.rs")]
mod sandbox;
pub mod task;
pub mod wire;

use config::{Mode, Settings};
use machine::{Fault, Machine};

/// The machine that `settings` ask for.
///
/// # Errors
/// It is not part of this build, or there is no room for it.
pub fn make_machine(settings: &Settings) -> Result<Box<dyn Machine>, Fault> {
    match settings.mode {
        Mode::Sandbox => sandbox::make(settings),
        Mode::Native => native::make(settings),
    }
}
