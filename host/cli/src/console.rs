//! What a program reaches from the command line: terminal, clock, modules of some folders. One for both kinds of machine.

use std::fs;
use std::io::{BufWriter, ErrorKind, IsTerminal, LineWriter, Write, stderr, stdout};
use std::path::PathBuf;
use std::process::exit;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use signal_hook::consts::SIGINT;
use signal_hook::flag;

use crate::engine::{Failure, INTERRUPTED};
use crate::input::Input;
use crate::terminal;

/// How long a wait goes without a look at Ctrl-C.
const PATIENCE: Duration = Duration::from_millis(20);
/// What a shell shows for a process that wrote into a closed pipe.
const BROKEN_PIPE: i32 = 128 + 13;

/// Where output goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stream {
    /// Standard output.
    Standard,
    /// Standard error.
    Diagnostic,
}

/// A module as it was found.
pub(crate) struct Found {
    /// The file.
    pub(crate) path: String,
    /// Whether it is a package.
    pub(crate) is_package: bool,
    /// Text or image.
    pub(crate) content: Vec<u8>,
}

/// A handle: clones share one terminal.
#[derive(Clone)]
pub(crate) struct Console {
    shared: Arc<Mutex<Outputs>>,
    input: Arc<Input>,
    interrupted: Arc<AtomicBool>,
    folders: Arc<[PathBuf]>,
    start: Instant,
}

struct Outputs {
    standard: Box<dyn Write + Send>,
    /// Whether to disarm control codes, of standard output and of standard error.
    disarm: [bool; 2],
    scratch: Vec<u8>,
    /// The files that the program was made of.
    known: Vec<String>,
    /// The text that is running, if it came from no file, and its name.
    remembered: (String, String),
}

impl Console {
    /// A console that finds modules in these folders. What a `stranger` prints on a terminal is disarmed.
    pub(crate) fn new(folders: Vec<PathBuf>, stranger: bool) -> Self {
        let is_terminal = stdout().is_terminal();
        // A pipe or a file takes large pieces, as with Python; a person wants to see each line.
        let standard: Box<dyn Write + Send> = if is_terminal {
            Box::new(LineWriter::new(stdout()))
        } else {
            Box::new(BufWriter::with_capacity(1 << 16, stdout()))
        };
        let disarm = [stranger && is_terminal, stranger && stderr().is_terminal()];
        let outputs = Outputs {
            standard,
            disarm,
            scratch: Vec::new(),
            known: Vec::new(),
            remembered: Default::default(),
        };
        Self {
            shared: Arc::new(Mutex::new(outputs)),
            input: Arc::new(Input::new()),
            interrupted: listen(),
            folders: folders.into(),
            start: Instant::now(),
        }
    }

    /// Nanoseconds since the start.
    pub(crate) fn now(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    /// Nanoseconds since 1970.
    pub(crate) fn wall() -> Option<u64> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
        u64::try_from(since.as_nanos()).ok()
    }

    /// Waits, at most until Ctrl-C.
    pub(crate) fn sleep(&self, nanoseconds: u64) {
        self.flush();
        let end = Instant::now().checked_add(Duration::from_nanos(nanoseconds));
        while !self.interrupted.load(Ordering::Relaxed) {
            let left = end.map_or(PATIENCE, |end| end.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                return;
            }
            thread::sleep(left.min(PATIENCE));
        }
    }

    /// Writes, in order over both outputs.
    pub(crate) fn write_to(&self, stream: Stream, bytes: &[u8]) {
        let mut outputs = self.outputs();
        let Outputs { standard, disarm, scratch, .. } = &mut *outputs;
        let bytes = if disarm[usize::from(stream == Stream::Diagnostic)] {
            terminal::disarm(bytes, scratch);
            scratch.as_slice()
        } else {
            bytes
        };
        let written = match stream {
            Stream::Standard => standard.write_all(bytes),
            Stream::Diagnostic => standard.flush().and_then(|()| stderr().write_all(bytes)),
        };
        survive(stream, written);
    }

