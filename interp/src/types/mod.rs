//! The builtin types, one to a file, and their registry.

pub mod adapters;
pub mod alias;
#[cfg(feature = "extras")]
pub mod array;
#[cfg(not(feature = "extras"))]
#[path = "array_off.rs"]
pub mod array;
#[cfg(feature = "extras")]
pub mod array_filling;
#[cfg(feature = "extras")]
pub mod array_methods;
pub mod async_steps;
pub mod awaiting;
#[cfg(feature = "bigint")]
pub mod bigint;
#[cfg(not(feature = "bigint"))]
#[path = "bigint_off.rs"]
pub mod bigint;
pub mod bool;
pub mod building;
pub mod bytearray;
pub mod bytes;
pub mod bytes_case;
pub mod cell;
pub mod class;
pub mod codec;
#[cfg(not(feature = "extras"))]
mod collections_off;
pub mod complex;
pub mod convert;
pub mod decode;
#[cfg(feature = "extras")]
pub mod deque;
#[cfg(feature = "extras")]
pub mod deque_iter;
#[cfg(feature = "extras")]
pub mod deque_ring;
pub mod descriptors;
pub mod dict;
pub mod dict_merge;
pub mod dict_views;
pub mod dir;
pub mod encode;
pub mod escape;
pub mod exception;
pub mod exception_group;
pub mod float;
pub mod float_methods;
pub mod format;
pub mod format_short;
pub mod format_spec;
pub mod frame;
pub mod function;
pub mod generator;
pub mod hex;
pub mod int;
pub mod int_methods;
pub mod int_new;
pub mod int_ops;
pub mod int_text;
pub mod items;
pub mod iterators;
#[cfg(feature = "extras")]
pub mod json_decoder;
#[cfg(feature = "extras")]
pub mod json_encoder;
#[cfg(not(feature = "extras"))]
mod json_off;
#[cfg(feature = "extras")]
pub mod json_read;
#[cfg(feature = "extras")]
pub mod json_write;
pub mod list;
pub mod list_copies;
pub mod list_slices;
pub mod member;
pub mod memoryview;
pub mod merge;
pub mod native;
pub mod object;
#[cfg(feature = "extras")]
pub mod pack_format;
pub mod packed;
#[cfg(feature = "extras")]
pub mod packer;
#[cfg(not(feature = "extras"))]
#[path = "packer_off.rs"]
pub mod packer;
pub mod percent;
pub mod plain;
pub mod range;
pub mod rebasing;
pub mod record;
pub mod search;
pub mod set;
pub mod set_algebra;
pub mod slice;
pub mod slots;
pub mod sort;
pub mod str;
pub mod str_case;
pub mod str_tests;
pub mod stream;
pub mod text_find;
pub mod text_join;
pub mod text_slots;
pub mod text_split;
pub mod text_trim;
pub mod texts;
pub mod translate;
pub mod tuple;
#[cfg(feature = "extras")]
pub mod tuple_getter;
pub mod union;
#[cfg(feature = "extras")]
pub mod unpacking;
pub mod weakref;

use crate::border::{attr_dict, context, message, record as payload_record, shared};
use crate::heap::kind::Kind;
#[cfg(not(feature = "extras"))]
use crate::types::collections_off::{deque, deque_iter, tuple_getter};
#[cfg(not(feature = "extras"))]
use crate::types::json_off::{json_decoder, json_encoder};
use crate::vm::chosen::is_kept;
use crate::vm::desc::Type;
use crate::vm::exceptions as exc;

/// How many types there are: a row for every kind, then the exceptions.
pub const COUNT: usize = exc::FIRST as usize + exc::COUNT as usize;

/// A type that no program has without a name, its own or that of what makes it: if none is kept, its row is empty.
macro_rules! by_name {
    ($type:path, $kind:ident, $name:literal) => {
        if is_kept($name) { &$type } else { &Type::new(Kind::$kind, $name) }
    };
}

