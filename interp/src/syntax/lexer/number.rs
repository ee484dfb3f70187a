//! Where a number ends, and what is wrong with those that end badly.

use super::{Lexed, Lexer};
use crate::syntax::error::{Fill, SyntaxError, Where};
use crate::syntax::span::Span;
use crate::syntax::token::{Lexeme, Token};

const DECIMAL: &str = "invalid decimal literal";

fn is_word(byte: Option<u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn is_digit(byte: Option<u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_digit())
}

impl Lexer<'_> {
    // number := '0' ('x' | 'o' | 'b') digits | digits ['.' [digits]] [exponent] ['j'] | '.' digits [exponent] ['j']
    pub(super) fn number(&mut self) -> Lexed<Lexeme> {
        let start = self.at;
        if self.byte() == Some(b'0') {
            match self.byte_at(1) {
                Some(b'x' | b'X') => self.prefixed(16, "invalid hexadecimal literal", "")?,
                Some(b'o' | b'O') => {
                    self.prefixed(8, "invalid octal literal", "invalid digit '{}' in octal literal")?
                }
                Some(b'b' | b'B') => {
                    self.prefixed(2, "invalid binary literal", "invalid digit '{}' in binary literal")?
                }
                _ => self.zero(start)?,
            }
        } else {
            if self.byte() != Some(b'.') {
                self.digits()?;
            }
            self.fraction(start)?;
        }
        Ok(self.lexeme(Token::Number, start))
    }

    fn prefixed(&mut self, base: u32, invalid: &'static str, digit: &'static str) -> Lexed<()> {
        let is_one = |byte: Option<u8>| byte.is_some_and(|byte| char::from(byte).is_digit(base));
        self.at += 2;
        loop {
            if self.byte() == Some(b'_') {
                self.at += 1;
            }
            if !is_one(self.byte()) {
                return self.bad_digit(invalid, digit);
            }
            while is_one(self.byte()) {
                self.at += 1;
            }
            if self.byte() != Some(b'_') {
                break;
            }
        }
        if is_digit(self.byte()) {
            return self.bad_digit(invalid, digit);
        }
        self.number_end(invalid)
    }

    fn bad_digit(&mut self, invalid: &'static str, digit: &'static str) -> Lexed<()> {
        match self.byte() {
            Some(byte) if byte.is_ascii_digit() => {
                self.at += 1;
                self.fail_before(digit, Fill::Char(char::from(byte)))
            }
            _ => self.fail_before(invalid, Fill::Nothing),
        }
    }

    // Zeros may stand before a fraction, and zero may have many of them, but no other integer.
    fn zero(&mut self, start: usize) -> Lexed<()> {
        loop {
            if self.byte() == Some(b'_') {
                self.at += 1;
                if !is_digit(self.byte()) {
                    return self.fail_before(DECIMAL, Fill::Nothing);
                }
            }
            if self.byte() != Some(b'0') {
                break;
            }
            self.at += 1;
        }
        let zeros = self.at;
        if !is_digit(self.byte()) {
            return self.fraction(start);
        }
        self.digits()?;
        if matches!(self.byte(), Some(b'.' | b'e' | b'E' | b'j' | b'J')) {
            return self.fraction(start);
        }
        let text = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
        let error = SyntaxError::new(text, Span::new(start as u32, zeros as u32));
        self.fail(SyntaxError { column: Where::All, ..error })
    }

    fn digits(&mut self) -> Lexed<()> {
        loop {
            while is_digit(self.byte()) {
                self.at += 1;
            }
            if self.byte() != Some(b'_') {
                return Ok(());
            }
            self.at += 1;
            if !is_digit(self.byte()) {
                return self.fail_before(DECIMAL, Fill::Nothing);
            }
        }
    }

    // What may follow the digits before the point.
    fn fraction(&mut self, _start: usize) -> Lexed<()> {
        if self.byte() == Some(b'.') {
            self.at += 1;
            if is_digit(self.byte()) {
                self.digits()?;
            }
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            let signed = matches!(self.byte_at(1), Some(b'+' | b'-'));
            if signed || is_digit(self.byte_at(1)) {
                self.at += 1 + usize::from(signed);
                if !is_digit(self.byte()) {
                    return self.fail_before(DECIMAL, Fill::Nothing);
                }
                self.digits()?;
            }
        }
        if matches!(self.byte(), Some(b'j' | b'J')) {
            self.at += 1;
            return self.number_end("invalid imaginary literal");
        }
        self.number_end(DECIMAL)
    }

    // A keyword may follow a number at once (`1if x else 2`), any other word may not, unless it begins as the shortest ones
    // do.
    fn number_end(&mut self, invalid: &'static str) -> Lexed<()> {
        let rest = &self.bytes[self.at..];
        let keywords: [&[u8]; 8] = [b"and", b"else", b"for", b"if", b"in", b"is", b"or", b"not"];
        if is_word(self.byte())
            && !keywords.iter().any(|word| {
                rest.starts_with(word) && (word[0] == b'i' || !is_word(rest.get(word.len()).copied()))
            })
        {
            return self.fail_before(invalid, Fill::Nothing);
        }
        Ok(())
    }
}
