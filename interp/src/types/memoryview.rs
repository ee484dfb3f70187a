//! `memoryview`: some items of a `bytes`, `bytearray` or `array`, without a copy. Of one dimension, in the formats of `packed.rs`.
//!
//! ```text
//! memoryview | object, `None` once released | first byte | step in bytes | count | read-only | format |
//! ```
//!
//! A bytearray or array may get shorter under its views: what they show beyond its end is gone (CPython forbids the change instead).

use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::codec::{Codec, Encoding, Errors};
use crate::types::encode::encode;
use crate::types::hex::{hex_of, separator};
use crate::types::items::{self, is_index, keeping};
use crate::types::packed::{self, Number};
use crate::types::slice::{self, Span};
use crate::types::{bytearray, float_methods, int, texts};
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Field, Native, Type};
use crate::vm::exceptions::{OVERFLOW_ERROR, TYPE_ERROR, VALUE_ERROR};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;

/// `memoryview`
pub static TYPE: Type = Type {
    doc: "Create a new memoryview object which references the given object.",
    new: Some(Native::new("memoryview", "(object)", new)),
    subclassable: false,
    repr: Some(repr),
    hash: Some(hash),
    len: Some(len),
    iter: Some(iter),
    getitem: Some(getitem),
    setitem: Some(setitem),
    compare: Some(compare),
    methods: &[
        Native::new("__enter__", "()", enter),
        Native::new("__exit__", "(*args)", release),
        Native::new("cast", "(format)", cast),
        Native::new("hex", "(sep=None, bytes_per_sep=1)", hex),
        Native::new("release", "()", release),
        Native::new("tobytes", "(order='C')", tobytes),
        Native::new("tolist", "()", tolist),
        Native::new("toreadonly", "()", toreadonly),
    ],
    fields: &[
        Field { name: "c_contiguous", get: contiguous, set: None },
        Field { name: "contiguous", get: contiguous, set: None },
        Field { name: "f_contiguous", get: contiguous, set: None },
        Field { name: "format", get: format, set: None },
        Field { name: "itemsize", get: itemsize, set: None },
        Field { name: "nbytes", get: nbytes, set: None },
        Field { name: "ndim", get: |vm, this| constant(vm, this, |_| Ok(Value::small(1))), set: None },
        Field { name: "obj", get: |vm, this| word(vm, this, OBJECT), set: None },
        Field { name: "readonly", get: |vm, this| word(vm, this, READONLY), set: None },
        Field { name: "shape", get: |vm, this| single(vm, this, COUNT), set: None },
        Field { name: "strides", get: |vm, this| single(vm, this, STEP), set: None },
        Field { name: "suboffsets", get: |vm, this| constant(vm, this, |vm| vm.make_tuple(&[])), set: None },
    ],
    ..Type::new(Kind::Memoryview, "memoryview")
};

const OBJECT: usize = 0;
const FIRST: usize = 1;
const STEP: usize = 2;
const COUNT: usize = 3;
const READONLY: usize = 4;
const FORMAT: usize = 5;
/// How many words.
const WORDS: usize = 6;

/// The letter of a view, and how many bytes an item takes.
fn form(vm: &Vm, view: Handle) -> (u8, usize) {
    let letter = vm.get(view, FORMAT).raw_int() as u8;
    (letter, packed::size(letter).unwrap_or(1))
}

/// The letter of the items of what is like bytes.
pub fn letter_of(vm: &Vm, value: Value) -> u8 {
    if let Some(view) = vm.heap.handle(value, Kind::Memoryview) {
        return form(vm, view).0;
    }
    packed::lettered(vm, value).map_or(b'B', |array| packed::letter(vm, array))
}

/// Whether its items stand together, one behind the other.
fn is_dense(vm: &Vm, view: Handle) -> bool {
    vm.get(view, STEP) == Value::len(form(vm, view).1)
}

/// Where the bytes of a view stand, if they stand together and it was not released.
pub fn place<'a>(vm: &Vm<'a>, view: Handle) -> Option<Place<'a>> {
    if !is_dense(vm, view) {
        return None;
    }
    let all = texts::bytes_like(vm, vm.get(view, OBJECT))?;
    let start = vm.get(view, FIRST).raw_len().min(all.len());
    let end = (start + bytes(vm, view)).min(all.len());
    Some(all.part(start, end))
}

/// How many bytes its items are.
fn bytes(vm: &Vm, view: Handle) -> usize {
    vm.get(view, COUNT).raw_len() * form(vm, view).1
}

