//! Builtin functions of numbers and characters: `abs bin chr divmod hex oct ord pow round`.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::args::Args;
use crate::vm::desc::Operator;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// `abs(x)`
///
/// # Errors
/// `TypeError`
pub fn abs(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    if value.is_int() {
        return vm.make_int(value.raw_int().abs());
    }
    if let Some(method) = vm.special_of(value, Special::Abs) {
        return vm.call(method, &[value]);
    }
    let inner = vm.payload(value);
    if let Some(x) = inner.as_float() {
        return Ok(Value::float(x.abs()));
    }
    if let Some(n) = vm.small_int(inner)
        && let Some(n) = n.checked_abs()
    {
        return vm.make_int(n);
    }
    if vm.heap.is(inner, Kind::Int) {
        return if vm.int_is_negative(inner) {
            vm.unary(crate::vm::desc::Sign::Neg, inner)
        } else {
            Ok(inner)
        };
    }
    if vm.heap.is(inner, Kind::Complex) {
        return vm.call_method(inner, "__abs__", &[]);
    }
    let name = vm.type_name(value);
    Err(vm.type_error(format_args!("bad operand type for abs(): '{name}'")))
}

fn in_base(vm: &mut Vm, args: Args, spec: &[u8]) -> Answer {
    let value = args.get(vm, 0);
    let value = vm.index_value(value)?;
    let value = vm.keep(value)?;
    let spec = vm.make_str(spec)?;
    let value = vm.kept(value);
    vm.format(value, spec)
}

/// `bin(number)`
///
/// # Errors
/// `TypeError`
pub fn bin(vm: &mut Vm, args: Args) -> Answer {
    in_base(vm, args, b"#b")
}

/// `oct(number)`
///
/// # Errors
/// `TypeError`
pub fn oct(vm: &mut Vm, args: Args) -> Answer {
    in_base(vm, args, b"#o")
}

/// `hex(number)`
///
/// # Errors
/// `TypeError`
pub fn hex(vm: &mut Vm, args: Args) -> Answer {
    in_base(vm, args, b"#x")
}

/// `chr(i)`
///
/// # Errors
/// `ValueError`, `OverflowError`
pub fn chr(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    let value = vm.index_value(value)?;
    match vm.small_int(value) {
        Some(code @ 0..=0x10_FFFF) => vm.char_str(code as u32),
        Some(code) if i32::try_from(code).is_ok() => {
            Err(vm.value_error(format_args!("chr() arg not in range(0x110000)")))
        }
        _ => Err(vm.overflow_error(format_args!("Python int too large to convert to C int"))),
    }
}

/// `ord(c)`
///
/// # Errors
/// `TypeError`
pub fn ord(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    if let Some([byte]) = vm.ascii_text(value) {
        return Ok(Value::small(i64::from(*byte)));
    }
    let inner = vm.payload(value);
    if vm.is_str(inner) {
        if let Some(code) = vm.only_char(inner) {
            return Ok(Value::small(i64::from(code)));
        }
        let len = vm.char_len(inner);
        return Err(
            vm.type_error(format_args!("ord() expected a character, but string of length {len} found"))
        );
    }
    if vm.heap.is(inner, Kind::Bytes) || vm.heap.is(inner, Kind::Bytearray) {
        let len = vm.length(inner)?;
        if len == 1 {
            return vm.getitem(inner, Value::small(0));
        }
        return Err(
            vm.type_error(format_args!("ord() expected a character, but string of length {len} found"))
        );
    }
    let name = vm.type_name(value);
    Err(vm.type_error(format_args!("ord() expected string of length 1, but {name} found")))
}

/// `divmod(x, y)`
///
/// # Errors
/// What the operators raise.
pub fn divmod(vm: &mut Vm, args: Args) -> Answer {
    let (x, y) = (args.get(vm, 0), args.get(vm, 1));
    if x.both_int(y) {
        return vm.divmod_numbers(x, y);
    }
    let mut answer = Value::NOT_IMPLEMENTED;
    if let Some(method) = vm.special_of(x, Special::DivMod) {
        answer = vm.call(method, &[x, y])?;
    }
    if answer == Value::NOT_IMPLEMENTED {
        let (x, y) = (args.get(vm, 0), args.get(vm, 1));
        if let Some(method) = vm.special_of(y, Special::RDivMod) {
            answer = vm.call(method, &[y, x])?;
        }
    }
    if answer != Value::NOT_IMPLEMENTED {
        return Ok(answer);
    }
    let (x, y) = (vm.payload(args.get(vm, 0)), vm.payload(args.get(vm, 1)));
    match vm.divmod_numbers(x, y)? {
        Value::NOT_IMPLEMENTED => Err(vm.unsupported("divmod()", args.get(vm, 0), args.get(vm, 1))),
        both => Ok(both),
    }
}

/// `pow(base, exp, mod=None)`
///
/// # Errors
/// What the operators raise.
pub fn pow(vm: &mut Vm, args: Args) -> Answer {
    let (base, exponent) = (args.get(vm, 0), args.get(vm, 1));
    match args.some(vm, 2) {
        None => vm.binary(Operator::Pow, base, exponent),
        Some(modulus) => vm.pow_mod(base, exponent, modulus),
    }
}

/// `round(number, ndigits=None)`
///
/// # Errors
/// `TypeError`
pub fn round(vm: &mut Vm, args: Args) -> Answer {
    let (value, digits) = (args.get(vm, 0), args.some(vm, 1));
    if let Some(method) = vm.special_of(value, Special::Round) {
        return match digits {
            Some(digits) => vm.call(method, &[value, digits]),
            None => vm.call(method, &[value]),
        };
    }
    let inner = vm.payload(value);
    let is_number = inner.is_float() || inner.is_int() || inner.is_bool() || vm.heap.is(inner, Kind::Int);
    if !is_number {
        let name = vm.type_name(value);
        return Err(vm.type_error(format_args!("type {name} doesn't define __round__ method")));
    }
    vm.round_number(inner, digits)
}
