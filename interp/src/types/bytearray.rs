//! `bytearray`: a sequence of bytes that changes.
//!
//! ```text
//! bytearray  | length | block: `Raw`, the bytes from its first word on; or `None` |
//! ```
//!
//! An array begins with the same two words (`packed.rs`), and so does a buffer shared with the host (`border/shared.rs`): what takes a
//! handle here takes one of these too. That such a buffer is written to is noted in a word of it.

use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::layout::words_for;
use crate::heap::value::{Handle, Value};
use crate::types::items::{self, keeping};
use crate::types::slice::{self, Span};
use crate::types::texts::{self, Family, receiver};
use crate::types::{
    bytes, bytes_case, escape, hex, memoryview, text_find, text_join, text_slots, text_split, text_trim,
    translate,
};
use crate::vm::args::Args;
use crate::vm::desc::{Native, Operator, Operators, Type};
use crate::vm::exceptions::BUFFER_ERROR;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;
use crate::vm::text::text_len;
use crate::vm::text_builder::TextBuilder;

/// `bytearray`
pub static TYPE: Type = Type {
    doc: "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\n\
          bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\nbytearray(int) -> bytes array of size given by \
          the parameter initialized with null bytes\nbytearray() -> empty bytes array",
    new: Some(Native::new("bytearray", "(source=b'', encoding='utf-8', errors='strict')", new)),
    whole: true,
    repr: Some(escape::repr_bytearray),
    str: Some(escape::repr_bytearray),
    unhashable: true,
    len: Some(text_slots::len),
    iter: Some(text_slots::iter),
    getitem: Some(text_slots::getitem),
    setitem: Some(setitem),
    contains: Some(text_find::contains),
    binary: Some(|vm, operator, a, b| {
        let [a, b] = [a, b].map(|side| items::inside_or_whole(vm, side, Kind::Bytearray));
        text_slots::binary(vm, operator, a, b)
    }),
    inplace: Some(inplace),
    operators: Operators { in_place: Operators::MUTABLE_SEQUENCE.in_place, ..Operators::TEXT },
    compare: Some(text_slots::compare),
    methods: &[
        Native::new("__init__", "(source=b'', encoding='utf-8', errors='strict')", init),
        Native::new("append", "(item, /)", append),
        Native::new("capitalize", "()", bytes_case::capitalize),
        Native::new("center", "(width, fillchar=b' ', /)", text_trim::center),
        Native::new("clear", "()", clear),
        Native::new("copy", "()", copy),
        Native::new("count", "(sub, start=None, end=None, /)", text_find::count),
        Native::new("decode", "(encoding='utf-8', errors='strict')", bytes::decode),
        Native::new("endswith", "(suffix, start=None, end=None, /)", text_find::endswith),
        Native::new("expandtabs", "(tabsize=8)", text_trim::expandtabs),
        Native::new("extend", "(iterable_of_ints, /)", extend),
        Native::new("find", "(sub, start=None, end=None, /)", text_find::find),
        Native::new("hex", "(sep=None, bytes_per_sep=1)", hex::hex),
        Native::new("index", "(sub, start=None, end=None, /)", text_find::index),
        Native::new("insert", "(index, item, /)", insert),
        Native::new("isalnum", "()", bytes_case::isalnum),
        Native::new("isalpha", "()", bytes_case::isalpha),
        Native::new("isascii", "()", bytes_case::isascii),
        Native::new("isdigit", "()", bytes_case::isdigit),
        Native::new("islower", "()", bytes_case::islower),
        Native::new("isspace", "()", bytes_case::isspace),
        Native::new("istitle", "()", bytes_case::istitle),
        Native::new("isupper", "()", bytes_case::isupper),
        Native::new("join", "(iterable, /)", text_join::join),
        Native::new("ljust", "(width, fillchar=b' ', /)", text_trim::ljust),
        Native::new("lower", "()", bytes_case::lower),
        Native::new("lstrip", "(bytes=None, /)", text_trim::lstrip),
        Native::new("partition", "(sep, /)", text_split::partition),
        Native::new("pop", "(index=-1, /)", pop),
        Native::new("remove", "(value, /)", remove),
        Native::new("removeprefix", "(prefix, /)", text_trim::removeprefix),
        Native::new("removesuffix", "(suffix, /)", text_trim::removesuffix),
        Native::new("replace", "(old, new, count=-1, /)", text_join::replace),
        Native::new("reverse", "()", reverse),
        Native::new("rfind", "(sub, start=None, end=None, /)", text_find::rfind),
        Native::new("rindex", "(sub, start=None, end=None, /)", text_find::rindex),
        Native::new("rjust", "(width, fillchar=b' ', /)", text_trim::rjust),
        Native::new("rpartition", "(sep, /)", text_split::rpartition),
        Native::new("rsplit", "(sep=None, maxsplit=-1)", text_split::rsplit),
        Native::new("rstrip", "(bytes=None, /)", text_trim::rstrip),
        Native::new("split", "(sep=None, maxsplit=-1)", text_split::split),
        Native::new("splitlines", "(keepends=False)", text_split::splitlines),
        Native::new("startswith", "(prefix, start=None, end=None, /)", text_find::startswith),
        Native::new("strip", "(bytes=None, /)", text_trim::strip),
        Native::new("swapcase", "()", bytes_case::swapcase),
        Native::new("title", "()", bytes_case::title),
        Native::new("translate", "(table, /, delete=b'')", translate::bytes_translate),
        Native::new("upper", "()", bytes_case::upper),
        Native::new("zfill", "(width, /)", text_trim::zfill),
    ],
    class_methods: &[
        Native::new("fromhex", "(string, /)", hex::fromhex),
        Native::new("maketrans", "(frm, to, /)", translate::bytes_maketrans),
    ],
    ..Type::new(Kind::Bytearray, "bytearray")
};