/// The bytearray or array that a view shows and may change, the first byte shown, and how many, if they stand together.
pub fn writable(vm: &Vm, view: Handle) -> Option<(Handle, usize, usize)> {
    let array = packed::buffer(vm, vm.get(view, OBJECT))?;
    if vm.get(view, READONLY) != Value::FALSE {
        return None;
    }
    let len = place(vm, view)?.len();
    Some((array, vm.get(view, FIRST).raw_len(), len))
}

/// Item `index` of a view.
fn number(vm: &Vm, view: Handle, index: usize) -> Option<Number> {
    if index >= vm.get(view, COUNT).raw_len() {
        return None;
    }
    let all = texts::bytes_like(vm, vm.get(view, OBJECT))?;
    packed::number_at(vm, all, form(vm, view).0, offset(vm, view, index))
}

/// Item `index` of a view as a value.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn item(vm: &mut Vm, view: Handle, index: usize) -> Result<Option<Value>, Raise> {
    match number(vm, view, index) {
        Some(number) => number.value(vm).map(Some),
        None => Ok(None),
    }
}

/// The byte of the object where item `index` of a view begins.
fn offset(vm: &Vm, view: Handle, index: usize) -> usize {
    let (first, step) = (vm.get(view, FIRST).raw_int(), vm.get(view, STEP).raw_int());
    (first + step * index as i64) as usize
}

/// The view, if it was not released.
///
/// # Errors
/// `ValueError` if it was.
pub fn alive(vm: &mut Vm, this: Value) -> Result<Handle, Raise> {
    let view = this.raw_handle();
    if vm.get(view, OBJECT).is_none() {
        return Err(vm.value_error(format_args!("operation forbidden on released memoryview object")));
    }
    Ok(view)
}

fn receiver(vm: &mut Vm, args: Args) -> Result<Handle, Raise> {
    let this = args.get(vm, 0);
    alive(vm, this)
}

fn new(vm: &mut Vm, args: Args) -> Answer {
    let object = args.get(vm, 1);
    if let Some(view) = vm.heap.handle(object, Kind::Memoryview) {
        alive(vm, object)?;
        let words = words(vm, view);
        return vm.make(Kind::Memoryview, &words);
    }
    let Some(place) = texts::bytes_like(vm, object) else {
        let name = vm.type_name(object);
        return Err(vm.type_error(format_args!("memoryview: a bytes-like object is required, not '{name}'")));
    };
    let letter = letter_of(vm, object);
    over(vm, object, place.len(), letter)
}

/// A view of all `len` bytes of an object, as items of a letter.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn over(vm: &mut Vm, object: Value, len: usize, letter: u8) -> Answer {
    let readonly = Value::bool(packed::buffer(vm, object).is_none());
    let size = packed::size(letter).unwrap_or(1);
    let (step, count) = (Value::len(size), Value::len(len / size));
    let format = Value::small(i64::from(letter));
    vm.make(Kind::Memoryview, &[object, Value::small(0), step, count, readonly, format])
}

/// The words of a view.
fn words(vm: &Vm, view: Handle) -> [Value; WORDS] {
    core::array::from_fn(|word| vm.get(view, word))
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    let id = vm.id(this);
    let what = if vm.get(this.raw_handle(), OBJECT).is_none() { "released memory" } else { "memory" };
    vm.make_text(format_args!("<{what} at {id:#x}>"))
}

fn hash(vm: &mut Vm, this: Value) -> Result<i64, Raise> {
    let view = alive(vm, this)?;
    if vm.get(view, READONLY) == Value::FALSE {
        return Err(vm.value_error(format_args!("cannot hash writable memoryview object")));
    }
    if form(vm, view).1 != 1 {
        return Err(
            vm.value_error(format_args!("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"))
        );
    }
    let bytes = copied(vm, view)?;
    Ok(i64::from(vm.text_hash(bytes)))
}

fn len(vm: &mut Vm, this: Value) -> Result<u64, Raise> {
    let view = alive(vm, this)?;
    Ok(vm.get(view, COUNT).raw_len() as u64)
}

fn iter(vm: &mut Vm, this: Value) -> Answer {
    alive(vm, this)?;
    vm.make(Kind::MemoryIterator, &[this, Value::small(0)])
}

