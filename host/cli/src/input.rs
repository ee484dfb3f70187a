//! Standard input that Ctrl-C can interrupt: a terminal is read when it has a line; of anything else a thread reads one when
//! asked, and we wait for it with patience.

use std::io::stdin;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_millis(20);

/// Asks for lines; the thread starts with the first question.
pub(crate) struct Input(Mutex<Option<Reader>>);

struct Reader {
    questions: Sender<()>,
    lines: Receiver<Option<String>>,
    /// A question was asked and its line not taken, because Ctrl-C came between.
    is_waiting: bool,
}

impl Input {
    /// Nothing is read yet.
    pub(crate) fn new() -> Self {
        Self(Mutex::new(None))
    }

    /// The next line, `None` at the end of the input, or as soon as `stop` holds.
    pub(crate) fn line(&self, stop: impl Fn() -> bool) -> Option<String> {
        if let Some(typed) = terminal::line(&stop) {
            return typed;
        }
        let mut reader = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let reader = reader.get_or_insert_with(start);
        if !reader.is_waiting {
            reader.questions.send(()).ok()?;
        }
        reader.is_waiting = true;
        loop {
            match reader.lines.recv_timeout(PATIENCE) {
                Ok(line) => {
                    reader.is_waiting = false;
                    return line;
                }
                Err(RecvTimeoutError::Timeout) if !stop() => {}
                Err(_) => return None,
            }
        }
    }
}

fn start() -> Reader {
    let (questions, asked) = channel();
    let (found, lines) = channel();
    thread::spawn(move || {
        while asked.recv().is_ok() {
            let mut line = String::new();
            let is_line = stdin().read_line(&mut line).is_ok_and(|bytes| bytes > 0);
            if found.send(is_line.then_some(line)).is_err() {
                return;
            }
        }
    });
    Reader { questions, lines, is_waiting: false }
}

/// A terminal belongs to the prompt too: a thread that went on reading after Ctrl-C would take the prompt's next line.
#[cfg(unix)]
mod terminal {
    use std::io::{IsTerminal as _, stdin};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    use super::PATIENCE;

    /// The terminal's next line, as `Input::line`; `None` if standard input is no terminal.
    pub(super) fn line(stop: impl Fn() -> bool) -> Option<Option<String>> {
        let input = stdin();
        if !input.is_terminal() {
            return None;
        }
        let patience = Timespec { tv_sec: 0, tv_nsec: i64::from(PATIENCE.subsec_nanos()) };
        loop {
            // A terminal gives a line at a time: what can be read is a whole one.
            match poll(&mut [PollFd::new(&input, PollFlags::IN)], Some(&patience)) {
                Ok(1..) => {
                    let mut line = String::new();
                    let is_line = input.read_line(&mut line).is_ok_and(|bytes| bytes > 0);
                    return Some(is_line.then_some(line));
                }
                _ if stop() => return Some(None),
                _ => {}
            }
        }
    }
}

#[cfg(not(unix))]
mod terminal {
    /// No terminal is known here.
    pub(super) fn line(_: impl Fn() -> bool) -> Option<Option<String>> {
        None
    }
}
