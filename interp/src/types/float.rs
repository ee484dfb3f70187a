//! `float`: a double, always inline. Arithmetic that is not the machine's own stands in `number/float.rs`.

use core::cmp::Ordering;

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::number::float as rules;
use crate::number::float::NoPower;
use crate::number::format as layout;
use crate::number::spec::{Family, Spec};
use crate::number::{Fixed, hash, text};
use crate::types::format_spec::{charge_field, read, written, wrong};
use crate::types::{bigint, complex, float_methods, int, int_new};
use crate::vm::desc::{Comparison, Field, Native, Operator, Operators, Sign, Type, TypeRow};
use crate::vm::exceptions::OVERFLOW_ERROR;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// `float`
pub static TYPE: Type = Type {
    doc: "Convert a string or number to a floating point number, if possible.",
    new: Some(Native::new("float", "(x=0, /)", float_methods::new)),
    repr: Some(repr),
    hash: Some(|_, this| Ok(hash::float(this.raw_float()).unwrap_or(NAN_HASH))),
    truth: Some(|_, this| Ok(this.raw_float() != 0.0)),
    binary: Some(binary),
    unary: Some(unary),
    operators: Operators::REAL,
    compare: Some(compare),
    format: Some(format),
    methods: &[
        Native::new("__abs__", "()", float_methods::abs),
        Native::new("__ceil__", "()", float_methods::ceil),
        Native::new("__divmod__", "(value, /)", float_methods::divmod),
        Native::new("__float__", "()", float_methods::same),
        Native::new("__floor__", "()", float_methods::floor),
        Native::new("__int__", "()", float_methods::trunc),
        Native::new("__rdivmod__", "(value, /)", float_methods::rdivmod),
        Native::new("__round__", "(ndigits=None, /)", float_methods::round),
        Native::new("__trunc__", "()", float_methods::trunc),
        Native::new("as_integer_ratio", "()", float_methods::as_integer_ratio),
        Native::new("conjugate", "()", float_methods::same),
        Native::new("hex", "()", float_methods::hex),
        Native::new("is_integer", "()", float_methods::is_integer),
    ],
    class_methods: &[
        Native::new("__getformat__", "(typestr, /)", float_methods::getformat),
        Native::new("fromhex", "(string, /)", float_methods::fromhex),
    ],
    fields: &[
        Field { name: "imag", get: |_, _| Ok(Value::float(0.0)), set: None },
        Field { name: "real", get: |vm, this| Ok(vm.payload(this)), set: None },
    ],
    ..Type::new(Kind::Float, "float")
};

/// The row of `float`.
pub const ROW: TypeRow = TypeRow(Kind::Float as u16);
/// There is one NaN only, so its hash can be no identity.
const NAN_HASH: i64 = 0x7FF8_0000;

fn repr(vm: &mut Vm, this: Value) -> Answer {
    let mut room = [0; 32];
    let mut out = Fixed::new(&mut room);
    text::repr(&mut out, this.raw_float());
    vm.make_str(out.text())
}

/// The operand as a double; `None` if it is no real number.
///
/// # Errors
/// `OverflowError` for an integer beyond the floats.
#[inline]
pub fn operand(vm: &mut Vm, value: Value) -> Result<Option<f64>, Raise> {
    if value.is_float() {
        return Ok(Some(value.raw_float()));
    }
    if value.is_int() {
        return Ok(Some(value.raw_int() as f64));
    }
    if int::is_int(vm, value) { int::to_f64(vm, value).map(Some) } else { Ok(None) }
}

fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    if !has_real(operator) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (Some(x), Some(y)) = (operand(vm, a)?, operand(vm, b)?) else { return Ok(Value::NOT_IMPLEMENTED) };
    let value = match operator {
        Operator::Add => x + y,
        Operator::Sub => x - y,
        Operator::Mul => x * y,
        Operator::TrueDiv if y == 0.0 => {
            return Err(vm.zero_division_error(format_args!("float division by zero")));
        }
        Operator::TrueDiv => x / y,
        Operator::FloorDiv if y == 0.0 => {
            return Err(vm.zero_division_error(format_args!("float floor division by zero")));
        }
        Operator::FloorDiv => rules::floor_div(x, y),
        Operator::Mod if y == 0.0 => return Err(vm.zero_division_error(format_args!("float modulo"))),
        Operator::Mod => rules::modulo(x, y),
        Operator::Pow => return power(vm, x, y),
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    Ok(Value::float(value))
}