/// The view and the key as a place or a span; keys may run Python code.
fn at(vm: &mut Vm, this: Value, key: Value) -> Result<(Value, Result<usize, Span>), Raise> {
    alive(vm, this)?;
    keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        if vm.heap.is(key, Kind::Slice) {
            let bounds = slice::bounds(vm, key)?;
            let this = vm.kept(kept);
            let view = alive(vm, this)?;
            return Ok((this, Err(bounds.of(vm.get(view, COUNT).raw_len()))));
        }
        if !is_index(vm, key) {
            let count = vm.heap.tuple_len(key).unwrap_or(0);
            if count > 1 && (0..count).all(|index| is_index(vm, vm.heap.item(key, index))) {
                return Err(
                    vm.type_error(format_args!("cannot index 1-dimension view with {count}-element tuple"))
                );
            }
            return Err(vm.type_error(format_args!("memoryview: invalid slice key")));
        }
        let index = vm.item_index(key)?;
        let this = vm.kept(kept);
        let view = alive(vm, this)?;
        match items::place(index, vm.get(view, COUNT).raw_len()) {
            Some(index) => Ok((this, Ok(index))),
            None => Err(vm.index_error(format_args!("index out of bounds on dimension 1"))),
        }
    })
}

fn getitem(vm: &mut Vm, this: Value, key: Value) -> Answer {
    let (this, place) = at(vm, this, key)?;
    let view = this.raw_handle();
    match place {
        Ok(index) => match item(vm, view, index)? {
            Some(item) => Ok(item),
            None => Err(vm.index_error(format_args!("index out of bounds on dimension 1"))),
        },
        Err(span) => {
            let first = vm.get(view, FIRST).raw_int() + vm.get(view, STEP).raw_int() * span.start.max(0);
            let step = vm.get(view, STEP).raw_int().saturating_mul(span.step);
            let step = step.clamp(Value::INT_MIN, Value::INT_MAX);
            let mut words = words(vm, view);
            words[FIRST] = Value::small(first);
            words[STEP] = Value::small(step);
            words[COUNT] = Value::len(span.count);
            vm.make(Kind::Memoryview, &words)
        }
    }
}

/// `view[key] = value`
fn setitem(vm: &mut Vm, this: Value, key: Value, value: Value) -> Done {
    let view = alive(vm, this)?;
    if vm.get(view, READONLY) == Value::TRUE {
        return Err(vm.type_error(format_args!("cannot modify read-only memory")));
    }
    if !value.is_set() {
        return Err(vm.type_error(format_args!("cannot delete memory")));
    }
    keeping(vm, |vm| {
        let value = vm.keep(value)?;
        let (this, place) = at(vm, this, key)?;
        match place {
            Ok(index) => {
                let this = vm.keep(this)?;
                let letter = form(vm, vm.kept(this).raw_handle()).0;
                let bits = as_item(vm, letter, vm.kept(value))?;
                let this = vm.kept(this);
                let view = alive(vm, this)?;
                put(vm, view, index, &bits.to_le_bytes())
            }
            Err(span) => set_slice(vm, this.raw_handle(), span, vm.kept(value)),
        }
    })
}

/// A value as the bits of a format, lowest first. May run Python code.
fn as_item(vm: &mut Vm, letter: u8, value: Value) -> Result<u64, Raise> {
    let shown = char::from(letter);
    let invalid =
        |vm: &mut Vm| vm.value_error(format_args!("memoryview: invalid value for format '{shown}'"));
    let read = if packed::is_float(letter) {
        float_methods::real(vm, value).map(|x| packed::float_bits(letter, x))
    } else {
        let (least, most) = packed::bounds(letter);
        match vm.index_value(value) {
            Ok(n) => match int::wide(vm, n).filter(|n| (least..=most).contains(n)) {
                Some(n) => Ok(n as u64),
                None => return Err(invalid(vm)),
            },
            Err(raise) => Err(raise),
        }
    };
    match read {
        Err(raise) if vm.caught(raise, TYPE_ERROR) => {
            Err(vm.type_error(format_args!("memoryview: invalid type for format '{shown}'")))
        }
        Err(raise) if vm.caught(raise, OVERFLOW_ERROR) || vm.caught(raise, VALUE_ERROR) => Err(invalid(vm)),
        read => read,
    }
}

fn set_slice(vm: &mut Vm, view: Handle, span: Span, value: Value) -> Done {
    let Some(source) = contiguous_source(vm, value)? else {
        let name = vm.type_name(value);
        return Err(vm.type_error(format_args!("a bytes-like object is required, not '{name}'")));
    };
    let (letter, size) = form(vm, view);
    if letter_of(vm, value) != letter || source.len() != span.count * size {
        return Err(vm.value_error(format_args!(
            "memoryview assignment: lvalue and rvalue have different structures"
        )));
    }
    vm.charge(source.len())?;
    for index in 0..span.count {
        let mut item = [0; 8];
        item[..size].copy_from_slice(&source.bytes(vm.arena_bytes())[index * size..index * size + size]);
        put(vm, view, span.at(index), &item)?;
    }
    Ok(())
}

