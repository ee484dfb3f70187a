//! Integers from and to bytes.

use crate::number::int::{Int, Signed};
use crate::number::limbs;

/// Which byte comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The least significant.
    Little,
    /// The most significant.
    Big,
}

/// Why an integer does not go into so many bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// "can't convert negative int to unsigned"
    Negative,
    /// "int too big to convert"
    TooBig,
}

/// Limbs for an integer of so many bytes.
pub fn from_len(bytes: usize) -> usize {
    bytes.div_ceil(8)
}

/// `int.from_bytes`. `out` has `from_len` limbs.
pub fn from_bytes(out: &mut [u64], bytes: &[u8], order: Order, signed: bool) -> Signed {
    let out = &mut out[..from_len(bytes.len())];
    let top = match order {
        Order::Little => bytes.last(),
        Order::Big => bytes.first(),
    };
    let negative = signed && top.is_some_and(|byte| byte >> 7 == 1);
    // Bytes the last limb lacks repeat the sign.
    out.fill(if negative { u64::MAX } else { 0 });
    let mut put = |at: usize, byte: u8| {
        let shift = at % 8 * 8;
        out[at / 8] = out[at / 8] & !(0xFF << shift) | u64::from(byte) << shift;
    };
    match order {
        Order::Little => bytes.iter().enumerate().for_each(|(at, &byte)| put(at, byte)),
        Order::Big => bytes.iter().rev().enumerate().for_each(|(at, &byte)| put(at, byte)),
    }
    if negative {
        limbs::negate(out);
    }
    Signed::new(negative, limbs::used(out))
}

/// Whether an integer goes into so many bytes.
///
/// # Errors
/// Why it does not.
pub fn fits(len: usize, a: Int<'_>, signed: bool) -> Result<(), Misfit> {
    if a.negative && !signed {
        return Err(Misfit::Negative);
    }
    let room = u64::try_from(len).unwrap_or(u64::MAX).saturating_mul(8);
    let bits = limbs::bit_length(a.limbs);
    // The lowest number of a width has its magnitude's only set bit where the others have their sign.
    let lowest = a.negative && limbs::trailing_zeros(a.limbs) + 1 == bits;
    // CPython lets -1 into no bytes at all: nothing but sign.
    let only_sign = lowest && bits == 1 && room == 0;
    if !only_sign && bits + u64::from(signed && !lowest && bits != 0) > room {
        return Err(Misfit::TooBig);
    }
    Ok(())
}

/// The lowest `len` bytes of an integer in two's complement, least first, packed into words; the last is filled with zeros.
pub fn to_words(out: &mut [u64], a: Int<'_>, len: usize) {
    let words = len.div_ceil(8);
    let shared = a.limbs.len().min(words);
    out[..shared].copy_from_slice(&a.limbs[..shared]);
    out[shared..words].fill(0);
    if a.negative {
        limbs::negate(&mut out[..words]);
    }
    if !len.is_multiple_of(8) {
        out[words - 1] &= u64::MAX >> (64 - len % 8 * 8);
    }
}

/// `int.to_bytes`, filling `out`.
///
/// # Errors
/// A negative integer without `signed`, or one that needs more bytes; nothing is written then.
pub fn to_bytes(out: &mut [u8], a: Int<'_>, order: Order, signed: bool) -> Result<(), Misfit> {
    fits(out.len(), a, signed)?;
    let mut carry = a.negative;
    let mut byte = |at: usize| {
        let byte = a.limbs.get(at / 8).map_or(0, |limb| limb.to_le_bytes()[at % 8]);
        if !a.negative {
            return byte;
        }
        let (byte, over) = (!byte).overflowing_add(u8::from(carry));
        carry = over;
        byte
    };
    match order {
        Order::Little => out.iter_mut().enumerate().for_each(|(at, place)| *place = byte(at)),
        Order::Big => out.iter_mut().rev().enumerate().for_each(|(at, place)| *place = byte(at)),
    }
    Ok(())
}
