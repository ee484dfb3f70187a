//! `format(value, spec)` of integers, floats and strings.

use crate::number::Out;
use crate::number::layout::{self, Parts};
use crate::number::spec::{Align, FormatError, Sign, Spec};
use crate::number::text::{FloatText, Notation, Style};

/// What an integer's specification asks the caller for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntForm {
    /// [`format_int`], with the digits in this base.
    Digits(u32),
    /// [`format_char`].
    Char,
    /// [`format_float`], with the value as a float.
    Float,
}

/// How an integer is to be formatted.
///
/// # Errors
/// What does not suit integers.
pub fn int_form(spec: &Spec) -> Result<IntForm, FormatError> {
    let form = match spec.code {
        'b' => IntForm::Digits(2),
        'o' => IntForm::Digits(8),
        'd' | 'n' => IntForm::Digits(10),
        'x' | 'X' => IntForm::Digits(16),
        'c' => IntForm::Char,
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => return Ok(IntForm::Float),
        code => return Err(FormatError::UnknownCode(code)),
    };
    if spec.precision.is_some() {
        return Err(FormatError::PrecisionInInt);
    }
    if spec.no_negative_zero {
        return Err(FormatError::ZInInt);
    }
    if form == IntForm::Char {
        if spec.sign.is_some() {
            return Err(FormatError::SignWithChar);
        }
        if spec.alternate {
            return Err(FormatError::AlternateWithChar);
        }
    }
    Ok(form)
}

/// Puts an integer of which the digits are known, in the base that [`int_form`] told.
pub fn format_int(out: &mut dyn Out, spec: &Spec, negative: bool, digits: &[u8]) {
    let prefix: &[u8] = match spec.code {
        'b' => b"0b",
        'o' => b"0o",
        'x' => b"0x",
        'X' => b"0X",
        _ => b"",
    };
    let upper = spec.code == 'X';
    let parts = Parts {
        negative,
        prefix: if spec.alternate { prefix } else { b"" },
        zeros: 0,
        count: digits.len(),
        digit: &|at| if upper { digits[at].to_ascii_uppercase() } else { digits[at] },
        tail_len: 0,
        put_tail: &|_| {},
    };
    layout::put_number(out, spec, &parts);
}

/// Puts a code point, as `c` does. A surrogate is written in the three bytes that its number takes.
///
/// # Errors
/// What is not below 0x110000.
pub fn format_char(out: &mut dyn Out, spec: &Spec, code: i64) -> Result<(), FormatError> {
    let code = u32::try_from(code).ok().filter(|&code| code < 0x11_0000).ok_or(FormatError::CharRange)?;
    let mut bytes = [0; 4];
    layout::put_text(out, spec, encode(code, &mut bytes), 1);
    Ok(())
}

/// UTF-8 of a code point, surrogates included.
pub(crate) fn encode(code: u32, bytes: &mut [u8; 4]) -> &[u8] {
    match char::from_u32(code) {
        Some(c) => c.encode_utf8(bytes).as_bytes(),
        None => {
            let [_, high, middle, low] = code.to_be_bytes();
            let bits = u32::from_be_bytes([0, high, middle, low]);
            let six = |shift: u32| 0x80 | (bits >> shift & 0x3F) as u8;
            *bytes = [0xE0 | (bits >> 12 & 0xF) as u8, six(6), six(0), 0];
            &bytes[..3]
        }
    }
}

/// How a float's specification wants it to look, and what stands behind it.
///
/// # Errors
/// What does not suit floats; `UnknownCode` is the only error that depends on the value's type.
fn float_style(spec: &Spec) -> Result<Style, FormatError> {
    let precision = spec.precision;
    if precision.is_some_and(|precision| i32::try_from(precision).is_err()) {
        return Err(FormatError::PrecisionTooBig);
    }
    let six = precision.unwrap_or(6);
    let notation = match spec.code {
        '\0' => precision.map_or(Notation::Repr, Notation::General),
        'e' | 'E' => Notation::Exponent(six),
        'f' | 'F' | '%' => Notation::Fixed(six),
        'g' | 'G' | 'n' => Notation::General(six),
        code => return Err(FormatError::UnknownCode(code)),
    };
    Ok(Style {
        notation,
        upper: spec.code.is_ascii_uppercase(),
        alternate: spec.alternate,
        dot_zero: spec.code == '\0',
        no_negative_zero: spec.no_negative_zero,
    })
}

