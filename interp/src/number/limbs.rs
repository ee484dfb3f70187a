//! Magnitudes: unsigned numbers of any size as little-endian slices of 64-bit limbs.
//!
//! A slice may have high zero limbs unless a function says "trimmed". Results are written to the caller's `out`, whose
//! needed length each function names; what is returned is the trimmed length of the result. Nothing here allocates.

use core::cmp::Ordering;

/// Bits of a limb.
pub const BITS: u32 = u64::BITS;

/// The low half of a double limb.
pub(crate) const fn low(wide: u128) -> u64 {
    (wide & 0xFFFF_FFFF_FFFF_FFFF) as u64
}

/// The high half of a double limb.
pub(crate) const fn high(wide: u128) -> u64 {
    (wide >> 64) as u64
}

/// Two limbs as one number.
pub(crate) const fn join(high: u64, low: u64) -> u128 {
    ((high as u128) << 64) | low as u128
}

/// Whether the machine has a product of two limbs in one instruction. WebAssembly does not, and what stands in for it there is
/// called, with its result in memory.
const HAS_PRODUCT: bool = cfg!(not(target_family = "wasm"));

/// The lower half of a limb.
const HALF: u64 = u32::MAX as u64;

/// The product of two limbs, low half first, of products of halves.
#[inline(always)]
const fn product_of_halves(a: u64, b: u64) -> (u64, u64) {
    let (a0, a1, b0, b1) = (a & HALF, a >> 32, b & HALF, b >> 32);
    let (p00, p01, p10, p11) = (a0 * b0, a0 * b1, a1 * b0, a1 * b1);
    let middle = (p00 >> 32) + (p01 & HALF) + (p10 & HALF);
    (middle << 32 | p00 & HALF, p11 + (p01 >> 32) + (p10 >> 32) + (middle >> 32))
}

/// `a * b + c + d`, low half first: fits in two limbs.
#[inline(always)]
pub(crate) fn mul_add(a: u64, b: u64, c: u64, d: u64) -> (u64, u64) {
    if HAS_PRODUCT {
        return a.carrying_mul_add(b, c, d);
    }
    let (low, high) = product_of_halves(a, b);
    let (low, over) = low.overflowing_add(c);
    let (low, again) = low.overflowing_add(d);
    (low, high + u64::from(over) + u64::from(again))
}

/// The product of two limbs.
#[inline(always)]
pub(crate) fn product(a: u64, b: u64) -> u128 {
    let (low, high) = mul_add(a, b, 0, 0);
    join(high, low)
}

/// A length as an amount of work. No slice is longer than 2^64 words.
pub(crate) const fn work(len: usize) -> u64 {
    len as u64
}

/// Length without high zero limbs.
pub fn used(a: &[u64]) -> usize {
    a.iter().rposition(|&limb| limb != 0).map_or(0, |last| last + 1)
}

/// The slice without its high zero limbs.
pub fn trim(a: &[u64]) -> &[u64] {
    &a[..used(a)]
}

/// Whether every limb is zero.
pub fn is_zero(a: &[u64]) -> bool {
    a.iter().all(|&limb| limb == 0)
}

