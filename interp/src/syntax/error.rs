//! What is wrong with a source text, in CPython's words.

use crate::syntax::pool::NoRoom;
use crate::syntax::span::{Lines, Span, characters, line_around};
use core::fmt::{Display, Formatter, Result};
use core::ops::Range;

/// The exception an error becomes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorClass {
    /// `SyntaxError`
    Syntax,
    /// `IndentationError`
    Indentation,
    /// `TabError`
    Tab,
    /// `RecursionError`: the text is nested too deeply.
    Recursion,
    /// `MemoryError`: the pool is full.
    Memory,
}

impl ErrorClass {
    /// The name of the exception.
    pub fn name(self) -> &'static str {
        match self {
            ErrorClass::Syntax => "SyntaxError",
            ErrorClass::Indentation => "IndentationError",
            ErrorClass::Tab => "TabError",
            ErrorClass::Recursion => "RecursionError",
            ErrorClass::Memory => "MemoryError",
        }
    }
}

/// The work stops; what is wrong is kept where the work is done. Nothing kept means that the pool is full.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stop;

impl core::convert::From<NoRoom> for Stop {
    fn from(_: NoRoom) -> Stop {
        Stop
    }
}

/// What fills the gap (`{}`) of a message.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Fill {
    /// There is no gap.
    Nothing,
    /// A fixed word.
    Word(&'static str),
    /// A piece of the source.
    Source(Span),
    /// The number of the line in which the offset stands.
    Line(u32),
    /// What a block belongs to, and the line of the offset.
    Block(&'static str, u32),
    /// A character.
    Char(char),
    /// The code of a character as `U+00A0`.
    Code(char),
    /// A class's name and a private name inside it, as the class mangles it.
    Mangled(Span, Span),
    /// Two fixed characters.
    Pair(char, char),
    /// Two characters and the line of an offset.
    PairLine(char, char, u32),
    /// A character and the code of the same character.
    CharCode(char),
    /// Two numbers.
    Range(u32, u32),
    /// A number and a byte in hexadecimal.
    Byte(u32, u8),
}

/// An error in a source text.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct SyntaxError {
    pub(in crate::syntax) class: ErrorClass,
    pub(in crate::syntax) text: &'static str,
    pub(in crate::syntax) fill: Fill,
    pub(in crate::syntax) span: Span,
    pub(in crate::syntax) in_fstring: bool,
    pub(in crate::syntax) incomplete: bool,
    pub(in crate::syntax) late: bool,
    pub(in crate::syntax) hard: bool,
    pub(in crate::syntax) names: bool,
    pub(in crate::syntax) lexical: bool,
    pub(in crate::syntax) column: Where,
}

/// Which column CPython says; what has no characters of its own in the text is a special case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Where {
    /// That of the first character.
    First,
    /// That of the first character, the end too.
    Point,
    /// That of the first character, with its end, though the lexer finds it.
    All,
    /// The one before.
    Before,
    /// Always 0.
    Zero,
    /// That of the first character; the end is 0.
    NoEnd,
    /// That of the first character; the end is -1.
    Unended,
}

/// -1, as CPython says it where it knows no end.
const UNKNOWN: u32 = u32::MAX;

/// Where an error stands, as CPython's exception says it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// `lineno`
    pub line: u32,
    /// `offset`: the column in characters, from 1.
    pub column: u32,
    /// `end_lineno`
    pub end_line: u32,
    /// `end_offset`; `u32::MAX` stands for -1.
    pub end_column: u32,
}

/// The message of an error, to be printed.
pub struct Message<'e> {
    error: &'e SyntaxError,
    source: &'e str,
}

impl SyntaxError {
    /// A `SyntaxError` with a fixed message.
    pub fn new(text: &'static str, span: Span) -> SyntaxError {
        SyntaxError::filled(text, Fill::Nothing, span)
    }

    /// A `SyntaxError` whose message has a gap.
    pub fn filled(text: &'static str, fill: Fill, span: Span) -> SyntaxError {
        SyntaxError {
            class: ErrorClass::Syntax,
            text,
            fill,
            span,
            in_fstring: false,
            incomplete: false,
            late: false,
            hard: false,
            names: false,
            lexical: false,
            column: Where::First,
        }
    }

    /// The same error as another exception.
    pub fn of(self, class: ErrorClass) -> SyntaxError {
        SyntaxError { class, ..self }
    }

    /// The exception it becomes.
    pub fn class(&self) -> ErrorClass {
        self.class
    }

    /// What it points at.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Whether more text might heal it: a prompt asks for another line then.
    pub fn is_incomplete(&self) -> bool {
        self.incomplete
    }

