//! Text to tokens: indentation, lines, brackets, words and operators. Numbers and strings stand in files of their own.
//!
//! The parser asks for one token at a time. Inside an f-string it asks for pieces of text instead (`string.rs`), so the
//! lexer needs to know of f-strings only how deep in brackets the innermost replacement field began.

mod number;
pub(in crate::syntax) mod string;

use crate::limits::{INDENTS, PARSER_DEPTH};
use crate::syntax::error::{ErrorClass, Fill, Stop, SyntaxError, Where};
use crate::syntax::span::{Span, newline_end};
use crate::syntax::token::{Lexeme, Token};

const BRACKETS: usize = PARSER_DEPTH as usize;
const TAB: u32 = 8;

/// The depth of a block: its column with tabs of eight and with tabs of one, which must agree.
#[derive(Clone, Copy, PartialEq)]
struct Column {
    wide: u32,
    narrow: u32,
}

/// Where the lexer stands; blocks stay as they are while only part of a line is read again. Of the brackets that are open here, some
/// may have been closed since, and others opened in their places: see `close`.
#[derive(Clone, Copy)]
pub(in crate::syntax) struct Place {
    at: usize,
    level: usize,
    field: usize,
    used: bool,
    line_begins: bool,
}

/// Reads tokens.
pub(in crate::syntax) struct Lexer<'s> {
    source: &'s str,
    bytes: &'s [u8],
    at: usize,
    brackets: [u32; BRACKETS],
    level: usize,
    // How many brackets were open when the innermost replacement field began, its own included; 0 outside.
    field: usize,
    blocks: [Column; INDENTS],
    depth: usize,
    // Blocks ended by the line's indentation whose tokens are still to come.
    dedents: usize,
    line_begins: bool,
    // Whether the logical line has a token, and so needs a token for its end.
    used: bool,
    // No newline ends the text, and none is added.
    bare_end: bool,
    error: Option<SyntaxError>,
}

type Lexed<T> = Result<T, Stop>;

impl<'s> Lexer<'s> {
    /// At the start of `source`.
    pub(in crate::syntax) fn new(source: &'s str) -> Lexer<'s> {
        let zero = Column { wide: 0, narrow: 0 };
        Lexer {
            source,
            bytes: source.as_bytes(),
            at: 0,
            brackets: [0; BRACKETS],
            level: 0,
            field: 0,
            blocks: [zero; INDENTS],
            depth: 0,
            dedents: 0,
            line_begins: true,
            used: false,
            bare_end: false,
            error: None,
        }
    }

    /// The text may end without a newline, and gets none.
    pub(in crate::syntax) fn end_barely(&mut self) {
        self.bare_end = true;
    }

    /// The text.
    pub(in crate::syntax) fn source(&self) -> &'s str {
        self.source
    }

    /// The next token.
    ///
    /// # Errors
    /// When there is none; `take_error` tells why.
    pub(in crate::syntax) fn next(&mut self) -> Lexed<Lexeme> {
        if self.line_begins {
            self.line_begins = false;
            if self.level == 0
                && let Some(token) = self.indentation()?
            {
                return Ok(token);
            }
        }
        if self.dedents > 0 {
            self.dedents -= 1;
            return Ok(self.lexeme(Token::Dedent, self.at));
        }
        let mut comment = None;
        loop {
            match self.byte() {
                Some(b' ' | b'\t' | b'\x0C') => self.at += 1,
                Some(b'#') => {
                    comment = Some(self.at);
                    self.skip_comment();
                }
                Some(b'\\') => self.continuation()?,
                Some(b'\n' | b'\r') => {
                    if let Some(token) = self.newline(comment) {
                        return Ok(token);
                    }
                    if self.level == 0 {
                        return self.next_line();
                    }
                }
                Some(byte) => {
                    self.used = true;
                    return self.token(byte);
                }
                None => return self.end(comment),
            }
        }
    }

    // A line without tokens has ended; begins with the next. A loop, since there may be many of them.
    fn next_line(&mut self) -> Lexed<Lexeme> {
        loop {
            self.line_begins = false;
            if let Some(token) = self.indentation()? {
                return Ok(token);
            }
            if self.dedents > 0 || !matches!(self.byte(), Some(b'\n' | b'\r')) {
                return self.next();
            }
            self.at = newline_end(self.bytes, self.at).unwrap_or(self.at + 1);
        }
    }

    /// The brackets that are open: what is needed besides a place to go forth to it again.
    pub(in crate::syntax) fn brackets(&self) -> [u32; BRACKETS] {
        self.brackets
    }