/// Orders two magnitudes of any lengths.
pub fn compare(a: &[u64], b: &[u64]) -> Ordering {
    let (a, b) = (trim(a), trim(b));
    a.len().cmp(&b.len()).then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

/// Orders `2 * a` and `b`: whether a remainder is more than half of its divisor.
pub fn compare_twice(a: &[u64], b: &[u64]) -> Ordering {
    let limb = |a: &[u64], at: usize| a.get(at).copied().unwrap_or(0);
    for at in (0..=a.len().max(b.len())).rev() {
        let below = at.checked_sub(1).map_or(0, |below| limb(a, below) >> 63);
        let order = (limb(a, at) << 1 | below).cmp(&limb(b, at));
        if order != Ordering::Equal {
            return order;
        }
    }
    Ordering::Equal
}

/// Number of bits up to the highest set one; 0 for zero.
pub fn bit_length(a: &[u64]) -> u64 {
    match trim(a) {
        [] => 0,
        [rest @ .., top] => work(rest.len()) * 64 + u64::from(64 - top.leading_zeros()),
    }
}

/// Number of set bits.
pub fn bit_count(a: &[u64]) -> u64 {
    a.iter().map(|limb| u64::from(limb.count_ones())).sum()
}

/// Number of zero bits below the lowest set one; 0 for zero.
pub fn trailing_zeros(a: &[u64]) -> u64 {
    match a.iter().position(|&limb| limb != 0) {
        Some(at) => work(at) * 64 + u64::from(a[at].trailing_zeros()),
        None => 0,
    }
}

/// The bit at a position; zero beyond the end.
pub fn bit(a: &[u64], at: u64) -> bool {
    usize::try_from(at / 64).ok().and_then(|limb| a.get(limb)).is_some_and(|limb| limb >> (at % 64) & 1 == 1)
}

/// `acc += b`, returning the carry out of `acc`. `acc` is at least as long as `b`.
pub fn add_assign(acc: &mut [u64], b: &[u64]) -> bool {
    let (head, tail) = acc.split_at_mut(b.len());
    let mut carry = false;
    for (x, &y) in head.iter_mut().zip(b) {
        (*x, carry) = x.carrying_add(y, carry);
    }
    carry && increment(tail)
}

/// `acc -= b`, returning the borrow out of `acc`. `acc` is at least as long as `b`.
pub fn sub_assign(acc: &mut [u64], b: &[u64]) -> bool {
    let (head, tail) = acc.split_at_mut(b.len());
    let mut borrow = false;
    for (x, &y) in head.iter_mut().zip(b) {
        (*x, borrow) = x.borrowing_sub(y, borrow);
    }
    borrow && decrement(tail)
}

/// `acc = b - acc`, returning the borrow. Both have the same length.
pub fn sub_reverse(acc: &mut [u64], b: &[u64]) -> bool {
    let mut borrow = false;
    for (x, &y) in acc.iter_mut().zip(b) {
        (*x, borrow) = y.borrowing_sub(*x, borrow);
    }
    borrow
}

/// `acc += 1`, returning the carry.
pub fn increment(acc: &mut [u64]) -> bool {
    for x in acc {
        *x = x.wrapping_add(1);
        if *x != 0 {
            return false;
        }
    }
    true
}

/// `acc -= 1`, returning the borrow.
pub fn decrement(acc: &mut [u64]) -> bool {
    for x in acc {
        *x = x.wrapping_sub(1);
        if *x != u64::MAX {
            return false;
        }
    }
    true
}

/// Two's complement negation within the slice.
pub fn negate(acc: &mut [u64]) {
    let mut carry = true;
    for x in acc {
        (*x, carry) = (!*x).carrying_add(0, carry);
    }
}

/// `out = a + b`. `out` has room for the longer operand and one limb more.
pub fn add(out: &mut [u64], a: &[u64], b: &[u64]) -> usize {
    let (a, b) = if a.len() < b.len() { (b, a) } else { (a, b) };
    let out = &mut out[..=a.len()];
    let (head, tail) = out.split_at_mut(b.len());
    let (below, above) = a.split_at(b.len());
    let mut carry = false;
    for ((x, &y), &z) in head.iter_mut().zip(below).zip(b) {
        (*x, carry) = y.carrying_add(z, carry);
    }
    tail[..above.len()].copy_from_slice(above);
    tail[above.len()] = 0;
    if carry {
        increment(tail);
    }
    used(out)
}

/// `out = a - b`, where `a >= b`. `out` has room for `a`.
pub fn sub(out: &mut [u64], a: &[u64], b: &[u64]) -> usize {
    let (a, b) = (trim(a), trim(b));
    let out = &mut out[..a.len()];
    let (head, tail) = out.split_at_mut(b.len());
    let (below, above) = a.split_at(b.len());
    let mut borrow = false;
    for ((x, &y), &z) in head.iter_mut().zip(below).zip(b) {
        (*x, borrow) = y.borrowing_sub(z, borrow);
    }
    tail.copy_from_slice(above);
    let short = borrow && decrement(tail);
    debug_assert!(!short, "subtraction of a larger magnitude");
    used(out)
}

/// `out = |a - b|` over the length of `out`, telling whether `a < b`. Neither operand is longer than `out`.
pub fn distance(out: &mut [u64], a: &[u64], b: &[u64]) -> bool {
    let less = compare(a, b) == Ordering::Less;
    let (large, small) = if less { (b, a) } else { (a, b) };
    let large = trim(large);
    out[..large.len()].copy_from_slice(large);
    out[large.len()..].fill(0);
    sub_assign(out, trim(small));
    less
}

/// `acc = acc * by + plus`, returning the limb that no longer fits.
pub fn mul_small(acc: &mut [u64], by: u64, plus: u64) -> u64 {
    let mut carry = plus;
    for x in acc {
        (*x, carry) = mul_add(*x, by, carry, 0);
    }
    carry
}

/// `out = a * by`, returning the limb that no longer fits. `out` has the length of `a`.
pub(crate) fn mul_row(out: &mut [u64], a: &[u64], by: u64) -> u64 {
    if !HAS_PRODUCT && by <= HALF {
        return row_of_halves(out, a, by);
    }
    let mut carry = 0;
    for (x, &y) in out.iter_mut().zip(a) {
        (*x, carry) = mul_add(y, by, carry, 0);
    }
    carry
}

/// As `mul_row`, of a number that half a limb holds: two products of halves for each limb instead of four, and all sums fit.
fn row_of_halves(out: &mut [u64], a: &[u64], by: u64) -> u64 {
    let mut carry = 0;
    for (x, &y) in out.iter_mut().zip(a) {
        let lower = (y & HALF) * by + carry;
        let upper = (y >> 32) * by + (lower >> 32);
        *x = upper << 32 | lower & HALF;
        carry = upper >> 32;
    }
    carry
}

/// `acc += a * by`, returning the limb that no longer fits. `acc` has the length of `a`.
pub(crate) fn add_mul(acc: &mut [u64], a: &[u64], by: u64) -> u64 {
    let mut carry = 0;
    for (x, &y) in acc.iter_mut().zip(a) {
        (*x, carry) = mul_add(y, by, *x, carry);
    }
    carry
}

/// `acc -= a * by`, returning what must still be taken from the limb above. `acc` has the length of `a`.
pub(crate) fn sub_mul(acc: &mut [u64], a: &[u64], by: u64) -> u64 {
    let mut carry = 0;
    for (x, &y) in acc.iter_mut().zip(a) {
        let (product, above) = mul_add(y, by, carry, 0);
        let borrow;
        (*x, borrow) = x.overflowing_sub(product);
        carry = above + u64::from(borrow);
    }
    carry
}

/// Limbs of `a << by`; `usize::MAX` when no memory could hold it.
pub fn shl_len(a: &[u64], by: u64) -> usize {
    let bits = bit_length(a);
    if bits == 0 {
        return 0;
    }
    usize::try_from(by / 64 + (bits + by % 64).div_ceil(64)).unwrap_or(usize::MAX)
}

/// `out = a << by`. `out` has `shl_len` limbs.
pub fn shl(out: &mut [u64], a: &[u64], by: u64) -> usize {
    let len = shl_len(a, by);
    let a = trim(a);
    if len == 0 {
        return 0;
    }
    // The whole limbs shifted are fewer than `len`, which is the length of a slice.
    let whole = usize::try_from(by / 64).unwrap_or(usize::MAX);
    out[..whole].fill(0);
    let out = &mut out[whole..len];
    let shift = (by % 64) as u32;
    if shift == 0 {
        out.copy_from_slice(a);
    } else {
        let mut below = 0;
        for (at, &limb) in a.iter().enumerate() {
            out[at] = limb << shift | below;
            below = limb >> (BITS - shift);
        }
        if let Some(top) = out.get_mut(a.len()) {
            *top = below;
        }
    }
    len
}

/// `out = a >> by` (towards zero), telling also whether a set bit was lost. `out` is as long as `a`.
pub fn shr(out: &mut [u64], a: &[u64], by: u64) -> (usize, bool) {
    let a = trim(a);
    let whole = match usize::try_from(by / 64) {
        Ok(whole) if whole < a.len() => whole,
        _ => return (0, !a.is_empty()),
    };
    let shift = (by % 64) as u32;
    let mut lost = !is_zero(&a[..whole]);
    let a = &a[whole..];
    let out = &mut out[..a.len()];
    out.copy_from_slice(a);
    if shift != 0 {
        lost |= a[0] << (BITS - shift) != 0;
        shr_small(out, shift);
    }
    (used(out), lost)
}

/// Shifts left in place by less than a limb, returning the bits that no longer fit.
pub(crate) fn shl_small(acc: &mut [u64], shift: u32) -> u64 {
    if shift == 0 {
        return 0;
    }
    let mut below = 0;
    for x in acc {
        let limb = *x;
        *x = limb << shift | below;
        below = limb >> (BITS - shift);
    }
    below
}

/// Shifts right in place by less than a limb.
pub(crate) fn shr_small(acc: &mut [u64], shift: u32) {
    if shift == 0 {
        return;
    }
    let mut above = 0;
    for x in acc.iter_mut().rev() {
        let limb = *x;
        *x = limb >> shift | above;
        above = limb << (BITS - shift);
    }
}

#[cfg(test)]
mod tests {
    use super::{HALF, mul_add, mul_row, product_of_halves, row_of_halves};

    #[test]
    fn halves_make_the_whole_product() {
        let limbs = [0, 1, 2, u64::MAX, u64::MAX - 1, 1 << 32, (1 << 32) - 1, 1 << 63, 0x9E37_79B9_7F4A_7C15];
        for a in limbs {
            for b in limbs {
                let whole = u128::from(a) * u128::from(b);
                assert_eq!(product_of_halves(a, b), (whole as u64, (whole >> 64) as u64));
                let more = whole + u128::from(a) + u128::from(b);
                assert_eq!(mul_add(a, b, a, b), (more as u64, (more >> 64) as u64));
            }
        }
    }

    #[test]
    fn a_row_of_halves_is_the_row() {
        let a = [u64::MAX, 0, 0x9E37_79B9_7F4A_7C15, 1 << 32, HALF, u64::MAX];
        for by in [0, 1, 10, 0x9E37_79B9, HALF] {
            let (mut row, mut halves) = ([0; 6], [1; 6]);
            assert_eq!(mul_row(&mut row, &a, by), row_of_halves(&mut halves, &a, by));
            assert_eq!(row, halves);
        }
    }
}
