//! What a machine may use, what it runs, what it has used.

use std::fmt;
use std::time::Duration;

use crate::bindings::chalcopy::vm::types;
use crate::bindings::exports::chalcopy::vm::session as wit;
use crate::host::{Host, Nothing};

/// Limits and surroundings of a machine.
///
/// # Examples
/// ```
/// use std::time::Duration;
/// use chalcopy_sandbox::Options;
/// let options = Options::new().memory(16 << 20).fuel(50_000_000).watchdog(Duration::from_millis(100));
/// ```
pub struct Options {
    pub(crate) memory: usize,
    pub(crate) fuel: Option<u64>,
    pub(crate) depth: u32,
    pub(crate) seed: u64,
    pub(crate) watchdog: Option<Duration>,
    pub(crate) arguments: Vec<String>,
    pub(crate) host: Box<dyn Host>,
}

impl Options {
    /// 64 MiB, fuel without a bound, 1000 frames, seed 0, no watchdog, the host that gives nothing.
    #[must_use]
    pub fn new() -> Self {
        Self {
            memory: 64 << 20,
            fuel: None,
            depth: 1000,
            seed: 0,
            watchdog: None,
            arguments: Vec::new(),
            host: Box::new(Nothing),
        }
    }

    /// Bytes for everything the program is. Beyond them it gets `MemoryError`.
    #[must_use]
    pub fn memory(mut self, bytes: usize) -> Self {
        self.memory = bytes;
        self
    }

    /// Steps for each call: a call and a jump backward are one each, natives are charged by the work they do.
    #[must_use]
    pub fn fuel(mut self, steps: u64) -> Self {
        self.fuel = Some(steps);
        self
    }

    /// How many Python functions may be active at once. Beyond them the program gets `RecursionError`.
    #[must_use]
    pub fn depth(mut self, frames: u32) -> Self {
        self.depth = frames;
        self
    }

    /// Seed of string hashes and of the module `random`: the same seed gives the same run.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// A bound in wall-clock time for each call, behind the fuel: a call that takes longer ends the machine for good.
    ///
    /// Fuel gives a traceback, lets the machine live, and stops at the same point each time; this is for the case that
    /// fuel was set too high. Code with a watchdog is somewhat slower.
    #[must_use]
    pub fn watchdog(mut self, bound: Duration) -> Self {
        self.watchdog = Some(bound);
        self
    }

    /// What `sys.argv` holds in a session.
    #[must_use]
    pub fn arguments(mut self, arguments: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arguments = arguments.into_iter().map(Into::into).collect();
        self
    }

    /// What the program reaches of the outside.
    #[must_use]
    pub fn host(mut self, host: impl Host) -> Self {
        self.host = Box::new(host);
        self
    }

    pub(crate) fn is_guarded(&self) -> bool {
        self.watchdog.is_some()
    }

    pub(crate) fn limits(&self) -> types::Limits {
        types::Limits {
            memory: u64::try_from(self.memory).unwrap_or(u64::MAX),
            fuel: self.fuel,
            depth: self.depth,
            seed: self.seed,
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("memory", &self.memory)
            .field("fuel", &self.fuel)
            .field("depth", &self.depth)
            .field("seed", &self.seed)
            .field("watchdog", &self.watchdog)
            .field("arguments", &self.arguments)
            .finish_non_exhaustive()
    }
}

/// What to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program<'a> {
    /// Source text, and what tracebacks call it.
    Source {
        /// What tracebacks call it.
        name: &'a str,
        /// The text.
        text: &'a str,
    },
    /// An image, as [`Session::build`](crate::Session::build) makes it.
    Image(&'a [u8]),
    /// A module by its dotted name, found by [`Host::find_module`]. Sessions only.
    Module(&'a str),
}

impl<'a> Program<'a> {
    /// Source text with a name for tracebacks.
    #[must_use]
    pub fn source(name: &'a str, text: &'a str) -> Self {
        Self::Source { name, text }
    }

    pub(crate) fn to_wit(self) -> wit::Program {
        match self {
            Self::Source { name, text } => {
                wit::Program::Source(wit::Source { name: name.to_owned(), text: text.to_owned() })
            }
            Self::Image(bytes) => wit::Program::Image(bytes.to_vec()),
            Self::Module(name) => wit::Program::Module(name.to_owned()),
        }
    }
}

/// What a machine has used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// Steps of the last call.
    pub fuel: u64,
    /// Steps of all calls.
    pub fuel_total: u64,
    /// Bytes in use, garbage included.
    pub memory: u64,
    /// The most bytes that were ever in use.
    pub memory_peak: u64,
    /// Bytes there are.
    pub memory_limit: u64,
}

impl From<types::Usage> for Usage {
    fn from(usage: types::Usage) -> Self {
        Self {
            fuel: usage.fuel,
            fuel_total: usage.fuel_total,
            memory: usage.memory,
            memory_peak: usage.memory_peak,
            memory_limit: usage.memory_limit,
        }
    }
}
