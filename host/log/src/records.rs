//! The records that a script gets beside payloads: their names and fields, by number, and how each is written.

use cu29::prelude::RuntimeLifecycleEvent;

use crate::envelope::{List, Message, Tov};
use crate::error::Error;
use crate::log::{Log, Run};
use crate::names::Names;
use crate::sink::{NameId, Sink};
use crate::stats::{SlotStats, Stats};
use crate::text::Line;
use crate::wire::Wire;

/// Numbers of the records' names. They come before those of the log's own types.
#[derive(Clone, Copy)]
pub(crate) struct Records {
    message: NameId,
    metadata: NameId,
    process_time: NameId,
    origin: NameId,
    none: NameId,
    time: NameId,
    range: NameId,
    bounds: NameId,
    run: NameId,
    event: NameId,
    slot: NameId,
    field: NameId,
    line: NameId,
    stats: NameId,
    slot_stats: NameId,
}

impl Records {
    pub(crate) fn new(names: &mut Names) -> Result<Records, Error> {
        Ok(Records {
            message: names.structure("Message", &["task", "time", "payload", "tov", "metadata"])?,
            metadata: names.structure("Metadata", &["process_time", "status_txt", "origin"])?,
            process_time: names.structure("ProcessTime", &["start", "end"])?,
            origin: names.structure("Origin", &["subsystem_code", "instance_id", "cl_id"])?,
            none: names.name("None")?,
            time: names.name("Time")?,
            range: names.name("Range")?,
            bounds: names.structure("Range", &["start", "end"])?,
            run: names.structure(
                "Run",
                &[
                    "index", "id", "mission", "instance", "started", "complete", "bytes", "app", "version",
                    "config",
                ],
            )?,
            event: names.structure("Event", &["run", "time", "event", "text"])?,
            slot: names.structure("Slot", &["name", "task", "type", "fields"])?,
            field: names.structure("Field", &["name", "type", "unit"])?,
            line: names.structure("Line", &["time", "level", "text", "cl_id", "component"])?,
            stats: names.structure("Stats", &["lists", "first", "last", "slots"])?,
            slot_stats: names.structure(
                "SlotStats",
                &["name", "messages", "bytes", "process_min", "process_mean", "process_max"],
            )?,
        })
    }

    fn tov(&self, wire: &mut Wire, tov: Tov) {
        match tov {
            Tov::None => wire.variant(self.none, "None"),
            Tov::Time(time) => {
                wire.begin_variant(self.time, "Time");
                wire.unsigned(time);
            }
            Tov::Range(start, end) => {
                wire.begin_variant(self.range, "Range");
                wire.begin_struct(self.bounds);
                wire.unsigned(start);
                wire.unsigned(end);
            }
        }
    }

    fn metadata(&self, wire: &mut Wire, message: &Message, status: &str) {
        wire.begin_struct(self.metadata);
        wire.begin_struct(self.process_time);
        wire.maybe(message.start);
        wire.maybe(message.end);
        wire.text(status);
        match message.origin {
            None => wire.none(),
            Some(origin) => {
                wire.begin_struct(self.origin);
                wire.unsigned(u64::from(origin.subsystem));
                wire.unsigned(u64::from(origin.instance));
                wire.unsigned(origin.list);
            }
        }
    }

    /// A message of slot `at`, whose name has the number `task`.
    pub(crate) fn message(
        &self,
        wire: &mut Wire,
        log: &Log,
        list: &List<'_>,
        at: usize,
        (task, binding): (NameId, Option<usize>),
    ) {
        let message = &list.messages[at];
        wire.begin_struct(self.message);
        wire.variant(task, "");
        wire.maybe(message.tov.first().or(message.start));
        match (binding, list.payload(at)) {
            (Some(binding), Some(payload)) => log.payload(binding, payload, wire),
            _ => wire.none(),
        }
        self.tov(wire, message.tov);
        self.metadata(wire, message, list.status(at));
    }

