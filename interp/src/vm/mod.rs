//! The state of a running program and Python's own rules; no loop.

pub mod args;
pub mod desc;
pub mod names;
pub mod params;
pub mod raise;
pub mod reading;
pub mod state;
pub mod table;
pub mod text;
