//! The state of a running program and Python's own rules; no loop.

pub mod args;
pub mod attributes;
pub mod bind;
pub mod bodies;
pub mod call;
pub mod class;
pub mod desc;
pub mod exceptions;
pub mod frame;
pub mod generator;
pub mod ints;
pub mod lookup;
pub mod names;
pub mod operators;
pub mod params;
pub mod protocol;
pub mod raise;
pub mod raising;
pub mod reading;
pub mod shape;
pub mod slots;
pub mod state;
pub mod table;
pub mod table_check;
pub mod text;
