//! Hashes: of numbers as CPython's on 64 bits (equal numbers have equal hashes), and of bytes.

use crate::number::int::Int;
use crate::number::real;

/// Numbers are hashed modulo this prime.
pub const MODULUS: u64 = (1 << 61) - 1;
/// `hash(float('inf'))`
pub const INFINITY: i64 = 314_159;

/// A residue's product by a power of two: its 61 bits turn round.
fn turn(residue: u64, by: u32) -> u64 {
    if by == 0 { residue } else { residue << by & MODULUS | residue >> (61 - by) }
}

fn reduce(x: u64) -> u64 {
    let sum = (x & MODULUS) + (x >> 61);
    if sum >= MODULUS { sum - MODULUS } else { sum }
}

/// -1 is what an error looked like in CPython, so no hash is -1.
fn signed(negative: bool, residue: u64) -> i64 {
    let hash = residue.cast_signed();
    match (negative, hash) {
        (true, 1) => -2,
        (true, _) => -hash,
        (false, _) => hash,
    }
}

/// `hash(a)` of an integer.
pub fn int(a: Int<'_>) -> i64 {
    let residue = a.limbs.iter().rev().fold(0, |hash, &limb| reduce(turn(hash, 3) + reduce(limb)));
    signed(a.negative, residue)
}

/// `hash(a)` of a small integer.
pub fn small(a: i64) -> i64 {
    signed(a < 0, reduce(a.unsigned_abs()))
}

/// `hash(x)` of a float; `None` for a NaN, whose hash is its identity's.
pub fn float(x: f64) -> Option<i64> {
    if x.is_nan() {
        return None;
    }
    if x.is_infinite() {
        return Some(if x > 0.0 { INFINITY } else { -INFINITY });
    }
    let (mantissa, exponent) = real::split(x);
    let by = u32::try_from(exponent.rem_euclid(61)).unwrap_or(0);
    Some(signed(x < 0.0, turn(mantissa, by)))
}

/// A hash of bytes, the same on every target: two 32-bit lanes, each step one widening product.
///
/// Not a defence against chosen keys unless the seed is secret.
pub fn bytes(seed: u64, bytes: &[u8]) -> u32 {
    let length = bytes.len() as u32;
    let mut a = seed as u32 ^ 0x9E37_79B9;
    let mut b = (seed >> 32) as u32 ^ length.wrapping_mul(0x85EB_CA6B);
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        (a, b) = mix(a, b, word(&chunk[..4]), word(&chunk[4..]));
    }
    finish(a, b, chunks.remainder(), length)
}

/// The same hash of the first `length` bytes of these words, the least byte of each first.
pub fn words(seed: u64, words: &[u64], length: usize) -> u32 {
    let whole = length / 8;
    let mut a = seed as u32 ^ 0x9E37_79B9;
    let mut b = (seed >> 32) as u32 ^ (length as u32).wrapping_mul(0x85EB_CA6B);
    for word in &words[..whole] {
        (a, b) = mix(a, b, *word as u32, (*word >> 32) as u32);
    }
    let mut last = [0; 8];
    let rest = length % 8;
    if rest > 0 {
        last = words[whole].to_le_bytes();
    }
    finish(a, b, &last[..rest], length as u32)
}

/// Folds the last bytes, fewer than eight, and the length in.
fn finish(mut a: u32, mut b: u32, rest: &[u8], length: u32) -> u32 {
    let (low, high) = match rest.len() {
        0 => (0, 0),
        1..=3 => (
            u32::from(rest[0]) | u32::from(rest[rest.len() / 2]) << 8 | u32::from(rest[rest.len() - 1]) << 16,
            0,
        ),
        // The two words overlap when fewer than eight bytes are left; the length tells such texts apart.
        _ => (word(&rest[..4]), word(&rest[rest.len() - 4..])),
    };
    (a, b) = mix(a, b, low, high);
    (a, b) = mix(a, b, length, 0x27D4_EB2F);
    a ^ b
}

fn word(bytes: &[u8]) -> u32 {
    bytes.first_chunk().map_or(0, |four| u32::from_le_bytes(*four))
}

/// Folds two words in. Adding the old lanes keeps what a zero factor would wipe out.
fn mix(a: u32, b: u32, x: u32, y: u32) -> (u32, u32) {
    let product = u64::from(a ^ x ^ 0x53C5_CA59) * u64::from(b ^ y ^ 0xC2B2_AE35);
    let (low, high) = (product as u32, (product >> 32) as u32);
    (high.wrapping_add(b.rotate_left(11)).wrapping_add(x), low.wrapping_add(a.rotate_left(17)) ^ y)
}
