//! What can be wrong with a log.

use std::fmt;
use std::io;

/// Why a log, or what was asked of it, is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(String);

impl Error {
    pub(crate) fn new(text: impl Into<String>) -> Error {
        Error(text.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Error {
        Error(error.to_string())
    }
}

/// A place where a log could not be read on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// The byte, counted over all files of the log.
    pub at: u64,
    /// What is wrong there.
    pub what: String,
}

impl Damage {
    pub(crate) fn new(at: u64, what: impl Into<String>) -> Damage {
        Damage { at, what: what.into() }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "byte {}: {}", self.at, self.what)
    }
}