    pub(crate) fn run(&self, wire: &mut Wire, log: &Log, run: &Run) {
        let app = log.application();
        wire.begin_struct(self.run);
        wire.unsigned(run.index as u64);
        wire.unsigned(run.id);
        wire.text(log.mission(run));
        wire.unsigned(u64::from(run.instance));
        wire.maybe(run.started_at());
        wire.boolean(run.is_complete());
        wire.unsigned(run.bytes);
        wire.maybe_text(app.map(|app| app.app_name.as_str()));
        wire.maybe_text(app.map(|app| app.app_version.as_str()));
        wire.maybe_text(app.map(|app| app.effective_config_ron.as_str()));
    }

    /// Everything that happened to a run.
    pub(crate) fn lifecycle(&self, wire: &mut Wire, run: &Run) {
        for record in &run.lifecycle {
            let (event, text) = describe(&record.event);
            wire.begin_struct(self.event);
            wire.unsigned(run.index as u64);
            wire.unsigned(record.timestamp.as_nanos());
            wire.text(event);
            wire.text(&text);
        }
    }

    pub(crate) fn slot(&self, wire: &mut Wire, slot: &crate::catalog::Slot) {
        wire.begin_struct(self.slot);
        wire.text(&slot.name);
        wire.text(&slot.task);
        wire.text(&slot.kind);
        wire.begin_list(slot.fields.len());
        for field in &slot.fields {
            wire.begin_struct(self.field);
            wire.text(&field.name);
            wire.text(&field.kind);
            wire.text(field.unit);
        }
    }

    pub(crate) fn line(&self, wire: &mut Wire, line: &Line) {
        wire.begin_struct(self.line);
        wire.unsigned(line.time);
        wire.text(line.level);
        wire.text(&line.text);
        wire.maybe(line.list);
        wire.maybe(line.component.map(u64::from));
    }

    pub(crate) fn stats(&self, wire: &mut Wire, stats: &Stats) {
        wire.begin_struct(self.stats);
        wire.unsigned(stats.lists);
        wire.maybe(stats.first);
        wire.maybe(stats.last);
        wire.begin_list(stats.slots.len());
        for slot in &stats.slots {
            self.slot_stats(wire, slot);
        }
    }

    fn slot_stats(&self, wire: &mut Wire, slot: &SlotStats) {
        wire.begin_struct(self.slot_stats);
        wire.text(&slot.name);
        wire.unsigned(slot.messages);
        wire.unsigned(slot.bytes);
        wire.maybe(slot.least);
        match slot.mean() {
            Some(mean) => wire.double(mean),
            None => wire.none(),
        }
        wire.maybe(slot.most);
    }
}

/// An event's name and what is said of it.
pub(crate) fn describe(event: &RuntimeLifecycleEvent) -> (&'static str, String) {
    match event {
        RuntimeLifecycleEvent::Instantiated { config_source } => {
            ("instantiated", format!("{config_source:?}"))
        }
        RuntimeLifecycleEvent::MissionStarted => ("mission_started", String::new()),
        RuntimeLifecycleEvent::MissionStopped { reason } => ("mission_stopped", format!("{reason:?}")),
        RuntimeLifecycleEvent::LifecycleFailed { operation, error } => {
            ("lifecycle_failed", format!("{operation:?}: {error}"))
        }
        RuntimeLifecycleEvent::Panic { message, file, line, .. } => {
            let place =
                file.as_ref().map_or_else(String::new, |file| format!(" ({file}:{})", line.unwrap_or(0)));
            ("panic", format!("{message}{place}"))
        }
        RuntimeLifecycleEvent::ShutdownCompleted => ("shutdown_completed", String::new()),
        // Another feature of cu29, which another crate of the build may have chosen, adds one more.
        #[allow(unreachable_patterns)]
        other => ("other", format!("{other:?}")),
    }
}
