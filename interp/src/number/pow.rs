//! Powers, plain and modulo.

use core::mem;

use crate::number::div;
use crate::number::gcd;
use crate::number::int;
use crate::number::int::{Int, Need, Signed};
use crate::number::limbs;
use crate::number::limbs::work;
use crate::number::mul;
use crate::number::radix;

/// No arena has more words than this, so no larger result can be asked for.
const MOST: u128 = 1 << 32;

/// Limbs for a power, with room for the last product before it is trimmed. `log` bounds the base's `log2`.
fn power_len(log: u128, exponent: u64) -> Option<usize> {
    let limbs = ((log.saturating_mul(u128::from(exponent)) >> 32) + 1).div_ceil(64) + 2;
    usize::try_from(limbs).ok().filter(|_| limbs < MOST)
}

/// At least `log2` of what is left of a number without its `twos`, in units of 2^-32.
fn odd_log(base: &[u64], twos: u64) -> u128 {
    match (base, limbs::bit_length(base) - twos) {
        (_, 0 | 1) => 0,
        (&[limb], _) => u128::from(radix::log2(limb >> twos)) + 2,
        (_, bits) => u128::from(bits) << 32,
    }
}

/// What [`pow`] needs. `Need::out` is `usize::MAX` when no memory could hold the result.
pub fn need(base: Int<'_>, exponent: u64) -> Need {
    let twos = limbs::trailing_zeros(base.limbs);
    let log = odd_log(base.limbs, twos);
    let sizes = (power_len(log + (u128::from(twos) << 32), exponent), power_len(log, exponent));
    let (Some(out), Some(odd)) = sizes else {
        return Need { out: usize::MAX, scratch: usize::MAX, cost: u64::MAX };
    };
    let factor = base.limbs.len();
    let half = odd / 2 + 1;
    let products = mul::square_need(half).scratch.max(mul::scratch_bound(factor));
    let mut cost = work(out);
    let mut len = odd;
    while len > 2 {
        len /= 2;
        cost += mul::cost(len, len) + mul::cost(len, factor.min(len));
    }
    Need { out, scratch: odd + factor + products, cost }
}

/// `out = base ** exponent`.
pub fn pow(out: &mut [u64], base: Int<'_>, exponent: u64, scratch: &mut [u64]) -> Signed {
    let negative = base.negative && exponent & 1 == 1;
    if exponent == 0 {
        out[0] = 1;
        return Signed::new(false, 1);
    }
    if base.is_zero() {
        return Signed::ZERO;
    }
    let twos = limbs::trailing_zeros(base.limbs);
    let (factor, scratch) = scratch.split_at_mut(base.limbs.len());
    let (len, _) = limbs::shr(factor, base.limbs, twos);
    let factor = &factor[..len];
    let room = power_len(odd_log(base.limbs, twos), exponent).unwrap_or(0);
    let (other, scratch) = scratch.split_at_mut(room);
    // The result walks to and fro between `out` and `other`; the shift brings it home to `out`.
    let (len, in_other) = odd_power(&mut out[..room], other, factor, exponent, scratch);
    let by = twos * exponent;
    if !in_other {
        if by == 0 {
            return Signed::new(negative, len);
        }
        other[..len].copy_from_slice(&out[..len]);
    }
    Signed::new(negative, limbs::shl(out, &other[..len], by))
}

/// Left to right: square for every bit, times the factor for every set one. Tells in which buffer the result stands.
fn odd_power(
    out: &mut [u64],
    other: &mut [u64],
    factor: &[u64],
    exponent: u64,
    scratch: &mut [u64],
) -> (usize, bool) {
    let (mut here, mut there) = (out, other);
    let mut in_other = false;
    let mut len = factor.len();
    here[..len].copy_from_slice(factor);
    if *factor == [1] {
        return (1, false);
    }
    for bit in (0..exponent.ilog2()).rev() {
        len = mul::square(there, &here[..len], scratch);
        mem::swap(&mut here, &mut there);
        in_other = !in_other;
        if exponent >> bit & 1 == 0 {
            continue;
        }
        if let [limb] = *factor {
            here[len] = limbs::mul_small(&mut here[..len], limb, 0);
            len = limbs::used(&here[..=len]);
        } else {
            len = mul::mul(there, &here[..len], factor, scratch);
            mem::swap(&mut here, &mut there);
            in_other = !in_other;
        }
    }
    (len, in_other)
}

/// What [`modpow`] needs.
pub fn modpow_need(base: Int<'_>, exponent: Int<'_>, modulus: Int<'_>) -> Need {
    let n = modulus.limbs.len();
    let long = base.limbs.len().max(2 * n);
    let divide = div::scratch_bound(long, n).max(gcd::invert_need(n).scratch);
    let scratch = n + long + (long + 1) + divide.max(mul::scratch_bound(n));
    let step = mul::cost(n, n) + div::need(2 * n, n).cost;
    let mut cost =
        limbs::bit_length(exponent.limbs).saturating_mul(2 * step).saturating_add(div::need(long, n).cost);
    if exponent.negative {
        cost = cost.saturating_add(gcd::invert_need(n).cost);
    }
    Need { out: n, scratch, cost }
}

/// `out = pow(base, exponent, modulus)`, with the sign of the modulus as in Python. The modulus is not zero.
///
/// `None` when the exponent is negative and the base has no inverse ("base is not invertible for the given modulus").
pub fn modpow(
    out: &mut [u64],
    base: Int<'_>,
    exponent: Int<'_>,
    modulus: Int<'_>,
    scratch: &mut [u64],
) -> Option<Signed> {
    let m = modulus.limbs;
    let n = m.len();
    let (factor, scratch) = scratch.split_at_mut(n);
    let (product, scratch) = scratch.split_at_mut(base.limbs.len().max(2 * n));
    let (quotient, scratch) = scratch.split_at_mut(base.limbs.len().max(2 * n) + 1);
    let (_, rest) = int::divmod(quotient, factor, base, modulus.magnitude(), scratch);
    let mut factor_len = rest.len;
    if exponent.negative {
        let len = gcd::invert(out, &factor[..factor_len], m, scratch)?;
        factor[..len].copy_from_slice(&out[..len]);
        factor_len = len;
    }
    let factor = &factor[..factor_len];
    out[0] = u64::from(*m != [1]);
    let mut len = limbs::used(&out[..1]);
    for bit in (0..limbs::bit_length(exponent.limbs)).rev() {
        let wide = mul::square(product, &out[..len], scratch);
        len = div::divrem(quotient, out, &product[..wide], m, scratch).1;
        if limbs::bit(exponent.limbs, bit) {
            let wide = mul::mul(product, &out[..len], factor, scratch);
            len = div::divrem(quotient, out, &product[..wide], m, scratch).1;
        }
    }
    if modulus.negative && len != 0 {
        out[len..n].fill(0);
        limbs::sub_reverse(&mut out[..n], m);
        len = limbs::used(&out[..n]);
    }
    Some(Signed::new(modulus.negative, len))
}
