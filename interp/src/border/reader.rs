//! The reader: a request's bytes into objects, in one pass. Nothing is collected: without room it fails, and is begun anew.

use crate::border::attr_dict;
use crate::border::fault::{CUT_SHORT, Fault};
use crate::border::names::Names;
use crate::border::record::{FIELDS, TEMPLATE};
use crate::border::shared;
use crate::border::wire::{MAX_DEPTH, tag};
use crate::heap::header::FLAG_A;
use crate::heap::kind::Kind;
use crate::heap::layout::{LIST_ITEMS, LIST_LEN};
use crate::heap::value::Value;
use crate::types::list;
use crate::vm::class::SHAPE;
use crate::vm::raise::Answer;
use crate::vm::shape::FIRST;
use crate::vm::state::Vm;

/// Reads from front to back.
#[derive(Clone, Copy)]
pub struct Reader<'r> {
    rest: &'r [u8],
    names: Names,
}

impl<'r> Reader<'r> {
    /// A reader at the first of these bytes.
    pub fn new(bytes: &'r [u8], names: Names) -> Reader<'r> {
        Reader { rest: bytes, names }
    }

    /// The same place with the names as they stand now.
    pub fn with_names(self, names: Names) -> Reader<'r> {
        Reader { names, ..self }
    }

