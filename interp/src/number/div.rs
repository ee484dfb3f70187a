//! Division: by one limb, row by row (Knuth's algorithm D), and recursive (Burnikel and Ziegler) when both are long.
//!
//! Quotient limbs come from a precomputed reciprocal of the divisor's top limbs (Möller and Granlund, "Improved
//! division by invariant integers"), so that no target needs a 128-bit division instruction.

use crate::number::int::Need;
use crate::number::limbs;
use crate::number::limbs::{high, join, low, product, work};
use crate::number::mul;

/// Below this many limbs a recursive division goes row by row; measured.
const RECURSIVE: usize = 48;

/// What [`divrem`] needs for operands of these lengths; the remainder takes `b` limbs beside.
pub fn need(a: usize, b: usize) -> Need {
    let out = if a < b { 0 } else { a - b + 1 };
    let (scratch, cost) = match plan(a, b) {
        Plan::None => (0, work(a)),
        Plan::Limb => (0, 2 * work(a)),
        Plan::Rows => (a + 1 + b, rows_cost(a, b)),
        Plan::Blocks(blocks) => (blocks_scratch(blocks), blocks_cost(blocks)),
    };
    Need { out, scratch, cost: cost + 1 }
}

/// How a division is done, chosen by the lengths alone.
enum Plan {
    /// The dividend is shorter than the divisor.
    None,
    /// The divisor is one limb.
    Limb,
    /// Row by row.
    Rows,
    /// Recursively.
    Blocks(Blocks),
}

/// A dividend of `count` blocks of `len` limbs each, and `lead` limbs above them.
#[derive(Clone, Copy)]
struct Blocks {
    len: usize,
    count: usize,
    lead: usize,
}

fn plan(a: usize, b: usize) -> Plan {
    if a < b {
        return Plan::None;
    }
    if b < 2 {
        return Plan::Limb;
    }
    if b < 2 * RECURSIVE || a - b < RECURSIVE {
        return Plan::Rows;
    }
    // A block is the divisor's length, rounded up so that it halves evenly down to the threshold.
    let mut halvings = 0;
    while (b >> halvings) >= RECURSIVE {
        halvings += 1;
    }
    let len = b.div_ceil(1 << halvings) << halvings;
    // Padding moves the dividend up by as much as the divisor, and normalising may take a bit of one limb more.
    let total = a + len - b + 1;
    // What no block is full of is divided row by row when it is little, else filled up to a block.
    let lead = if total % len < RECURSIVE && total >= 2 * len { total % len } else { 0 };
    let blocks = Blocks { len, count: (total - lead).div_ceil(len).max(2), lead };
    if rows_cost(a, b) <= blocks_cost(blocks) { Plan::Rows } else { Plan::Blocks(blocks) }
}

/// Limbs of scratch for any division of operands no longer than these.
pub(crate) fn scratch_bound(a: usize, b: usize) -> usize {
    // `blocks_scratch`, with a block at most a 24th longer than the divisor.
    if b < 2 * RECURSIVE { a + 1 + b } else { 2 * a + 5 * b + 160 }
}

fn rows_cost(a: usize, b: usize) -> u64 {
    (work(a) - work(b) + 1) * (work(b) + 8) + 2 * work(a)
}

fn blocks_scratch(Blocks { len, count, lead }: Blocks) -> usize {
    len * count + lead + len + len * (count - 1) + lead + len + mul::scratch(len / 2, len / 2)
}

fn blocks_cost(Blocks { mut len, count, lead }: Blocks) -> u64 {
    let mut times = work(count - 1);
    let mut total = 4 * work(len) * work(count) + work(lead) * (work(len) + 8);
    while len >= RECURSIVE && len.is_multiple_of(2) {
        times *= 2;
        len /= 2;
        total += times * (mul::cost(len, len) + 6 * work(len));
    }
    total + times * work(len) * (work(len) + 8)
}

