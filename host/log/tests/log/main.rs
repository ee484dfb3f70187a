//! Logs as a script sees them: what Copper's own export reads, whole, cut and damaged.
#![allow(missing_docs)]

mod damage;
mod equal;
mod exported;
mod large;
mod page;
mod script;
mod world;
mod writing;