/// Word: how many bytes.
pub const LEN: usize = 0;
/// Word: where they stand.
pub const BLOCK: usize = 1;
/// Word of a buffer shared with the host: whether it was written to.
pub const WRITTEN: usize = 3;
/// Words of a block that is long.
const LONG: usize = 1 << 14;

/// The bytearray, if the value is one or an instance of a class derived from it.
pub fn handle(vm: &Vm, value: Value) -> Option<Handle> {
    vm.heap.handle(vm.payload(value), Kind::Bytearray)
}

/// Where its bytes stand.
pub fn place<'a>(vm: &Vm<'a>, array: Handle) -> Place<'a> {
    let len = vm.get(array, LEN).raw_len();
    match vm.get(array, BLOCK).as_object() {
        Some(block) => Place::Arena { at: (block.0 as usize + 1) * 8, len },
        None => Place::Outside(&[]),
    }
}

/// A bytearray written by `fill`; see `Vm::fill_str`. What is not written is zero.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn filled(vm: &mut Vm, len: usize, fill: impl FnOnce(&[u8], &mut [u8])) -> Answer {
    let block = filled_block(vm, len, fill)?;
    vm.make(Kind::Bytearray, &[Value::len(len), block])
}

/// The block of such a bytearray, or `None`.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn filled_block(vm: &mut Vm, len: usize, fill: impl FnOnce(&[u8], &mut [u8])) -> Answer {
    let block = block(vm, len)?;
    if let Some(block) = block.as_object() {
        let (below, room) = vm.heap.arena.split(block);
        fill(below, &mut room[..len]);
    }
    Ok(block)
}

/// A block of zeros for so many bytes.
fn block(vm: &mut Vm, len: usize) -> Answer {
    let block = bare_block(vm, len)?;
    if let Some(block) = block.as_object() {
        vm.heap.arena.body_mut(block).fill(0);
    }
    Ok(block)
}

/// A block for so many bytes, which are to be written at once; what it has beyond them is zero. `None` for no bytes.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn bare_block(vm: &mut Vm, len: usize) -> Answer {
    if len == 0 {
        return Ok(Value::NONE);
    }
    let words = words_for(text_len(len as u64)?);
    let block = vm.heap.arena.alloc_raw(Kind::Raw, 0, words)?;
    vm.heap.arena.body_mut(block)[words - 1..].fill(0);
    Ok(Value::object(block))
}

