//! Multiplication and squaring: row by row when short, Karatsuba's three half products when long.

use crate::number::int::Need;
use crate::number::limbs;
use crate::number::limbs::work;

/// From this many limbs on (in the shorter operand) Karatsuba is quicker; measured.
const KARATSUBA: usize = 32;
/// The same for squaring, whose rows are half as long.
const KARATSUBA_SQUARE: usize = 48;

/// What [`mul`] needs for operands of these lengths.
pub fn need(a: usize, b: usize) -> Need {
    Need { out: a + b, scratch: scratch(a, b), cost: cost(a, b) }
}

/// What [`square`] needs.
pub fn square_need(len: usize) -> Need {
    Need { out: 2 * len, scratch: halves_scratch(len, KARATSUBA_SQUARE), cost: cost(len, len) }
}

/// Work of a product of operands of these lengths.
pub fn cost(a: usize, b: usize) -> u64 {
    let (mut long, mut short) = if a < b { (b, a) } else { (a, b) };
    let mut total = 1;
    while short >= KARATSUBA {
        total += work(long / short) * halves_cost(short);
        (long, short) = (short, long % short);
    }
    total + work(long) * work(short)
}

/// Work of a product of two operands of one length.
fn halves_cost(mut len: usize) -> u64 {
    let (mut total, mut times) = (0, 1);
    while len >= KARATSUBA {
        total += times * 8 * work(len);
        times *= 3;
        len = len.div_ceil(2);
    }
    total + times * work(len) * work(len)
}

/// Limbs of scratch for operands of these lengths.
pub(crate) fn scratch(a: usize, b: usize) -> usize {
    let (mut long, mut short) = if a < b { (b, a) } else { (a, b) };
    let (mut held, mut most) = (0, 0);
    while short >= KARATSUBA {
        if long > short {
            held += 2 * short;
        }
        most = most.max(held + halves_scratch(short, KARATSUBA));
        (long, short) = (short, long % short);
    }
    most.max(held)
}

/// Limbs of scratch for any product whose shorter operand has at most so many limbs.
pub(crate) fn scratch_bound(short: usize) -> usize {
    // Lengths met while cutting into pieces shrink as in Euclid's algorithm: together less than 2.7 times the first.
    if short < KARATSUBA { 0 } else { 8 * short + 160 }
}

/// Limbs of scratch for two operands of one length.
fn halves_scratch(mut len: usize, threshold: usize) -> usize {
    let (mut held, mut most) = (0, 0);
    while len >= threshold {
        let half = len.div_ceil(2);
        most = most.max(held + 4 * half + 1);
        held += 2 * half;
        len = half;
    }
    most
}

/// `out = a * b`, returning the trimmed length. `out` has room for both lengths together.
pub fn mul(out: &mut [u64], a: &[u64], b: &[u64], scratch: &mut [u64]) -> usize {
    let (a, b) = (limbs::trim(a), limbs::trim(b));
    let out = &mut out[..a.len() + b.len()];
    full(out, a, b, scratch);
    limbs::used(out)
}

/// `out = a * a`, returning the trimmed length. `out` has twice the length of `a`.
pub fn square(out: &mut [u64], a: &[u64], scratch: &mut [u64]) -> usize {
    let a = limbs::trim(a);
    let out = &mut out[..2 * a.len()];
    square_full(out, a, scratch);
    limbs::used(out)
}

/// `out = a * b`, filling all of `out`, whose length is exactly that of both together.
pub(crate) fn full(out: &mut [u64], a: &[u64], b: &[u64], scratch: &mut [u64]) {
    let (a, b) = if a.len() < b.len() { (b, a) } else { (a, b) };
    if b.len() < KARATSUBA {
        rows(out, a, b);
    } else if a.len() == b.len() {
        halves(out, a, b, scratch);
    } else {
        pieces(out, a, b, scratch);
    }
}

/// The school's way: one row per limb of the shorter operand.
fn rows(out: &mut [u64], a: &[u64], b: &[u64]) {
    let Some((&first, b)) = b.split_first() else { return out.fill(0) };
    out[a.len()] = limbs::mul_row(&mut out[..a.len()], a, first);
    for (at, &by) in b.iter().enumerate() {
        out[at + 1 + a.len()] = limbs::add_mul(&mut out[at + 1..at + 1 + a.len()], a, by);
    }
}

/// A long operand times a short one: pieces of the short one's length.
fn pieces(out: &mut [u64], a: &[u64], b: &[u64], scratch: &mut [u64]) {
    out.fill(0);
    let (product, scratch) = scratch.split_at_mut(2 * b.len());
    for (at, piece) in a.chunks(b.len()).enumerate() {
        let product = &mut product[..piece.len() + b.len()];
        full(product, piece, b, scratch);
        limbs::add_assign(&mut out[at * b.len()..], product);
    }
}

/// Karatsuba: with `x = a1 B + a0`, `y = b1 B + b0` the middle is `a0 b0 + a1 b1 - (a0 - a1)(b0 - b1)`.
fn halves(out: &mut [u64], a: &[u64], b: &[u64], scratch: &mut [u64]) {
    let half = a.len().div_ceil(2);
    let ((a0, a1), (b0, b1)) = (a.split_at(half), b.split_at(half));
    let (cross, rest) = scratch.split_at_mut(2 * half);
    let (da, db) = out[..2 * half].split_at_mut(half);
    let opposite = limbs::distance(da, a0, a1) != limbs::distance(db, b0, b1);
    full(cross, da, db, rest);
    full(&mut out[..2 * half], a0, b0, rest);
    full(&mut out[2 * half..], a1, b1, rest);
    middle(out, half, cross, opposite, rest);
}

/// Adds `low + high -+ cross` to the product of halves at `half`; `low` and `high` already stand in `out`.
fn middle(out: &mut [u64], half: usize, cross: &[u64], add: bool, rest: &mut [u64]) {
    let sum = &mut rest[..=2 * half];
    let (low, high) = out.split_at(2 * half);
    sum[..2 * half].copy_from_slice(low);
    sum[2 * half] = 0;
    limbs::add_assign(sum, high);
    if add {
        limbs::add_assign(sum, cross);
    } else {
        limbs::sub_assign(sum, cross);
    }
    limbs::add_assign(&mut out[half..], limbs::trim(sum));
}

fn square_full(out: &mut [u64], a: &[u64], scratch: &mut [u64]) {
    if a.len() < KARATSUBA_SQUARE {
        return square_rows(out, a);
    }
    let half = a.len().div_ceil(2);
    let (a0, a1) = a.split_at(half);
    let (cross, rest) = scratch.split_at_mut(2 * half);
    limbs::distance(&mut out[..half], a0, a1);
    square_full(cross, &out[..half], rest);
    square_full(&mut out[..2 * half], a0, rest);
    square_full(&mut out[2 * half..], a1, rest);
    middle(out, half, cross, false, rest);
}

/// Each product of two different limbs once, doubled, then the squares.
fn square_rows(out: &mut [u64], a: &[u64]) {
    out.fill(0);
    for (at, &by) in a.iter().enumerate() {
        let row = &a[at + 1..];
        let start = 2 * at + 1;
        out[start + row.len()] = limbs::add_mul(&mut out[start..start + row.len()], row, by);
    }
    limbs::shl_small(out, 1);
    let mut carry = false;
    for (pair, &limb) in out.chunks_exact_mut(2).zip(a) {
        let (low, high) = limbs::mul_add(limb, limb, 0, 0);
        (pair[0], carry) = pair[0].carrying_add(low, carry);
        (pair[1], carry) = pair[1].carrying_add(high, carry);
    }
}