    /// The same error, which no other reading of the text can heal.
    pub(in crate::syntax) fn hard(self) -> SyntaxError {
        SyntaxError { hard: true, ..self }
    }

    /// Whether it is the lexer that found it: it points at one place then.
    pub fn is_lexical(&self) -> bool {
        self.lexical
    }

    /// The same error, found where names are resolved.
    pub(crate) fn of_names(self) -> SyntaxError {
        SyntaxError { names: true, ..self }
    }

    /// Whether it was found where names are resolved: CPython's exception has no details among its arguments then.
    pub fn is_of_names(&self) -> bool {
        self.names
    }

    /// Whether it is the parser that found it, but CPython finds it after parsing.
    pub fn is_late(&self) -> bool {
        self.late
    }

    /// Whether a string that was opened never ends.
    pub(in crate::syntax) fn is_unterminated(&self) -> bool {
        self.text.starts_with("unterminated")
    }

    /// The message; `source` is the text that was parsed.
    pub fn message<'e>(&'e self, source: &'e str) -> Message<'e> {
        Message { error: self, source }
    }

    /// Where the line it stands in is, in bytes; `source` is the text that was parsed.
    pub fn line(&self, source: &str) -> Range<usize> {
        let offset = self.span.start;
        let (start, line) = line_around(source, offset - Lines::new(source).locate(offset).column);
        start as usize..start as usize + line.len()
    }

    /// Where it stands; `source` is the text that was parsed.
    pub fn place(&self, source: &str) -> Place {
        let mut lines = Lines::new(source);
        let mut column = |offset: u32| {
            let at = lines.locate(offset);
            let (_, line) = line_around(source, offset - at.column);
            // The column right behind the newline counts too: CPython points there at the end of a line.
            (at.line, characters(line, at.column) + at.column.saturating_sub(line.len() as u32) + 1)
        };
        let (line, first) = column(self.span.start);
        let (end_line, last) = column(self.span.end);
        let place = |column| Place { line, column, end_line: line, end_column: column };
        match self.column {
            Where::First | Where::All => Place { line, column: first, end_line, end_column: last },
            Where::Point => place(first),
            Where::Before => Place { end_column: UNKNOWN, ..place(first - 1) },
            Where::Unended => Place { end_column: UNKNOWN, ..place(first) },
            Where::Zero => place(0),
            Where::NoEnd => Place { end_column: 0, ..place(first) },
        }
    }
}

impl core::convert::From<NoRoom> for SyntaxError {
    fn from(_: NoRoom) -> SyntaxError {
        SyntaxError::new("", Span::new(0, 0)).of(ErrorClass::Memory)
    }
}

impl Display for Message<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if self.error.in_fstring && !self.error.text.starts_with("f-string") {
            f.write_str("f-string: ")?;
        }
        for (gap, piece) in self.error.text.split("{}").enumerate() {
            if gap > 0 {
                self.gap(f, gap)?;
            }
            f.write_str(piece)?;
        }
        Ok(())
    }
}

impl Message<'_> {
    fn gap(&self, f: &mut Formatter<'_>, gap: usize) -> Result {
        let line = |offset: u32| Lines::new(self.source).locate(offset).line;
        match (self.error.fill, gap) {
            (Fill::Nothing, _) => Ok(()),
            (Fill::Word(word), _) => f.write_str(word),
            (Fill::Block(word, _), 1) => f.write_str(word),
            (Fill::Block(_, offset), _) => write!(f, "{}", line(offset)),
            (Fill::Source(span), _) => f.write_str(span.of(self.source)),
            (Fill::Mangled(class, name), _) => {
                let class = class.of(self.source).trim_start_matches('_');
                write!(f, "_{class}{}", name.of(self.source))
            }
            (Fill::Line(offset) | Fill::PairLine(_, _, offset), 1 | 3) if gap == 3 || self.has_line() => {
                write!(f, "{}", line(offset))
            }
            (Fill::Char(c) | Fill::Pair(c, _) | Fill::PairLine(c, _, _) | Fill::CharCode(c), 1) => {
                write!(f, "{c}")
            }
            (Fill::Pair(_, c) | Fill::PairLine(_, c, _), _) => write!(f, "{c}"),
            (Fill::Code(c) | Fill::CharCode(c), _) => write!(f, "U+{:04X}", u32::from(c)),
            (Fill::Byte(_, byte), 1) => write!(f, "{byte:02x}"),
            (Fill::Range(n, _), 1) | (Fill::Range(_, n) | Fill::Byte(n, _), _) => write!(f, "{n}"),
            (Fill::Char(_) | Fill::Line(_), _) => Ok(()),
        }
    }

    fn has_line(&self) -> bool {
        matches!(self.error.fill, Fill::Line(_))
    }
}
