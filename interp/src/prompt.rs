//! A prompt, without the terminal: the lines of an entry, whether it is over, how its next line begins, what may stand in it.
//!
//! ```text
//!            line            line, empty              Ctrl-D
//!   >>> ----------> ... ----------------> run      >>> --> leave
//!       Ctrl-E               line           Ctrl-D
//!   >>> ----------> === -----------> === ----------> run
//! ```
//! What reads keys (a terminal, a page, a serial line) calls one method for each of these and shows what it gives.

use core::fmt::{self, Write};

use crate::compile::Options;
use crate::engine::Engine;
use crate::error::Error;
use crate::heap::utf8::write_text;
use crate::modules::compiling::{self, Failure};
use crate::modules::{completing, sys};
use crate::syntax::ast::Mode;
use crate::syntax::typed::Typed;

pub use crate::syntax::typed::Indentation;

/// What tracebacks call the text of an entry.
const FILE: &str = "<stdin>";
/// In front of the lines of what is pasted, as MicroPython has it.
const PASTING: &str = "=== ";

/// Whether an entry is over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turn {
    /// It was run; the next line begins another.
    Over,
    /// It goes on.
    More,
}

/// A prompt over a slice that holds the longest entry.
///
/// # Example
/// ```
/// use chalcopy::{Engine, Host, Limits, Prompt, Stream, Turn};
/// #[derive(Default)]
/// struct Desk(String);
/// impl Host for Desk {
///     fn write(&mut self, _: Stream, text: &[u8]) {
///         self.0 += &String::from_utf8_lossy(text);
///     }
/// }
/// let (mut memory, mut desk, mut room) = (vec![0; 1 << 16], Desk::default(), [0; 1000]);
/// let mut python = Engine::new(&mut memory, &mut desk, Limits::default())?;
/// let mut prompt = Prompt::new(&mut room);
/// assert_eq!(prompt.line(&mut python, "for i in 1, 2:")?, Turn::More);
/// assert_eq!(prompt.indentation().to_string(), "    ");
/// assert_eq!(prompt.line(&mut python, "    10 * i")?, Turn::More);
/// assert_eq!(prompt.line(&mut python, "")?, Turn::Over);
/// assert_eq!(prompt.line(&mut python, "_ + 1")?, Turn::Over);
/// assert_eq!(desk.0, "10\n20\n21\n");
/// # Ok::<(), chalcopy::Error>(())
/// ```
#[derive(Debug)]
pub struct Prompt<'b> {
    room: &'b mut [u8],
    len: usize,
    is_pasting: bool,
}

impl<'b> Prompt<'b> {
    /// A prompt without an entry. An entry that does not fit into `room` is refused.
    pub fn new(room: &'b mut [u8]) -> Prompt<'b> {
        Prompt { room, len: 0, is_pasting: false }
    }

    /// The lines so far, each with its end.
    pub fn entry(&self) -> &str {
        core::str::from_utf8(&self.room[..self.len]).unwrap_or("")
    }

    /// Whether all lines up to Ctrl-D belong to the entry.
    pub fn is_pasting(&self) -> bool {
        self.is_pasting
    }

    /// Writes what stands in front of the next line: `sys.ps1` or, within an entry, `sys.ps2`, which are made when they are missing.
    /// To make a text of them may run the program's code.
    ///
    /// # Errors
    /// Those of the output.
    pub fn invite(&self, python: &mut Engine<'_>, out: &mut dyn Write) -> fmt::Result {
        if self.is_pasting {
            return out.write_str(PASTING);
        }
        python.reset();
        let prompt = if self.len == 0 { sys::PS1 } else { sys::PS2 };
        let done = match sys::prompt(&mut python.vm, prompt) {
            Ok(text) => write_text(out, python.vm.text(text)),
            Err(_) => out.write_str(prompt.1),
        };
        python.reset();
        done
    }

    /// The white space that the next line should begin with. None while pasting.
    pub fn indentation(&self) -> Indentation<'_> {
        Typed::of(if self.is_pasting { "" } else { self.entry() }).indentation()
    }

