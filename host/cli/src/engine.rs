//! What the command line needs of a machine, sandboxed or native.

/// What to run.
pub(crate) enum Program {
    /// Text, and what tracebacks call it.
    Source { name: String, text: String },
    /// An image.
    Image(Vec<u8>),
    /// A module by its dotted name.
    Module(String),
}

/// What became of text typed at the prompt.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Feedback {
    /// It was run.
    Complete,
    /// A further line is needed.
    Incomplete,
}

/// Why a call gave no result: what to print, and the status to exit with.
#[derive(Debug)]
pub(crate) struct Failure {
    text: String,
    status: i32,
    is_exit: bool,
}

/// What Python's own exit status is for a program ended by Ctrl-C.
pub(crate) const INTERRUPTED: i32 = 130;

impl Failure {
    /// The command line asks for what cannot be done.
    pub(crate) fn usage(text: impl AsRef<str>) -> Self {
        Self { text: format!("chalcopy: {}\n", text.as_ref()), status: 2, is_exit: false }
    }

    /// The program failed.
    pub(crate) fn program(text: String, status: i32) -> Self {
        Self { text, status, is_exit: false }
    }

    /// The program was stopped, by a limit or by Ctrl-C: no exception, so nothing of its own stands behind the frames.
    pub(crate) fn stopped(frames: &str, reason: &str, is_interrupted: bool) -> Self {
        if is_interrupted {
            Self::program(format!("{frames}KeyboardInterrupt\n"), INTERRUPTED)
        } else {
            Self::program(format!("{frames}chalcopy: {reason}\n"), 1)
        }
    }

    /// The program asked to end.
    pub(crate) fn exit(message: &str, status: i32) -> Self {
        let text = if message.is_empty() { String::new() } else { format!("{message}\n") };
        Self { text, status, is_exit: true }
    }

    /// What to print on the standard error output: whole lines.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// What to exit with.
    pub(crate) fn status(&self) -> i32 {
        self.status
    }

    /// Whether the program asked to end: the prompt ends, too.
    pub(crate) fn is_exit(&self) -> bool {
        self.is_exit
    }
}

/// A machine with one `__main__`.
pub(crate) trait Engine {
    /// Runs a program as `__main__`.
    fn run(&mut self, program: &Program) -> Result<(), Failure>;
    /// What stands in front of the next line of the prompt's entry, and how far it is indented.
    fn invite(&mut self) -> (String, String);
    /// Takes a line of the entry, and runs it when it is over.
    fn line(&mut self, text: &str) -> Result<Feedback, Failure>;
    /// Takes all lines from now on, until the entry is finished.
    fn paste(&mut self);
    /// Ends the entry and runs it.
    fn finish(&mut self) -> Result<Feedback, Failure>;
    /// Forgets the entry.
    fn cancel(&mut self);
    /// The names that may stand where the line ends, and from which byte on.
    fn complete(&mut self, line: &str) -> (usize, Vec<String>);
    /// The instructions of a program.
    fn listing(&mut self, program: &Program) -> Result<String, Failure>;
    /// Compiles text to an image.
    fn build(&mut self, name: &str, text: &str) -> Result<Vec<u8>, Failure>;
}

/// Whether a file is an image: the first bytes say so.
pub(crate) fn is_image(bytes: &[u8]) -> bool {
    bytes.starts_with(b"CHALCOP\x01")
}
