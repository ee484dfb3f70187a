//! Values as JSON, in the words of Copper's own export: floats that JSON does not have are `{"$float": "NaN"}`, maps whose keys
//! are no texts are `{"$map": [[key, value], ...]}`.

use serde::Serialize;

use crate::sink::{NameId, Sink};

/// Text in the making.
#[derive(Default)]
pub(crate) struct Json {
    pub(crate) text: Vec<u8>,
    open: Vec<Open>,
    /// Whether a value that stands alone is written as it is in a table's cell: a text without quotes, `nan`.
    is_cell: bool,
}

/// A container that is not complete.
enum Open {
    /// So many values were written.
    List(usize),
    Struct(usize),
    /// What it is the first key tells: keys and values so far, whether keys are texts.
    Map(usize, bool),
    Variant,
}

impl Json {
    /// For a table's cells.
    pub(crate) fn of_cells() -> Json {
        Json { is_cell: true, ..Json::default() }
    }

    /// What must stand in front of the next value. A map's keys are told that they are no texts.
    fn separate(&mut self, is_text: bool) {
        match self.open.last_mut() {
            None | Some(Open::Struct(_) | Open::Variant) => {}
            Some(Open::List(count)) => {
                if *count > 0 {
                    self.text.push(b',');
                }
                *count += 1;
            }
            Some(Open::Map(count, texts)) => {
                if *count == 0 {
                    *texts = is_text;
                    self.text.extend_from_slice(if is_text { b"{" } else { b"{\"$map\":[" });
                }
                let is_key = count.is_multiple_of(2);
                let before: &[u8] = match (is_key, *texts) {
                    (true, true) if *count > 0 => b",",
                    (true, false) if *count > 0 => b",[",
                    (true, false) => b"[",
                    (true, true) => b"",
                    (false, true) => b":",
                    (false, false) => b",",
                };
                self.text.extend_from_slice(before);
                *count += 1;
            }
        }
    }

    /// What must stand behind a value: a pair is complete.
    fn done(&mut self) {
        if let Some(Open::Map(count, false)) = self.open.last()
            && count.is_multiple_of(2)
        {
            self.text.push(b']');
        }
    }

    pub(crate) fn plain(&mut self, value: impl Serialize) {
        self.separate(false);
        self.write(value);
        self.done();
    }

    fn write(&mut self, value: impl Serialize) {
        // A vector takes all there is to write, and a number or a text can be written.
        let _ = serde_json::to_writer(&mut self.text, &value);
    }

    fn float(&mut self, number: f64, finite: impl Serialize) {
        if number.is_finite() {
            return self.plain(finite);
        }
        self.separate(false);
        let (cell, name) = match number {
            number if number.is_nan() => ("nan", "NaN"),
            number if number > 0.0 => ("inf", "+Inf"),
            _ => ("-inf", "-Inf"),
        };
        if self.is_cell && self.open.is_empty() {
            self.text.extend_from_slice(cell.as_bytes());
        } else {
            self.text.extend_from_slice(b"{\"$float\":");
            self.write(name);
            self.text.push(b'}');
        }
        self.done();
    }

    fn row<const N: usize>(&mut self, bytes: &[u8], mut each: impl FnMut(&mut Json, [u8; N])) {
        let (items, _) = bytes.as_chunks::<N>();
        self.begin_list(items.len());
        items.iter().for_each(|item| each(self, *item));
        self.end_list();
    }
}

impl Sink for Json {
    fn none(&mut self) {
        if self.is_cell && self.open.is_empty() { self.separate(false) } else { self.plain(()) }
    }

    fn boolean(&mut self, truth: bool) {
        self.plain(truth);
    }

    fn unsigned(&mut self, number: u64) {
        self.plain(number);
    }

    fn signed(&mut self, number: i64) {
        self.plain(number);
    }

    fn unsigned_wide(&mut self, number: u128) {
        self.plain(number);
    }

    fn signed_wide(&mut self, number: i128) {
        self.plain(number);
    }

    fn single(&mut self, number: f32) {
        self.float(f64::from(number), number);
    }

    fn double(&mut self, number: f64) {
        self.float(number, number);
    }

    fn text(&mut self, text: &str) {
        self.separate(true);
        if self.is_cell && self.open.is_empty() {
            self.text.extend_from_slice(text.as_bytes());
        } else {
            self.write(text);
        }
        self.done();
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.octets(bytes);
    }

    fn variant(&mut self, _: NameId, name: &str) {
        self.text(name);
    }

    fn singles(&mut self, bytes: &[u8]) {
        self.row(bytes, |json, item| json.single(f32::from_le_bytes(item)));
    }

    fn doubles(&mut self, bytes: &[u8]) {
        self.row(bytes, |json, item| json.double(f64::from_le_bytes(item)));
    }

    fn octets(&mut self, bytes: &[u8]) {
        self.row(bytes, |json, [item]: [u8; 1]| json.unsigned(u64::from(item)));
    }

    fn begin_list(&mut self, _: usize) {
        self.separate(false);
        self.text.push(b'[');
        self.open.push(Open::List(0));
    }

    fn end_list(&mut self) {
        self.open.pop();
        self.text.push(b']');
        self.done();
    }

    fn begin_struct(&mut self, _: NameId) {
        self.separate(false);
        self.text.push(b'{');
        self.open.push(Open::Struct(0));
    }

    fn field(&mut self, name: &str) {
        if let Some(Open::Struct(count)) = self.open.last_mut() {
            if *count > 0 {
                self.text.push(b',');
            }
            *count += 1;
        }
        self.write(name);
        self.text.push(b':');
    }

    fn end_struct(&mut self) {
        self.open.pop();
        self.text.push(b'}');
        self.done();
    }

    fn begin_map(&mut self, _: usize) {
        self.separate(false);
        self.open.push(Open::Map(0, true));
    }

    fn end_map(&mut self) {
        let end: &[u8] = match self.open.pop() {
            Some(Open::Map(0, _)) => b"{}",
            Some(Open::Map(_, false)) => b"]}",
            _ => b"}",
        };
        self.text.extend_from_slice(end);
        self.done();
    }

    fn begin_variant(&mut self, _: NameId, name: &str) {
        self.separate(false);
        self.text.push(b'{');
        self.write(name);
        self.text.push(b':');
        self.open.push(Open::Variant);
    }

    fn end_variant(&mut self) {
        self.open.pop();
        self.text.push(b'}');
        self.done();
    }
}