    /// Takes a line, with or without its end, or several that were pasted together. If the entry is over, it is run, and the values
    /// of its expressions are shown.
    ///
    /// An entry is over when no bracket or string is open and it is a statement of one line, or an empty line ends it. Pasted
    /// text may have empty lines and several statements; it is over when its last line could be such an end.
    ///
    /// # Errors
    /// What the entry raises, `SyntaxError` included; limits. `is_memory` without an exception if the entry is longer than the
    /// room for it. It is forgotten in any case.
    pub fn line(&mut self, python: &mut Engine<'_>, line: &str) -> Result<Turn, Error> {
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        // The indentation that was given and not used.
        let is_empty = line.trim().is_empty() && !Typed::of(self.entry()).in_string;
        self.push(if is_empty { "" } else { line })?;
        self.push("\n")?;
        if self.is_pasting {
            return Ok(Turn::More);
        }
        if self.entry().trim().is_empty() {
            self.cancel();
            return Ok(Turn::Over);
        }
        match is_over(python, self.entry()) {
            false => Ok(Turn::More),
            true => self.run(python),
        }
    }

    /// Begins to paste, at Ctrl-E on an empty line: all lines up to [`finish`](Self::finish) are one entry. Within an entry it
    /// does nothing.
    pub fn paste(&mut self) {
        self.is_pasting |= self.len == 0;
    }

    /// Ends the entry, at Ctrl-D, and runs it as it stands. Without one there is nothing to run.
    ///
    /// # Errors
    /// As [`line`](Self::line).
    pub fn finish(&mut self, python: &mut Engine<'_>) -> Result<Turn, Error> {
        self.run(python)
    }

    /// Forgets the entry, at Ctrl-C.
    pub fn cancel(&mut self) {
        (self.len, self.is_pasting) = (0, false);
    }

    /// As [`Engine::complete`], for a line of this entry up to the cursor.
    pub fn complete(&mut self, python: &mut Engine<'_>, line: &str, give: &mut dyn FnMut(&str)) -> usize {
        let len = self.len;
        if self.push(line).is_err() {
            return line.len();
        }
        let at = python.complete(self.entry(), give);
        self.len = len;
        at.saturating_sub(len)
    }

    fn push(&mut self, text: &str) -> Result<(), Error> {
        let end = self.len + text.len();
        let Some(place) = self.room.get_mut(self.len..end) else {
            self.cancel();
            return Err(Error::MEMORY);
        };
        place.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }

    fn run(&mut self, python: &mut Engine<'_>) -> Result<Turn, Error> {
        let source = &self.room[..self.len];
        let done = match python.run_mode(source, FILE, Mode::Entry) {
            // Nothing comes any more: whatever is missing is an error.
            Err(error) if error.is_incomplete() => python.run_mode(source, FILE, Mode::Module),
            done => done,
        };
        self.cancel();
        done.map(|_| Turn::Over)
    }
}

impl Engine<'_> {
    /// Gives the names that may stand where `text` ends, in alphabetical order, and the place in `text` where they belong:
    /// `x = math.s` gives `sin`, `sinh`, `sqrt` and 9. At the beginning of a line it gives an indentation.
    ///
    /// Nothing of the program's runs but `__dir__`, without the host and with little fuel of its own: what stands before a dot is
    /// looked up, but properties, `__getattr__` and other descriptors are not asked.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// let mut names = Vec::new();
    /// assert_eq!(python.complete("y = 'abc'.is_", &mut |name| names.push(name.to_owned())), 10);
    /// assert!(names.is_empty());
    /// python.complete("y = 'abc'.isa", &mut |name| names.push(name.to_owned()));
    /// assert_eq!(names, ["isalnum", "isalpha", "isascii"]);
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn complete(&mut self, text: &str, give: &mut dyn FnMut(&str)) -> usize {
        self.reset();
        let at = completing::complete(&mut self.vm, text, give);
        self.reset();
        at
    }
}

/// Whether an entry stands for itself. Runs nothing.
fn is_over(python: &mut Engine<'_>, text: &str) -> bool {
    let typed = Typed::of(text);
    let is_ended = text.ends_with("\n\n") && !typed.is_open;
    python.reset();
    let vm = &mut python.vm;
    let made = compiling::with_image(vm, text.as_bytes(), Options::default(), Mode::Entry, |_| ());
    python.reset();
    match made {
        Ok(()) => is_ended || !typed.may_go_on(),
        Err(Failure::Incomplete) => is_ended,
        Err(Failure::Raised(_)) => true,
    }
}
