//! Operators of integers: in machine words first, in limbs when these do not hold the operands or the result.

use crate::heap::value::Value;
use crate::types::bigint::{self, make_product, make_wide};
use crate::types::float;
use crate::types::int::{is_int, to_f64, wide};
use crate::vm::desc::{Operator, Sign};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// The largest integer up to which every integer is a float.
const EXACT: u64 = 1 << 53;

/// `a op b` of integers and bools.
pub fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    if let (Some(x), Some(y)) = (wide(vm, a), wide(vm, b)) {
        if let (Ok(x), Ok(y)) = (i64::try_from(x), i64::try_from(y)) {
            if let Some(answer) = small(vm, operator, x, y) {
                return answer;
            }
        } else if let Some(n) = double(operator, x, y) {
            return make_wide(vm, n);
        } else if operator == Operator::Mul {
            return make_product(vm, x, y);
        }
    }
    if !is_int(vm, a) || !is_int(vm, b) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    if let Some(raise) = refused(vm, operator, b) {
        return Err(raise);
    }
    if operator == Operator::Pow && vm.int_is_negative(b) {
        return negative_power(vm, a, b);
    }
    bigint::binary(vm, operator, plain(a), plain(b))
}

/// A `bool` as the integer it is.
fn plain(value: Value) -> Value {
    match value {
        Value::TRUE => Value::small(1),
        Value::FALSE => Value::small(0),
        other => other,
    }
}

/// What the right operand makes impossible.
fn refused(vm: &mut Vm, operator: Operator, b: Value) -> Option<Raise> {
    let zero = b == Value::small(0) || b == Value::FALSE;
    Some(match operator {
        Operator::FloorDiv if zero => {
            vm.zero_division_error(format_args!("integer division or modulo by zero"))
        }
        Operator::Mod if zero => vm.zero_division_error(format_args!("integer modulo by zero")),
        Operator::TrueDiv if zero => vm.zero_division_error(format_args!("division by zero")),
        Operator::Shl | Operator::Shr if vm.int_is_negative(b) => {
            vm.value_error(format_args!("negative shift count"))
        }
        _ => return None,
    })
}

/// `x op y` of integers of 64 bits, unless the result needs more than two limbs.
#[inline]
fn small(vm: &mut Vm, operator: Operator, x: i64, y: i64) -> Option<Answer> {
    let (long_x, long_y) = (i128::from(x), i128::from(y));
    Some(match operator {
        Operator::Add => make_wide(vm, long_x + long_y),
        Operator::Sub => make_wide(vm, long_x - long_y),
        Operator::Mul => make_wide(vm, long_x * long_y),
        Operator::And => vm.make_int(x & y),
        Operator::Or => vm.make_int(x | y),
        Operator::Xor => vm.make_int(x ^ y),
        Operator::FloorDiv | Operator::Mod | Operator::TrueDiv if y == 0 => {
            return refused(vm, operator, Value::small(0)).map(Err);
        }
        Operator::FloorDiv if y == -1 => make_wide(vm, -long_x),
        Operator::FloorDiv => {
            let (quotient, rest) = (x / y, x % y);
            vm.make_int(quotient - i64::from(rest != 0 && (rest < 0) != (y < 0)))
        }
        Operator::Mod if y == -1 => Ok(Value::small(0)),
        Operator::Mod => {
            let rest = x % y;
            vm.make_int(if rest != 0 && (rest < 0) != (y < 0) { rest + y } else { rest })
        }
        Operator::TrueDiv if x.unsigned_abs() <= EXACT && y.unsigned_abs() <= EXACT => {
            Ok(Value::float(x as f64 / y as f64))
        }
        Operator::Shl | Operator::Shr if y < 0 => {
            return refused(vm, operator, Value::small(-1)).map(Err);
        }
        Operator::Shl if y < 64 => make_wide(vm, long_x << y),
        Operator::Shr => vm.make_int(x >> y.min(63)),
        Operator::Pow if y < 0 => float::power(vm, x as f64, y as f64),
        Operator::Pow if let Some(n) = u32::try_from(y).ok().and_then(|y| x.checked_pow(y)) => vm.make_int(n),
        Operator::Pow => return small_power(long_x, y).map(|n| make_wide(vm, n)),
        Operator::MatMul => Ok(Value::NOT_IMPLEMENTED),
        Operator::TrueDiv | Operator::Shl => return None,
    })
}

/// A power of what is not negative, if 127 bits hold it.
fn small_power(x: i128, y: i64) -> Option<i128> {
    match x {
        0 | 1 => Some(if y == 0 { 1 } else { x }),
        -1 => Some(if y % 2 == 0 { 1 } else { -1 }),
        _ if y < 127 => x.checked_pow(u32::try_from(y).ok()?),
        _ => None,
    }
}

