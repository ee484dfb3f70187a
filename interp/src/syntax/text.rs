//! The contents of string literals: a piece of the source where nothing had to be decoded, else bytes in the pool.

use crate::syntax::pool::{Cells, NoRoom, Pool, Record};
use crate::syntax::record::records;

const POOLED: u32 = 1 << 31;

records! {
    /// What stands in a string literal, decoded.
    pub struct Text {
        /// The offset in the source, or the first cell.
        at: u32,
        /// The length in bytes; the highest bit tells that it is in the pool.
        tagged: u32,
    }
}

// A text may be absent from a `Part`; absence is a first cell of all ones, which no text has.
impl Record for Option<Text> {
    const CELLS: u32 = 2;

    fn load(cells: Cells<'_>, at: u32) -> Option<Text> {
        let text = Text::load(cells, at);
        (text.at != u32::MAX).then_some(text)
    }

    fn save(self, pool: &mut Pool<'_>, at: u32) {
        self.unwrap_or(Text { at: u32::MAX, tagged: 0 }).save(pool, at);
    }
}

impl Text {
    /// The empty text.
    pub const EMPTY: Text = Text { at: 0, tagged: 0 };

    /// `len` bytes of the source from `start` on.
    pub(in crate::syntax) fn in_source(start: u32, len: u32) -> Text {
        Text { at: start, tagged: len }
    }

    /// `len` bytes in the pool, four a cell, from cell `at` on.
    pub(in crate::syntax) fn in_pool(at: u32, len: u32) -> Text {
        Text { at, tagged: len | POOLED }
    }

    /// How many bytes it has.
    pub fn len(self) -> u32 {
        self.tagged & !POOLED
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Its bytes.
    pub(in crate::syntax) fn bytes<'t>(self, cells: Cells<'t>, source: &'t str) -> Bytes<'t> {
        if self.tagged & POOLED != 0 {
            return Bytes { from: From::Pool(cells, self.at), next: 0, len: self.len() };
        }
        let start = self.at as usize;
        let slice = source.as_bytes().get(start..start + self.len() as usize).unwrap_or(&[]);
        Bytes { from: From::Source(slice), next: 0, len: self.len() }
    }
}

/// The bytes of a text, one after the other or all at once.
#[derive(Clone)]
pub struct Bytes<'t> {
    from: From<'t>,
    next: u32,
    len: u32,
}

#[derive(Clone, Copy)]
enum From<'t> {
    Source(&'t [u8]),
    Pool(Cells<'t>, u32),
}

impl<'t> Bytes<'t> {
    /// The bytes as one slice, where they stand in the source as they are.
    pub fn as_slice(&self) -> Option<&'t [u8]> {
        match self.from {
            From::Source(slice) => slice.get(self.next as usize..),
            From::Pool(..) => None,
        }
    }

    /// Fills the front of `to` and returns how many bytes were written.
    pub fn copy_to(self, to: &mut [u8]) -> usize {
        to.iter_mut().zip(self).map(|(to, byte)| *to = byte).count()
    }
}

impl Iterator for Bytes<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        if self.next == self.len {
            return None;
        }
        let index = self.next;
        self.next += 1;
        Some(match self.from {
            From::Source(slice) => slice[index as usize],
            From::Pool(cells, at) => cells.byte(at, index),
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.len - self.next) as usize;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Bytes<'_> {}

/// Collects bytes at the free end of the pool; nothing else may be allocated meanwhile.
pub(in crate::syntax) struct TextWriter {
    at: u32,
    len: u32,
}

impl TextWriter {
    /// Begins a text.
    pub(in crate::syntax) fn begin(pool: &Pool<'_>) -> TextWriter {
        TextWriter { at: pool.used(), len: 0 }
    }

    /// Adds a byte.
    pub(in crate::syntax) fn push(&mut self, pool: &mut Pool<'_>, byte: u8) -> Result<(), NoRoom> {
        let shift = (self.len % 4) * 8;
        let cell = self.at + self.len / 4;
        let before = if shift == 0 {
            pool.alloc(1)?;
            0
        } else {
            pool.get(cell)
        };
        pool.set(cell, before | u32::from(byte) << shift);
        self.len += 1;
        Ok(())
    }

    /// The text written.
    pub(in crate::syntax) fn finish(self) -> Text {
        Text::in_pool(self.at, self.len)
    }
}
