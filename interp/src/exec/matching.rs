//! Patterns: what `match` asks of its subject.

use crate::code::operand::Count;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};

/// What `__abc_tpflags__` of `collections.abc.Sequence` and what derives from it or was registered there says.
const SEQUENCE: i64 = 1 << 5;
/// The same of `collections.abc.Mapping`.
const MAPPING: i64 = 1 << 6;

/// Whether the value's class says that it is a sequence, or a mapping; `None` if it is no class of a program's, or says nothing.
fn says(vm: &Vm, value: Value, flag: i64) -> Option<bool> {
    let flags = vm.class_find_name(vm.type_of(value), b"__abc_tpflags__")?;
    flags.as_int().map(|flags| flags & flag != 0)
}

/// Whether a sequence pattern may match: lists, tuples, ranges, views, arrays, deques, what derives from them, and what
/// `collections.abc` knows as a sequence; no string.
pub fn is_sequence(vm: &Vm, value: Value) -> bool {
    let inner = vm.payload(value);
    let sequences = [Kind::List, Kind::Tuple, Kind::Range, Kind::Memoryview, Kind::Array, Kind::Deque];
    vm.heap.kind(inner).is_some_and(|kind| sequences.contains(&kind))
        || says(vm, value, SEQUENCE).unwrap_or(false)
}

/// Whether a mapping pattern may match.
pub fn is_mapping(vm: &Vm, value: Value) -> bool {
    matches!(vm.heap.kind(vm.payload(value)), Some(Kind::Dict | Kind::MappingProxy))
        || says(vm, value, MAPPING).unwrap_or(false)
}

/// The dict that can be asked instead of a mapping whose `get` is a dict's.
fn dict_of(vm: &Vm, mapping: Value) -> Option<Value> {
    let own = vm.class_find_name(vm.type_of(mapping), b"get").is_some_and(|get| get.is_object());
    let inner = vm.payload(mapping);
    let dict = match vm.heap.handle(inner, Kind::MappingProxy) {
        Some(proxy) => vm.get(proxy, 0),
        None => inner,
    };
    (!own && vm.heap.is(dict, Kind::Dict)).then_some(dict)
}

/// What a mapping has for the keys of a tuple, as a tuple; `None` if one is missing.
///
/// # Errors
/// `ValueError` for a key that comes twice, and what `get` raises.
pub fn keys(vm: &mut Vm, mapping: Value, keys: Value) -> Answer {
    let mark = vm.kept_mark();
    let values = values_of(vm, mapping, keys);
    vm.let_go(mark);
    values
}

fn values_of(vm: &mut Vm, mapping: Value, keys: Value) -> Answer {
    let plain = dict_of(vm, mapping).is_some();
    let (mapping, keys) = (vm.keep(mapping)?, vm.keep(keys)?);
    let missing = if plain { Value::NONE } else { vm.new_dict(0)? };
    let missing = vm.keep(missing)?;
    let get = if plain {
        Value::NONE
    } else {
        let name = vm.make_str(b"get")?;
        let mapping = vm.kept(mapping);
        vm.getattr(mapping, name)?
    };
    let get = vm.keep(get)?;
    let count = vm.heap.tuple_len(vm.kept(keys)).unwrap_or(0);
    let first = vm.kept_mark();
    for index in 0..count {
        refuse_repeated(vm, keys, index)?;
        let key = vm.heap.item(vm.kept(keys), index);
        let found = match dict_of(vm, vm.kept(mapping)) {
            Some(dict) if plain => vm.dict_get(dict, key)?,
            _ => {
                let value = vm.call(vm.kept(get), &[key, vm.kept(missing)])?;
                Some(value).filter(|value| *value != vm.kept(missing))
            }
        };
        let Some(value) = found else { return Ok(Value::NONE) };
        vm.keep(value)?;
    }
    vm.tuple_of_registers(first, count as u32)
}

/// Literal keys were compared when the pattern was compiled; names may have any values.
fn refuse_repeated(vm: &mut Vm, keys: Kept, index: usize) -> Done {
    for before in 0..index {
        let (one, other) = (vm.heap.item(vm.kept(keys), before), vm.heap.item(vm.kept(keys), index));
        if vm.equal(one, other)? {
            let key = vm.heap.item(vm.kept(keys), index);
            let key = vm.repr(key)?;
            let key = vm.name_of(key);
            return Err(vm.value_error(format_args!("mapping pattern checks duplicate key ({key})")));
        }
    }
    Ok(())
}

