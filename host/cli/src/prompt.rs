//! The prompt on a terminal: line editing, history and keys. What an entry is, the machine knows.

use std::cell::RefCell;
use std::io::ErrorKind;
use std::rc::Rc;

use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::FileHistory;
use rustyline::validate::Validator;
use rustyline::{CompletionType, Config, Context, Editor, Helper};

use crate::arguments::Arguments;
use crate::console::Console;
use crate::engine::{Engine, Failure, Feedback};
use crate::history::{ENTRIES, History};
use crate::keys::{self, Shared, Stage};

/// Columns that Backspace takes of an indentation.
const STEP: u8 = 4;

type Machine = Rc<RefCell<Box<dyn Engine>>>;

/// Completes names from what lives in the machine.
struct Names(Machine);

impl Completer for Names {
    type Candidate = String;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<String>)> {
        Ok(self.0.borrow_mut().complete(&line[..at]))
    }
}

impl Hinter for Names {
    type Hint = String;
}
impl Highlighter for Names {}
impl Validator for Names {}
impl Helper for Names {}

/// What came from the terminal.
enum Input {
    /// A line, and whether the entry ends with it.
    Line(String, bool),
    /// Ctrl-E.
    Paste,
    /// Ctrl-C.
    Cancel,
    /// Ctrl-D on an empty line, or the end of the input.
    End,
    /// Nothing that means anything.
    Nothing,
}

/// Somebody at a terminal.
struct Desk<'c> {
    editor: Editor<Names, FileHistory>,
    stage: Shared,
    history: History,
    machine: Machine,
    console: &'c Console,
    /// The lines of the entry, for the history.
    entry: String,
}

/// Reads, runs and prints until the end of the input; the status to exit with.
pub(crate) fn hold(
    engine: Box<dyn Engine>,
    console: &Console,
    greet: bool,
    arguments: &Arguments,
) -> Result<i32, Failure> {
    let machine = Rc::new(RefCell::new(engine));
    let config = Config::builder().completion_type(CompletionType::List).indent_size(STEP);
    let config = config.max_history_size(ENTRIES).map_err(trouble)?.build();
    let mut editor: Editor<Names, FileHistory> = Editor::with_config(config).map_err(trouble)?;
    editor.set_helper(Some(Names(Rc::clone(&machine))));
    let stage = Shared::new();
    keys::bind(&mut editor, &stage);
    if greet {
        let place = if arguments.native { "native" } else { "sandboxed" };
        println!(
            "Chalcopy {}, {place}, {} MiB. Ctrl-E pastes, Ctrl-D leaves.",
            env!("CARGO_PKG_VERSION"),
            arguments.memory >> 20
        );
    }
    let history = History::load(&mut editor);
    Desk { editor, stage, history, machine, console, entry: String::new() }.turns()
}

fn trouble(error: ReadlineError) -> Failure {
    Failure::usage(format!("no prompt: {error}"))
}

impl Desk<'_> {
    fn turns(&mut self) -> Result<i32, Failure> {
        loop {
            let outcome = match self.read()? {
                Input::Nothing => continue,
                Input::End if self.entry.is_empty() && !self.stage.is(Stage::Pasting) => return Ok(0),
                Input::End => self.machine.borrow_mut().finish(),
                Input::Cancel => {
                    self.machine.borrow_mut().cancel();
                    self.entry.clear();
                    eprintln!("KeyboardInterrupt");
                    Ok(Feedback::Complete)
                }
                Input::Paste => {
                    println!("paste mode; Ctrl-C to cancel, Ctrl-D to finish");
                    self.machine.borrow_mut().paste();
                    self.stage.set(Stage::Pasting);
                    continue;
                }
                Input::Line(line, is_end) => self.line(&line, is_end),
            };
            match outcome {
                Ok(Feedback::Incomplete) => continue,
                Ok(Feedback::Complete) => {}
                Err(failure) if failure.is_exit() => {
                    self.over();
                    return Ok(self.console.report(&failure));
                }
                Err(failure) => {
                    self.console.report(&failure);
                }
            }
            self.over();
        }
    }

    fn line(&mut self, line: &str, is_end: bool) -> Result<Feedback, Failure> {
        self.entry.push_str(line);
        self.entry.push('\n');
        // Ctrl-C that came too late for what ran before does not count.
        self.console.is_interrupted();
        let feedback = self.machine.borrow_mut().line(line)?;
        if is_end && feedback == Feedback::Incomplete {
            return self.machine.borrow_mut().finish();
        }
        if self.stage.is(Stage::First) {
            self.stage.set(Stage::Further);
        }
        Ok(feedback)
    }

    /// The entry is over.
    fn over(&mut self) {
        self.history.add(&mut self.editor, &self.entry);
        self.entry.clear();
        self.stage.set(Stage::First);
    }

    fn read(&mut self) -> Result<Input, Failure> {
        let (prompt, indentation) = self.machine.borrow_mut().invite();
        let prompt = self.console.disarmed(prompt);
        self.console.flush();
        let line = self.editor.readline_with_initial(&prompt, (&indentation, ""));
        Ok(match line {
            Ok(_) if self.stage.is(Stage::Paste) => Input::Paste,
            Ok(line) => Input::Line(line, self.stage.is(Stage::End)),
            Err(ReadlineError::Interrupted) => Input::Cancel,
            Err(ReadlineError::Eof) => Input::End,
            Err(ReadlineError::Signal(_)) => Input::Nothing,
            // Bytes that are no text.
            Err(ReadlineError::Io(error)) if error.kind() == ErrorKind::InvalidData => Input::Nothing,
            Err(error) => return Err(trouble(error)),
        })
    }
}
