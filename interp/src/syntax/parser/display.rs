//! What stands in brackets of its own: groups, tuples, lists, sets, dicts, comprehensions.

use super::{Parsed, Parser};
use crate::syntax::ast::{Clause, Expr, ExprId, Pair};
use crate::syntax::error::{Stop, SyntaxError};
use crate::syntax::pool::List;
use crate::syntax::token::{Lexeme, Token};

impl Parser<'_, '_, '_> {
    pub(super) fn at_comprehension(&self) -> bool {
        matches!(self.now.token, Token::For | Token::Async)
    }

    // '(' ')' | '(' yield_expr ')' | '(' named_expression ')' | '(' star_named_expression ',' ... ')' | genexp
    pub(super) fn round(&mut self) -> Parsed<ExprId> {
        let start = self.advance()?.span.start;
        let items = self.pool.begin();
        match self.now.token {
            Token::CloseRound => {}
            Token::Yield => {
                let value = self.yield_expression()?;
                self.expect(Token::CloseRound)?;
                return Ok(value);
            }
            Token::DoubleStar => return self.explain_double_star(),
            _ => {
                let first = self.first_item()?;
                match self.now.token {
                    Token::Comma => self.rest_of_items(first, Token::CloseRound)?,
                    Token::For | Token::Async => return self.generator(start, first),
                    Token::CloseRound if self.is_starred(first) => {
                        return self.fail_at("cannot use starred expression here", self.span(first));
                    }
                    _ => {
                        self.expect(Token::CloseRound)?;
                        return Ok(first);
                    }
                }
            }
        }
        let items = self.pool.finish(items)?;
        self.expect(Token::CloseRound)?;
        self.add(Expr::Tuple { items }, self.since(start))
    }

    // Another operand may stand beside one that is starred, as beside any other.
    fn first_item(&mut self) -> Parsed<ExprId> {
        let item = self.star_named_expression()?;
        if let Expr::Starred { value } = self.expr(item) {
            let is_name = matches!(self.expr(value), Expr::Name { .. });
            let token = if is_name { Token::Name } else { Token::OpenRound };
            self.remember(Lexeme { token, span: self.span(value) }, value);
        }
        Ok(item)
    }

    fn is_starred(&self, id: ExprId) -> bool {
        matches!(self.expr(id), Expr::Starred { .. })
    }

    // Pushes the first item and those that follow it.
    fn rest_of_items(&mut self, first: ExprId, close: Token) -> Parsed<()> {
        self.pool.push(first)?;
        let start = self.span(first);
        while self.at(Token::Comma) {
            let comma = self.advance()?;
            if self.at(close) {
                break;
            }
            if self.at_comprehension() && close != Token::CloseRound {
                return self.explain_target_list(start.to(comma.span));
            }
            let item = self.star_named_expression()?;
            self.pool.push(item)?;
            if self.at_comprehension() && close != Token::CloseRound {
                return self.explain_target_list(start.to(self.span(item)));
            }
        }
        Ok(())
    }

    // genexp := '(' named_expression for_if_clause+ ')'
    fn generator(&mut self, start: u32, item: ExprId) -> Parsed<ExprId> {
        let clauses = self.clauses_of(item)?;
        self.expect(Token::CloseRound)?;
        self.add(Expr::Generator { item, clauses }, self.since(start))
    }

    fn clauses_of(&mut self, item: ExprId) -> Parsed<List<Clause>> {
        let clauses = self.clauses()?;
        if self.is_starred(item) {
            return self.fail_at("iterable unpacking cannot be used in comprehension", self.span(item));
        }
        Ok(clauses)
    }

    // list := '[' [star_named_expressions] ']'      listcomp := '[' named_expression for_if_clause+ ']'
    pub(super) fn square(&mut self) -> Parsed<ExprId> {
        let start = self.advance()?.span.start;
        let items = self.pool.begin();
        let mut comprehension = None;
        if !self.at(Token::CloseSquare) {
            let first = self.first_item()?;
            if self.at_comprehension() {
                comprehension = Some((first, self.clauses_of(first)?));
            } else {
                self.rest_of_items(first, Token::CloseSquare)?;
            }
        }
        let expr = match comprehension {
            Some((item, clauses)) => Expr::ListComp { item, clauses },
            None => Expr::List { items: self.pool.finish(items)? },
        };
        self.expect(Token::CloseSquare)?;
        self.add(expr, self.since(start))
    }

    // '{' '}' | dict | dictcomp | set | setcomp
    pub(super) fn curly(&mut self) -> Parsed<ExprId> {
        let start = self.advance()?.span.start;
        let expr = match self.now.token {
            Token::CloseCurly => Expr::Dict { pairs: List::EMPTY },
            Token::DoubleStar => self.dict(None)?,
            _ => {
                let first = self.first_item()?;
                if self.at(Token::Colon) && self.is_key(first, start) {
                    self.dict(Some(first))?
                } else {
                    self.set(first)?
                }
            }
        };
        self.expect(Token::CloseCurly)?;
        self.add(expr, self.since(start))
    }

    // A starred expression or an assignment without brackets of its own is no key.
    fn is_key(&self, first: ExprId, open: u32) -> bool {
        match self.expr(first) {
            Expr::Starred { .. } => false,
            Expr::Walrus { .. } => self.lexer.source().as_bytes()
                [open as usize + 1..self.span(first).start as usize]
                .contains(&b'('),
            _ => true,
        }
    }

    fn set(&mut self, first: ExprId) -> Parsed<Expr> {
        if self.at_comprehension() {
            return Ok(Expr::SetComp { item: first, clauses: self.clauses_of(first)? });
        }
        let items = self.pool.begin();
        self.rest_of_items(first, Token::CloseCurly)?;
        Ok(Expr::Set { items: self.pool.finish(items)? })
    }

    /// The items of a set beside an operand may have errors of their own; those of a dict have none.
    #[cold]
    #[inline(never)]
    pub(super) fn explain_set(&mut self) -> Parsed<()> {
        if self.looks == 0 {
            return Ok(());
        }
        self.looks -= 1;
        self.loudly(|parser| {
            parser.advance()?;
            let first = parser.first_item()?;
            if parser.at(Token::Colon) || parser.at_comprehension() && !parser.is_starred(first) {
                return Ok(());
            }
            parser.set(first)?;
            parser.expect(Token::CloseCurly).map(|_| ())
        })
        .map(|_| ())
    }

    // dict := pair (',' pair)* [',']      pair := '**' bitwise_or | expression ':' expression
    fn dict(&mut self, first: Option<ExprId>) -> Parsed<Expr> {
        let pairs = self.pool.begin();
        let stars = self.now.span;
        let pair = match first {
            Some(key) => self.value_of(key)?,
            None => self.double_starred()?,
        };
        if self.at_comprehension() {
            let clauses = self.clauses()?;
            let Some(key) = pair.key else {
                return self.fail_at("dict unpacking cannot be used in dict comprehension", stars);
            };
            return Ok(Expr::DictComp { key, value: pair.value, clauses });
        }
        self.pool.push(pair)?;
        while self.accept(Token::Comma)? && !self.at(Token::CloseCurly) {
            let pair = if self.at(Token::DoubleStar) {
                self.double_starred()?
            } else {
                let place = self.place();
                match self.expression() {
                    Ok(key) => self.value_of(key)?,
                    Err(Stop) => return self.explain_key(place),
                }
            };
            self.pool.push(pair)?;
        }
        Ok(Expr::Dict { pairs: self.pool.finish(pairs)? })
    }

    fn double_starred(&mut self) -> Parsed<Pair> {
        self.expect(Token::DoubleStar)?;
        let value = self.operators(super::expression::BITWISE_OR)?;
        Ok(Pair { key: None, value })
    }

    fn value_of(&mut self, key: ExprId) -> Parsed<Pair> {
        if !self.at(Token::Colon) {
            return self.explain_missing_colon(key);
        }
        let colon = self.advance()?.span;
        match self.now.token {
            Token::Star => self.explain_starred_value(),
            Token::CloseCurly | Token::Comma => {
                let text = "expression expected after dictionary key and ':'";
                self.fail(SyntaxError::new(text, colon).hard())
            }
            _ => Ok(Pair { key: Some(key), value: self.expression()? }),
        }
    }

    // for_if_clause := ['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*
    pub(super) fn clauses(&mut self) -> Parsed<List<Clause>> {
        let clauses = self.pool.begin();
        while self.at_comprehension() {
            let is_async = self.accept(Token::Async)?;
            self.expect(Token::For)?;
            let target = self.for_targets()?;
            let iter = self.disjunction()?;
            let conditions = self.pool.begin();
            while self.accept(Token::If)? {
                let condition = self.disjunction()?;
                self.pool.push(condition)?;
            }
            let conditions = self.pool.finish(conditions)?;
            self.pool.push(Clause { is_async, target, iter, conditions })?;
        }
        Ok(self.pool.finish(clauses)?)
    }
}
