//! Searching methods of the three kinds of text: `find`, `index`, `count`, `startswith` and their kin, and `in`.

use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::items::{self, is_index, keeping};
use crate::types::search::Search;
use crate::types::texts::{self, Family, Window, receiver};
use crate::vm::args::Args;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// `count`
pub fn count(vm: &mut Vm, args: Args) -> Answer {
    let window = prepare(vm, args)?;
    let (family, this) = receiver(vm, args);
    let needle = needle(vm, family, args.get(vm, 1))?;
    let Some(range) = window.clip(vm, family, this) else { return Ok(Value::small(0)) };
    vm.charge(range.len())?;
    let arena = vm.arena_bytes();
    let text = &texts::place(vm, this).bytes(arena)[range];
    let found = match needle.bytes(arena) {
        [] => family.count(text) + 1,
        needle => Search::new(needle, false).count(needle, text, usize::MAX),
    };
    Ok(Value::len(found))
}

/// `endswith`
pub fn endswith(vm: &mut Vm, args: Args) -> Answer {
    stands_at(vm, args, "endswith", |text, part| text.ends_with(part))
}

/// `find`
pub fn find(vm: &mut Vm, args: Args) -> Answer {
    Ok(locate(vm, args, false)?.unwrap_or(Value::small(-1)))
}

/// `index`
pub fn index(vm: &mut Vm, args: Args) -> Answer {
    let found = locate(vm, args, false)?;
    must_be_found(vm, args, found)
}

/// `rfind`
pub fn rfind(vm: &mut Vm, args: Args) -> Answer {
    Ok(locate(vm, args, true)?.unwrap_or(Value::small(-1)))
}

/// `rindex`
pub fn rindex(vm: &mut Vm, args: Args) -> Answer {
    let found = locate(vm, args, true)?;
    must_be_found(vm, args, found)
}

/// `startswith`
pub fn startswith(vm: &mut Vm, args: Args) -> Answer {
    stands_at(vm, args, "startswith", |text, part| text.starts_with(part))
}

/// `needle in text`
pub fn contains(vm: &mut Vm, this: Value, item: Value) -> Result<bool, Raise> {
    if let (Some(text), Some(needle)) = (vm.ascii_text(this), vm.ascii_text(item)) {
        let found = Search::new(needle, false).find(needle, text).is_some();
        let len = text.len();
        vm.charge(len)?;
        return Ok(found);
    }
    let family = Family::of(vm, this).expect("a text");
    let (this, item) = keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        let item = if family == Family::Str { item } else { as_byte(vm, item)? };
        Ok((vm.kept(kept), item))
    })?;
    let needle = match texts::like(vm, family, item) {
        Some(place) => place,
        None if item.is_int() && family != Family::Str => needle(vm, family, item)?,
        None => {
            let name = vm.type_name(item);
            return Err(match family {
                Family::Str => {
                    vm.type_error(format_args!("'in <string>' requires string as left operand, not {name}"))
                }
                _ => vm.type_error(format_args!("a bytes-like object is required, not '{name}'")),
            });
        }
    };
    let place = texts::place(vm, this);
    vm.charge(place.len())?;
    let arena = vm.arena_bytes();
    let (needle, text) = (needle.bytes(arena), place.bytes(arena));
    Ok(needle.is_empty()
        || needle.len() <= text.len() && Search::new(needle, false).find(needle, text).is_some())
}

fn must_be_found(vm: &mut Vm, args: Args, found: Option<Value>) -> Answer {
    match (found, receiver(vm, args).0) {
        (Some(found), _) => Ok(found),
        (None, Family::Str) => Err(vm.value_error(format_args!("substring not found"))),
        (None, _) => Err(vm.value_error(format_args!("subsection not found"))),
    }
}

/// Reads the bounds in arguments 2 and 3, and makes argument 1 a plain integer if it is one. May run Python code.
fn prepare(vm: &mut Vm, args: Args) -> Result<Window, Raise> {
    let window = Window::read(vm, args, 2)?;
    if receiver(vm, args).0 != Family::Str {
        let needle = as_byte(vm, args.get(vm, 1))?;
        args.set(vm, 1, needle);
    }
    Ok(window)
}

/// Something that stands for an integer as that integer; anything else as it is. May run Python code.
fn as_byte(vm: &mut Vm, value: Value) -> Answer {
    if texts::bytes_like(vm, value).is_none() && is_index(vm, value) {
        return Ok(Value::small(i64::from(texts::byte(vm, value)?)));
    }
    Ok(value)
}

