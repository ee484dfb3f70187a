//! Slots of the three kinds of text: length, items and slices, order, hash, iteration.

use crate::heap::kind::Kind;
use crate::heap::utf8::{before, code_width, decode, encode};
use crate::heap::value::Value;
use crate::types::items::{self, keeping};
use crate::types::slice::{self, Span};
use crate::types::texts::{self, Family};
use crate::types::{memoryview, packed, percent, text_join};
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Native, Operator, Type};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text::text_len;

/// `len(text)`
pub fn len(vm: &mut Vm, this: Value) -> Result<u64, Raise> {
    Ok(family(vm, this).len(vm, this) as u64)
}

/// `hash(text)`
pub fn hash(vm: &mut Vm, this: Value) -> Result<i64, Raise> {
    Ok(i64::from(vm.text_hash(this)))
}

/// `text[key]`
pub fn getitem(vm: &mut Vm, this: Value, key: Value) -> Answer {
    if let Some(slice) = vm.heap.handle(key, Kind::Slice) {
        if let Some((at, len)) = vm.ascii_place(this)
            && let Some(span) = slice::plain_span(vm, slice, len)
            && span.step == 1
        {
            let start = at + span.start as usize;
            return if span.count == len { Ok(this) } else { vm.ascii_part(start, start + span.count) };
        }
        return keeping(vm, |vm| {
            let kept = vm.keep(this)?;
            let bounds = slice::bounds(vm, key)?;
            let this = vm.kept(kept);
            let len = family(vm, this).len(vm, this);
            part(vm, this, bounds.of(len))
        });
    }
    let (this, index) = item_place(vm, this, key)?;
    match family(vm, this) {
        Family::Str => {
            let code = vm.char_at(this, index);
            vm.char_str(code)
        }
        _ => Ok(Value::small(i64::from(texts::bytes(vm, this)[index]))),
    }
}

/// The text and the item a key that is no slice means. May run Python code.
///
/// # Errors
/// `TypeError`; `IndexError`.
pub fn item_place(vm: &mut Vm, this: Value, key: Value) -> Result<(Value, usize), Raise> {
    let (this, index) = keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        let index = match key.as_int() {
            Some(index) => index,
            None if items::is_index(vm, key) => vm.item_index(key)?,
            None => return Err(wrong_key(vm, this, key)),
        };
        Ok((vm.kept(kept), index))
    })?;
    let len = family(vm, this).len(vm, this);
    if let Some(index) = items::place(index, len) {
        return Ok((this, index));
    }
    let what = match family(vm, this) {
        Family::Str => "string ",
        Family::Bytes => "",
        Family::Bytearray => "bytearray ",
    };
    Err(vm.index_error(format_args!("{what}index out of range")))
}

fn wrong_key(vm: &mut Vm, this: Value, key: Value) -> Raise {
    let name = vm.type_name(key);
    match family(vm, this) {
        Family::Str => vm.type_error(format_args!("string indices must be integers, not '{name}'")),
        Family::Bytes => vm.type_error(format_args!("byte indices must be integers or slices, not {name}")),
        Family::Bytearray => {
            vm.type_error(format_args!("bytearray indices must be integers or slices, not {name}"))
        }
    }
}

/// The items of a slice.
fn part(vm: &mut Vm, this: Value, slice: Span) -> Answer {
    let family = family(vm, this);
    if slice.step == 1 {
        let (from, to) = (slice.at(0), slice.at(0) + slice.count);
        let range = family.offset(vm, this, from)..family.offset(vm, this, to);
        return family.part(vm, this, range);
    }
    vm.charge(slice.count)?;
    let place = texts::place(vm, this);
    if family != Family::Str || vm.is_ascii(this) {
        return family.fill(vm, slice.count, slice.count, |arena, room| {
            let text = place.bytes(arena);
            for (index, to) in room.iter_mut().enumerate() {
                *to = text[slice.at(index)];
            }
        });
    }
    vm.charge(place.len())?;
    if slice.count == 0 {
        return vm.empty_str();
    }
    let first = vm.offset_of(this, slice.at(0));
    let codes = Picked::new(slice, place.bytes(vm.arena_bytes()), first);
    let len = text_len(codes.map(|code| code_width(code) as u64).sum())?;
    if slice.count == 1 {
        let code = decode(place.bytes(vm.arena_bytes()), first).0;
        return vm.char_str(code);
    }
    vm.fill_str(len, slice.count, |arena, room| {
        let mut at = 0;
        for code in Picked::new(slice, place.bytes(arena), first) {
            let encoded = encode(code);
            room[at..at + encoded.bytes().len()].copy_from_slice(encoded.bytes());
            at += encoded.bytes().len();
        }
    })
}

/// The characters of a slice with a step, of a string that is not ASCII: walks from one to the next.
struct Picked<'t> {
    text: &'t [u8],
    at: usize,
    step: i64,
    left: usize,
    fresh: bool,
}

