//! The log as a script's module: `copper`, written in Python, over the host's functions in `_copper`.

use std::path::PathBuf;

use chalcopy::{HostCall, HostError, HostItem, HostModule};

use crate::error::{Damage, Error};
use crate::listing::listing;
use crate::log::Log;
use crate::mcap::McapCursor;
use crate::names::Names;
use crate::progress::Progress;
use crate::reading::ListCursor;
use crate::records::Records;
use crate::sink::{NameId, Sink};
use crate::text::{Lines, Strings};
use crate::wire::Wire;
use crate::writing::{Desk, RowCursor};

static MODULES: &[HostModule] = &[HostModule {
    name: "_copper",
    doc: "The log behind the module copper.",
    items: &[
        HostItem::function("runs", "()"),
        HostItem::function("catalog", "(run)"),
        HostItem::function("stats", "(run)"),
        HostItem::function("lifecycle", "(run)"),
        HostItem::function("full", "()"),
        HostItem::function("open", "(run, tasks, since, until)"),
        HostItem::function("slots", "(cursor)"),
        HostItem::function("read", "(cursor)"),
        HostItem::function("open_text", "(run)"),
        HostItem::function("read_text", "(cursor)"),
        HostItem::function("rows", "(form, run, tasks, since, until)"),
        HostItem::function("read_rows", "(cursor)"),
        HostItem::function("mcap", "(run, tasks, since, until)"),
        HostItem::function("write_mcap", "(cursor, file)"),
        HostItem::function("close", "(cursor)"),
        HostItem::function("create", "(name)"),
        HostItem::function("write", "(file, text)"),
        HostItem::function("chart", "(title, labels)"),
        HostItem::function("point", "(chart, series, x, y)"),
        HostItem::function("draw", "(chart, file)"),
    ],
}];

/// The module that scripts import.
const NAME: &str = "copper";
const SOURCE: &str = include_str!("copper.py");
/// What tracebacks call it.
const FILE: &str = "copper.py";
/// Walks that may be under way at once: each holds a section in memory.
const CURSORS: usize = 16;

/// What the command line says.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The run that is meant where a script names none.
    pub run: Option<usize>,
    /// The string index of the application's build.
    pub index: Option<PathBuf>,
    /// The folder where scripts may write files; without one they may not.
    pub out: Option<PathBuf>,
    /// Whether to show how far it is, if there is a terminal.
    pub progress: bool,
}

/// What there is to say when a script is done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many CopperLists were read, and how fast.
    pub read: Option<String>,
    /// Where the log could not be read.
    pub damage: Vec<Damage>,
}

/// A log that a script's machine can ask.
pub struct Module {
    pub(crate) log: Log,
    pub(crate) options: Options,
    pub(crate) records: Records,
    /// The number of each slot's name, by run and slot.
    pub(crate) slot_names: Vec<Vec<NameId>>,
    /// All names, until they were given.
    names: Vec<u8>,
    pub(crate) strings: Option<Strings>,
    pub(crate) cursors: Vec<Option<Cursor>>,
    pub(crate) wire: Wire,
    pub(crate) progress: Progress,
    damage: Vec<Damage>,
    pub(crate) desk: Desk,
}

/// A walk that a script has begun.
pub(crate) enum Cursor {
    Lists(Box<ListCursor>),
    Text(Box<Lines>),
    Rows(Box<RowCursor>),
    Mcap(Box<McapCursor>),
}

