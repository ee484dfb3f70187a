//! Reading strings: lengths, characters and their places, equality, order, hashes. Nothing here runs Python code or allocates.

use crate::heap::header::{FLAG_A, FLAG_B, Header};
use crate::heap::kind::Kind;
use crate::heap::layout::{MARK_EVERY, count_chars, str_chars, str_mark};
use crate::heap::utf8::{decode, width};
use crate::heap::value::Value;
use crate::number::hash;
use crate::vm::state::Vm;

impl Vm<'_> {
    /// The bytes of a string, or of a bytes object.
    ///
    /// # Panics
    /// If it is neither.
    #[inline]
    pub fn text(&self, text: Value) -> &[u8] {
        match self.heap.text(text) {
            Some(bytes) => bytes,
            None => self.heap.bytes(text).expect("a string or bytes"),
        }
    }

    /// Whether it is a string that says this.
    pub fn is_text(&self, value: Value, text: &str) -> bool {
        self.heap.text(value) == Some(text.as_bytes())
    }

    /// The length of a string in characters.
    ///
    /// # Panics
    /// If it is no string.
    #[inline]
    pub fn char_len(&self, text: Value) -> usize {
        str_chars(self.heap.words(text).expect("a string"))
    }

    /// Whether every character of a string is ASCII.
    pub fn is_ascii(&self, text: Value) -> bool {
        self.heap.words(text).is_some_and(|words| Header(words[0]).has(FLAG_A | FLAG_B))
    }

    /// The byte where character `index` of a string begins; for its length, where it ends.
    pub fn offset_of(&self, text: Value, index: usize) -> usize {
        let words = self.heap.words(text).expect("a string");
        let bytes = self.text(text);
        let chars = str_chars(words);
        if chars == bytes.len() {
            return index;
        }
        if index >= chars {
            return bytes.len();
        }
        let (mut offset, mut at) = str_mark(words, index);
        while at < index {
            offset += width(bytes[offset]);
            at += 1;
        }
        offset
    }

    /// The number of the character that begins at byte `offset` of a string.
    pub fn index_of(&self, text: Value, offset: usize) -> usize {
        let words = self.heap.words(text).expect("a string");
        let bytes = self.text(text);
        let chars = str_chars(words);
        if chars == bytes.len() {
            return offset;
        }
        // The last mark at or before the byte, by halving.
        let (mut low, mut high) = (0, chars.saturating_sub(1) / MARK_EVERY);
        while low < high {
            let middle = (low + high).div_ceil(2);
            if str_mark(words, middle * MARK_EVERY).0 <= offset {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        let (start, index) = str_mark(words, low * MARK_EVERY);
        index + count_chars(&bytes[start..offset])
    }

    /// Character `index` of a string, which is below its length.
    pub fn char_at(&self, text: Value, index: usize) -> u32 {
        decode(self.text(text), self.offset_of(text, index)).0
    }

    /// The only character of a string of length one.
    pub fn only_char(&self, text: Value) -> Option<u32> {
        let bytes = self.heap.text(text)?;
        let first = *bytes.first()?;
        if width(first) == bytes.len() { Some(decode(bytes, 0).0) } else { None }
    }

    /// Whether two strings, or two bytes objects, are equal.
    #[inline]
    pub fn text_equal(&self, a: Value, b: Value) -> bool {
        a == b || self.text(a) == self.text(b)
    }

    /// The hash of a string or a bytes object, from its word or computed; 0 only if it is empty.
    pub fn text_hash(&mut self, text: Value) -> u32 {
        let words = self.heap.words(text).expect("a string or bytes");
        let known = (words[1] >> 32) as u32;
        // Hashes in images have seed 0.
        if known != 0 && (self.hash_seed == 0 || text.is_object()) {
            return known;
        }
        let hash = self.hash_text(self.text(text));
        if let Some(object) = text.as_object() {
            let body = self.heap.arena.body_mut(object);
            body[0] |= u64::from(hash) << 32;
        }
        hash
    }

    /// The hash of a text that is no object yet; 0 only if it is empty.
    pub fn hash_text(&self, text: &[u8]) -> u32 {
        if text.is_empty() { 0 } else { hash::bytes(self.hash_seed, text).max(1) }
    }

    /// Whether it is a string; a program's own string class is not looked into.
    #[inline]
    pub fn is_str(&self, value: Value) -> bool {
        self.heap.is(value, Kind::Str)
    }
}
