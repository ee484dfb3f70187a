//! Why a call over the border failed: a raise, or bytes that do not follow the format.

use crate::heap::arena::NoRoom;
use crate::vm::raise::Raise;

/// Why a call over the border failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Something was raised.
    Raised(Raise),
    /// The request does not follow `docs/border.md`.
    Broken(&'static str),
}

impl From<Raise> for Fault {
    fn from(raise: Raise) -> Fault {
        Fault::Raised(raise)
    }
}

impl From<NoRoom> for Fault {
    fn from(no_room: NoRoom) -> Fault {
        Fault::Raised(no_room.into())
    }
}

/// The request ends too early.
pub const CUT_SHORT: Fault = Fault::Broken("the request is cut short");
