//! f-strings and t-strings (PEP 701 and 750): text and replacement fields, nested as one likes.

use super::literal::Reading;
use super::{Parsed, Parser};
use crate::syntax::ast::{Conversion, Expr, ExprId, Part};
use crate::syntax::error::Stop;
use crate::syntax::lexer::string::{Opening, PieceEnd};
use crate::syntax::pool::List;
use crate::syntax::span::Span;
use crate::syntax::text::Text;
use crate::syntax::token::Token;

impl Parser<'_, '_, '_> {
    // fstring := FSTRING (text | '{' field '}')* quotes
    // Pushes the parts to the list that was begun; the token behind the quotes is next then.
    pub(super) fn fstring(&mut self, opening: &Opening) -> Parsed<()> {
        self.deeper()?;
        self.parts(opening, false)?;
        self.depth -= 1;
        self.end = self.lexer.offset();
        self.step()
    }

    // The next token, where what came before was no token.
    fn step(&mut self) -> Parsed<()> {
        let end = self.end;
        self.advance()?;
        self.end = end;
        Ok(())
    }

    // parts := (text | '{' field '}')*, up to the quotes or, in a format, up to the brace that ends it
    fn parts(&mut self, opening: &Opening, in_format: bool) -> Parsed<()> {
        loop {
            let (span, end) = self.lexer.piece(opening, in_format)?;
            if span.start < span.end {
                let text = self.piece_text(
                    span,
                    Reading { bytes: false, raw: opening.raw, braces: !in_format, formatted: true },
                )?;
                self.pool.push(Part::literal(text, span))?;
            }
            match end {
                PieceEnd::Quotes if in_format => return self.fail_unclosed(),
                PieceEnd::Quotes | PieceEnd::Format => return Ok(()),
                PieceEnd::Field => self.field(opening)?,
            }
        }
    }

    fn fail_unclosed<T>(&mut self) -> Parsed<T> {
        let end = self.lexer.offset();
        self.fail_at("expecting '}'", Span::new(end - 1, end))
    }

    // field := (yield_expr | star_expressions) ['='] ['!' NAME] [':' parts] '}'
    fn field(&mut self, opening: &Opening) -> Parsed<()> {
        let brace = self.lexer.offset() - 1;
        let outer = self.lexer.enter_field()?;
        self.end = brace + 1;
        self.step()?;
        let value = match self.field_value() {
            Ok(value) => value,
            Err(Stop) => return self.explain_field(opening, brace),
        };
        let inner = self.since(brace + 1);
        let debug = self.accept(Token::Equal)?;
        if debug {
            let shown = Span::new(brace + 1, self.now.span.start);
            self.pool.push(Part::literal(Text::in_source(shown.start, shown.end - shown.start), shown))?;
        }
        let conversion = self.conversion()?;
        let spec = self.format(opening)?;
        let implied = debug && conversion == Conversion::None && !spec.given;
        self.lexer.leave_field(outer);
        let span = Span::new(brace, self.lexer.offset());
        let conversion = if implied { Conversion::Repr } else { conversion };
        self.pool.push(Part { text: None, value: Some(value), conversion, spec: spec.parts, span, inner })?;
        Ok(())
    }

    fn field_value(&mut self) -> Parsed<ExprId> {
        match self.now.token {
            Token::CloseCurly => self.fail_now("empty expression not allowed"),
            Token::Bang => self.fail_now("expression required before '!'"),
            Token::Colon => self.fail_now("expression required before ':'"),
            Token::Equal => self.fail_now("expression required before '='"),
            Token::Yield => self.yield_expression(),
            _ => {
                let value = self.star_expressions()?;
                match self.expr(value) {
                    Expr::Starred { .. } => {
                        self.fail_at("cannot use starred expression here", self.span(value))
                    }
                    _ => Ok(value),
                }
            }
        }
    }

    // Where no brace closes the field before the quotes, that is what is wrong.
    fn explain_field(&mut self, opening: &Opening, brace: u32) -> Parsed<()> {
        let rest = &self.lexer.source().as_bytes()[brace as usize..];
        let end = rest.iter().position(|byte| *byte == b'}' || *byte == opening.quote);
        let closed = end.is_some_and(|end| rest[end] == b'}');
        if let Some(error) = self.error.as_mut().filter(|error| error.text == "invalid syntax" && !closed) {
            error.text = "expecting '}'";
        }
        Err(Stop)
    }

    // ['!' ('s' | 'r' | 'a')]
    fn conversion(&mut self) -> Parsed<Conversion> {
        if !self.accept(Token::Bang)? {
            return Ok(Conversion::None);
        }
        let behind = self.now.span.start == self.end;
        let conversion = match self.text(self.now.span) {
            "s" if behind => Conversion::Str,
            "r" if behind => Conversion::Repr,
            "a" if behind => Conversion::Ascii,
            word if behind && word.starts_with(['s', 'r', 'a']) => return self.fail_now("expecting '}'"),
            _ => return self.fail_now("invalid conversion character: expected 's', 'r', or 'a'"),
        };
        self.advance()?;
        Ok(conversion)
    }

    // [':' parts] '}', without reading the token behind.
    fn format(&mut self, opening: &Opening) -> Parsed<Format> {
        match self.now.token {
            Token::CloseCurly => Ok(Format { given: false, parts: List::EMPTY }),
            Token::Colon => {
                self.deeper()?;
                let parts = self.pool.begin();
                self.parts(opening, true)?;
                let parts = self.pool.finish(parts)?;
                self.lexer.leave_format();
                self.depth -= 1;
                Ok(Format { given: true, parts })
            }
            _ => {
                self.explain_operands()?;
                if self.at(Token::Equal) || self.conversion_given() {
                    return self.fail_now("expecting '}'");
                }
                self.invalid_syntax()
            }
        }
    }

    fn conversion_given(&self) -> bool {
        let before = self.text(Span::new(self.end.saturating_sub(2), self.end));
        before.starts_with('!') || before.ends_with('=')
    }
}

/// The format of a field.
struct Format {
    given: bool,
    parts: List<Part>,
}
