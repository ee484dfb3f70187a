//! Rounding of integers: `round(a, -digits)`.

use core::cmp::Ordering;

use crate::number::div;
use crate::number::int::{Int, Need, Signed, Small};
use crate::number::limbs;
use crate::number::pow;

/// Whether a number of so many bits is far below half of `10 ** digits`.
fn vanishes(bits: u64, digits: u64) -> bool {
    // 3.3 bits a digit, rounded down.
    digits > bits / 3 + 2
}

/// What [`round`] needs.
pub fn need(a: Int<'_>, digits: u64) -> Need {
    if vanishes(limbs::bit_length(a.limbs), digits) {
        return Need { out: 0, scratch: 0, cost: 1 };
    }
    let power = pow::need(Small::from(10).int(), digits);
    let (long, short) = (a.limbs.len(), power.out);
    let scratch = short + (long + 1) + short + power.scratch.max(div::scratch_bound(long, short));
    let divide = div::need(long, short.min(long)).cost;
    Need { out: long.max(short) + 1, scratch, cost: power.cost + divide }
}

/// `out = round(a, -digits)`: the nearest multiple of `10 ** digits`, of two equally near ones the even.
pub fn round(out: &mut [u64], a: Int<'_>, digits: u64, scratch: &mut [u64]) -> Signed {
    if vanishes(limbs::bit_length(a.limbs), digits) {
        return Signed::ZERO;
    }
    let ten = Small::from(10);
    let (unit, rest) = scratch.split_at_mut(pow::need(ten.int(), digits).out);
    let unit_len = pow::pow(unit, ten.int(), digits, rest).len;
    let unit = &unit[..unit_len];
    let (quotient, rest) = rest.split_at_mut(a.limbs.len() + 1);
    let (remainder, rest) = rest.split_at_mut(unit_len);
    let (q, r) = div::divrem(quotient, remainder, a.limbs, unit, rest);
    let odd = quotient[..q].first().is_some_and(|limb| limb & 1 == 1);
    let down = limbs::sub(out, a.limbs, &remainder[..r]);
    let up = match limbs::compare_twice(&remainder[..r], unit) {
        Ordering::Less => false,
        Ordering::Equal => odd,
        Ordering::Greater => true,
    };
    if !up {
        return Signed::new(a.negative, down);
    }
    let len = down.max(unit_len) + 1;
    out[down..len].fill(0);
    limbs::add_assign(&mut out[..len], unit);
    Signed::new(a.negative, limbs::used(&out[..len]))
}
