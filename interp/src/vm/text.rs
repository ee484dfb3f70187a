//! Making strings and bytes. Nothing here runs Python code or collects.
//!
//! Sources and result share the arena: the source is found as a `Place`, room for the result is made behind it, and then
//! it is filled with the source in sight (`fill_str`, `fill_bytes`). What is not known beforehand grows in a `TextBuilder`.

use core::fmt::{self, Write};

use crate::copy::{FEW, copy, copy_within};
use crate::heap::header::{FLAG_A, SMALL_MAX};
use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::layout::{begin_bytes, begin_str, bytes_words, count_chars, end_str, str_words};
use crate::heap::utf8::{code_width, decode, encode};
use crate::heap::value::{Handle, Value};
use crate::vm::growing::LONG;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Root, Vm};
use crate::vm::text_builder::TextBuilder;

/// Rows of `Root::Chars`: the characters below 256, then the empty string, then the empty bytes.
const CACHED: usize = 256;
const EMPTY_STR: usize = CACHED;
const EMPTY_BYTES: usize = CACHED + 1;

/// The longest text there can be, in bytes.
pub const TEXT_MAX: u64 = 1 << 28;

/// The answer when a size is beyond everything: it becomes `MemoryError`.
pub fn too_long<T>() -> Result<T, Raise> {
    Err(Raise::TooLarge)
}

/// A length that was computed in 64 bits, if a text can have it.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn text_len(bytes: u64) -> Result<usize, Raise> {
    if bytes > TEXT_MAX { too_long() } else { Ok(bytes as usize) }
}

