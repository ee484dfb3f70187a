//! A log: who recorded it, its runs, its catalog, and the walk over its CopperLists.

use std::ops::Range;
use std::path::Path;

use bincode::config::standard;
use bincode::decode_from_slice;
use cu29::prelude::{
    ApplicationMetadata, MainHeader, RuntimeLifecycleEvent, RuntimeLifecycleRecord, UnifiedLogType,
    ValueDecodeCatalog, ValueDecodeCatalogLayout,
};

use crate::bodies::Bodies;
use crate::envelope::{self, List, Message};
use crate::error::{Damage, Error};
use crate::names::Names;
use crate::plan::Plan;
use crate::sections::{self, Section, Walk};
use crate::sink::Sink;
use crate::slabs::Slabs;

/// The most bytes a catalog may have, compressed.
const CATALOG: usize = (16 << 20) * 9 / 8 + 8;

/// One run of an application: from a start to its end.
#[derive(Debug, Clone)]
pub struct Run {
    /// Its place in the log, from 0.
    pub index: usize,
    /// What Copper calls it.
    pub id: u64,
    /// The mission's number.
    pub mission: usize,
    /// Which of several robots it was.
    pub instance: u32,
    /// What happened to it.
    pub lifecycle: Vec<RuntimeLifecycleRecord>,
    /// Bytes of CopperLists.
    pub bytes: u64,
}

impl Run {
    /// Whether the application said that it was done.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.lifecycle.iter().any(|record| record.event == RuntimeLifecycleEvent::ShutdownCompleted)
    }

    /// When it was made, in nanoseconds of the robot's clock.
    #[must_use]
    pub fn started_at(&self) -> Option<u64> {
        let is_start =
            |event: &RuntimeLifecycleEvent| matches!(event, RuntimeLifecycleEvent::Instantiated { .. });
        let record = self.lifecycle.iter().find(|record| is_start(&record.event));
        record.map(|record| record.timestamp.as_nanos())
    }
}

/// What the log says of its payloads, ready to be used.
pub(crate) struct Catalog {
    pub(crate) tables: ValueDecodeCatalog,
    pub(crate) plan: Plan,
}

/// A log whose headers have been read. What is damaged is left out, and named by [`damage`](Self::damage).
pub struct Log {
    pub(crate) slabs: Slabs,
    pub(crate) main: MainHeader,
    application: Option<ApplicationMetadata>,
    catalog: Result<Catalog, Error>,
    runs: Vec<Run>,
    damage: Vec<Damage>,
    /// Where the last section ends.
    pub(crate) end: u64,
}

impl Log {
    /// Opens `robot.copper`, which stands for `robot_0.copper`, `robot_1.copper` and so on, and reads all headers. Names of the
    /// log's types are numbered behind those in `names`.
    ///
    /// # Errors
    /// If there is no such file, or it is no Copper log of this format.
    pub(crate) fn open(path: &Path, names: &mut Names) -> Result<Log, Error> {
        let slabs = Slabs::open(path)?;
        let main = sections::main_header(&slabs)?;
        let catalog = Err(Error::new(
            "the log has no catalog: build the application with the feature `self-describing-logs` of cu29",
        ));
        let mut log =
            Log { slabs, main, application: None, catalog, runs: Vec::new(), damage: Vec::new(), end: 0 };
        let mut walk = Walk::new(&log.main, &log.slabs);
        loop {
            match walk.next(&log.slabs, &log.main) {
                Ok(Some(section)) => log.note(&section, names),
                Ok(None) => break,
                Err(damage) => log.damage.push(damage),
            }
        }
        Ok(log)
    }

    /// Opens a log, as the command does.
    ///
    /// # Errors
    /// If there is no such file, or it is no Copper log of this format.
    pub fn read(path: &Path) -> Result<Log, Error> {
        Log::open(path, &mut Names::new())
    }

    fn note(&mut self, section: &Section, names: &mut Names) {
        self.end = self.end.max(section.at + section.header.allocated);
        let kind = section.header.entry_type;
        if matches!(kind, UnifiedLogType::ApplicationMetadata | UnifiedLogType::ValueDecodeCatalog) {
            let mut body = Vec::new();
            if section.read(&self.slabs, &mut body).is_some() {
                self.damage
                    .push(Damage::new(section.at, "the log ends within what its application says of itself"));
            } else if kind == UnifiedLogType::ApplicationMetadata {
                self.application = decode_from_slice(&body, standard()).ok().map(|(metadata, _)| metadata);
            } else {
                self.catalog = read_catalog(&body, names);
            }
            return;
        }
        let context = section.header.context;
        let known = self.runs.iter().position(|run| run.id == context.run_id);
        let index = known.unwrap_or_else(|| {
            self.runs.push(Run {
                index: self.runs.len(),
                id: context.run_id,
                mission: context.mission_index as usize,
                instance: context.instance_id,
                lifecycle: Vec::new(),
                bytes: 0,
            });
            self.runs.len() - 1
        });
        if kind == UnifiedLogType::CopperList {
            self.runs[index].bytes += u64::from(section.header.used);
        } else if kind == UnifiedLogType::RuntimeLifecycle {
            self.note_lifecycle(section, index);
        }
    }

    fn note_lifecycle(&mut self, section: &Section, run: usize) {
        let mut body = Vec::new();
        // What is cut is met again by whoever walks over the CopperLists behind it.
        let _ = section.read(&self.slabs, &mut body);
        let mut rest = body.as_slice();
        while !rest.is_empty() {
            let Ok((record, used)) = decode_from_slice::<RuntimeLifecycleRecord, _>(rest, standard()) else {
                let at = section.at + sections::HEADER + (body.len() - rest.len()) as u64;
                self.damage.push(Damage::new(at, "no record of the application's lifecycle"));
                return;
            };
            self.runs[run].lifecycle.push(record);
            rest = &rest[used..];
        }
    }