    /// The next `N` bytes.
    ///
    /// # Errors
    /// If there are not so many.
    #[inline(always)]
    pub fn take<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let (head, tail) = self.rest.split_first_chunk().ok_or(CUT_SHORT)?;
        self.rest = tail;
        Ok(*head)
    }

    /// The next byte.
    ///
    /// # Errors
    /// If there is none.
    #[inline(always)]
    pub fn u8(&mut self) -> Result<u8, Fault> {
        Ok(self.take::<1>()?[0])
    }

    /// The next 16 bits.
    ///
    /// # Errors
    /// If there are not so many.
    #[inline(always)]
    pub fn u16(&mut self) -> Result<u16, Fault> {
        self.take().map(u16::from_le_bytes)
    }

    /// The next 32 bits.
    ///
    /// # Errors
    /// If there are not so many.
    #[inline(always)]
    pub fn u32(&mut self) -> Result<u32, Fault> {
        self.take().map(u32::from_le_bytes)
    }

    /// The next 64 bits.
    ///
    /// # Errors
    /// If there are not so many.
    #[inline(always)]
    pub fn u64(&mut self) -> Result<u64, Fault> {
        self.take().map(u64::from_le_bytes)
    }

    /// The next `len` bytes.
    ///
    /// # Errors
    /// If there are not so many.
    #[inline]
    pub fn slice(&mut self, len: usize) -> Result<&'r [u8], Fault> {
        let (head, tail) = self.rest.split_at_checked(len).ok_or(CUT_SHORT)?;
        self.rest = tail;
        Ok(head)
    }

    /// How many bytes are left.
    pub fn left(&self) -> usize {
        self.rest.len()
    }

    /// Says that nothing may follow.
    ///
    /// # Errors
    /// If something does.
    pub fn end(&self) -> Result<(), Fault> {
        if self.rest.is_empty() { Ok(()) } else { Err(Fault::Broken("bytes are left over")) }
    }

    /// A count of things of which each takes at least `least` bytes.
    fn count(&mut self, least: usize) -> Result<usize, Fault> {
        let count = self.u32()? as usize;
        if count > self.rest.len() / least { Err(CUT_SHORT) } else { Ok(count) }
    }

    /// The next value.
    ///
    /// # Errors
    /// If it does not follow the format; `Raise::NoRoom`.
    #[inline]
    pub fn value(&mut self, vm: &mut Vm) -> Result<Value, Fault> {
        self.nested(vm, 0)
    }

    fn nested(&mut self, vm: &mut Vm, depth: u8) -> Result<Value, Fault> {
        let tag = self.u8()?;
        match tag {
            tag::F64 => Ok(Value::float(f64::from_le_bytes(self.take()?))),
            tag::F32 => Ok(Value::float(f64::from(f32::from_le_bytes(self.take()?)))),
            tag::NONE => Ok(Value::NONE),
            tag::FALSE => Ok(Value::FALSE),
            tag::TRUE => Ok(Value::TRUE),
            tag::U64 => Ok(vm.make_unsigned(self.u64()?)?),
            tag::STR => {
                let text = self.u32()? as usize;
                let text = self.slice(text)?;
                if core::str::from_utf8(text).is_err() {
                    return Err(Fault::Broken("a text that is not UTF-8"));
                }
                Ok(vm.make_str(text)?)
            }
            tag::BYTES => {
                let len = self.u32()? as usize;
                Ok(vm.make_bytes(self.slice(len)?)?)
            }
            tag::NAME => {
                let number = self.u16()?;
                self.names.text(vm, number)
            }
            tag::BUFFER => {
                let number = self.u32()? as usize;
                let elements = self.u8()?;
                shared::numbered(vm, number, elements)
            }
            tag::LIST | tag::ARRAY | tag::STRUCT | tag::MAP | tag::VARIANT => {
                if depth == MAX_DEPTH {
                    return Err(Fault::Broken("a value that nests more than 64 deep"));
                }
                self.container(vm, tag, depth + 1)
            }
            _ => {
                let width = tag::width(tag).ok_or(Fault::Broken("a value of unknown tag"))?;
                let body = self.slice(width)?;
                Ok(integer(vm, tag, body)?)
            }
        }
    }

    fn container(&mut self, vm: &mut Vm, tag: u8, depth: u8) -> Result<Value, Fault> {
        match tag {
            tag::LIST => self.list(vm, depth),
            tag::ARRAY => self.array(vm),
            tag::STRUCT => self.record(vm, depth),
            tag::MAP => {
                let count = self.count(2)?;
                let made = attr_dict::new(vm, count)?;
                let inside = vm.payload(made);
                for _ in 0..count {
                    let key = self.nested(vm, depth)?;
                    let value = self.nested(vm, depth)?;
                    self.put(vm, inside, key, value)?;
                }
                Ok(made)
            }
            _ => {
                let number = self.u16()?;
                let name = self.names.text(vm, number)?;
                let made = attr_dict::new(vm, 1)?;
                let value = self.nested(vm, depth)?;
                let inside = vm.payload(made).raw_handle();
                vm.dict_put_text(inside, name, value)?;
                Ok(made)
            }
        }
    }

    /// Puts an entry into a dict that has room for it, so that nothing is collected. Keys are plain data or refused, so no
    /// Python code runs either.
    fn put(&self, vm: &mut Vm, dict: Value, key: Value, value: Value) -> Result<(), Fault> {
        if vm.is_str(key) {
            return Ok(vm.dict_put_text(dict.raw_handle(), key, value)?);
        }
        let is_plain = !key.is_object() || vm.heap.is(key, Kind::Int) || vm.heap.is(key, Kind::Bytes);
        if !is_plain {
            return Err(Fault::Broken("a map whose keys cannot be keys of a dict"));
        }
        Ok(vm.dict_put(dict, key, value)?)
    }

    fn list(&mut self, vm: &mut Vm, depth: u8) -> Result<Value, Fault> {
        let count = self.count(1)?;
        let made = list::new(vm, count)?;
        for index in 0..count {
            let item = self.nested(vm, depth)?;
            vm.set(vm.get(made.raw_handle(), LIST_ITEMS).raw_handle(), index, item);
        }
        vm.set(made.raw_handle(), LIST_LEN, Value::len(count));
        Ok(made)
    }

    #[inline]
    fn record(&mut self, vm: &mut Vm, depth: u8) -> Result<Value, Fault> {
        let number = self.u16()?;
        let class = self.names.class(vm, number)?;
        let shape = vm.get(class, SHAPE).raw_handle();
        let slots = vm.shape_slots(shape);
        let made = vm.new_instance(shape, slots)?;
        let record = made.raw_handle();
        vm.set(record, FIRST + TEMPLATE, Value::NONE);
        for slot in FIELDS..slots {
            let value = self.nested(vm, depth)?;
            vm.set(record, FIRST + slot, value);
        }
        Ok(made)
    }

    fn array(&mut self, vm: &mut Vm) -> Result<Value, Fault> {
        let count = self.u32()? as usize;
        let tag = self.u8()?;
        let width = tag::width(tag).ok_or(Fault::Broken("an array of what is no number"))?;
        let bytes = self.slice(count.checked_mul(width).ok_or(CUT_SHORT)?)?;
        if count == 0 {
            return Ok(list::new(vm, 0)?);
        }
        let made = match tag {
            tag::F32 => numbers(vm, count, bytes, |body| Value::float(f64::from(f32::from_le_bytes(body)))),
            tag::F64 => numbers(vm, count, bytes, |body| Value::float(f64::from_le_bytes(body))),
            tag::U8 => numbers(vm, count, bytes, |[n]| Value::small(i64::from(n))),
            tag::U16 => numbers(vm, count, bytes, |body| Value::small(i64::from(u16::from_le_bytes(body)))),
            tag::U32 => numbers(vm, count, bytes, |body| Value::small(i64::from(u32::from_le_bytes(body)))),
            tag::I8 => numbers(vm, count, bytes, |body| Value::small(i64::from(i8::from_le_bytes(body)))),
            tag::I16 => numbers(vm, count, bytes, |body| Value::small(i64::from(i16::from_le_bytes(body)))),
            tag::I32 => numbers(vm, count, bytes, |body| Value::small(i64::from(i32::from_le_bytes(body)))),
            _ => return Ok(integers(vm, tag, count, bytes.chunks_exact(width))?),
        };
        Ok(made?)
    }
}