/// `quotient = a / b`, `remainder = a % b`, rounded towards zero; the trimmed lengths. `b` is not zero.
///
/// `quotient` has `need().out` limbs, `remainder` as many as `b`.
pub fn divrem(
    quotient: &mut [u64],
    remainder: &mut [u64],
    a: &[u64],
    b: &[u64],
    scratch: &mut [u64],
) -> (usize, usize) {
    let (a, b) = (limbs::trim(a), limbs::trim(b));
    match plan(a.len(), b.len()) {
        Plan::None => {
            remainder[..a.len()].copy_from_slice(a);
            (0, a.len())
        }
        Plan::Limb => {
            let quotient = &mut quotient[..a.len()];
            quotient.copy_from_slice(a);
            remainder[0] = by_limb(quotient, b[0]);
            (limbs::used(quotient), usize::from(remainder[0] != 0))
        }
        Plan::Rows => by_rows(quotient, remainder, a, b, scratch),
        Plan::Blocks(blocks) => by_blocks(quotient, remainder, a, b, scratch, blocks),
    }
}

/// `acc /= by` in place, returning the remainder. `by` is not zero.
pub fn by_limb(acc: &mut [u64], by: u64) -> u64 {
    if let [limb] = acc {
        let rest = *limb % by;
        *limb /= by;
        return rest;
    }
    let shift = by.leading_zeros();
    let by = by << shift;
    let inverse = reciprocal(by);
    let mut rest = limbs::shl_small(acc, shift);
    for x in acc.iter_mut().rev() {
        (*x, rest) = two_by_one(rest, *x, by, inverse);
    }
    rest >> shift
}

/// `(2^128 - 1) / d - 2^64` for a `d` with its top bit set.
fn reciprocal(d: u64) -> u64 {
    low(join(!d, u64::MAX) / u128::from(d))
}

/// Quotient and remainder of two limbs by a normalised one, where `u1 < d`.
fn two_by_one(u1: u64, u0: u64, d: u64, inverse: u64) -> (u64, u64) {
    let q = product(inverse, u1).wrapping_add(join(u1, u0));
    let mut quotient = high(q).wrapping_add(1);
    let mut rest = u0.wrapping_sub(quotient.wrapping_mul(d));
    if rest > low(q) {
        quotient = quotient.wrapping_sub(1);
        rest = rest.wrapping_add(d);
    }
    if rest >= d {
        quotient = quotient.wrapping_add(1);
        rest -= d;
    }
    (quotient, rest)
}

/// The top two limbs of a normalised divisor and their reciprocal `(2^192 - 1) / d - 2^64`.
struct Top {
    d: u128,
    inverse: u64,
}

impl Top {
    fn new(d1: u64, d0: u64) -> Top {
        let mut inverse = reciprocal(d1);
        let mut p = d1.wrapping_mul(inverse).wrapping_add(d0);
        if p < d0 {
            inverse = inverse.wrapping_sub(1);
            if p >= d1 {
                inverse = inverse.wrapping_sub(1);
                p = p.wrapping_sub(d1);
            }
            p = p.wrapping_sub(d1);
        }
        let t = product(inverse, d0);
        let (sum, over) = p.overflowing_add(high(t));
        if over {
            inverse = inverse.wrapping_sub(1);
            if join(sum, low(t)) >= join(d1, d0) {
                inverse = inverse.wrapping_sub(1);
            }
        }
        Top { d: join(d1, d0), inverse }
    }

    /// Quotient limb of three limbs by the two, where the upper two are below the divisor.
    fn quotient(&self, u2: u64, u1: u64, u0: u64) -> u64 {
        let q = product(self.inverse, u2).wrapping_add(join(u2, u1));
        let q1 = high(q);
        let r1 = u1.wrapping_sub(q1.wrapping_mul(high(self.d)));
        let product = product(low(self.d), q1);
        let mut rest = join(r1, u0).wrapping_sub(product).wrapping_sub(self.d);
        let mut quotient = q1.wrapping_add(1);
        if high(rest) >= low(q) {
            quotient = quotient.wrapping_sub(1);
            rest = rest.wrapping_add(self.d);
        }
        if rest >= self.d {
            quotient = quotient.wrapping_add(1);
        }
        quotient
    }
}

fn by_rows(
    quotient: &mut [u64],
    remainder: &mut [u64],
    a: &[u64],
    b: &[u64],
    scratch: &mut [u64],
) -> (usize, usize) {
    let shift = b[b.len() - 1].leading_zeros();
    let (dividend, rest) = scratch.split_at_mut(a.len() + 1);
    let divisor = &mut rest[..b.len()];
    divisor.copy_from_slice(b);
    limbs::shl_small(divisor, shift);
    dividend[..a.len()].copy_from_slice(a);
    dividend[a.len()] = limbs::shl_small(&mut dividend[..a.len()], shift);
    let quotient = &mut quotient[..a.len() + 1 - b.len()];
    rows(quotient, dividend, divisor);
    let remainder = &mut remainder[..b.len()];
    remainder.copy_from_slice(&dividend[..b.len()]);
    limbs::shr_small(remainder, shift);
    (limbs::used(quotient), limbs::used(remainder))
}

