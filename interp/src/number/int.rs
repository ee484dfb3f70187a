//! Signed integers as views of limbs, and Python's arithmetic on them.
//!
//! A value is sign and magnitude. Before an operation the caller asks its `*_need` how much room to give and what it
//! costs; then it hands over `out` and `scratch` of at least these lengths (their contents do not matter).

use core::cmp::Ordering;

use crate::number::div;
use crate::number::limbs;
use crate::number::mul;

/// What an operation asks of its caller before it may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// Limbs of the result; `usize::MAX` when no memory could hold it.
    pub out: usize,
    /// Limbs of working space.
    pub scratch: usize,
    /// Work in limb operations, the same on every target.
    pub cost: u64,
}

/// A signed integer somewhere in memory.
#[derive(Clone, Copy, Debug)]
pub struct Int<'a> {
    /// Whether it is below zero. Never set for zero.
    pub negative: bool,
    /// The magnitude, trimmed.
    pub limbs: &'a [u64],
}

/// Sign and trimmed length of a result in the caller's `out`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Whether it is below zero. Never set for zero.
    pub negative: bool,
    /// Limbs used.
    pub len: usize,
}

/// A machine integer with limbs of its own, to be viewed as an [`Int`].
#[derive(Clone, Copy, Debug)]
pub struct Small {
    negative: bool,
    limbs: [u64; 2],
}

impl<'a> Int<'a> {
    /// Zero.
    pub const ZERO: Int<'static> = Int { negative: false, limbs: &[] };

    /// A view of a magnitude that need not be trimmed, with a sign.
    pub fn new(negative: bool, magnitude: &'a [u64]) -> Int<'a> {
        let limbs = limbs::trim(magnitude);
        Int { negative: negative && !limbs.is_empty(), limbs }
    }

    /// Whether it is zero.
    pub fn is_zero(self) -> bool {
        self.limbs.is_empty()
    }

    /// Whether it is odd.
    pub fn is_odd(self) -> bool {
        self.limbs.first().is_some_and(|limb| limb & 1 == 1)
    }

    /// The same magnitude with the other sign.
    pub fn negated(self) -> Int<'a> {
        Int { negative: !self.negative && !self.is_zero(), ..self }
    }

    /// The magnitude alone.
    pub fn magnitude(self) -> Int<'a> {
        Int { negative: false, ..self }
    }

    /// The value, when 64 bits hold it.
    pub fn to_i64(self) -> Option<i64> {
        i64::try_from(self.to_i128()?).ok()
    }

    /// The value, when it is not negative and 64 bits hold it.
    pub fn to_u64(self) -> Option<u64> {
        match *self.limbs {
            [] => Some(0),
            [limb] if !self.negative => Some(limb),
            _ => None,
        }
    }

    /// The value, when its magnitude is below 2^127.
    pub fn to_i128(self) -> Option<i128> {
        let magnitude = match *self.limbs {
            [] => 0,
            [limb] => u128::from(limb),
            [low, high] => limbs::join(high, low),
            _ => return None,
        };
        let value = i128::try_from(magnitude).ok()?;
        Some(if self.negative { -value } else { value })
    }
}

impl Signed {
    /// Zero.
    pub const ZERO: Signed = Signed { negative: false, len: 0 };

    /// Sign and length, where zero has no sign.
    pub fn new(negative: bool, len: usize) -> Signed {
        Signed { negative: negative && len != 0, len }
    }

    /// The result as a view of the buffer it was written to.
    pub fn view(self, out: &[u64]) -> Int<'_> {
        Int { negative: self.negative, limbs: &out[..self.len] }
    }
}

impl Small {
    /// Takes any machine integer.
    pub fn new(value: i128) -> Small {
        let magnitude = value.unsigned_abs();
        Small { negative: value < 0, limbs: [limbs::low(magnitude), limbs::high(magnitude)] }
    }

    /// The integer as a view.
    pub fn int(&self) -> Int<'_> {
        Int::new(self.negative, &self.limbs)
    }
}

impl From<i64> for Small {
    fn from(value: i64) -> Small {
        Small::new(i128::from(value))
    }
}

/// Orders two integers.
pub fn compare(a: Int<'_>, b: Int<'_>) -> Ordering {
    match (a.negative, b.negative) {
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
        (false, false) => limbs::compare(a.limbs, b.limbs),
        (true, true) => limbs::compare(b.limbs, a.limbs),
    }
}

/// What [`add`] and [`sub`] need.
pub fn add_need(a: Int<'_>, b: Int<'_>) -> Need {
    let out = a.limbs.len().max(b.limbs.len()) + 1;
    Need { out, scratch: 0, cost: limbs::work(out) }
}

/// `out = a + b`.
pub fn add(out: &mut [u64], a: Int<'_>, b: Int<'_>) -> Signed {
    if a.negative == b.negative {
        return Signed::new(a.negative, limbs::add(out, a.limbs, b.limbs));
    }
    match limbs::compare(a.limbs, b.limbs) {
        Ordering::Equal => Signed::ZERO,
        Ordering::Greater => Signed::new(a.negative, limbs::sub(out, a.limbs, b.limbs)),
        Ordering::Less => Signed::new(b.negative, limbs::sub(out, b.limbs, a.limbs)),
    }
}

/// `out = a - b`.
pub fn sub(out: &mut [u64], a: Int<'_>, b: Int<'_>) -> Signed {
    add(out, a, b.negated())
}

/// What [`mul()`] needs.
pub fn mul_need(a: Int<'_>, b: Int<'_>) -> Need {
    mul::need(a.limbs.len(), b.limbs.len())
}

/// `out = a * b`.
pub fn mul(out: &mut [u64], a: Int<'_>, b: Int<'_>, scratch: &mut [u64]) -> Signed {
    Signed::new(a.negative != b.negative, mul::mul(out, a.limbs, b.limbs, scratch))
}

/// What [`divmod`] needs. `Need::out` is for the quotient; the remainder takes as many limbs as `b`.
pub fn divmod_need(a: Int<'_>, b: Int<'_>) -> Need {
    let need = div::need(a.limbs.len(), b.limbs.len());
    Need { out: need.out + 1, cost: need.cost + limbs::work(b.limbs.len()), ..need }
}

/// Python's `divmod(a, b)`, rounding down: `quotient = a // b`, `remainder = a % b`. `b` is not zero.
pub fn divmod(
    quotient: &mut [u64],
    remainder: &mut [u64],
    a: Int<'_>,
    b: Int<'_>,
    scratch: &mut [u64],
) -> (Signed, Signed) {
    let (mut q, mut r) = div::divrem(quotient, remainder, a.limbs, b.limbs, scratch);
    let negative = a.negative != b.negative;
    if negative && r != 0 {
        // Rounding down instead of towards zero: one further, and the remainder comes from the divisor's side.
        quotient[q] = 0;
        limbs::increment(&mut quotient[..=q]);
        q = limbs::used(&quotient[..=q]);
        let whole = &mut remainder[..b.limbs.len()];
        whole[r..].fill(0);
        limbs::sub_reverse(whole, b.limbs);
        r = limbs::used(whole);
    }
    (Signed::new(negative, q), Signed::new(b.negative, r))
}