/// Notes that a buffer shared with the host is written to, if this is one.
#[inline]
fn note_written(vm: &mut Vm, array: Handle) {
    if vm.heap.arena.kind(array) == Kind::SharedHandle {
        vm.set(array, WRITTEN, Value::TRUE);
    }
}

/// The bytes, to change.
pub fn bytes_mut<'v>(vm: &'v mut Vm, array: Handle) -> &'v mut [u8] {
    note_written(vm, array);
    let len = vm.get(array, LEN).raw_len();
    match vm.get(array, BLOCK).as_object() {
        Some(block) => {
            let at = (block.0 as usize + 1) * 8;
            &mut vm.heap.arena.bytes_mut(0, at + len)[at..]
        }
        None => &mut [],
    }
}

/// Puts these bytes over those from `at` on, of which there are as many. They are none of the bytearray's own.
pub fn overwrite(vm: &mut Vm, array: Handle, at: usize, from: Place) {
    note_written(vm, array);
    let Some(block) = vm.get(array, BLOCK).as_object() else { return };
    let to = (block.0 as usize + 1) * 8 + at;
    match from {
        Place::Arena { at, len } => {
            let end = (to + len).max(at + len);
            vm.heap.arena.bytes_mut(0, end).copy_within(at..at + len, to);
        }
        Place::Outside(bytes) => {
            vm.heap.arena.bytes_mut(0, to + bytes.len())[to..].copy_from_slice(bytes);
        }
    }
}

/// Makes room for `len` bytes; the bytes stay, what is behind them is zero or was there before.
fn reserve(vm: &mut Vm, array: Handle, len: usize) -> Done {
    let old = vm.get(array, BLOCK);
    let capacity = old.as_object().map_or(0, |block| vm.heap.arena.header(block).words());
    let wanted = words_for(text_len(len as u64)?);
    if wanted <= capacity {
        return Ok(());
    }
    // Nothing is moved, so a little more will do.
    if let Some(block) = old.as_object()
        && (vm.heap.arena.extend(block, wanted + wanted / 8) || vm.heap.arena.extend(block, wanted))
    {
        vm.heap.arena.body_mut(block)[capacity..].fill(0);
        return Ok(());
    }
    let used = vm.get(array, LEN).raw_len();
    vm.charge(used)?;
    // The old block is garbage until the next collection: a long one is not followed by one much longer.
    let roomy = wanted.max(capacity + if capacity < LONG { capacity / 2 } else { capacity / 8 });
    let longer = match block(vm, roomy * 8) {
        Err(Raise::NoRoom | Raise::TooLarge) => block(vm, wanted * 8)?,
        made => made?,
    };
    if let (Some(from), Some(to)) = (old.as_object(), longer.as_object()) {
        let from = from.0 as usize + 1;
        vm.heap.arena.all_mut().copy_within(from..from + capacity, to.0 as usize + 1);
    }
    vm.set(array, BLOCK, longer);
    Ok(())
}

/// Makes it `len` bytes long, which is longer than it is; what is added is zero.
///
/// # Errors
/// `Raise::NoRoom`; nothing has changed then. Out of fuel.
pub fn lengthen(vm: &mut Vm, array: Handle, len: usize) -> Done {
    reserve(vm, array, len)?;
    vm.set(array, LEN, Value::len(len));
    vm.committed = true;
    Ok(())
}

