//! A machine in the sandbox.

use std::env;
use std::path::PathBuf;

use chalcopy_sandbox::{Error, ErrorKind, Host, Level, Module, Options, Output, Sandbox, Session};

use crate::arguments::Arguments;
use crate::console::{Console, Stream};
use crate::engine::{Engine, Failure, Feedback, INTERRUPTED, Program};

/// Names another folder than the user's own for the machine's code; empty: none.
const CACHE: &str = "CHALCOPY_CACHE";

/// A session of `chalcopy-sandbox`.
pub(crate) struct Sandboxed(Session);

impl Sandboxed {
    /// A machine with what the command line allows.
    pub(crate) fn new(arguments: &Arguments, console: Console) -> Result<Self, Failure> {
        let mut options = Options::new().memory(arguments.memory).arguments(&arguments.argv).host(console);
        if let Some(steps) = arguments.fuel {
            options = options.fuel(steps);
        }
        let refused = |error: Error| Failure::usage(error.to_string());
        let sandbox = match cache_folder() {
            Some(folder) => Sandbox::kept_in(&folder),
            None => Sandbox::new(),
        };
        Ok(Self(sandbox.and_then(|sandbox| sandbox.session(options)).map_err(refused)?))
    }
}

/// Where the machine's code is kept, so that the next start is quicker.
fn cache_folder() -> Option<PathBuf> {
    if let Some(folder) = env::var_os(CACHE) {
        return Some(PathBuf::from(folder)).filter(|folder| !folder.as_os_str().is_empty());
    }
    // As the XDG Base Directory Specification has it: what is relative is not taken.
    let folder = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
    let folder =
        folder.or_else(|| env::home_dir().filter(|home| home.is_dir()).map(|home| home.join(".cache")))?;
    Some(folder.join("chalcopy"))
}

impl Engine for Sandboxed {
    fn run(&mut self, program: &Program) -> Result<(), Failure> {
        Ok(self.0.run(borrow(program))?)
    }

    fn invite(&mut self) -> (String, String) {
        self.0.invite().unwrap_or_default()
    }

    fn line(&mut self, text: &str) -> Result<Feedback, Failure> {
        Ok(feedback(self.0.line(text)?))
    }

    fn paste(&mut self) {
        // What is wrong with the machine the next line tells.
        let _ = self.0.paste();
    }

    fn finish(&mut self) -> Result<Feedback, Failure> {
        Ok(feedback(self.0.finish()?))
    }

    fn cancel(&mut self) {
        let _ = self.0.cancel();
    }

    fn complete(&mut self, line: &str) -> (usize, Vec<String>) {
        self.0.complete(line).unwrap_or_else(|_| (line.len(), Vec::new()))
    }

    fn listing(&mut self, program: &Program) -> Result<String, Failure> {
        Ok(self.0.listing(borrow(program))?)
    }

    fn build(&mut self, name: &str, text: &str) -> Result<Vec<u8>, Failure> {
        Ok(self.0.build(name, text)?)
    }
}

fn borrow(program: &Program) -> chalcopy_sandbox::Program<'_> {
    match program {
        Program::Source { name, text } => chalcopy_sandbox::Program::source(name, text),
        Program::Image(bytes) => chalcopy_sandbox::Program::Image(bytes),
        Program::Module(name) => chalcopy_sandbox::Program::Module(name),
    }
}

fn feedback(feedback: chalcopy_sandbox::Feedback) -> Feedback {
    match feedback {
        chalcopy_sandbox::Feedback::Complete => Feedback::Complete,
        chalcopy_sandbox::Feedback::Incomplete => Feedback::Incomplete,
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let traceback = error.traceback();
        match error.kind() {
            ErrorKind::Exit => return Self::exit(error.message(), error.status()),
            ErrorKind::Interrupted if error.exception().is_empty() => {}
            ErrorKind::Interrupted => return Self::program(traceback.to_owned(), INTERRUPTED),
            _ if error.exception().is_empty() => {}
            _ => return Self::program(traceback.to_owned(), error.status()),
        }
        let frames = traceback.strip_suffix(&format!("{}\n", error.message())).unwrap_or_default();
        Self::stopped(frames, &error.to_string(), error.kind() == ErrorKind::Interrupted)
    }
}

impl Host for Console {
    fn now(&mut self) -> u64 {
        Self::now(self)
    }

    fn wall(&mut self) -> Option<u64> {
        Self::wall()
    }

    fn sleep(&mut self, nanoseconds: u64) {
        Self::sleep(self, nanoseconds);
    }

    fn log(&mut self, _: Level, text: &str) {
        self.write_to(Stream::Diagnostic, text.as_bytes());
        self.write_to(Stream::Diagnostic, b"\n");
    }

    fn write(&mut self, to: Output, bytes: &[u8]) {
        let stream = match to {
            Output::Standard => Stream::Standard,
            Output::Diagnostic => Stream::Diagnostic,
        };
        self.write_to(stream, bytes);
    }

    fn read_line(&mut self) -> Option<String> {
        Self::read_line(self)
    }

    fn find_module(&mut self, name: &str) -> Option<Module> {
        let found = self.find(name)?;
        Some(Module { path: found.path, is_package: found.is_package, content: found.content })
    }

    fn source(&mut self, path: &str) -> Option<Vec<u8>> {
        self.text(path)
    }

    fn poll(&mut self) -> bool {
        self.is_interrupted()
    }
}
