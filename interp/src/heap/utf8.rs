//! Generalised UTF-8: codes to bytes and back. Surrogates are codes like any other here.

use core::fmt::Write;

/// The length in bytes of the character that begins with this byte.
#[inline]
pub const fn width(first: u8) -> usize {
    match first {
        0..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    }
}

/// The length in bytes of a code.
#[inline]
pub const fn code_width(code: u32) -> usize {
    match code {
        0..0x80 => 1,
        0x80..0x800 => 2,
        0x800..0x1_0000 => 3,
        _ => 4,
    }
}

/// The code at `at` and its length in bytes; the text is well formed.
#[inline]
pub fn decode(text: &[u8], at: usize) -> (u32, usize) {
    let first = text[at];
    let tail = |n: usize| u32::from(text[at + n] & 0x3F);
    match width(first) {
        1 => (u32::from(first), 1),
        2 => (u32::from(first & 0x1F) << 6 | tail(1), 2),
        3 => (u32::from(first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3),
        _ => (u32::from(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4),
    }
}

/// Where the character before `at` begins.
#[inline]
pub fn before(text: &[u8], at: usize) -> usize {
    let mut start = at - 1;
    while text[start] & 0xC0 == 0x80 {
        start -= 1;
    }
    start
}

/// A code as bytes.
#[derive(Clone, Copy)]
pub struct Encoded {
    bytes: [u8; 4],
    len: u8,
}

impl Encoded {
    /// A single byte, which need not be a character.
    pub const fn byte(byte: u8) -> Encoded {
        Encoded { bytes: [byte, 0, 0, 0], len: 1 }
    }

    /// The bytes.
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }
}

/// Encodes a code below 0x110000.
#[inline]
pub const fn encode(code: u32) -> Encoded {
    const fn tail(code: u32, shift: u32) -> u8 {
        0x80 | (code >> shift & 0x3F) as u8
    }
    let (bytes, len) = match code_width(code) {
        1 => ([code as u8, 0, 0, 0], 1),
        2 => ([0xC0 | (code >> 6) as u8, tail(code, 0), 0, 0], 2),
        3 => ([0xE0 | (code >> 12) as u8, tail(code, 6), tail(code, 0), 0], 3),
        _ => ([0xF0 | (code >> 18) as u8, tail(code, 12), tail(code, 6), tail(code, 0)], 4),
    };
    Encoded { bytes, len }
}

/// The codes of a text with the byte offsets where they begin.
#[derive(Clone)]
pub struct Codes<'t> {
    text: &'t [u8],
    at: usize,
}

/// Writes a text; surrogates, which no output takes, as escapes, as CPython's standard error does.
///
/// # Errors
/// Those of the output.
pub fn write_text(out: &mut (impl Write + ?Sized), text: &[u8]) -> core::fmt::Result {
    let mut at = 0;
    for chunk in text.utf8_chunks() {
        out.write_str(chunk.valid())?;
        at += chunk.valid().len();
        // A surrogate has three bytes, each of which is a chunk without text.
        if !chunk.invalid().is_empty() && text[at] == 0xED && text.len() >= at + 3 {
            write!(out, "\\u{:04x}", decode(text, at).0)?;
        }
        at += chunk.invalid().len();
    }
    Ok(())
}

/// The codes of a well-formed text.
pub fn codes(text: &[u8]) -> Codes<'_> {
    Codes { text, at: 0 }
}

impl Iterator for Codes<'_> {
    type Item = (usize, u32);

    #[inline]
    fn next(&mut self) -> Option<(usize, u32)> {
        if self.at >= self.text.len() {
            return None;
        }
        let at = self.at;
        let (code, width) = decode(self.text, at);
        self.at += width;
        Some((at, code))
    }
}

/// Where the first surrogate of a text stands.
pub fn surrogate(text: &[u8]) -> Option<usize> {
    text.windows(2).position(|pair| pair[0] == 0xED && pair[1] >= 0xA0)
}

/// Gives a text on, piece by piece: a surrogate, which is no character, as its escape.
///
/// # Errors
/// Those of `put`.
pub fn escaped<E>(mut text: &[u8], mut put: impl FnMut(&str) -> Result<(), E>) -> Result<(), E> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    while let Some(at) = surrogate(text) {
        put(core::str::from_utf8(&text[..at]).unwrap_or(""))?;
        let (code, width) = decode(text, at);
        let digit = |shift: u32| DIGITS[(code >> shift & 15) as usize];
        let escape = [b'\\', b'u', digit(12), digit(8), digit(4), digit(0)];
        put(core::str::from_utf8(&escape).unwrap_or(""))?;
        text = &text[at + width..];
    }
    put(core::str::from_utf8(text).unwrap_or(""))
}

#[cfg(test)]
mod tests {
    use super::{codes, decode, encode};

    #[test]
    fn codes_survive_the_way_there_and_back() {
        for code in [0, 0x7F, 0x80, 0x7FF, 0x800, 0xD800, 0xFFFF, 0x1_0000, 0x10_FFFF] {
            assert_eq!(decode(encode(code).bytes(), 0), (code, encode(code).bytes().len()));
        }
        assert!(codes("aé€😀".as_bytes()).map(|(at, _)| at).eq([0, 1, 3, 6]));
    }
}
