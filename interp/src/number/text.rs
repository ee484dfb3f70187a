//! Floats as text in every notation of Python, and back.

use crate::number::Fixed;
use crate::number::Out;
use crate::number::digits::Digits;
use crate::number::trim_blanks;

/// Which notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// `repr`: the fewest digits that read back as the same float.
    Repr,
    /// So many digits after the point.
    Fixed(usize),
    /// One digit before the point, so many after it, and an exponent.
    Exponent(usize),
    /// So many significant digits, in whichever form is shorter.
    General(usize),
}

/// How a float is to look.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Which digits.
    pub notation: Notation,
    /// Letters in upper case.
    pub upper: bool,
    /// A point even where nothing follows it, and no zeros taken away.
    pub alternate: bool,
    /// At least one digit after the point, unless there is an exponent.
    pub dot_zero: bool,
    /// No minus sign for what is rounded to zero.
    pub no_negative_zero: bool,
}

/// `repr(x)`
pub const REPR: Style = Style {
    notation: Notation::Repr,
    upper: false,
    alternate: false,
    dot_zero: true,
    no_negative_zero: false,
};

/// A float's text in its parts, so that sign, padding and grouping can be put between them.
#[derive(Clone, Debug)]
pub struct FloatText {
    /// Whether a minus sign belongs before it.
    pub negative: bool,
    /// Number of digits before the point; 0 for what is not a number.
    pub whole: usize,
    digits: Digits,
    /// "inf" or "nan".
    special: Option<&'static [u8]>,
    fraction: usize,
    point: bool,
    exponent: Option<i64>,
    upper: bool,
}

impl FloatText {
    /// Finds the digits and where they stand.
    pub fn new(x: f64, style: Style) -> FloatText {
        let (negative, upper) = (x.is_sign_negative() && !x.is_nan(), style.upper);
        if !x.is_finite() {
            let special: &'static [u8] = match (x.is_nan(), upper) {
                (true, false) => b"nan",
                (true, true) => b"NAN",
                (false, false) => b"inf",
                (false, true) => b"INF",
            };
            let digits = Digits::exact(0.0);
            let special = Some(special);
            return FloatText {
                negative,
                whole: 0,
                digits,
                special,
                fraction: 0,
                point: false,
                exponent: None,
                upper,
            };
        }
        let digits = select(x, style.notation);
        let negative = negative && !(style.no_negative_zero && digits.is_empty());
        let point = digits.point;
        let scientific = match style.notation {
            Notation::Repr => point <= -4 || point > 16,
            Notation::Fixed(_) => false,
            Notation::Exponent(_) => true,
            Notation::General(precision) => {
                point <= -4 || point > wide(precision.max(1)) - i64::from(style.dot_zero)
            }
        };
        let before = if scientific { 1 } else { point };
        let mut fraction = match style.notation {
            Notation::Fixed(precision) | Notation::Exponent(precision) => wide(precision),
            Notation::General(precision) if style.alternate => wide(precision.max(1)) - before,
            _ => digits.len() - before,
        };
        if style.dot_zero && !scientific {
            fraction = fraction.max(1);
        }
        let fraction = usize::try_from(fraction).unwrap_or(0);
        FloatText {
            negative,
            whole: usize::try_from(before).unwrap_or(0).max(1),
            digits,
            special: None,
            fraction,
            point: fraction != 0 || style.alternate,
            exponent: scientific.then_some(point - 1),
            upper,
        }
    }

    /// The digit before the point at an index from the left.
    pub fn digit(&self, index: usize) -> u8 {
        self.digits.at(wide(index) + self.whole_start())
    }

    /// The index among the digits at which the shown ones begin: below zero when zeros stand in front.
    fn whole_start(&self) -> i64 {
        if self.exponent.is_some() { 0 } else { (self.digits.point - 1).min(0) }
    }

    /// Length of what [`FloatText::put_tail`] puts.
    pub fn tail_len(&self) -> usize {
        let exponent = self.exponent.map_or(0, |exponent| if exponent.abs() < 100 { 4 } else { 5 });
        self.special.map_or(0, <[u8]>::len) + self.fraction + usize::from(self.point) + exponent
    }

    /// Everything behind the digits before the point.
    pub fn put_tail(&self, out: &mut dyn Out) {
        if let Some(special) = self.special {
            return out.put(special);
        }
        if self.point {
            out.put(b".");
        }
        let start = self.whole_start() + wide(self.whole);
        let zeros = usize::try_from(-start).unwrap_or(0).min(self.fraction);
        out.repeat(b"0", zeros);
        let rest = usize::try_from(start.max(0)).ok().and_then(|start| self.digits.as_bytes().get(start..));
        let shown = rest.unwrap_or(&[]);
        let shown = &shown[..shown.len().min(self.fraction - zeros)];
        out.put(shown);
        out.repeat(b"0", self.fraction - zeros - shown.len());
        if let Some(exponent) = self.exponent {
            self.put_exponent(out, exponent);
        }
    }

    fn put_exponent(&self, out: &mut dyn Out, exponent: i64) {
        let size = exponent.unsigned_abs();
        let digit = |unit: u64| b'0' + (size / unit % 10) as u8;
        let sign = if exponent < 0 { b'-' } else { b'+' };
        let text = [if self.upper { b'E' } else { b'e' }, sign, digit(100), digit(10), digit(1)];
        out.put(&text[..2]);
        out.put(&text[if size < 100 { 3 } else { 2 }..]);
    }

    /// The whole text with a minus sign if it needs one.
    pub fn put(&self, out: &mut dyn Out) {
        if self.negative {
            out.put(b"-");
        }
        let shown = if self.whole_start() < 0 { &[] } else { self.digits.as_bytes() };
        let shown = &shown[..shown.len().min(self.whole)];
        out.put(shown);
        out.repeat(b"0", self.whole - shown.len());
        self.put_tail(out);
    }
}

