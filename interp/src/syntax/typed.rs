//! Text that is being typed: whether it waits for more lines, how the next line begins, what may stand at its end.
//!
//! All of this is asked of text that may be wrong or half a thought, so the tokens are looked at and not a tree. What the
//! lexer cannot read is `Wanted::Nothing`.

use core::fmt::{self, Display, Formatter};

use crate::syntax::error::SyntaxError;
use crate::syntax::lexer::Lexer;
use crate::syntax::lexer::string::Opening;
use crate::syntax::token::{KEYWORDS, Lexeme, Token};

/// One step to the right, where the text shows no other.
pub const STEP: &str = "    ";

/// The widest step that is taken over from the text: what is further in stands below something, as arguments do.
const STEP_MAX: usize = 8;

/// How many f-strings may stand in one another for what stands innermost to be seen.
const FIELDS: usize = 4;

/// What may stand at the end of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// Nothing that could be known: in strings and comments, behind what is no name.
    Nothing,
    /// White space: the line is empty so far.
    Step,
    /// A variable or keyword that begins here.
    Name(usize),
    /// An attribute: where what stands before the dot begins, and where the attribute's own name does.
    Attribute(usize, usize),
    /// A module's full name, which begins here.
    Module(usize),
    /// A name out of a module: where the module's name begins and ends, and where the wanted one begins.
    Member(usize, usize, usize),
}

/// What is known of a text from its tokens.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'t> {
    text: &'t str,
    /// Something that was opened wants more lines: a bracket, a string of several lines, a backslash.
    pub is_open: bool,
    /// It ends inside a string.
    pub in_string: bool,
    /// The last line begins a statement, or a part of one, that may have several parts.
    is_compound: bool,
    // The last logical line: where it begins, its first token, its last.
    line: usize,
    first: Token,
    last: Token,
    wanted: Wanted,
}

/// The white space that a line begins with. `to_string`, or `{}` in a format, gives it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Indentation<'t> {
    base: &'t str,
    step: &'t str,
}

impl Display for Indentation<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.base)?;
        f.write_str(self.step)
    }
}

/// All keywords, those included that are names elsewhere.
pub fn keywords() -> impl Iterator<Item = &'static str> {
    KEYWORDS.iter().chain(&["case", "match"]).copied()
}

impl<'t> Typed<'t> {
    /// Looks at a text.
    pub fn of(text: &'t str) -> Typed<'t> {
        let mut typed = Typed::part(text, 0, FIELDS);
        let line = &text[text.rfind('\n').map_or(0, |at| at + 1)..];
        if !typed.in_string && line.bytes().all(|byte| matches!(byte, b' ' | b'\t')) {
            typed.wanted = Wanted::Step;
        }
        typed
    }

    /// What may stand at its end.
    pub fn wanted(&self) -> Wanted {
        self.wanted
    }

    /// Whether the last line belongs to a statement that may go on, so that a prompt waits for an empty line.
    pub fn may_go_on(&self) -> bool {
        let start = self.text[..self.line].rfind('\n').map_or(0, |at| at + 1);
        self.is_compound || start < self.line
    }

    /// The white space that the next line should begin with, if this text ends with a line's end.
    pub fn indentation(&self) -> Indentation<'t> {
        let flat = Indentation { base: "", step: "" };
        let last = last_line(self.text);
        if self.in_string || last.trim().is_empty() {
            return flat;
        }
        let line = &self.text[self.line..];
        let start = self.text[..self.line].rfind('\n').map_or(0, |at| at + 1);
        let base = indent(&self.text[start..]);
        if self.is_open {
            // Behind the first line one step further, then as the line before.
            let is_first = !line.trim_end().contains('\n');
            return Indentation { base: indent(last), step: if is_first { self.step() } else { "" } };
        }
        match (self.last, self.first) {
            (Token::Colon, _) => Indentation { base, step: self.step() },
            (_, Token::Return | Token::Raise | Token::Break | Token::Continue | Token::Pass) => {
                let outer = self.text[..start].lines().rev().filter(|line| !line.trim().is_empty());
                let outer = outer.map(indent).find(|outer| outer.len() < base.len());
                Indentation { base: outer.unwrap_or(""), step: "" }
            }
            _ => Indentation { base, step: "" },
        }
    }