/// `x op y` of integers of two limbs, if the result is one again and the limbs' own way is not quicker.
fn double(operator: Operator, x: i128, y: i128) -> Option<i128> {
    match operator {
        Operator::Add => x.checked_add(y),
        Operator::Sub => x.checked_sub(y),
        Operator::Mul => x.checked_mul(y),
        Operator::And => Some(x & y),
        Operator::Or => Some(x | y),
        Operator::Xor => Some(x ^ y),
        // What is cut to so many bits, as generators of random numbers do, needs no long division.
        Operator::Mod if y > 0 && y & (y - 1) == 0 => Some(x & (y - 1)),
        Operator::Shr if y >= 0 => Some(x >> u32::try_from(y).unwrap_or(127).min(127)),
        _ => None,
    }
}

/// A power with a negative exponent is a float's.
fn negative_power(vm: &mut Vm, a: Value, b: Value) -> Answer {
    let x = to_f64(vm, a)?;
    let y = to_f64(vm, b)?;
    float::power(vm, x, y)
}

/// `-a`, `+a`, `~a`
pub fn unary(vm: &mut Vm, sign: Sign, a: Value) -> Answer {
    match wide(vm, a) {
        Some(n) => match sign {
            Sign::Pos => Ok(plain(a)),
            Sign::Neg => make_wide(vm, -n),
            Sign::Invert => make_wide(vm, !n),
        },
        None => bigint::unary(vm, sign, a),
    }
}

/// `divmod(a, b)` of integers.
///
/// # Errors
/// `ZeroDivisionError`; `Raise::NoRoom`.
pub fn divmod(vm: &mut Vm, a: Value, b: Value) -> Answer {
    // Nothing here runs Python code, so what was made stays where it is.
    let quotient = binary(vm, Operator::FloorDiv, a, b)?;
    let rest = binary(vm, Operator::Mod, a, b)?;
    vm.make_tuple(&[quotient, rest])
}

/// `round(a, digits)` of an integer: to a multiple of ten to the `-digits`, halves to even.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn round(vm: &mut Vm, a: Value, digits: i64) -> Answer {
    let a = plain(a);
    if digits >= 0 {
        return Ok(a);
    }
    // Ten to so many digits is more than twice the number.
    if digits.unsigned_abs() > bigint::count_bits(vm, a).0 / 3 + 2 {
        return Ok(Value::small(0));
    }
    let unit = binary(vm, Operator::Pow, Value::small(10), Value::small(-digits))?;
    let down = binary(vm, Operator::FloorDiv, a, unit)?;
    let rest = binary(vm, Operator::Mod, a, unit)?;
    let twice = binary(vm, Operator::Add, rest, rest)?;
    let odd = binary(vm, Operator::And, down, Value::small(1))? == Value::small(1);
    let up = match bigint::compare(vm, twice, unit) {
        core::cmp::Ordering::Less => false,
        core::cmp::Ordering::Equal => odd,
        core::cmp::Ordering::Greater => true,
    };
    let near = if up { binary(vm, Operator::Add, down, Value::small(1))? } else { down };
    binary(vm, Operator::Mul, near, unit)
}

/// `pow(base, exponent, modulus)` of integers.
///
/// # Errors
/// `ValueError`; `Raise::NoRoom`; out of fuel.
pub fn pow_mod(vm: &mut Vm, base: Value, exponent: Value, modulus: Value) -> Answer {
    if modulus == Value::small(0) || modulus == Value::FALSE {
        return Err(vm.value_error(format_args!("pow() 3rd argument cannot be 0")));
    }
    if let (Some(b), Some(e), Some(m)) = (vm.small_int(base), vm.small_int(exponent), vm.small_int(modulus))
        && e >= 0
        && m > 0
    {
        return vm.make_int(small_pow_mod(b, e.unsigned_abs(), m));
    }
    match bigint::pow_mod(vm, plain(base), plain(exponent), plain(modulus))? {
        Some(value) => Ok(value),
        None => Err(vm.value_error(format_args!("base is not invertible for the given modulus"))),
    }
}

fn small_pow_mod(base: i64, mut exponent: u64, modulus: i64) -> i64 {
    let m = modulus.unsigned_abs();
    let product = |a: u64, b: u64| {
        // Two factors of 32 bits need no long division.
        if (a | b) >> 32 == 0 { a * b % m } else { (u128::from(a) * u128::from(b) % u128::from(m)) as u64 }
    };
    let mut factor = base.rem_euclid(modulus).unsigned_abs();
    let mut power = 1 % m;
    while exponent != 0 {
        if exponent & 1 == 1 {
            power = product(power, factor);
        }
        factor = product(factor, factor);
        exponent >>= 1;
    }
    // Below a modulus that is an i64.
    power as i64
}
