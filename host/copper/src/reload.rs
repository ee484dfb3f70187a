//! Hot reload, for development: whether the script's file was changed. Only in builds with the feature `reload`.

use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

/// How often the file is looked at.
const EVERY: Duration = Duration::from_millis(50);

/// What a file looked like: when it was written, and how long it is.
type Look = Option<(SystemTime, u64)>;

/// Watches one file.
pub(crate) struct Watch {
    next: Instant,
    seen: Look,
}

fn look(path: &Path) -> Look {
    let file = std::fs::metadata(path).ok()?;
    Some((file.modified().ok()?, file.len()))
}

impl Watch {
    /// Watches the file from now on.
    pub(crate) fn new(path: &Path) -> Self {
        Self { next: Instant::now(), seen: look(path) }
    }

    /// Whether there is another file now than when it was looked at last.
    pub(crate) fn is_changed(&mut self, path: &Path) -> bool {
        let now = Instant::now();
        if now < self.next {
            return false;
        }
        self.next = now + EVERY;
        let look = look(path);
        let is_changed = look.is_some() && look != self.seen;
        if is_changed {
            self.seen = look;
        }
        is_changed
    }
}