/// The bytes of a source, apart from what is being written.
fn contiguous_source<'a>(vm: &mut Vm<'a>, value: Value) -> Result<Option<Place<'a>>, Raise> {
    if let Some(view) = vm.heap.handle(value, Kind::Memoryview) {
        let copy = copied(vm, view)?;
        return Ok(Some(vm.text_place(copy)));
    }
    match texts::bytes_like(vm, value) {
        Some(place) if packed::buffer(vm, value).is_some() => {
            let copy = vm.make_bytes_of(&[place])?;
            Ok(Some(vm.text_place(copy)))
        }
        other => Ok(other),
    }
}

/// Writes item `index`: the first bytes of a word.
fn put(vm: &mut Vm, view: Handle, index: usize, item: &[u8; 8]) -> Done {
    let (at, size) = (offset(vm, view, index), form(vm, view).1);
    let Some(array) = packed::buffer(vm, vm.get(view, OBJECT)) else { return Ok(()) };
    match bytearray::bytes_mut(vm, array).get_mut(at..at + size) {
        Some(place) => place.copy_from_slice(&item[..size]),
        None => return Err(vm.index_error(format_args!("index out of bounds on dimension 1"))),
    }
    vm.committed = true;
    Ok(())
}

/// Views are equal to what is like bytes if the items are equal as numbers, whatever their formats.
fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    if !matches!(comparison, Comparison::Eq | Comparison::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let letters = [a, b].map(|value| letter_of(vm, value));
    let mut copies = [a, b];
    for value in &mut copies {
        if let Some(view) = vm.heap.handle(*value, Kind::Memoryview) {
            if vm.get(view, OBJECT).is_none() {
                return Ok(Value::bool(comparison.holds(b.bits().cmp(&a.bits()))));
            }
            *value = copied(vm, view)?;
        }
    }
    let [a, b] = copies.map(|value| texts::bytes_like(vm, value));
    let (Some(a), Some(b)) = (a, b) else { return Ok(Value::NOT_IMPLEMENTED) };
    let equal = if letters == [b'B', b'B'] {
        let arena = vm.arena_bytes();
        a.bytes(arena) == b.bytes(arena)
    } else {
        equal_items(vm, [a, b], letters)?
    };
    Ok(Value::bool(equal == (comparison == Comparison::Eq)))
}

fn equal_items(vm: &mut Vm, places: [Place; 2], letters: [u8; 2]) -> Result<bool, Raise> {
    let sizes = letters.map(|letter| packed::size(letter).unwrap_or(1));
    let count = places[0].len() / sizes[0];
    if places[1].len() / sizes[1] != count {
        return Ok(false);
    }
    vm.charge(count)?;
    let read =
        |side: usize, index: usize| packed::number_at(vm, places[side], letters[side], index * sizes[side]);
    let equal = |index: usize| match (read(0, index), read(1, index)) {
        (Some(x), Some(y)) => x.equals(y),
        _ => false,
    };
    Ok((0..count).all(equal))
}

/// The bytes of a view as a bytes object.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn copied(vm: &mut Vm, view: Handle) -> Answer {
    if let Some(place) = place(vm, view) {
        return vm.make_bytes_of(&[place]);
    }
    let (len, size) = (bytes(vm, view), form(vm, view).1);
    vm.charge(len)?;
    let (first, step) = (vm.get(view, FIRST).raw_int(), vm.get(view, STEP).raw_int());
    let object = vm.get(view, OBJECT);
    let Some(all) = texts::bytes_like(vm, object) else { return vm.empty_bytes() };
    vm.fill_bytes(len, |arena, room| {
        let all = all.bytes(arena);
        for (index, to) in room.chunks_exact_mut(size).enumerate() {
            let from = usize::try_from(first + step * index as i64).unwrap_or(usize::MAX);
            if let Some(item) = all.get(from..from.saturating_add(size)) {
                to.copy_from_slice(item);
            }
        }
    })
}

fn enter(vm: &mut Vm, args: Args) -> Answer {
    receiver(vm, args)?;
    Ok(args.get(vm, 0))
}

