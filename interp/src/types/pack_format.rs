//! Formats of `struct`: what their letters mean, and numbers as bytes.
//!
//! ```text
//! format := ['@' | '=' | '<' | '>' | '!'] (blank* [count] letter)* blank*
//! ```
//!
//! Native means what CPython has on x86-64: least byte first, `long` of 8 bytes, every item on a multiple of its size.

/// What is wrong with a format. All are `struct.error`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// A letter without meaning.
    Letter,
    /// A count at the end.
    OnlyCount,
    /// A zero byte.
    Null,
    /// All of it together is too long.
    Size,
}

impl Wrong {
    /// CPython's message.
    pub fn message(self) -> &'static str {
        match self {
            Wrong::Letter => "bad char in struct format",
            Wrong::OnlyCount => "repeat count given without format specifier",
            Wrong::Null => "embedded null character",
            Wrong::Size => "total struct size too long",
        }
    }
}

/// What the first character says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mode {
    /// The greatest byte stands first.
    pub big: bool,
    /// Native sizes and alignment.
    pub native: bool,
    /// `>` or `!`, which have messages of their own.
    pub foreign: bool,
}

/// A letter with its count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The letter.
    pub letter: u8,
    /// How often; of `s` and `p`, how long.
    pub count: u64,
    /// Bytes of one item.
    pub size: u64,
    /// Bytes of padding before it.
    pub padding: u64,
}

impl Piece {
    /// How many values it stands for.
    pub fn values(self) -> u64 {
        match self.letter {
            b'x' => 0,
            b's' | b'p' => 1,
            _ => self.count,
        }
    }
}

/// Walks through a format; the text is handed in at every step, as it may move in between.
#[derive(Clone, Copy, Debug)]
pub struct Walk {
    at: usize,
    /// See `Mode`.
    pub mode: Mode,
    offset: u64,
}

/// The bytes of one item, if the letter has a meaning.
fn item_size(letter: u8, native: bool) -> Option<u64> {
    Some(match letter {
        b'x' | b'c' | b'b' | b'B' | b'?' | b's' | b'p' => 1,
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' => {
            if native {
                8
            } else {
                4
            }
        }
        b'q' | b'Q' | b'd' => 8,
        b'n' | b'N' | b'P' if native => 8,
        _ => return None,
    })
}

impl Walk {
    /// Begins at the start of a format.
    pub fn new(text: &[u8]) -> Walk {
        let (at, mode) = match text.first() {
            Some(b'<' | b'=') => (1, Mode { big: false, native: false, foreign: false }),
            Some(b'>' | b'!') => (1, Mode { big: true, native: false, foreign: true }),
            Some(b'@') => (1, Mode { big: false, native: true, foreign: false }),
            _ => (0, Mode { big: false, native: true, foreign: false }),
        };
        Walk { at, mode, offset: 0 }
    }

    /// The next letter; `None` at the end.
    ///
    /// # Errors
    /// What is wrong with the format from here on.
    pub fn next(&mut self, text: &[u8]) -> Result<Option<Piece>, Wrong> {
        while text.get(self.at).is_some_and(|byte| matches!(byte, b' ' | b'\t'..=b'\r')) {
            self.at += 1;
        }
        let mut count: Option<u64> = None;
        while let Some(digit) = text.get(self.at).filter(|byte| byte.is_ascii_digit()) {
            let more =
                count.unwrap_or(0).checked_mul(10).and_then(|n| n.checked_add(u64::from(digit - b'0')));
            count = Some(more.filter(|n| i64::try_from(*n).is_ok()).ok_or(Wrong::Size)?);
            self.at += 1;
        }
        let Some(letter) = text.get(self.at).copied() else {
            return if count.is_some() { Err(Wrong::OnlyCount) } else { Ok(None) };
        };
        self.at += 1;
        let problem = if letter == 0 { Wrong::Null } else { Wrong::Letter };
        let size = item_size(letter, self.mode.native).ok_or(problem)?;
        let padding = if self.mode.native { self.offset.next_multiple_of(size) - self.offset } else { 0 };
        let count = count.unwrap_or(1);
        let end = count.checked_mul(size).and_then(|len| len.checked_add(self.offset + padding));
        self.offset = end.filter(|end| i64::try_from(*end).is_ok()).ok_or(Wrong::Size)?;
        Ok(Some(Piece { letter, count, size, padding }))
    }
}

/// How many bytes and values a format stands for.
///
/// # Errors
/// What is wrong with it.
pub fn measure(text: &[u8]) -> Result<(u64, u64), Wrong> {
    let mut walk = Walk::new(text);
    let mut values = 0_u64;
    while let Some(piece) = walk.next(text)? {
        values = values.saturating_add(piece.values());
    }
    Ok((walk.offset, values))
}

/// Why an integer does not go where a letter says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Misfit {
    /// `argument out of range`
    Range,
    /// `int too large to convert`
    Large,
    /// A message with the bounds.
    Bounds(&'static str),
}

impl Misfit {
    /// CPython's message.
    pub fn message(self) -> &'static str {
        match self {
            Misfit::Range => "argument out of range",
            Misfit::Large => "int too large to convert",
            Misfit::Bounds(message) => message,
        }
    }
}

