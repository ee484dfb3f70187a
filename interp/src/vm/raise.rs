//! `Raise`: what travels upward when an operation does not finish. Not an embedder's `Error`; that is made in `engine.rs`.

use crate::heap::arena::NoRoom;
use crate::heap::value::Value;

/// Why an operation did not finish.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Raise {
    /// A Python exception; it stands in `Vm::raised`.
    Exception,
    /// There was no room. The loop collects and runs the instruction again, or makes it `MemoryError`.
    NoRoom(u32),
    /// The fuel is gone; no Python code can catch this.
    OutOfFuel,
    /// The embedder asked for a stop; no Python code can catch this.
    Interrupted,
}

/// What an operation that gives a value comes to.
pub type Answer = Result<Value, Raise>;
/// What an operation that gives nothing comes to.
pub type Done = Result<(), Raise>;

impl From<NoRoom> for Raise {
    fn from(no_room: NoRoom) -> Raise {
        Raise::NoRoom(u32::try_from(no_room.0).unwrap_or(u32::MAX))
    }
}
