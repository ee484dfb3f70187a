//! Making strings and bytes. Nothing here runs Python code or collects.
//!
//! Sources and result share the arena: the source is found as a `Place`, room for the result is made behind it, and then
//! it is filled with the source in sight (`fill_str`, `fill_bytes`). What is not known beforehand grows in a `TextBuilder`.

use core::fmt::{self, Write};

use crate::heap::arena::NoRoom;
use crate::heap::header::{FLAG_A, Header};
use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::layout::{begin_bytes, begin_str, bytes_words, count_chars, end_str, str_words, words_for};
use crate::heap::utf8::{code_width, decode, encode};
use crate::heap::value::{Handle, Value};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Root, Vm};

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
        self.fill_str(text.len(), chars, |_, room| room.copy_from_slice(text))
    }

    /// A bytes object of these.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn make_bytes(&mut self, bytes: &[u8]) -> Answer {
        self.fill_bytes(bytes.len(), |_, room| room.copy_from_slice(bytes))
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
        let object = self.heap.arena.alloc_raw(Kind::Str, FLAG_A, bytes_words(len))?;
        let body = self.heap.arena.body_mut(object);
        body[0] = len as u64;
        body[words_for(len)..].fill(0);
        let (below, room) = self.heap.arena.split(object);
        copy_parts(below, &mut room[8..], parts);
        Ok(Value::object(object))
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
        room[at..at + bytes.len()].copy_from_slice(bytes);
        at += bytes.len();
    }
}

/// A text that grows in the arena, in a block that is kept (`Vm::keep`), so that it survives collections.
///
/// The block looks as an ASCII string or a bytes object does, so that finishing one is a change of its header.
#[derive(Debug)]
pub struct TextBuilder {
    block: Kept,
    len: usize,
}

/// The bytes a new builder has room for.
const FIRST_ROOM: usize = 56;