fn cast(vm: &mut Vm, args: Args) -> Answer {
    let view = receiver(vm, args)?;
    let format = vm.payload(args.get(vm, 1));
    if !vm.is_str(format) {
        let name = texts::argument_name(vm, format);
        return Err(vm.type_error(format_args!("cast() argument 'format' must be str, not {name}")));
    }
    if !is_dense(vm, view) {
        return Err(vm.type_error(format_args!("memoryview: casts are restricted to C-contiguous views")));
    }
    if !vm.text(format).is_ascii() {
        let codec = Codec { encoding: Encoding::Ascii, errors: Errors::Strict };
        encode(vm, format, codec)?;
    }
    let text = vm.text(format);
    let letter = match text.strip_prefix(b"@").unwrap_or(text) {
        [letter] => *letter,
        _ => 0,
    };
    let Some(size) = packed::size(letter) else {
        return Err(vm.value_error(format_args!(
            "memoryview: destination format must be a native single character format prefixed with an optional '@'"
        )));
    };
    if form(vm, view).1 != 1 && size != 1 {
        return Err(vm.type_error(format_args!("memoryview: cannot cast between two non-byte formats")));
    }
    let len = bytes(vm, view);
    if !len.is_multiple_of(size) {
        return Err(vm.type_error(format_args!("memoryview: length is not a multiple of itemsize")));
    }
    let mut words = words(vm, view);
    words[STEP] = Value::len(size);
    words[COUNT] = Value::len(len / size);
    words[FORMAT] = Value::small(i64::from(letter));
    vm.make(Kind::Memoryview, &words)
}

fn hex(vm: &mut Vm, args: Args) -> Answer {
    let group = match args.opt(vm, 2) {
        Some(value) => vm.index(value)?,
        None => 1,
    };
    let separator = match args.opt(vm, 1) {
        Some(value) => Some(separator(vm, value)?),
        None => None,
    };
    let view = receiver(vm, args)?;
    let bytes = copied(vm, view)?;
    let place = vm.text_place(bytes);
    hex_of(vm, place, separator, group)
}

fn release(vm: &mut Vm, args: Args) -> Answer {
    let view = args.get(vm, 0).raw_handle();
    vm.set(view, OBJECT, Value::NONE);
    vm.committed = true;
    Ok(Value::NONE)
}

fn tobytes(vm: &mut Vm, args: Args) -> Answer {
    if let Some(order) = args.some(vm, 1) {
        let Some(place) = texts::str_like(vm, order) else {
            let name = texts::argument_name(vm, order);
            return Err(
                vm.type_error(format_args!("tobytes() argument 'order' must be str or None, not {name}"))
            );
        };
        if !matches!(place.bytes(vm.arena_bytes()), b"C" | b"F" | b"A") {
            return Err(vm.value_error(format_args!("order must be 'C', 'F' or 'A'")));
        }
    }
    let view = receiver(vm, args)?;
    if let Some(order) = args.opt(vm, 1)
        && !order.is_none()
        && !vm.is_str(order)
    {
        let name = vm.type_name(order);
        return Err(vm.type_error(format_args!("tobytes() argument 'order' must be str or None, not {name}")));
    }
    copied(vm, view)
}

fn tolist(vm: &mut Vm, args: Args) -> Answer {
    let view = receiver(vm, args)?;
    let count = vm.get(view, COUNT).raw_len();
    packed::list_of(vm, count, |vm, index| number(vm, view, index))
}

fn toreadonly(vm: &mut Vm, args: Args) -> Answer {
    let view = receiver(vm, args)?;
    let mut words = words(vm, view);
    words[READONLY] = Value::TRUE;
    vm.make(Kind::Memoryview, &words)
}

fn contiguous(vm: &mut Vm, this: Value) -> Answer {
    let view = alive(vm, this)?;
    Ok(Value::bool(is_dense(vm, view)))
}

fn format(vm: &mut Vm, this: Value) -> Answer {
    let view = alive(vm, this)?;
    let (letter, _) = form(vm, view);
    vm.char_str(u32::from(letter))
}

fn itemsize(vm: &mut Vm, this: Value) -> Answer {
    let view = alive(vm, this)?;
    Ok(Value::len(form(vm, view).1))
}

fn nbytes(vm: &mut Vm, this: Value) -> Answer {
    let view = alive(vm, this)?;
    Ok(Value::len(bytes(vm, view)))
}

fn constant(vm: &mut Vm, this: Value, made: fn(&mut Vm) -> Answer) -> Answer {
    alive(vm, this)?;
    made(vm)
}

fn word(vm: &mut Vm, this: Value, word: usize) -> Answer {
    let view = alive(vm, this)?;
    Ok(vm.get(view, word))
}

fn single(vm: &mut Vm, this: Value, index: usize) -> Answer {
    let value = word(vm, this, index)?;
    vm.make_tuple(&[value])
}
