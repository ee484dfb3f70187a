//! `memoryview`: some bytes of a `bytes` or `bytearray`, without a copy. Always of single bytes (format `B`).
//!
//! ```text
//! memoryview | object, `None` once released | first byte | step | count | read-only |
//! ```
//!
//! A bytearray may get shorter under its views: what they show beyond its end is gone (CPython forbids the change instead).

use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::hex::{hex_of, separator};
use crate::types::items::{self, is_index, keeping};
use crate::types::slice::{self, Span};
use crate::types::texts;
use crate::types::{bytearray, list};
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Field, Native, Type};
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
        Field { name: "format", get: |vm, this| constant(vm, this, |vm| vm.make_str(b"B")), set: None },
        Field { name: "itemsize", get: |vm, this| constant(vm, this, |_| Ok(Value::small(1))), set: None },
        Field { name: "nbytes", get: |vm, this| number(vm, this, COUNT), set: None },
        Field { name: "ndim", get: |vm, this| constant(vm, this, |_| Ok(Value::small(1))), set: None },
        Field { name: "obj", get: |vm, this| number(vm, this, OBJECT), set: None },
        Field { name: "readonly", get: |vm, this| number(vm, this, READONLY), set: None },
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

/// Where the bytes of a view stand, if they stand together and it was not released.
pub fn place<'a>(vm: &Vm<'a>, view: Handle) -> Option<Place<'a>> {
    if vm.get(view, STEP) != Value::small(1) {
        return None;
    }
    let all = texts::bytes_like(vm, vm.get(view, OBJECT))?;
    let start = vm.get(view, FIRST).raw_len().min(all.len());
    let end = (start + vm.get(view, COUNT).raw_len()).min(all.len());
    Some(all.part(start, end))
}

/// The bytearray that a view shows and may change, the first byte shown, and how many, if they stand together.
pub fn writable(vm: &Vm, view: Handle) -> Option<(Handle, usize, usize)> {
    let array = bytearray::handle(vm, vm.get(view, OBJECT))?;
    if vm.get(view, READONLY) != Value::FALSE {
        return None;
    }
    let len = place(vm, view)?.len();
    Some((array, vm.get(view, FIRST).raw_len(), len))
}

/// Byte `index` of a view.
pub fn byte(vm: &Vm, view: Handle, index: usize) -> Option<u8> {
    if index >= vm.get(view, COUNT).raw_len() {
        return None;
    }
    let all = texts::bytes_like(vm, vm.get(view, OBJECT))?;
    all.bytes(vm.arena_bytes()).get(offset(vm, view, index)).copied()
}

/// The byte of the object that byte `index` of a view is.
fn offset(vm: &Vm, view: Handle, index: usize) -> usize {
    let (first, step) = (vm.get(view, FIRST).raw_int(), vm.get(view, STEP).raw_int());
    (first + step * index as i64) as usize
}

/// The view, if it was not released.
fn alive(vm: &mut Vm, this: Value) -> Result<Handle, Raise> {
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
        let words = [OBJECT, FIRST, STEP, COUNT, READONLY].map(|word| vm.get(view, word));
        return vm.make(Kind::Memoryview, &words);
    }
    let Some(place) = texts::bytes_like(vm, object) else {
        let name = vm.type_name(object);
        return Err(vm.type_error(format_args!("memoryview: a bytes-like object is required, not '{name}'")));
    };
    let readonly = Value::bool(bytearray::handle(vm, object).is_none());
    let len = Value::len(place.len());
    vm.make(Kind::Memoryview, &[object, Value::small(0), Value::small(1), len, readonly])
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
    let bytes = copied(vm, view)?;
    Ok(i64::from(vm.text_hash(bytes)))
}

fn len(vm: &mut Vm, this: Value) -> Result<u64, Raise> {
    let view = alive(vm, this)?;
    Ok(vm.get(view, COUNT).raw_len() as u64)
}

fn iter(vm: &mut Vm, this: Value) -> Answer {
    alive(vm, this)?;
    vm.make(Kind::BytesIterator, &[this, Value::small(0)])
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
        Ok(index) => match byte(vm, view, index) {
            Some(byte) => Ok(Value::small(i64::from(byte))),
            None => Err(vm.index_error(format_args!("index out of bounds on dimension 1"))),
        },
        Err(span) => {
            let first = vm.get(view, FIRST).raw_int() + vm.get(view, STEP).raw_int() * span.start.max(0);
            let step = vm.get(view, STEP).raw_int().saturating_mul(span.step);
            let step = step.clamp(Value::INT_MIN, Value::INT_MAX);
            let words = [
                vm.get(view, OBJECT),
                Value::small(first),
                Value::small(step),
                Value::len(span.count),
                vm.get(view, READONLY),
            ];
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
                let byte = as_byte(vm, vm.kept(value))?;
                let this = vm.kept(this);
                let view = alive(vm, this)?;
                put(vm, view, index, byte)
            }
            Err(span) => set_slice(vm, this.raw_handle(), span, vm.kept(value)),
        }
    })
}

