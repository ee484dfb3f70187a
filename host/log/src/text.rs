//! The structured text log. Its lines hold numbers of strings that only the application's build knows.

use std::path::Path;

use bincode::config::standard;
use bincode::decode_from_slice;
use cu29::prelude::{CuLogEntry, CuLogLevel, UnifiedLogType, rebuild_logline};
use cu29_intern_strs::read_interned_strings;

use crate::bodies::Bodies;
use crate::error::{Damage, Error};
use crate::log::{Log, Run};

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// When it was written, in nanoseconds of the robot's clock.
    pub time: u64,
    /// `debug`, `info`, `warning`, `error` or `critical`.
    pub level: &'static str,
    /// What it says.
    pub text: String,
    /// In which CopperList.
    pub list: Option<u64>,
    /// Which component wrote it.
    pub component: Option<u32>,
}

/// The strings of a build: `cu29_log_index` in its target folder.
pub struct Strings(Vec<String>);

impl Strings {
    /// Reads them.
    ///
    /// # Errors
    /// If there are none.
    pub fn read(index: &Path) -> Result<Strings, Error> {
        let strings = read_interned_strings(index);
        strings.map(Strings).map_err(|error| Error::new(format!("{}: {error:#}", index.display())))
    }
}

/// A walk over the lines of a run.
pub struct Lines(Bodies);

impl Log {
    /// Walks over a run's text log.
    #[must_use]
    pub fn lines(&self, run: &Run) -> Lines {
        Lines(Bodies::new(self, UnifiedLogType::StructuredLogLine, run))
    }
}

impl Lines {
    /// The next line; `None` at the end.
    pub fn next(&mut self, log: &Log, strings: &Strings) -> Option<Line> {
        loop {
            match decode_from_slice::<CuLogEntry, _>(self.0.rest(log)?, standard()) {
                // Nothing of it is in use behind such a one.
                Ok((entry, _)) if entry.msg_index == 0 => self.0.skip(),
                Ok((entry, used)) => {
                    self.0.take(used);
                    return Some(line(&entry, strings));
                }
                Err(_) => self.0.give_up("no line of a text log"),
            }
        }
    }

    /// Where it could not read on.
    #[must_use]
    pub fn damage(&self) -> &[Damage] {
        self.0.damage()
    }
}

fn line(entry: &CuLogEntry, strings: &Strings) -> Line {
    let level = match entry.level {
        CuLogLevel::Debug => "debug",
        CuLogLevel::Info => "info",
        CuLogLevel::Warning => "warning",
        CuLogLevel::Error => "error",
        CuLogLevel::Critical => "critical",
    };
    // Copper puts time and level in front; a script has them already.
    let whole = rebuild_logline(&strings.0, entry).unwrap_or_else(|error| format!("]: ({error})"));
    let text = whole.split_once("]: ").map_or(whole.as_str(), |(_, text)| text).to_owned();
    Line {
        time: entry.time.as_nanos(),
        level,
        text,
        list: entry.origin.culistid,
        component: entry.origin.component_id,
    }
}
