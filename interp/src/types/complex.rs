//! `complex`: two doubles.
//!
//! ```text
//! complex | header | real | imaginary |      both as bits
//! ```

use crate::code::special::SpecialName as Special;
use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::number::format::format_complex;
use crate::number::spec::Family;
use crate::number::text::{self, FloatText, REPR, Style};
use crate::number::{Fixed, Out, exact, float, hash};
use crate::types::float::{has_real, operand};
use crate::types::format_spec::{self, charge_field, written, wrong};
use crate::types::{float_methods, int_new, texts};
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Field, Native, Operator, Operators, Sign, Type};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// A complex number: real and imaginary part.
pub type Complex = (f64, f64);

/// `complex`
pub static TYPE: Type = Type {
    doc: "Create a complex number from a real part and an optional imaginary part.",
    new: Some(Native::new("complex", "(real=0, imag=0)", new)),
    repr: Some(repr),
    format: Some(format),
    hash: Some(hash_complex),
    truth: Some(|vm, this| Ok(parts(vm, this) != (0.0, 0.0))),
    binary: Some(binary),
    unary: Some(unary),
    operators: Operators::COMPLEX,
    compare: Some(compare),
    methods: &[
        Native::new("__abs__", "()", abs),
        Native::new("__complex__", "()", |vm, args| Ok(vm.payload(args.get(vm, 0)))),
        Native::new("conjugate", "()", conjugate),
    ],
    fields: &[
        Field { name: "imag", get: |vm, this| Ok(Value::float(payload_parts(vm, this).1)), set: None },
        Field { name: "real", get: |vm, this| Ok(Value::float(payload_parts(vm, this).0)), set: None },
    ],
    ..Type::new(Kind::Complex, "complex")
};

/// Makes a complex number.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn make(vm: &mut Vm, (real, imag): Complex) -> Answer {
    let object = vm.heap.arena.alloc_raw(Kind::Complex, 0, 2)?;
    let body = vm.heap.arena.body_mut(object);
    body[0] = Value::float(real).bits();
    body[1] = Value::float(imag).bits();
    Ok(Value::object(object))
}

/// The parts of a complex number.
fn parts(vm: &Vm, this: Value) -> Complex {
    let words = vm.heap.words(this).expect("a complex number");
    (f64::from_bits(words[1]), f64::from_bits(words[2]))
}

fn payload_parts(vm: &Vm, this: Value) -> Complex {
    parts(vm, vm.payload(this))
}

/// The complex number inside a value, if it is one or an instance of a class derived from `complex`.
pub fn inside(vm: &Vm, value: Value) -> Option<Complex> {
    let inner = vm.payload(value);
    vm.heap.is(inner, Kind::Complex).then(|| parts(vm, inner))
}

/// The operand as a complex number; `None` if it is no number.
fn complex_operand(vm: &mut Vm, value: Value) -> Result<Option<Complex>, Raise> {
    if vm.heap.is(value, Kind::Complex) {
        return Ok(Some(parts(vm, value)));
    }
    Ok(operand(vm, value)?.map(|real| (real, 0.0)))
}

fn new(vm: &mut Vm, args: Args) -> Answer {
    let (first, second) = (args.opt(vm, 1), args.opt(vm, 2));
    if let Some(value) = first
        && let Some(place) = texts::str_like(vm, value)
    {
        if second.is_some() {
            return Err(vm.type_error(format_args!("complex() can't take second arg if first is a string")));
        }
        let text = vm.payload(value);
        if !vm.is_ascii(text) {
            let plain = int_new::plain_text(vm, text)?.place(vm);
            return from_text(vm, args, plain);
        }
        return from_text(vm, args, place);
    }
    if second.is_some_and(|value| texts::str_like(vm, value).is_some()) {
        return Err(vm.type_error(format_args!("complex() second arg can't be a string")));
    }
    let real = match first {
        Some(value) if second.is_none() => {
            let whole = argument(vm, value, "first", 0.0)?;
            let made = make(vm, whole)?;
            return vm.finish_new(args.get(vm, 0), made);
        }
        Some(value) => argument(vm, value, "first", -0.0)?,
        None => (0.0, -0.0),
    };
    let imag = match args.opt(vm, 2) {
        Some(value) => argument(vm, value, "second", 0.0)?,
        None => (0.0, 0.0),
    };
    // A real first argument has no imaginary part at all: a zero with the sign that changes no sum stands for it.
    let made = make(vm, (real.0 - imag.1, real.1 + imag.0))?;
    vm.finish_new(args.get(vm, 0), made)
}

