//! Copper tasks written in Python and run by Chalcopy.
//!
//! [`SandboxTask`](task::SandboxTask) takes the place of `PyTask`: the same script, the same configuration keys, a sandbox around it.

pub mod config;
mod live;
pub mod machine;
pub mod ports;
pub mod task;
pub mod wire;

use config::Settings;
use machine::{Fault, Machine};

/// The machine that the settings ask for.
fn make_machine(settings: &Settings) -> Result<Box<dyn Machine>, Fault> {
    Err(Fault::script(format_args!("mode {:?} is not built in", settings.mode)))
}