    /// Puts them back.
    pub(in crate::syntax) fn set_brackets(&mut self, brackets: [u32; BRACKETS]) {
        self.brackets = brackets;
    }

    /// Puts an error back.
    pub(in crate::syntax) fn set_error(&mut self, error: Option<SyntaxError>) {
        self.error = error;
    }

    /// The error that stopped it.
    pub(in crate::syntax) fn take_error(&mut self) -> Option<SyntaxError> {
        self.error.take()
    }

    /// Whether it stands in a replacement field.
    pub(in crate::syntax) fn in_fstring(&self) -> bool {
        self.field > 0
    }

    /// Remembers an error unless one is known already.
    pub(in crate::syntax) fn fail<T>(&mut self, error: SyntaxError) -> Lexed<T> {
        if self.error.is_none() {
            // CPython's lexer does not know that it reads a field; what is wrong with a word or number is said plainly.
            let in_fstring = self.field > 0 && !error.text.starts_with("invalid ");
            let lexical = !matches!(error.column, Where::NoEnd | Where::Unended);
            let column = if error.column == Where::First { Where::Point } else { error.column };
            self.error = Some(SyntaxError { in_fstring, lexical, column, ..error });
        }
        Err(Stop)
    }

    /// Where it stands, to come back to while the same logical line is read.
    pub(in crate::syntax) fn place(&self) -> Place {
        Place {
            at: self.at,
            level: self.level,
            field: self.field,
            used: self.used,
            line_begins: self.line_begins,
        }
    }

    /// Goes back.
    pub(in crate::syntax) fn back_to(&mut self, place: Place) {
        (self.at, self.level, self.field) = (place.at, place.level, place.field);
        (self.used, self.line_begins) = (place.used, place.line_begins);
        self.error = None;
    }

    /// Goes to a character of the same logical line.
    pub(in crate::syntax) fn set_offset(&mut self, offset: u32) {
        self.at = offset as usize;
    }

    /// The offset of the next character.
    pub(in crate::syntax) fn offset(&self) -> u32 {
        self.at as u32
    }

    /// How many brackets are open.
    pub(in crate::syntax) fn level(&self) -> usize {
        self.level
    }

    /// Where the innermost open bracket stands.
    pub(in crate::syntax) fn open_bracket(&self) -> Option<u32> {
        Some(self.brackets[self.level.checked_sub(1)?])
    }

