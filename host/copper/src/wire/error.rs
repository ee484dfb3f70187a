//! What can be wrong with a value at the border: where it stands, what was expected, what came.

use serde::de::{Error as DeError, Unexpected};
use serde::ser::Error as SerError;
use std::fmt::{Display, Formatter, Result as FmtResult};

/// A value that does not fit, with the path to it.
///
/// One word wide; the path is put together only while the error travels up, so reading without errors pays nothing for it.
#[derive(Debug)]
pub struct WireError(Box<Cause>);

#[derive(Debug)]
struct Cause {
    path: String,
    text: String,
}

impl WireError {
    /// An error with this text and no path yet.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Box::new(Cause { path: String::new(), text: text.into() }))
    }

    /// `expected X, got Y`.
    pub fn expected(what: impl Display, got: impl Display) -> Self {
        Self::new(format!("expected {what}, got {got}"))
    }

    /// The same error, found in field `name`.
    #[must_use]
    pub fn in_field(mut self, name: &str) -> Self {
        let dot = if self.0.path.is_empty() || self.0.path.starts_with('[') { "" } else { "." };
        self.0.path = format!("{name}{dot}{}", self.0.path);
        self
    }

    /// The same error, found at `index`.
    #[must_use]
    pub fn at_index(mut self, index: usize) -> Self {
        let dot = if self.0.path.is_empty() || self.0.path.starts_with('[') { "" } else { "." };
        self.0.path = format!("[{index}]{dot}{}", self.0.path);
        self
    }
}

impl Display for WireError {
    fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {
        if self.0.path.is_empty() {
            f.write_str(&self.0.text)
        } else {
            write!(f, "{}: {}", self.0.path, self.0.text)
        }
    }
}

impl std::error::Error for WireError {}

impl SerError for WireError {
    fn custom<T: Display>(text: T) -> Self {
        Self::new(text.to_string())
    }
}

impl DeError for WireError {
    fn custom<T: Display>(text: T) -> Self {
        Self::new(text.to_string())
    }

    fn invalid_type(got: Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Self::expected(expected, got)
    }

    fn invalid_value(got: Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Self::expected(expected, got)
    }
}
