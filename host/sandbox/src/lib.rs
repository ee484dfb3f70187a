//! The Chalcopy virtual machine in a wasmtime sandbox.
//!
//! A [`Task`] is a program that is called many times, as a robot's controller is; a [`Session`] runs scripts and what is
//! typed at a prompt. Each has memory of its own, set aside when it is made, and reaches nothing of the outside but what its
//! [`Host`] gives. Whatever the program does, it cannot harm the process it runs in.
//!
//! ```
//! use chalcopy_sandbox::{Options, Program, Sandbox};
//!
//! # fn main() -> Result<(), chalcopy_sandbox::Error> {
//! let sandbox = Sandbox::new()?;
//! let mut session = sandbox.session(Options::new().memory(4 << 20))?;
//! assert_eq!(session.eval("6 * 7")?, "42");
//!
//! let error = session.run(Program::source("<example>", "1 / 0")).unwrap_err();
//! assert_eq!(error.exception(), "ZeroDivisionError");
//! # Ok(())
//! # }
//! ```
//!
//! # What holds
//!
//! - **No compiler at run time.** The machine is compiled when this crate is built; [`Sandbox::new`] maps the code.
//! - **No allocation per call.** After the first calls [`Task::process`] allocates nothing, here or in the guest.
//! - **Everything stops.** Fuel, memory and depth are bounded by [`Options`]; a watchdog behind them is a clock of its own.
//! - **A fault ends the machine, never the process.** After a trap the machine is dropped, and every further call says so.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod bindings;
mod config;
mod engine;
mod error;
mod host;
mod imports;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod in_place;
#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
#[path = "in_place_off.rs"]
mod in_place;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod kept;
#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
#[path = "kept_off.rs"]
mod kept;
mod machine;
mod options;
mod session;
mod task;
mod watchdog;

pub use crate::engine::Sandbox;
pub use crate::error::{Error, ErrorKind};
pub use crate::host::{Host, Level, Module, Nothing, Output};
pub use crate::options::{Options, Program, Usage};
pub use crate::session::{Feedback, Session};
pub use crate::task::Task;
