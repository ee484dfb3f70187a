//! CopperLists as an MCAP file, in the form of Copper's own export: JSON messages, a channel for each slot and one for its messages
//! without a payload.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::ops::Range;

use ::mcap::records::MessageHeader;
use ::mcap::{McapError, WriteOptions, Writer};
use chalcopy::{HostCall, HostError};

use crate::envelope::{List, Message, Tov};
use crate::json::Json;
use crate::log::{Lists, Log};
use crate::module::{Cursor, Module, Trouble};
use crate::reading::{BATCH_BYTES, Wanted, give_number, wanted};
use crate::rows::Output;
use crate::schema;
use crate::sink::Sink;

/// Bytes after which a chunk ends. Of each chunk the writer keeps some hundred bytes for the index at the file's end.
const CHUNK: u64 = 4 << 20;

/// A walk over CopperLists that are written as an MCAP file.
pub(crate) struct McapCursor {
    pub(crate) lists: Lists,
    outputs: Vec<Output>,
    time: Range<u64>,
    pen: Option<Pen>,
}

/// A file that is being written. One that is dropped before its end is complete, with what was written so far.
struct Pen {
    writer: Writer<BufWriter<File>>,
    channels: Vec<Channels>,
    json: Json,
}

/// Where an output's messages go: those with a payload, and those without.
struct Channels {
    payload: u16,
    meta: u16,
}

impl Module {
    pub(crate) fn open_mcap(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let wanted = wanted(call, 0)?;
        self.progress.begin();
        let opened = self.mcap_cursor(&wanted);
        let kept = opened.and_then(|cursor| self.keep(Cursor::Mcap(Box::new(cursor))));
        give_number(call, kept)
    }

    fn mcap_cursor(&self, wanted: &Wanted) -> Result<McapCursor, Trouble> {
        let (lists, outputs) = self.outputs(wanted)?;
        Ok(McapCursor { lists, outputs, time: wanted.time.clone(), pen: None })
    }

    /// Writes the next CopperLists into a file, the same one with every call; whether there are more.
    pub(crate) fn write_mcap(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let (number, file) = (call.get::<usize>(0)?, call.get::<usize>(1)?);
        let Some(Some(Cursor::Mcap(cursor))) = self.cursors.get_mut(number) else {
            return Err(call.raise("ValueError", format_args!("the walk was closed")));
        };
        let Some((file, name)) = self.desk.files.get(file) else {
            return Err(call.raise("ValueError", format_args!("no such file")));
        };
        let before = cursor.lists.count();
        let done = cursor.write(&self.log, file);
        if done.is_err() {
            // A writer that has failed panics when it is dropped.
            std::mem::forget(cursor.pen.take());
        }
        self.progress.read(cursor.lists.position(), cursor.lists.count() - before);
        match done {
            Ok(is_more) => call.give(is_more.into()),
            Err(McapError::Io(error)) => Err(call.raise("OSError", format_args!("{name}: {error}"))),
            Err(error) => Err(call.raise("OSError", format_args!("{name}: {error}"))),
        }
    }
}

impl McapCursor {
    fn write(&mut self, log: &Log, file: &File) -> Result<bool, McapError> {
        let pen = match &mut self.pen {
            Some(pen) => pen,
            none => {
                let pen = none.insert(Pen::new(file.try_clone()?)?);
                pen.begin(log, &self.outputs)?;
                pen
            }
        };
        let mut written = 0;
        while written < BATCH_BYTES {
            let Some(list) = self.lists.next_in(log, &self.time) else {
                if let Some(pen) = self.pen.take() {
                    pen.end()?;
                }
                return Ok(false);
            };
            for (output, channels) in self.outputs.iter().zip(&pen.channels) {
                pen.json.text.clear();
                let has_payload = message(log, &list, output, &mut pen.json);
                let channel = if has_payload { channels.payload } else { channels.meta };
                let header = header(&list, &list.messages[output.at], channel);
                pen.writer.write_to_known_channel(&header, &pen.json.text)?;
                written += pen.json.text.len();
            }
        }
        Ok(true)
    }
}

impl Pen {
    fn new(file: File) -> Result<Pen, McapError> {
        let options = WriteOptions::new().chunk_size(Some(CHUNK)).compression(None);
        let library = concat!("chalcopy ", env!("CARGO_PKG_VERSION"));
        let writer = options.library(library).create(BufWriter::new(file))?;
        Ok(Pen { writer, channels: Vec::new(), json: Json::default() })
    }

    /// Says what there is.
    fn begin(&mut self, log: &Log, outputs: &[Output]) -> Result<(), McapError> {
        let Ok(catalog) = log.catalog() else { return Ok(()) };
        let (writer, none) = (&mut self.writer, BTreeMap::new());
        let meta = writer.add_schema("copper.meta", "jsonschema", schema::meta().to_string().as_bytes())?;
        for Output { name, binding, .. } in outputs {
            let kind = schema::message(catalog, *binding).to_string();
            let kind = writer.add_schema(&format!("copper.{name}"), "jsonschema", kind.as_bytes())?;
            self.channels.push(Channels {
                payload: writer.add_channel(kind, &format!("/{name}"), "json", &none)?,
                meta: writer.add_channel(meta, &format!("/{name}/__meta"), "json", &none)?,
            });
        }
        Ok(())
    }

    fn end(mut self) -> Result<(), McapError> {
        if let Err(error) = self.writer.finish() {
            std::mem::forget(self);
            return Err(error);
        }
        Ok(self.writer.into_inner().flush()?)
    }
}

/// Its times are those of Copper's export where these are there: when the task began, and when the payload holds.
fn header(list: &List<'_>, message: &Message, channel_id: u16) -> MessageHeader {
    let log_time = message.start.or(message.tov.first()).or_else(|| list.time()).unwrap_or(0);
    let publish_time = message.tov.first().unwrap_or(log_time);
    // The format has 32 bits for it.
    let sequence = (list.id & u64::from(u32::MAX)) as u32;
    MessageHeader { channel_id, sequence, log_time, publish_time }
}

/// A message's JSON; whether it has a payload.
fn message(log: &Log, list: &List<'_>, output: &Output, json: &mut Json) -> bool {
    let message = &list.messages[output.at];
    let payload = output.binding.zip(list.payload(output.at));
    json.begin_struct(0);
    if let Some((binding, payload)) = payload {
        json.field("payload");
        log.payload(binding, payload, json);
    }
    json.field("tov");
    tov(json, message.tov);
    json.field("process_time");
    json.begin_struct(0);
    for (name, time) in [("start", message.start), ("end", message.end)] {
        if let Some(time) = time {
            json.field(name);
            json.unsigned(time);
        }
    }
    json.end_struct();
    json.field("status_txt");
    json.text(list.status(output.at));
    if payload.is_none() {
        json.field("payload_missing");
        json.boolean(true);
    }
    json.end_struct();
    payload.is_some()
}

/// All of it at all times: viewers take no alternatives.
fn tov(json: &mut Json, tov: Tov) {
    let (kind, time, start, end) = match tov {
        Tov::None => ("none", 0, 0, 0),
        Tov::Time(time) => ("time", time, time, time),
        Tov::Range(start, end) => ("range", 0, start, end),
    };
    json.begin_struct(0);
    json.field("kind");
    json.text(kind);
    for (name, time) in [("time_ns", time), ("start_ns", start), ("end_ns", end)] {
        json.field(name);
        json.unsigned(time);
    }
    json.end_struct();
}