/// The number an argument is or says it is; a real one gets the imaginary part `none`. May run Python code.
fn argument(vm: &mut Vm, value: Value, which: &str, none: f64) -> Result<Complex, Raise> {
    if which == "first"
        && let Some(method) = vm.special_of(value, Special::Complex)
    {
        let made = vm.call(method, &[value])?;
        if let Some(number) = inside(vm, made) {
            return Ok(number);
        }
        let name = vm.type_name(made);
        return Err(vm.type_error(format_args!("__complex__ returned non-complex (type {name})")));
    }
    let inner = vm.payload(value);
    if let Some(number) = inside(vm, inner) {
        return Ok(number);
    }
    if vm.special_of(value, Special::Float).is_none()
        && let Some(real) = operand(vm, inner)?
    {
        return Ok((real, none));
    }
    if vm.special_of(value, Special::Float).is_some() && inner != value {
        // A number of the program's own class is converted as it wants to be.
        let made = vm.call(crate::types::float::ROW.value(), &[value])?;
        return float_methods::real(vm, made).map(|real| (real, none));
    }
    if vm.special_of(value, Special::Float).is_some() || vm.special_of(value, Special::Index).is_some() {
        return float_methods::real(vm, value).map(|real| (real, none));
    }
    let name = vm.type_name(value);
    let or_text = if which == "first" { "a string or " } else { "" };
    Err(vm.type_error(format_args!("complex() {which} argument must be {or_text}a number, not '{name}'")))
}

/// Whether an underscore does not stand between two digits.
fn misplaced_underscore(text: &[u8]) -> bool {
    let digit = |at: usize| text.get(at).is_some_and(u8::is_ascii_digit);
    (0..text.len()).any(|at| text[at] == b'_' && !(at > 0 && digit(at - 1) && digit(at + 1)))
}

fn from_text(vm: &mut Vm, args: Args, place: Place) -> Answer {
    vm.charge(place.len())?;
    match read(place.bytes(vm.arena_bytes())) {
        Some(number) => {
            let made = make(vm, number)?;
            vm.finish_new(args.get(vm, 0), made)
        }
        // Where underscores stand is looked at before anything else.
        None if misplaced_underscore(place.bytes(vm.arena_bytes())) => {
            let text = vm.repr(args.get(vm, 1))?;
            let text = vm.name_of(text);
            Err(vm.value_error(format_args!("could not convert string to complex: {text}")))
        }
        None => Err(vm.value_error(format_args!("complex() arg is a malformed string"))),
    }
}

/// Reads `1`, `2j`, `1+2j`, blanks and parentheses around.
fn read(text: &[u8]) -> Option<Complex> {
    let text = crate::number::trim_blanks(text);
    let text = match text {
        [b'(', inside @ .., b')'] => crate::number::trim_blanks(inside),
        _ => text,
    };
    if text.iter().any(u8::is_ascii_whitespace) {
        return None;
    }
    let Some(body) = text.strip_suffix(b"j").or_else(|| text.strip_suffix(b"J")) else {
        return text::parse(text).map(|real| (real, 0.0));
    };
    // The imaginary part begins with the last sign that belongs to no exponent.
    let sign = (1..body.len())
        .rev()
        .find(|at| matches!(body[*at], b'+' | b'-') && !matches!(body[at - 1], b'e' | b'E'))
        .unwrap_or(0);
    let (real, imag) = body.split_at(sign);
    let real = if real.is_empty() { 0.0 } else { text::parse(real)? };
    let imag = match imag {
        b"" | b"+" => 1.0,
        b"-" => -1.0,
        digits => text::parse(digits)?,
    };
    Some((real, imag))
}

fn put(out: &mut dyn Out, x: f64, plus: bool) {
    let text = FloatText::new(x, Style { dot_zero: false, ..REPR });
    if plus && !text.negative {
        out.put(b"+");
    }
    text.put(out);
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    let (real, imag) = parts(vm, this);
    let mut room = [0; 64];
    let mut out = Fixed::new(&mut room);
    if real == 0.0 && real.is_sign_positive() {
        put(&mut out, imag, false);
        out.put(b"j");
    } else {
        out.put(b"(");
        put(&mut out, real, false);
        put(&mut out, imag, true);
        out.put(b"j)");
    }
    vm.make_str(out.text())
}

fn format(vm: &mut Vm, whole: Value, spec: Value) -> Answer {
    let parsed = match format_spec::read(vm, spec, Family::Float) {
        Ok(parsed) => parsed,
        Err(problem) => return Err(wrong(vm, problem, spec, whole)),
    };
    charge_field(vm, &parsed)?;
    charge_field(vm, &parsed)?;
    let parts = payload_parts(vm, whole);
    let mut room = [0; 64];
    match format_complex(&mut Fixed::new(&mut room), &parsed, parts) {
        Err(problem) => Err(wrong(vm, problem, spec, whole)),
        Ok(()) => written(vm, |_, out| {
            let _went_well_above = format_complex(out, &parsed, parts);
        }),
    }
}

fn hash_complex(vm: &mut Vm, this: Value) -> Result<i64, Raise> {
    let (real, imag) = parts(vm, this);
    let part = |x| hash::float(x).unwrap_or(0);
    let sum = part(real).wrapping_add(part(imag).wrapping_mul(1_000_003));
    Ok(if sum == -1 { -2 } else { sum })
}

fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    if !has_real(operator) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (Some(x), Some(y)) = (complex_operand(vm, a)?, complex_operand(vm, b)?) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let value = match operator {
        Operator::Add => (x.0 + y.0, x.1 + y.1),
        Operator::Sub => (x.0 - y.0, x.1 - y.1),
        Operator::Mul => product(x, y),
        Operator::TrueDiv if y == (0.0, 0.0) => {
            return Err(vm.zero_division_error(format_args!("complex division by zero")));
        }
        Operator::TrueDiv => quotient(x, y),
        Operator::Pow => return power(vm, x, y),
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    make(vm, value)
}

fn product(x: Complex, y: Complex) -> Complex {
    (x.0 * y.0 - x.1 * y.1, x.0 * y.1 + x.1 * y.0)
}

/// `x / y`, by Smith's method: the divisor's larger part is divided by first, so that nothing overflows on the way.
pub fn quotient(x: Complex, y: Complex) -> Complex {
    if y.0.abs() >= y.1.abs() {
        let ratio = y.1 / y.0;
        let under = y.0 + y.1 * ratio;
        ((x.0 + x.1 * ratio) / under, (x.1 - x.0 * ratio) / under)
    } else if y.1.abs() >= y.0.abs() {
        let ratio = y.0 / y.1;
        let under = y.0 * ratio + y.1;
        ((x.0 * ratio + x.1) / under, (x.1 * ratio - x.0) / under)
    } else {
        (f64::NAN, f64::NAN)
    }
}

/// `x ** y`
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`.
pub fn power(vm: &mut Vm, x: Complex, y: Complex) -> Answer {
    let whole = y.1 == 0.0 && exact::floor(y.0) == y.0 && y.0.abs() <= 100.0;
    let zero = x == (0.0, 0.0);
    let value = match whole {
        true if zero && y.0 < 0.0 => None,
        true => Some(whole_power(x, y.0)),
        false if zero => (y.1 == 0.0 && (y.0 >= 0.0 || y.0.is_nan())).then_some((0.0, 0.0)),
        false => polar_power(x, y),
    };
    let Some(value) = value else {
        return Err(vm.zero_division_error(format_args!("0.0 to a negative or complex power")));
    };
    if value.0.is_infinite() || value.1.is_infinite() {
        return Err(vm.overflow_error(format_args!("complex exponentiation")));
    }
    make(vm, value)
}

fn whole_power(x: Complex, y: f64) -> Complex {
    let (mut power, mut factor) = ((1.0, 0.0), x);
    let mut exponent = y.abs() as u32;
    while exponent != 0 {
        if exponent & 1 == 1 {
            power = product(power, factor);
        }
        factor = product(factor, factor);
        exponent >>= 1;
    }
    if y < 0.0 { quotient((1.0, 0.0), power) } else { power }
}

/// `None` where the angle is beyond all bounds, which CPython takes for the same error as a power of zero.
fn polar_power(x: Complex, y: Complex) -> Option<Complex> {
    let size = libm::hypot(x.0, x.1);
    let angle = libm::atan2(x.1, x.0);
    let mut length = float::pow(size, y.0).unwrap_or(f64::INFINITY);
    let mut turn = angle * y.0;
    if y.1 != 0.0 {
        length *= libm::exp(-angle * y.1);
        turn += y.1 * libm::log(size);
    }
    (!turn.is_infinite()).then(|| (length * libm::cos(turn), length * libm::sin(turn)))
}

fn unary(vm: &mut Vm, sign: Sign, this: Value) -> Answer {
    let (real, imag) = parts(vm, this);
    match sign {
        Sign::Neg => make(vm, (-real, -imag)),
        Sign::Pos => Ok(this),
        Sign::Invert => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let (real, imag) = parts(vm, a);
    let equal = if vm.heap.is(b, Kind::Complex) {
        parts(vm, b) == (real, imag)
    } else if b.is_float() || crate::types::int::is_int(vm, b) {
        imag == 0.0 && vm.compare(Comparison::Eq, Value::float(real), b)? == Value::TRUE
    } else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    match comparison {
        Comparison::Eq => Ok(Value::bool(equal)),
        Comparison::Ne => Ok(Value::bool(!equal)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn abs(vm: &mut Vm, args: Args) -> Answer {
    let (real, imag) = payload_parts(vm, args.get(vm, 0));
    let size = libm::hypot(real, imag);
    if size.is_infinite() && real.is_finite() && imag.is_finite() {
        return Err(vm.overflow_error(format_args!("absolute value too large")));
    }
    Ok(Value::float(size))
}

fn conjugate(vm: &mut Vm, args: Args) -> Answer {
    let (real, imag) = payload_parts(vm, args.get(vm, 0));
    make(vm, (real, -imag))
}
