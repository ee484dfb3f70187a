//! Integers without the feature `bigint`: magnitudes of one limb, `OverflowError` beyond. The same face as `bigint.rs`.

use core::cmp::Ordering;

use crate::heap::header::FLAG_A;
use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::number::bytes::{Misfit, Order};
use crate::number::int::Small;
use crate::number::{Fixed, Out, bytes, float, gcd as divisors, hash as hashes, literal, pow, radix, real};
use crate::types::int::wide;
use crate::vm::desc::{Operator, Sign};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// How many limbs an integer may have.
#[cfg(feature = "alloc")]
pub const LIMBS_MAX: usize = 1;

fn number(vm: &Vm, value: Value) -> i128 {
    wide(vm, value).unwrap_or(0)
}

fn size(vm: &Vm, value: Value) -> u64 {
    // Only literals are longer.
    u64::try_from(number(vm, value).unsigned_abs()).unwrap_or(u64::MAX)
}

fn too_large(vm: &mut Vm) -> Raise {
    vm.overflow_error(format_args!("int too large for 64 bits"))
}

/// An integer, if one limb holds its magnitude.
///
/// # Errors
/// `OverflowError`; `Raise::NoRoom`.
#[inline]
pub fn make_wide(vm: &mut Vm, n: i128) -> Answer {
    if let Ok(n) = i64::try_from(n) {
        return vm.make_int(n);
    }
    let Ok(size) = u64::try_from(n.unsigned_abs()) else { return Err(too_large(vm)) };
    let object = vm.heap.arena.alloc_raw(Kind::Int, if n < 0 { FLAG_A } else { 0 }, 1)?;
    vm.heap.arena.body_mut(object)[0] = size;
    Ok(Value::object(object))
}

/// The product of two integers that is too large.
///
/// # Errors
/// `OverflowError`
pub fn make_product(vm: &mut Vm, _: i128, _: i128) -> Answer {
    Err(too_large(vm))
}

/// `a op b` where words did not do: division to a float, or too large a result.
///
/// # Errors
/// `OverflowError`
pub fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    let (x, y) = (number(vm, a), number(vm, b));
    match operator {
        Operator::TrueDiv => {
            let quotient = real::true_divide(Small::new(x).int(), Small::new(y).int(), &mut [0; 64]);
            Ok(Value::float(quotient.unwrap_or(f64::INFINITY)))
        }
        Operator::Shl if x == 0 => Ok(Value::small(0)),
        Operator::Shr => Ok(Value::small(if x < 0 { -1 } else { 0 })),
        Operator::Pow if x.unsigned_abs() < 2 => {
            Ok(Value::small(if y == 0 || x == 1 || x == -1 && y & 1 == 0 { 1 } else { x as i64 }))
        }
        Operator::MatMul => Ok(Value::NOT_IMPLEMENTED),
        _ => Err(too_large(vm)),
    }
}

/// Never needed: words hold every operand.
///
/// # Errors
/// `OverflowError`
pub fn unary(vm: &mut Vm, _: Sign, _: Value) -> Answer {
    Err(too_large(vm))
}

/// `pow(base, exponent, modulus)`; `None` if the base has no inverse. The modulus is not zero.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn pow_mod(vm: &mut Vm, base: Value, exponent: Value, modulus: Value) -> Result<Option<Value>, Raise> {
    let [b, e, m] = [base, exponent, modulus].map(|value| Small::new(number(vm, value)));
    let mut out = [0; 2];
    match pow::modpow(&mut out, b.int(), e.int(), m.int(), &mut [0; 128]) {
        Some(signed) => make_wide(vm, signed.view(&out).to_i128().unwrap_or(0)).map(Some),
        None => Ok(None),
    }
}

/// The greatest common divisor.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn gcd(vm: &mut Vm, a: Value, b: Value) -> Answer {
    let shared = divisors::gcd_small(size(vm, a), size(vm, b));
    vm.make_unsigned(shared)
}

/// The integer square root.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn isqrt(vm: &mut Vm, a: Value) -> Answer {
    let root = size(vm, a).isqrt();
    vm.make_unsigned(root)
}

/// Orders two integers.
pub fn compare(vm: &Vm, a: Value, b: Value) -> Ordering {
    number(vm, a).cmp(&number(vm, b))
}

