//! Floats in hexadecimal: `float.hex` and `float.fromhex`.

use crate::number::Out;
use crate::number::radix;
use crate::number::real;
use crate::number::text::exponent;
use crate::number::trim_blanks;

/// Why text is no hexadecimal float.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoHex {
    /// `ValueError`: "invalid hexadecimal floating-point string"
    Invalid,
    /// `OverflowError`: "hexadecimal value too large to represent as a float"
    TooLarge,
}

/// `x.hex()`
pub fn to_hex(out: &mut dyn Out, x: f64) {
    if !x.is_finite() {
        return crate::number::text::repr(out, x);
    }
    if x.is_sign_negative() {
        out.put(b"-");
    }
    if x == 0.0 {
        return out.put(b"0x0.0p+0");
    }
    let (mantissa, exponent) = real::split(x);
    let mut text = *b"0x0.0000000000000p";
    text[2] += u8::from(mantissa >> 52 == 1);
    for (at, place) in text[4..17].iter_mut().enumerate() {
        *place = b"0123456789abcdef"[(mantissa >> (48 - 4 * at) & 15) as usize];
    }
    out.put(&text);
    let power = i64::from(exponent) + 52;
    if power >= 0 {
        out.put(b"+");
    }
    radix::small_to_text(out, power);
}

/// `float.fromhex(text)`
///
/// # Errors
/// Text of another form, or a value that no float holds.
pub fn from_hex(text: &[u8]) -> Result<f64, NoHex> {
    let text = trim_blanks(text);
    let (negative, body) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let named = |name: &[u8]| body.eq_ignore_ascii_case(name);
    let size = if named(b"inf") || named(b"infinity") {
        f64::INFINITY
    } else if named(b"nan") {
        return Ok(f64::NAN);
    } else {
        magnitude(body)?
    };
    Ok(if negative { -size } else { size })
}

fn magnitude(body: &[u8]) -> Result<f64, NoHex> {
    let body = match body {
        [b'0', b'x' | b'X', rest @ ..] => rest,
        _ => body,
    };
    let end = body.iter().position(|byte| matches!(byte, b'p' | b'P')).unwrap_or(body.len());
    let (mut mantissa, mut sticky, mut power, mut fraction, mut any) = (0_u64, false, 0_i64, false, false);
    for &byte in &body[..end] {
        if byte == b'.' && !fraction {
            fraction = true;
            continue;
        }
        let digit = char::from(byte).to_digit(16).ok_or(NoHex::Invalid)?;
        any = true;
        if mantissa >> 60 == 0 {
            mantissa = mantissa << 4 | u64::from(digit);
            power -= 4 * i64::from(fraction);
        } else {
            sticky |= digit != 0;
            power += 4 * i64::from(!fraction);
        }
    }
    let given = exponent(body.get(end + 1..), false).filter(|_| any).ok_or(NoHex::Invalid)?;
    real::nearest(mantissa, sticky, power.saturating_add(given)).ok_or(NoHex::TooLarge)
}
