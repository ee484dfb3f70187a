//! Functions of complex numbers, in rectangular form: `(real, imaginary)`.
//!
//! Each has a rule for arguments that are not finite (those of C's Annex G, as CPython has them), and formulas that neither overflow
//! nor cancel on the way to a result that does not (Kahan's).

use core::f64::consts::{E, FRAC_PI_2, LN_2, LN_10};

use libm::{asinh, atan2, copysign, cos, hypot, ldexp, log, log1p, sin, tan};

use crate::number::exact::sqrt as root;

/// A complex number: real and imaginary part.
pub type Complex = (f64, f64);

/// Why there is no result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// The argument is outside the function's domain.
    Domain,
    /// The result is too large for a float.
    Range,
}

/// A result, or why there is none.
pub type Outcome = Result<Complex, Trouble>;

const NAN: f64 = f64::NAN;
const INFINITY: f64 = f64::INFINITY;
/// Numbers up to here can be added and taken by `hypot` without an overflow.
const LARGE: f64 = f64::MAX / 4.0;
/// The exponential of numbers up to here leaves room for a factor.
const LARGE_EXPONENT: f64 = 708.0;
/// Above this its square is beyond everything that is added to it.
const LARGE_ROOT: f64 = 6.7e153;
/// Below this its square is beneath everything.
const SMALL_ROOT: f64 = 1.5e-154;

fn is_finite((x, y): Complex) -> bool {
    x.is_finite() && y.is_finite()
}

fn any_infinite((x, y): Complex) -> bool {
    x.is_infinite() || y.is_infinite()
}

/// `z` times the imaginary unit.
fn turned((x, y): Complex) -> Complex {
    (-y, x)
}

/// `z` divided by the imaginary unit.
fn turned_back((x, y): Complex) -> Complex {
    (y, -x)
}

/// A finite result of finite arguments, or too large a one.
fn in_range(z: Complex) -> Outcome {
    if any_infinite(z) { Err(Trouble::Range) } else { Ok(z) }
}

/// What infinite real parts and a finite angle give: that length in the direction of the angle.
fn towards(length: f64, angle: f64) -> Complex {
    (copysign(length, cos(angle)), copysign(length, sin(angle)))
}

/// `log(abs(z))` of a large number.
fn large_log((x, y): Complex) -> f64 {
    log(hypot(x / 2.0, y / 2.0)) + LN_2
}

/// The square root with a real part that is not negative.
pub fn sqrt((x, y): Complex) -> Complex {
    if y.is_infinite() {
        return (INFINITY, y);
    }
    if x.is_infinite() || x.is_nan() || y.is_nan() {
        return match (x == INFINITY, x == -INFINITY) {
            (true, _) => (INFINITY, if y.is_nan() { y } else { copysign(0.0, y) }),
            (_, true) if y.is_nan() => (NAN, INFINITY),
            (_, true) => (0.0, copysign(INFINITY, y)),
            _ => (NAN, NAN),
        };
    }
    if x == 0.0 && y == 0.0 {
        return (0.0, y);
    }
    let (ax, ay) = (x.abs(), y.abs());
    // Half the sum of abs(x) and abs(z), scaled so that subnormal numbers keep their bits and large ones do not overflow.
    let half = if ax < f64::MIN_POSITIVE && ay < f64::MIN_POSITIVE {
        let ax = ldexp(ax, 53);
        ldexp(root(ax + hypot(ax, ldexp(ay, 53))), -27)
    } else {
        let ax = ax / 8.0;
        2.0 * root(ax + hypot(ax, ay / 8.0))
    };
    let other = ay / (2.0 * half);
    if x >= 0.0 { (half, copysign(other, y)) } else { (other, copysign(half, y)) }
}

