//! The decimal digits of a float: all of them, or the fewest that read back as the same float.

use core::fmt::Write;

use crate::number::Fixed;
use crate::number::Out;
use crate::number::div;
use crate::number::limbs;
use crate::number::real;

/// No float has more significant digits than 767; a multiple of 19, which is what one limb yields.
const MOST: usize = 41 * 19;
/// Limbs of the largest integer whose digits are wanted: `(2^53 - 1) * 5^1074`.
const LIMBS: usize = 41;
/// The largest power of five in a limb.
const FIVES: u64 = 7_450_580_596_923_828_125;
/// Its exponent.
const FIVES_STEP: u32 = 27;
const TEN_19: u64 = 10_000_000_000_000_000_000;

/// A magnitude `0.d1 d2 d3 ... * 10 ^ point`. The first and the last digit are not zero; zero has none and point 1.
#[derive(Clone, Debug)]
pub struct Digits {
    bytes: [u8; MOST],
    start: usize,
    end: usize,
    /// Where the decimal point stands: after so many digits.
    pub point: i64,
}

impl Digits {
    fn zero() -> Digits {
        Digits { bytes: [b'0'; MOST], start: 0, end: 0, point: 1 }
    }

    /// The digits, as ASCII.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[self.start..self.end]
    }

    /// Number of digits.
    pub fn len(&self) -> i64 {
        i64::try_from(self.end - self.start).unwrap_or(0)
    }

    /// Whether it is zero.
    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// The digit at an index; zeros stand before the first and after the last.
    pub fn at(&self, index: i64) -> u8 {
        usize::try_from(index).ok().and_then(|index| self.as_bytes().get(index)).copied().unwrap_or(b'0')
    }

    /// All digits of a finite float's magnitude.
    pub fn exact(x: f64) -> Digits {
        let (mut mantissa, mut exponent) = real::split(x);
        let mut digits = Digits::zero();
        if mantissa == 0 {
            return digits;
        }
        let twos = mantissa.trailing_zeros();
        mantissa >>= twos;
        exponent += twos.cast_signed();
        let mut number = [0; LIMBS];
        let mut len = 1;
        number[0] = mantissa;
        if let Ok(by) = u64::try_from(exponent) {
            len = limbs::shl(&mut number, &[mantissa], by);
        } else {
            // m / 2^k = m * 5^k / 10^k
            let mut fives = exponent.unsigned_abs();
            while fives != 0 {
                let step = fives.min(FIVES_STEP);
                let factor = if step == FIVES_STEP { FIVES } else { 5_u64.pow(step) };
                number[len] = limbs::mul_small(&mut number[..len], factor, 0);
                len = limbs::used(&number[..=len]);
                fives -= step;
            }
        }
        digits.fill(&mut number[..len]);
        digits.point = digits.len() + i64::from(exponent.min(0));
        digits.strip();
        digits
    }

    /// Writes an integer's digits at the end of the buffer.
    fn fill(&mut self, number: &mut [u64]) {
        let mut len = number.len();
        (self.start, self.end) = (MOST, MOST);
        while len != 0 {
            let mut chunk = div::by_limb(&mut number[..len], TEN_19);
            len = limbs::used(&number[..len]);
            for place in self.bytes[self.start - 19..self.start].iter_mut().rev() {
                *place = b'0' + (chunk % 10) as u8;
                chunk /= 10;
            }
            self.start -= 19;
        }
        while self.as_bytes().first() == Some(&b'0') {
            self.start += 1;
        }
    }

    fn strip(&mut self) {
        while self.as_bytes().last() == Some(&b'0') {
            self.end -= 1;
        }
        if self.is_empty() {
            self.point = 1;
        }
    }

    /// The fewest digits that read back as the same finite float, and of these the nearest.
    pub fn shortest(x: f64) -> Digits {
        let mut digits = Digits::zero();
        let mut buffer = [0; 32];
        let mut text = Fixed::new(&mut buffer);
        // The text is "d.ddde-5"; a buffer that long takes any float's, so writing cannot fail.
        let _ = write!(Writing(&mut text), "{:e}", x.abs());
        let mut parts = text.text().splitn(2, |&byte| byte == b'e');
        for &byte in parts.next().unwrap_or(&[]).iter().filter(|&&byte| byte != b'.') {
            digits.bytes[digits.end] = byte;
            digits.end += 1;
        }
        let exponent = parts.next().and_then(|text| core::str::from_utf8(text).ok()?.parse::<i64>().ok());
        digits.point = exponent.unwrap_or(0) + 1;
        digits.strip();
        // When all digits are just one more, it is a five, and two texts are equally near: Python takes the even one.
        // (Unless it reads back as the float below, as below a power of two.)
        let (mantissa, power) = real::split(x);
        let behind = -i64::from(power) - i64::from(mantissa.trailing_zeros());
        if behind > 0 && behind == digits.len() - digits.point + 1 {
            let mut even = Digits::exact(x);
            even.round(digits.len());
            if even.to_f64() == x.abs() {
                digits = even;
            }
        }
        digits
    }

    /// Keeps so many digits (none or less leave zero or a one before them), rounding half to even.
    pub fn round(&mut self, keep: i64) {
        if keep >= self.len() {
            return;
        }
        let up = usize::try_from(keep).is_ok_and(|keep| {
            let (kept, cut) = self.as_bytes().split_at(keep);
            // There are no zeros at the end: something stands behind a five unless it is the last digit.
            let odd = kept.last().is_some_and(|digit| digit % 2 == 1);
            cut[0] > b'5' || cut[0] == b'5' && (cut.len() > 1 || odd)
        });
        let keep = usize::try_from(keep).unwrap_or(0);
        self.end = self.start + keep;
        if up {
            self.carry();
        }
        self.strip();
    }

    /// Adds one to the last digit.
    fn carry(&mut self) {
        for place in (self.start..self.end).rev() {
            if self.bytes[place] != b'9' {
                self.bytes[place] += 1;
                return;
            }
            self.bytes[place] = b'0';
        }
        // All nines, or no digit at all: a one with the point moved.
        self.bytes[self.start] = b'1';
        self.end = self.start + 1;
        self.point += 1;
    }

    /// The float nearest to the digits; infinite when too large.
    pub fn to_f64(&self) -> f64 {
        let mut buffer = [0; MOST + 32];
        let mut text = Fixed::new(&mut buffer);
        text.put(b"0");
        text.put(self.as_bytes());
        let _ = write!(Writing(&mut text), "e{}", self.point - self.len());
        core::str::from_utf8(text.text()).ok().and_then(|text| text.parse().ok()).unwrap_or(f64::NAN)
    }
}

/// Lets `core::fmt` write.
struct Writing<'a, 'b>(&'a mut Fixed<'b>);

impl Write for Writing<'_, '_> {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        self.0.put(text.as_bytes());
        Ok(())
    }
}
