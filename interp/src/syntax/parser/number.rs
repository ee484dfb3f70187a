//! Numbers: integers that fit, integers that do not, floats, imaginaries.

use super::{Parsed, Parser};
use crate::limits::INT_DIGITS;
use crate::syntax::ast::Expr;
use crate::syntax::error::Fill;
use crate::syntax::span::Span;

/// How long a float with underscores may be.
const LONGEST: usize = 512;

/// What is wrong with an integer that takes too long to read: the work grows faster than the text.
const TOO_LONG: &str = "Exceeds the limit ({} digits) for integer string conversion: value has {} digits; use \
    sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal \
    conversion limits.";

impl Parser<'_, '_, '_> {
    #[inline(never)]
    pub(super) fn number(&mut self, span: Span) -> Parsed<Expr> {
        let text = self.text(span);
        let (base, digits) = match text.get(..2) {
            Some("0x" | "0X") => (16, &text[2..]),
            Some("0o" | "0O") => (8, &text[2..]),
            Some("0b" | "0B") => (2, &text[2..]),
            _ => (10, text),
        };
        let is_float =
            base == 10 && digits.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E' | b'j' | b'J'));
        if is_float {
            return self.float(text, span);
        }
        let count = digits.bytes().filter(|byte| *byte != b'_').count();
        if base == 10 && count > INT_DIGITS {
            return self.fail_with(TOO_LONG, Fill::Range(INT_DIGITS as u32, count as u32), span);
        }
        Ok(integer(digits, base).map_or(Expr::BigInt { digits: span }, |value| Expr::Int { value }))
    }

    fn float(&mut self, text: &str, span: Span) -> Parsed<Expr> {
        let real = text.trim_end_matches(['j', 'J']);
        let value = if real.contains('_') { without_underscores(real) } else { real.parse().ok() };
        match value {
            Some(value) if real.len() < text.len() => Ok(Expr::Imaginary { value }),
            Some(value) => Ok(Expr::Float { value }),
            None => self.fail_at("float literal with underscores is too long", span),
        }
    }
}

fn integer(digits: &str, base: u32) -> Option<i64> {
    digits.chars().filter(|c| *c != '_').try_fold(0_i64, |value, c| {
        value.checked_mul(i64::from(base))?.checked_add(i64::from(c.to_digit(base)?))
    })
}

#[inline(never)]
fn without_underscores(text: &str) -> Option<f64> {
    let mut buffer = [0; LONGEST];
    let mut len = 0;
    for byte in text.bytes().filter(|byte| *byte != b'_') {
        *buffer.get_mut(len)? = byte;
        len += 1;
    }
    core::str::from_utf8(&buffer[..len]).ok()?.parse().ok()
}
