//! CopperLists as lines of text: JSON as Copper's own export writes it, or CSV.

use crate::cursor::{Cursor, Fault};
use crate::envelope::{List, Message, Tov};
use crate::json::Json;
use crate::log::Log;
use crate::plan::{Plan, Step};
use crate::sink::Sink;

/// An array of more than so many items is one cell.
const WIDE: usize = 64;
/// Structs that nest deeper than this are one cell: a type may hold itself.
const DEEP: usize = 8;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Csv,
    JsonLines,
}

/// A slot that is written: its place, its name, its task, its payload's kind.
pub(crate) struct Output {
    pub(crate) at: usize,
    pub(crate) name: String,
    pub(crate) task: String,
    pub(crate) binding: Option<usize>,
}

/// One CopperList as one line of JSON.
pub(crate) fn json_line(log: &Log, list: &List<'_>, outputs: &[Output], json: &mut Json) {
    json.begin_struct(0);
    json.field("id");
    json.unsigned(list.id);
    json.field("msgs");
    json.begin_list(outputs.len());
    for output in outputs {
        let message = &list.messages[output.at];
        json.begin_struct(0);
        json.field("task_id");
        json.text(&output.task);
        json.field("original_payload_present");
        json.plain(message.had_payload);
        let payload = list.payload(output.at);
        json.field("captured_payload_present");
        json.boolean(payload.is_some());
        json.field("payload");
        match (output.binding, payload) {
            (Some(binding), Some(payload)) => log.payload(binding, payload, json),
            _ => json.none(),
        }
        json.field("tov");
        tov(json, message.tov);
        json.field("metadata");
        metadata(json, message, list.status(output.at));
        json.end_struct();
    }
    json.end_list();
    json.end_struct();
    json.text.push(b'\n');
}

fn tov(json: &mut Json, tov: Tov) {
    match tov {
        Tov::None => json.text("None"),
        Tov::Time(time) => {
            json.begin_variant(0, "Time");
            json.unsigned(time);
            json.end_variant();
        }
        Tov::Range(start, end) => {
            json.begin_variant(0, "Range");
            json.begin_struct(0);
            json.field("start");
            json.unsigned(start);
            json.field("end");
            json.unsigned(end);
            json.end_struct();
            json.end_variant();
        }
    }
}

fn metadata(json: &mut Json, message: &Message, status: &str) {
    json.begin_struct(0);
    json.field("process_time");
    json.begin_struct(0);
    json.field("start");
    json.plain(message.start);
    json.field("end");
    json.plain(message.end);
    json.end_struct();
    json.field("status_txt");
    json.text(status);
    json.field("origin");
    match message.origin {
        None => json.none(),
        Some(origin) => {
            json.begin_struct(0);
            json.field("subsystem_code");
            json.plain(origin.subsystem);
            json.field("instance_id");
            json.plain(origin.instance);
            json.field("cl_id");
            json.plain(origin.list);
            json.end_struct();
        }
    }
    json.end_struct();
}

/// The first line of a table.
pub(crate) fn csv_head(log: &Log, outputs: &[Output], text: &mut Vec<u8>) {
    text.extend_from_slice(b"id,time");
    for output in outputs {
        for column in columns(log, output) {
            text.push(b',');
            cell(text, column.as_bytes());
        }
    }
    text.push(b'\n');
}

/// One CopperList as a line of a table: scalars in their columns, what has no fixed shape as JSON in one.
pub(crate) fn csv_line(log: &Log, list: &List<'_>, outputs: &[Output], text: &mut Vec<u8>) {
    let mut json = Json::of_cells();
    json.unsigned(list.id);
    json.text.push(b',');
    if let Some(time) = list.time() {
        json.unsigned(time);
    }
    text.extend_from_slice(&json.text);
    for output in outputs {
        let plan = log.catalog().map(|catalog| &catalog.plan);
        let cells = match (output.binding, list.payload(output.at), plan) {
            (Some(binding), Some(payload), Ok(plan)) => {
                let mut table = Table { plan, cursor: Cursor::new(payload), text, json: &mut json };
                // It has been read once, when its end was looked for.
                let _ = table.value(binding, 0);
                continue;
            }
            _ => columns(log, output).len(),
        };
        text.extend(std::iter::repeat_n(b',', cells));
    }
    text.push(b'\n');
}

fn columns(log: &Log, output: &Output) -> Vec<String> {
    let mut columns = Vec::new();
    if let (Some(binding), Ok(catalog)) = (output.binding, log.catalog()) {
        spread(&catalog.plan, binding, &output.name, 0, &mut columns);
    }
    columns
}

/// The columns of a value, in the order of its cells.
fn spread(plan: &Plan, binding: usize, path: &str, depth: usize, columns: &mut Vec<String>) {
    let each = |children: &[usize], columns: &mut Vec<String>| {
        for (at, child) in children.iter().enumerate() {
            spread(plan, *child, &format!("{path}[{at}]"), depth + 1, columns);
        }
    };
    match plan.step(binding) {
        Some(Step::Same(inner) | Step::Option(inner)) if depth < DEEP => {
            spread(plan, *inner, path, depth + 1, columns);
        }
        Some(Step::Struct(fields)) if depth < DEEP => {
            for (name, child) in fields.iter() {
                spread(plan, *child, &format!("{path}.{name}"), depth + 1, columns);
            }
        }
        Some(Step::Tuple(children)) if depth < DEEP => each(children, columns),
        Some(Step::Array { element, length }) if depth < DEEP && *length <= WIDE => {
            each(&vec![*element; *length], columns);
        }
        _ => columns.push(path.to_owned()),
    }
}

/// A line in the making.
struct Table<'t> {
    plan: &'t Plan,
    cursor: Cursor<'t>,
    text: &'t mut Vec<u8>,
    json: &'t mut Json,
}

impl Table<'_> {
    fn value(&mut self, binding: usize, depth: usize) -> Result<(), Fault> {
        let plan = self.plan;
        match plan.step(binding) {
            Some(Step::Same(inner)) if depth < DEEP => self.value(*inner, depth + 1)?,
            Some(Step::Option(inner)) if depth < DEEP => {
                if self.cursor.byte()? == 0 {
                    let mut columns = Vec::new();
                    spread(plan, *inner, "", depth + 1, &mut columns);
                    self.text.extend(std::iter::repeat_n(b',', columns.len()));
                } else {
                    self.value(*inner, depth + 1)?;
                }
            }
            Some(Step::Struct(fields)) if depth < DEEP => {
                for (_, child) in fields.iter() {
                    self.value(*child, depth + 1)?;
                }
            }
            Some(Step::Tuple(children)) if depth < DEEP => {
                for child in children {
                    self.value(*child, depth + 1)?;
                }
            }
            Some(Step::Array { element, length }) if depth < DEEP && *length <= WIDE => {
                for _ in 0..*length {
                    self.value(*element, depth + 1)?;
                }
            }
            _ => {
                self.json.text.clear();
                plan.read(binding, &mut self.cursor, self.json)?;
                self.text.push(b',');
                cell(self.text, &self.json.text);
            }
        }
        Ok(())
    }
}

/// A cell, in quotes if it must be.
fn cell(text: &mut Vec<u8>, content: &[u8]) {
    if !content.iter().any(|byte| matches!(byte, b',' | b'"' | b'\n' | b'\r')) {
        return text.extend_from_slice(content);
    }
    text.push(b'"');
    for byte in content {
        if *byte == b'"' {
            text.push(b'"');
        }
        text.push(*byte);
    }
    text.push(b'"');
}