/// The natural logarithm.
///
/// # Errors
/// `Domain` of zero.
pub fn ln(z: Complex) -> Outcome {
    let (x, y) = z;
    let angle = atan2(y, x);
    if !is_finite(z) {
        return Ok((if any_infinite(z) { INFINITY } else { NAN }, angle));
    }
    let (ax, ay) = (x.abs(), y.abs());
    if ax == 0.0 && ay == 0.0 {
        return Err(Trouble::Domain);
    }
    if ax > LARGE || ay > LARGE {
        return Ok((large_log(z), angle));
    }
    if ax < f64::MIN_POSITIVE && ay < f64::MIN_POSITIVE {
        let scale = f64::from(f64::MANTISSA_DIGITS) * LN_2;
        return Ok((log(hypot(ldexp(ax, 53), ldexp(ay, 53))) - scale, angle));
    }
    let length = hypot(ax, ay);
    if (0.71..=1.73).contains(&length) {
        // Near one the logarithm is small, and the length has lost what it is made of.
        let (more, less) = (ax.max(ay), ax.min(ay));
        return Ok((log1p((more - 1.0) * (more + 1.0) + less * less) / 2.0, angle));
    }
    Ok((log(length), angle))
}

/// The decimal logarithm.
///
/// # Errors
/// As `ln`.
pub fn log10(z: Complex) -> Outcome {
    ln(z).map(|(real, imag)| (real / LN_10, imag / LN_10))
}

/// The exponential.
///
/// # Errors
/// `Domain` for an infinite angle, `Range`.
pub fn exp(z: Complex) -> Outcome {
    let (x, y) = z;
    if !is_finite(z) {
        return match (x == INFINITY, x == -INFINITY) {
            (true, _) if y.is_infinite() => Err(Trouble::Domain),
            (_, false) if y.is_infinite() && !x.is_nan() => Err(Trouble::Domain),
            (true, _) if y.is_nan() => Ok((INFINITY, y)),
            (_, true) if !y.is_finite() => Ok((0.0, 0.0)),
            (true, _) if y == 0.0 => Ok((INFINITY, y)),
            (_, true) if y == 0.0 => Ok((0.0, y)),
            (true, _) => Ok(towards(INFINITY, y)),
            (_, true) => Ok(towards(0.0, y)),
            _ if y == 0.0 => Ok((NAN, y)),
            _ => Ok((NAN, NAN)),
        };
    }
    if x > LARGE_EXPONENT {
        let length = libm::exp(x - 1.0);
        return in_range((length * cos(y) * E, length * sin(y) * E));
    }
    let length = libm::exp(x);
    in_range((length * cos(y), length * sin(y)))
}

/// The hyperbolic cosine.
///
/// # Errors
/// As `exp`.
pub fn cosh(z: Complex) -> Outcome {
    let (x, y) = z;
    if !is_finite(z) {
        return match () {
            () if y.is_infinite() && !x.is_nan() => Err(Trouble::Domain),
            () if x.is_infinite() && y.is_nan() => Ok((INFINITY, NAN)),
            () if x.is_infinite() && y == 0.0 => Ok((INFINITY, copysign(0.0, x) * copysign(1.0, y))),
            () if x.is_infinite() => {
                let (real, imag) = towards(INFINITY, y);
                Ok((real, imag * copysign(1.0, x)))
            }
            () if x == 0.0 || y == 0.0 => Ok((NAN, 0.0)),
            () => Ok((NAN, NAN)),
        };
    }
    if x.abs() > LARGE_EXPONENT {
        let less = x - copysign(1.0, x);
        return in_range((cos(y) * libm::cosh(less) * E, sin(y) * libm::sinh(less) * E));
    }
    in_range((cos(y) * libm::cosh(x), sin(y) * libm::sinh(x)))
}

/// The hyperbolic sine.
///
/// # Errors
/// As `exp`.
pub fn sinh(z: Complex) -> Outcome {
    let (x, y) = z;
    if !is_finite(z) {
        return match () {
            () if y.is_infinite() && !x.is_nan() => Err(Trouble::Domain),
            () if x.is_infinite() && y.is_nan() => Ok((INFINITY, NAN)),
            () if y == 0.0 => Ok((x, y)),
            () if x.is_infinite() => {
                let (real, imag) = towards(INFINITY, y);
                Ok((real * copysign(1.0, x), imag))
            }
            () if x == 0.0 => Ok((0.0, NAN)),
            () => Ok((NAN, NAN)),
        };
    }
    if x.abs() > LARGE_EXPONENT {
        let less = x - copysign(1.0, x);
        return in_range((cos(y) * libm::sinh(less) * E, sin(y) * libm::cosh(less) * E));
    }
    in_range((cos(y) * libm::sinh(x), sin(y) * libm::cosh(x)))
}

