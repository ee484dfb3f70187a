//! `hex` and `fromhex` of `bytes` and `bytearray`.

use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::texts::{self, Family, receiver};
use crate::vm::args::Args;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text::text_len;
use crate::vm::text_builder::TextBuilder;

/// `hex`
pub fn hex(vm: &mut Vm, args: Args) -> Answer {
    let group = match args.opt(vm, 2) {
        Some(value) => i64::from(vm.c_int(value)?),
        None => 1,
    };
    let separator = match args.opt(vm, 1) {
        Some(value) => Some(separator(vm, value)?),
        None => None,
    };
    let (_, this) = receiver(vm, args);
    let place = texts::place(vm, this);
    hex_of(vm, place, separator, group)
}

/// The hexadecimal digits of bytes, a separator between groups: counted from the end, or from the start if `group` is negative.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn hex_of<'a>(vm: &mut Vm<'a>, place: Place<'a>, separator: Option<u8>, group: i64) -> Answer {
    let size = usize::try_from(group.unsigned_abs()).unwrap_or(usize::MAX);
    let separator = separator.filter(|_| size > 0);
    let marks = match separator {
        Some(_) if !place.is_empty() => (place.len() - 1) / size,
        _ => 0,
    };
    let len = text_len(place.len() as u64 * 2 + marks as u64)?;
    vm.charge(len)?;
    vm.fill_str(len, len, |arena, room| {
        let bytes = place.bytes(arena);
        let mut at = 0;
        for (index, byte) in bytes.iter().enumerate() {
            let place_in_group = if group < 0 { index } else { bytes.len() - index };
            if let Some(separator) = separator
                && index > 0
                && place_in_group.is_multiple_of(size)
            {
                room[at] = separator;
                at += 1;
            }
            room[at] = digit(byte >> 4);
            room[at + 1] = digit(byte & 15);
            at += 2;
        }
    })
}

fn digit(n: u8) -> u8 {
    b"0123456789abcdef"[usize::from(n)]
}

/// The separator that `hex` was given.
///
/// # Errors
/// `TypeError`; `ValueError`.
pub fn separator(vm: &mut Vm, value: Value) -> Result<u8, Raise> {
    let place = match (texts::str_like(vm, value), texts::bytes_like(vm, value)) {
        (Some(place), _) | (_, Some(place)) => place,
        _ => {
            if vm.length(value)? != 1 {
                return Err(vm.value_error(format_args!("sep must be length 1.")));
            }
            return Err(vm.type_error(format_args!("sep must be str or bytes.")));
        }
    };
    let family = if vm.is_str(vm.payload(value)) { Family::Str } else { Family::Bytes };
    let text = place.bytes(vm.arena_bytes());
    if family.count(text) != 1 {
        return Err(vm.value_error(format_args!("sep must be length 1.")));
    }
    match text[0] {
        byte @ 0..0x80 => Ok(byte),
        _ => Err(vm.value_error(format_args!("sep must be ASCII."))),
    }
}

/// `fromhex`
pub fn fromhex(vm: &mut Vm, args: Args) -> Answer {
    let text = args.get(vm, 1);
    let Some(place) = texts::str_like(vm, text) else {
        let name = texts::argument_name(vm, text);
        return Err(vm.type_error(format_args!("fromhex() argument must be str, not {name}")));
    };
    vm.charge(place.len())?;
    let mut builder = TextBuilder::with_room(vm, place.len() / 2)?;
    let mut at = 0;
    while at < place.len() {
        let text = place.bytes(vm.arena_bytes());
        if matches!(text[at], 9..=13 | 32) {
            at += 1;
            continue;
        }
        let value = |at: usize| text.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        let (Some(high), Some(low)) = (value(at), value(at + 1)) else {
            let wrong = if value(at).is_some() { at + 1 } else { at };
            // What is not ASCII is wrong before anything is read.
            let wrong = text.iter().position(|byte| !byte.is_ascii()).unwrap_or(wrong);
            return Err(vm.value_error(format_args!(
                "non-hexadecimal number found in fromhex() arg at position {wrong}"
            )));
        };
        builder.push(vm, &[(high << 4 | low) as u8])?;
        at += 2;
    }
    let class = args.get(vm, 0);
    let bytearray = Family::Bytearray.row();
    if vm.derives(class, bytearray.value()) {
        let place = builder.place(vm);
        let made = Family::Bytearray.make(vm, &[place])?;
        return vm.finish_new(class, made);
    }
    let made = builder.finish_bytes(vm)?;
    debug_assert!(vm.heap.is(made, Kind::Bytes));
    vm.finish_new(class, made)
}
