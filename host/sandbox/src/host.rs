//! What an embedder gives to a program.

/// How much a line of log matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// For whoever looks for a fault.
    Debug,
    /// The usual course of things.
    Info,
    /// Something is odd.
    Warning,
    /// Something failed.
    Error,
}

/// Where output goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// What `print` writes.
    Standard,
    /// Tracebacks, and what is printed with `file=sys.stderr`.
    Diagnostic,
}

/// The source text or the image of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// What tracebacks call it; a folder, with a `/` at its end, for a package without code of its own.
    pub path: String,
    /// Whether it is a package (`NAME/__init__.py`).
    pub is_package: bool,
    /// Text in UTF-8, or an image.
    pub content: Vec<u8>,
}

/// What a program reaches outside its machine. Every function may be left out: then there is no such thing.
///
/// The functions run on the thread that called the machine, while it waits. They must not panic: a panic goes through the
/// caller as any other would.
pub trait Host: Send + Sync + 'static {
    /// The clock of `time.monotonic` in nanoseconds, never going back.
    fn now(&mut self) -> u64 {
        0
    }

    /// The clock as it was a short while ago.
    fn recent(&mut self) -> u64 {
        self.now()
    }

    /// Nanoseconds since 1970 for `time.time`, or `None` where the date is nobody's business.
    fn wall(&mut self) -> Option<u64> {
        None
    }

    /// Waits, or pretends to.
    fn sleep(&mut self, nanoseconds: u64) {
        let _ = nanoseconds;
    }

    /// A line for the log. The text is the program's: show it as text, never as control codes.
    fn log(&mut self, level: Level, text: &str) {
        let _ = (level, text);
    }

    /// Bytes for an output, in the order in which the program wrote them.
    fn write(&mut self, to: Output, bytes: &[u8]) {
        let _ = (to, bytes);
    }

    /// Where the program stands that prints what comes next: the file, as tracebacks call it, and the line. Told by tasks only,
    /// whenever it is another place than before.
    fn place(&mut self, path: &str, line: u32) {
        let _ = (path, line);
    }

    /// The next line of input with its newline, `None` at the end.
    fn read_line(&mut self) -> Option<String> {
        None
    }

    /// A module that is not built in, by its dotted name.
    fn find_module(&mut self, name: &str) -> Option<Module> {
        let _ = name;
        None
    }

    /// The text of a file that a traceback names, so that it can show a line of it. The path comes from the program: give only
    /// what it was given before.
    fn source(&mut self, path: &str) -> Option<Vec<u8>> {
        let _ = path;
        None
    }

    /// Asked every few milliseconds of work: whether to raise `KeyboardInterrupt` where the program is, once for each `true`. It may
    /// catch it; what stops in any case is a bound on fuel, or the watchdog.
    fn poll(&mut self) -> bool {
        false
    }
}

/// The host that gives nothing: output is dropped, the clock stands still.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nothing;

impl Host for Nothing {}
