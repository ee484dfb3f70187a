//! Letter cases and character classes of `bytes` and `bytearray`: ASCII only.

use crate::heap::value::Value;
use crate::types::str_tests::is_title;
use crate::types::texts::{self, receiver};
use crate::unicode;
use crate::vm::args::Args;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// The text with each byte mapped; `map` is told whether a letter stands before.
fn mapped(vm: &mut Vm, args: Args, map: fn(u8, bool) -> u8) -> Answer {
    let (family, this) = receiver(vm, args);
    let place = texts::place(vm, this);
    vm.charge(place.len())?;
    family.fill(vm, place.len(), place.len(), |arena, room| {
        let mut in_word = false;
        for (to, from) in room.iter_mut().zip(place.bytes(arena)) {
            *to = map(*from, in_word);
            in_word = from.is_ascii_alphabetic();
        }
    })
}

fn all(vm: &mut Vm, args: Args, test: fn(u8) -> bool) -> Answer {
    let (_, this) = receiver(vm, args);
    let len = texts::place(vm, this).len();
    vm.charge(len)?;
    Ok(Value::bool(len > 0 && texts::bytes(vm, this).iter().all(|byte| test(*byte))))
}

/// `capitalize`
pub fn capitalize(vm: &mut Vm, args: Args) -> Answer {
    let (family, this) = receiver(vm, args);
    let place = texts::place(vm, this);
    vm.charge(place.len())?;
    family.fill(vm, place.len(), place.len(), |arena, room| {
        for (index, (to, from)) in room.iter_mut().zip(place.bytes(arena)).enumerate() {
            *to = if index == 0 { from.to_ascii_uppercase() } else { from.to_ascii_lowercase() };
        }
    })
}

/// `isalnum`
pub fn isalnum(vm: &mut Vm, args: Args) -> Answer {
    all(vm, args, |byte| byte.is_ascii_alphanumeric())
}

/// `isalpha`
pub fn isalpha(vm: &mut Vm, args: Args) -> Answer {
    all(vm, args, |byte| byte.is_ascii_alphabetic())
}

/// `isascii`
pub fn isascii(vm: &mut Vm, args: Args) -> Answer {
    let (_, this) = receiver(vm, args);
    Ok(Value::bool(texts::bytes(vm, this).is_ascii()))
}

/// `isdigit`
pub fn isdigit(vm: &mut Vm, args: Args) -> Answer {
    all(vm, args, |byte| byte.is_ascii_digit())
}

/// `islower`
pub fn islower(vm: &mut Vm, args: Args) -> Answer {
    let (_, this) = receiver(vm, args);
    let bytes = texts::bytes(vm, this);
    let lower = bytes.iter().any(u8::is_ascii_lowercase) && !bytes.iter().any(u8::is_ascii_uppercase);
    Ok(Value::bool(lower))
}

/// `isspace`
pub fn isspace(vm: &mut Vm, args: Args) -> Answer {
    all(vm, args, |byte| matches!(byte, 9..=13 | 32))
}

/// `istitle`
pub fn istitle(vm: &mut Vm, args: Args) -> Answer {
    let (_, this) = receiver(vm, args);
    let cases = texts::bytes(vm, this).iter().map(|byte| match byte {
        0..0x80 => unicode::case(u32::from(*byte)),
        _ => unicode::Case::None,
    });
    Ok(Value::bool(is_title(cases)))
}

/// `isupper`
pub fn isupper(vm: &mut Vm, args: Args) -> Answer {
    let (_, this) = receiver(vm, args);
    let bytes = texts::bytes(vm, this);
    let upper = bytes.iter().any(u8::is_ascii_uppercase) && !bytes.iter().any(u8::is_ascii_lowercase);
    Ok(Value::bool(upper))
}

/// `lower`
pub fn lower(vm: &mut Vm, args: Args) -> Answer {
    mapped(vm, args, |byte, _| byte.to_ascii_lowercase())
}

/// `swapcase`
pub fn swapcase(vm: &mut Vm, args: Args) -> Answer {
    mapped(vm, args, |byte, _| if byte.is_ascii_alphabetic() { byte ^ 0x20 } else { byte })
}

/// `title`
pub fn title(vm: &mut Vm, args: Args) -> Answer {
    mapped(
        vm,
        args,
        |byte, in_word| {
            if in_word { byte.to_ascii_lowercase() } else { byte.to_ascii_uppercase() }
        },
    )
}

/// `upper`
pub fn upper(vm: &mut Vm, args: Args) -> Answer {
    mapped(vm, args, |byte, _| byte.to_ascii_uppercase())
}
