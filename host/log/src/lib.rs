//! Copper (cu29) logs, read by their own catalogs: no type of the application is needed.
//!
//! [`Log`] is a log: its runs, its catalog, the walk over its CopperLists, statistics. [`Module`] gives one to a Python script
//! that runs in a [`chalcopy::Engine`]; `docs/log.md` shows what a script sees. A log is read a section at a time, so that memory
//! stays the same however long it is, and what is damaged in it is passed over and named.

mod bodies;
mod catalog;
mod chart;
mod cursor;
mod envelope;
mod error;
mod json;
mod listing;
mod log;
mod mcap;
mod module;
mod names;
mod page;
mod plan;
mod progress;
mod reading;
mod records;
pub mod replay;
mod rows;
mod schema;
mod sections;
mod sink;
mod slabs;
mod stats;
mod text;
mod wire;
mod writing;

pub use crate::catalog::{Field, Slot};
pub use crate::envelope::{List, Message, Origin, Tov};
pub use crate::error::{Damage, Error};
pub use crate::listing::listing;
pub use crate::log::{Lists, Log, Run};
pub use crate::module::{Module, Options, Summary};
pub use crate::stats::{SlotStats, Stats};
pub use crate::text::{Line, Lines, Strings};
