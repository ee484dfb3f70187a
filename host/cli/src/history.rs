//! What was typed in earlier sessions. Trouble with its file is told once, and nothing is lost by it but the history.

use std::env;
use std::io::ErrorKind;
use std::path::PathBuf;

use rustyline::error::ReadlineError;
use rustyline::history::FileHistory;
use rustyline::{Editor, Helper};

/// Names another file than that in the home folder; empty: none.
const VARIABLE: &str = "CHALCOPY_HISTORY";
const FILE: &str = ".chalcopy_history";

/// The entries that are remembered.
pub(crate) const ENTRIES: usize = 1000;

/// Where the history is kept, as long as that works.
pub(crate) struct History(Option<PathBuf>);

impl History {
    /// Gives the editor what was typed before.
    pub(crate) fn load<H: Helper>(editor: &mut Editor<H, FileHistory>) -> Self {
        let mut this = Self(path());
        if let Some(path) = &this.0 {
            match editor.load_history(path) {
                // The first time there is none.
                Err(ReadlineError::Io(error)) if error.kind() == ErrorKind::NotFound => {}
                // What it is must not be written over.
                done => this.check(done),
            }
        }
        this
    }

    /// Remembers an entry, in the file at once: the process may be killed.
    pub(crate) fn add<H: Helper>(&mut self, editor: &mut Editor<H, FileHistory>, entry: &str) {
        let entry = entry.trim_end();
        if entry.is_empty() || !editor.add_history_entry(entry).unwrap_or(false) {
            return;
        }
        if let Some(path) = &self.0 {
            let done = editor.append_history(path);
            self.check(done);
        }
    }

    fn check(&mut self, done: Result<(), ReadlineError>) {
        if let Err(error) = done
            && let Some(path) = self.0.take()
        {
            eprintln!("chalcopy: no history in {}: {error}", path.display());
        }
    }
}

fn path() -> Option<PathBuf> {
    match env::var_os(VARIABLE) {
        Some(path) => Some(PathBuf::from(path)).filter(|path| !path.as_os_str().is_empty()),
        None => env::home_dir().filter(|home| home.is_dir()).map(|home| home.join(FILE)),
    }
}