impl<'t> Picked<'t> {
    fn new(slice: Span, text: &'t [u8], at: usize) -> Picked<'t> {
        Picked { text, at, step: slice.step, left: slice.count, fresh: true }
    }
}

impl Iterator for Picked<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.left = self.left.checked_sub(1)?;
        if !core::mem::take(&mut self.fresh) {
            for _ in 0..self.step.unsigned_abs() {
                self.at = if self.step > 0 {
                    self.at + decode(self.text, self.at).1
                } else {
                    before(self.text, self.at)
                };
            }
        }
        Some(decode(self.text, self.at).0)
    }
}

/// `a < b` and the like: strings with strings, bytes with bytearrays, bytearrays with arrays.
pub fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let together = match (Family::of(vm, a), Family::of(vm, b)) {
        (Some(a), Some(b)) => (a == Family::Str) == (b == Family::Str),
        (Some(Family::Bytearray), None) => vm.heap.is(b, Kind::Array),
        _ => false,
    };
    if !together {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    if a == b {
        return Ok(Value::bool(comparison.holds(core::cmp::Ordering::Equal)));
    }
    let (left, right) = (texts::place(vm, a), texts::place(vm, b));
    vm.charge(left.len().min(right.len()))?;
    let arena = vm.arena_bytes();
    Ok(Value::bool(comparison.holds(left.bytes(arena).cmp(right.bytes(arena)))))
}

/// `+`, `*`, `%`
pub fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    match operator {
        Operator::Add => text_join::add(vm, a, b),
        Operator::Mul => text_join::multiply(vm, a, b),
        Operator::Mod if Family::of(vm, a).is_some() => percent::format(vm, a, b),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `iter(text)`
pub fn iter(vm: &mut Vm, this: Value) -> Answer {
    let kind = if vm.is_str(this) { Kind::StrIterator } else { Kind::BytesIterator };
    vm.make(kind, &[this, Value::small(0)])
}

/// Word of a text's iterator: the text, `None` at its end.
pub const TEXT: usize = 0;
/// Word of a text's iterator: the byte of its next character.
pub const AT: usize = 1;

/// `str_iterator`
pub static STR_ITERATOR: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(next_char),
    methods: &[Native::new("__length_hint__", "()", text_left)],
    ..Type::new(Kind::StrIterator, "str_iterator")
};

/// `bytes_iterator`
pub static BYTES_ITERATOR: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(next_byte),
    methods: &[Native::new("__length_hint__", "()", text_left)],
    ..Type::new(Kind::BytesIterator, "bytes_iterator")
};

/// `memory_iterator`, over views and arrays.
pub static MEMORY_ITERATOR: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(next_byte),
    ..Type::new(Kind::MemoryIterator, "memory_iterator")
};

fn itself(_: &mut Vm, this: Value) -> Answer {
    Ok(this)
}

/// How many items a text's iterator has left.
fn text_left(vm: &mut Vm, args: Args) -> Answer {
    let this = args.get(vm, 0).raw_handle();
    let (text, at) = (vm.get(this, TEXT), vm.get(this, AT).raw_len());
    if text.is_none() {
        return Ok(Value::small(0));
    }
    if vm.is_str(text) {
        let len = vm.text(text).len();
        vm.charge(len.saturating_sub(at) / 8)?;
        let rest = vm.text(text).get(at..).unwrap_or(b"");
        return Ok(Value::len(rest.iter().filter(|byte| **byte & 0xC0 != 0x80).count()));
    }
    let len = vm.length(text)?;
    Ok(Value::len((len as usize).saturating_sub(at)))
}

fn next_char(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    let this = this.raw_handle();
    let text = vm.get(this, TEXT);
    if text.is_none() {
        return Ok(None);
    }
    let at = vm.get(this, AT).raw_len();
    let bytes = vm.text(text);
    if at >= bytes.len() {
        vm.set(this, TEXT, Value::NONE);
        return Ok(None);
    }
    let (code, width) = decode(bytes, at);
    let item = vm.char_str(code)?;
    vm.set(this, AT, Value::len(at + width));
    vm.committed = true;
    Ok(Some(item))
}

fn next_byte(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    let this = this.raw_handle();
    let text = vm.get(this, TEXT);
    if text.is_none() {
        return Ok(None);
    }
    let at = vm.get(this, AT).raw_len();
    let item = match vm.heap.kind(text) {
        Some(Kind::Memoryview) => memoryview::item(vm, text.raw_handle(), at)?,
        Some(Kind::Array) => packed::item(vm, text.raw_handle(), at)?,
        _ => texts::bytes(vm, text).get(at).map(|byte| Value::small(i64::from(*byte))),
    };
    let Some(item) = item else {
        vm.set(this, TEXT, Value::NONE);
        return Ok(None);
    };
    vm.set(this, AT, Value::len(at + 1));
    vm.committed = true;
    Ok(Some(item))
}

/// The family of a slot's receiver.
fn family(vm: &Vm, this: Value) -> Family {
    Family::of(vm, this).expect("a text")
}