impl<'a> Vm<'a> {
    /// A string of `bytes` bytes and `chars` characters, written by `fill`, which sees the arena below it (for
    /// `Place::bytes`) and the room to fill.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn fill_str(&mut self, bytes: usize, chars: usize, fill: impl FnOnce(&[u8], &mut [u8])) -> Answer {
        if bytes == 0 {
            return self.empty_str();
        }
        text_len(bytes as u64)?;
        let object = self.heap.arena.alloc_raw(Kind::Str, 0, str_words(bytes, chars))?;
        let start = object.0 as usize;
        let end = start + 1 + self.heap.arena.header(object).words();
        let at = begin_str(&mut self.heap.arena.all_mut()[start..end], bytes, chars, 0) * 8;
        let (below, body) = self.heap.arena.split(object);
        fill(below, &mut body[at..at + bytes]);
        end_str(&mut self.heap.arena.all_mut()[start..end], bytes, chars);
        Ok(Value::object(object))
    }

    /// A bytes object written by `fill`; see `fill_str`. What is not written is zero.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn fill_bytes(&mut self, bytes: usize, fill: impl FnOnce(&[u8], &mut [u8])) -> Answer {
        if bytes == 0 {
            return self.empty_bytes();
        }
        text_len(bytes as u64)?;
        let object = self.heap.arena.alloc_raw(Kind::Bytes, 0, bytes_words(bytes))?;
        let start = object.0 as usize;
        let end = start + 1 + self.heap.arena.header(object).words();
        begin_bytes(&mut self.heap.arena.all_mut()[start..end], bytes, 0);
        let (below, body) = self.heap.arena.split(object);
        fill(below, &mut body[8..8 + bytes]);
        Ok(Value::object(object))
    }

    /// A string of this (generalised) UTF-8.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn make_str(&mut self, text: &[u8]) -> Answer {
        let chars = count_chars(text);
        if chars == 1 {
            return self.char_str(decode(text, 0).0);
        }
        self.fill_str(text.len(), chars, |_, room| copy(room, text))
    }

    /// A bytes object of these.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn make_bytes(&mut self, bytes: &[u8]) -> Answer {
        self.fill_bytes(bytes.len(), |_, room| copy(room, bytes))
    }

    /// A string of what `format_args!` says.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn make_text(&mut self, text: fmt::Arguments) -> Answer {
        let mut first = Room::<256>::default();
        if first.write_fmt(text).is_ok() {
            return self.make_str(first.bytes());
        }
        let mut builder = TextBuilder::new(self)?;
        builder.push_text(self, text)?;
        builder.finish(self)
    }

    /// The characters of string `text` from byte `start` to byte `end`.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn make_str_from(&mut self, text: Value, start: usize, end: usize) -> Answer {
        if let Some((at, len)) = self.ascii_place(text) {
            return if end - start == len { Ok(text) } else { self.ascii_part(at + start, at + end) };
        }
        let whole = self.text_place(text);
        if start == 0 && end == whole.len() {
            return Ok(text);
        }
        let part = whole.part(start, end);
        if end - start > 1 && self.is_ascii(text) {
            return self.ascii_of(&[part]);
        }
        self.make_str_of(&[part])
    }

    /// These texts, all of them ASCII and at least two characters in all, one after the other.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn ascii_of(&mut self, parts: &[Place<'a>]) -> Answer {
        let len = text_len(parts.iter().map(|part| part.len() as u64).sum())?;
        self.charge(len)?;
        self.fill_ascii(len, |below, room| copy_parts(below, room, parts))
    }

    /// A string of `len` ASCII characters, at least two, written by `fill`; see `fill_str`.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    #[inline]
    pub fn fill_ascii(&mut self, len: usize, fill: impl FnOnce(&[u8], &mut [u8])) -> Answer {
        let object = self.ascii_room(len)?;
        let at = text_start(object);
        let (below, room) = self.heap.arena.bytes_mut(0, at + len).split_at_mut(at);
        fill(below, room);
        Ok(Value::object(object))
    }

    /// An ASCII string whose `len` characters, at least two, are to be written at once; what its last word has beyond them is zero.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    #[inline(always)]
    pub fn ascii_room(&mut self, len: usize) -> Result<Handle, Raise> {
        let words = bytes_words(len);
        let arena = &mut self.heap.arena;
        let object = arena.alloc_raw(Kind::Str, FLAG_A, words)?;
        arena.set(object, 0, Value::from_bits(len as u64));
        arena.set(object, words - 1, Value::from_bits(0));
        if words > SMALL_MAX {
            // A large one is longer than it has to be.
            arena.body_mut(object)[words..].fill(0);
        }
        Ok(object)
    }

    /// The bytes from `at` to `end` of the arena, all of them ASCII, as a string.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn ascii_part(&mut self, at: usize, end: usize) -> Answer {
        match end - at {
            0 => self.empty_str(),
            1 => {
                let byte = self.heap.arena.bytes(0, end)[at];
                self.char_str(u32::from(byte))
            }
            len if len > FEW => self.ascii_of(&[Place::Arena { at, len }]),
            len => {
                self.charge(len)?;
                let text = self.ascii_room(len)?;
                self.copy_bytes(at, text_start(text), len);
                Ok(Value::object(text))
            }
        }
    }

    /// A string of these, all of them ASCII.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn ascii_str(&mut self, text: &[u8]) -> Answer {
        match text {
            [] => self.empty_str(),
            [byte] => self.char_str(u32::from(*byte)),
            _ => {
                self.charge(text.len())?;
                self.fill_ascii(text.len(), |_, room| copy(room, text))
            }
        }
    }

    /// Copies bytes of the arena into a text that stands behind them.
    #[inline]
    pub fn copy_bytes(&mut self, from: usize, to: usize, len: usize) {
        copy_within(self.heap.arena.bytes_mut(0, to + len), from, to, len);
    }

    /// The bytes `start` to `end` of a bytes object.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn make_bytes_from(&mut self, bytes: Value, start: usize, end: usize) -> Answer {
        let whole = self.text_place(bytes);
        if start == 0 && end == whole.len() {
            return Ok(bytes);
        }
        self.make_bytes_of(&[whole.part(start, end)])
    }

    /// These texts one after the other, as a string.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn make_str_of(&mut self, parts: &[Place<'a>]) -> Answer {
        let arena = self.arena_bytes();
        let (mut len, mut chars) = (0_u64, 0);
        for part in parts {
            len += part.len() as u64;
            chars += count_chars(part.bytes(arena));
        }
        if chars == 1
            && let Some(only) = parts.iter().find(|part| !part.is_empty())
        {
            let code = decode(only.bytes(arena), 0).0;
            return self.char_str(code);
        }
        let len = text_len(len)?;
        self.charge(len)?;
        self.fill_str(len, chars, |arena, room| copy_parts(arena, room, parts))
    }

    /// These texts one after the other, as bytes.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn make_bytes_of(&mut self, parts: &[Place<'a>]) -> Answer {
        let len = text_len(parts.iter().map(|part| part.len() as u64).sum())?;
        self.charge(len)?;
        self.fill_bytes(len, |arena, room| copy_parts(arena, room, parts))
    }

    /// `a + b` of two strings, or of two bytes objects.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn concat(&mut self, a: Value, b: Value) -> Answer {
        if let (Some(first), Some(second)) = (self.ascii_place(a), self.ascii_place(b)) {
            return match (first.1, second.1) {
                (0, _) => Ok(b),
                (_, 0) => Ok(a),
                (len, more) if len + more >= LONG => self.concat_long(a, first, second),
                _ => self.concat_ascii(first, second),
            };
        }
        let parts = [self.text_place(a), self.text_place(b)];
        match (parts[0].is_empty(), parts[1].is_empty()) {
            (true, _) => Ok(b),
            (_, true) => Ok(a),
            _ if self.heap.is(a, Kind::Str) => {
                let ascii = self.is_ascii(a) && self.is_ascii(b);
                if ascii { self.ascii_of(&parts) } else { self.make_str_of(&parts) }
            }
            _ => self.make_bytes_of(&parts),
        }
    }

    /// Two ASCII texts, neither empty, one after the other.
    pub(super) fn concat_ascii(&mut self, (a, len): (usize, usize), (b, more): (usize, usize)) -> Answer {
        let whole = text_len(len as u64 + more as u64)?;
        self.charge(whole)?;
        let text = self.ascii_room(whole)?;
        let to = text_start(text);
        let bytes = self.heap.arena.bytes_mut(0, to + whole);
        copy_within(bytes, a, to, len);
        copy_within(bytes, b, to + len, more);
        Ok(Value::object(text))
    }

    /// The string of one character.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn char_str(&mut self, code: u32) -> Answer {
        let row = code as usize;
        if row < CACHED {
            let cache = self.text_cache()?;
            let known = self.get(cache, row);
            if known.is_set() {
                return Ok(known);
            }
        }
        let bytes = encode(code);
        let made = self.fill_str(code_width(code), 1, |_, room| room.copy_from_slice(bytes.bytes()))?;
        if row < CACHED {
            let cache = self.text_cache()?;
            self.set(cache, row, made);
        }
        Ok(made)
    }

    /// `""`.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn empty_str(&mut self) -> Answer {
        self.empty(EMPTY_STR, Kind::Str, FLAG_A)
    }

    /// `b""`.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn empty_bytes(&mut self) -> Answer {
        self.empty(EMPTY_BYTES, Kind::Bytes, 0)
    }

    fn empty(&mut self, row: usize, kind: Kind, flags: u8) -> Answer {
        let cache = self.text_cache()?;
        let known = self.get(cache, row);
        if known.is_set() {
            return Ok(known);
        }
        let object = self.heap.arena.alloc_raw(kind, flags, 1)?;
        self.heap.arena.body_mut(object)[0] = 0;
        self.set(cache, row, Value::object(object));
        Ok(Value::object(object))
    }

    fn text_cache(&mut self) -> Result<Handle, Raise> {
        if let Some(cache) = self.root(Root::Chars).as_object() {
            return Ok(cache);
        }
        let cache = self.heap.arena.alloc_filled(Kind::Words, 0, CACHED + 2, Value::UNSET)?;
        self.set_root(Root::Chars, Value::object(cache));
        Ok(cache)
    }

    /// The bytes of all objects, for `Place::bytes`.
    #[inline]
    pub fn arena_bytes(&self) -> &[u8] {
        self.heap.arena.bytes(0, self.heap.arena.top as usize * 8)
    }

    /// Where the text of a string or a bytes object stands.
    ///
    /// # Panics
    /// If it is neither.
    #[inline]
    pub fn text_place(&self, text: Value) -> Place<'a> {
        self.heap.place(text).expect("a string or bytes")
    }
}

fn copy_parts(arena: &[u8], room: &mut [u8], parts: &[Place]) {
    let mut at = 0;
    for part in parts {
        let bytes = part.bytes(arena);
        copy(&mut room[at..at + bytes.len()], bytes);
        at += bytes.len();
    }
}

/// The arena's byte where the text of an ASCII string or a bytes object begins.
pub(crate) fn text_start(object: Handle) -> usize {
    (object.0 as usize + 2) * 8
}

/// A short text on the native stack; writing more than fits is an error.
#[derive(Clone, Copy)]
pub struct Room<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Default for Room<N> {
    fn default() -> Room<N> {
        Room { bytes: [0; N], len: 0 }
    }
}

impl<const N: usize> Room<N> {
    /// The bytes so far.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl<const N: usize> Write for Room<N> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        let room = self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}
