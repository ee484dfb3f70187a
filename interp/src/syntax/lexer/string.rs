//! Where strings end, and the pieces of f-strings.

use super::{Lexed, Lexer};
use crate::syntax::error::{Fill, SyntaxError};
use crate::syntax::span::{Span, newline_end};
use crate::syntax::token::{Lexeme, Token};

/// How a string literal begins.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(in crate::syntax) struct Opening {
    /// `b`
    pub(in crate::syntax) bytes: bool,
    /// `r`
    pub(in crate::syntax) raw: bool,
    /// `f`
    pub(in crate::syntax) formatted: bool,
    /// `t`
    pub(in crate::syntax) template: bool,
    /// The quote.
    pub(in crate::syntax) quote: u8,
    /// Whether there are three of them.
    pub(in crate::syntax) triple: bool,
    /// Where the literal begins.
    pub(in crate::syntax) start: u32,
    /// Where the contents begin.
    pub(in crate::syntax) inside: u32,
}

/// What ends a piece of literal text in an f-string.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(in crate::syntax) enum PieceEnd {
    /// The quotes.
    Quotes,
    /// `{`: a replacement field begins.
    Field,
    /// `}`: the format of a replacement field ends.
    Format,
}

impl Opening {
    /// The opening of the literal at `start`.
    pub(in crate::syntax) fn read(source: &str, start: u32) -> Opening {
        let rest = &source.as_bytes()[start as usize..];
        let prefix = rest.iter().position(|byte| matches!(byte, b'"' | b'\'')).unwrap_or(0);
        let has = |letter: u8| rest[..prefix].iter().any(|byte| byte.eq_ignore_ascii_case(&letter));
        let quote = rest[prefix];
        let triple = rest[prefix..].starts_with(&[quote; 3]);
        let inside = start + prefix as u32 + if triple { 3 } else { 1 };
        let (bytes, raw, formatted, template) = (has(b'b'), has(b'r'), has(b'f'), has(b't'));
        Opening { bytes, raw, formatted, template, quote, triple, start, inside }
    }

    /// How long its quotes are.
    pub(in crate::syntax) fn quotes(&self) -> u32 {
        if self.triple { 3 } else { 1 }
    }
}