/// Whether the operator is one of real numbers. To be asked before an integer that is too large for a float is refused.
pub fn has_real(operator: Operator) -> bool {
    matches!(
        operator,
        Operator::Add
            | Operator::Sub
            | Operator::Mul
            | Operator::TrueDiv
            | Operator::FloorDiv
            | Operator::Mod
            | Operator::Pow
    )
}

/// `x ** y`
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`.
pub fn power(vm: &mut Vm, x: f64, y: f64) -> Answer {
    match rules::pow(x, y) {
        Ok(value) => Ok(Value::float(value)),
        Err(NoPower::ZeroDivision) => {
            Err(vm.zero_division_error(format_args!("0.0 cannot be raised to a negative power")))
        }
        Err(NoPower::Overflow) => Err(out_of_range(vm)),
        Err(NoPower::Complex) => complex::power(vm, (x, 0.0), (y, 0.0)),
    }
}

/// `OverflowError: (34, 'Numerical result out of range')`
fn out_of_range(vm: &mut Vm) -> Raise {
    match vm.make_str(b"Numerical result out of range") {
        Ok(text) => vm.raise_with(OVERFLOW_ERROR, &[Value::small(34), text]),
        Err(raise) => raise,
    }
}

/// `divmod(x, y)`
///
/// # Errors
/// `ZeroDivisionError`.
pub fn divmod(vm: &mut Vm, x: f64, y: f64) -> Answer {
    if y == 0.0 {
        return Err(vm.zero_division_error(format_args!("float divmod()")));
    }
    let (quotient, rest) = rules::divmod(x, y);
    vm.make_tuple(&[Value::float(quotient), Value::float(rest)])
}

fn unary(_: &mut Vm, sign: Sign, this: Value) -> Answer {
    Ok(match sign {
        Sign::Neg => Value::float(-this.raw_float()),
        Sign::Pos => this,
        Sign::Invert => Value::NOT_IMPLEMENTED,
    })
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let x = a.raw_float();
    let order = if b.is_float() {
        x.partial_cmp(&b.raw_float())
    } else if b.is_int() {
        // What stands inline is exact in a double.
        x.partial_cmp(&(b.raw_int() as f64))
    } else if int::is_int(vm, b) {
        bigint::compare_float(vm, b, x).map(Ordering::reverse)
    } else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    Ok(Value::bool(match order {
        Some(order) => comparison.holds(order),
        None => comparison == Comparison::Ne,
    }))
}

fn format(vm: &mut Vm, whole: Value, spec: Value) -> Answer {
    let x = vm.payload(whole).raw_float();
    match read(vm, spec, Family::Float) {
        Ok(parsed) => {
            charge_field(vm, &parsed)?;
            format_parsed(vm, x, whole, (&parsed, spec))
        }
        Err(problem) => Err(wrong(vm, problem, spec, whole)),
    }
}

/// `format(whole, spec)` with the specification read, where `whole` is `x` or derives from it.
///
/// # Errors
/// `ValueError`; `Raise::NoRoom`; out of fuel.
pub fn format_parsed(vm: &mut Vm, x: f64, whole: Value, (parsed, spec): (&Spec, Value)) -> Answer {
    let mut room = [0; 64];
    let mut short = Fixed::new(&mut room);
    match layout::format_float(&mut short, parsed, x) {
        Err(problem) => Err(wrong(vm, problem, spec, whole)),
        Ok(()) if !short.cut => vm.make_str(short.text()),
        Ok(()) => written(vm, |_, out| {
            let _went_well_above = layout::format_float(out, parsed, x);
        }),
    }
}

/// `round(x, digits)`
///
/// # Errors
/// `OverflowError`; without digits also `ValueError`.
pub fn round(vm: &mut Vm, x: f64, digits: Option<i64>) -> Answer {
    let Some(digits) = digits else { return int_new::from_float(vm, rules::round_whole(x)) };
    match rules::round(x, digits) {
        Some(value) => Ok(Value::float(value)),
        None => Err(vm.overflow_error(format_args!("rounded value too large to represent"))),
    }
}
