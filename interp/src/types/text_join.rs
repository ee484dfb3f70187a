//! Methods of the three kinds of text that put it together: `join`, `replace`, and the operators `+` and `*`.

use crate::code::special::SpecialName as Special;
use crate::copy::copy;
use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::items::{self, keeping};
use crate::types::list;
use crate::types::search::{Search, find_byte};
use crate::types::text_trim::finish;
use crate::types::texts::{self, Family, receiver};
use crate::vm::args::Args;
use crate::vm::exceptions::TYPE_ERROR;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text::{text_len, text_start};
use crate::vm::text_builder::TextBuilder;

/// `join`
pub fn join(vm: &mut Vm, args: Args) -> Answer {
    let items = args.get(vm, 1);
    let items = match list::plain_items(vm, items) {
        Some(items) => items,
        None if !vm.is_iterable(items) => {
            return Err(vm.type_error(format_args!("can only join an iterable")));
        }
        // All items are asked for before the first is looked at.
        None => {
            let mark = vm.kept_mark();
            let kept = vm.keep(items)?;
            let iterator = match vm.iter(vm.kept(kept)) {
                Err(raise) if vm.caught(raise, TYPE_ERROR) => {
                    return Err(vm.type_error(format_args!("can only join an iterable")));
                }
                iterator => iterator?,
            };
            let list = list::from_iterable(vm, iterator)?;
            vm.let_go(mark);
            list
        }
    };
    join_items(vm, args, items)
}

/// Joins the items of a list or a tuple, if all of it is ASCII strings and more than one character.
fn join_ascii(vm: &mut Vm, args: Args, items: Value) -> Result<Option<Value>, Raise> {
    let Some((separator, between)) = vm.ascii_place(args.get(vm, 0)) else { return Ok(None) };
    let Some((first, count)) = items::span(vm, items) else { return Ok(None) };
    vm.charge(count.saturating_mul(8))?;
    let mut len = between.saturating_mul(count.saturating_sub(1)) as u64;
    for word in &vm.heap.arena.all()[first as usize..first as usize + count] {
        match vm.ascii_place(Value::from_bits(*word)) {
            Some((_, more)) => len += more as u64,
            None => return Ok(None),
        }
    }
    if count < 2 || len < 2 {
        return Ok(None);
    }
    let len = text_len(len)?;
    vm.charge(len)?;
    let text = vm.ascii_room(len)?;
    let mut to = text_start(text);
    for index in 0..count as u32 {
        if index > 0 {
            vm.copy_bytes(separator, to, between);
            to += between;
        }
        // What each is has been seen.
        let item = Value::from_bits(vm.heap.arena.word(first + index));
        if let Some((at, more)) = vm.ascii_place(item) {
            vm.copy_bytes(at, to, more);
            to += more;
        }
    }
    Ok(Some(Value::object(text)))
}

/// Joins the items of a list or a tuple; nothing of the program's runs.
fn join_items(vm: &mut Vm, args: Args, items: Value) -> Answer {
    if let Some(text) = join_ascii(vm, args, items)? {
        return Ok(text);
    }
    let (family, this) = receiver(vm, args);
    let separator = texts::place(vm, this);
    let count = items::count(vm, items);
    vm.charge(count.saturating_mul(8))?;
    let mut len = separator.len() as u64 * count.saturating_sub(1) as u64;
    for index in 0..count {
        let item = items::get(vm, items, index).unwrap_or(Value::UNSET);
        match texts::like(vm, family, item) {
            Some(place) => len += place.len() as u64,
            None => return Err(wrong_item(vm, family, item, index)),
        }
    }
    if let Some(only) = items::get(vm, items, 0).filter(|_| count == 1)
        && Family::of(vm, only) == Some(family)
        && family != Family::Bytearray
    {
        return Ok(only);
    }
    let mut builder = TextBuilder::with_room(vm, text_len(len)?)?;
    for index in 0..count {
        if index > 0 {
            builder.push_place(vm, separator)?;
        }
        let item = items::get(vm, items, index).unwrap_or(Value::UNSET);
        if let Some(place) = texts::like(vm, family, item) {
            builder.push_place(vm, place)?;
        }
    }
    finish(vm, family, builder)
}

fn wrong_item(vm: &mut Vm, family: Family, item: Value, index: usize) -> Raise {
    let name = vm.type_name(item);
    let expected = if family == Family::Str { "str instance" } else { "a bytes-like object" };
    vm.type_error(format_args!("sequence item {index}: expected {expected}, {name} found"))
}

/// `replace`
pub fn replace(vm: &mut Vm, args: Args) -> Answer {
    if let [Some(text), Some(old), Some(new)] = [0, 1, 2].map(|index| vm.ascii_place(args.get(vm, index)))
        && args.opt(vm, 3).is_none()
    {
        let parts = [text, old, new].map(|(at, len)| Place::Arena { at, len });
        return replaced(vm, Family::Str, args.get(vm, 0), parts, usize::MAX, true);
    }
    let (family, _) = receiver(vm, args);
    let most = match args.opt(vm, 3) {
        Some(value) => {
            for index in [1, 2] {
                replace_argument(vm, args, family, index)?;
            }
            vm.index(value)?
        }
        None => -1,
    };
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    // Asking for a number may have run Python code.
    let (family, this) = receiver(vm, args);
    let old = replace_argument(vm, args, family, 1)?;
    let new = replace_argument(vm, args, family, 2)?;
    let place = texts::place(vm, this);
    let ascii =
        family == Family::Str && [place, new].iter().all(|text| text.bytes(vm.arena_bytes()).is_ascii());
    replaced(vm, family, this, [place, old, new], most, ascii)
}

