//! Atoms, and what may follow them: attributes, calls, subscripts.

use super::{Parsed, Parser};
use crate::syntax::ast::{Expr, ExprId};
use crate::syntax::error::Stop;
use crate::syntax::token::Token;

impl Parser<'_, '_, '_> {
    // primary := atom ('.' NAME | '(' arguments ')' | '[' slices ']')*
    pub(super) fn primary(&mut self) -> Parsed<ExprId> {
        let start = self.now.span.start;
        let mut value = self.atom()?;
        while matches!(self.now.token, Token::Dot | Token::OpenRound | Token::OpenSquare) {
            if !self.explaining {
                let place = self.place();
                value = match self.trailer(start, value) {
                    Ok(longer) => longer,
                    Err(Stop) => {
                        if place.is_at(Token::OpenSquare) {
                            self.explain_subscript(place)?;
                        }
                        return Err(Stop);
                    }
                };
                continue;
            }
            match self.attempt(|parser| parser.trailer(start, value).map(Some))? {
                Some(longer) => value = longer,
                None => break,
            }
        }
        if self.at(Token::OpenCurly) && !self.explaining {
            self.explain_set()?;
        }
        Ok(value)
    }

    fn trailer(&mut self, start: u32, value: ExprId) -> Parsed<ExprId> {
        let expr = match self.advance()?.token {
            Token::Dot => {
                let (name, _) = self.name()?;
                Expr::Attribute { value, name }
            }
            Token::OpenRound => {
                let args = self.arguments()?;
                self.expect(Token::CloseRound)?;
                Expr::Call { func: value, args }
            }
            _ => {
                let index = self.slices()?;
                self.expect(Token::CloseSquare)?;
                Expr::Subscript { value, index }
            }
        };
        self.add(expr, self.since(start))
    }

    // atom := NAME | NUMBER | strings | 'True' | 'False' | 'None' | '...' | group | display
    fn atom(&mut self) -> Parsed<ExprId> {
        let expr = match self.now.token {
            Token::Name => Expr::Name { name: self.intern(self.now.span)? },
            Token::Number => self.number(self.now.span)?,
            Token::None => Expr::None,
            Token::True => Expr::True,
            Token::False => Expr::False,
            Token::Ellipsis => Expr::Ellipsis,
            Token::String | Token::FString => return self.strings(),
            Token::OpenRound => return self.round(),
            Token::OpenSquare => return self.square(),
            Token::OpenCurly => return self.curly(),
            _ => return self.unexpected(),
        };
        let span = self.advance()?.span;
        self.add(expr, span)
    }

    // slices := slice !',' | (slice | starred_expression) (',' ...)* [',']
    fn slices(&mut self) -> Parsed<ExprId> {
        let start = self.now.span.start;
        let first = self.slice()?;
        let is_starred = matches!(self.expr(first), Expr::Starred { .. });
        if !self.at(Token::Comma) && !is_starred {
            return Ok(first);
        }
        let items = self.pool.begin();
        self.pool.push(first)?;
        while self.accept(Token::Comma)? && !self.at(Token::CloseSquare) {
            let item = self.slice()?;
            self.pool.push(item)?;
        }
        let items = self.pool.finish(items)?;
        self.add(Expr::Tuple { items }, self.since(start))
    }

    // slice := [expression] ':' [expression] [':' [expression]] | named_expression | '*' expression
    fn slice(&mut self) -> Parsed<ExprId> {
        let start = self.now.span.start;
        if self.at(Token::Star) {
            self.advance()?;
            let value = self.expression()?;
            return self.add(Expr::Starred { value }, self.since(start));
        }
        let lower = if self.at(Token::Colon) { None } else { Some(self.named_expression()?) };
        match lower {
            Some(index) if !self.at(Token::Colon) => return Ok(index),
            Some(index) if self.is_walrus(index, start) => return self.unexpected(),
            _ => self.advance()?,
        };
        let upper = self.slice_part()?;
        let step = if self.accept(Token::Colon)? { self.slice_part()? } else { None };
        self.add(Expr::Slice { lower, upper, step }, self.since(start))
    }

    fn is_walrus(&self, id: ExprId, start: u32) -> bool {
        matches!(self.expr(id), Expr::Walrus { .. }) && self.span(id).start == start
    }

    fn slice_part(&mut self) -> Parsed<Option<ExprId>> {
        match self.now.token {
            Token::Colon | Token::Comma | Token::CloseSquare => Ok(None),
            _ => Ok(Some(self.expression()?)),
        }
    }
}
