//! Integers of a machine word, and small things made of values: what every other file needs of `int` and `tuple`.

use crate::code::special::SpecialName as Special;
use crate::heap::header::{FLAG_A, Header};
use crate::heap::kind::Kind;
use crate::heap::layout::tuple_words;
use crate::heap::value::Value;
use crate::vm::exceptions::INDEX_ERROR;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Root, Vm};

impl Vm<'_> {
    /// Whether an integer's decimal text of so many digits is longer than it may be.
    pub fn many_digits(&self, count: usize) -> bool {
        let most = self.limits.int_digits as usize;
        most != 0 && count > most
    }

    /// An integer of 64 bits as a value.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    #[inline]
    pub fn make_int(&mut self, n: i64) -> Answer {
        match Value::int(n) {
            Some(value) => Ok(value),
            None => {
                let flags = if n < 0 { FLAG_A } else { 0 };
                let object = self.heap.arena.alloc_raw(Kind::Int, flags, 1)?;
                self.heap.arena.body_mut(object)[0] = n.unsigned_abs();
                Ok(Value::object(object))
            }
        }
    }

    /// An unsigned integer of 64 bits as a value.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn make_unsigned(&mut self, n: u64) -> Answer {
        if let Ok(n) = i64::try_from(n) {
            return self.make_int(n);
        }
        let object = self.heap.arena.alloc_raw(Kind::Int, 0, 1)?;
        self.heap.arena.body_mut(object)[0] = n;
        Ok(Value::object(object))
    }

    /// The integer, if it is one of 64 bits (a bool counts).
    #[inline]
    pub fn small_int(&self, value: Value) -> Option<i64> {
        if value.is_int() {
            return Some(value.raw_int());
        }
        if value.is_bool() {
            return Some(i64::from(value == Value::TRUE));
        }
        match self.limbs(value)? {
            (true, [one]) => 0_i64.checked_sub_unsigned(*one),
            (false, [one]) => i64::try_from(*one).ok(),
            _ => None,
        }
    }

    /// Whether an integer that does not fit inline is negative, and its magnitude, lowest limb first.
    #[inline]
    pub fn limbs(&self, value: Value) -> Option<(bool, &[u64])> {
        let words = self.heap.words(value)?;
        let header = Header(words[0]);
        if header.kind_number() != Kind::Int as u8 {
            return None;
        }
        Some((header.has(FLAG_A), &words[1..1 + header.words()]))
    }

    /// The integer, if it is one from 0 to 2^64 - 1 (a bool counts).
    pub fn unsigned(&self, value: Value) -> Option<u64> {
        if let Some(n) = self.small_int(value) {
            return u64::try_from(n).ok();
        }
        match self.limbs(value)? {
            (false, [one]) => Some(*one),
            _ => None,
        }
    }

    /// Whether an `int` is below zero.
    pub fn int_is_negative(&self, value: Value) -> bool {
        match value.as_int() {
            Some(n) => n < 0,
            None => self.limbs(value).is_some_and(|(negative, _)| negative),
        }
    }

    /// A tuple of `count` unset items, to be filled in at once.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn new_tuple(&mut self, count: usize) -> Answer {
        if count == 0 {
            let empty = self.root(Root::EmptyTuple);
            if empty.is_object() {
                return Ok(empty);
            }
            let empty = Value::object(self.heap.arena.alloc_raw(Kind::Tuple, 0, 0)?);
            self.set_root(Root::EmptyTuple, empty);
            return Ok(empty);
        }
        let words = tuple_words(count);
        let tuple = self.heap.arena.alloc_filled(Kind::Tuple, 0, words, Value::UNSET)?;
        if words != count {
            let last = self.heap.arena.header(tuple).words() - 1;
            self.set(tuple, last, Value::len(count));
        }
        Ok(Value::object(tuple))
    }

    /// A tuple of so many items, every one of which the caller puts there at once: until then there may be anything.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    #[inline]
    pub fn tuple_to_fill(&mut self, count: usize) -> Answer {
        if count == 0 || tuple_words(count) != count {
            return self.new_tuple(count);
        }
        Ok(Value::object(self.heap.arena.alloc_raw(Kind::Tuple, 0, count)?))
    }

    /// A tuple of these items.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn make_tuple(&mut self, items: &[Value]) -> Answer {
        let tuple = self.tuple_to_fill(items.len())?;
        for (index, item) in items.iter().enumerate() {
            self.set(tuple.raw_handle(), index, *item);
        }
        Ok(tuple)
    }

    /// The `int` that an `int`, a `bool` or an instance of a class derived from `int` is.
    fn exact_int(&self, value: Value) -> Option<Value> {
        let inner = self.payload(value);
        if inner.is_bool() {
            return Some(Value::small(i64::from(inner == Value::TRUE)));
        }
        if inner.is_int() || self.heap.is(inner, Kind::Int) { Some(inner) } else { None }
    }

    /// The integer a value stands for where one is needed, any size, as an `int` object.
    ///
    /// # Errors
    /// `TypeError` if it stands for none. May run Python code.
    pub fn index_value(&mut self, value: Value) -> Answer {
        if value.is_int() {
            return Ok(value);
        }
        // A class derived from `int` is not asked, whatever methods it has.
        if let Some(exact) = self.exact_int(value) {
            return Ok(exact);
        }
        if let Some(method) = self.special_of(value, Special::Index) {
            let answer = self.call(method, &[value])?;
            if let Some(exact) = self.exact_int(answer) {
                return Ok(exact);
            }
            let name = self.type_name(answer);
            return Err(self.type_error(format_args!("__index__ returned non-int (type {name})")));
        }
        Err(self.not_integer(value))
    }

    /// The integer a value stands for where one is needed.
    ///
    /// # Errors
    /// `TypeError` if it stands for none, `OverflowError` if it is too big. May run Python code.
    #[inline]
    pub fn index(&mut self, value: Value) -> Result<i64, Raise> {
        if value.is_int() {
            return Ok(value.raw_int());
        }
        let value = self.index_value(value)?;
        match self.small_int(value) {
            Some(n) => Ok(n),
            None => Err(self.overflow_error(format_args!("Python int too large to convert to C ssize_t"))),
        }
    }

    /// As `index` where CPython wants no more than 32 bits.
    ///
    /// # Errors
    /// As `index`. May run Python code.
    pub fn c_int(&mut self, value: Value) -> Result<i32, Raise> {
        let value = self.index_value(value)?;
        match self.small_int(value).map(i32::try_from) {
            Some(Ok(n)) => Ok(n),
            _ => Err(self.overflow_error(format_args!("Python int too large to convert to C int"))),
        }
    }

    /// As `index` for a sequence's item: too big is an `IndexError`.
    ///
    /// # Errors
    /// `TypeError`, `IndexError`. May run Python code.
    pub fn item_index(&mut self, value: Value) -> Result<i64, Raise> {
        if value.is_int() {
            return Ok(value.raw_int());
        }
        let name = self.type_name(value);
        let value = self.index_value(value)?;
        match self.small_int(value) {
            Some(n) => Ok(n),
            None => {
                Err(self
                    .raise_at(INDEX_ERROR, format_args!("cannot fit '{name}' into an index-sized integer")))
            }
        }
    }

    /// As `index` for the bounds of a slice: too big is the biggest there is.
    ///
    /// # Errors
    /// `TypeError`. May run Python code.
    pub fn index_clamped(&mut self, value: Value) -> Result<i64, Raise> {
        if value.is_int() {
            return Ok(value.raw_int());
        }
        let value = self.index_value(value)?;
        Ok(self.small_int(value).unwrap_or(if self.int_is_negative(value) { i64::MIN } else { i64::MAX }))
    }
}
