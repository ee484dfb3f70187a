//! Escapes of string literals.

use super::literal::Reading;
use super::{Parsed, Parser};
use crate::syntax::error::Fill;
use crate::syntax::pool::NoRoom;
use crate::syntax::span::{Span, newline_end};
use crate::syntax::text::{Text, TextWriter};

/// How many characters CPython's decoder sees for one that is not ASCII (`\U0001F600`).
const WIDE: usize = 10;

/// What is wrong with an escape, and where it ends.
struct Bad {
    text: &'static str,
    end: usize,
}

/// What an escape stands for, and where it ends.
type Escape = Result<(Decoded, usize), Bad>;

enum Decoded {
    Nothing,
    Code(u32),
    // An escape that means nothing stands for itself.
    Backslash,
}

impl Parser<'_, '_, '_> {
    /// Whether a text is anything else than what stands in the source.
    pub(super) fn is_coded(&self, body: Span, how: Reading) -> bool {
        self.text(body).bytes().any(|byte| match byte {
            b'\\' => !how.raw,
            b'\r' => true,
            b'{' | b'}' => how.braces,
            _ => false,
        })
    }

    /// The text of one piece of an f-string.
    pub(super) fn piece_text(&mut self, body: Span, how: Reading) -> Parsed<Text> {
        if !self.is_coded(body, how) {
            return Ok(Text::in_source(body.start, body.end - body.start));
        }
        let mut out = TextWriter::begin(self.pool);
        self.decode(&mut out, body, how)?;
        Ok(out.finish())
    }

    /// Appends the decoded text of a literal.
    pub(super) fn decode(&mut self, out: &mut TextWriter, body: Span, how: Reading) -> Parsed<()> {
        let bytes = &self.lexer.source().as_bytes()[..body.end as usize];
        let mut at = body.start as usize;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'\\' if !how.raw => match escape(bytes, at + 1, how.bytes) {
                    Ok((decoded, end)) => {
                        self.write(out, decoded, how.bytes)?;
                        at = end;
                        continue;
                    }
                    Err(bad) => return self.fail_escape(body, at, &bad, how),
                },
                b'\r' => {
                    out.push(self.pool, b'\n')?;
                    at = newline_end(bytes, at).unwrap_or(at + 1);
                    continue;
                }
                b'{' | b'}' if how.braces && bytes.get(at + 1) == Some(&byte) => at += 1,
                _ => {}
            }
            out.push(self.pool, byte)?;
            at += 1;
        }
        Ok(())
    }

    fn write(&mut self, out: &mut TextWriter, decoded: Decoded, bytes: bool) -> Result<(), NoRoom> {
        match decoded {
            Decoded::Nothing => Ok(()),
            Decoded::Backslash => out.push(self.pool, b'\\'),
            Decoded::Code(code) if bytes || code < 0x80 => out.push(self.pool, code.to_le_bytes()[0]),
            Decoded::Code(code) => {
                let (encoded, len) = encode(code);
                encoded[..len].iter().try_for_each(|byte| out.push(self.pool, *byte))
            }
        }
    }

    fn fail_escape<T>(&mut self, body: Span, at: usize, bad: &Bad, how: Reading) -> Parsed<T> {
        let text = self.text(Span::new(body.start, at as u32));
        if how.bytes {
            let fill = Fill::Range(text.len() as u32, 0);
            return self.fail_after_strings("(value error) invalid \\x escape at position {}", fill);
        }
        let position: usize = text.chars().map(|c| if c.is_ascii() { 1 } else { WIDE }).sum();
        let fill = Fill::Range(position as u32, (position + bad.end - at - 1) as u32);
        if how.formatted {
            return self.fail_with(bad.text, fill, Span::new(at as u32, bad.end as u32));
        }
        self.fail_after_strings(bad.text, fill)
    }
}

