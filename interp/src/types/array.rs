//! `array.array`: numbers of one kind, packed; its letters and its layout stand in `packed.rs`. Its methods are in
//! `array_methods.rs`, what goes into it in `array_filling.rs`.

use core::cmp::Ordering;

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::array_filling::{bits, new};
use crate::types::items::{self, COUNT_MAX, keeping, tick, too_big};
use crate::types::packed::{self, Number, array, form, item, len, number};
use crate::types::slice::{self, Bounds, Span};
use crate::types::{array_methods as methods, bytearray};
use crate::vm::bind::MessageText;
use crate::vm::desc::{Comparison, Field, Native, Operator, Operators, Type};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text_builder::TextBuilder;

/// `array.array`
pub static TYPE: Type = Type {
    doc: "array(typecode [, initializer]) -> array\n\nReturn a new array whose items are restricted by typecode, and\n\
          initialized from the optional initializer value.",
    new: Some(Native::new("array", "(*args, **kwargs)", new)),
    whole: true,
    repr: Some(repr),
    unhashable: true,
    len: Some(|vm, this| Ok(len(vm, this.raw_handle()) as u64)),
    iter: Some(|vm, this| vm.make(Kind::MemoryIterator, &[this, Value::small(0)])),
    getitem: Some(getitem),
    setitem: Some(setitem),
    contains: Some(|vm, this, value| Ok(find(vm, this, value, 0, usize::MAX)?.is_some())),
    binary: Some(|vm, operator, a, b| {
        let [a, b] = [a, b].map(|side| items::inside_or_whole(vm, side, Kind::Array));
        binary(vm, operator, a, b)
    }),
    inplace: Some(inplace),
    operators: Operators::MUTABLE_SEQUENCE,
    compare: Some(compare),
    methods: &[
        Native::new("__copy__", "()", methods::copy),
        Native::new("__deepcopy__", "(memo, /)", methods::copy),
        Native::new("append", "(v, /)", methods::append),
        Native::new("byteswap", "()", methods::byteswap),
        Native::new("count", "(v, /)", methods::count),
        Native::new("extend", "(bb, /)", methods::extend),
        Native::new("frombytes", "(buffer, /)", methods::frombytes),
        Native::new("fromlist", "(list, /)", methods::fromlist),
        Native::new("index", "(v, start=0, stop=9223372036854775807, /)", methods::index),
        Native::new("insert", "(i, v, /)", methods::insert),
        Native::new("pop", "(i=-1, /)", methods::pop),
        Native::new("remove", "(v, /)", methods::remove),
        Native::new("reverse", "()", methods::reverse),
        Native::new("tobytes", "()", methods::tobytes),
        Native::new("tolist", "()", methods::tolist),
    ],
    fields: &[
        Field { name: "itemsize", get: itemsize, set: None },
        Field { name: "typecode", get: typecode, set: None },
    ],
    ..Type::new(Kind::Array, "array.array")
};

/// An array of so many bytes written by `fill`; see `Vm::fill_str`. What is not written is zero.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn filled(vm: &mut Vm, letter: u8, bytes: usize, fill: impl FnOnce(&[u8], &mut [u8])) -> Answer {
    let block = bytearray::filled_block(vm, bytes, fill)?;
    vm.make(Kind::Array, &[Value::len(bytes), block, Value::small(i64::from(letter))])
}

/// Some items of an array as another one.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn part(vm: &mut Vm, this: Handle, span: Span) -> Answer {
    let (letter, size) = form(vm, this);
    let bytes = span.count * size;
    vm.charge(bytes)?;
    let place = bytearray::place(vm, this);
    filled(vm, letter, bytes, |arena, room| {
        let all = place.bytes(arena);
        if span.step == 1 {
            let from = span.at(0) * size;
            room.copy_from_slice(&all[from..from + bytes]);
            return;
        }
        for (index, to) in room.chunks_exact_mut(size).enumerate() {
            let from = span.at(index) * size;
            to.copy_from_slice(&all[from..from + size]);
        }
    })
}