/// The types of the kinds, in the order of their numbers.
const KINDS: [&Type; Kind::ALL.len()] = [
    &plain::NONE,
    &bool::TYPE,
    &int::TYPE,
    &float::TYPE,
    &complex::TYPE,
    &str::TYPE,
    &bytes::TYPE,
    by_name!(bytearray::TYPE, Bytearray, "bytearray"),
    by_name!(memoryview::TYPE, Memoryview, "memoryview"),
    &tuple::TYPE,
    &list::TYPE,
    &dict::TYPE,
    &set::TYPE,
    &set::FROZEN,
    by_name!(range::TYPE, Range, "range"),
    &slice::TYPE,
    &plain::ELLIPSIS,
    &plain::NOT_IMPLEMENTED,
    &class::TYPE,
    &object::TYPE,
    &function::FUNCTION,
    &native::NATIVE,
    &function::METHOD,
    by_name!(descriptors::PROPERTY, Property, "property"),
    by_name!(descriptors::STATIC, StaticMethod, "staticmethod"),
    by_name!(descriptors::CLASS, ClassMethod, "classmethod"),
    by_name!(descriptors::SUPER, Super, "super"),
    &plain::MODULE,
    &function::CODE_TYPE,
    &generator::GENERATOR,
    &generator::COROUTINE,
    &generator::ASYNC_GENERATOR,
    &async_steps::TYPE,
    &awaiting::DEFAULTED,
    &awaiting::WRAPPER,
    &cell::CELL,
    &function::TRACEBACK,
    &frame::TYPE,
    by_name!(dict_views::KEYS, DictKeys, "keys"),
    by_name!(dict_views::VALUES, DictValues, "values"),
    by_name!(dict_views::ITEMS, DictItems, "items"),
    &dict_views::PROXY,
    &iterators::LIST,
    &iterators::TUPLE,
    &text_slots::STR_ITERATOR,
    &text_slots::BYTES_ITERATOR,
    by_name!(text_slots::MEMORY_ITERATOR, MemoryIterator, "memoryview"),
    by_name!(iterators::RANGE, RangeIterator, "range"),
    by_name!(iterators::LONG_RANGE, LongRangeIterator, "range"),
    &iterators::DICT,
    &iterators::SET,
    &iterators::SEQUENCE,
    by_name!(iterators::CALL, CallIterator, "iter"),
    by_name!(iterators::REVERSED, Reversed, "reversed"),
    by_name!(adapters::ENUMERATE, Enumerate, "enumerate"),
    by_name!(adapters::ZIP, Zip, "zip"),
    by_name!(adapters::MAP, Map, "map"),
    by_name!(adapters::FILTER, Filter, "filter"),
    by_name!(stream::TYPE, Stream, "sys"),
    &packer::TYPE,
    &array::TYPE,
    &alias::TYPE,
    &json_encoder::TYPE,
    &json_decoder::TYPE,
    &deque::TYPE,
    &deque_iter::FORWARD,
    &deque_iter::BACKWARD,
    &tuple_getter::TYPE,
    by_name!(weakref::TYPE, WeakRef, "weakref"),
    &member::TYPE,
    &union::TYPE,
    &plain::SHAPE,
    &plain::WORDS,
    &plain::RAW,
    &plain::GROWING,
    &plain::IMAGE,
    &plain::WATCH,
    &plain::FOREIGN,
    by_name!(context::TYPE, Context, "Context"),
    by_name!(shared::TYPE, SharedHandle, "SharedMemoryHandle"),
    by_name!(attr_dict::TYPE, AttrDict, "AttrDict"),
    by_name!(payload_record::TYPE, Record, "Record"),
    by_name!(message::TYPE, Message, "Message"),
];

/// Every builtin type by its row.
pub static TYPES: [&Type; COUNT] = registry();

/// Puts the rows together; a row out of place stops the build.
const fn registry() -> [&'static Type; COUNT] {
    let mut types = [KINDS[0]; COUNT];
    let mut row = 0;
    while row < COUNT {
        types[row] = if row < KINDS.len() { KINDS[row] } else { &exception::TYPES[row - KINDS.len()] };
        assert!(types[row].row.0 as usize == row);
        row += 1;
    }
    types
}