/// Puts these bytes where `out` bytes stand from `at` on. They are none of the bytearray's own.
///
/// # Errors
/// `Raise::NoRoom`; nothing has changed then. Out of fuel.
pub fn splice(vm: &mut Vm, array: Handle, at: usize, out: usize, into: Place) -> Done {
    let len = vm.get(array, LEN).raw_len();
    let new_len = text_len(len as u64 - out as u64 + into.len() as u64)?;
    vm.charge(into.len())?;
    if into.len() != out {
        vm.charge(len - at)?;
    }
    reserve(vm, array, new_len)?;
    vm.committed = true;
    let Some(block) = vm.get(array, BLOCK).as_object() else { return Ok(()) };
    let start = (block.0 as usize + 1) * 8;
    let end = start + len.max(new_len);
    let to = start + at;
    let arena = vm.heap.arena.bytes_mut(0, end.max(arena_end(into)));
    arena.copy_within(to + out..start + len, to + into.len());
    match into {
        Place::Arena { at, len } => arena.copy_within(at..at + len, to),
        Place::Outside(bytes) => arena[to..to + bytes.len()].copy_from_slice(bytes),
    }
    // What is not used stays zero, so that snapshots do not depend on what stood there.
    arena[start + new_len..end].fill(0);
    vm.set(array, LEN, Value::len(new_len));
    Ok(())
}

fn arena_end(place: Place) -> usize {
    match place {
        Place::Arena { at, len } => at + len,
        Place::Outside(_) => 0,
    }
}

/// A source to splice in, as a place that is none of the bytearray's own; `None` if it is not like bytes.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn apart<'a>(vm: &mut Vm<'a>, array: Handle, source: Value) -> Result<Option<Place<'a>>, Raise> {
    if let Some(view) = vm.heap.handle(source, Kind::Memoryview) {
        let copy = memoryview::copied(vm, view)?;
        return Ok(Some(vm.text_place(copy)));
    }
    let Some(place) = texts::bytes_like(vm, source) else { return Ok(None) };
    if vm.payload(source) == Value::object(array) {
        let copy = vm.make_bytes_of(&[place])?;
        return Ok(Some(vm.text_place(copy)));
    }
    Ok(Some(place))
}

fn this(vm: &Vm, args: Args) -> Handle {
    receiver(vm, args).1.raw_handle()
}

fn new(vm: &mut Vm, args: Args) -> Answer {
    let bytes = bytes::from_arguments(vm, args, Family::Bytearray)?;
    let place = vm.text_place(bytes);
    let made = Family::Bytearray.make(vm, &[place])?;
    vm.finish_new(args.get(vm, 0), made)
}

fn init(vm: &mut Vm, args: Args) -> Answer {
    let array = this(vm, args);
    let old = vm.get(array, LEN).raw_len();
    splice(vm, array, 0, old, Place::Outside(&[]))?;
    let bytes = bytes::from_arguments(vm, args, Family::Bytearray)?;
    let source = vm.text_place(bytes);
    splice(vm, this(vm, args), 0, 0, source)?;
    Ok(Value::NONE)
}

/// `array[key] = value`, `del array[key]`. May run Python code.
fn setitem(vm: &mut Vm, this: Value, key: Value, value: Value) -> Done {
    if key.both_int(value)
        && let Some(index) = items::place(key.raw_int(), vm.get(this.raw_handle(), LEN).raw_len())
        && let Ok(byte) = u8::try_from(value.raw_int())
    {
        bytes_mut(vm, this.raw_handle())[index] = byte;
        vm.committed = true;
        return Ok(());
    }
    keeping(vm, |vm| {
        let (kept, kept_value) = (vm.keep(this)?, vm.keep(value)?);
        if vm.heap.is(key, Kind::Slice) {
            let key = vm.keep(key)?;
            slice::bounds(vm, vm.kept(key))?;
            if value.is_set() {
                let source = slice_source(vm, value)?;
                vm.keep_again(kept_value, source);
            }
            let bounds = slice::bounds(vm, vm.kept(key))?;
            let array = vm.kept(kept).raw_handle();
            let span = bounds.of(vm.get(array, LEN).raw_len());
            return set_slice(vm, array, span, vm.kept(kept_value));
        }
        if !value.is_set() {
            let (this, index) = text_slots::item_place(vm, this, key)?;
            return splice(vm, this.raw_handle(), index, 1, Place::Outside(&[]));
        }
        let key = vm.keep(key)?;
        let mut byte = 0;
        if items::is_index(vm, vm.kept(key)) {
            // First whether it can be an index, then the value, then whether it is one.
            let index = vm.item_index(vm.kept(key))?;
            let index = vm.make_int(index)?;
            vm.keep_again(key, index);
            byte = texts::byte(vm, vm.kept(kept_value))?;
        }
        let (this, index) = text_slots::item_place(vm, vm.kept(kept), vm.kept(key))?;
        bytes_mut(vm, this.raw_handle())[index] = byte;
        vm.committed = true;
        Ok(())
    })
}

