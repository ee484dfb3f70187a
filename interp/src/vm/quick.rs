//! What can be said of two values, or of a key, without asking their types: numbers held in words, strings, short tuples of these.
//!
//! Nothing here runs Python code or collects. `None` means: ask the types.

use core::cmp::Ordering;

use crate::heap::header::{FLAG_A, FLAG_LARGE, Header};
use crate::heap::kind::Kind;
use crate::heap::layout::{LIST_ITEMS, LIST_LEN, words_for};
use crate::heap::value::{Handle, Value};
use crate::vm::desc::Operator;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::table::hash_word;

/// Longer tuples are left to their type, which counts its work.
const SHORT: usize = 8;
/// So deep may tuples be nested here.
const DEEP: u32 = 2;

/// The hash of an integer that fits inline, as CPython has it: -1 is taken.
pub(super) fn int_hash(n: i64) -> i64 {
    if n == -1 { -2 } else { n }
}

/// The hash of a tuple, item by item.
#[derive(Clone, Copy)]
pub struct TupleHash(u64);

impl TupleHash {
    /// Before the first of `len` items.
    pub fn new(len: usize) -> TupleHash {
        TupleHash(len as u64 ^ 0x6A09_E667_F3BC_C908)
    }

    /// With one more item's hash.
    pub fn add(self, hash: i64) -> TupleHash {
        TupleHash((self.0 ^ hash as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29))
    }

    /// 50 bits, so that the hash is an inline integer.
    pub fn finish(self) -> i64 {
        (self.0 >> 14) as i64
    }
}

