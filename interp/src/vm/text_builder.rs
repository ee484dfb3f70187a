//! A text that grows in the arena while it is written, and becomes a string or a bytes object when it is done.

use core::fmt::{self, Write};

use crate::copy::{copy, copy_within};
use crate::heap::arena::NoRoom;
use crate::heap::header::{FLAG_A, Header};
use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::layout::{bytes_words, count_chars};
use crate::heap::utf8::{decode, encode};
use crate::heap::value::{Handle, Value};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text::{text_len, text_start};

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
        copy(&mut vm.heap.arena.bytes_mut(0, at + bytes.len())[at..], bytes);
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
                copy_within(vm.heap.arena.bytes_mut(0, end), at, to, len);
            }
            Place::Outside(bytes) => copy(&mut vm.heap.arena.bytes_mut(0, to + bytes.len())[to..], bytes),
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