    /// A text of the program's that somebody else writes to the terminal.
    pub(crate) fn disarmed(&self, text: String) -> String {
        let mut outputs = self.outputs();
        let Outputs { disarm: [true, _], scratch, .. } = &mut *outputs else { return text };
        terminal::disarm(text.as_bytes(), scratch);
        String::from_utf8_lossy(scratch).into_owned()
    }

    /// Brings out what waits.
    pub(crate) fn flush(&self) {
        survive(Stream::Standard, self.outputs().standard.flush());
    }

    /// Says why a program failed; the status to exit with.
    pub(crate) fn report(&self, failure: &Failure) -> i32 {
        self.write_to(Stream::Diagnostic, failure.text().as_bytes());
        failure.status()
    }

    /// The next line of standard input with its newline. At Ctrl-C there is no line.
    pub(crate) fn read_line(&self) -> Option<String> {
        self.flush();
        self.input.line(|| self.interrupted.load(Ordering::Relaxed))
    }

    /// A module's text or image. The name comes from the program, so only names are taken, never paths. A folder without
    /// `__init__` is an empty package, if no folder has more of that name.
    pub(crate) fn find(&self, name: &str) -> Option<Found> {
        let is_name = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '_');
        if !name.split('.').all(is_name) {
            return None;
        }
        let place: PathBuf = name.split('.').collect();
        let kinds = [("__init__.py", true), ("__init__.chal", true), (".py", false), (".chal", false)];
        for folder in &*self.folders {
            for (end, is_package) in kinds {
                let base = folder.join(&place);
                let path = if is_package { base.join(end) } else { base.with_extension(&end[1..]) };
                if let Ok(content) = fs::read(&path) {
                    let path = path.display().to_string();
                    self.knows(&path);
                    return Some(Found { path, is_package, content });
                }
            }
        }
        let folder = self.folders.iter().map(|folder| folder.join(&place)).find(|folder| folder.is_dir())?;
        Some(Found { path: format!("{}/", folder.display()), is_package: true, content: Vec::new() })
    }

    /// The text of a file that the program was made of, for tracebacks. Others it must not read.
    pub(crate) fn text(&self, path: &str) -> Option<Vec<u8>> {
        let outputs = self.outputs();
        if outputs.remembered.0 == path {
            return Some(outputs.remembered.1.clone().into_bytes());
        }
        if outputs.known.iter().any(|known| known == path) { fs::read(path).ok() } else { None }
    }

    /// Keeps the text that is running, for tracebacks.
    pub(crate) fn remember(&self, name: &str, text: &str) {
        self.outputs().remembered = (name.to_owned(), text.to_owned());
    }

    /// Lets tracebacks show lines of a file.
    pub(crate) fn knows(&self, path: &str) {
        self.outputs().known.push(path.to_owned());
    }

    /// Whether Ctrl-C was pressed since the last question.
    pub(crate) fn is_interrupted(&self) -> bool {
        self.interrupted.load(Ordering::Relaxed) && self.interrupted.swap(false, Ordering::Relaxed)
    }

    fn outputs(&self) -> MutexGuard<'_, Outputs> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The flag that Ctrl-C sets. Pressed again before the machine has looked, it ends the process.
fn listen() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    // They act in this order: the first time the flag is not set yet when it is asked. Without them Ctrl-C ends the process at
    // once, which is no worse than an error here.
    let _ = flag::register_conditional_shutdown(SIGINT, INTERRUPTED, Arc::clone(&flag))
        .and_then(|_| flag::register(SIGINT, Arc::clone(&flag)));
    flag
}

/// A reader that left ends us quietly, a full disk aloud; but there is nobody to tell that the diagnostics are lost.
fn survive(stream: Stream, written: std::io::Result<()>) {
    match written {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => exit(BROKEN_PIPE),
        Err(error) if stream == Stream::Standard => {
            let _ = writeln!(stderr(), "chalcopy: standard output: {error}");
            exit(1);
        }
        Err(_) => {}
    }
}