/// Orders an integer and a float; `None` for a NaN.
pub fn compare_float(vm: &Vm, a: Value, x: f64) -> Option<Ordering> {
    real::compare(Small::new(number(vm, a)).int(), x)
}

/// `hash(a)`
pub fn hash(vm: &Vm, a: Value) -> i64 {
    hashes::int(Small::new(number(vm, a)).int())
}

/// The nearest float.
pub fn to_f64(vm: &Vm, a: Value) -> Option<f64> {
    real::to_f64(Small::new(number(vm, a)).int())
}

/// The integer part of a finite float.
///
/// # Errors
/// `OverflowError`; `Raise::NoRoom`.
pub fn from_f64(vm: &mut Vm, x: f64) -> Answer {
    // What is beyond 127 bits becomes the largest of them, which is too large as well.
    make_wide(vm, x as i128)
}

/// A magnitude, and that nothing stands below its 64 bits.
pub fn leading(vm: &Vm, a: Value) -> (u64, u64) {
    (size(vm, a), 0)
}

/// `a.bit_length()`, `a.bit_count()`
pub fn count_bits(vm: &Vm, a: Value) -> (u64, u64) {
    let size = number(vm, a).unsigned_abs();
    (u64::from(128 - size.leading_zeros()), u64::from(size.count_ones()))
}

/// An integer's digits as a string, with its sign if `signed`.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn digits(vm: &mut Vm, a: Value, base: u32, signed: bool) -> Answer {
    // A literal may have two limbs.
    let size = number(vm, a).unsigned_abs();
    let mut room = [0; 136];
    let mut out = Fixed::new(&mut room);
    if signed && vm.int_is_negative(a) {
        out.put(b"-");
    }
    radix::to_text(&mut out, &[size as u64, (size >> 64) as u64], base, &mut []);
    vm.make_str(out.text())
}

/// The integer that a text stands for, which `number::literal::scan` accepts.
///
/// # Errors
/// `OverflowError`; `Raise::NoRoom`.
pub fn parse(vm: &mut Vm, text: Place, base: u32) -> Answer {
    let Some(found) = literal::scan(text.bytes(vm.arena_bytes()), base) else { return Ok(Value::small(0)) };
    let mut digits = found.digits.iter().filter_map(|byte| literal::digit_value(*byte));
    let size = digits.try_fold(0_i128, |size, digit| {
        size.checked_mul(i128::from(found.base))?.checked_add(i128::from(digit))
    });
    let negative = found.negative;
    match size {
        Some(size) => make_wide(vm, if negative { -size } else { size }),
        None => Err(too_large(vm)),
    }
}

/// `int.from_bytes`
///
/// # Errors
/// `OverflowError`; `Raise::NoRoom`.
pub fn from_bytes(vm: &mut Vm, source: Place, order: Order, signed: bool) -> Answer {
    let mut out = [0; 2];
    if source.len() > 16 {
        return Err(too_large(vm));
    }
    let made = bytes::from_bytes(&mut out, source.bytes(vm.arena_bytes()), order, signed);
    match made.view(&out).to_i128() {
        Some(n) => make_wide(vm, n),
        None => Err(too_large(vm)),
    }
}

/// `a.to_bytes(len, order, signed)`
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn to_bytes(
    vm: &mut Vm,
    a: Value,
    len: usize,
    order: Order,
    signed: bool,
) -> Result<Result<Value, Misfit>, Raise> {
    let small = Small::new(number(vm, a));
    if let Err(misfit) = bytes::fits(len, small.int(), signed) {
        return Ok(Err(misfit));
    }
    vm.charge(len)?;
    let made = vm.fill_bytes(len, |_, room| {
        let _fits = bytes::to_bytes(room, small.int(), order, signed);
    })?;
    Ok(Ok(made))
}

/// `x.as_integer_ratio()` of a finite float.
///
/// # Errors
/// `OverflowError`; `Raise::NoRoom`.
pub fn float_ratio(vm: &mut Vm, x: f64) -> Result<(Value, Value), Raise> {
    let (mut over, mut under) = ([0; float::RATIO_LIMBS], [0; float::RATIO_LIMBS]);
    let (signed, len) = float::ratio(&mut over, &mut under, x);
    match (signed.view(&over).to_i128(), len) {
        (Some(n), 1) => Ok((make_wide(vm, n)?, vm.make_unsigned(under[0])?)),
        _ => Err(too_large(vm)),
    }
}
