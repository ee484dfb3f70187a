//! Why a call gave no result.

use std::fmt;

use crate::bindings::chalcopy::vm::types;

/// Which family an [`Error`] belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The source text is not Python.
    Syntax,
    /// An exception nobody caught.
    Exception,
    /// `SystemExit`: the program asked to end.
    Exit,
    /// No memory is left, even after a collection.
    Memory,
    /// The call's fuel is spent.
    Fuel,
    /// Calls, nested data or nested source text go deeper than allowed.
    Depth,
    /// The host's `poll` asked to stop.
    Interrupted,
    /// An image or a snapshot is damaged, or of another version.
    Image,
    /// A value cannot cross the border.
    Value,
    /// The call does not fit the machine's state.
    State,
    /// The watchdog ended the machine.
    Watchdog,
    /// The machine itself failed and was dropped. A fault in the machine, not in the program.
    Trap,
    /// The machine was dropped by an earlier error.
    Dead,
    /// The machine could not be made.
    Setup,
}

/// Why a call gave no result. One word wide.
pub struct Error(Box<Cause>);

struct Cause {
    kind: ErrorKind,
    exception: String,
    message: String,
    traceback: String,
    status: i32,
}

impl Error {
    /// The family.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The Python exception's class, as `ZeroDivisionError`; empty if none stands behind this.
    #[must_use]
    pub fn exception(&self) -> &str {
        &self.0.exception
    }

    /// The exception's text, as `division by zero`.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What Python would print, with all its lines; empty if no Python code was active.
    #[must_use]
    pub fn traceback(&self) -> &str {
        &self.0.traceback
    }

    /// What a process should exit with.
    #[must_use]
    pub fn status(&self) -> i32 {
        self.0.status
    }

    /// Whether memory, fuel, depth or time ran out.
    #[must_use]
    pub fn is_limit(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Memory | ErrorKind::Fuel | ErrorKind::Depth | ErrorKind::Watchdog)
    }

    /// Whether the machine is gone: no further call can succeed.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Watchdog | ErrorKind::Trap | ErrorKind::Dead | ErrorKind::Setup)
    }

    fn plain(kind: ErrorKind, message: String) -> Self {
        let (exception, traceback) = (String::new(), String::new());
        Self(Box::new(Cause { kind, exception, message, traceback, status: 1 }))
    }

    pub(crate) fn setup(message: String) -> Self {
        Self::plain(ErrorKind::Setup, message)
    }

    pub(crate) fn dead() -> Self {
        Self::plain(ErrorKind::Dead, "the machine was dropped after an earlier error".to_owned())
    }

    /// What wasmtime gives when the guest did not come back.
    pub(crate) fn trap(error: &wasmtime::Error) -> Self {
        match error.downcast_ref::<wasmtime::Trap>() {
            Some(wasmtime::Trap::Interrupt) => {
                Self::plain(ErrorKind::Watchdog, "the watchdog's time is over".to_owned())
            }
            _ => Self::plain(ErrorKind::Trap, format!("{error:#}")),
        }
    }
}

impl From<types::Error> for Error {
    fn from(error: types::Error) -> Self {
        use types::ErrorKind as Wit;
        let kind = match error.kind {
            Wit::Syntax => ErrorKind::Syntax,
            Wit::Exception => ErrorKind::Exception,
            Wit::Exit => ErrorKind::Exit,
            Wit::Memory => ErrorKind::Memory,
            Wit::Fuel => ErrorKind::Fuel,
            Wit::Depth => ErrorKind::Depth,
            Wit::Interrupted => ErrorKind::Interrupted,
            Wit::Image => ErrorKind::Image,
            Wit::Value => ErrorKind::Value,
            Wit::State => ErrorKind::State,
        };
        let types::Error { exception, message, traceback, status, .. } = error;
        Self(Box::new(Cause { kind, exception, message, traceback, status }))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.exception.as_str(), self.0.message.as_str()) {
            ("", "") => write!(f, "{:?}", self.0.kind),
            ("", message) => f.write_str(message),
            (exception, "") => f.write_str(exception),
            (exception, message) => write!(f, "{exception}: {message}"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.0.kind)?;
        if self.0.traceback.is_empty() { Ok(()) } else { write!(f, "\n{}", self.0.traceback) }
    }
}

impl std::error::Error for Error {}
