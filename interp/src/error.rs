//! Errors as an embedder sees them.

use core::fmt;

use crate::types::TYPES;
use crate::vm::desc::TypeRow;

/// Why a script could not be compiled, or could not go on.
///
/// It is small and holds no text: what a Python exception says stands in the engine until the next call; see
/// `Engine::report`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Error {
    cause: Cause,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cause {
    /// A Python exception of this builtin class, or of one derived from it.
    Exception(TypeRow),
    /// The fuel is gone; the run can be resumed.
    Fuel,
    /// The host asked for a stop.
    Interrupted,
    /// The slice of memory is too small to begin with, or too large.
    Memory,
    /// A snapshot was refused.
    Snapshot(&'static str),
    /// A value does not cross the border.
    Value(&'static str),
    /// The text is a beginning that more lines may complete.
    Incomplete,
}

impl Error {
    pub(crate) const FUEL: Error = Error { cause: Cause::Fuel };
    pub(crate) const INTERRUPTED: Error = Error { cause: Cause::Interrupted };
    pub(crate) const MEMORY: Error = Error { cause: Cause::Memory };
    pub(crate) const INCOMPLETE: Error = Error { cause: Cause::Incomplete };

    pub(crate) fn raised(row: TypeRow) -> Error {
        Error { cause: Cause::Exception(row) }
    }

    pub(crate) fn snapshot(reason: &'static str) -> Error {
        Error { cause: Cause::Snapshot(reason) }
    }

    pub(crate) fn value(reason: &'static str) -> Error {
        Error { cause: Cause::Value(reason) }
    }

    /// The Python name of the exception if a script raised one: of a class that the script made, that of its nearest builtin
    /// base.
    pub fn exception(&self) -> Option<&'static str> {
        match self.cause {
            Cause::Exception(row) => Some(TYPES[usize::from(row.0)].name),
            _ => None,
        }
    }

    /// Whether the fuel or the memory was used up, or the host asked for a stop.
    pub fn is_limit(&self) -> bool {
        self.is_memory() || matches!(self.cause, Cause::Fuel | Cause::Interrupted)
    }

    /// Whether the fuel was used up.
    pub fn is_fuel(&self) -> bool {
        self.cause == Cause::Fuel
    }

    /// Whether the host asked for a stop.
    pub fn is_interrupted(&self) -> bool {
        self.cause == Cause::Interrupted
    }

    /// Whether memory was used up.
    pub fn is_memory(&self) -> bool {
        self.cause == Cause::Memory || self.exception() == Some("MemoryError")
    }

    /// Whether the text was only a beginning: a prompt asks for another line.
    pub fn is_incomplete(&self) -> bool {
        self.cause == Cause::Incomplete
    }

    /// Whether what came over the border does not follow its format, or a value is not what the Rust side wants;
    /// `Engine::describe` may tell more.
    pub fn is_border(&self) -> bool {
        matches!(self.cause, Cause::Value(_))
    }

    /// Whether a snapshot was refused. (An image that is refused is an `ImportError`.)
    pub fn is_refused(&self) -> bool {
        matches!(self.cause, Cause::Snapshot(_))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.cause {
            Cause::Exception(row) => write!(f, "the script raised {}", TYPES[usize::from(row.0)].name),
            Cause::Fuel => f.write_str("the script used up its fuel"),
            Cause::Interrupted => f.write_str("the script was interrupted"),
            Cause::Memory => f.write_str("the memory given is too small or too large"),
            Cause::Snapshot(reason) => write!(f, "the snapshot was refused: {reason}"),
            Cause::Value(reason) => write!(f, "a value cannot cross the border: {reason}"),
            Cause::Incomplete => f.write_str("the text is incomplete"),
        }
    }
}

impl core::error::Error for Error {}