    /// The text's own step to the right.
    fn step(&self) -> &'t str {
        let mut indents = self.text.lines().map(indent);
        indents.find(|indent| !indent.is_empty() && indent.len() <= STEP_MAX).unwrap_or(STEP)
    }

    /// Looks at what begins at `from`: the text, or a field of an f-string.
    fn part(text: &'t str, from: usize, fields: usize) -> Typed<'t> {
        let mut reading = Reading::new(text, from);
        let trouble = reading.all();
        let mut typed = reading.typed();
        let Some(error) = trouble else { return typed };
        typed.wanted = Wanted::Nothing;
        let span = error.span();
        if error.is_incomplete() && !error.is_unterminated() {
            // An open bracket, or a backslash at the end: what stands in front of the end is known.
            typed.is_open = true;
            typed.wanted = reading.wanted();
        } else if error.is_unterminated() {
            let opening = Opening::read(&text[from..], span.start);
            let inside = from + opening.inside as usize;
            typed.is_open = error.is_incomplete();
            typed.in_string = true;
            if (opening.formatted || opening.template)
                && fields > 0
                && let Some(field) = open_field(&text[inside..])
            {
                let inner = Typed::part(text, inside + field, fields - 1);
                typed.wanted = inner.wanted;
            }
        }
        typed
    }
}

/// The tokens of a text one by one, and what is remembered of them.
struct Reading<'t> {
    text: &'t str,
    from: usize,
    lexer: Lexer<'t>,
    line: usize,
    first: Token,
    last: Token,
    /// Where the last token ends.
    end: usize,
    /// A logical line has ended: the next token begins another.
    is_over: bool,
    /// The keyword `import` behind `from`: where it begins and ends.
    import: Option<(usize, usize)>,
    /// Where a name with dots begins that the last token belongs to, and its last part.
    path: Option<(usize, usize)>,
    /// The last token is a name or dot behind something that is no name.
    is_lost: bool,
}

impl<'t> Reading<'t> {
    fn new(text: &'t str, from: usize) -> Reading<'t> {
        Reading {
            text,
            from,
            lexer: Lexer::new(&text[from..]),
            line: from,
            first: Token::Newline,
            last: Token::Newline,
            end: from,
            is_over: true,
            import: None,
            path: None,
            is_lost: false,
        }
    }

    /// Reads to the end, or to what is wrong.
    fn all(&mut self) -> Option<SyntaxError> {
        loop {
            let Ok(lexeme) = self.lexer.next() else { return self.lexer.take_error() };
            match lexeme.token {
                Token::Eof => return None,
                Token::Indent | Token::Dedent => {}
                Token::Newline => {
                    // That of the last line comes too, whether its end was typed or not.
                    self.is_over = self.from + (lexeme.span.start as usize) < self.text.len();
                    self.path = self.path.filter(|_| !self.is_over);
                }
                Token::FString => {
                    // It is passed over as a plain string; where it does not end, the innermost open field is looked at.
                    let opening = Opening::read(&self.text[self.from..], lexeme.span.start);
                    if self.lexer.skip_string(&opening).is_err() {
                        return self.lexer.take_error();
                    }
                    self.token(lexeme);
                }
                _ => self.token(lexeme),
            }
        }
    }

    fn token(&mut self, lexeme: Lexeme) {
        let (start, end) = (self.from + lexeme.span.start as usize, self.from + self.lexer.offset() as usize);
        if core::mem::take(&mut self.is_over) {
            (self.line, self.first, self.import) = (start, lexeme.token, None);
        }
        let is_word = self.text[start..].starts_with(|c: char| c.is_alphabetic() || c == '_');
        self.path = match (lexeme.token, self.path, self.last) {
            (Token::String | Token::FString, ..) => Some((start, end)),
            (Token::Dot, Some((path, _)), _) => Some((path, end)),
            (_, Some((path, _)), Token::Dot) if is_word => Some((path, start)),
            (_, None, Token::Dot) => None,
            _ if is_word => Some((start, start)),
            _ => None,
        };
        self.is_lost = self.path.is_none() && (is_word || lexeme.token == Token::Dot);
        if lexeme.token == Token::Import && self.first == Token::From {
            self.import = Some((start, end));
        }
        (self.last, self.end) = (lexeme.token, end);
    }

    fn typed(&self) -> Typed<'t> {
        Typed {
            text: self.text,
            is_open: false,
            in_string: false,
            is_compound: begins_compound(self.first),
            line: self.line,
            first: self.first,
            last: self.last,
            wanted: self.wanted(),
        }
    }