fn wide(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn select(x: f64, notation: Notation) -> Digits {
    if notation == Notation::Repr {
        return Digits::shortest(x);
    }
    let mut digits = Digits::exact(x);
    digits.round(match notation {
        Notation::Fixed(precision) => digits.point.saturating_add(wide(precision)),
        Notation::Exponent(precision) => wide(precision).saturating_add(1),
        Notation::General(precision) => wide(precision).max(1),
        Notation::Repr => i64::MAX,
    });
    digits
}

/// `repr(x)`
pub fn repr(out: &mut dyn Out, x: f64) {
    FloatText::new(x, REPR).put(out);
}

/// `float(text)`: blanks around, sign, `inf`, `nan`, underscores between digits. `None` when it is no number.
///
/// Digits and blanks are ASCII's.
pub fn parse(text: &[u8]) -> Option<f64> {
    let text = trim_blanks(text);
    let value = if text.contains(&b'_') { without_underscores(text)? } else { plain(text)? };
    Some(if value.is_nan() { f64::NAN } else { value })
}

fn plain(text: &[u8]) -> Option<f64> {
    core::str::from_utf8(text).ok()?.parse().ok()
}

/// More digits than any decision needs; what follows only tells whether the number is a little larger.
const KEPT: usize = 800;

fn without_underscores(text: &[u8]) -> Option<f64> {
    let digit = |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(u8::is_ascii_digit);
    let lonely = |(at, _): (usize, &u8)| !digit(at.checked_sub(1)) || !digit(Some(at + 1));
    if text.iter().enumerate().filter(|(_, byte)| **byte == b'_').any(lonely) {
        return None;
    }
    let mut buffer = [0; KEPT + 64];
    let mut out = Fixed::new(&mut buffer);
    let (mut kept, mut moved, mut sticky, mut fraction, mut any) = (0, 0_i64, false, false, false);
    let end = text.iter().position(|byte| matches!(byte, b'e' | b'E')).unwrap_or(text.len());
    for &byte in text[..end].iter().filter(|&&byte| byte != b'_') {
        match byte {
            b'0'..=b'9' if kept < KEPT => {
                any = true;
                // Zeros in front are not worth keeping.
                if byte != b'0' || kept != 0 {
                    out.put(&[byte]);
                    kept += 1;
                }
                moved -= i64::from(fraction);
            }
            b'0'..=b'9' => {
                sticky |= byte != b'0';
                moved += i64::from(!fraction);
            }
            b'.' if !fraction => fraction = true,
            b'+' | b'-' if !any && !fraction && out.text().is_empty() => out.put(&[byte]),
            _ => return None,
        }
    }
    if any && kept == 0 {
        out.put(b"0");
    }
    if sticky {
        out.put(b"1");
        moved -= 1;
    }
    let exponent = exponent(text.get(end + 1..), true)?.saturating_add(moved);
    out.put(b"e");
    crate::number::radix::small_to_text(&mut out, exponent);
    if out.cut { None } else { plain(out.text()) }
}

/// The exponent behind the letter, held within bounds that no float reaches; 0 without one.
pub(crate) fn exponent(text: Option<&[u8]>, underscores: bool) -> Option<i64> {
    let Some(text) = text else {
        return Some(0);
    };
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let mut value = 0_i64;
    for byte in digits.iter().filter(|&&byte| byte != b'_' || !underscores) {
        let digit = byte.is_ascii_digit().then(|| i64::from(byte - b'0'))?;
        value = value.saturating_mul(10).saturating_add(digit).min(1 << 60);
    }
    (!digits.is_empty()).then_some(if negative { -value } else { value })
}
