//! `str`: text, a sequence of characters.
//!
//! The layout stands in `heap/layout.rs`. What it shares with `bytes` stands in the `text_*` files.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::codec::{self, Codec};
use crate::types::{
    decode, encode, escape, format, format_spec, str_case, str_tests, text_find, text_join, text_slots,
    text_split, text_trim, texts, translate,
};
use crate::vm::args::Args;
use crate::vm::desc::{Native, Operators, Type};
use crate::vm::exceptions::LOOKUP_ERROR;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// `str`
pub static TYPE: Type = Type {
    doc: "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nCreate a new string object from \
          the given object.",
    new: Some(Native::new("str", "(object='', encoding='utf-8', errors='strict')", new)),
    repr: Some(escape::repr_str),
    str: Some(itself),
    hash: Some(text_slots::hash),
    len: Some(text_slots::len),
    iter: Some(text_slots::iter),
    getitem: Some(text_slots::getitem),
    contains: Some(text_find::contains),
    binary: Some(text_slots::binary),
    operators: Operators::TEXT,
    compare: Some(text_slots::compare),
    format: Some(format_spec::format_str),
    methods: &[
        Native::new("capitalize", "()", str_case::capitalize),
        Native::new("casefold", "()", str_case::casefold),
        Native::new("center", "(width, fillchar=' ', /)", text_trim::center),
        Native::new("count", "(sub, start=None, end=None, /)", text_find::count),
        Native::new("encode", "(encoding='utf-8', errors='strict')", encode),
        Native::new("endswith", "(suffix, start=None, end=None, /)", text_find::endswith),
        Native::new("expandtabs", "(tabsize=8)", text_trim::expandtabs),
        Native::new("find", "(sub, start=None, end=None, /)", text_find::find),
        Native::new("format", "(*args, **kwargs)", format::format_method),
        Native::new("format_map", "(mapping, /)", format::format_map),
        Native::new("index", "(sub, start=None, end=None, /)", text_find::index),
        Native::new("isalnum", "()", str_tests::isalnum),
        Native::new("isalpha", "()", str_tests::isalpha),
        Native::new("isascii", "()", str_tests::isascii),
        Native::new("isdecimal", "()", str_tests::isdecimal),
        Native::new("isdigit", "()", str_tests::isdigit),
        Native::new("isidentifier", "()", str_tests::isidentifier),
        Native::new("islower", "()", str_tests::islower),
        Native::new("isnumeric", "()", str_tests::isnumeric),
        Native::new("isprintable", "()", str_tests::isprintable),
        Native::new("isspace", "()", str_tests::isspace),
        Native::new("istitle", "()", str_tests::istitle),
        Native::new("isupper", "()", str_tests::isupper),
        Native::new("join", "(iterable, /)", text_join::join),
        Native::new("ljust", "(width, fillchar=' ', /)", text_trim::ljust),
        Native::new("lower", "()", str_case::lower),
        Native::new("lstrip", "(chars=None, /)", text_trim::lstrip),
        Native::new("partition", "(sep, /)", text_split::partition),
        Native::new("removeprefix", "(prefix, /)", text_trim::removeprefix),
        Native::new("removesuffix", "(suffix, /)", text_trim::removesuffix),
        Native::new("replace", "(old, new, count=-1, /)", text_join::replace),
        Native::new("rfind", "(sub, start=None, end=None, /)", text_find::rfind),
        Native::new("rindex", "(sub, start=None, end=None, /)", text_find::rindex),
        Native::new("rjust", "(width, fillchar=' ', /)", text_trim::rjust),
        Native::new("rpartition", "(sep, /)", text_split::rpartition),
        Native::new("rsplit", "(sep=None, maxsplit=-1)", text_split::rsplit),
        Native::new("rstrip", "(chars=None, /)", text_trim::rstrip),
        Native::new("split", "(sep=None, maxsplit=-1)", text_split::split),
        Native::new("splitlines", "(keepends=False)", text_split::splitlines),
        Native::new("startswith", "(prefix, start=None, end=None, /)", text_find::startswith),
        Native::new("strip", "(chars=None, /)", text_trim::strip),
        Native::new("swapcase", "()", str_case::swapcase),
        Native::new("title", "()", str_case::title),
        Native::new("translate", "(table, /)", translate::str_translate),
        Native::new("upper", "()", str_case::upper),
        Native::new("zfill", "(width, /)", text_trim::zfill),
    ],
    class_methods: &[Native::new("maketrans", "(x, y=None, z=None, /)", translate::str_maketrans)],
    ..Type::new(Kind::Str, "str")
};

fn new(vm: &mut Vm, args: Args) -> Answer {
    let decoding = args.opt(vm, 2).is_some() || args.opt(vm, 3).is_some();
    let text = match args.opt(vm, 1) {
        None => vm.empty_str()?,
        Some(value) if decoding => decoded(vm, args, value)?,
        Some(value) => vm.str(value)?,
    };
    let text = vm.payload(text);
    vm.finish_new(args.get(vm, 0), text)
}

fn decoded(vm: &mut Vm, args: Args, value: Value) -> Answer {
    let codec = Codec::read(vm, args, 2, "str");
    // Only what can be decoded has its encoding looked up.
    let plain = texts::bytes_like(vm, value).is_none();
    let codec = match codec {
        Err(raise) if plain && vm.caught(raise, LOOKUP_ERROR) => Codec::UTF8,
        codec => codec?,
    };
    if texts::str_like(vm, value).is_some() {
        return Err(vm.type_error(format_args!("decoding str is not supported")));
    }
    if texts::bytes_like(vm, value).is_none() {
        let name = vm.type_name(value);
        return Err(vm.type_error(format_args!("decoding to str: need a bytes-like object, {name} found")));
    }
    decode::decode(vm, value, codec)
}

fn itself(_: &mut Vm, this: Value) -> Answer {
    Ok(this)
}

fn encode(vm: &mut Vm, args: Args) -> Answer {
    let codec = Codec::read(vm, args, 1, "encode")?;
    let this = vm.payload(args.get(vm, 0));
    let answer = encode::encode(vm, this, codec);
    codec::blamed(vm, args, "encoding", answer)
}