/// A text with parts of it replaced, at most so many: its place, that of the old part, that of the new one.
fn replaced<'a>(
    vm: &mut Vm<'a>,
    family: Family,
    this: Value,
    parts: [Place<'a>; 3],
    most: usize,
    ascii: bool,
) -> Answer {
    let [place, old, new] = parts;
    vm.charge(place.len())?;
    let arena = vm.arena_bytes();
    let (text, needle) = (place.bytes(arena), old.bytes(arena));
    if ascii
        && most == usize::MAX
        && text.len() > 1
        && let ([old], [new]) = (needle, new.bytes(arena))
    {
        let (old, new) = (*old, *new);
        if find_byte(old, text).is_none() {
            return Ok(this);
        }
        vm.charge(place.len())?;
        return vm.fill_ascii(place.len(), |arena, room| {
            for (to, from) in room.iter_mut().zip(place.bytes(arena)) {
                *to = if *from == old { new } else { *from };
            }
        });
    }
    let search = Search::new(needle, false);
    let times = match needle {
        [] => most.min(family.count(text) + 1),
        needle => search.count(needle, text, most),
    };
    if times == 0 {
        return family.part(vm, this, 0..place.len());
    }
    let len = place.len() as u64 - times as u64 * old.len() as u64;
    let len = text_len(times as u64 * new.len() as u64 + len)?;
    let chars = if ascii {
        len
    } else {
        family.count(text) - times * family.count(needle) + times * family.count(new.bytes(arena))
    };
    vm.charge(len)?;
    let fill = |arena: &[u8], room: &mut [u8]| {
        let parts = parts.map(|place| place.bytes(arena));
        replace_into(family, &search, parts, times, room);
    };
    if ascii && len > 1 { vm.fill_ascii(len, fill) } else { family.fill(vm, len, chars, fill) }
}

fn replace_argument<'a>(
    vm: &mut Vm<'a>,
    args: Args,
    family: Family,
    index: usize,
) -> Result<Place<'a>, Raise> {
    let value = args.get(vm, index);
    match family {
        Family::Str => match texts::str_like(vm, value) {
            Some(place) => Ok(place),
            None => {
                let name = texts::argument_name(vm, value);
                Err(vm.type_error(format_args!("replace() argument {index} must be str, not {name}")))
            }
        },
        _ => texts::must_be_bytes_like(vm, value),
    }
}

/// Writes a text with the first `times` of the old part replaced by the new one; `room` is as long as that is.
fn replace_into(family: Family, search: &Search, parts: [&[u8]; 3], times: usize, room: &mut [u8]) {
    let [text, old, new] = parts;
    let mut to = 0;
    let mut put = |bytes: &[u8]| {
        copy(&mut room[to..to + bytes.len()], bytes);
        to += bytes.len();
    };
    let mut at = 0;
    for time in 0..times {
        let found = match old {
            // Nothing stands before each character, and at the end.
            [] if time == 0 => 0,
            [] => family.read(text, at).1,
            _ => search.find(old, &text[at..]).unwrap_or(text.len() - at),
        };
        put(&text[at..at + found]);
        put(new);
        at += found + old.len();
    }
    put(&text[at..]);
}

/// `a + b`; `NotImplemented` where the other one's class may know.
///
/// # Errors
/// `TypeError`; `Raise::NoRoom`; out of fuel.
pub fn add(vm: &mut Vm, a: Value, b: Value) -> Answer {
    let other = texts::bytes_like(vm, b);
    match (Family::of(vm, a), other) {
        (Some(Family::Str), None) if vm.is_str(b) => vm.concat(a, b),
        (Some(Family::Bytes), Some(_)) if vm.heap.is(b, Kind::Bytes) => vm.concat(a, b),
        (Some(family @ (Family::Bytes | Family::Bytearray)), Some(other)) => {
            let parts = [texts::place(vm, a), other];
            family.make(vm, &parts)
        }
        (Some(family), _) if vm.special_of(b, Special::RAdd).is_none() => {
            let name = vm.type_name(b);
            Err(match family {
                Family::Str => {
                    vm.type_error(format_args!("can only concatenate str (not \"{name}\") to str"))
                }
                // The message names the class of the whole.
                _ => return Ok(Value::NOT_IMPLEMENTED),
            })
        }
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `text * times` and `times * text`; `NotImplemented` where the other one's class may know. May run Python code.
///
/// # Errors
/// `TypeError`; `OverflowError`; `Raise::NoRoom`; out of fuel.
pub fn multiply(vm: &mut Vm, a: Value, b: Value) -> Answer {
    let (text, times) = match Family::of(vm, a) {
        Some(_) => (a, b),
        None => (b, a),
    };
    keeping(vm, |vm| {
        let kept = vm.keep(text)?;
        match items::repetitions(vm, times)? {
            Some(times) => repeat(vm, vm.kept(kept), times as u64),
            None => Ok(Value::NOT_IMPLEMENTED),
        }
    })
}

/// The text that many times.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn repeat(vm: &mut Vm, text: Value, times: u64) -> Answer {
    let family = Family::of(vm, text).expect("a text");
    let place = texts::place(vm, text);
    if times == 1 && !vm.heap.is(text, Kind::Bytearray) {
        return Ok(text);
    }
    let len = text_len((place.len() as u64).saturating_mul(times))?;
    let chars = (family.len(vm, text) as u64).saturating_mul(times) as usize;
    vm.charge(len)?;
    family.fill(vm, len, chars, |arena, room| {
        let text = place.bytes(arena);
        let Some(first) = room.get_mut(..text.len()) else { return };
        first.copy_from_slice(text);
        let mut done = text.len();
        while done < room.len() {
            let more = done.min(room.len() - done);
            let (from, to) = room.split_at_mut(done);
            to[..more].copy_from_slice(&from[..more]);
            done += more;
        }
    })
}
