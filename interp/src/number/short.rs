//! Fields of a few ASCII characters, which most are: laid out in one go. `None`: `format` has to do it.

use crate::copy::copy;
use crate::number::layout::{sides, sign_of};
use crate::number::spec::{Align, Spec};

/// Room for a field that is laid out here.
pub const ROOM: usize = 80;
/// Longest number or text in one.
pub(crate) const LONGEST: usize = 32;
/// Widest field.
const WIDEST: usize = 48;
/// So many digits behind the point are computed in a word.
const DECIMALS: usize = 9;
/// Floats below this, with as many digits behind the point, are.
const BOUND: f64 = 1e9;

/// The field of an integer.
pub fn int(spec: &Spec, n: i64, room: &mut [u8; ROOM]) -> Option<usize> {
    if spec.precision.is_some() || spec.no_negative_zero {
        return None;
    }
    let (base, prefix): (u32, &[u8]) = match spec.code {
        'd' => (10, b""),
        'x' => (16, b"0x"),
        'X' => (16, b"0X"),
        _ => return None,
    };
    let mut digits = [0; LONGEST];
    let first = if base == 10 {
        decimal(&mut digits, n.unsigned_abs())
    } else {
        hexadecimal(&mut digits, n.unsigned_abs(), spec.code == 'X')
    };
    let prefix = if spec.alternate { prefix } else { b"" };
    lay(spec, sign_of(n < 0, spec.sign), prefix, &digits[first..], room)
}

/// The field of a float with a fixed number of digits behind its point.
pub fn fixed(spec: &Spec, x: f64, room: &mut [u8; ROOM]) -> Option<usize> {
    let decimals = spec.precision.unwrap_or(6);
    if spec.code != 'f' || spec.alternate || decimals > DECIMALS || x.is_nan() || libm::fabs(x) >= BOUND {
        return None;
    }
    let scaled = scale(x, decimals);
    let mut text = [0; LONGEST];
    let mut first = decimal(&mut text, scaled);
    // At least one digit before the point.
    while LONGEST - first <= decimals {
        first -= 1;
        text[first] = b'0';
    }
    if decimals > 0 {
        let point = LONGEST - decimals - 1;
        text.copy_within(first..=point, first - 1);
        text[point] = b'.';
        first -= 1;
    }
    let negative = x.is_sign_negative() && !(spec.no_negative_zero && scaled == 0);
    lay(spec, sign_of(negative, spec.sign), b"", &text[first..], room)
}

/// The field of an ASCII text.
pub fn text(spec: &Spec, text: &[u8], room: &mut [u8; ROOM]) -> Option<usize> {
    let plain = spec.code == 's' && spec.sign.is_none() && !spec.no_negative_zero && !spec.alternate;
    if !plain || spec.align == Align::Inside || spec.precision.is_some() || text.len() > LONGEST {
        return None;
    }
    lay(spec, b"", b"", text, room)
}

/// |x| * 10^decimals, rounded to the nearest integer, a half to the even one; exact, as both are below 2^63.
fn scale(x: f64, decimals: usize) -> u64 {
    let bits = x.to_bits();
    let (exponent, fraction) = ((bits >> 52 & 0x7FF) as i32, bits & ((1 << 52) - 1));
    let mantissa = if exponent == 0 { fraction } else { fraction | 1 << 52 };
    // |x| = mantissa / 2^shift
    let shift = 1075 - exponent.max(1);
    let product = u128::from(mantissa) * u128::from(10_u64.pow(decimals as u32));
    match u32::try_from(shift) {
        Err(_) => (product << -shift) as u64,
        Ok(0) => product as u64,
        // The product has at most 83 bits.
        Ok(shift @ 1..=100) => {
            let (whole, rest) = ((product >> shift) as u64, product & ((1 << shift) - 1));
            let half = 1 << (shift - 1);
            whole + u64::from(rest > half || rest == half && whole & 1 == 1)
        }
        Ok(_) => 0,
    }
}

/// Decimal digits at the end of the room; gives where they begin.
pub(crate) fn decimal(room: &mut [u8; LONGEST], mut n: u64) -> usize {
    let mut at = LONGEST;
    loop {
        at -= 1;
        room[at] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            return at;
        }
    }
}

/// Hexadecimal digits at the end of the room; gives where they begin.
fn hexadecimal(room: &mut [u8; LONGEST], mut n: u64, upper: bool) -> usize {
    let digits = if upper { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
    let mut at = LONGEST;
    loop {
        at -= 1;
        room[at] = digits[(n & 15) as usize];
        n >>= 4;
        if n == 0 {
            return at;
        }
    }
}

/// Lays a number or a text into its field; gives the field's length.
fn lay(spec: &Spec, sign: &[u8], prefix: &[u8], body: &[u8], room: &mut [u8; ROOM]) -> Option<usize> {
    if spec.grouping.is_some() || !spec.fill.is_ascii() || spec.width > WIDEST {
        return None;
    }
    let padding = spec.width.saturating_sub(sign.len() + prefix.len() + body.len());
    let (left, inside, right) = sides(spec.align, padding);
    let mut at = 0;
    let fill = spec.fill as u8;
    let mut pad = |at: &mut usize, count: usize| {
        for byte in &mut room[*at..*at + count] {
            *byte = fill;
        }
        *at += count;
    };
    pad(&mut at, left);
    let head = at;
    at += sign.len() + prefix.len();
    pad(&mut at, inside);
    let start = at;
    at += body.len();
    pad(&mut at, right);
    copy(&mut room[head..head + sign.len()], sign);
    copy(&mut room[head + sign.len()..head + sign.len() + prefix.len()], prefix);
    copy(&mut room[start..start + body.len()], body);
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::{ROOM, fixed};
    use crate::number::spec::{Family, Spec};
    use crate::number::{Fixed, format};

    #[test]
    fn floats_look_as_the_long_way_has_them() {
        let mut seed = 1_u64;
        for number in 0..20_000 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            // Ties, too: eighths with two decimals.
            let tie = (seed >> 40) as f64 / 8.0 - 1e6;
            let x = [f64::from_bits(seed), tie, (seed >> 11) as f64 / 1e12, -0.0][number % 4];
            let text = ["+09.2f", ".0f", "z.3f", "12.9f"][number / 4 % 4];
            let spec = Spec::parse(text, Family::Float).unwrap();
            let mut room = [0; ROOM];
            if let Some(len) = fixed(&spec, x, &mut room) {
                let mut long = [0; 400];
                let mut out = Fixed::new(&mut long);
                format::format_float(&mut out, &spec, x).unwrap();
                assert_eq!(&room[..len], out.text(), "{x:e} {text}");
            }
        }
    }
}