/// The place of the first item from `start` on and before `stop` that equals a value. May run Python code.
///
/// # Errors
/// What `__eq__` raises.
pub fn find(
    vm: &mut Vm,
    this: Value,
    wanted: Value,
    start: usize,
    stop: usize,
) -> Result<Option<usize>, Raise> {
    keeping(vm, |vm| {
        let (this, wanted) = (vm.keep(this)?, vm.keep(wanted)?);
        for index in start..stop {
            tick(vm, index)?;
            match holds(vm, this, wanted, index)? {
                Some(true) => return Ok(Some(index)),
                Some(false) => {}
                None => break,
            }
        }
        Ok(None)
    })
}

/// Whether item `index` equals a value; `None` if there are not so many. May run Python code.
///
/// # Errors
/// What `__eq__` raises.
pub fn holds(vm: &mut Vm, this: Kept, wanted: Kept, index: usize) -> Result<Option<bool>, Raise> {
    let Some(here) = number(vm, vm.kept(this).raw_handle(), index) else { return Ok(None) };
    if let Some(wanted) = Number::of(vm, vm.kept(wanted)) {
        return Ok(Some(here.equals(wanted)));
    }
    let here = made(vm, here)?;
    let equal = vm.compare(Comparison::Eq, here, vm.kept(wanted))?;
    vm.truth(equal).map(Some)
}

/// A number as a value; makes room by a collection if it has to.
fn made(vm: &mut Vm, number: Number) -> Answer {
    items::made(vm, |vm| number.value(vm))
}

fn itemsize(vm: &mut Vm, this: Value) -> Answer {
    Ok(Value::len(form(vm, vm.payload(this).raw_handle()).1))
}

fn typecode(vm: &mut Vm, this: Value) -> Answer {
    let letter = packed::letter(vm, vm.payload(this).raw_handle());
    vm.char_str(u32::from(letter))
}

/// `array('i', [1, 2])`
fn repr(vm: &mut Vm, whole: Value) -> Answer {
    let (name, this) = (vm.short_type_name(whole), vm.payload(whole));
    let letter = char::from(packed::letter(vm, this.raw_handle()));
    if len(vm, this.raw_handle()) == 0 {
        return vm.make_text(format_args!("{name}('{letter}')"));
    }
    let mut open = MessageText::default();
    open.format(format_args!("{name}('{letter}', ["));
    items::print(vm, this, [open.text(), "])"], "...", print_item)
}

/// `Element` of arrays.
fn print_item(
    vm: &mut Vm,
    this: Kept,
    cursor: usize,
    out: &mut TextBuilder,
    between: &str,
) -> Result<Option<usize>, Raise> {
    let Some(number) = number(vm, vm.kept(this).raw_handle(), cursor) else { return Ok(None) };
    out.push(vm, between.as_bytes())?;
    match number {
        Number::Int(n) => out.push_text(vm, format_args!("{n}"))?,
        Number::Float(x) => items::push_repr(vm, out, Value::float(x))?,
    }
    Ok(Some(cursor + 1))
}

/// What a key means.
enum Key {
    Item(i64),
    Part(Bounds),
}

/// Reads a key. May run Python code.
fn key(vm: &mut Vm, key: Value) -> Result<Key, Raise> {
    if vm.heap.is(key, Kind::Slice) {
        return Ok(Key::Part(slice::bounds(vm, key)?));
    }
    if items::is_index(vm, key) {
        return Ok(Key::Item(vm.item_index(key)?));
    }
    Err(vm.type_error(format_args!("array indices must be integers")))
}

fn getitem(vm: &mut Vm, this: Value, key: Value) -> Answer {
    keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        let key = self::key(vm, key)?;
        let this = vm.kept(kept).raw_handle();
        let len = len(vm, this);
        let found = match key {
            Key::Part(bounds) => return part(vm, this, bounds.of(len)),
            Key::Item(index) => match items::place(index, len) {
                Some(index) => item(vm, this, index)?,
                None => None,
            },
        };
        found.ok_or_else(|| vm.index_error(format_args!("array index out of range")))
    })
}

