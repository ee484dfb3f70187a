//! One side of the comparison: a process that runs programs for us and is started again when it dies.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use crate::command::{Failure, Outcome, line};

/// What stands in front of the reason when a program did not come to its end.
pub(super) const STOPPED: &str = "\0stopped: ";
/// A side that takes longer does not answer any more.
const PATIENCE: Duration = Duration::from_secs(20);

/// A process that answers every program with what it wrote.
pub(super) struct Side {
    make: Box<dyn Fn() -> Command>,
    running: Option<Running>,
}

struct Running {
    child: Child,
    programs: ChildStdin,
    answers: Receiver<Vec<u8>>,
}

impl Side {
    pub(super) fn new(make: impl Fn() -> Command + 'static) -> Self {
        Self { make: Box::new(make), running: None }
    }

    /// What the program writes; if the process dies of it, that. It is asked twice: on a busy machine it may only have been
    /// kept waiting.
    pub(super) fn ask(&mut self, program: &str) -> Outcome<String> {
        if let Some(answer) = self.ask_once(program)? {
            return Ok(answer);
        }
        Ok(self.ask_once(program)?.unwrap_or_else(|| format!("{STOPPED}the process died")))
    }

    fn ask_once(&mut self, program: &str) -> Outcome<Option<String>> {
        if self.running.is_none() {
            self.running = Some(start(&mut (self.make)())?);
        }
        let Some(running) = &mut self.running else { return Err(Failure::new("no process")) };
        let sent =
            write!(running.programs, "{}\n{program}", program.len()).and_then(|()| running.programs.flush());
        if sent.is_ok()
            && let Ok(answer) = running.answers.recv_timeout(PATIENCE)
        {
            return Ok(Some(String::from_utf8_lossy(&answer).into_owned()));
        }
        // It has ended, or it never will: neither error of the two calls says more than that.
        let _ = running.child.kill();
        let _ = running.child.wait();
        self.running = None;
        Ok(None)
    }
}

impl Drop for Side {
    fn drop(&mut self) {
        if let Some(Running { mut child, programs, .. }) = self.running.take() {
            drop(programs);
            // Without a program to come it ends by itself.
            let _ = child.wait();
        }
    }
}

fn start(command: &mut Command) -> Outcome<Running> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| Failure::new(format!("{}: {error}", line(command))))?;
    let (Some(programs), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(Failure::new("a process without pipes"));
    };
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut answers = BufReader::new(answers);
        while let Some(answer) = read(&mut answers) {
            if sender.send(answer).is_err() {
                return;
            }
        }
    });
    Ok(Running { child, programs, answers: receiver })
}

fn read(answers: &mut BufReader<ChildStdout>) -> Option<Vec<u8>> {
    let mut length = String::new();
    answers.read_line(&mut length).ok()?;
    let mut answer = vec![0; length.trim_end().parse().ok()?];
    answers.read_exact(&mut answer).ok()?;
    Some(answer)
}