/// An integer as the bits of its letter's size, lowest first. `None` stands for one beyond 127 bits.
///
/// # Errors
/// See `Misfit`; which one it is depends on how CPython reads the number.
pub fn int_bits(letter: u8, mode: Mode, n: Option<i128>) -> Result<u64, Misfit> {
    let signed = n.and_then(|n| i64::try_from(n).ok());
    let unsigned = n.and_then(|n| u64::try_from(n).ok());
    let within = |bits: u32, message: &'static str| match signed {
        Some(n) if n >> (bits - 1) == n >> 63 => Ok(n as u64),
        Some(_) => Err(Misfit::Bounds(message)),
        None => Err(Misfit::Range),
    };
    let below = |bits: u32, message: &'static str| match unsigned {
        Some(n) if n >> bits == 0 => Ok(n),
        Some(_) => Err(Misfit::Bounds(message)),
        None => Err(Misfit::Range),
    };
    // Small native numbers are read as signed ones first.
    let small = |bits: u32, message: &'static str| match signed {
        Some(n) if n >> bits == 0 => Ok(n as u64),
        Some(_) => Err(Misfit::Bounds(message)),
        None => Err(Misfit::Range),
    };
    let too_large = if mode.foreign { Misfit::Large } else { Misfit::Range };
    match letter {
        b'b' => within(8, "byte format requires -128 <= number <= 127"),
        b'B' => small(8, "ubyte format requires 0 <= number <= 255"),
        b'h' if mode.foreign => within(16, "'h' format requires -32768 <= number <= 32767"),
        b'h' => within(16, "short format requires -32768 <= number <= 32767"),
        b'H' if mode.foreign => below(16, "'H' format requires 0 <= number <= 65535"),
        b'H' => small(16, "ushort format requires 0 <= number <= 65535"),
        b'i' => within(32, "'i' format requires -2147483648 <= number <= 2147483647"),
        b'I' => below(32, "'I' format requires 0 <= number <= 4294967295"),
        b'l' if !mode.native => within(32, "'l' format requires -2147483648 <= number <= 2147483647"),
        b'L' if !mode.native => below(32, "'L' format requires 0 <= number <= 4294967295"),
        b'l' | b'q' | b'n' => signed.map(|n| n as u64).ok_or(too_large),
        b'L' | b'Q' | b'N' => unsigned.ok_or(too_large),
        // A pointer takes both.
        _ => unsigned.or(signed.map(|n| n as u64)).ok_or(Misfit::Large),
    }
}

/// The integer that these bits are under a letter.
pub fn int_of(letter: u8, size: u64, bits: u64) -> i128 {
    let spare = 64 - 8 * size as u32;
    match letter {
        b'b' | b'h' | b'i' | b'l' | b'q' | b'n' => i128::from((bits << spare) as i64 >> spare),
        _ => i128::from(bits),
    }
}

/// A float as the bits of its letter; `None` if it is too large for it.
pub fn float_bits(letter: u8, mode: Mode, x: f64) -> Option<u64> {
    match letter {
        b'd' => Some(x.to_bits()),
        b'f' => {
            let narrow = x as f32;
            let lost = narrow.is_infinite() && x.is_finite() && !mode.native;
            if lost { None } else { Some(u64::from(narrow.to_bits())) }
        }
        _ => half_bits(x).map(u64::from),
    }
}

/// The float that these bits are under a letter.
pub fn float_of(letter: u8, bits: u64) -> f64 {
    match letter {
        b'd' => f64::from_bits(bits),
        b'f' => f64::from(f32::from_bits(bits as u32)),
        _ => half_of(bits as u16),
    }
}

/// Half precision: a sign, 5 bits of exponent, 10 of the mantissa; halves to even.
fn half_bits(x: f64) -> Option<u16> {
    let sign = if x.is_sign_negative() { 0x8000 } else { 0 };
    if x.is_nan() {
        return Some(sign | 0x7E00);
    }
    let size = x.abs();
    if size.is_infinite() {
        return Some(sign | 0x7C00);
    }
    // In units of the last place; a mantissa that is rounded up into the next exponent carries there by itself.
    let exponent = if size < 6.103_515_625e-5 { -14 } else { libm::ilogb(size) };
    if exponent > 15 {
        return None;
    }
    let units = libm::rint(libm::ldexp(size, 10 - exponent)) as u32;
    let bits = if exponent == -14 { units } else { ((exponent + 14) as u32) << 10 };
    let bits = if exponent == -14 { bits } else { bits + units };
    if bits >= 0x7C00 { None } else { Some(sign | bits as u16) }
}

fn half_of(bits: u16) -> f64 {
    let (exponent, mantissa) = (i32::from(bits >> 10 & 31), f64::from(bits & 0x3FF));
    let size = match exponent {
        31 if mantissa == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        0 => libm::ldexp(mantissa, -24),
        _ => libm::ldexp(mantissa + 1024.0, exponent - 25),
    };
    if bits >> 15 == 1 { -size } else { size }
}

#[cfg(test)]
mod tests {
    use super::{half_bits, half_of};

    #[test]
    fn every_half_comes_back() {
        for bits in 0..=u16::MAX {
            let x = half_of(bits);
            assert!(x.is_nan() || half_bits(x) == Some(bits), "{bits:x}");
        }
        assert_eq!((half_bits(65519.9), half_bits(65520.0)), (Some(0x7BFF), None));
        assert_eq!((half_bits(2.9e-8), half_bits(3e-8)), (Some(0), Some(1)));
    }
}
