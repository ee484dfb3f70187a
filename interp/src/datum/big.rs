//! Integers of any size, as limbs. They are carried, compared and written, nothing else.

use alloc::vec::Vec;
use core::fmt;

/// An integer of any size.
///
/// # Example
/// ```
/// use chalcopy::BigInt;
/// let big = BigInt::from(u128::MAX);
/// assert_eq!(big.to_string(), "340282366920938463463374607431768211455");
/// assert_eq!(u128::try_from(&big), Ok(u128::MAX));
/// assert!(i128::try_from(&big).is_err());
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct BigInt {
    negative: bool,
    /// The magnitude, its lowest 64 bits first; the last limb is not zero.
    limbs: Vec<u64>,
}

/// The integer is too large or too small for the type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the int is too large or too small for the type wanted")
    }
}

impl core::error::Error for OutOfRange {}

impl BigInt {
    /// An integer of its sign and the limbs of its magnitude, the lowest 64 bits first.
    pub fn new(negative: bool, limbs: &[u64]) -> BigInt {
        let used = limbs.iter().rposition(|limb| *limb != 0).map_or(0, |last| last + 1);
        BigInt { negative: negative && used > 0, limbs: limbs[..used].to_vec() }
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// The limbs of its magnitude, the lowest 64 bits first, without zeros at the end.
    pub fn limbs(&self) -> &[u64] {
        &self.limbs
    }

    fn magnitude(&self) -> Result<u128, OutOfRange> {
        match *self.limbs {
            [] => Ok(0),
            [low] => Ok(low.into()),
            [low, high] => Ok(u128::from(low) | u128::from(high) << 64),
            _ => Err(OutOfRange),
        }
    }
}

macro_rules! big_from {
    ($($type:ty)*) => {
        $(impl From<$type> for BigInt {
            #[allow(unused_comparisons)] // Of what has no sign.
            fn from(n: $type) -> BigInt {
                let size = if n < 0 { (n as i128).unsigned_abs() } else { n as u128 };
                BigInt::new(n < 0, &[size as u64, (size >> 64) as u64])
            }
        })*
    };
}
big_from! { i64 u64 i128 u128 }

impl TryFrom<&BigInt> for i128 {
    type Error = OutOfRange;

    fn try_from(big: &BigInt) -> Result<i128, OutOfRange> {
        let size = big.magnitude()?;
        let signed =
            if big.negative { 0_i128.checked_sub_unsigned(size) } else { 0_i128.checked_add_unsigned(size) };
        signed.ok_or(OutOfRange)
    }
}

impl TryFrom<&BigInt> for u128 {
    type Error = OutOfRange;

    fn try_from(big: &BigInt) -> Result<u128, OutOfRange> {
        if big.negative { Err(OutOfRange) } else { big.magnitude() }
    }
}

impl TryFrom<&BigInt> for i64 {
    type Error = OutOfRange;

    fn try_from(big: &BigInt) -> Result<i64, OutOfRange> {
        i64::try_from(i128::try_from(big)?).map_err(|_| OutOfRange)
    }
}

impl TryFrom<&BigInt> for u64 {
    type Error = OutOfRange;

    fn try_from(big: &BigInt) -> Result<u64, OutOfRange> {
        u64::try_from(u128::try_from(big)?).map_err(|_| OutOfRange)
    }
}

/// In decimal. Takes time that grows with the square of the size: for the data of a program, not for mathematics.
impl fmt::Display for BigInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const PART: u64 = 10_000_000_000_000_000_000;
        let (mut rest, mut parts) = (self.limbs.clone(), Vec::new());
        while let Some(top) = rest.last() {
            if *top == 0 {
                rest.pop();
                continue;
            }
            let mut carry = 0;
            for limb in rest.iter_mut().rev() {
                let both = carry << 64 | u128::from(*limb);
                *limb = (both / u128::from(PART)) as u64;
                carry = both % u128::from(PART);
            }
            parts.push(carry as u64);
        }
        let mut text = alloc::string::String::new();
        for (index, part) in parts.iter().rev().enumerate() {
            let width = if index == 0 { 1 } else { 19 };
            fmt::Write::write_fmt(&mut text, format_args!("{part:0width$}"))?;
        }
        f.pad_integral(!self.negative, "", if text.is_empty() { "0" } else { &text })
    }
}