    /// What may stand at the end, if all up to there could be read.
    fn wanted(&self) -> Wanted {
        let len = self.text.len();
        let rest = &self.text[self.end.min(len)..];
        let is_comment = rest[rest.rfind('\n').map_or(0, |at| at + 1)..].contains('#');
        let is_whole = matches!(self.last, Token::String | Token::FString | Token::Number);
        if is_comment || rest.is_empty() && (is_whole || self.is_lost) {
            return Wanted::Nothing;
        }
        if self.is_over {
            return Wanted::Name(len);
        }
        // A name that is being typed ends where the text does.
        let (start, name) = self.path.filter(|_| rest.is_empty()).unwrap_or((len, len));
        match (self.first, self.import) {
            (Token::Import | Token::From, _) if start != self.line => self.imported(start, name),
            _ if start == name => Wanted::Name(start),
            _ => Wanted::Attribute(start, name),
        }
    }

    /// What may stand at the end of an `import`, in a name that begins at `start`, its last part at `name`.
    fn imported(&self, start: usize, name: usize) -> Wanted {
        let is_new = start == self.text.len();
        match (self.first, self.import) {
            // import a.b, c   from a.b
            (_, None) => {
                let may_begin = matches!(self.last, Token::Import | Token::From | Token::Comma);
                let is_alias = self.text[..start].trim_end().ends_with(" as");
                if is_alias || is_new && !may_begin { Wanted::Nothing } else { Wanted::Module(start) }
            }
            // from a.b import c, d
            (_, Some((import, end))) if end < start || is_new && end < self.text.len() => {
                let from = self.line + "from".len();
                let module = &self.text[from..import];
                let from = from + module.len() - module.trim_start().len();
                Wanted::Member(from, from + module.trim().len(), name)
            }
            _ => Wanted::Nothing,
        }
    }
}

/// Whether a statement may have several parts.
fn begins_compound(first: Token) -> bool {
    use Token::{Async, At, Class, Def, Elif, Else, Except, Finally, For, If, Try, While, With};
    matches!(first, At | Async | Class | Def | Elif | Else | Except | Finally | For | If | Try | While | With)
}

/// Where the innermost replacement field begins that is open at the end of an f-string's contents.
fn open_field(contents: &str) -> Option<usize> {
    let (mut open, mut depth, mut at) = (None, 0_usize, 0);
    let bytes = contents.as_bytes();
    while at < bytes.len() {
        match bytes[at] {
            b'{' if depth == 0 && bytes.get(at + 1) == Some(&b'{') => at += 1,
            b'{' => {
                depth += 1;
                open = Some(at + 1);
            }
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    open.filter(|_| depth > 0)
}

/// The last line, without its end.
fn last_line(text: &str) -> &str {
    let text = text.strip_suffix('\n').unwrap_or(text);
    &text[text.rfind('\n').map_or(0, |at| at + 1)..]
}

/// The white space in front of a line.
fn indent(line: &str) -> &str {
    &line[..line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count()]
}
