//! Integers as they stand in text: blanks, sign, prefix, underscores.

use crate::number::trim_blanks;

/// The value of a digit, if it is one in base 36.
pub fn digit_value(byte: u8) -> Option<u32> {
    char::from(byte).to_digit(36)
}

/// An integer literal found in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Literal<'a> {
    /// Whether a minus sign stood before it.
    pub negative: bool,
    /// Its base.
    pub base: u32,
    /// Digits and underscores.
    pub digits: &'a [u8],
    /// Number of digits.
    pub count: usize,
}

/// Reads text as `int(text, base)` does: blanks around, sign, prefix, underscores. Base 0 goes by the prefix.
///
/// `None` when it is no integer ("invalid literal for int() with base ..."). Digits and blanks are ASCII's.
pub fn scan(text: &[u8], base: u32) -> Option<Literal<'_>> {
    let text = trim_blanks(text);
    let (negative, body) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let prefixed = match body {
        [b'0', letter, ..] => match letter.to_ascii_lowercase() {
            b'x' => 16,
            b'o' => 8,
            b'b' => 2,
            _ => 0,
        },
        _ => 0,
    };
    let (base, mut digits, plain) = match (base, prefixed) {
        (0, 0) => (10, body, true),
        (0, found) => (found, &body[2..], false),
        (given, found) if given == found => (given, &body[2..], false),
        (given, _) => (given, body, false),
    };
    if digits.len() != body.len() {
        digits = digits.strip_prefix(b"_").unwrap_or(digits);
    }
    let mut count = 0;
    let mut after_digit = false;
    for &byte in digits {
        let is_digit = digit_value(byte).is_some_and(|value| value < base);
        if !(is_digit || byte == b'_' && after_digit) {
            return None;
        }
        count += usize::from(is_digit);
        after_digit = is_digit;
    }
    // In a program's text a decimal number other than zero has no leading zero.
    let octal =
        plain && digits.first() == Some(&b'0') && digits.iter().any(|&byte| !matches!(byte, b'0' | b'_'));
    (after_digit && !octal).then_some(Literal { negative, base, digits, count })
}