/// A list of numbers that need no objects.
#[inline]
fn numbers<const N: usize>(
    vm: &mut Vm,
    count: usize,
    bytes: &[u8],
    value: impl Fn([u8; N]) -> Value,
) -> Answer {
    let block = vm.heap.arena.alloc_raw(Kind::Words, 0, count)?;
    let (words, rest) = vm.heap.arena.body_mut(block).split_at_mut(count);
    for (word, body) in words.iter_mut().zip(bytes.as_chunks().0) {
        *word = value(*body).bits();
    }
    rest.fill(Value::UNSET.bits());
    vm.make(Kind::List, &[Value::len(count), Value::object(block)])
}

/// A list of integers that may need objects.
fn integers<'b>(vm: &mut Vm, tag: u8, count: usize, bodies: impl Iterator<Item = &'b [u8]>) -> Answer {
    let made = list::new(vm, count)?;
    let block = vm.get(made.raw_handle(), LIST_ITEMS).raw_handle();
    for (index, body) in bodies.enumerate() {
        let item = integer(vm, tag, body)?;
        vm.set(block, index, item);
    }
    vm.set(made.raw_handle(), LIST_LEN, Value::len(count));
    Ok(made)
}

/// An integer of any width.
fn integer(vm: &mut Vm, tag: u8, body: &[u8]) -> Answer {
    let mut wide = [0; 16];
    wide[..body.len()].copy_from_slice(body);
    let bits = u128::from_le_bytes(wide);
    let unused = 128 - 8 * body.len() as u32;
    if matches!(tag, tag::I8 | tag::I16 | tag::I32 | tag::I64 | tag::I128) {
        let n = (bits << unused).cast_signed() >> unused;
        return match i64::try_from(n) {
            Ok(n) => vm.make_int(n),
            Err(_) => long(vm, n < 0, n.unsigned_abs()),
        };
    }
    match u64::try_from(bits) {
        Ok(n) => vm.make_unsigned(n),
        Err(_) => long(vm, false, bits),
    }
}

/// An integer that does not fit in 64 bits.
fn long(vm: &mut Vm, negative: bool, magnitude: u128) -> Answer {
    let limbs = [magnitude as u64, (magnitude >> 64) as u64];
    let used = if limbs[1] == 0 { 1 } else { 2 };
    let object = vm.heap.arena.alloc_raw(Kind::Int, if negative { FLAG_A } else { 0 }, used)?;
    vm.heap.arena.body_mut(object).copy_from_slice(&limbs[..used]);
    Ok(Value::object(object))
}
