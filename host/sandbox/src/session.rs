//! A machine for scripts and for a prompt.

use std::fmt;

use crate::bindings::exports::chalcopy::vm::session as wit;
use crate::engine::Ready;
use crate::error::Error;
use crate::machine::Machine;
use crate::options::{Options, Program, Usage};

/// What became of text typed at a prompt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feedback {
    /// It was run.
    Complete,
    /// A further line is needed; nothing was run.
    Incomplete,
}

impl From<wit::Feedback> for Feedback {
    fn from(feedback: wit::Feedback) -> Self {
        match feedback {
            wit::Feedback::Complete => Self::Complete,
            wit::Feedback::Incomplete => Self::Incomplete,
        }
    }
}

/// A machine for scripts and for a prompt. All its calls share one `__main__`.
pub struct Session {
    machine: Machine<()>,
}

impl Session {
    pub(crate) fn new(ready: &'static Ready, mut options: Options) -> Result<Self, Error> {
        let limits = options.limits();
        let arguments = std::mem::take(&mut options.arguments);
        let mut machine = Machine::new(ready, options, |_, _, _| Ok(()))?;
        machine
            .call(|live| live.exports.chalcopy_vm_session().call_open(&mut live.store, limits, &arguments))?;
        Ok(Self { machine })
    }

