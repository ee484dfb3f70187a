//! `bytes`: a sequence of bytes that does not change.
//!
//! The layout stands in `heap/layout.rs`. What it shares with `str` and `bytearray` stands in the `text_*` files.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::codec::{self, Codec};
use crate::types::items::{is_index, keeping};
use crate::types::texts::{self, Family, receiver};
use crate::types::{
    bytes_case, decode, encode, escape, hex, memoryview, text_find, text_join, text_slots, text_split,
    text_trim, translate,
};
use crate::vm::args::Args;
use crate::vm::desc::{Native, Operators, Type};
use crate::vm::exceptions::{LOOKUP_ERROR, TYPE_ERROR};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;
use crate::vm::text::text_len;
use crate::vm::text_builder::TextBuilder;

/// `bytes`
pub static TYPE: Type = Type {
    doc: "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\nbytes(bytes_or_buffer) -> \
          immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of size given by the parameter initialized with \
          null bytes\nbytes() -> empty bytes object",
    new: Some(Native::new("bytes", "(source=b'', encoding='utf-8', errors='strict')", new)),
    repr: Some(escape::repr_bytes),
    str: Some(escape::repr_bytes),
    hash: Some(text_slots::hash),
    len: Some(text_slots::len),
    iter: Some(text_slots::iter),
    getitem: Some(text_slots::getitem),
    contains: Some(text_find::contains),
    binary: Some(text_slots::binary),
    operators: Operators::TEXT,
    compare: Some(text_slots::compare),
    methods: &[
        Native::new("__bytes__", "()", |vm, args| Ok(vm.payload(args.get(vm, 0)))),
        Native::new("capitalize", "()", bytes_case::capitalize),
        Native::new("center", "(width, fillchar=b' ', /)", text_trim::center),
        Native::new("count", "(sub, start=None, end=None, /)", text_find::count),
        Native::new("decode", "(encoding='utf-8', errors='strict')", decode),
        Native::new("endswith", "(suffix, start=None, end=None, /)", text_find::endswith),
        Native::new("expandtabs", "(tabsize=8)", text_trim::expandtabs),
        Native::new("find", "(sub, start=None, end=None, /)", text_find::find),
        Native::new("hex", "(sep=None, bytes_per_sep=1)", hex::hex),
        Native::new("index", "(sub, start=None, end=None, /)", text_find::index),
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
        Native::new("removeprefix", "(prefix, /)", text_trim::removeprefix),
        Native::new("removesuffix", "(suffix, /)", text_trim::removesuffix),
        Native::new("replace", "(old, new, count=-1, /)", text_join::replace),
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
    ..Type::new(Kind::Bytes, "bytes")
};

fn new(vm: &mut Vm, args: Args) -> Answer {
    if let Some(array) = args.opt(vm, 1)
        && vm.heap.is(array, Kind::Bytearray)
    {
        let len = texts::place(vm, array).len();
        vm.make_way(len / 8);
    }
    let made = from_arguments(vm, args, Family::Bytes)?;
    vm.finish_new(args.get(vm, 0), made)
}

/// `decode`
pub fn decode(vm: &mut Vm, args: Args) -> Answer {
    let (_, this) = receiver(vm, args);
    let empty = texts::place(vm, this).is_empty();
    let codec = match Codec::read(vm, args, 1, "decode") {
        // Nothing is the same in every encoding.
        Err(raise) if empty && vm.caught(raise, LOOKUP_ERROR) => return vm.empty_str(),
        codec => codec?,
    };
    let answer = decode::decode(vm, this, codec);
    codec::blamed(vm, args, "decoding", answer)
}

/// What the arguments of `bytes(...)` and `bytearray(...)` say, as bytes. May run Python code.
///
/// # Errors
/// `TypeError`; `ValueError`; what the source raises.
pub fn from_arguments(vm: &mut Vm, args: Args, family: Family) -> Answer {
    let coded = args.opt(vm, 2).is_some() || args.opt(vm, 3).is_some();
    let source = args.opt(vm, 1);
    // A text of a program's own class may say which bytes it is.
    let says = |vm: &mut Vm, text| {
        !coded && family == Family::Bytes && vm.special_of(text, Special::Bytes).is_some()
    };
    if let Some(text) = source
        && texts::str_like(vm, text).is_some()
        && !says(vm, text)
    {
        if args.opt(vm, 2).is_none() {
            return Err(vm.type_error(format_args!("string argument without an encoding")));
        }
        let codec = Codec::read(vm, args, 2, if family == Family::Bytes { "bytes" } else { "bytearray" })?;
        let text = vm.payload(text);
        return encode::encode(vm, text, codec);
    }
    if coded {
        // Names of encodings are not looked up where nothing is to be encoded.
        Codec::check(vm, args, 2, if family == Family::Bytes { "bytes" } else { "bytearray" })?;
        let what = if args.opt(vm, 2).is_some() { "encoding" } else { "errors" };
        return Err(vm.type_error(format_args!("{what} without a string argument")));
    }
    match source {
        None => vm.empty_bytes(),
        Some(source) => from_value(vm, source, family),
    }
}

fn from_value(vm: &mut Vm, source: Value, family: Family) -> Answer {
    if family == Family::Bytes
        && let Some(method) = vm.special_of(source, Special::Bytes)
    {
        let made = vm.call(method, &[source])?;
        if vm.heap.bytes(vm.payload(made)).is_some() {
            return Ok(vm.payload(made));
        }
        let name = vm.type_name(made);
        return Err(vm.type_error(format_args!("__bytes__ returned non-bytes (type {name})")));
    }
    if let Some(place) = texts::bytes_like(vm, source) {
        let inner = vm.payload(source);
        if vm.heap.bytes(inner).is_some() {
            return Ok(inner);
        }
        return vm.make_bytes_of(&[place]);
    }
    if vm.heap.is(source, Kind::Memoryview) {
        let view = memoryview::alive(vm, source)?;
        return memoryview::copied(vm, view);
    }
    if is_index(vm, source) {
        return zeros(vm, source);
    }
    let many = if family == Family::Bytes { "bytes" } else { "byte" };
    keeping(vm, |vm| {
        let source = vm.keep(source)?;
        let iterator = match vm.iter(vm.kept(source)) {
            Err(raise) if vm.caught(raise, TYPE_ERROR) => {
                let name = vm.type_name(vm.kept(source));
                let wanted = if family == Family::Bytes { "bytes" } else { "bytearray" };
                return Err(vm.type_error(format_args!("cannot convert '{name}' object to {wanted}")));
            }
            iterator => iterator?,
        };
        let iterator = vm.keep(iterator)?;
        // How many there are is asked first, and may be too many to be counted.
        if family == Family::Bytes {
            vm.length_hint(vm.kept(source))?;
        }
        let items = if crate::types::list::plain_items(vm, vm.kept(source)).is_some() {
            vm.kept(source)
        } else {
            vm.kept(iterator)
        };
        let mut builder = TextBuilder::new(vm)?;
        push_items(vm, &mut builder, items, many)?;
        builder.finish_bytes(vm)
    })
}

/// `bytes(5)`
fn zeros(vm: &mut Vm, count: Value) -> Answer {
    let count = vm.index_value(count)?;
    let Some(count) = vm.small_int(count) else {
        return Err(vm.overflow_error(format_args!("cannot fit 'int' into an index-sized integer")));
    };
    let Ok(count) = u64::try_from(count) else {
        return Err(vm.value_error(format_args!("negative count")));
    };
    let len = text_len(count)?;
    vm.charge(len)?;
    vm.fill_bytes(len, |_, _| ())
}

/// Appends the integers that an iterable gives. May run Python code.
///
/// # Errors
/// `TypeError`; `ValueError: byte must be in range(0, 256)`, its first word being `many`.
pub fn push_items(vm: &mut Vm, builder: &mut TextBuilder, source: Value, many: &str) -> Done {
    let iterator = vm.iter(source)?;
    let iterator = vm.keep(iterator)?;
    while let Some(item) = vm.next(vm.kept(iterator))? {
        vm.charge_ticks(1)?;
        let byte = item_byte(vm, item, many)?;
        builder.push(vm, &[byte])?;
    }
    Ok(())
}

fn item_byte(vm: &mut Vm, item: Value, many: &str) -> Result<u8, Raise> {
    let n = vm.index_value(item)?;
    match vm.small_int(n).and_then(|n| u8::try_from(n).ok()) {
        Some(byte) => Ok(byte),
        None => Err(vm.value_error(format_args!("{many} must be in range(0, 256)"))),
    }
}
