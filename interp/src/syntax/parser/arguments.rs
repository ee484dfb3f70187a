//! Arguments of calls and of class definitions.

use super::{Parsed, Parser};
use crate::syntax::ast::{Arg, ArgKind, Expr, ExprId};
use crate::syntax::error::{Fill, SyntaxError};
use crate::syntax::pool::List;
use crate::syntax::span::Span;
use crate::syntax::token::{Lexeme, Token};

/// What came before an argument.
#[derive(Default)]
struct Seen {
    any: bool,
    keyword: bool,
    double_star: bool,
    misplaced: bool,
}

impl Parser<'_, '_, '_> {
    // arguments := [argument (',' argument)* [',']] &')'
    pub(super) fn arguments(&mut self) -> Parsed<List<Arg>> {
        let open = self.end - 1;
        let args = self.pool.begin();
        let mut seen = Seen::default();
        while !self.at(Token::CloseRound) {
            let arg = self.argument(open, &mut seen)?;
            self.pool.push(arg)?;
            seen.any = true;
            if !self.accept(Token::Comma)? {
                break;
            }
        }
        if seen.misplaced {
            self.explain_operands()?;
            return self.fail_now(if seen.double_star {
                "positional argument follows keyword argument unpacking"
            } else {
                "positional argument follows keyword argument"
            });
        }
        let args = self.pool.finish(args)?;
        if seen.keyword {
            self.check_keywords(args);
        }
        Ok(args)
    }

    /// The arguments of a class definition: a generator has brackets of its own there.
    pub(super) fn class_arguments(&mut self) -> Parsed<List<Arg>> {
        let args = self.arguments()?;
        let bare = args.item(self.pool.cells(), 0).filter(|arg| arg.kind == ArgKind::Positional);
        if let Some(arg) = bare
            && let Expr::Generator { item, .. } = self.expr(arg.value)
            && self.span(arg.value).start < self.span(item).start
            && arg.span.start == self.span(item).start
        {
            let words = self.text(Span::new(self.span(item).end, self.end)).trim_start();
            let start = self.end - words.len() as u32;
            let word = if words.starts_with("async") { 5 } else { 3 };
            return self.fail_at("invalid syntax", Span::new(start, start + word));
        }
        Ok(args)
    }

    // argument := '*' expression | '**' expression | NAME '=' expression | named_expression | genexp
    fn argument(&mut self, open: u32, seen: &mut Seen) -> Parsed<Arg> {
        let first = self.now;
        let arg = |kind, value, span| Arg { kind, name: None, value, span };
        match first.token {
            Token::Star if seen.double_star => {
                self.fail_now("iterable argument unpacking follows keyword argument unpacking")
            }
            Token::Star => {
                self.advance()?;
                let value = self.expression()?;
                Ok(arg(ArgKind::Star, value, self.since(first.span.start)))
            }
            Token::DoubleStar => {
                self.advance()?;
                let value = self.expression()?;
                seen.double_star = true;
                Ok(arg(ArgKind::DoubleStar, value, self.since(first.span.start)))
            }
            _ => {
                let value = self.expression()?;
                if self.at(Token::Equal) {
                    seen.keyword = true;
                    return self.keyword(first, value);
                }
                let value = self.positional(open, first, value, seen.any)?;
                seen.misplaced |= seen.keyword || seen.double_star;
                Ok(arg(ArgKind::Positional, value, self.since(first.span.start)))
            }
        }
    }

    fn positional(&mut self, open: u32, first: Lexeme, value: ExprId, others: bool) -> Parsed<ExprId> {
        if self.at(Token::ColonEqual) {
            let is_name = first.token == Token::Name && self.span(value) == first.span;
            let item =
                if is_name { self.walrus(first.span.start, value)? } else { return self.unexpected() };
            return if self.at_comprehension() {
                self.generator_argument(open, item, others)
            } else {
                Ok(item)
            };
        }
        if self.at_comprehension() { self.generator_argument(open, value, others) } else { Ok(value) }
    }

    // A generator needs no brackets of its own where it is the only argument.
    fn generator_argument(&mut self, open: u32, item: ExprId, others: bool) -> Parsed<ExprId> {
        let clauses = self.clauses()?;
        if others || self.at(Token::Comma) {
            let span = self.since(self.span(item).start);
            // What comes behind the comma is read too, and may have an error of its own.
            if self.at(Token::Comma) {
                self.quietly(|parser| parser.advance().and_then(|_| parser.expression()))?;
            }
            return self.fail_at("Generator expression must be parenthesized", span);
        }
        if !self.at(Token::CloseRound) {
            return self.unexpected();
        }
        self.add(Expr::Generator { item, clauses }, Span::new(open, self.now.span.end))
    }

    fn keyword(&mut self, first: Lexeme, target: ExprId) -> Parsed<Arg> {
        let span = self.span(target).to(self.now.span);
        let Expr::Name { name } = self.expr(target) else {
            return match first.token {
                Token::True | Token::False | Token::None if self.span(target) == first.span => {
                    self.fail_with("cannot assign to {}", Fill::Word(first.token.text()), span)
                }
                _ => self.fail_at("expression cannot contain assignment, perhaps you meant \"==\"?", span),
            };
        };
        if self.span(target) != first.span {
            return self.fail_at("expression cannot contain assignment, perhaps you meant \"==\"?", span);
        }
        self.advance()?;
        let value = self.expression()?;
        if self.at_comprehension() {
            return self.fail_at("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", span);
        }
        Ok(Arg { kind: ArgKind::Keyword, name: Some(name), value, span: self.since(first.span.start) })
    }

    fn check_keywords(&mut self, args: List<Arg>) {
        self.stamp += 1;
        for index in 0.. {
            let Some(arg) = args.item(self.pool.cells(), index) else { return };
            let Some(name) = arg.name else { continue };
            if self.names.stamp(self.pool, name, self.stamp) {
                let fill = Fill::Source(self.names.span(self.pool.cells(), name));
                self.fail_late(SyntaxError::filled("keyword argument repeated: {}", fill, arg.span));
            }
        }
    }
}
