//! What a script writes: tables and lines of JSON, files in the folder that the command line names, pictures.

use std::fs::File;
use std::io::Write;
use std::ops::Range;

use chalcopy::{Arg, HostCall, HostError, Items};

use crate::chart::Chart;
use crate::json::Json;
use crate::log::Lists;
use crate::module::{Cursor, Module, Trouble, trouble};
use crate::reading::{BATCH_BYTES, Wanted, give_number, wanted};
use crate::rows::{Format, Output, csv_head, csv_line, json_line};

/// Files that a script may have open, and pictures in the making.
const OPEN: usize = 64;

/// What a script is writing.
#[derive(Default)]
pub(crate) struct Desk {
    pub(crate) files: Vec<(File, String)>,
    charts: Vec<Option<Chart>>,
}

/// A walk over CopperLists that are written as lines of text.
pub(crate) struct RowCursor {
    pub(crate) lists: Lists,
    outputs: Vec<Output>,
    format: Format,
    time: Range<u64>,
    is_begun: bool,
}

impl Module {
    pub(crate) fn open_rows(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let format = if call.get::<&str>(0)? == "csv" { Format::Csv } else { Format::JsonLines };
        let wanted = wanted(call, 1)?;
        self.progress.begin();
        let opened = self.row_cursor(format, &wanted);
        let kept = opened.and_then(|cursor| self.keep(Cursor::Rows(Box::new(cursor))));
        give_number(call, kept)
    }

    fn row_cursor(&self, format: Format, wanted: &Wanted) -> Result<RowCursor, Trouble> {
        let (lists, outputs) = self.outputs(wanted)?;
        Ok(RowCursor { lists, outputs, format, time: wanted.time.clone(), is_begun: false })
    }

    /// A walk over what is wanted, and the slots that are written.
    pub(crate) fn outputs(&self, wanted: &Wanted) -> Result<(Lists, Vec<Output>), Trouble> {
        let run = self.log.run(self.chosen(wanted.run)).map_err(trouble)?;
        let slots = self.log.catalog_of(run).map_err(trouble)?;
        let bindings = self.log.slots(run).map_err(trouble)?;
        let outputs = self.places(&slots, wanted)?.into_iter().map(|at| Output {
            at,
            name: slots[at].name.clone(),
            task: slots[at].task.clone(),
            binding: bindings[at].binding,
        });
        let outputs = outputs.collect();
        Ok((self.log.lists(run).map_err(trouble)?, outputs))
    }

    /// The next lines; an empty text at the end.
    pub(crate) fn read_rows(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let number = call.get::<usize>(0)?;
        let Some(Some(Cursor::Rows(cursor))) = self.cursors.get_mut(number) else {
            return Err(call.raise("ValueError", format_args!("the walk was closed")));
        };
        let before = cursor.lists.count();
        let RowCursor { lists, outputs, format, time, is_begun } = &mut **cursor;
        let mut json = Json::default();
        if !std::mem::replace(is_begun, true) && *format == Format::Csv {
            csv_head(&self.log, outputs, &mut json.text);
        }
        while json.text.len() < BATCH_BYTES {
            let Some(list) = lists.next_in(&self.log, time) else { break };
            match format {
                Format::Csv => csv_line(&self.log, &list, outputs, &mut json.text),
                Format::JsonLines => json_line(&self.log, &list, outputs, &mut json),
            }
        }
        self.progress.read(lists.position(), lists.count() - before);
        call.give(Arg::Str(&String::from_utf8_lossy(&json.text)))
    }

    /// A new file in the folder that the command line names.
    pub(crate) fn create(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let name = call.get::<&str>(0)?.to_owned();
        let is_plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', ':', '\0']);
        let Some(folder) = &self.options.out else {
            let text = format_args!("'{name}' cannot be written: the command needs --out FOLDER for it");
            return Err(call.raise("PermissionError", text));
        };
        if !is_plain {
            let text = format_args!("'{name}' is no plain name of a file");
            return Err(call.raise("PermissionError", text));
        }
        if self.desk.files.len() == OPEN {
            return Err(call.raise("OSError", format_args!("more than {OPEN} files")));
        }
        match std::fs::create_dir_all(folder).and_then(|()| File::create(folder.join(&name))) {
            Ok(file) => {
                self.desk.files.push((file, name));
                give_number(call, Ok(self.desk.files.len() - 1))
            }
            Err(error) => Err(call.raise("OSError", format_args!("{name}: {error}"))),
        }
    }

    pub(crate) fn write(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let number = call.get::<usize>(0)?;
        let Some((file, name)) = self.desk.files.get_mut(number) else {
            return Err(call.raise("ValueError", format_args!("no such file")));
        };
        let done = file.write_all(call.get::<&str>(1)?.as_bytes());
        done.map_err(|error| call.raise("OSError", format_args!("{name}: {error}")))
    }

    pub(crate) fn chart(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let labels = call.get::<Items<'_>>(1)?.iter();
        let labels = labels.map(|label| label.to::<&str>().unwrap_or_default().to_owned()).collect();
        let chart = Chart::new(call.get::<&str>(0)?, labels);
        if self.desk.charts.len() == OPEN {
            return Err(call.raise("OSError", format_args!("more than {OPEN} pictures")));
        }
        self.desk.charts.push(Some(chart));
        give_number(call, Ok(self.desk.charts.len() - 1))
    }

    pub(crate) fn point(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let (chart, series) = (call.get::<usize>(0)?, call.get::<usize>(1)?);
        let point = (call.get::<f64>(2)?, call.get::<f64>(3)?);
        let chart = self.desk.charts.get_mut(chart).and_then(Option::as_mut);
        let pushed = chart.is_some_and(|chart| chart.push(series, point).is_ok());
        if pushed { Ok(()) } else { Err(call.raise("ValueError", format_args!("no such picture"))) }
    }

    /// Draws a picture into a file, as the file's name says.
    pub(crate) fn draw(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let chart = self.desk.charts.get_mut(call.get::<usize>(0)?).and_then(Option::take);
        let Some(chart) = chart else {
            return Err(call.raise("ValueError", format_args!("no such picture")));
        };
        let Some((file, name)) = self.desk.files.get_mut(call.get::<usize>(1)?) else {
            return Err(call.raise("ValueError", format_args!("no such file")));
        };
        match chart.draw(name) {
            Ok(picture) => {
                let done = file.write_all(&picture);
                done.map_err(|error| call.raise("OSError", format_args!("{name}: {error}")))
            }
            Err(error) => Err(call.raise("RuntimeError", format_args!("{error}"))),
        }
    }
}
