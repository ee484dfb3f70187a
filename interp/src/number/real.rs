//! Where integers and floats meet: conversion, comparison, true division, all exactly rounded.

use crate::number::exact;
use core::cmp::Ordering;

use crate::number::div;
use crate::number::int::{Int, Need, Signed};
use crate::number::limbs;

/// Limbs that hold the integer part of any float.
pub const FLOAT_LIMBS: usize = 16;

/// `2.0 ** exponent`, for a power that is a float.
pub(crate) fn power_of_two(exponent: i32) -> f64 {
    let bits = match u64::try_from(exponent + 1023) {
        Ok(biased @ 1..=2046) => biased << 52,
        // Below the normal range a power is one bit of the fraction.
        _ => 1 << (exponent + 1074).clamp(0, 51),
    };
    f64::from_bits(bits)
}

/// A finite float's magnitude as `mantissa * 2 ** exponent`; the mantissa has at most 53 bits.
pub fn split(x: f64) -> (u64, i32) {
    let bits = x.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let biased = i32::try_from(bits >> 52 & 0x7FF).unwrap_or(0);
    if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased - 1075) }
}

/// The float nearest `(mantissa + s) * 2 ** exponent`, where `s` is 0 or, if `sticky`, something between 0 and 1.
///
/// Ties go to even, subnormals are rounded once; `None` when the result would be infinite. With `sticky` the mantissa
/// must have 55 bits or more.
pub fn nearest(mantissa: u64, sticky: bool, exponent: i64) -> Option<f64> {
    if mantissa == 0 {
        return Some(0.0);
    }
    let bits = i64::from(64 - mantissa.leading_zeros());
    let exponent = exponent.clamp(-1_000_000, 1_000_000);
    let top = exponent + bits - 1;
    let keep = if top >= -1022 { 53 } else { 53 - (-1022 - top) };
    let drop = bits - keep;
    if drop <= 0 {
        return scale(mantissa, exponent);
    }
    if drop > 64 {
        return Some(0.0);
    }
    // Below the kept bits: one that decides, and whether anything stands under it.
    let kept = if drop == 64 { 0 } else { mantissa >> drop };
    let half = mantissa >> (drop - 1) & 1 == 1;
    let under = sticky || mantissa & ((1 << (drop - 1)) - 1) != 0;
    let up = half && (under || kept & 1 == 1);
    scale(kept + u64::from(up), exponent + drop)
}

/// `mantissa * 2 ** exponent` when the product is known to be a float or to overflow.
fn scale(mantissa: u64, exponent: i64) -> Option<f64> {
    // A mantissa of fewer than 53 bits may come with an exponent beyond the powers' range; move the difference over.
    let spare = i64::from(mantissa.leading_zeros()).saturating_sub(11).max(0);
    let moved = spare.min((exponent - 900).max(0));
    let exponent = i32::try_from(exponent - moved).ok()?;
    if exponent > 1023 {
        return None;
    }
    let value = (mantissa << moved) as f64 * power_of_two(exponent.max(-1074));
    value.is_finite().then_some(value)
}

/// The nearest float, ties to even; `None` when too large ("int too large to convert to float").
pub fn to_f64(a: Int<'_>) -> Option<f64> {
    let magnitude = match *a.limbs {
        [] => 0.0,
        [limb] => limb as f64,
        [.., below, top] => {
            let shift = top.leading_zeros();
            let mantissa = limbs::high(limbs::join(top, below) << shift);
            let bits = limbs::bit_length(a.limbs);
            let sticky = limbs::trailing_zeros(a.limbs) < bits - 64;
            nearest(mantissa, sticky, i64::try_from(bits - 64).ok()?)?
        }
    };
    Some(if a.negative { -magnitude } else { magnitude })
}

/// The integer part of a finite float. `out` has `FLOAT_LIMBS`.
pub fn from_f64(out: &mut [u64], x: f64) -> Signed {
    let (mantissa, exponent) = split(x);
    let len = match u64::try_from(exponent) {
        Ok(by) => limbs::shl(out, &[mantissa], by),
        Err(_) => {
            out[0] = mantissa.checked_shr(exponent.unsigned_abs()).unwrap_or(0);
            limbs::used(&out[..1])
        }
    };
    Signed::new(x < 0.0, len)
}

/// Orders an integer and a float by their exact values; `None` for a NaN.
pub fn compare(a: Int<'_>, x: f64) -> Option<Ordering> {
    if x.is_nan() {
        return None;
    }
    if x.is_infinite() {
        return Some(if x > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let mut whole = [0; FLOAT_LIMBS];
    let floor = from_f64(&mut whole, x);
    let order = crate::number::int::compare(a, floor.view(&whole));
    // What was cut off decides between equals.
    Some(order.then(exact::trunc(x).partial_cmp(&x)?))
}

/// What [`true_divide`] needs (it writes no integer: `Need::out` is 0).
pub fn true_divide_need(a: Int<'_>, b: Int<'_>) -> Need {
    let len = b.limbs.len() + 3;
    let scratch = len + 4 + b.limbs.len() + div::need(len, b.limbs.len()).scratch;
    Need { out: 0, scratch, cost: 6 * limbs::work(len) + limbs::work(a.limbs.len()) }
}

/// `a / b`, exactly rounded; `None` when too large ("integer division result too large for a float"). `b` is not zero.
pub fn true_divide(a: Int<'_>, b: Int<'_>, scratch: &mut [u64]) -> Option<f64> {
    const EXACT: u64 = 1 << 53;
    let negative = a.negative != b.negative;
    let magnitude = match (a.limbs, b.limbs) {
        ([], _) => 0.0,
        (&[x], &[y]) if x <= EXACT && y <= EXACT => x as f64 / y as f64,
        (x, y) => divide_magnitudes(x, y, scratch)?,
    };
    Some(if negative { -magnitude } else { magnitude })
}

fn divide_magnitudes(a: &[u64], b: &[u64], scratch: &mut [u64]) -> Option<f64> {
    let bits = |a| i64::try_from(limbs::bit_length(a)).unwrap_or(i64::MAX);
    // A quotient of 57 or 58 bits: enough to round, with what remains as the sticky bit.
    let shift = bits(a) - bits(b) - 57;
    if shift < -2000 {
        return Some(0.0);
    }
    if shift > 2000 {
        return None;
    }
    let (dividend, rest) = scratch.split_at_mut(b.len() + 3);
    let (quotient, rest) = rest.split_at_mut(4);
    let (remainder, scratch) = rest.split_at_mut(b.len());
    let (len, lost) = match u64::try_from(shift) {
        Ok(by) => drop_low(dividend, a, by),
        Err(_) => (limbs::shl(dividend, a, shift.unsigned_abs()), false),
    };
    let (_, left) = div::divrem(quotient, remainder, &dividend[..len], b, scratch);
    nearest(quotient[0], lost || left != 0, shift)
}

/// `a >> by` into a buffer that need only hold the result.
fn drop_low(out: &mut [u64], a: &[u64], by: u64) -> (usize, bool) {
    let whole = usize::try_from(by / 64).unwrap_or(usize::MAX).min(a.len());
    let (under, upper) = a.split_at(whole);
    let (len, lost) = limbs::shr(out, upper, by % 64);
    (len, lost || !limbs::is_zero(under))
}