/// What is assigned to a slice, as a bytes-like object. May run Python code.
fn slice_source(vm: &mut Vm, value: Value) -> Answer {
    if texts::bytes_like(vm, value).is_some() || vm.heap.is(value, Kind::Memoryview) {
        return Ok(value);
    }
    let text_or_number = texts::str_like(vm, value).is_some()
        || value.is_float()
        || vm.heap.is(value, Kind::Complex)
        || items::is_index(vm, value);
    if !text_or_number && !vm.is_iterable(value) {
        let name = vm.type_name(value);
        return Err(vm.type_error(format_args!("cannot convert '{name}' object to bytearray")));
    }
    if text_or_number {
        return Err(vm.type_error(format_args!(
            "can assign only bytes, buffers, or iterables of ints in range(0, 256)"
        )));
    }
    let mut builder = TextBuilder::new(vm)?;
    bytes::push_items(vm, &mut builder, value, "byte")?;
    builder.finish_bytes(vm)
}

fn set_slice(vm: &mut Vm, array: Handle, span: Span, value: Value) -> Done {
    let source = if value.is_set() { apart(vm, array, value)? } else { None };
    if span.step == 1 {
        return splice(vm, array, span.at(0), span.count, source.unwrap_or(Place::Outside(&[])));
    }
    let Some(source) = source.filter(|source| !source.is_empty()) else {
        return remove_span(vm, array, span, 1);
    };
    if source.len() != span.count {
        let (size, count) = (source.len(), span.count);
        return Err(vm.value_error(format_args!(
            "attempt to assign bytes of size {size} to extended slice of size {count}"
        )));
    }
    vm.charge(span.count)?;
    for index in 0..span.count {
        let byte = source.bytes(vm.arena_bytes())[index];
        bytes_mut(vm, array)[span.at(index)] = byte;
    }
    vm.committed = true;
    Ok(())
}

/// `del array[a:b:c]` of items of `size` bytes.
///
/// # Errors
/// Out of fuel.
pub fn remove_span(vm: &mut Vm, array: Handle, span: Span, size: usize) -> Done {
    if span.count == 0 {
        return Ok(());
    }
    let len = vm.get(array, LEN).raw_len();
    vm.charge(len)?;
    let step = span.step.unsigned_abs() as usize;
    let first = span.at(0).min(span.at(span.count - 1));
    let last = first + (span.count - 1) * step;
    let bytes = bytes_mut(vm, array);
    let mut to = first * size;
    for from in first..len / size {
        let removed = from <= last && (from - first).is_multiple_of(step);
        if !removed {
            bytes.copy_within(from * size..from * size + size, to);
            to += size;
        }
    }
    bytes[to..].fill(0);
    vm.set(array, LEN, Value::len(to));
    vm.committed = true;
    Ok(())
}