impl TextBuilder {
    /// An empty one.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn new(vm: &mut Vm) -> Result<TextBuilder, Raise> {
        TextBuilder::with_room(vm, FIRST_ROOM)
    }

    /// An empty one that takes `bytes` bytes before it grows.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn with_room(vm: &mut Vm, bytes: usize) -> Result<TextBuilder, Raise> {
        let block = vm.heap.arena.alloc_raw(Kind::Raw, 0, bytes_words(text_len(bytes as u64)?))?;
        Ok(TextBuilder { block: vm.keep(Value::object(block))?, len: 0 })
    }

    /// The bytes so far.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Appends bytes; for a string they are UTF-8.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn push(&mut self, vm: &mut Vm, bytes: &[u8]) -> Done {
        let block = self.reserve(vm, bytes.len())?;
        let at = text_start(block) + self.len;
        vm.heap.arena.bytes_mut(0, at + bytes.len())[at..].copy_from_slice(bytes);
        self.len += bytes.len();
        Ok(())
    }

    /// Appends a string (or the content of a bytes object).
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn push_value(&mut self, vm: &mut Vm, text: Value) -> Done {
        let place = vm.text_place(text);
        self.push_place(vm, place)
    }

    /// Appends the bytes `start` to `end` of a string or a bytes object.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn push_part(&mut self, vm: &mut Vm, text: Value, start: usize, end: usize) -> Done {
        let place = vm.text_place(text).part(start, end);
        self.push_place(vm, place)
    }

    /// Appends what stands there.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn push_place(&mut self, vm: &mut Vm, place: Place) -> Done {
        let block = self.reserve(vm, place.len())?;
        let to = text_start(block) + self.len;
        match place {
            Place::Arena { at, len } => {
                let end = (to + len).max(at + len);
                vm.heap.arena.bytes_mut(0, end).copy_within(at..at + len, to);
            }
            Place::Outside(bytes) => {
                vm.heap.arena.bytes_mut(0, to + bytes.len())[to..].copy_from_slice(bytes)
            }
        }
        self.len += place.len();
        Ok(())
    }

    /// Appends a character.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn push_char(&mut self, vm: &mut Vm, code: u32) -> Done {
        self.push(vm, encode(code).bytes())
    }

    /// Appends a character `count` times.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn push_fill(&mut self, vm: &mut Vm, code: u32, count: usize) -> Done {
        let one = encode(code);
        let bytes = text_len((count as u64).saturating_mul(one.bytes().len() as u64))?;
        vm.charge(bytes)?;
        let block = self.reserve(vm, bytes)?;
        let at = text_start(block) + self.len;
        let room = &mut vm.heap.arena.bytes_mut(0, at + bytes)[at..];
        for place in room.chunks_exact_mut(one.bytes().len()) {
            place.copy_from_slice(one.bytes());
        }
        self.len += bytes;
        Ok(())
    }

    /// Appends what `format_args!` says.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn push_text(&mut self, vm: &mut Vm, text: fmt::Arguments) -> Done {
        let mut writer = Writer { builder: self, vm, problem: Ok(()) };
        let _ = writer.write_fmt(text);
        writer.problem
    }

    /// The bytes so far, to read.
    pub fn bytes<'v>(&self, vm: &'v Vm) -> &'v [u8] {
        let at = text_start(vm.kept(self.block).raw_handle());
        &vm.heap.arena.bytes(0, at + self.len)[at..]
    }

    /// The bytes so far, to change.
    pub fn bytes_mut<'v>(&mut self, vm: &'v mut Vm) -> &'v mut [u8] {
        let at = text_start(vm.kept(self.block).raw_handle());
        &mut vm.heap.arena.bytes_mut(0, at + self.len)[at..]
    }

    /// Forgets what stands behind the first `len` bytes.
    pub fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }

    /// The string.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn finish(self, vm: &mut Vm) -> Answer {
        vm.charge(self.len)?;
        let text = self.bytes(vm);
        let chars = count_chars(text);
        if chars <= 1 {
            let code = if chars == 1 { Some(decode(text, 0).0) } else { None };
            self.let_go(vm);
            return match code {
                Some(code) => vm.char_str(code),
                None => vm.empty_str(),
            };
        }
        if chars == self.len
            && let Some(object) = self.seal(vm, Kind::Str, FLAG_A)
        {
            return Ok(object);
        }
        let place = self.place(vm);
        let made = vm.fill_str(self.len, chars, |arena, room| room.copy_from_slice(place.bytes(arena)))?;
        self.let_go(vm);
        Ok(made)
    }

    /// The bytes object.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn finish_bytes(self, vm: &mut Vm) -> Answer {
        vm.charge(self.len)?;
        if self.is_empty() {
            self.let_go(vm);
            return vm.empty_bytes();
        }
        if let Some(object) = self.seal(vm, Kind::Bytes, 0) {
            return Ok(object);
        }
        let place = self.place(vm);
        let made = vm.make_bytes_of(&[place])?;
        self.let_go(vm);
        Ok(made)
    }

    /// Where the bytes stand.
    pub fn place<'a>(&self, vm: &Vm<'a>) -> Place<'a> {
        Place::Arena { at: text_start(vm.kept(self.block).raw_handle()), len: self.len }
    }

    /// Makes the block itself the object, if what is too long in it can be cut off.
    fn seal(&self, vm: &mut Vm, kind: Kind, flags: u8) -> Option<Value> {
        let object = vm.kept(self.block).raw_handle();
        let words = bytes_words(self.len);
        if !vm.heap.arena.shrink(object, words) {
            return None;
        }
        let header = Header::new(kind, flags, words);
        vm.heap.arena.set_header(object, header);
        let start = object.0 as usize * 8 + 16;
        let end = start - 8 + header.words() * 8;
        vm.heap.arena.bytes_mut(0, end)[start + self.len..].fill(0);
        vm.heap.arena.body_mut(object)[0] = self.len as u64;
        self.let_go(vm);
        Some(Value::object(object))
    }

    fn let_go(&self, vm: &mut Vm) {
        if vm.kept_mark() == self.block.0 + 1 {
            vm.let_go(self.block.0);
        }
    }

    /// The block, with room for `more` bytes.
    #[inline]
    fn reserve(&self, vm: &mut Vm, more: usize) -> Result<Handle, Raise> {
        let block = vm.kept(self.block).raw_handle();
        let wanted = self.len as u64 + more as u64;
        let words = vm.heap.arena.header(block).words();
        if wanted <= (words as u64 - 1) * 8 { Ok(block) } else { self.grow(vm, block, wanted) }
    }

    #[cold]
    fn grow(&self, vm: &mut Vm, block: Handle, wanted: u64) -> Result<Handle, Raise> {
        let words = vm.heap.arena.header(block).words();
        let needed = bytes_words(text_len(wanted)?);
        vm.charge(self.len)?;
        if vm.heap.arena.extend(block, needed.max(words * 2)) || vm.heap.arena.extend(block, needed) {
            return Ok(block);
        }
        let roomy = vm.heap.arena.alloc_raw(Kind::Raw, 0, needed.max(words * 2));
        let longer = match roomy {
            Ok(longer) => longer,
            Err(NoRoom) => vm.heap.arena.alloc_raw(Kind::Raw, 0, needed)?,
        };
        let from = text_start(block);
        let to = text_start(longer);
        vm.heap.arena.bytes_mut(0, to + self.len).copy_within(from..from + self.len, to);
        vm.keep_again(self.block, Value::object(longer));
        Ok(longer)
    }
}

/// The arena's byte where the content of a builder's block begins.
fn text_start(block: Handle) -> usize {
    (block.0 as usize + 2) * 8
}

/// `core::fmt` into a builder.
struct Writer<'b, 'v, 'a> {
    builder: &'b mut TextBuilder,
    vm: &'v mut Vm<'a>,
    problem: Done,
}

impl Write for Writer<'_, '_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.problem = self.builder.push(self.vm, text.as_bytes());
        self.problem.map_err(|_| fmt::Error)
    }
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