/// `array[key] = value`, `del array[key]`. May run Python code.
fn setitem(vm: &mut Vm, this: Value, key: Value, value: Value) -> Done {
    keeping(vm, |vm| {
        let (this, value) = (vm.keep(this)?, vm.keep(value)?);
        match self::key(vm, key)? {
            Key::Part(bounds) => set_part(vm, vm.kept(this).raw_handle(), bounds, vm.kept(value)),
            Key::Item(index) => set_item(vm, this, index, value),
        }
    })
}

fn set_item(vm: &mut Vm, this: Kept, index: i64, value: Kept) -> Done {
    let (letter, size) = form(vm, vm.kept(this).raw_handle());
    let place = |vm: &mut Vm| {
        let len = len(vm, vm.kept(this).raw_handle());
        let place = items::place(index, len);
        place.ok_or_else(|| vm.index_error(format_args!("array assignment index out of range")))
    };
    let at = place(vm)?;
    if !vm.kept(value).is_set() {
        return bytearray::splice(vm, vm.kept(this).raw_handle(), at * size, size, NOTHING);
    }
    let bits = bits(vm, letter, vm.kept(value))?;
    // The value's own method may have made the array shorter.
    let at = place(vm)? * size;
    let bytes = bytearray::bytes_mut(vm, vm.kept(this).raw_handle());
    bytes[at..at + size].copy_from_slice(&bits.to_le_bytes()[..size]);
    vm.committed = true;
    Ok(())
}

/// No bytes.
pub const NOTHING: crate::heap::images::Place<'static> = crate::heap::images::Place::Outside(&[]);

/// `array[slice] = value`, `del array[slice]`. Runs nothing.
fn set_part(vm: &mut Vm, this: Handle, bounds: Bounds, value: Value) -> Done {
    let (letter, size) = form(vm, this);
    let span = bounds.of(len(vm, this));
    let mut source = NOTHING;
    if value.is_set() {
        let Some(other) = array(vm, value) else {
            let name = vm.type_name(value);
            return Err(vm.type_error(format_args!("can only assign array (not \"{name}\") to array slice")));
        };
        if packed::letter(vm, other) != letter {
            return Err(vm.type_error(format_args!("{OTHER_LETTER}")));
        }
        source = bytearray::apart(vm, this, value)?.unwrap_or(NOTHING);
    }
    if span.step == 1 {
        return bytearray::splice(vm, this, span.at(0) * size, span.count * size, source);
    }
    if source.is_empty() {
        return bytearray::remove_span(vm, this, span, size);
    }
    let count = source.len() / size;
    if count != span.count {
        let wanted = span.count;
        return Err(vm.value_error(format_args!(
            "attempt to assign array of size {count} to extended slice of size {wanted}"
        )));
    }
    vm.charge(source.len())?;
    for index in 0..count {
        let from = source.part(index * size, index * size + size);
        bytearray::overwrite(vm, this, span.at(index) * size, from);
    }
    vm.committed = true;
    Ok(())
}

/// What CPython says of arrays with different letters.
const OTHER_LETTER: &str = "bad argument type for built-in operation";

fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    let left = vm.heap.handle(a, Kind::Array);
    match (operator, left) {
        (Operator::Add, Some(left)) => match array(vm, b) {
            Some(right) => concat(vm, left, right),
            None if vm.special_of(b, Special::RAdd).is_some() => Ok(Value::NOT_IMPLEMENTED),
            None => {
                let name = vm.type_name(b);
                Err(vm.type_error(format_args!("can only append array (not \"{name}\") to array")))
            }
        },
        (Operator::Mul, _) => keeping(vm, |vm| {
            let (this, count) = if left.is_some() { (a, b) } else { (b, a) };
            let this = vm.keep(this)?;
            match items::repetitions(vm, count)? {
                Some(count) => repeated(vm, vm.kept(this).raw_handle(), count),
                None => Ok(Value::NOT_IMPLEMENTED),
            }
        }),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn concat(vm: &mut Vm, a: Handle, b: Handle) -> Answer {
    let letter = packed::letter(vm, a);
    if packed::letter(vm, b) != letter {
        return Err(vm.type_error(format_args!("{OTHER_LETTER}")));
    }
    let (first, second) = (bytearray::place(vm, a), bytearray::place(vm, b));
    let total = first.len() + second.len();
    vm.charge(total)?;
    filled(vm, letter, total, |arena, room| {
        let (front, back) = room.split_at_mut(first.len());
        front.copy_from_slice(first.bytes(arena));
        back.copy_from_slice(second.bytes(arena));
    })
}

/// How many bytes an array has that is repeated.
fn total(vm: &mut Vm, one: usize, count: usize) -> Result<usize, Raise> {
    let Some(total) = one.checked_mul(count).filter(|total| total / 8 <= COUNT_MAX) else {
        return too_big();
    };
    vm.charge(total)?;
    Ok(total)
}

fn repeated(vm: &mut Vm, this: Handle, count: usize) -> Answer {
    let (letter, place) = (packed::letter(vm, this), bytearray::place(vm, this));
    let total = total(vm, place.len(), count)?;
    filled(vm, letter, total, |arena, room| {
        if let Some(first) = room.get_mut(..place.len()) {
            first.copy_from_slice(place.bytes(arena));
            spread(room, place.len());
        }
    })
}

/// Repeats the first `one` bytes up to the end.
fn spread(room: &mut [u8], one: usize) {
    let mut done = one;
    while done > 0 && done < room.len() {
        let more = done.min(room.len() - done);
        room.copy_within(..more, done);
        done += more;
    }
}

fn inplace(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    let this = a.raw_handle();
    match operator {
        Operator::Add => {
            if array(vm, b).is_none() {
                let name = vm.type_name(b);
                return Err(vm.type_error(format_args!("can only extend array with array (not \"{name}\")")));
            }
            methods::extend_with(vm, this, b)?;
            Ok(a)
        }
        Operator::Mul => keeping(vm, |vm| {
            let kept = vm.keep(a)?;
            let Some(count) = items::repetitions(vm, b)? else {
                return Ok(Value::NOT_IMPLEMENTED);
            };
            let this = vm.kept(kept).raw_handle();
            let one = bytearray::place(vm, this).len();
            let total = total(vm, one, count)?;
            if total <= one {
                bytearray::splice(vm, this, total, one - total, NOTHING)?;
            } else {
                bytearray::lengthen(vm, this, total)?;
                spread(bytearray::bytes_mut(vm, this), one);
            }
            Ok(Value::object(this))
        }),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `a < b` and the like. Numbers are compared, so nothing is run and nothing made.
fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let (Some(a), Some(b)) = (array(vm, a), array(vm, b)) else { return Ok(Value::NOT_IMPLEMENTED) };
    let (first, second) = (len(vm, a), len(vm, b));
    let differ = match comparison {
        Comparison::Eq => Some(Value::FALSE),
        Comparison::Ne => Some(Value::TRUE),
        _ => None,
    };
    if let Some(answer) = differ
        && first != second
    {
        return Ok(answer);
    }
    for index in 0..first.min(second) {
        tick(vm, index)?;
        let (Some(x), Some(y)) = (number(vm, a, index), number(vm, b, index)) else { break };
        let order = x.order(y);
        if order != Some(Ordering::Equal) {
            // With NaN nothing holds but `!=`.
            let holds = order.is_some_and(|order| comparison.holds(order));
            return Ok(differ.unwrap_or(Value::bool(holds)));
        }
    }
    Ok(Value::bool(comparison.holds(first.cmp(&second))))
}
