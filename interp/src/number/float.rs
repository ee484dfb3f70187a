//! Arithmetic of floats where Python's rules differ from the machine's.

use crate::number::digits::Digits;
use crate::number::exact;
use crate::number::int::Signed;
use crate::number::limbs;
use crate::number::power::power;
use crate::number::real;

/// Limbs of the longest denominator, `2 ** 1074`.
pub const RATIO_LIMBS: usize = 17;

/// Why a power is not a float.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPower {
    /// `ZeroDivisionError`: "0.0 cannot be raised to a negative power"
    ZeroDivision,
    /// `OverflowError`: "(34, 'Numerical result out of range')"
    Overflow,
    /// A fractional power of a negative number: a complex number.
    Complex,
}

/// Whether the value is a whole number.
pub fn is_integer(x: f64) -> bool {
    x.is_finite() && exact::trunc(x) == x
}

/// Whether the value is an odd whole number.
fn is_odd(x: f64) -> bool {
    // Above 2^53 every float is even.
    is_integer(x) && x.abs() < 9_007_199_254_740_992.0 && (x as i64) & 1 == 1
}

/// The remainder with the sign of `x`.
fn remainder(x: f64, y: f64) -> f64 {
    const WHOLE: f64 = 9_007_199_254_740_992.0;
    // The usual case of whole numbers is one machine division.
    if x.abs() < WHOLE && y.abs() < WHOLE && y != 0.0 {
        let (a, b) = (x as i64, y as i64);
        if a as f64 == x && b as f64 == y {
            return libm::copysign((a % b) as f64, x);
        }
    }
    libm::fmod(x, y)
}

/// Python's `divmod(x, y)`: the floor of the quotient, and a remainder with the sign of `y`. `y` is not zero.
pub fn divmod(x: f64, y: f64) -> (f64, f64) {
    let mut rest = remainder(x, y);
    let mut quotient = (x - rest) / y;
    if rest == 0.0 {
        rest = libm::copysign(0.0, y);
    } else if (rest < 0.0) != (y < 0.0) {
        rest += y;
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return (libm::copysign(0.0, x / y), rest);
    }
    // The division above was rounded; the quotient is whole, so the nearest whole number is meant.
    let floor = exact::floor(quotient);
    (if quotient - floor > 0.5 { floor + 1.0 } else { floor }, rest)
}

/// `x // y`. `y` is not zero.
pub fn floor_div(x: f64, y: f64) -> f64 {
    divmod(x, y).0
}

/// `x % y`. `y` is not zero.
pub fn modulo(x: f64, y: f64) -> f64 {
    let rest = remainder(x, y);
    if rest == 0.0 {
        libm::copysign(0.0, y)
    } else if (rest < 0.0) != (y < 0.0) {
        rest + y
    } else {
        rest
    }
}

/// `x ** y`.
///
/// # Errors
/// Where Python raises or leaves the real numbers; see [`NoPower`].
pub fn pow(x: f64, y: f64) -> Result<f64, NoPower> {
    if y == 0.0 || x == 1.0 {
        return Ok(1.0);
    }
    if x.is_nan() || y.is_nan() {
        return Ok(f64::NAN);
    }
    if y.is_infinite() {
        let size = x.abs();
        return Ok(if size == 1.0 {
            1.0
        } else if (y > 0.0) == (size > 1.0) {
            f64::INFINITY
        } else {
            0.0
        });
    }
    if x.is_infinite() {
        let size = if y > 0.0 { f64::INFINITY } else { 0.0 };
        return Ok(if is_odd(y) { libm::copysign(size, x) } else { size });
    }
    if x == 0.0 {
        return match y < 0.0 {
            true => Err(NoPower::ZeroDivision),
            false => Ok(if is_odd(y) { x } else { 0.0 }),
        };
    }
    if x < 0.0 && !is_integer(y) {
        return Err(NoPower::Complex);
    }
    let size = power(x.abs(), y);
    if size.is_infinite() {
        return Err(NoPower::Overflow);
    }
    Ok(if x < 0.0 && is_odd(y) { -size } else { size })
}

/// `round(x, digits)`: the float nearest the decimal nearest `x`, both halves to even.
///
/// `None` when it is too large ("rounded value too large to represent").
pub fn round(x: f64, digits: i64) -> Option<f64> {
    // Beyond these limits nothing is cut off, or everything.
    if !x.is_finite() || x == 0.0 || digits > 323 {
        return Some(x);
    }
    if digits < -308 {
        return Some(libm::copysign(0.0, x));
    }
    let mut decimal = Digits::exact(x);
    decimal.round(decimal.point + digits);
    let size = decimal.to_f64();
    size.is_finite().then(|| libm::copysign(size, x))
}

/// `round(x)` as a float: the nearest whole number, halves to even.
pub fn round_whole(x: f64) -> f64 {
    libm::rint(x)
}

/// `x.as_integer_ratio()` of a finite float, in lowest terms: the numerator, and the denominator's length.
///
/// Both buffers have `RATIO_LIMBS`.
pub fn ratio(numerator: &mut [u64], denominator: &mut [u64], x: f64) -> (Signed, usize) {
    let (mantissa, exponent) = real::split(x);
    let twos = if mantissa == 0 { 0 } else { mantissa.trailing_zeros() };
    let (mantissa, exponent) = (mantissa >> twos, exponent + twos.cast_signed());
    let up = u64::try_from(exponent).unwrap_or(0);
    let down = if mantissa == 0 { 0 } else { u64::try_from(-exponent).unwrap_or(0) };
    let len = limbs::shl(numerator, &[mantissa], up);
    (Signed::new(x < 0.0, len), limbs::shl(denominator, &[1], down))
}
