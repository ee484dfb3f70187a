//! String and bytes literals: neighbours joined, f-strings among them or not.

use super::{Parsed, Parser, Place};
use crate::syntax::ast::{Conversion, Expr, ExprId, Part};
use crate::syntax::error::{Fill, Stop, SyntaxError, Where};
use crate::syntax::lexer::string::Opening;
use crate::syntax::pool::List;
use crate::syntax::span::Span;
use crate::syntax::text::{Text, TextWriter};
use crate::syntax::token::Token;

/// How the text of a literal is to be read.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub(super) bytes: bool,
    pub(super) raw: bool,
    // Whether `{{` stands for `{`.
    pub(super) braces: bool,
    // Whether it is a piece of an f-string.
    pub(super) formatted: bool,
}

impl Parser<'_, '_, '_> {
    // strings := (STRING | FSTRING)+
    pub(super) fn strings(&mut self) -> Parsed<ExprId> {
        let start = self.now.span.start;
        let parts = self.pool.begin();
        let first = Opening::read(self.lexer.source(), start);
        let (mut formatted, mut templates, mut others) = (false, false, false);
        while matches!(self.now.token, Token::String | Token::FString) {
            let opening = Opening::read(self.lexer.source(), self.now.span.start);
            self.check_mixing(opening, first.bytes)?;
            templates |= opening.template;
            others |= !opening.template;
            if self.at(Token::FString) {
                formatted = true;
                let place = self.place();
                if self.fstring(&opening).is_err() {
                    return self.explain_fstring(place, &opening);
                }
            } else {
                let (text, span) = self.plain_strings(opening)?;
                self.pool.push(Part::literal(text, span))?;
            }
        }
        if templates && others {
            return self
                .fail_at("cannot mix t-string literals with string or bytes literals", self.since(start));
        }
        let parts: List<Part> = self.pool.finish(parts)?;
        let text = parts.item(self.pool.cells(), 0).and_then(|part| part.text).unwrap_or(Text::EMPTY);
        let expr = match (templates, formatted) {
            (true, _) => Expr::TString { parts },
            (_, true) => Expr::FString { parts },
            _ if first.bytes => Expr::Bytes { text },
            _ => Expr::Str { text },
        };
        self.add(expr, self.since(start))
    }

    fn check_mixing(&mut self, opening: Opening, bytes: bool) -> Parsed<()> {
        if opening.bytes == bytes {
            return Ok(());
        }
        self.fail_after_strings("cannot mix bytes and nonbytes literals", Fill::Nothing)
    }

    // STRING+, joined to one text.
    fn plain_strings(&mut self, first: Opening) -> Parsed<(Text, Span)> {
        let mut opening = first;
        let mut body = self.body(&opening)?;
        self.advance()?;
        let how = |opening: &Opening| Reading {
            bytes: opening.bytes,
            raw: opening.raw,
            braces: false,
            formatted: false,
        };
        if !self.at(Token::String) && !self.is_coded(body, how(&opening)) {
            let text = Text::in_source(body.start, body.end - body.start);
            return Ok((text, self.since(first.start)));
        }
        let mut out = TextWriter::begin(self.pool);
        loop {
            self.decode(&mut out, body, how(&opening))?;
            if !self.at(Token::String) {
                return Ok((out.finish(), self.since(first.start)));
            }
            opening = Opening::read(self.lexer.source(), self.now.span.start);
            self.check_mixing(opening, first.bytes)?;
            body = self.body(&opening)?;
            self.advance()?;
        }
    }

    // What stands between the quotes of the string that is next.
    fn body(&mut self, opening: &Opening) -> Parsed<Span> {
        let span = self.now.span;
        let body = Span::new(opening.inside, span.end - opening.quotes());
        if opening.bytes && !self.text(body).is_ascii() {
            self.skip_strings()?;
            let error = SyntaxError::new("bytes can only contain ASCII literal characters", span);
            return self.fail(error.hard());
        }
        Ok(body)
    }

    /// Fails at the token behind the strings, where CPython notices what is wrong in them.
    pub(super) fn fail_after_strings<T>(&mut self, text: &'static str, fill: Fill) -> Parsed<T> {
        self.skip_strings()?;
        let column = if self.is_nothing(self.now) { Where::Before } else { Where::First };
        self.fail(SyntaxError { column, ..SyntaxError::filled(text, fill, self.now.span) }.hard())
    }

    /// An f-string is wrong inside: worse is one that never ends.
    #[cold]
    #[inline(never)]
    fn explain_fstring<T>(&mut self, place: Place, opening: &Opening) -> Parsed<T> {
        let found = self.lexer.take_error();
        let (end, brackets) = (self.place(), self.lexer.brackets());
        let Some(error) = found.or(self.error) else { return Err(Stop) };
        self.back_to(place);
        self.lexer.set_offset(opening.inside);
        let behind = self.lexer.skip_string(opening).and_then(|()| self.lexer.next());
        let Ok(behind) = behind else {
            // The token behind it is looked at before the string is.
            self.error = None;
            return Err(Stop);
        };
        self.now = behind;
        if let Some(rest) = self.error_of_rest(error) {
            self.error = Some(rest.hard());
        } else {
            self.back_to(end);
            self.lexer.set_brackets(brackets);
            self.lexer.set_error(found);
        }
        Err(Stop)
    }

    fn skip_strings(&mut self) -> Parsed<()> {
        while matches!(self.now.token, Token::String | Token::FString) {
            let opening = Opening::read(self.lexer.source(), self.now.span.start);
            if self.at(Token::FString) {
                self.lexer.skip_string(&opening)?;
            }
            self.advance()?;
        }
        Ok(())
    }
}

impl Part {
    /// A part that is literal text.
    pub(super) fn literal(text: Text, span: Span) -> Part {
        Part {
            text: Some(text),
            value: None,
            conversion: Conversion::None,
            spec: List::EMPTY,
            span,
            inner: span,
        }
    }
}