    /// Runs a program as `__main__`.
    ///
    /// # Errors
    /// What the program raises; its traceback is in the error, and not printed.
    ///
    /// # Examples
    /// ```
    /// # fn main() -> Result<(), chalcopy_sandbox::Error> {
    /// use chalcopy_sandbox::{ErrorKind, Options, Program, Sandbox};
    /// let mut session = Sandbox::new()?.session(Options::new().fuel(100_000))?;
    /// let error = session.run(Program::source("<example>", "while True: pass")).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Fuel);
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&mut self, program: Program<'_>) -> Result<(), Error> {
        let program = program.to_wit();
        self.machine.call(|live| live.exports.chalcopy_vm_session().call_run(&mut live.store, &program))
    }

    /// Evaluates an expression in `__main__` and gives its `repr`.
    ///
    /// # Errors
    /// What the expression raises.
    pub fn eval(&mut self, text: &str) -> Result<String, Error> {
        self.machine.call(|live| live.exports.chalcopy_vm_session().call_eval(&mut live.store, text))
    }

    /// Runs what was typed at a prompt: all lines of the entry, not only the newest. Prints the value of an expression.
    ///
    /// # Errors
    /// What the entry raises.
    pub fn feed(&mut self, text: &str) -> Result<Feedback, Error> {
        self.machine
            .call(|live| live.exports.chalcopy_vm_session().call_feed(&mut live.store, text))
            .map(Feedback::from)
    }

    /// Whether the entry stands for itself or waits for a further line. Runs nothing.
    ///
    /// # Errors
    /// If the machine is gone.
    pub fn probe(&mut self, text: &str) -> Result<Feedback, Error> {
        let feedback = self
            .machine
            .call(|live| live.exports.chalcopy_vm_session().call_probe(&mut live.store, text).map(Ok))?;
        Ok(Feedback::from(feedback))
    }

    /// How the next line begins of the entry that [`line`](Self::line) collects: what stands in front of it (`sys.ps1` or `sys.ps2`),
    /// and the white space that it should begin with.
    ///
    /// # Errors
    /// If the machine is gone.
    pub fn invite(&mut self) -> Result<(String, String), Error> {
        let invitation = self
            .machine
            .call(|live| live.exports.chalcopy_vm_session().call_invite(&mut live.store).map(Ok))?;
        Ok((invitation.prompt, invitation.indentation))
    }

    /// Takes a line of an entry, or several that were pasted together. When the entry is over it is run, and the values of its
    /// expressions are shown.
    ///
    /// # Errors
    /// What the entry raises. It is forgotten then.
    ///
    /// # Examples
    /// ```
    /// # fn main() -> Result<(), chalcopy_sandbox::Error> {
    /// use chalcopy_sandbox::{Feedback, Options, Sandbox};
    /// let mut session = Sandbox::new()?.session(Options::new())?;
    /// assert_eq!(session.line("def double(x):")?, Feedback::Incomplete);
    /// assert_eq!(session.invite()?, ("... ".to_owned(), "    ".to_owned()));
    /// assert_eq!(session.line("    return 2 * x")?, Feedback::Incomplete);
    /// assert_eq!(session.line("")?, Feedback::Complete);
    /// assert_eq!(session.eval("double(21)")?, "42");
    /// # Ok(())
    /// # }
    /// ```
    pub fn line(&mut self, text: &str) -> Result<Feedback, Error> {
        self.machine
            .call(|live| live.exports.chalcopy_vm_session().call_line(&mut live.store, text))
            .map(Feedback::from)
    }

    /// Begins to paste: all lines up to [`finish`](Self::finish) are one entry.
    ///
    /// # Errors
    /// If the machine is gone.
    pub fn paste(&mut self) -> Result<(), Error> {
        self.machine.call(|live| live.exports.chalcopy_vm_session().call_paste(&mut live.store).map(Ok))
    }

    /// Ends the entry and runs it as it stands.
    ///
    /// # Errors
    /// As [`line`](Self::line).
    pub fn finish(&mut self) -> Result<Feedback, Error> {
        self.machine
            .call(|live| live.exports.chalcopy_vm_session().call_finish(&mut live.store))
            .map(Feedback::from)
    }

    /// Forgets the entry.
    ///
    /// # Errors
    /// If the machine is gone.
    pub fn cancel(&mut self) -> Result<(), Error> {
        self.machine.call(|live| live.exports.chalcopy_vm_session().call_cancel(&mut live.store).map(Ok))
    }

    /// The names that may stand where `text`, a line of the entry up to the cursor, ends, and the byte where they belong:
    /// `x = math.s` gives 9 and `sin`, `sqrt`. Of the program's code only `__dir__` runs, with little fuel and without the host.
    ///
    /// # Errors
    /// If the machine is gone.
    pub fn complete(&mut self, text: &str) -> Result<(usize, Vec<String>), Error> {
        let found = self
            .machine
            .call(|live| live.exports.chalcopy_vm_session().call_complete(&mut live.store, text).map(Ok))?;
        Ok((found.start as usize, found.names))
    }

    /// The instructions of a program, for people.
    ///
    /// # Errors
    /// If the program is no Python, or no image.
    pub fn listing(&mut self, program: Program<'_>) -> Result<String, Error> {
        let program = program.to_wit();
        self.machine.call(|live| live.exports.chalcopy_vm_session().call_listing(&mut live.store, &program))
    }

    /// Compiles text to an image.
    ///
    /// # Errors
    /// If the text is no Python.
    pub fn build(&mut self, name: &str, text: &str) -> Result<Vec<u8>, Error> {
        let source = wit::Source { name: name.to_owned(), text: text.to_owned() };
        self.machine.call(|live| live.exports.chalcopy_vm_session().call_build(&mut live.store, &source))
    }

    /// The whole machine as bytes: a session on any target goes on from there.
    ///
    /// # Errors
    /// If there is no room for the copy, or the machine is gone.
    pub fn snapshot(&mut self) -> Result<Vec<u8>, Error> {
        self.machine.call(|live| live.exports.chalcopy_vm_session().call_snapshot(&mut live.store))
    }

    /// Becomes the machine of a snapshot.
    ///
    /// # Errors
    /// If the snapshot is damaged or too large; then the machine is as it was.
    pub fn restore(&mut self, snapshot: &[u8]) -> Result<(), Error> {
        self.machine.call(|live| live.exports.chalcopy_vm_session().call_restore(&mut live.store, snapshot))
    }

    /// What has been used.
    ///
    /// # Errors
    /// If the machine is gone.
    pub fn usage(&mut self) -> Result<Usage, Error> {
        let usage = self
            .machine
            .call(|live| live.exports.chalcopy_vm_session().call_gauges(&mut live.store).map(Ok))?;
        Ok(Usage::from(usage))
    }

    /// Whether the machine still answers.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.machine.is_live()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("live", &self.is_live()).finish_non_exhaustive()
    }
}
