//! Values in the form of `docs/border.md` (4.), which a script's machine reads.

use crate::sink::{NameId, Sink};

const NONE: u8 = 0x00;
const FALSE: u8 = 0x01;
const TRUE: u8 = 0x02;
const U8: u8 = 0x10;
const U64: u8 = 0x13;
const U128: u8 = 0x14;
const I64: u8 = 0x1B;
const I128: u8 = 0x1C;
const F32: u8 = 0x20;
const F64: u8 = 0x21;
const STR: u8 = 0x30;
const BYTES: u8 = 0x31;
const NAME: u8 = 0x32;
const LIST: u8 = 0x40;
const ARRAY: u8 = 0x41;
const STRUCT: u8 = 0x42;
const MAP: u8 = 0x43;
const VARIANT: u8 = 0x44;

/// Bytes in the making.
#[derive(Default)]
pub(crate) struct Wire {
    pub(crate) bytes: Vec<u8>,
}

impl Wire {
    fn tagged<const N: usize>(&mut self, tag: u8, body: [u8; N]) {
        self.bytes.push(tag);
        self.bytes.extend(body);
    }

    fn counted(&mut self, tag: u8, count: usize) {
        // A payload has at most 16 MiB.
        self.tagged(tag, u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes());
    }

    fn array(&mut self, tag: u8, width: usize, bytes: &[u8]) {
        self.counted(ARRAY, bytes.len() / width);
        self.bytes.push(tag);
        self.bytes.extend_from_slice(bytes);
    }

    /// A number, or nothing.
    pub(crate) fn maybe(&mut self, number: Option<u64>) {
        match number {
            Some(number) => self.unsigned(number),
            None => self.none(),
        }
    }

    /// A text, or nothing.
    pub(crate) fn maybe_text(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.none(),
        }
    }
}

impl Sink for Wire {
    fn none(&mut self) {
        self.bytes.push(NONE);
    }

    fn boolean(&mut self, truth: bool) {
        self.bytes.push(if truth { TRUE } else { FALSE });
    }

    fn unsigned(&mut self, number: u64) {
        self.tagged(U64, number.to_le_bytes());
    }

    fn signed(&mut self, number: i64) {
        self.tagged(I64, number.to_le_bytes());
    }

    fn unsigned_wide(&mut self, number: u128) {
        self.tagged(U128, number.to_le_bytes());
    }

    fn signed_wide(&mut self, number: i128) {
        self.tagged(I128, number.to_le_bytes());
    }

    fn single(&mut self, number: f32) {
        self.tagged(F32, number.to_le_bytes());
    }

    fn double(&mut self, number: f64) {
        self.tagged(F64, number.to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.counted(STR, text.len());
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.counted(BYTES, bytes.len());
        self.bytes.extend_from_slice(bytes);
    }

    fn variant(&mut self, id: NameId, _: &str) {
        self.tagged(NAME, id.to_le_bytes());
    }

    fn singles(&mut self, bytes: &[u8]) {
        self.array(F32, 4, bytes);
    }

    fn doubles(&mut self, bytes: &[u8]) {
        self.array(F64, 8, bytes);
    }

    fn octets(&mut self, bytes: &[u8]) {
        self.array(U8, 1, bytes);
    }

    fn begin_list(&mut self, count: usize) {
        self.counted(LIST, count);
    }

    fn end_list(&mut self) {}

    fn begin_struct(&mut self, id: NameId) {
        self.tagged(STRUCT, id.to_le_bytes());
    }

    fn field(&mut self, _: &str) {}

    fn end_struct(&mut self) {}

    fn begin_map(&mut self, count: usize) {
        self.counted(MAP, count);
    }

    fn end_map(&mut self) {}

    fn begin_variant(&mut self, id: NameId, _: &str) {
        self.tagged(VARIANT, id.to_le_bytes());
    }

    fn end_variant(&mut self) {}
}
