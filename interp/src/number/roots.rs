//! Integer square root.

use crate::number::div;
use crate::number::int::Need;
use crate::number::limbs;
use crate::number::limbs::work;

/// What [`isqrt`] needs for a magnitude of this length.
pub fn need(len: usize) -> Need {
    let root = len / 2 + 2;
    let scratch = (len + 1) + (len + 2) + root + div::scratch_bound(len + 1, root);
    let cost = 2 * div::need(len, len.div_ceil(2)).cost + work(len) + 64;
    Need { out: root, scratch, cost }
}

/// `out = floor(sqrt(a))`, returning its length.
///
/// Newton's step with the precision doubled each time (the method of Python's `math.isqrt`, by Mark Dickinson): each
/// root of the leading `2 d` bits is at most one too large, so only the last has to be mended.
pub fn isqrt(out: &mut [u64], a: &[u64], scratch: &mut [u64]) -> usize {
    let a = limbs::trim(a);
    if let [] | [_] = a {
        out[0] = a.first().map_or(0, |limb| limb.isqrt());
        return limbs::used(&out[..1]);
    }
    let (upper, rest) = scratch.split_at_mut(a.len() + 1);
    let (quotient, rest) = rest.split_at_mut(a.len() + 2);
    let (remainder, scratch) = rest.split_at_mut(a.len() / 2 + 2);
    let half = (limbs::bit_length(a) - 1) / 2;
    out[0] = 1;
    let (mut len, mut done) = (1, 0);
    for at in (0..=half.ilog2()).rev() {
        let before = done;
        done = half >> at;
        let (top, _) = limbs::shr(upper, a, 2 * half - before - done + 1);
        let (q, _) = div::divrem(quotient, remainder, &upper[..top], &out[..len], scratch);
        let by = done - before - 1;
        let wide = limbs::shl(upper, &out[..len], by);
        len = limbs::add(scratch, &upper[..wide], &quotient[..q]);
        out[..len].copy_from_slice(&scratch[..len]);
    }
    // One too large exactly when `a / out` falls short of it.
    let (q, _) = div::divrem(quotient, remainder, a, &out[..len], scratch);
    if limbs::compare(&quotient[..q], &out[..len]).is_lt() {
        limbs::decrement(&mut out[..len]);
        len = limbs::used(&out[..len]);
    }
    len
}
