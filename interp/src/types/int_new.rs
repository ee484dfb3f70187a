//! `int(...)`: from numbers, from text, and from what has a method for it.

use crate::code::special::SpecialName as Special;
use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::utf8::codes;
use crate::heap::value::Value;
use crate::number::literal;
use crate::types::int::{self, is_int};
use crate::types::items::keeping;
use crate::types::{bigint, texts};
use crate::unicode::{self, SPACE};
use crate::vm::args::Args;
use crate::vm::exceptions::VALUE_ERROR;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// `int(x=0, /, base=10)`
pub fn new(vm: &mut Vm, args: Args) -> Answer {
    let made = match (args.opt(vm, 1), args.opt(vm, 2)) {
        (None, None) => Value::small(0),
        (None, Some(_)) => return Err(vm.type_error(format_args!("int() missing string argument"))),
        (Some(_), None) => from_value(vm, args)?,
        (Some(_), Some(base)) => {
            let base = vm.index_value(base)?;
            // A base that is too large is as wrong as any other.
            let Some(base) = vm
                .small_int(base)
                .and_then(|base| u32::try_from(base).ok())
                .filter(|base| matches!(base, 0 | 2..=36))
            else {
                return Err(vm.value_error(format_args!("int() base must be >= 2 and <= 36, or 0")));
            };
            let text = args.get(vm, 1);
            // Other bytes-like objects are read without a base only.
            let kinds = [Kind::Str, Kind::Bytes, Kind::Bytearray];
            let fits = vm.heap.kind(vm.payload(text)).is_some_and(|kind| kinds.contains(&kind));
            match from_text(vm, text, base).filter(|_| fits) {
                Some(made) => made?,
                None => {
                    return Err(
                        vm.type_error(format_args!("int() can't convert non-string with explicit base"))
                    );
                }
            }
        }
    };
    vm.finish_new(args.get(vm, 0), made)
}

/// `int(x)`
fn from_value(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 1);
    if value.is_int() {
        return Ok(value);
    }
    if let Some(method) = vm.special_of(value, Special::Int) {
        let made = vm.call(method, &[value])?;
        return must_be_int(vm, made, "__int__ returned non-int");
    }
    if vm.special_of(value, Special::Index).is_some() {
        return vm.index_value(value);
    }
    if let Some(method) = vm.special_of(value, Special::Trunc) {
        let made = vm.call(method, &[value])?;
        if vm.special_of(made, Special::Index).is_some() {
            return vm.index_value(made);
        }
        return must_be_int(vm, made, "__trunc__ returned non-Integral");
    }
    let inner = vm.payload(value);
    if is_int(vm, inner) {
        return Ok(int::plain(vm, inner));
    }
    if let Some(x) = inner.as_float() {
        return from_float(vm, x);
    }
    if let Some(made) = from_text(vm, value, 10) {
        return made;
    }
    let name = vm.type_name(value);
    Err(vm.type_error(format_args!(
        "int() argument must be a string, a bytes-like object or a real number, not '{name}'"
    )))
}

fn must_be_int(vm: &mut Vm, made: Value, complaint: &str) -> Answer {
    let inner = vm.payload(made);
    if is_int(vm, inner) {
        return Ok(int::plain(vm, inner));
    }
    let name = vm.type_name(made);
    Err(vm.type_error(format_args!("{complaint} (type {name})")))
}

/// The integer part of a float.
///
/// # Errors
/// `OverflowError`, `ValueError` for what is not finite.
pub fn from_float(vm: &mut Vm, x: f64) -> Answer {
    if x.is_nan() {
        return Err(vm.value_error(format_args!("cannot convert float NaN to integer")));
    }
    if x.is_infinite() {
        return Err(vm.overflow_error(format_args!("cannot convert float infinity to integer")));
    }
    int::from_f64(vm, x)
}

/// `int(text, base)`; `None` if the value is no text.
fn from_text(vm: &mut Vm, value: Value, base: u32) -> Option<Answer> {
    let inner = vm.payload(value);
    let place = texts::str_like(vm, inner).or_else(|| texts::bytes_like(vm, inner))?;
    Some(keeping(vm, |vm| {
        let shown = vm.keep(value)?;
        let ascii = !vm.is_str(inner) || vm.is_ascii(inner);
        let text = if ascii { place } else { plain_text(vm, inner)?.place(vm) };
        vm.charge(text.len())?;
        let found = literal::scan(text.bytes(vm.arena_bytes()), base);
        match found {
            None => {
                let shown = vm.kept(shown);
                let inner = vm.payload(shown);
                // What is like bytes is shown as bytes.
                let shown = match texts::bytes_like(vm, inner) {
                    Some(place) if !vm.is_str(inner) => vm.make_bytes_of(&[place])?,
                    _ => shown,
                };
                Err(unreadable(vm, format_args!("invalid literal for int() with base {base}: "), shown, 200))
            }
            Some(found) if found.count <= 12 || found.count <= 18 && found.base <= 10 => {
                let digits = found.digits.iter().filter_map(|byte| literal::digit_value(*byte));
                let size = digits.fold(0, |size, digit| size * i64::from(found.base) + i64::from(digit));
                let negative = found.negative;
                vm.make_int(if negative { -size } else { size })
            }
            Some(found) if vm.many_digits(found.count) && !found.base.is_power_of_two() => {
                let (count, most) = (found.count, vm.limits.int_digits);
                Err(vm.value_error(format_args!(
                    "Exceeds the limit ({most} digits) for integer string conversion: value has {count} \
                     digits; use sys.set_int_max_str_digits() to increase the limit"
                )))
            }
            Some(_) => parse(vm, text, base),
        }
    }))
}

fn parse(vm: &mut Vm, text: Place, base: u32) -> Answer {
    bigint::parse(vm, text, base)
}

/// A string with every decimal digit as an ASCII one and every white space as a blank; what else is not ASCII becomes `?`.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn plain_text(vm: &mut Vm, text: Value) -> Result<TextBuilder, Raise> {
    let len = vm.text_place(text).len();
    vm.charge(len)?;
    let mut builder = TextBuilder::with_room(vm, len)?;
    let mut at = 0;
    while at < len {
        let text = vm.text_place(text);
        let mut line = [0; 32];
        let mut filled = 0;
        let rest = &text.bytes(vm.arena_bytes())[at..];
        let mut read = rest.len();
        for (offset, code) in codes(rest) {
            if filled == line.len() {
                read = offset;
                break;
            }
            line[filled] = match u8::try_from(code) {
                Ok(byte @ 0..128) => byte,
                _ if unicode::has(code, SPACE) => b' ',
                _ => unicode::decimal(code).map_or(b'?', |digit| b'0' + digit),
            };
            filled += 1;
        }
        builder.push(vm, &line[..filled])?;
        at += read;
    }
    Ok(builder)
}

/// `ValueError` about a text, of whose `repr` at most so many characters are shown.
pub fn unreadable(vm: &mut Vm, complaint: core::fmt::Arguments, text: Value, most: usize) -> Raise {
    let message = keeping(vm, |vm| {
        let shown = vm.repr(text)?;
        let end = vm.offset_of(shown, most.min(vm.char_len(shown)));
        let mut builder = TextBuilder::new(vm)?;
        builder.push_text(vm, complaint)?;
        builder.push_part(vm, shown, 0, end)?;
        builder.finish(vm)
    });
    match message {
        Ok(message) => vm.raise_with(VALUE_ERROR, &[message]),
        Err(raise) => raise,
    }
}