/// `array += bytes`, `array *= n`
fn inplace(vm: &mut Vm, operator: Operator, this: Value, other: Value) -> Answer {
    let array = this.raw_handle();
    match operator {
        // CPython holds on to what it adds: nothing that may become longer.
        Operator::Add if vm.payload(other) == this && vm.get(array, LEN).raw_len() > 0 => {
            Err(vm
                .raise_at(BUFFER_ERROR, format_args!("Existing exports of data: object cannot be re-sized")))
        }
        Operator::Add => match apart(vm, array, other)? {
            Some(place) => {
                let len = vm.get(array, LEN).raw_len();
                splice(vm, array, len, 0, place)?;
                Ok(this)
            }
            None => {
                let name = vm.type_name(other);
                Err(vm.type_error(format_args!("can't concat {name} to bytearray")))
            }
        },
        Operator::Mul => keeping(vm, |vm| {
            let kept = vm.keep(this)?;
            let product = text_join::multiply(vm, this, other)?;
            let (Some(made), this) = (handle(vm, product), vm.kept(kept)) else { return Ok(product) };
            let array = this.raw_handle();
            let len = vm.get(array, LEN).raw_len();
            let place = place(vm, made);
            splice(vm, array, 0, len, place)?;
            Ok(this)
        }),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn append(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 1);
    let byte = texts::byte(vm, value)?;
    let array = this(vm, args);
    let len = vm.get(array, LEN).raw_len();
    lengthen(vm, array, len + 1)?;
    bytes_mut(vm, array)[len] = byte;
    Ok(Value::NONE)
}

fn clear(vm: &mut Vm, args: Args) -> Answer {
    let array = this(vm, args);
    vm.set(array, LEN, Value::small(0));
    vm.set(array, BLOCK, Value::NONE);
    vm.committed = true;
    Ok(Value::NONE)
}

fn copy(vm: &mut Vm, args: Args) -> Answer {
    let place = place(vm, this(vm, args));
    Family::Bytearray.make(vm, &[place])
}

fn extend(vm: &mut Vm, args: Args) -> Answer {
    let source = args.get(vm, 1);
    let array = this(vm, args);
    if let Some(place) = apart(vm, array, source)? {
        let len = vm.get(array, LEN).raw_len();
        splice(vm, array, len, 0, place)?;
        return Ok(Value::NONE);
    }
    if !vm.is_iterable(source) {
        let name = vm.type_name(source);
        return Err(vm.type_error(format_args!("can't extend bytearray with {name}")));
    }
    vm.length_hint(source)?;
    let mut builder = TextBuilder::new(vm)?;
    let source = args.get(vm, 1);
    bytes::push_items(vm, &mut builder, source, "byte")?;
    let array = this(vm, args);
    let len = vm.get(array, LEN).raw_len();
    let place = builder.place(vm);
    splice(vm, array, len, 0, place)?;
    Ok(Value::NONE)
}

fn insert(vm: &mut Vm, args: Args) -> Answer {
    let index = args.get(vm, 1);
    let index = vm.index(index)?;
    let value = args.get(vm, 2);
    let byte = texts::byte(vm, value)?;
    let array = this(vm, args);
    let len = vm.get(array, LEN).raw_len() as i64;
    let index = if index < 0 { index.saturating_add(len).max(0) } else { index.min(len) };
    splice(vm, array, index as usize, 0, texts::byte_place(byte))?;
    Ok(Value::NONE)
}

fn pop(vm: &mut Vm, args: Args) -> Answer {
    let index = match args.opt(vm, 1) {
        Some(value) => vm.index(value)?,
        None => -1,
    };
    let array = this(vm, args);
    let len = vm.get(array, LEN).raw_len();
    if len == 0 {
        return Err(vm.index_error(format_args!("pop from empty bytearray")));
    }
    let Some(index) = items::place(index, len) else {
        return Err(vm.index_error(format_args!("pop index out of range")));
    };
    let byte = bytes_mut(vm, array)[index];
    splice(vm, array, index, 1, Place::Outside(&[]))?;
    Ok(Value::small(i64::from(byte)))
}

fn remove(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 1);
    let byte = texts::byte(vm, value)?;
    let array = this(vm, args);
    let place = place(vm, array);
    vm.charge(place.len())?;
    match place.bytes(vm.arena_bytes()).iter().position(|other| *other == byte) {
        Some(index) => {
            splice(vm, array, index, 1, Place::Outside(&[]))?;
            Ok(Value::NONE)
        }
        None => Err(vm.value_error(format_args!("value not found in bytearray"))),
    }
}

fn reverse(vm: &mut Vm, args: Args) -> Answer {
    let array = this(vm, args);
    let len = vm.get(array, LEN).raw_len();
    vm.charge(len)?;
    bytes_mut(vm, array).reverse();
    vm.committed = true;
    Ok(Value::NONE)
}
