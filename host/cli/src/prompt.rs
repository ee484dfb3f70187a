//! The prompt: line editing, history, completion, entries of several lines.

use std::cell::RefCell;
use std::path::PathBuf;
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

const FIRST: &str = ">>> ";
const FURTHER: &str = "... ";
const HISTORY: &str = ".chalcopy_history";

type Machine = Rc<RefCell<Box<dyn Engine>>>;

/// Completes names from what lives in the machine.
struct Names(Machine);

impl Completer for Names {
    type Candidate = String;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<String>)> {
        let before = &line[..at];
        if before.trim().is_empty() {
            return Ok((at, vec!["    ".to_owned()]));
        }
        let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
        let start = before
            .rfind(|c| !is_name(c))
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        Ok((start, self.0.borrow_mut().complete(&before[start..])))
    }
}

impl Hinter for Names {
    type Hint = String;
}
impl Highlighter for Names {}
impl Validator for Names {}
impl Helper for Names {}

/// Reads, runs and prints until the end of the input; the status to exit with.
pub(crate) fn hold(
    engine: Box<dyn Engine>,
    console: &Console,
    greet: bool,
    arguments: &Arguments,
) -> Result<i32, Failure> {
    let trouble = |error: ReadlineError| Failure::usage(format!("no prompt: {error}"));
    let machine = Rc::new(RefCell::new(engine));
    let config = Config::builder().completion_type(CompletionType::List).build();
    let mut editor: Editor<Names, FileHistory> = Editor::with_config(config).map_err(trouble)?;
    editor.set_helper(Some(Names(Rc::clone(&machine))));
    let history = history();
    if let Some(path) = &history {
        // The first time there is none.
        let _ = editor.load_history(path);
    }
    if greet {
        let place = if arguments.native { "native" } else { "sandboxed" };
        println!(
            "Chalcopy {}, {place}, {} MiB. Ctrl-D leaves.",
            env!("CARGO_PKG_VERSION"),
            arguments.memory >> 20
        );
    }
    let status = turns(&mut editor, &machine, console);
    if let Some(path) = &history {
        // A home that cannot be written is no reason to fail.
        let _ = editor.save_history(path);
    }
    status
}

fn turns(
    editor: &mut Editor<Names, FileHistory>,
    machine: &Machine,
    console: &Console,
) -> Result<i32, Failure> {
    let mut entry = String::new();
    loop {
        console.flush();
        match editor.readline(if entry.is_empty() { FIRST } else { FURTHER }) {
            Ok(line) => {
                if !line.trim().is_empty() {
                    // Only a full memory can refuse.
                    let _ = editor.add_history_entry(&line);
                }
                entry.push_str(&line);
                entry.push('\n');
            }
            Err(ReadlineError::Interrupted) => {
                console.is_interrupted();
                eprintln!("\nKeyboardInterrupt");
                entry.clear();
                continue;
            }
            Err(ReadlineError::Eof) => return Ok(0),
            Err(error) => return Err(Failure::usage(format!("no prompt: {error}"))),
        }
        if entry.trim().is_empty() {
            entry.clear();
            continue;
        }
        let outcome = machine.borrow_mut().feed(&entry);
        match outcome {
            Ok(Feedback::Incomplete) => continue,
            Ok(Feedback::Complete) => {}
            Err(failure) if failure.is_exit() => return Ok(console.report(&failure)),
            Err(failure) => {
                console.report(&failure);
            }
        }
        entry.clear();
    }
}

/// In the home folder, unless there is none.
fn history() -> Option<PathBuf> {
    std::env::home_dir().filter(|home| home.is_dir()).map(|home| home.join(HISTORY))
}