/// The hyperbolic tangent.
///
/// # Errors
/// `Domain` for an infinite angle.
pub fn tanh(z: Complex) -> Outcome {
    let (x, y) = z;
    if !is_finite(z) {
        return match () {
            () if y.is_infinite() && x.is_finite() => Err(Trouble::Domain),
            () if x.is_infinite() && y.is_finite() => {
                Ok((copysign(1.0, x), copysign(0.0, 2.0 * sin(y) * cos(y))))
            }
            () if x.is_infinite() => Ok((copysign(1.0, x), 0.0)),
            () if y == 0.0 => Ok((x, y)),
            () => Ok((NAN, NAN)),
        };
    }
    if x.abs() > LARGE_EXPONENT {
        return Ok((copysign(1.0, x), 4.0 * sin(y) * cos(y) * libm::exp(-2.0 * x.abs())));
    }
    let (tx, ty, secant) = (libm::tanh(x), tan(y), 1.0 / libm::cosh(x));
    let product = tx * ty;
    let under = 1.0 + product * product;
    Ok((tx * (1.0 + ty * ty) / under, ty / under * secant * secant))
}

/// The inverse hyperbolic cosine.
///
/// # Errors
/// None.
pub fn acosh(z: Complex) -> Outcome {
    let (x, y) = z;
    if !is_finite(z) {
        return ln(z);
    }
    if x.abs() > LARGE || y.abs() > LARGE {
        return Ok((large_log(z) + LN_2, atan2(y, x)));
    }
    let (below, above) = (sqrt((x - 1.0, y)), sqrt((x + 1.0, y)));
    Ok((asinh(below.0 * above.0 + below.1 * above.1), 2.0 * atan2(below.1, above.0)))
}

/// The inverse cosine.
///
/// # Errors
/// None.
pub fn acos(z: Complex) -> Outcome {
    let (x, y) = z;
    if !is_finite(z) {
        let real = if x == 0.0 { FRAC_PI_2 } else { atan2(y.abs(), x) };
        let imag = match (y.is_nan(), any_infinite(z)) {
            (true, true) => INFINITY,
            (false, true) => -copysign(INFINITY, y),
            _ => NAN,
        };
        return Ok((real, imag));
    }
    if x.abs() > LARGE || y.abs() > LARGE {
        let imag = large_log(z) + LN_2;
        return Ok((atan2(y.abs(), x), if x < 0.0 { -copysign(imag, y) } else { copysign(imag, -y) }));
    }
    let (below, above) = (sqrt((1.0 - x, -y)), sqrt((1.0 + x, y)));
    Ok((2.0 * atan2(below.0, above.0), asinh(above.0 * below.1 - above.1 * below.0)))
}

/// The inverse hyperbolic sine.
///
/// # Errors
/// None.
pub fn asinh_of(z: Complex) -> Outcome {
    let (x, y) = z;
    if !is_finite(z) {
        return match () {
            () if x.is_nan() && y == 0.0 => Ok((NAN, y)),
            () if x.is_nan() && y.is_infinite() => Ok((INFINITY, NAN)),
            () if any_infinite(z) => Ok((copysign(INFINITY, x), atan2(y, x.abs()))),
            () => Ok((NAN, NAN)),
        };
    }
    if x.abs() > LARGE || y.abs() > LARGE {
        let real = large_log(z) + LN_2;
        return Ok((copysign(real, x), atan2(y, x.abs())));
    }
    let (above, below) = (sqrt((1.0 + y, -x)), sqrt((1.0 - y, x)));
    let real = asinh(above.0 * below.1 - below.0 * above.1);
    Ok((real, atan2(y, above.0 * below.0 - above.1 * below.1)))
}

