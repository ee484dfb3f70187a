//! Bytes to text: byte order mark, coding line, UTF-8, null bytes.

use crate::syntax::error::{ErrorClass, Fill, SyntaxError};
use crate::syntax::span::{Span, newline_end};

const CODECS: &[&str] = &[
    "utf-8",
    "utf8",
    "utf_8",
    "u8",
    "utf-8-sig",
    "utf_8_sig",
    "ascii",
    "us-ascii",
    "latin-1",
    "latin1",
    "latin_1",
    "iso-8859-1",
    "iso8859-1",
    "iso-latin-1",
    "l1",
];

/// The text of a source, without a byte order mark.
///
/// # Errors
/// When it is not valid UTF-8, holds a null byte or names another coding.
pub(in crate::syntax) fn text(bytes: &[u8]) -> Result<&str, SyntaxError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.len() >= 1 << 30 {
        return Err(SyntaxError::new("", Span::new(0, 0)).of(ErrorClass::Memory));
    }
    if bytes.contains(&0) {
        return Err(SyntaxError::new("source code cannot contain null bytes", Span::new(0, 0)));
    }
    if let Some(span) = coding(bytes) {
        let name = bytes.get(span.start as usize..span.end as usize).unwrap_or(b"");
        if !CODECS.iter().any(|codec| codec.as_bytes().eq_ignore_ascii_case(name)) {
            return Err(SyntaxError::filled("unknown encoding: {}", Fill::Source(span), Span::new(0, 0)));
        }
    }
    core::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let first = bytes.get(at).copied().unwrap_or(0);
        let text = match error.error_len() {
            _ if !(0xC2..=0xF4).contains(&first) => "(unicode error) 'utf-8' codec can't decode byte 0x{} in position {}: invalid start byte",
            None => "(unicode error) 'utf-8' codec can't decode byte 0x{} in position {}: unexpected end of data",
            Some(_) => "(unicode error) 'utf-8' codec can't decode byte 0x{} in position {}: invalid continuation byte",
        };
        SyntaxError::filled(text, Fill::Byte(at as u32, first), Span::new(0, 0))
    })
}

/// Where the name of a coding stands, if one of the first two lines is a comment that has one (PEP 263).
fn coding(bytes: &[u8]) -> Option<Span> {
    let mut start = 0;
    for _ in 0..2 {
        let end = (start..bytes.len()).find(|at| newline_end(bytes, *at).is_some()).unwrap_or(bytes.len());
        let line = &bytes[start..end];
        let comment = line.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\x0C'));
        match comment {
            Some(at) if line[at] != b'#' => return None,
            Some(_) => {
                if let Some((from, to)) = named(line) {
                    return Some(Span::new((start + from) as u32, (start + to) as u32));
                }
            }
            None => {}
        }
        start = newline_end(bytes, end)?;
    }
    None
}

// coding[:=][ \t]*NAME
fn named(line: &[u8]) -> Option<(usize, usize)> {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let word = b"coding";
    let mut found = line
        .windows(word.len() + 1)
        .enumerate()
        .filter(|(_, window)| window.starts_with(word) && matches!(window[6], b':' | b'='));
    found.find_map(|(at, _)| {
        let from = at + 7 + line[at + 7..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let len = line[from..].iter().take_while(|byte| is_name(byte)).count();
        (len > 0).then_some((from, from + len))
    })
}
