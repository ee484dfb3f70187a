//! What kind of characters a `str` is made of: `isalpha`, `isdigit` and their kin.

use crate::heap::utf8::codes;
use crate::heap::value::Value;
use crate::unicode::{self, Case};
use crate::vm::args::Args;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// Whether there are characters and all are of these classes.
fn all(vm: &mut Vm, args: Args, classes: u8) -> Answer {
    if let Some(text) = vm.ascii_text(args.get(vm, 0)) {
        let all = text.iter().all(|byte| unicode::has(u32::from(*byte), classes));
        let len = text.len();
        vm.charge(len)?;
        return Ok(Value::bool(all && len > 0));
    }
    let this = vm.payload(args.get(vm, 0));
    let len = vm.text(this).len();
    vm.charge(len)?;
    let all = codes(vm.text(this)).all(|(_, code)| unicode::has(code, classes));
    Ok(Value::bool(all && len > 0))
}

/// `isalnum`
pub fn isalnum(vm: &mut Vm, args: Args) -> Answer {
    all(vm, args, unicode::ALNUM)
}

/// `isalpha`
pub fn isalpha(vm: &mut Vm, args: Args) -> Answer {
    all(vm, args, unicode::ALPHA)
}

/// `isascii`
pub fn isascii(vm: &mut Vm, args: Args) -> Answer {
    let this = vm.payload(args.get(vm, 0));
    Ok(Value::bool(vm.is_ascii(this)))
}

/// `isdecimal`
pub fn isdecimal(vm: &mut Vm, args: Args) -> Answer {
    all(vm, args, unicode::DECIMAL)
}

/// `isdigit`
pub fn isdigit(vm: &mut Vm, args: Args) -> Answer {
    all(vm, args, unicode::DIGIT)
}

/// Whether a string is a name.
pub fn is_identifier(vm: &Vm, text: Value) -> bool {
    let mut codes = codes(vm.text(text)).map(|(_, code)| code);
    let first = codes.next().is_some_and(|code| unicode::has(code, unicode::NAME_START));
    first && codes.all(|code| unicode::has(code, unicode::NAME_PART))
}

/// `isidentifier`
pub fn isidentifier(vm: &mut Vm, args: Args) -> Answer {
    let this = vm.payload(args.get(vm, 0));
    Ok(Value::bool(is_identifier(vm, this)))
}

/// `islower`
pub fn islower(vm: &mut Vm, args: Args) -> Answer {
    only(vm, args, Case::Lower)
}

/// `isnumeric`
pub fn isnumeric(vm: &mut Vm, args: Args) -> Answer {
    all(vm, args, unicode::NUMERIC)
}

/// `isprintable`
pub fn isprintable(vm: &mut Vm, args: Args) -> Answer {
    let this = vm.payload(args.get(vm, 0));
    let len = vm.text(this).len();
    vm.charge(len)?;
    Ok(Value::bool(codes(vm.text(this)).all(|(_, code)| unicode::has(code, unicode::PRINTABLE))))
}

/// `isspace`
pub fn isspace(vm: &mut Vm, args: Args) -> Answer {
    all(vm, args, unicode::SPACE)
}

/// `istitle`
pub fn istitle(vm: &mut Vm, args: Args) -> Answer {
    let this = vm.payload(args.get(vm, 0));
    let len = vm.text(this).len();
    vm.charge(len)?;
    Ok(Value::bool(is_title(codes(vm.text(this)).map(|(_, code)| unicode::case(code)))))
}

/// Whether capitals begin words and small letters go on with them.
pub fn is_title(cases: impl Iterator<Item = Case>) -> bool {
    let (mut in_word, mut any) = (false, false);
    for case in cases {
        match case {
            Case::Upper | Case::Title if in_word => return false,
            Case::Lower if !in_word => return false,
            _ => {}
        }
        in_word = case != Case::None;
        any |= in_word;
    }
    any
}

/// `isupper`
pub fn isupper(vm: &mut Vm, args: Args) -> Answer {
    only(vm, args, Case::Upper)
}

/// Whether there are letters of that case and none of another.
fn only(vm: &mut Vm, args: Args, wanted: Case) -> Answer {
    let this = vm.payload(args.get(vm, 0));
    let len = vm.text(this).len();
    vm.charge(len)?;
    let mut any = false;
    for (_, code) in codes(vm.text(this)) {
        let case = unicode::case(code);
        if case != Case::None && case != wanted {
            return Ok(Value::FALSE);
        }
        any |= case == wanted;
    }
    Ok(Value::bool(any))
}