/// Where what is searched stands: a text of the family, or for bytes a single byte.
fn needle<'a>(vm: &mut Vm<'a>, family: Family, value: Value) -> Result<Place<'a>, Raise> {
    if family != Family::Str
        && let Some(n) = value.as_int()
    {
        return match u8::try_from(n) {
            Ok(byte) => Ok(texts::byte_place(byte)),
            Err(_) => Err(vm.value_error(format_args!("byte must be in range(0, 256)"))),
        };
    }
    match texts::like(vm, family, value) {
        Some(place) => Ok(place),
        None => {
            let name = vm.type_name(value);
            Err(match family {
                Family::Str => vm.type_error(format_args!("must be str, not {name}")),
                _ => vm.type_error(format_args!(
                    "argument should be integer or bytes-like object, not '{name}'"
                )),
            })
        }
    }
}

fn locate(vm: &mut Vm, args: Args, back: bool) -> Result<Option<Value>, Raise> {
    if let Some((text, needle)) = plain(vm, args) {
        let found =
            if needle.len() > text.len() { None } else { Search::new(needle, back).find(needle, text) };
        let (len, found) = (text.len(), if needle.is_empty() && back { Some(text.len()) } else { found });
        vm.charge(len)?;
        return Ok(found.map(Value::len));
    }
    let window = prepare(vm, args)?;
    let (family, this) = receiver(vm, args);
    let needle = needle(vm, family, args.get(vm, 1))?;
    let Some(range) = window.clip(vm, family, this) else { return Ok(None) };
    vm.charge(range.len())?;
    let arena = vm.arena_bytes();
    let start = range.start;
    let text = &texts::place(vm, this).bytes(arena)[range];
    let found = match needle.bytes(arena) {
        [] => Some(if back { text.len() } else { 0 }),
        needle if needle.len() > text.len() => None,
        needle => Search::new(needle, back).find(needle, text),
    };
    Ok(found.map(|at| Value::len(family.index(vm, this, start + at))))
}

/// The receiver and argument 1, if both are ASCII strings and nothing else was given.
#[inline]
fn plain<'v>(vm: &'v Vm, args: Args) -> Option<(&'v [u8], &'v [u8])> {
    if args.opt(vm, 2).is_some() || args.opt(vm, 3).is_some() {
        return None;
    }
    Some((vm.ascii_text(args.get(vm, 0))?, vm.ascii_text(args.get(vm, 1))?))
}

/// `startswith` or `endswith`.
fn stands_at(vm: &mut Vm, args: Args, name: &str, matches: fn(&[u8], &[u8]) -> bool) -> Answer {
    if let Some((text, part)) = plain(vm, args) {
        return Ok(Value::bool(matches(text, part)));
    }
    let window = Window::read(vm, args, 2)?;
    let (family, this) = receiver(vm, args);
    let wanted = args.get(vm, 1);
    let range = window.clip(vm, family, this);
    let test = |vm: &Vm, part: Place| {
        let arena = vm.arena_bytes();
        let text = texts::place(vm, this).bytes(arena);
        range.clone().is_some_and(|range| matches(&text[range], part.bytes(arena)))
    };
    if let Some(part) = texts::like(vm, family, wanted) {
        return Ok(Value::bool(test(vm, part)));
    }
    let tuple = vm.payload(wanted);
    if !vm.heap.is(tuple, Kind::Tuple) {
        let given = vm.type_name(wanted);
        let kind = if family == Family::Str { "str" } else { "bytes" };
        return Err(
            vm.type_error(format_args!("{name} first arg must be {kind} or a tuple of {kind}, not {given}"))
        );
    }
    for index in 0..vm.heap.tuple_len(tuple).unwrap_or(0) {
        items::tick(vm, index)?;
        let item = vm.heap.item(tuple, index);
        let Some(part) = texts::like(vm, family, item) else {
            return Err(wrong_item(vm, family, item, name));
        };
        if test(vm, part) {
            return Ok(Value::TRUE);
        }
    }
    Ok(Value::FALSE)
}

fn wrong_item(vm: &mut Vm, family: Family, item: Value, name: &str) -> Raise {
    let given = vm.type_name(item);
    match family {
        Family::Str => vm.type_error(format_args!("tuple for {name} must only contain str, not {given}")),
        _ => vm.type_error(format_args!("a bytes-like object is required, not '{given}'")),
    }
}