/// The inverse sine.
///
/// # Errors
/// None.
pub fn asin(z: Complex) -> Outcome {
    asinh_of(turned(z)).map(turned_back)
}

/// The inverse hyperbolic tangent.
///
/// # Errors
/// `Domain` of 1 and -1.
pub fn atanh(z: Complex) -> Outcome {
    let (x, y) = z;
    if !is_finite(z) {
        return match () {
            () if y.is_infinite() => {
                Ok((copysign(0.0, if x.is_nan() { 0.0 } else { x }), copysign(FRAC_PI_2, y)))
            }
            () if x.is_infinite() && y.is_nan() => Ok((copysign(0.0, x), NAN)),
            () if x.is_infinite() => Ok((copysign(0.0, x), copysign(FRAC_PI_2, y))),
            () if x == 0.0 => Ok((x, NAN)),
            () => Ok((NAN, NAN)),
        };
    }
    if x.is_sign_negative() {
        return atanh((-x, -y)).map(|(real, imag)| (-real, -imag));
    }
    let ay = y.abs();
    if x > LARGE_ROOT || ay > LARGE_ROOT {
        let half = hypot(x / 2.0, y / 2.0);
        return Ok((x / 4.0 / half / half, copysign(FRAC_PI_2, y)));
    }
    if x == 1.0 && ay < SMALL_ROOT {
        if ay == 0.0 {
            return Err(Trouble::Domain);
        }
        return Ok((-log(root(ay) / root(hypot(ay, 2.0))), copysign(atan2(2.0, -ay) / 2.0, y)));
    }
    let less = 1.0 - x;
    let real = log1p(4.0 * x / (less * less + ay * ay)) / 4.0;
    Ok((real, -atan2(-2.0 * y, less * (1.0 + x) - ay * ay) / 2.0))
}

/// The inverse tangent.
///
/// # Errors
/// `Domain` of the imaginary unit and its negative.
pub fn atan(z: Complex) -> Outcome {
    atanh(turned(z)).map(turned_back)
}

/// The cosine.
///
/// # Errors
/// As `cosh`.
pub fn cos_of(z: Complex) -> Outcome {
    cosh(turned(z))
}

/// The sine.
///
/// # Errors
/// As `sinh`.
pub fn sin_of(z: Complex) -> Outcome {
    sinh(turned(z)).map(turned_back)
}

/// The tangent.
///
/// # Errors
/// As `tanh`.
pub fn tan_of(z: Complex) -> Outcome {
    tanh(turned(z)).map(turned_back)
}

/// The distance from zero.
///
/// # Errors
/// `Range`.
pub fn length(z: Complex) -> Result<f64, Trouble> {
    let length = hypot(z.0, z.1);
    if length.is_infinite() && is_finite(z) { Err(Trouble::Range) } else { Ok(length) }
}

/// The number at a distance from zero and an angle.
///
/// # Errors
/// `Domain` for an infinite angle.
pub fn rect(length: f64, angle: f64) -> Outcome {
    if !length.is_finite() || !angle.is_finite() {
        return match () {
            () if length == 0.0 => Ok((0.0, 0.0)),
            () if angle.is_infinite() && !length.is_nan() => Err(Trouble::Domain),
            () if length.is_infinite() && angle.is_nan() => Ok((INFINITY, NAN)),
            () if length.is_infinite() && angle == 0.0 => Ok((length, copysign(1.0, length) * angle)),
            () if length.is_infinite() => {
                let (real, imag) = towards(INFINITY, angle);
                Ok((real * copysign(1.0, length), imag * copysign(1.0, length)))
            }
            () if angle == 0.0 => Ok((NAN, 0.0)),
            () => Ok((NAN, NAN)),
        };
    }
    // Without an angle, a sine of zero would lose the sign of a zero.
    Ok(if angle == 0.0 { (length, length * angle) } else { (length * cos(angle), length * sin(angle)) })
}
