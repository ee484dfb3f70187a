//! Walks over the log for a script: CopperLists and lines of text, many at once.

use std::ops::Range;

use chalcopy::{Arg, HostCall, HostError, Reply};

use crate::catalog::Slot;
use crate::log::Lists;
use crate::module::{Cursor, Module, Trouble, trouble};
use crate::sink::{NameId, Sink};
use crate::text::Strings;

/// CopperLists that are read at once, and about how many bytes of them.
const BATCH: u32 = 64;
pub(crate) const BATCH_BYTES: usize = 64 << 10;

/// A walk over CopperLists.
pub(crate) struct ListCursor {
    pub(crate) lists: Lists,
    /// Slots that are wanted: place, number of the name, kind of the payload.
    slots: Vec<(usize, NameId, Option<usize>)>,
    names: Vec<String>,
    time: Range<u64>,
}

/// Which CopperLists are wanted, and what of them.
pub(crate) struct Wanted {
    pub(crate) run: Option<usize>,
    /// Slots by their names; all of them.
    pub(crate) tasks: Option<Vec<String>>,
    pub(crate) time: Range<u64>,
}

/// What arguments from `first` on say of it: `(run, tasks, since, until)`.
pub(crate) fn wanted(call: &mut HostCall<'_, '_>, first: usize) -> Result<Wanted, HostError> {
    let run = call.get::<Option<usize>>(first)?;
    let tasks = match call.arg(first + 1) {
        Some(Reply::Tuple(tasks)) => {
            let names = tasks.iter().map(|task| task.to::<&str>().map(str::to_owned));
            Some(names.collect::<Result<Vec<String>, _>>())
        }
        _ => None,
    };
    let Ok(tasks) = tasks.transpose() else {
        return Err(call.raise("TypeError", format_args!("task must be a str, or several")));
    };
    let (since, until) = (call.get::<Option<u64>>(first + 2)?, call.get::<Option<u64>>(first + 3)?);
    Ok(Wanted { run, tasks, time: since.unwrap_or(0)..until.unwrap_or(u64::MAX) })
}

/// Gives a number of ours, or raises why there is none.
pub(crate) fn give_number(
    call: &mut HostCall<'_, '_>,
    number: Result<usize, Trouble>,
) -> Result<(), HostError> {
    match number {
        Ok(number) => call.give(Arg::Unsigned(number as u64)),
        Err((class, text)) => Err(call.raise(class, format_args!("{text}"))),
    }
}

impl Module {
    /// The places of the slots that are wanted.
    pub(crate) fn places(&self, all: &[Slot], wanted: &Wanted) -> Result<Vec<usize>, Trouble> {
        let Some(tasks) = &wanted.tasks else { return Ok((0..all.len()).collect()) };
        let place = |name: &String| {
            let known = || all.iter().map(|slot| slot.name.as_str()).collect::<Vec<_>>().join(", ");
            let place = all.iter().position(|slot| slot.name == *name);
            place.ok_or_else(|| ("ValueError", format!("no task '{name}' in the log: it has {}", known())))
        };
        tasks.iter().map(place).collect()
    }

    pub(crate) fn open_lists(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let wanted = wanted(call, 0)?;
        self.progress.begin();
        let opened = self.list_cursor(&wanted);
        let kept = opened.and_then(|cursor| self.keep(Cursor::Lists(Box::new(cursor))));
        give_number(call, kept)
    }

    fn list_cursor(&self, wanted: &Wanted) -> Result<ListCursor, Trouble> {
        let run = self.log.run(self.chosen(wanted.run)).map_err(trouble)?;
        let all = self.log.catalog_of(run).map_err(trouble)?;
        let bindings = self.log.slots(run).map_err(trouble)?;
        let places = self.places(&all, wanted)?;
        let number = |at: usize| self.slot_names[run.index].get(at).copied().unwrap_or_default();
        Ok(ListCursor {
            lists: self.log.lists(run).map_err(trouble)?,
            slots: places.iter().map(|at| (*at, number(*at), bindings[*at].binding)).collect(),
            names: places.iter().map(|at| all[*at].name.clone()).collect(),
            time: wanted.time.clone(),
        })
    }

    pub(crate) fn slots(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let names = match self.cursors.get(call.get::<usize>(0)?) {
            Some(Some(Cursor::Lists(cursor))) => cursor.names.clone(),
            _ => Vec::new(),
        };
        let names: Vec<Arg<'_>> = names.iter().map(|name| Arg::Str(name)).collect();
        call.give(Arg::List(&names))
    }

    pub(crate) fn read(&mut self, cursor: usize) -> Result<(), Trouble> {
        let Some(Some(Cursor::Lists(cursor))) = self.cursors.get_mut(cursor) else {
            return Err(("ValueError", "the walk was closed".to_owned()));
        };
        let before = cursor.lists.count();
        self.wire.begin_list(0);
        let (wire, log) = (&mut self.wire, &self.log);
        let mut given = 0_u32;
        while given < BATCH && wire.bytes.len() < BATCH_BYTES {
            let Some(list) = cursor.lists.next_in(log, &cursor.time) else { break };
            wire.begin_list(3);
            wire.unsigned(list.id);
            wire.maybe(list.time());
            wire.begin_list(cursor.slots.len());
            for (at, name, binding) in &cursor.slots {
                self.records.message(wire, log, &list, *at, (*name, *binding));
            }
            given += 1;
        }
        self.wire.bytes[1..5].copy_from_slice(&given.to_le_bytes());
        self.progress.read(cursor.lists.position(), cursor.lists.count() - before);
        Ok(())
    }

    pub(crate) fn open_text(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let run = self.chosen(call.get::<Option<usize>>(0)?);
        let opened = (|| {
            if self.strings.is_none() {
                let index = self.options.index.as_deref().ok_or((
                    "RuntimeError",
                    "the text log needs the strings of the application's build: --index target/debug/cu29_log_index"
                        .to_owned(),
                ))?;
                self.strings = Some(Strings::read(index).map_err(trouble)?);
            }
            let run = self.log.run(run).map_err(trouble)?;
            let lines = self.log.lines(run);
            self.keep(Cursor::Text(Box::new(lines)))
        })();
        give_number(call, opened)
    }

    pub(crate) fn read_text(&mut self, cursor: usize) -> Result<(), Trouble> {
        let (Some(Some(Cursor::Text(lines))), Some(strings)) = (self.cursors.get_mut(cursor), &self.strings)
        else {
            return Err(("ValueError", "the walk was closed".to_owned()));
        };
        self.wire.begin_list(0);
        let mut given = 0_u32;
        while given < BATCH && self.wire.bytes.len() < BATCH_BYTES {
            let Some(line) = lines.next(&self.log, strings) else { break };
            self.records.line(&mut self.wire, &line);
            given += 1;
        }
        self.wire.bytes[1..5].copy_from_slice(&given.to_le_bytes());
        Ok(())
    }
}