/// The attributes of `subject` that positional patterns and keywords of a class pattern ask for, as a tuple; `None` if it is no
/// instance or lacks one.
///
/// # Errors
/// `TypeError` if the class has no such positional patterns.
pub fn class(vm: &mut Vm, subject: Value, class: Value, positional: Count, names: Value) -> Answer {
    if !vm.is_class(class) {
        return Err(vm.type_error(format_args!("called match pattern must be a type")));
    }
    let of = vm.type_of(subject);
    if !vm.derives(of, class) {
        return Ok(Value::NONE);
    }
    let mark = vm.kept_mark();
    let values = attributes(vm, subject, class, usize::from(positional.0), names);
    vm.let_go(mark);
    values
}

fn attributes(vm: &mut Vm, subject: Value, class: Value, positional: usize, names: Value) -> Answer {
    let (subject, class, names) = (vm.keep(subject)?, vm.keep(class)?, vm.keep(names)?);
    let args = if positional > 0 { match_args(vm, class)? } else { Value::NONE };
    let args = vm.keep(args)?;
    // A builtin type matches its one positional pattern with the value itself.
    let itself = vm.kept(args).is_none() && matches_itself(vm, vm.kept(class));
    let allowed = if itself { 1 } else { vm.heap.tuple_len(vm.kept(args)).unwrap_or(0) };
    if positional > allowed {
        let name = vm.class_name(vm.kept(class));
        let plural = if allowed == 1 { "" } else { "s" };
        return Err(vm.type_error(format_args!(
            "{name}() accepts {allowed} positional sub-pattern{plural} ({positional} given)"
        )));
    }
    let first = vm.kept_mark();
    for index in 0..positional {
        if itself {
            let value = vm.kept(subject);
            vm.keep(value)?;
            continue;
        }
        let name = vm.heap.item(vm.kept(args), index);
        if !vm.is_str(name) {
            let class = vm.type_name(name);
            return Err(vm.type_error(format_args!("__match_args__ elements must be strings (got {class})")));
        }
        if (0..index).any(|before| vm.text_equal(vm.heap.item(vm.kept(args), before), name)) {
            return Err(named_twice(vm, class, name));
        }
        if !attribute(vm, subject, name)? {
            return Ok(Value::NONE);
        }
    }
    let keywords = vm.heap.tuple_len(vm.kept(names)).unwrap_or(0);
    for index in 0..keywords {
        let name = vm.heap.item(vm.kept(names), index);
        let placed = if itself { 0 } else { positional };
        if (0..placed).any(|before| vm.text_equal(vm.heap.item(vm.kept(args), before), name)) {
            return Err(named_twice(vm, class, name));
        }
        if !attribute(vm, subject, name)? {
            return Ok(Value::NONE);
        }
    }
    vm.tuple_of_registers(first, (positional + keywords) as u32)
}

fn named_twice(vm: &mut Vm, class: Kept, name: Value) -> Raise {
    let (class, name) = (vm.class_name(vm.kept(class)), vm.name_of(name));
    vm.type_error(format_args!("{class}() got multiple sub-patterns for attribute '{name}'"))
}

fn attribute(vm: &mut Vm, subject: Kept, name: Value) -> Result<bool, Raise> {
    match vm.find_attr(vm.kept(subject), name) {
        Ok(Some(value)) => {
            vm.keep(value)?;
            Ok(true)
        }
        Ok(None) => Ok(false),
        Err(raise) if vm.caught(raise, crate::vm::exceptions::ATTRIBUTE_ERROR) => Ok(false),
        Err(raise) => Err(raise),
    }
}

/// `__match_args__`, a tuple, or `None` if the class has none.
fn match_args(vm: &mut Vm, class: Kept) -> Answer {
    let name = vm.make_str(b"__match_args__")?;
    let Some(args) = vm.find_attr(vm.kept(class), name)? else { return Ok(Value::NONE) };
    let args = vm.payload(args);
    if vm.heap.tuple_len(args).is_some() {
        return Ok(args);
    }
    let (class, of) = (vm.class_name(vm.kept(class)), vm.type_name(args));
    Err(vm.type_error(format_args!("{class}.__match_args__ must be a tuple (got {of})")))
}

fn matches_itself(vm: &Vm, class: Value) -> bool {
    let row = vm.class_row(class).0;
    [
        Kind::Bool,
        Kind::Bytearray,
        Kind::Bytes,
        Kind::Dict,
        Kind::Float,
        Kind::Frozenset,
        Kind::Int,
        Kind::List,
        Kind::Set,
        Kind::Str,
        Kind::Tuple,
    ]
    .iter()
    .any(|kind| *kind as u16 == row)
}