    /// Who recorded it.
    #[must_use]
    pub fn application(&self) -> Option<&ApplicationMetadata> {
        self.application.as_ref()
    }

    /// Its runs.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// What was found damaged when the headers were read.
    #[must_use]
    pub fn damage(&self) -> &[Damage] {
        &self.damage
    }

    /// Whether it was closed: that of an application that is running, or was killed, was not.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.main.clean_close
    }

    /// The name of a run's mission.
    #[must_use]
    pub fn mission(&self, run: &Run) -> &str {
        self.application.as_ref().and_then(|app| app.missions.get(run.mission)).map_or("", String::as_str)
    }

    pub(crate) fn catalog(&self) -> Result<&Catalog, Error> {
        self.catalog.as_ref().map_err(Clone::clone)
    }

    /// The tables of its catalog, as Copper has them.
    ///
    /// # Errors
    /// If it has none, or a damaged one.
    pub fn tables(&self) -> Result<&ValueDecodeCatalog, Error> {
        Ok(&self.catalog()?.tables)
    }

    /// A run, or the only one.
    ///
    /// # Errors
    /// If there are several and none was chosen, or there is no such run.
    pub fn run(&self, index: Option<usize>) -> Result<&Run, Error> {
        match (index, self.runs.as_slice()) {
            (None, [only]) => Ok(only),
            (None, []) => Err(Error::new("the log has no runs")),
            (None, runs) => Err(Error::new(format!("the log has {} runs: choose one", runs.len()))),
            (Some(index), runs) => runs
                .get(index)
                .ok_or_else(|| Error::new(format!("the log has no run {index}: it has {}", runs.len()))),
        }
    }

    /// The slots of a run's CopperLists: who writes there, the payload's type, and how it is read.
    ///
    /// # Errors
    /// If there is no catalog, or it does not have the run's mission.
    pub fn slots(&self, run: &Run) -> Result<&[cu29::prelude::ValueDecodeCatalogSlot], Error> {
        let missions = &self.catalog()?.tables.missions;
        let mission = missions.get(run.mission);
        mission
            .map(|mission| mission.slots.as_slice())
            .ok_or_else(|| Error::new("the log's catalog does not have this run's mission"))
    }

    /// Walks over a run's CopperLists from the first one on.
    ///
    /// # Errors
    /// As [`slots`](Self::slots).
    pub fn lists(&self, run: &Run) -> Result<Lists, Error> {
        Ok(Lists {
            bodies: Bodies::new(self, UnifiedLogType::CopperList, run),
            layout: self.catalog()?.tables.layout,
            bindings: self.slots(run)?.iter().map(|slot| slot.binding).collect(),
            messages: Vec::new(),
            count: 0,
            last: 0,
        })
    }

    /// Reads a payload piece by piece.
    pub(crate) fn payload(&self, binding: usize, bytes: &[u8], sink: &mut impl Sink) {
        if let Ok(catalog) = self.catalog() {
            // It has been read once, when its end was looked for.
            let _ = catalog.plan.read(binding, &mut crate::cursor::Cursor::new(bytes), sink);
        }
    }
}

fn read_catalog(body: &[u8], names: &mut Names) -> Result<Catalog, Error> {
    if body.len() > CATALOG {
        return Err(Error::new("the log's catalog is too large"));
    }
    let tables = ValueDecodeCatalog::from_blob(body)
        .map_err(|error| Error::new(format!("the log's catalog is broken: {error}")))?;
    let plan = Plan::new(&tables, names)?;
    Ok(Catalog { tables, plan })
}

/// A walk over CopperLists. One section is in memory at a time.
pub struct Lists {
    bodies: Bodies,
    layout: ValueDecodeCatalogLayout,
    bindings: Vec<Option<usize>>,
    messages: Vec<Message>,
    count: u64,
    /// The last one's number.
    last: u64,
}

impl Lists {
    /// The next one; `None` at the end. Where a section is damaged the walk goes on with the next one; [`damage`](Self::damage)
    /// says so.
    pub fn next<'l>(&'l mut self, log: &Log) -> Option<List<'l>> {
        let plan = &log.catalog().ok()?.plan;
        loop {
            let rest = self.bodies.rest(log)?;
            match envelope::read(rest, self.layout, &self.bindings, plan, &mut self.messages) {
                Ok((id, used)) => {
                    self.bodies.take(used);
                    self.count += 1;
                    self.last = id;
                    return Some(self.list());
                }
                Err(why) => self.bodies.give_up(format!("a CopperList: {why}")),
            }
        }
    }

    fn list(&self) -> List<'_> {
        List::new(self.last, &self.messages, self.bodies.taken())
    }

    /// The next one that began in this time. Behind it the walk ends: CopperLists stand in the order of time.
    pub(crate) fn next_in<'l>(&'l mut self, log: &Log, time: &Range<u64>) -> Option<List<'l>> {
        loop {
            let began = self.next(log)?.time();
            if began.is_some_and(|began| began >= time.end) {
                self.stop();
                return None;
            }
            if began.unwrap_or(0) >= time.start {
                return Some(self.list());
            }
        }
    }

    /// Ends the walk here.
    pub(crate) fn stop(&mut self) {
        self.bodies.stop();
    }

    /// How many CopperLists there were so far.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }

    /// How far it has come, in bytes of the log.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.bodies.position()
    }

    /// Where it could not read on.
    #[must_use]
    pub fn damage(&self) -> &[Damage] {
        self.bodies.damage()
    }
}
