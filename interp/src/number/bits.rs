//! Bitwise operations on signed integers, as two's complement of unbounded width.

use crate::number::int::{Int, Need, Signed};
use crate::number::limbs;

/// Two's complement limbs of an integer, lowest first, without an end.
struct Complement<'a> {
    int: Int<'a>,
    at: usize,
    carry: bool,
}

impl Complement<'_> {
    fn new(int: Int<'_>) -> Complement<'_> {
        Complement { int, at: 0, carry: int.negative }
    }

    fn next(&mut self) -> u64 {
        let limb = self.int.limbs.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        if !self.int.negative {
            return limb;
        }
        let (limb, carry) = (!limb).carrying_add(0, self.carry);
        self.carry = carry;
        limb
    }
}

/// What [`and`], [`or`] and [`xor`] need.
pub fn need(a: Int<'_>, b: Int<'_>) -> Need {
    let out = a.limbs.len().max(b.limbs.len()) + 1;
    Need { out, scratch: 0, cost: limbs::work(out) }
}

/// `out = a & b`.
pub fn and(out: &mut [u64], a: Int<'_>, b: Int<'_>) -> Signed {
    each(out, a, b, |x, y| x & y)
}

/// `out = a | b`.
pub fn or(out: &mut [u64], a: Int<'_>, b: Int<'_>) -> Signed {
    each(out, a, b, |x, y| x | y)
}

/// `out = a ^ b`.
pub fn xor(out: &mut [u64], a: Int<'_>, b: Int<'_>) -> Signed {
    each(out, a, b, |x, y| x ^ y)
}

fn each(out: &mut [u64], a: Int<'_>, b: Int<'_>, op: impl Fn(u64, u64) -> u64) -> Signed {
    // One limb more than the longer operand holds nothing but signs, so its top bit is the sign of the result.
    let len = a.limbs.len().max(b.limbs.len()) + 1;
    let out = &mut out[..len];
    let (mut x, mut y) = (Complement::new(a), Complement::new(b));
    for limb in out.iter_mut() {
        *limb = op(x.next(), y.next());
    }
    let negative = out[len - 1] >> 63 == 1;
    if negative {
        limbs::negate(out);
    }
    Signed::new(negative, limbs::used(out))
}

/// `out = ~a`. `out` has one limb more than `a`.
pub fn invert(out: &mut [u64], a: Int<'_>) -> Signed {
    let out = &mut out[..=a.limbs.len()];
    out[..a.limbs.len()].copy_from_slice(a.limbs);
    out[a.limbs.len()] = 0;
    if a.negative {
        limbs::decrement(out);
    } else {
        limbs::increment(out);
    }
    Signed::new(!a.negative, limbs::used(out))
}

/// What [`shl`] needs; `Need::out` is `usize::MAX` when no memory could hold it.
pub fn shl_need(a: Int<'_>, by: u64) -> Need {
    let out = limbs::shl_len(a.limbs, by);
    let cost = if a.is_zero() { 1 } else { limbs::work(a.limbs.len()).saturating_add(by / 64) };
    Need { out, scratch: 0, cost }
}

/// `out = a << by`.
pub fn shl(out: &mut [u64], a: Int<'_>, by: u64) -> Signed {
    Signed::new(a.negative, limbs::shl(out, a.limbs, by))
}

/// What [`shr`] needs, whatever the distance.
pub fn shr_need(a: Int<'_>) -> Need {
    let out = a.limbs.len() + 1;
    Need { out, scratch: 0, cost: limbs::work(out) }
}

/// `out = a >> by`, rounding down as Python does.
pub fn shr(out: &mut [u64], a: Int<'_>, by: u64) -> Signed {
    let (mut len, lost) = limbs::shr(out, a.limbs, by);
    if a.negative && lost {
        out[len] = 0;
        limbs::increment(&mut out[..=len]);
        len = limbs::used(&out[..=len]);
    }
    Signed::new(a.negative, len)
}
