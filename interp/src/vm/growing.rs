//! Strings that are built bit by bit: `a + b` where `a` is long and was made so itself. What they share is told in
//! `heap/layout.rs`. Nothing here runs Python code or collects.

use crate::copy::copy_within;
use crate::heap::header::FLAG_B;
use crate::heap::kind::Kind;
use crate::heap::layout::{SHARED, SUM, words_for};
use crate::heap::value::{Handle, Value};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text::{text_len, text_start};

/// From so many bytes on a sum is told from other strings.
pub(super) const LONG: usize = 256;
/// A growing text has at most this part of the arena for what is not there yet.
const SPARE: usize = 16;

impl Vm<'_> {
    /// `a + b` of two ASCII texts, neither empty, long in all; each is given by its byte in the arena and its length.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub(super) fn concat_long(&mut self, a: Value, first: (usize, usize), second: (usize, usize)) -> Answer {
        let ((at, len), (from, more)) = (first, second);
        let header = a.as_object().map(|a| self.heap.arena.header(a));
        let Some(header) = header.filter(|header| header.is_sharer() || header.has(SUM)) else {
            let sum = self.concat_ascii(first, second)?;
            let header = self.heap.arena.header(sum.raw_handle());
            self.heap.arena.set_header(sum.raw_handle(), header.with(SUM));
            return Ok(sum);
        };
        let whole = text_len(len as u64 + more as u64)?;
        if header.is_sharer() {
            let text = self.get(a.raw_handle(), SHARED).raw_handle();
            if self.growing_len(text) == len && whole <= self.growing_room(text) {
                self.charge(more)?;
                let sharer = self.new_sharer(whole, text)?;
                self.add_text(text, from, more);
                return Ok(sharer);
            }
        }
        self.charge(whole)?;
        let text = self.new_growing(whole)?;
        let sharer = self.new_sharer(whole, text)?;
        self.add_text(text, at, len);
        self.add_text(text, from, more);
        Ok(sharer)
    }

    /// The byte where the text begins that a string shares, and how much of it is the string's.
    #[cold]
    pub(super) fn shared_place(&self, value: Value) -> Option<(usize, usize)> {
        let sharer = value.as_object().filter(|object| self.heap.arena.header(*object).is_sharer())?;
        let text = self.get(sharer, SHARED).raw_handle();
        Some((text_start(text), self.get(sharer, 0).bits() as u32 as usize))
    }

    /// How many bytes a growing text has.
    pub fn growing_len(&self, text: Handle) -> usize {
        self.get(text, 0).bits() as usize
    }

    fn growing_room(&self, text: Handle) -> usize {
        (self.heap.arena.header(text).words() - 1) * 8
    }

    /// An empty text with room for so many bytes and for more.
    fn new_growing(&mut self, bytes: usize) -> Result<Handle, Raise> {
        let spare = bytes.min(self.heap.arena.size() as usize * 8 / SPARE);
        let text = self.heap.arena.alloc_raw(Kind::Growing, 0, 1 + words_for(bytes + spare))?;
        self.heap.arena.body_mut(text).fill(0);
        Ok(text)
    }

    /// A string of the first `len` bytes that a growing text has or will have at once.
    fn new_sharer(&mut self, len: usize, text: Handle) -> Answer {
        let sharer = self.heap.arena.alloc_raw(Kind::Str, FLAG_B, 2)?;
        self.set(sharer, 0, Value::from_bits(len as u64));
        self.set(sharer, SHARED, Value::object(text));
        Ok(Value::object(sharer))
    }

    /// Adds bytes of the arena to a growing text that has room for them.
    fn add_text(&mut self, text: Handle, from: usize, more: usize) {
        let len = self.growing_len(text);
        let to = text_start(text) + len;
        copy_within(self.heap.arena.bytes_mut(0, (from + more).max(to + more)), from, to, more);
        self.set(text, 0, Value::from_bits((len + more) as u64));
    }
}
