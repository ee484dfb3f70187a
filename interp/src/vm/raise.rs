//! `Raise`: what travels upward when an operation does not finish. Not an embedder's `Error`; that is made in `engine.rs`.

use crate::heap::arena::NoRoom;
use crate::heap::value::Value;

/// Why an operation did not finish.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Raise {
    /// A Python exception; it stands in `Vm::raised`.
    Exception,
    /// There was no room for `Arena::wanted` words. The loop collects and runs the instruction again, or makes it `MemoryError`.
    NoRoom,
    /// There will never be room for what was asked for: `MemoryError`.
    TooLarge,
    /// The fuel is gone; no Python code can catch this.
    OutOfFuel,
    /// The embedder asked for a stop; no Python code can catch this.
    Interrupted,
}

/// What an operation that gives a value comes to.
pub type Answer = Result<Value, Raise>;
/// What an operation that gives nothing comes to.
pub type Done = Result<(), Raise>;

impl Raise {
    /// Whether it is for want of memory.
    #[inline]
    pub fn is_room(self) -> bool {
        matches!(self, Raise::NoRoom | Raise::TooLarge)
    }
}

impl From<NoRoom> for Raise {
    fn from(_: NoRoom) -> Raise {
        Raise::NoRoom
    }
}