impl Vm<'_> {
    /// Whether two values are equal as containers see it.
    #[inline]
    pub fn plain_equal(&self, a: Value, b: Value) -> Option<bool> {
        if a == b {
            return Some(true);
        }
        if a.both_int(b) {
            return Some(false);
        }
        self.equal_within(a, b, DEEP)
    }

    fn equal_within(&self, a: Value, b: Value, depth: u32) -> Option<bool> {
        if a == b || a.both_int(b) {
            return Some(a == b);
        }
        if let Some(equal) = self.ascii_equal(a, b) {
            return Some(equal);
        }
        match (self.number_value(a), self.number_value(b)) {
            (Some(x), Some(y)) => return Some(x == y),
            (None, None) => {}
            (Some(_), None) => return self.never_number(b),
            (None, Some(_)) => return self.never_number(a),
        }
        match (self.heap.text(a), self.heap.text(b)) {
            (Some(x), Some(y)) => return Some(x == y),
            (Some(_), None) if b.is_none() => return Some(false),
            (None, Some(_)) if a.is_none() => return Some(false),
            (None, None) => {}
            _ => return None,
        }
        let (x, y) = (self.short_tuple(a)?, self.short_tuple(b)?);
        if x.len() != y.len() {
            return Some(false);
        }
        let depth = depth.checked_sub(1)?;
        for (x, y) in x.iter().zip(y) {
            if !self.equal_within(
                Value::from_bits(*x).in_image_of(a),
                Value::from_bits(*y).in_image_of(b),
                depth,
            )? {
                return Some(false);
            }
        }
        Some(true)
    }

    /// Whether two ASCII strings in the arena, or in images there, are equal.
    #[inline]
    pub fn ascii_equal(&self, a: Value, b: Value) -> Option<bool> {
        let ((a, len), (b, other)) = (self.ascii_words(a)?, self.ascii_words(b)?);
        if len != other {
            return Some(false);
        }
        let (all, count) = (self.heap.arena.all(), words_for(len));
        let (a, b) = (&all[a..a + count], &all[b..b + count]);
        // A few words without a call.
        Some(if count > 4 { a == b } else { a.iter().zip(b).all(|(x, y)| x == y) })
    }

    /// Whether two lists are equal, if they are so short that it costs no fuel.
    pub fn short_lists_equal(&self, a: Handle, b: Handle) -> Option<bool> {
        let (len, other) = (self.get(a, LIST_LEN).raw_len(), self.get(b, LIST_LEN).raw_len());
        if len != other {
            return Some(false);
        }
        if len >= crate::limits::WORK_PER_TICK {
            return None;
        }
        let (Some(x), Some(y)) = (self.get(a, LIST_ITEMS).as_object(), self.get(b, LIST_ITEMS).as_object())
        else {
            return if len == 0 { Some(true) } else { None };
        };
        let (x, y, all) = (x.0 as usize + 1, y.0 as usize + 1, self.heap.arena.all());
        for (x, y) in all[x..x + len].iter().zip(&all[y..y + len]) {
            if x != y && !self.plain_equal(Value::from_bits(*x), Value::from_bits(*y))? {
                return Some(false);
            }
        }
        Some(true)
    }

    /// The word where the text of an ASCII string in the arena, or in an image there, begins, and its length in bytes.
    #[inline(always)]
    fn ascii_words(&self, value: Value) -> Option<(usize, usize)> {
        let at = self.heap.spot(value)?;
        let header = Header(self.heap.arena.word(at));
        if header.kind_number() != Kind::Str as u8 || !header.has(FLAG_A) {
            return None;
        }
        Some((at as usize + 2, self.heap.arena.word(at + 1) as u32 as usize))
    }

    /// The byte where the text of an ASCII string in the arena begins, also of one that shares it, and its length.
    #[inline]
    pub fn ascii_place(&self, value: Value) -> Option<(usize, usize)> {
        match self.ascii_words(value) {
            Some((at, len)) => Some((at * 8, len)),
            None => self.shared_place(value),
        }
    }

    /// Such a text.
    #[inline]
    pub fn ascii_text(&self, value: Value) -> Option<&[u8]> {
        self.ascii_place(value).map(|(at, len)| self.heap.arena.bytes(at / 8, len))
    }

    /// How two values are ordered; `None` for a NaN, too.
    #[inline]
    pub fn plain_order(&self, a: Value, b: Value) -> Option<Ordering> {
        if a.both_int(b) {
            return Some(a.shifted_int().cmp(&b.shifted_int()));
        }
        self.order_within(a, b, DEEP)
    }

    fn order_within(&self, a: Value, b: Value, depth: u32) -> Option<Ordering> {
        if let (Some(x), Some(y)) = (self.number_value(a), self.number_value(b)) {
            return x.partial_cmp(&y);
        }
        if let (Some(x), Some(y)) = (self.heap.text(a), self.heap.text(b)) {
            // The order of UTF-8's bytes is that of the characters.
            return Some(x.cmp(y));
        }
        let (left, right) = (self.short_tuple(a)?, self.short_tuple(b)?);
        let depth = depth.checked_sub(1)?;
        for (x, y) in left.iter().zip(right) {
            let (x, y) = (Value::from_bits(*x).in_image_of(a), Value::from_bits(*y).in_image_of(b));
            if !self.equal_within(x, y, depth)? {
                return self.order_within(x, y, depth);
            }
        }
        Some(left.len().cmp(&right.len()))
    }

    /// The items of a short tuple as they stand; see `Value::in_image_of`.
    fn short_tuple(&self, value: Value) -> Option<&[u64]> {
        let words = self.heap.words(value)?;
        let header = Header(words[0]);
        if header.kind_number() != Kind::Tuple as u8 || header.has(FLAG_LARGE) {
            return None;
        }
        words.get(1..=header.words()).filter(|items| items.len() <= SHORT)
    }

    /// An inline number as a double; inline integers are exact in it.
    #[inline]
    fn number_value(&self, value: Value) -> Option<f64> {
        if value.is_int() {
            Some(value.raw_int() as f64)
        } else if value.is_float() {
            Some(value.raw_float())
        } else if value.is_bool() {
            Some(f64::from(u8::from(value == Value::TRUE)))
        } else {
            None
        }
    }

    /// `Some(false)` if the value can be equal to no number.
    fn never_number(&self, value: Value) -> Option<bool> {
        if value.is_none() || self.heap.is(value, Kind::Str) { Some(false) } else { None }
    }

    /// The hash of a key.
    ///
    /// # Errors
    /// `TypeError` for one that has none.
    #[inline]
    pub fn plain_hash(&mut self, key: Value) -> Result<Option<Value>, Raise> {
        if let Some(n) = key.as_int() {
            return Ok(Some(hash_word(int_hash(n))));
        }
        Ok(self.hash_within(key, DEEP)?.map(hash_word))
    }

    fn hash_within(&mut self, key: Value, depth: u32) -> Result<Option<i64>, Raise> {
        if let Some(n) = key.as_int() {
            return Ok(Some(int_hash(n)));
        }
        if let Some((at, _)) = self.ascii_words(key) {
            let known = self.heap.arena.word(at as u32 - 1) >> 32;
            // Hashes in images have seed 0.
            let trusted = known != 0 && (key.is_object() || self.hash_seed == 0);
            return Ok(Some(if trusted { known as i64 } else { i64::from(self.text_hash(key)) }));
        }
        if self.heap.is(key, Kind::Str) {
            return Ok(Some(i64::from(self.text_hash(key))));
        }
        if key.is_object() && self.heap.arena.kind(key.raw_handle()) != Kind::Tuple {
            return Ok(None);
        }
        let len = self.short_tuple(key).map(<[u64]>::len);
        let (Some(len), Some(depth)) = (len, depth.checked_sub(1)) else {
            // What is no object in the arena runs no Python code to be hashed.
            return if key.is_object() { Ok(None) } else { self.hash(key).map(Some) };
        };
        let mut sum = TupleHash::new(len);
        for index in 0..len {
            let Some(hash) = self.hash_within(self.heap.item(key, index), depth)? else { return Ok(None) };
            sum = sum.add(hash);
        }
        Ok(Some(sum.finish()))
    }

    /// An integer of 64 bits; a bool is none here.
    #[inline(always)]
    fn word_int(&self, value: Value) -> Option<i64> {
        if value.is_int() {
            return Some(value.raw_int());
        }
        let object = value.as_object()?;
        let header = self.heap.arena.header(object);
        if header.kind_number() != Kind::Int as u8 || header.words() != 1 {
            return None;
        }
        let size = i64::try_from(self.get(object, 0).bits()).ok()?;
        Some(if header.has(FLAG_A) { -size } else { size })
    }

    /// `a op b` of integers of 64 bits, for the operators of masks and generators of random numbers.
    #[inline]
    pub fn word_binary(&mut self, operator: Operator, a: Value, b: Value) -> Option<Answer> {
        let (x, y) = (self.word_int(a)?, self.word_int(b)?);
        let n = match operator {
            Operator::Add => x.checked_add(y)?,
            Operator::Sub => x.checked_sub(y)?,
            // Of 32 bits each: without the wider multiplication that looks for an overflow.
            Operator::Mul if x == i64::from(x as i32) && y == i64::from(y as i32) => x * y,
            Operator::Mul => x.checked_mul(y)?,
            Operator::And => x & y,
            Operator::Or => x | y,
            Operator::Xor => x ^ y,
            Operator::Mod if y > 0 => x.rem_euclid(y),
            Operator::FloorDiv if y > 0 => x.div_euclid(y),
            Operator::Shr if (0..64).contains(&y) => x >> y,
            _ => return None,
        };
        Some(self.make_int(n))
    }

    /// The next item of a list's, a tuple's or a range's iterator, if there is one more.
    #[inline]
    pub fn quick_next(&mut self, iterator: Value) -> Option<Value> {
        let item = self.quick_item(iterator)?;
        self.quick_advance(iterator.raw_handle());
        Some(item)
    }

    /// As `quick_next`, but the iterator stays where it is.
    #[inline]
    pub fn quick_item(&self, iterator: Value) -> Option<Value> {
        let this = iterator.as_object()?;
        let kind = self.heap.arena.header(this).kind_number();
        if kind == Kind::ListIterator as u8 {
            let (list, at) = (self.heap.handle(self.get(this, 0), Kind::List)?, self.get(this, 1).raw_len());
            if at >= self.get(list, LIST_LEN).raw_len() {
                return None;
            }
            return Some(self.get(self.get(list, LIST_ITEMS).raw_handle(), at));
        }
        if kind == Kind::TupleIterator as u8 {
            let (tuple, at) =
                (self.heap.handle(self.get(this, 0), Kind::Tuple)?, self.get(this, 1).raw_len());
            let header = self.heap.arena.header(tuple);
            if header.has(FLAG_LARGE) || at >= header.words() {
                return None;
            }
            return Some(self.get(tuple, at));
        }
        if kind != Kind::RangeIterator as u8 {
            return None;
        }
        let [next, step, left] = [0, 1, 2].map(|word| self.get(this, word));
        if left == Value::small(0) || !left.is_int() || !next.both_int(step) {
            return None;
        }
        next.shifted_int().checked_add(step.shifted_int()).map(|_| next)
    }

    /// Moves an iterator on of which `quick_item` has just given the item.
    #[inline]
    pub fn quick_advance(&mut self, this: Handle) {
        if self.heap.arena.header(this).kind_number() == Kind::RangeIterator as u8 {
            let [next, step, left] = [0, 1, 2].map(|word| self.get(this, word));
            self.set(this, 0, Value::from_shifted(next.shifted_int().wrapping_add(step.shifted_int())));
            self.set(this, 2, Value::small(left.raw_int() - 1));
        } else {
            let at = self.get(this, 1).raw_len();
            self.set(this, 1, Value::len(at + 1));
        }
        self.committed = true;
    }

    /// Whether both are strings (an ASCII one is told by its header).
    #[inline]
    pub fn both_str(&self, a: Value, b: Value) -> bool {
        let is_str = |value: Value| {
            self.heap.words(value).is_some_and(|words| Header(words[0]).kind_number() == Kind::Str as u8)
        };
        is_str(a) && is_str(b)
    }
}