/// Puts a float.
///
/// # Errors
/// What does not suit floats.
pub fn format_float(out: &mut dyn Out, spec: &Spec, x: f64) -> Result<(), FormatError> {
    if !matches!(spec.code, '\0' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n' | '%') {
        return Err(FormatError::UnknownCode(spec.code));
    }
    let style = float_style(spec)?;
    let percent = spec.code == '%';
    let text = FloatText::new(if percent { x * 100.0 } else { x }, style);
    put_float(out, spec, &text, if percent { b"%" } else { b"" });
    Ok(())
}

/// Puts a complex number.
///
/// # Errors
/// What does not suit complex numbers.
pub fn format_complex(out: &mut dyn Out, spec: &Spec, (real, imag): (f64, f64)) -> Result<(), FormatError> {
    if !matches!(spec.code, '\0' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n') {
        return Err(FormatError::UnknownCode(spec.code));
    }
    let style = Style { dot_zero: false, ..float_style(spec)? };
    if spec.fill == '0' {
        return Err(FormatError::ZeroInComplex);
    }
    if spec.align == Align::Inside {
        return Err(FormatError::InsideInComplex);
    }
    let plain = spec.code == '\0';
    let alone = plain && real == 0.0 && real.is_sign_positive();
    let part = Spec { fill: ' ', align: Align::Left, width: 0, ..*spec };
    let signed = Spec { sign: if alone { spec.sign } else { Some(Sign::Plus) }, ..part };
    let put = |out: &mut dyn Out| {
        let (open, close): (&[u8], &[u8]) = if plain && !alone { (b"(", b"j)") } else { (b"", b"j") };
        out.put(open);
        if !alone {
            put_float(out, &part, &FloatText::new(real, style), b"");
        }
        put_float(out, &signed, &FloatText::new(imag, style), close);
    };
    let mut count = Count(0);
    put(&mut count);
    let (left, _, right) = layout::sides(spec.align, spec.width.saturating_sub(count.0));
    layout::put_fill(out, spec.fill, left);
    put(out);
    layout::put_fill(out, spec.fill, right);
    Ok(())
}

/// Counts the characters of a number.
struct Count(usize);

impl Out for Count {
    fn put(&mut self, bytes: &[u8]) {
        self.0 = self.0.saturating_add(bytes.len());
    }

    fn repeat(&mut self, bytes: &[u8], times: usize) {
        self.0 = self.0.saturating_add(bytes.len().saturating_mul(times));
    }
}

/// Puts a float's text into its field.
pub(crate) fn put_float(out: &mut dyn Out, spec: &Spec, text: &FloatText, behind: &[u8]) {
    let parts = Parts {
        negative: text.negative,
        prefix: b"",
        zeros: 0,
        count: text.whole,
        digit: &|at| text.digit(at),
        tail_len: text.tail_len() + behind.len(),
        put_tail: &|out| {
            text.put_tail(out);
            out.put(behind);
        },
    };
    layout::put_number(out, spec, &parts);
}

/// Puts a string, in UTF-8.
///
/// # Errors
/// What does not suit strings.
pub fn format_str(out: &mut dyn Out, spec: &Spec, text: &[u8]) -> Result<(), FormatError> {
    if spec.code != 's' {
        return Err(FormatError::UnknownCode(spec.code));
    }
    match spec.sign {
        Some(Sign::Space) => return Err(FormatError::SpaceInText),
        Some(_) => return Err(FormatError::SignInText),
        None => {}
    }
    if spec.no_negative_zero {
        return Err(FormatError::ZInText);
    }
    if spec.alternate {
        return Err(FormatError::AlternateInText);
    }
    if spec.align == Align::Inside {
        return Err(FormatError::InsideInText);
    }
    let (text, chars) = cut(text, spec.precision);
    layout::put_text(out, spec, text, chars);
    Ok(())
}

/// At most so many characters of a text, and how many they are.
pub(crate) fn cut(text: &[u8], most: Option<usize>) -> (&[u8], usize) {
    let most = most.unwrap_or(usize::MAX);
    let mut chars = 0;
    for (at, byte) in text.iter().enumerate() {
        // Bytes other than 10xxxxxx begin a character.
        if byte & 0xC0 != 0x80 {
            if chars == most {
                return (&text[..at], chars);
            }
            chars += 1;
        }
    }
    (text, chars)
}