// The escape whose backslash stands before `at`.
fn escape(bytes: &[u8], at: usize, in_bytes: bool) -> Escape {
    let code = |code: u8| Ok((Decoded::Code(u32::from(code)), at + 1));
    match bytes.get(at) {
        Some(b'\n' | b'\r') => Ok((Decoded::Nothing, newline_end(bytes, at).unwrap_or(at + 1))),
        Some(b'\\') => code(b'\\'),
        Some(b'\'') => code(b'\''),
        Some(b'"') => code(b'"'),
        Some(b'a') => code(0x07),
        Some(b'b') => code(0x08),
        Some(b'f') => code(0x0C),
        Some(b'n') => code(b'\n'),
        Some(b'r') => code(b'\r'),
        Some(b't') => code(b'\t'),
        Some(b'v') => code(0x0B),
        Some(b'0'..=b'7') => Ok(octal(bytes, at)),
        Some(b'x') => hexadecimal(bytes, at + 1, 2, TRUNCATED_X),
        Some(b'u') if !in_bytes => hexadecimal(bytes, at + 1, 4, TRUNCATED_SMALL_U),
        Some(b'U') if !in_bytes => hexadecimal(bytes, at + 1, 8, TRUNCATED_BIG_U),
        Some(b'N') if !in_bytes => Err(named(bytes, at + 1)),
        _ => Ok((Decoded::Backslash, at)),
    }
}

const TRUNCATED_X: &str =
    "(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: truncated \\xXX escape";
const TRUNCATED_SMALL_U: &str =
    "(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: truncated \\uXXXX escape";
const TRUNCATED_BIG_U: &str = "(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: truncated \\UXXXXXXXX escape";
const ILLEGAL: &str =
    "(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: illegal Unicode character";
const MALFORMED: &str = "(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: malformed \\N character escape";
const UNKNOWN: &str = "(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: unknown Unicode character name";

fn octal(bytes: &[u8], at: usize) -> (Decoded, usize) {
    let digits = bytes[at..].iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7'));
    let (code, len) = digits.fold((0, 0), |(code, len), byte| (code * 8 + u32::from(byte - b'0'), len + 1));
    (Decoded::Code(code), at + len)
}

fn hexadecimal(bytes: &[u8], at: usize, digits: usize, truncated: &'static str) -> Escape {
    let found = bytes[at..].iter().take(digits).map_while(|byte| char::from(*byte).to_digit(16));
    let (code, len) = found.fold((0_u32, 0), |(code, len), digit| (code << 4 | digit, len + 1));
    match len == digits {
        true if code <= u32::from(char::MAX) => Ok((Decoded::Code(code), at + len)),
        true => Err(Bad { text: ILLEGAL, end: at + len }),
        false => Err(Bad { text: truncated, end: at + len }),
    }
}

// Names of characters are not known here: their table would be larger than everything else.
fn named(bytes: &[u8], at: usize) -> Bad {
    if bytes.get(at) != Some(&b'{') {
        return Bad { text: MALFORMED, end: at };
    }
    match bytes[at..].iter().position(|byte| *byte == b'}') {
        Some(1) => Bad { text: MALFORMED, end: at + 1 },
        Some(len) => Bad { text: UNKNOWN, end: at + len + 1 },
        None => Bad { text: MALFORMED, end: bytes.len() },
    }
}

// UTF-8 for any code, also for surrogates, which `char` does not have.
fn encode(code: u32) -> ([u8; 4], usize) {
    let tail = |shift: u32| 0x80 | (code >> shift & 0x3F) as u8;
    match code {
        0..0x80 => ([code as u8, 0, 0, 0], 1),
        0x80..0x800 => ([0xC0 | (code >> 6) as u8, tail(0), 0, 0], 2),
        0x800..0x1_0000 => ([0xE0 | (code >> 12) as u8, tail(6), tail(0), 0], 3),
        _ => ([0xF0 | (code >> 18) as u8, tail(12), tail(6), tail(0)], 4),
    }
}
