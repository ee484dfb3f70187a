//! Scripts that are a part of the program: put into it when it is built, found by their paths when a task asks for them.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

static SCRIPTS: Mutex<Vec<(&str, &str)>> = Mutex::new(Vec::new());

/// Makes scripts a part of the program. Paths are those of the key `script`, below the folder of the crate's `Cargo.toml`; modules that a
/// script imports are named beside it. Call it before the application is built.
///
/// A task whose `script` is one of these paths needs no file any more, and does not look for one.
///
/// # Example
/// ```
/// cu_chalcopy_task::embed!("examples/latency/controller.py");
/// assert!(cu_chalcopy_task::embedded::find("examples/latency/controller.py".as_ref()).is_some());
/// ```
#[macro_export]
macro_rules! embed {
    ($($path:literal),+ $(,)?) => {
        $($crate::embedded::register($path, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $path)));)+
    };
}

/// What [`embed!`](crate::embed) does: from now on `path` means `text`.
pub fn register(path: &'static str, text: &'static str) {
    let mut scripts = SCRIPTS.lock().unwrap_or_else(PoisonError::into_inner);
    scripts.retain(|(known, _)| *known != path);
    scripts.push((path, text));
}

/// The text of an embedded script.
#[must_use]
pub fn find(path: &Path) -> Option<&'static str> {
    let scripts = SCRIPTS.lock().unwrap_or_else(PoisonError::into_inner);
    scripts.iter().find(|(known, _)| Path::new(known) == path).map(|(_, text)| *text)
}
