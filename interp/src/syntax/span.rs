//! Places in source text: byte offsets, and the lines and columns computed from them.

use memchr::{memchr2, memrchr2};

use crate::syntax::record::records;

records! {
    /// From byte `start` up to, but without, byte `end`.
    pub struct Span {
        /// Offset of the first byte.
        start: u32,
        /// Offset behind the last byte.
        end: u32,
    }
}

impl Span {
    /// The span of `start..end`.
    pub fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    /// From the start of `self` to the end of `last`.
    pub fn to(self, last: Span) -> Span {
        Span { start: self.start, end: last.end }
    }

    /// The text it covers.
    pub fn of(self, source: &str) -> &str {
        source.get(self.start as usize..self.end as usize).unwrap_or("")
    }
}

/// A place as people count it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Bytes before it in its line, from 0 (as `col_offset` in CPython's trees).
    pub column: u32,
}

/// Finds lines and columns; remembers the last place, so asking in the order of the text costs one pass in all.
#[derive(Clone, Copy)]
pub struct Lines<'s> {
    source: &'s [u8],
    line: u32,
    start: u32,
    seen: u32,
}

impl<'s> Lines<'s> {
    /// For places in `source`.
    pub fn new(source: &'s str) -> Lines<'s> {
        Lines { source: source.as_bytes(), line: 1, start: 0, seen: 0 }
    }

    /// The line and column of the byte at `offset`; one behind the end is a place too.
    pub fn locate(&mut self, offset: u32) -> Position {
        if offset < self.start {
            self.back_to(offset);
        }
        let end = offset as usize;
        let mut at = self.seen as usize;
        while let Some(rest) = self.source.get(at..end.min(self.source.len())).filter(|rest| !rest.is_empty())
        {
            let Some(more) = memchr2(b'\n', b'\r', rest) else {
                at += rest.len();
                break;
            };
            let after = newline_end(self.source, at + more).filter(|after| *after <= end);
            at = after.unwrap_or(at + more + 1);
            if after.is_some() {
                self.line += 1;
                self.start = at as u32;
            }
        }
        self.seen = self.seen.max(at as u32);
        Position { line: self.line, column: offset - self.start }
    }

    // Lines are counted back one newline at a time, so that looking a little back costs little.
    fn back_to(&mut self, offset: u32) {
        while self.start > offset {
            let mut at = self.start as usize - 1;
            if at > 0 && self.source[at] == b'\n' && self.source[at - 1] == b'\r' {
                at -= 1;
            }
            self.start = memrchr2(b'\n', b'\r', &self.source[..at]).map_or(0, |newline| newline as u32 + 1);
            self.line -= 1;
        }
        self.seen = self.start;
    }
}

/// Where the newline at `at` ends, if there is one: `\n`, `\r` and `\r\n` each end a line.
pub fn newline_end(source: &[u8], at: usize) -> Option<usize> {
    match source.get(at)? {
        b'\n' => Some(at + 1),
        b'\r' if source.get(at + 1) == Some(&b'\n') => Some(at + 2),
        b'\r' => Some(at + 1),
        _ => None,
    }
}

/// The line that holds the byte at `offset`, without its newline, and where it starts.
pub fn line_around(source: &str, offset: u32) -> (u32, &str) {
    let bytes = source.as_bytes();
    let offset = (offset as usize).min(bytes.len());
    let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let start = bytes[..offset].iter().rposition(is_end).map_or(0, |at| at + 1);
    let end = bytes[offset..].iter().position(is_end).map_or(bytes.len(), |at| offset + at);
    (start as u32, source.get(start..end).unwrap_or(""))
}

/// How many characters stand before byte `column` of `line` (columns shown to people count characters).
pub fn characters(line: &str, column: u32) -> u32 {
    let end = line.len().min(column as usize);
    line.as_bytes()[..end].iter().filter(|byte| **byte & 0xC0 != 0x80).count() as u32
}

#[cfg(test)]
mod tests {
    use super::{Lines, Position, characters, line_around};

    #[test]
    fn lines_forth_and_back() {
        let source = "ab\r\nc\n\nd\rend";
        let mut lines = Lines::new(source);
        let at = |line, column| Position { line, column };
        for (offset, place) in [
            (0, at(1, 0)),
            (8, at(4, 1)),
            (4, at(2, 0)),
            (6, at(3, 0)),
            (12, at(5, 3)),
            (1, at(1, 1)),
            (7, at(4, 0)),
        ] {
            assert_eq!(lines.locate(offset), place, "{offset}");
        }
        assert_eq!(line_around(source, 4), (4, "c"));
        assert_eq!(characters("äb", 2), 1);
    }
}
