//! Running other programs: said aloud, checked, with an error that names the program.

use std::fmt;
use std::process::Command;
use std::sync::OnceLock;
use std::time::Instant;

/// What a verb gives.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Why a verb stopped: a text for people.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// The command line as one would type it, without the environment.
pub(crate) fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// Says what a step is about, and how many seconds into the verb it begins.
pub(crate) fn say(text: &str) {
    static START: OnceLock<Instant> = OnceLock::new();
    let seconds = START.get_or_init(Instant::now).elapsed().as_secs();
    eprintln!("==> {seconds:4} s  {text}");
}

/// Runs it with our own output, and fails if it does.
pub(crate) fn run(command: &mut Command) -> Outcome {
    say(&line(command));
    let status =
        command.status().map_err(|error| Failure::new(format!("cannot run {}: {error}", line(command))))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("failed ({status}): {}", line(command)))) }
}

/// Runs it quietly; its standard output if it succeeds.
pub(crate) fn capture(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