impl Lexer<'_> {
    // prefix := 'r' | 'u' | 'b' | 'f' | 't' | two of them, one of which is 'r' and none 'u'
    pub(super) fn is_prefix(&self, start: usize) -> bool {
        let lower = |byte: &u8| byte.to_ascii_lowercase();
        match &self.bytes[start..self.at] {
            [one] => b"rubft".contains(&lower(one)),
            [one, two] => {
                matches!((lower(one), lower(two)), (b'r', b'b' | b'f' | b't') | (b'b' | b'f' | b't', b'r'))
            }
            _ => false,
        }
    }

    pub(super) fn string(&mut self, start: usize) -> Lexed<Lexeme> {
        let opening = Opening::read(self.source, start as u32);
        self.at = opening.inside as usize;
        if opening.formatted || opening.template {
            return Ok(self.lexeme(Token::FString, start));
        }
        self.skip_string(&opening)?;
        Ok(self.lexeme(Token::String, start))
    }

    /// Skips to behind the closing quotes, whatever is between.
    ///
    /// # Errors
    /// When there are none.
    pub(in crate::syntax) fn skip_string(&mut self, opening: &Opening) -> Lexed<()> {
        loop {
            match self.byte() {
                None => return self.unterminated(opening),
                Some(b'\n' | b'\r') if !opening.triple => return self.unterminated(opening),
                Some(b'\\') => self.skip_escaped(),
                Some(byte) if byte == opening.quote && self.closes(opening) => return Ok(()),
                Some(_) => self.at += 1,
            }
        }
    }

    fn skip_escaped(&mut self) {
        self.at += 1;
        self.at = newline_end(self.bytes, self.at).unwrap_or((self.at + 1).min(self.bytes.len()));
    }

    // Steps over the closing quotes, if they are complete.
    fn closes(&mut self, opening: &Opening) -> bool {
        let quotes = &[opening.quote; 3][..opening.quotes() as usize];
        let found = self.bytes[self.at..].starts_with(quotes);
        if found {
            self.at += quotes.len();
        }
        found
    }

    fn unterminated<T>(&mut self, opening: &Opening) -> Lexed<T> {
        // A string that begins with the quotes around the field is rather the end of the f-string.
        if self.field > 0 && !opening.triple && !opening.formatted && self.ends_outer(opening) {
            return self.never_closed(self.brackets[self.field - 1]);
        }
        let formatted = opening.formatted || opening.template;
        let text = match opening.triple {
            _ if self.field > 0 && !formatted => "unterminated string",
            true => "unterminated triple-quoted string literal (detected at line {})",
            false => "unterminated string literal (detected at line {})",
        };
        let field = if formatted { core::mem::take(&mut self.field) } else { self.field };
        // A newline at the very end does not begin a line of its own.
        let mut end = self.at;
        let goes_on = end == self.bytes.len() && self.bytes.ends_with(b"\\\n");
        if end == self.bytes.len() && end > 0 && matches!(self.bytes[end - 1], b'\n' | b'\r') {
            end -= 1;
        }
        let span = Span::new(opening.start, opening.start + 1);
        let error = SyntaxError::filled(text, Fill::Line(end as u32), span);
        let failed = self.fail(SyntaxError { incomplete: opening.triple || goes_on, ..error });
        self.field = field;
        failed
    }

    fn ends_outer(&self, opening: &Opening) -> bool {
        let field = self.brackets[self.field - 1] as usize;
        let line =
            self.bytes[..field].iter().rposition(|byte| matches!(byte, b'\n' | b'\r')).map_or(0, |at| at + 1);
        self.bytes[line..field].contains(&opening.quote)
    }

    /// Reads literal text of an f-string up to a field, the end of a format or the closing quotes.
    /// Returns the text's span (with escapes and doubled braces as they stand) and what ended it.
    ///
    /// # Errors
    /// When the string never ends, or a brace stands alone.
    pub(in crate::syntax) fn piece(&mut self, opening: &Opening, in_format: bool) -> Lexed<(Span, PieceEnd)> {
        let start = self.at as u32;
        loop {
            let end = self.at as u32;
            match self.byte() {
                None => return self.unterminated(opening),
                Some(b'\n' | b'\r') if !opening.triple => return self.unterminated(opening),
                Some(b'\\') if !opening.raw => self.skip_fstring_escape(),
                Some(b'\\') => self.skip_raw_escape(),
                Some(byte) if byte == opening.quote && self.closes(opening) => {
                    return Ok((Span::new(start, end), PieceEnd::Quotes));
                }
                Some(b'{') if !in_format && self.byte_at(1) == Some(b'{') => self.at += 2,
                Some(b'{') => {
                    self.at += 1;
                    return Ok((Span::new(start, end), PieceEnd::Field));
                }
                Some(b'}') if in_format => {
                    self.at += 1;
                    return Ok((Span::new(start, end), PieceEnd::Format));
                }
                Some(b'}') if self.byte_at(1) == Some(b'}') => self.at += 2,
                Some(b'}') => {
                    let brace = Span::new(end, end + 1);
                    // A string that never ends is worse.
                    self.skip_string(opening)?;
                    return self.fail(SyntaxError::new("f-string: single '}' is not allowed", brace));
                }
                Some(_) => self.at += 1,
            }
        }
    }

    // The braces of `\N{name}` are no field; a brace after any other backslash is.
    fn skip_fstring_escape(&mut self) {
        if self.byte_at(1) == Some(b'N') && self.byte_at(2) == Some(b'{') {
            let rest = &self.bytes[self.at..];
            let stop = rest.iter().position(|byte| matches!(byte, b'}' | b'"' | b'\'' | b'\n'));
            self.at += match stop {
                Some(len) if rest[len] == b'}' => len + 1,
                _ => 2,
            };
        } else {
            self.skip_raw_escape();
        }
    }

    fn skip_raw_escape(&mut self) {
        if matches!(self.byte_at(1), Some(b'{' | b'}')) {
            self.at += 1;
        } else {
            self.skip_escaped();
        }
    }

    /// Enters the field whose `{` was just read; returns what `leave_field` needs.
    ///
    /// # Errors
    /// When too many brackets are open.
    pub(in crate::syntax) fn enter_field(&mut self) -> Lexed<usize> {
        let outer = self.field;
        self.open(self.at - 1)?;
        self.field = self.level;
        Ok(outer)
    }

    /// Leaves a field whose `}` was read as the end of a format.
    pub(in crate::syntax) fn leave_format(&mut self) {
        self.level = self.field - 1;
    }

    /// Goes back to the field around, after the `}`.
    pub(in crate::syntax) fn leave_field(&mut self, outer: usize) {
        self.field = outer;
    }
}