/// Why a function of the module gives nothing: a class of exceptions and a text.
pub(crate) type Trouble = (&'static str, String);

pub(crate) fn trouble(error: Error) -> Trouble {
    ("RuntimeError", error.to_string())
}

impl Module {
    /// Opens a log.
    ///
    /// # Errors
    /// If there is no such file, or it is no Copper log of this format.
    pub fn open(path: &std::path::Path, options: Options) -> Result<Module, Error> {
        let mut names = Names::new();
        let records = Records::new(&mut names)?;
        let log = Log::open(path, &mut names)?;
        let mut slot_names = Vec::new();
        for run in log.runs() {
            let slots = log.catalog_of(run).unwrap_or_default();
            slot_names.push(slots.iter().map(|slot| names.name(&slot.name)).collect::<Result<_, _>>()?);
        }
        let progress = Progress::new(options.progress, log.end);
        let damage = log.damage().to_vec();
        let (names, wire) = (names.section(), Wire::default());
        Ok(Module {
            log,
            options,
            records,
            slot_names,
            names,
            strings: None,
            cursors: Vec::new(),
            wire,
            progress,
            damage,
            desk: Desk::default(),
        })
    }

    /// What a program may import beside its own modules, for [`chalcopy::Host::modules`].
    #[must_use]
    pub fn modules() -> &'static [HostModule] {
        MODULES
    }

    /// The text of a module that is written in Python and what tracebacks call it, for [`chalcopy::Host::module`].
    #[must_use]
    pub fn source(name: &str) -> Option<(&'static str, &'static str)> {
        (name == NAME).then_some((SOURCE, FILE))
    }

    /// The log.
    #[must_use]
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// The run that the command line says.
    #[must_use]
    pub fn run(&self) -> Option<usize> {
        self.options.run
    }

    /// Keeps in mind where the log could not be read, for the summary.
    pub fn note(&mut self, damage: Vec<Damage>) {
        self.damage.extend(damage);
    }

    /// What the log holds, for people: the run that was chosen, or all of them.
    ///
    /// # Errors
    /// If there is no such run.
    pub fn listing(&mut self) -> Result<String, Error> {
        let runs = match self.options.run {
            Some(_) => std::slice::from_ref(self.log.run(self.options.run)?),
            None => self.log.runs(),
        };
        self.progress.begin();
        let (log, progress, damage) = (&self.log, &mut self.progress, &mut self.damage);
        Ok(listing(log, runs, |run| {
            let mut told = 0;
            let stats = log.stats(run, |position, lists| {
                progress.read(position, lists - told);
                told = lists;
            })?;
            progress.read(log.end, stats.lists - told);
            damage.extend_from_slice(&stats.damage);
            Ok(stats)
        }))
    }

    /// Does something that writes to the terminal, without the progress bar in its way.
    pub fn aside<R>(&self, act: impl FnOnce() -> R) -> R {
        self.progress.aside(act)
    }

    /// Ends it: what there is to say. To be asked once.
    pub fn finish(&mut self) -> Summary {
        for cursor in std::mem::take(&mut self.cursors).into_iter().flatten() {
            self.close(&cursor);
        }
        let mut damage = std::mem::take(&mut self.damage);
        damage.sort_by_key(|found| found.at);
        damage.dedup();
        Summary { read: self.progress.end(), damage }
    }

    /// Does what a function of the module is called for, for [`chalcopy::Host::call`].
    ///
    /// # Errors
    /// What the program shall see as an exception.
    pub fn call(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        self.wire.bytes.clear();
        let done = match call.name() {
            "full" => {
                let open = self.cursors.iter().flatten().count();
                return call.give((open == CURSORS).into());
            }
            "open" => return self.open_lists(call),
            "open_text" => return self.open_text(call),
            "slots" => return self.slots(call),
            "rows" => return self.open_rows(call),
            "read_rows" => return self.read_rows(call),
            "mcap" => return self.open_mcap(call),
            "write_mcap" => return self.write_mcap(call),
            "create" => return self.create(call),
            "write" => return self.write(call),
            "chart" => return self.chart(call),
            "point" => return self.point(call),
            "draw" => return self.draw(call),
            "close" => {
                let cursor = self.cursors.get_mut(call.get::<usize>(0)?).and_then(Option::take);
                if let Some(cursor) = cursor {
                    self.close(&cursor);
                }
                return Ok(());
            }
            "read" => self.read(call.get(0)?),
            "read_text" => self.read_text(call.get(0)?),
            "runs" => self.runs(),
            "catalog" => self.catalog(call.get(0)?),
            "stats" => self.stats(call.get(0)?),
            "lifecycle" => self.lifecycle(call.get(0)?),
            _ => return Err(call.unknown()),
        };
        done.map_err(|(class, text)| call.raise(class, format_args!("{text}")))?;
        call.give_encoded(&self.names, &self.wire.bytes)?;
        self.names.clear();
        Ok(())
    }

    fn close(&mut self, cursor: &Cursor) {
        match cursor {
            Cursor::Lists(cursor) => self.damage.extend_from_slice(cursor.lists.damage()),
            Cursor::Text(lines) => self.damage.extend_from_slice(lines.damage()),
            Cursor::Rows(rows) => self.damage.extend_from_slice(rows.lists.damage()),
            Cursor::Mcap(mcap) => self.damage.extend_from_slice(mcap.lists.damage()),
        }
    }

    pub(crate) fn chosen(&self, run: Option<usize>) -> Option<usize> {
        run.or(self.options.run)
    }

    pub(crate) fn keep(&mut self, cursor: Cursor) -> Result<usize, Trouble> {
        let free = self.cursors.iter().position(Option::is_none).unwrap_or(self.cursors.len());
        if free == CURSORS {
            return Err(("RuntimeError", format!("more than {CURSORS} walks over the log at once")));
        }
        if free == self.cursors.len() {
            self.cursors.push(None);
        }
        self.cursors[free] = Some(cursor);
        Ok(free)
    }

    fn runs(&mut self) -> Result<(), Trouble> {
        self.wire.begin_list(self.log.runs().len());
        for run in self.log.runs() {
            self.records.run(&mut self.wire, &self.log, run);
        }
        Ok(())
    }

    fn catalog(&mut self, run: Option<usize>) -> Result<(), Trouble> {
        let run = self.log.run(self.chosen(run)).map_err(trouble)?;
        let slots = self.log.catalog_of(run).map_err(trouble)?;
        self.wire.begin_list(slots.len());
        for slot in &slots {
            self.records.slot(&mut self.wire, slot);
        }
        Ok(())
    }

    fn stats(&mut self, run: Option<usize>) -> Result<(), Trouble> {
        let run = self.log.run(self.chosen(run)).map_err(trouble)?;
        self.progress.begin();
        let (progress, mut told) = (&mut self.progress, 0);
        let stats = self.log.stats(run, |position, lists| {
            progress.read(position, lists - told);
            told = lists;
        });
        let stats = stats.map_err(trouble)?;
        self.progress.read(self.log.end, stats.lists - told);
        self.damage.extend_from_slice(&stats.damage);
        self.records.stats(&mut self.wire, &stats);
        Ok(())
    }

    fn lifecycle(&mut self, run: Option<usize>) -> Result<(), Trouble> {
        let runs = match self.chosen(run) {
            Some(_) => std::slice::from_ref(self.log.run(run).map_err(trouble)?),
            None => self.log.runs(),
        };
        self.wire.begin_list(runs.iter().map(|run| run.lifecycle.len()).sum());
        for run in runs {
            self.records.lifecycle(&mut self.wire, run);
        }
        Ok(())
    }
}
