//! Values and memory; knows no rule of Python.
//!
//! # The one rule about moving
//!
//! A collection moves objects. It happens only where Python code may run or where a native says so:
//!
//! * in the loop, at calls and backward jumps, and when an instruction ran out of room (it is then run again);
//! * in `Vm::call` and everything that may end there: operators, comparisons, hashing, printing, iterating and attribute
//!   access of *instances*, that is whatever in `vm/protocol.rs` takes a value of unknown type;
//! * in `Vm::room`, by which a native asks for a known amount first thing.
//!
//! Whoever holds a `Value` or a `Handle` in a Rust variable across one of these keeps it with `Vm::keep`, or reads it again from
//! the arguments, which stand in registers and are updated. Nothing else collects: making a string, appending to a list,
//! looking up a name never moves anything; without room they fail with `NoRoom`.

pub mod arena;
pub mod collect;
pub mod header;
pub mod images;
pub mod kind;
pub mod layout;
pub mod utf8;
pub mod value;
pub mod watched;
pub mod words;