    /// Whether the innermost open bracket is that of a replacement field.
    pub(in crate::syntax) fn in_field(&self) -> bool {
        self.field > 0 && self.level == self.field
    }

    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn byte_at(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn lexeme(&self, token: Token, start: usize) -> Lexeme {
        Lexeme { token, span: Span::new(start as u32, self.at as u32) }
    }

    // An error at the character just before the one that is next.
    fn fail_before<T>(&mut self, text: &'static str, fill: Fill) -> Lexed<T> {
        let span = self.before();
        self.fail(SyntaxError::filled(text, fill, span))
    }

    // The character just before the one that is next.
    fn before(&self) -> Span {
        let start = self.bytes[..self.at].iter().rposition(|byte| byte & 0xC0 != 0x80).unwrap_or(0);
        Span::new(start as u32, self.at as u32)
    }

    fn skip_comment(&mut self) {
        while !matches!(self.byte(), None | Some(b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    // A comment before the newline belongs to its token.
    fn newline(&mut self, comment: Option<usize>) -> Option<Lexeme> {
        let end = self.at;
        self.at = newline_end(self.bytes, self.at).unwrap_or(self.at + 1);
        if self.level > 0 || !self.used {
            return None;
        }
        self.used = false;
        self.line_begins = true;
        Some(Lexeme { token: Token::Newline, span: Span::new(comment.unwrap_or(end) as u32, end as u32) })
    }

    fn continuation(&mut self) -> Lexed<()> {
        self.at += 1;
        let Some(after) = newline_end(self.bytes, self.at) else {
            if self.byte().is_none() && !self.bare_end {
                return self.fail_end_of_text(self.at);
            }
            self.at = (self.at + 1).min(self.bytes.len());
            while !self.source.is_char_boundary(self.at) {
                self.at += 1;
            }
            let text = match self.field {
                0 => "unexpected character after line continuation character",
                _ => "f-string expression part cannot include a backslash",
            };
            let error = SyntaxError::new(text, self.before());
            return self.fail(SyntaxError { column: Where::NoEnd, ..error });
        };
        self.at = after;
        if self.byte().is_none() {
            return self.fail_end_of_text(self.at - 1);
        }
        Ok(())
    }

    fn fail_end_of_text<T>(&mut self, at: usize) -> Lexed<T> {
        let error = SyntaxError::new("unexpected EOF while parsing", Span::new(at as u32, at as u32));
        self.fail(SyntaxError { incomplete: true, column: Where::Unended, ..error })
    }

    // At the end of the text: what is still open is closed, or is an error.
    fn end(&mut self, comment: Option<usize>) -> Lexed<Lexeme> {
        if let Some(open) = self.open_bracket() {
            return self.never_closed(open);
        }
        if self.used {
            self.used = false;
            let comment = comment.filter(|_| !self.bare_end);
            return Ok(self.lexeme(Token::Newline, comment.unwrap_or(self.at)));
        }
        if self.depth > 0 {
            self.depth -= 1;
            return Ok(self.lexeme(Token::Dedent, self.at));
        }
        Ok(self.lexeme(Token::Eof, self.at))
    }

    /// The error of a bracket that is open at the end of the text.
    pub(in crate::syntax) fn never_closed<T>(&mut self, open: u32) -> Lexed<T> {
        let bracket = char::from(self.bytes[open as usize]);
        let text = if self.field > 0 { "expecting '}'" } else { "'{}' was never closed" };
        let error = SyntaxError::filled(text, Fill::Char(bracket), Span::new(open, open + 1));
        self.fail(SyntaxError { incomplete: true, column: Where::NoEnd, ..error })
    }

    // Counts the column of the first token of a line. Lines without tokens do not count.
    fn indentation(&mut self) -> Lexed<Option<Lexeme>> {
        let mut column = Column { wide: 0, narrow: 0 };
        let mut continued: Option<Column> = None;
        loop {
            match self.byte() {
                Some(b' ') => column = Column { wide: column.wide + 1, narrow: column.narrow + 1 },
                Some(b'\t') => {
                    column = Column { wide: (column.wide / TAB + 1) * TAB, narrow: column.narrow + 1 }
                }
                Some(b'\x0C') => column = Column { wide: 0, narrow: 0 },
                // The column of the line with the backslash counts, not that of the next.
                Some(b'\\') => {
                    continued = continued.or(Some(column));
                    self.continuation()?;
                    continue;
                }
                _ => break,
            }
            self.at += 1;
        }
        if self.byte() == Some(b'#') {
            self.skip_comment();
        }
        match self.byte() {
            None | Some(b'\n' | b'\r') => Ok(None),
            _ => self.compare(continued.unwrap_or(column)),
        }
    }

    fn compare(&mut self, column: Column) -> Lexed<Option<Lexeme>> {
        let current = self.block(self.depth);
        if column.wide == current.wide {
            return if column.narrow == current.narrow { Ok(None) } else { self.fail_tabs() };
        }
        if column.wide > current.wide {
            if column.narrow <= current.narrow {
                return self.fail_tabs();
            }
            // One entry of CPython's stack is the outermost level.
            if self.depth + 1 >= INDENTS {
                return self.fail_line("too many levels of indentation", ErrorClass::Indentation);
            }
            self.blocks[self.depth] = column;
            self.depth += 1;
            let start = self.at.saturating_sub(1) as u32;
            return Ok(Some(Lexeme { token: Token::Indent, span: Span::new(start, start + 1) }));
        }
        while self.depth > 0 && column.wide < self.block(self.depth).wide {
            self.depth -= 1;
            self.dedents += 1;
        }
        let reached = self.block(self.depth);
        if column.wide != reached.wide {
            return self
                .fail_line("unindent does not match any outer indentation level", ErrorClass::Indentation);
        }
        if column.narrow != reached.narrow {
            return self.fail_tabs();
        }
        Ok(None)
    }

    fn block(&self, depth: usize) -> Column {
        depth.checked_sub(1).map_or(Column { wide: 0, narrow: 0 }, |inner| self.blocks[inner])
    }

    fn fail_tabs<T>(&mut self) -> Lexed<T> {
        let line = self.bytes[..self.at]
            .iter()
            .rposition(|byte| matches!(byte, b'\n' | b'\r'))
            .map_or(0, |at| at + 1);
        let span = Span::new(line as u32, self.at as u32);
        self.fail(
            SyntaxError::new("inconsistent use of tabs and spaces in indentation", span).of(ErrorClass::Tab),
        )
    }

    // An error shown at the end of the line.
    fn fail_line<T>(&mut self, text: &'static str, class: ErrorClass) -> Lexed<T> {
        while !matches!(self.byte(), None | Some(b'\n' | b'\r')) {
            self.at += 1;
        }
        let span = Span::new(self.at as u32, self.at as u32);
        self.fail(SyntaxError::new(text, span).of(class))
    }

    fn token(&mut self, byte: u8) -> Lexed<Lexeme> {
        let start = self.at;
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => self.word(),
            b'0'..=b'9' => self.number(),
            b'.' if self.byte_at(1).is_some_and(|next| next.is_ascii_digit()) => self.number(),
            b'"' | b'\'' => self.string(start),
            _ => self.operator(),
        }
    }

    fn word(&mut self) -> Lexed<Lexeme> {
        let start = self.at;
        let mut ascii = true;
        while let Some(byte) = self.byte() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' => {}
                0x80.. => ascii = false,
                b'"' | b'\'' if self.is_prefix(start) => return self.string(start),
                _ => break,
            }
            self.at += 1;
        }
        if !ascii {
            self.check_word(start)?;
        }
        let text = self.source.get(start..self.at).unwrap_or("");
        Ok(self.lexeme(Token::word(text), start))
    }

    fn check_word(&mut self, start: usize) -> Lexed<()> {
        let text = self.source.get(start..self.at).unwrap_or("");
        let is_wrong = |&(at, c): &(usize, char)| {
            c != '_'
                && !if at == 0 { unicode_ident::is_xid_start(c) } else { unicode_ident::is_xid_continue(c) }
        };
        let Some((at, c)) = text.char_indices().find(is_wrong) else { return Ok(()) };
        self.at = start + at + c.len_utf8();
        let is_shown = unicode_ident::is_xid_continue(c) || c.escape_debug().count() == 1;
        if is_shown {
            return self.fail_before("invalid character '{}' ({})", Fill::CharCode(c));
        }
        self.fail_before("invalid non-printable character {}", Fill::Code(c))
    }

    fn operator(&mut self) -> Lexed<Lexeme> {
        let start = self.at;
        let rest = &self.bytes[start..];
        let Some((mut token, mut len)) = Token::operator(rest) else { return self.unknown() };
        // In a replacement field the format follows the first colon, whatever it begins with.
        if token == Token::ColonEqual && self.in_field() {
            (token, len) = (Token::Colon, 1);
        }
        self.at += len;
        match token {
            Token::OpenRound | Token::OpenSquare | Token::OpenCurly => self.open(start)?,
            Token::CloseRound | Token::CloseSquare | Token::CloseCurly => self.close(rest[0])?,
            _ => {}
        }
        Ok(self.lexeme(token, start))
    }

    fn unknown(&mut self) -> Lexed<Lexeme> {
        let start = self.at;
        self.at += 1;
        let c = char::from(self.bytes[start]);
        if c.is_ascii_control() {
            return self.fail_before("invalid non-printable character {}", Fill::Code(c));
        }
        Ok(self.lexeme(Token::Unknown, start))
    }

    fn open(&mut self, at: usize) -> Lexed<()> {
        if self.level == BRACKETS {
            return self.fail_before("too many nested parentheses", Fill::Nothing);
        }
        self.brackets[self.level] = at as u32;
        self.level += 1;
        Ok(())
    }

    fn close(&mut self, bracket: u8) -> Lexed<()> {
        let Some(open) = self.open_bracket() else {
            return self.fail_before("unmatched '{}'", Fill::Char(char::from(bracket)));
        };
        if open as usize >= self.at {
            // It stands in the place of one that was closed right here when this was read before.
            self.level -= 1;
            return Ok(());
        }
        let opener = self.bytes[open as usize];
        if !matches!((opener, bracket), (b'(', b')') | (b'[', b']') | (b'{', b'}')) {
            return self.mismatch(open, opener, bracket);
        }
        self.level -= 1;
        Ok(())
    }

    fn mismatch(&mut self, open: u32, opener: u8, bracket: u8) -> Lexed<()> {
        let (opener, bracket) = (char::from(opener), char::from(bracket));
        if self.in_field() {
            return self.fail_before("unmatched '{}'", Fill::Char(bracket));
        }
        if self.source.as_bytes()[open as usize..self.at].iter().any(|byte| matches!(byte, b'\n' | b'\r')) {
            let text = "closing parenthesis '{}' does not match opening parenthesis '{}' on line {}";
            return self.fail_before(text, Fill::PairLine(bracket, opener, open));
        }
        self.fail_before(
            "closing parenthesis '{}' does not match opening parenthesis '{}'",
            Fill::Pair(bracket, opener),
        )
    }
}
