//! Numbers without a machine: integers as limbs, floats as text, format specifications.
//!
//! Nothing here allocates. Before an operation on integers the caller asks for its `Need` (limbs of the result, limbs
//! of scratch, cost in limb operations), charges the cost, makes room, and hands both slices over; what they hold does
//! not matter. An integer is an `Int` (sign and view of the magnitude), a result is a `Signed` (sign and length in
//! `out`); `Signed::view(&out)` makes an `Int` of it, `Small::from(i64).int()` one of a machine integer.
//!
//! ```text
//! int     compare add sub mul divmod(floor)      each with *_need(a, b) -> Need
//! bits    and or xor invert shl shr(floor)       need, shl_need, shr_need
//! pow     pow(out, a, u64, scratch) modpow       need, modpow_need (out == usize::MAX: impossible)
//! gcd     gcd invert gcd_small                   need, invert_need (by lengths)
//! roots   isqrt                                  need(len)
//! round   round(out, a, digits, scratch)         need(a, digits): round(a, -digits)
//! radix   to_text(&mut Out, ..) small_to_text    text_need(len, base): out = most characters
//!         from_digits                            digits_need(count, base)
//! literal scan(text, base): digits for from_digits
//! bytes   from_bytes to_bytes                    from_len(bytes)
//! real    to_f64 from_f64 compare true_divide    true_divide_need; split, nearest
//! hash    int small float bytes(seed, ..)
//! float   divmod floor_div modulo pow round(x, n) round_whole is_integer ratio
//! exact   ceil floor sqrt trunc
//! plane   sqrt ln exp sin_of acos .. of complex numbers, with the rules for infinities
//! twister seed next: the Mersenne Twister MT19937 on bytes
//! text    repr parse; FloatText::new(x, Style)   digits  Digits::{exact, shortest, round, to_f64}
//! hex     to_hex from_hex
//! spec    Spec::parse(text, Family); FormatError::message
//! format  int_form(&spec) -> Digits(base) | Char | Float; format_int(digits) format_char format_float format_str
//! short   int fixed text: `format` of short fields
//! percent Directives::new(text) yields Piece; Directive::{kind, resolve}; Field::put_{int, float, text, bytes, char}
//! limbs   compare bit_length bit_count trailing_zeros bit add sub shl shr ... on bare magnitudes
//! mul     mul square    div  divrem by_limb      the same on bare magnitudes
//! ```

use crate::copy::copy;

pub mod bits;
pub mod bytes;
pub mod digits;
pub mod div;
mod double;
pub mod exact;
pub mod float;
pub mod format;
pub mod gcd;
pub mod hash;
pub mod hex;
pub mod int;
mod layout;
pub mod limbs;
pub mod literal;
pub mod mul;
pub mod percent;
#[cfg(feature = "extras")]
pub mod plane;
pub mod pow;
mod power;
pub mod radix;
pub mod real;
pub mod roots;
pub mod round;
pub mod short;
pub mod spec;
pub mod text;
#[cfg(feature = "extras")]
pub mod twister;

/// Where text goes. What does not fit is the implementor's to remember; writers only stop being heard.
pub trait Out {
    /// Takes the next bytes of the text.
    fn put(&mut self, bytes: &[u8]);

    /// Takes the same bytes many times.
    fn repeat(&mut self, bytes: &[u8], times: usize) {
        for _ in 0..times {
            self.put(bytes);
        }
    }
}

/// Text in a buffer of fixed size.
#[derive(Debug)]
pub struct Fixed<'a> {
    bytes: &'a mut [u8],
    len: usize,
    /// Whether something did not fit.
    pub cut: bool,
}

impl<'a> Fixed<'a> {
    /// An empty text with this much room.
    pub fn new(bytes: &'a mut [u8]) -> Fixed<'a> {
        Fixed { bytes, len: 0, cut: false }
    }

    /// What was put so far.
    pub fn text(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl Out for Fixed<'_> {
    fn put(&mut self, bytes: &[u8]) {
        let room = self.bytes.len() - self.len;
        self.cut |= bytes.len() > room;
        let fits = &bytes[..bytes.len().min(room)];
        copy(&mut self.bytes[self.len..self.len + fits.len()], fits);
        self.len += fits.len();
    }

    fn repeat(&mut self, bytes: &[u8], times: usize) {
        for _ in 0..times {
            if self.cut {
                break;
            }
            self.put(bytes);
        }
    }
}

/// Text that is only measured.
#[derive(Debug, Default)]
pub struct Measure(pub usize);

impl Out for Measure {
    fn put(&mut self, bytes: &[u8]) {
        self.0 = self.0.saturating_add(bytes.len());
    }

    fn repeat(&mut self, bytes: &[u8], times: usize) {
        self.0 = self.0.saturating_add(bytes.len().saturating_mul(times));
    }
}

/// Without the blanks around, as numbers are read from text.
pub(crate) fn trim_blanks(text: &[u8]) -> &[u8] {
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t'..=b'\r');
    let start = text.iter().position(|byte| !blank(byte)).unwrap_or(text.len());
    let end = text.iter().rposition(|byte| !blank(byte)).map_or(start, |last| last + 1);
    &text[start..end]
}
