//! The structured text log. Its lines hold numbers of strings that only the application's build knows.

use std::path::Path;

use bincode::config::standard;
use bincode::decode_from_slice;
use cu29::prelude::{CuLogEntry, CuLogLevel, UnifiedLogType, rebuild_logline};
use cu29_intern_strs::read_interned_strings;

use crate::error::{Damage, Error};
use crate::log::{Log, Run};
use crate::sections::{HEADER, Walk};

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
pub struct Lines {
    walk: Walk,
    run: u64,
    body: Vec<u8>,
    body_at: u64,
    at: usize,
    cut: Option<Damage>,
    damage: Vec<Damage>,
}

impl Log {
    /// Walks over a run's text log.
    #[must_use]
    pub fn lines(&self, run: &Run) -> Lines {
        Lines {
            walk: Walk::new(&self.main, &self.slabs),
            run: run.id,
            body: Vec::new(),
            body_at: 0,
            at: 0,
            cut: None,
            damage: Vec::new(),
        }
    }
}

impl Lines {
    /// The next line; `None` at the end.
    pub fn next(&mut self, log: &Log, strings: &Strings) -> Option<Line> {
        loop {
            while self.at >= self.body.len() {
                self.damage.extend(self.cut.take());
                self.section(log)?;
            }
            match decode_from_slice::<CuLogEntry, _>(&self.body[self.at..], standard()) {
                // Nothing of it is in use behind such a one.
                Ok((entry, _)) if entry.msg_index == 0 => self.body.clear(),
                Ok((entry, used)) => {
                    self.at += used;
                    return Some(line(&entry, strings));
                }
                Err(_) => {
                    let at = self.body_at + self.at as u64;
                    self.damage
                        .push(self.cut.take().unwrap_or_else(|| Damage::new(at, "no line of a text log")));
                    self.body.clear();
                }
            }
        }
    }

    fn section(&mut self, log: &Log) -> Option<()> {
        loop {
            let section = match self.walk.next(&log.slabs, &log.main) {
                Ok(section) => section?,
                Err(damage) => {
                    self.damage.push(damage);
                    continue;
                }
            };
            let header = &section.header;
            if header.entry_type == UnifiedLogType::StructuredLogLine && header.context.run_id == self.run {
                self.cut = section.read(&log.slabs, &mut self.body);
                self.body_at = section.at + HEADER;
                self.at = 0;
                return Some(());
            }
        }
    }

    /// Where it could not read on.
    #[must_use]
    pub fn damage(&self) -> &[Damage] {
        &self.damage
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