fn as_byte(vm: &mut Vm, value: Value) -> Result<u8, Raise> {
    if !is_index(vm, value) {
        return Err(vm.type_error(format_args!("memoryview: invalid type for format 'B'")));
    }
    let n = vm.index_value(value)?;
    match vm.small_int(n).and_then(|n| u8::try_from(n).ok()) {
        Some(byte) => Ok(byte),
        None => Err(vm.value_error(format_args!("memoryview: invalid value for format 'B'"))),
    }
}

fn set_slice(vm: &mut Vm, view: Handle, span: Span, value: Value) -> Done {
    let Some(source) = contiguous_source(vm, value)? else {
        let name = vm.type_name(value);
        return Err(vm.type_error(format_args!("a bytes-like object is required, not '{name}'")));
    };
    if source.len() != span.count {
        return Err(vm.value_error(format_args!(
            "memoryview assignment: lvalue and rvalue have different structures"
        )));
    }
    vm.charge(span.count)?;
    for index in 0..span.count {
        let byte = source.bytes(vm.arena_bytes())[index];
        put(vm, view, span.at(index), byte)?;
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
        Some(place) if bytearray::handle(vm, value).is_some() => {
            let copy = vm.make_bytes_of(&[place])?;
            Ok(Some(vm.text_place(copy)))
        }
        other => Ok(other),
    }
}

fn put(vm: &mut Vm, view: Handle, index: usize, byte: u8) -> Done {
    let at = offset(vm, view, index);
    let Some(array) = bytearray::handle(vm, vm.get(view, OBJECT)) else { return Ok(()) };
    match bytearray::bytes_mut(vm, array).get_mut(at) {
        Some(place) => *place = byte,
        None => return Err(vm.index_error(format_args!("index out of bounds on dimension 1"))),
    }
    vm.committed = true;
    Ok(())
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    if !matches!(comparison, Comparison::Eq | Comparison::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
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
    let arena = vm.arena_bytes();
    Ok(Value::bool(comparison.holds(a.bytes(arena).cmp(b.bytes(arena)))))
}

/// The bytes of a view as a bytes object.
pub fn copied(vm: &mut Vm, view: Handle) -> Answer {
    if let Some(place) = place(vm, view) {
        return vm.make_bytes_of(&[place]);
    }
    let count = vm.get(view, COUNT).raw_len();
    vm.charge(count)?;
    let (first, step) = (vm.get(view, FIRST).raw_int(), vm.get(view, STEP).raw_int());
    let object = vm.get(view, OBJECT);
    let Some(all) = texts::bytes_like(vm, object) else { return vm.empty_bytes() };
    vm.fill_bytes(count, |arena, room| {
        let all = all.bytes(arena);
        for (index, to) in room.iter_mut().enumerate() {
            let from = usize::try_from(first + step * index as i64).unwrap_or(usize::MAX);
            *to = all.get(from).copied().unwrap_or(0);
        }
    })
}

fn enter(vm: &mut Vm, args: Args) -> Answer {
    receiver(vm, args)?;
    Ok(args.get(vm, 0))
}

fn cast(vm: &mut Vm, args: Args) -> Answer {
    receiver(vm, args)?;
    if vm.is_text(args.get(vm, 1), "B") {
        return Ok(args.get(vm, 0));
    }
    Err(vm.value_error(format_args!("memoryview: destination format must be 'B'")))
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
    let view = receiver(vm, args)?;
    copied(vm, view)
}

fn tolist(vm: &mut Vm, args: Args) -> Answer {
    let view = receiver(vm, args)?;
    let count = vm.get(view, COUNT).raw_len();
    vm.charge(count)?;
    let committed = vm.committed;
    let list = list::new(vm, count)?;
    for index in 0..count {
        let byte = byte(vm, view, index).unwrap_or(0);
        list::push(vm, list.raw_handle(), Value::small(i64::from(byte)))?;
    }
    // Nobody sees the list yet.
    vm.committed = committed;
    Ok(list)
}

fn toreadonly(vm: &mut Vm, args: Args) -> Answer {
    let view = receiver(vm, args)?;
    let mut words = [OBJECT, FIRST, STEP, COUNT, READONLY].map(|word| vm.get(view, word));
    words[READONLY] = Value::TRUE;
    vm.make(Kind::Memoryview, &words)
}

fn contiguous(vm: &mut Vm, this: Value) -> Answer {
    let view = alive(vm, this)?;
    Ok(Value::bool(vm.get(view, STEP) == Value::small(1)))
}

fn constant(vm: &mut Vm, this: Value, made: fn(&mut Vm) -> Answer) -> Answer {
    alive(vm, this)?;
    made(vm)
}

fn number(vm: &mut Vm, this: Value, word: usize) -> Answer {
    let view = alive(vm, this)?;
    Ok(vm.get(view, word))
}

fn single(vm: &mut Vm, this: Value, word: usize) -> Answer {
    let value = number(vm, this, word)?;
    vm.make_tuple(&[value])
}
