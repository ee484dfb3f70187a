//! Integers as text: `repr`, `str`, `format`.

use crate::heap::value::Value;
use crate::number::format::{self, IntForm};
use crate::number::spec::{Family, FormatError, Spec};
use crate::number::{Fixed, radix};
use crate::types::format_spec::{charge_field, read, written, wrong};
use crate::types::{bigint, float, int};
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// `repr(a)`
pub fn repr(vm: &mut Vm, this: Value) -> Answer {
    match vm.small_int(this) {
        Some(n) => {
            let mut room = [0; 24];
            let mut out = Fixed::new(&mut room);
            radix::small_to_text(&mut out, n);
            vm.ascii_str(out.text())
        }
        None => bigint::digits(vm, this, 10, true),
    }
}

/// `format(a, spec)`
pub fn format(vm: &mut Vm, whole: Value, spec: Value) -> Answer {
    let this = vm.payload(whole);
    let parsed = match read(vm, spec, Family::Int) {
        Ok(parsed) => parsed,
        Err(problem) => return Err(wrong(vm, problem, spec, whole)),
    };
    charge_field(vm, &parsed)?;
    match format::int_form(&parsed) {
        Ok(IntForm::Digits(base)) => digits(vm, this, &parsed, base),
        Ok(IntForm::Char) => character(vm, this, &parsed, spec),
        Ok(IntForm::Float) => {
            let x = int::to_f64(vm, this)?;
            float::format_parsed(vm, x, Value::float(x), (&parsed, spec))
        }
        Err(problem) => Err(wrong(vm, problem, spec, whole)),
    }
}

fn digits(vm: &mut Vm, this: Value, spec: &Spec, base: u32) -> Answer {
    if let Some(n) = vm.small_int(this) {
        let mut room = [0; 64];
        let mut digits = Fixed::new(&mut room);
        radix::to_text(&mut digits, &[n.unsigned_abs()], base, &mut []);
        return written(vm, |_, out| format::format_int(out, spec, n < 0, digits.text()));
    }
    let negative = vm.int_is_negative(this);
    let digits = bigint::digits(vm, this, base, false)?;
    let place = vm.text_place(digits);
    written(vm, |arena, out| format::format_int(out, spec, negative, place.bytes(arena)))
}

fn character(vm: &mut Vm, this: Value, parsed: &Spec, spec: Value) -> Answer {
    let Some(code) = vm.small_int(this) else {
        return Err(vm.overflow_error(format_args!("Python int too large to convert to C long")));
    };
    if !(0..0x11_0000).contains(&code) {
        return Err(wrong(vm, FormatError::CharRange, spec, this));
    }
    written(vm, |_, out| {
        let _in_range = format::format_char(out, parsed, code);
    })
}
