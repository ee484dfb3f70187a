//! Patterns: what `match` asks of its subject.

use crate::code::operand::Count;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, Vm};

/// Whether a sequence pattern may match: lists, tuples, ranges, views, arrays, deques and what derives from them; no string.
pub fn is_sequence(vm: &Vm, value: Value) -> bool {
    let inner = vm.payload(value);
    let sequences = [Kind::List, Kind::Tuple, Kind::Range, Kind::Memoryview, Kind::Array, Kind::Deque];
    vm.heap.kind(inner).is_some_and(|kind| sequences.contains(&kind))
}

/// Whether a mapping pattern may match.
pub fn is_mapping(vm: &Vm, value: Value) -> bool {
    matches!(vm.heap.kind(vm.payload(value)), Some(Kind::Dict | Kind::MappingProxy))
}

/// What a mapping has for the keys of a tuple, as a tuple; `None` if one is missing.
///
/// # Errors
/// What `get` raises.
pub fn keys(vm: &mut Vm, mapping: Value, keys: Value) -> Answer {
    let mark = vm.kept_mark();
    let (mapping, keys) = (vm.keep(mapping)?, vm.keep(keys)?);
    let count = vm.heap.tuple_len(vm.kept(keys)).unwrap_or(0);
    let first = vm.kept_mark();
    for index in 0..count {
        let key = vm.heap.item(vm.kept(keys), index);
        let inner = vm.payload(vm.kept(mapping));
        let dict = if vm.heap.is(inner, Kind::MappingProxy) { vm.get(inner.raw_handle(), 0) } else { inner };
        let dict = Value::object(vm.demand(dict, Kind::Dict)?);
        match vm.dict_get(dict, key)? {
            Some(value) => {
                vm.keep(value)?;
            }
            None => {
                vm.let_go(mark);
                return Ok(Value::NONE);
            }
        }
    }
    let values = vm.tuple_of_registers(first, count as u32);
    vm.let_go(mark);
    values
}

/// The attributes of `subject` that positional patterns and keywords of a class pattern ask for, as a tuple; `None` if it is no
/// instance or lacks one.
///
/// # Errors
/// `TypeError` if the class has no such positional patterns.
pub fn class(vm: &mut Vm, subject: Value, class: Value, positional: Count, names: Value) -> Answer {
    if !vm.is_class(class) {
        return Err(vm.type_error(format_args!("called match pattern must be a class")));
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
        if !attribute(vm, subject, name)? {
            return Ok(Value::NONE);
        }
    }
    let keywords = vm.heap.tuple_len(vm.kept(names)).unwrap_or(0);
    for index in 0..keywords {
        let name = vm.heap.item(vm.kept(names), index);
        if !attribute(vm, subject, name)? {
            return Ok(Value::NONE);
        }
    }
    vm.tuple_of_registers(first, (positional + keywords) as u32)
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