/// Algorithm D. The divisor is normalised, of two limbs or more, and above the dividend's upper limbs, so that the
/// quotient has as many limbs as the dividend has more. The remainder stays in the dividend's lower limbs.
fn rows(quotient: &mut [u64], a: &mut [u64], b: &[u64]) {
    let n = b.len();
    let top = Top::new(b[n - 1], b[n - 2]);
    for at in (0..a.len() - n).rev() {
        let upper = join(a[at + n], a[at + n - 1]);
        let mut limb =
            if upper >= top.d { u64::MAX } else { top.quotient(a[at + n], a[at + n - 1], a[at + n - 2]) };
        let window = &mut a[at..=at + n];
        let above = limbs::sub_mul(&mut window[..n], b, limb);
        let mut short = window[n] < above;
        window[n] = window[n].wrapping_sub(above);
        while short {
            // The estimate was one too large, about once in 2^64 rows.
            limb -= 1;
            short = !limbs::add_assign(window, b);
        }
        quotient[at] = limb;
    }
}

fn by_blocks(
    quotient: &mut [u64],
    remainder: &mut [u64],
    a: &[u64],
    b: &[u64],
    scratch: &mut [u64],
    blocks: Blocks,
) -> (usize, usize) {
    let Blocks { len, count, lead } = blocks;
    let shift = b[b.len() - 1].leading_zeros();
    let pad = len - b.len();
    let (dividend, rest) = scratch.split_at_mut(len * count + lead);
    let (divisor, rest) = rest.split_at_mut(len);
    let (found, rest) = rest.split_at_mut(len * (count - 1) + lead);
    place(divisor, b, pad, shift);
    place(dividend, a, pad, shift);
    rows(&mut found[len * (count - 1)..], &mut dividend[len * (count - 1)..], divisor);
    for at in (0..count - 1).rev() {
        let window = &mut dividend[at * len..(at + 2) * len];
        two_blocks(&mut found[at * len..(at + 1) * len], window, divisor, rest);
    }
    let q = limbs::used(found);
    quotient[..q].copy_from_slice(&found[..q]);
    let remainder = &mut remainder[..b.len()];
    let left = &mut dividend[..len];
    limbs::shr_small(left, shift);
    remainder.copy_from_slice(&left[pad..]);
    (q, limbs::used(remainder))
}

/// Writes `a` shifted up by `pad` limbs and `shift` bits, filling `out`.
fn place(out: &mut [u64], a: &[u64], pad: usize, shift: u32) {
    out[..pad].fill(0);
    out[pad..pad + a.len()].copy_from_slice(a);
    out[pad + a.len()..].fill(0);
    limbs::shl_small(&mut out[pad..], shift);
}

/// Divides two blocks by one, where the upper is below the divisor: as two divisions of three halves by two.
fn two_blocks(quotient: &mut [u64], a: &mut [u64], b: &[u64], scratch: &mut [u64]) {
    if b.len() < RECURSIVE || !b.len().is_multiple_of(2) {
        return rows(quotient, a, b);
    }
    let half = b.len() / 2;
    let (lower, upper) = quotient.split_at_mut(half);
    three_halves(upper, &mut a[half..], b, scratch);
    three_halves(lower, &mut a[..3 * half], b, scratch);
}

/// Divides three halves by two: a quotient by the divisor's upper half, mended by its lower half.
fn three_halves(quotient: &mut [u64], a: &mut [u64], b: &[u64], scratch: &mut [u64]) {
    let half = quotient.len();
    let (b0, b1) = b.split_at(half);
    if a[2 * half..].iter().rev().lt(b1.iter().rev()) {
        two_blocks(quotient, &mut a[half..], b1, scratch);
    } else {
        quotient.fill(u64::MAX);
        limbs::sub_assign(&mut a[2 * half..], b1);
        limbs::add_assign(&mut a[half..], b1);
    }
    let (product, rest) = scratch.split_at_mut(2 * half);
    mul::full(product, quotient, b0, rest);
    let mut short = limbs::sub_assign(a, product);
    while short {
        limbs::decrement(quotient);
        short = !limbs::add_assign(a, b);
    }
}
