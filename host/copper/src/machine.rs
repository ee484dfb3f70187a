//! What the task needs of a virtual machine, whether it runs inside WebAssembly or beside us.

use crate::wire::shared::Buffer;
use std::fmt::{Display, Formatter, Result as FmtResult};
use std::path::Path;

/// Why a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The script raised an exception, or its answer does not fit the Rust types.
    Script,
    /// Fuel or memory ran out; the machine goes on with what it had.
    Limit,
    /// The machine is gone, and the script's state with it; it has to be loaded anew.
    Lost,
}

/// A failed call: its kind and the whole text, with Python's traceback when there is one.
#[derive(Clone, Debug)]
pub struct Fault {
    /// What kind of failure it is.
    pub kind: FaultKind,
    /// The text, as Python prints an exception.
    pub text: String,
}

impl Fault {
    /// A fault of this kind.
    pub fn new(kind: FaultKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into() }
    }

    /// A fault the script is to blame for.
    pub fn script(text: impl Display) -> Self {
        Self::new(FaultKind::Script, text.to_string())
    }

    /// File, line and the beginning of the message, in at most 24 bytes: what a message's `status_txt` holds.
    #[must_use]
    pub fn status(&self, script: &Path) -> String {
        let last = self.text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let mut file = script.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        truncate(&mut file, 12);
        let mut status = match self.line() {
            Some(line) => format!("{file}:{line} {last}"),
            None => last.to_owned(),
        };
        truncate(&mut status, 24);
        status
    }

    /// The line of the innermost frame of the traceback.
    #[must_use]
    pub fn line(&self) -> Option<u32> {
        let frame = self.text.lines().rev().find(|line| line.trim_start().starts_with("File \""))?;
        let digits = frame.split("\", line ").nth(1)?;
        digits.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    }
}

fn truncate(text: &mut String, most: usize) {
    let mut at = most.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    text.truncate(at);
}

impl Display for Fault {
    fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {
        f.write_str(self.text.trim_end())
    }
}

impl std::error::Error for Fault {}

/// What a machine has used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gauges {
    /// Fuel burnt by the last call.
    pub fuel: u64,
    /// Bytes of the arena in use.
    pub used: u64,
    /// Bytes of the arena.
    pub memory: u64,
}

/// A virtual machine with one script in it.
pub trait Machine: Send {
    /// Compiles and runs the script's module code; `name` is what tracebacks call it.
    ///
    /// # Errors
    /// A syntax error, an exception of the module's code, a missing `process`, a limit.
    fn load(&mut self, name: &str, source: &str) -> Result<(), Fault>;

    /// Takes the content of a buffer that the next request speaks of; those of a request come in order, from number 0 on.
    ///
    /// # Errors
    /// There is no room for it.
    fn bring(&mut self, number: u32, buffer: &Buffer) -> Result<(), Fault> {
        let _ = (number, buffer);
        Err(Fault::script("this machine takes no buffers in shared memory"))
    }

    /// Answers a request of `docs/border.md`; the answer is [`reply`](Self::reply).
    ///
    /// # Errors
    /// An exception, a limit, a trap.
    fn call(&mut self, request: &[u8]) -> Result<(), Fault>;

    /// The reply to the last request, until the machine is used again.
    fn reply(&self) -> &[u8];

    /// How many buffers the last request and its reply speak of.
    fn buffers(&self) -> usize {
        0
    }

    /// What the script has left in buffer `number` of the last request: nothing, unless it has written to it and it is not written back
    /// yet. Behind the buffers of the request come those that the reply speaks of beside them.
    fn buffer(&self, number: usize) -> &[u8] {
        let _ = number;
        &[]
    }

    /// Copies what the script has written to the buffers of the last request back to where they came from: the call has succeeded.
    ///
    /// # Errors
    /// A buffer came back as something else.
    fn write_back(&mut self, buffers: &mut [Buffer]) -> Result<(), Fault> {
        for (number, buffer) in buffers.iter_mut().enumerate() {
            let left = self.buffer(number);
            if !left.is_empty() {
                buffer.write_back(left)?;
            }
        }
        Ok(())
    }

    /// The reply cannot be used, so that the call has failed after all: what was written to buffers must not be seen.
    ///
    /// # Errors
    /// A machine in another process that cannot undo what it did.
    fn take_back(&mut self) -> Result<(), Fault> {
        Ok(())
    }

    /// Collects garbage.
    ///
    /// # Errors
    /// A trap.
    fn collect(&mut self) -> Result<(), Fault>;

    /// The whole machine's state: the bytes of the first part, then those of the second. Nothing is allocated for it.
    ///
    /// # Errors
    /// A trap, or a state that cannot be frozen.
    fn snapshot(&mut self) -> Result<[&[u8]; 2], Fault>;

    /// Bounds the bytes of a snapshot, from now on: a script that would outgrow them gets `MemoryError`. A machine that cannot
    /// do that does nothing; a snapshot of it that outgrows its room is left out of the keyframe.
    ///
    /// # Errors
    /// A snapshot takes more already.
    fn bound(&mut self, bytes: usize) -> Result<(), Fault> {
        let _ = bytes;
        Ok(())
    }

    /// Puts the machine into the state of a snapshot.
    ///
    /// # Errors
    /// The bytes are no snapshot of this machine.
    fn restore(&mut self, snapshot: &[u8]) -> Result<(), Fault>;

    /// What was used so far.
    fn gauges(&mut self) -> Gauges;
}

#[cfg(test)]
mod tests {
    use super::{Fault, Path};

    #[test]
    fn status_names_file_line_and_text_in_24_bytes() {
        let text = "Traceback (most recent call last):\n  File \"balance.py\", line 12, in process\n    a()\n  \
                    File \"balance.py\", line 7, in a\nZeroDivisionError: division by zero\n";
        let fault = Fault::script(text);
        assert_eq!(fault.line(), Some(7));
        assert_eq!(fault.status(Path::new("/robot/balance.py")), "balance.py:7 ZeroDivisio");
        assert_eq!(fault.status(Path::new("/robot/a_very_long_name.py")), "a_very_long_:7 ZeroDivis");
        assert_eq!(
            Fault::script("out of fuel\u{fc}\u{fc}\u{fc}\u{fc}\u{fc}\u{fc}\u{fc}")
                .status(Path::new("x.py"))
                .len(),
            23
        );
    }
}
