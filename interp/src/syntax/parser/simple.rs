//! Simple statements: those that fit on a line.

use super::target::{Purpose, called};
use super::{Parsed, Parser};
use crate::syntax::ast::{BinaryOp, Expr, ExprId, Ident, Stmt, StmtId, UnaryOp};
use crate::syntax::error::Fill;
use crate::syntax::pool::List;
use crate::syntax::token::{Lexeme, Token};

impl Parser<'_, '_, '_> {
    // simple_stmt := assignment | star_expressions | return_stmt | import_stmt | raise_stmt | 'pass' | del_stmt
    //              | yield_stmt | assert_stmt | 'break' | 'continue' | global_stmt | nonlocal_stmt | type_alias
    pub(super) fn simple_statement(&mut self) -> Parsed<StmtId> {
        let start = self.now.span.start;
        let stmt = match self.now.token {
            Token::Pass => self.word(Stmt::Pass)?,
            Token::Break => self.word(Stmt::Break)?,
            Token::Continue => self.word(Stmt::Continue)?,
            Token::Return => self.return_statement()?,
            Token::Raise => self.raise_statement()?,
            Token::Assert => self.assert_statement()?,
            Token::Del => self.del_statement()?,
            Token::Global => Stmt::Global { names: self.names_statement()? },
            Token::Nonlocal => Stmt::Nonlocal { names: self.names_statement()? },
            Token::Import => self.import_name()?,
            Token::From => self.import_from()?,
            Token::Name if self.text(self.now.span) == "type" => match self.type_alias()? {
                Some(stmt) => stmt,
                None => self.assignment()?,
            },
            _ => self.assignment()?,
        };
        self.add_stmt(stmt, start)
    }

    fn word(&mut self, stmt: Stmt) -> Parsed<Stmt> {
        self.advance()?;
        Ok(stmt)
    }

    fn ends_statement(&self) -> bool {
        matches!(self.now.token, Token::Newline | Token::Semicolon)
    }

    // assignment := target ':' expression ['=' value] | target augassign value | (star_targets '=')* value
    fn assignment(&mut self) -> Parsed<Stmt> {
        let first = self.now;
        let value = self.value()?;
        match self.now.token {
            Token::Equal => self.assign(first, value),
            Token::Colon => self.annotated(first, value),
            Token::ColonEqual => {
                let (_, item) = self.last_item(first, value);
                let is_name = matches!(self.expr(item), Expr::Name { .. });
                if is_name { self.unexpected() } else { self.explain_walrus(item) }
            }
            token => match augmented(token) {
                Some(op) => self.augment(value, op),
                None => Ok(Stmt::Expr { value }),
            },
        }
    }

    // value := yield_expr | star_expressions
    fn value(&mut self) -> Parsed<ExprId> {
        if self.at(Token::Yield) { self.yield_expression() } else { self.star_expressions() }
    }

    fn assign(&mut self, first: Lexeme, target: ExprId) -> Parsed<Stmt> {
        let targets = self.pool.begin();
        let (place, bare) = (self.place(), self.bare);
        let (mut value, mut token) = (target, first.token);
        while self.at(Token::Equal) {
            if token == Token::Yield {
                return self.fail_at("assignment to yield expression not possible", self.span(value));
            }
            if self.invalid_target(value, Purpose::Assign).is_some() {
                self.back_to(place);
                self.bare = bare;
                return self.explain_assignment(first, target, value);
            }
            self.pool.push(value)?;
            self.advance()?;
            token = self.now.token;
            value = self.value()?;
        }
        Ok(Stmt::Assign { targets: self.pool.finish(targets)?, value })
    }

    // CPython guesses at a comparison where the first `=` of the statement stands, whichever target is wrong.
    fn explain_assignment<T>(&mut self, first: Lexeme, target: ExprId, wrong: ExprId) -> Parsed<T> {
        let (item_first, item) = self.last_item(first, target);
        if !matches!(self.expr(item), Expr::Starred { .. })
            && let Some(error) = self.assignment_inside(item_first, item)?
        {
            return self.fail(error);
        }
        self.check_target(wrong, Purpose::Assign)?;
        self.unexpected()
    }

    // The last item of a tuple without brackets, and what is known of the token it begins with.
    fn last_item(&self, first: Lexeme, value: ExprId) -> (Lexeme, ExprId) {
        let Expr::Tuple { items } = self.expr(value) else { return (first, value) };
        let last = self.pool.list(items).last().filter(|_| self.bare == Some(value));
        // Behind a last comma no item stands in front of the `=`.
        let Some(item) = last.filter(|item| self.span(*item).end == self.span(value).end) else {
            return (first, value);
        };
        let token = match self.expr(item) {
            Expr::Name { .. } => Token::Name,
            Expr::None => Token::None,
            Expr::True => Token::True,
            Expr::False => Token::False,
            Expr::Unary { op: UnaryOp::Not, .. } => Token::Not,
            _ => Token::Unknown,
        };
        (Lexeme { token, span: self.span(item) }, item)
    }

    fn annotated(&mut self, first: Lexeme, target: ExprId) -> Parsed<Stmt> {
        if !self.is_single_target(target) {
            return self.explain_annotation(target);
        }
        let simple = self.is_plain_name(target, first);
        self.advance()?;
        let annotation = self.expression()?;
        let value = if self.accept(Token::Equal)? { Some(self.value()?) } else { None };
        Ok(Stmt::AnnAssign { target, annotation, value, simple })
    }

    fn explain_annotation(&mut self, target: ExprId) -> Parsed<Stmt> {
        let follows = self.loudly(|parser| {
            parser.advance()?;
            let value = parser.expression()?;
            if parser.now.token.begins_expression() {
                parser.attempt(|parser| parser.expression().map(Some))?;
            }
            Ok(value)
        })?;
        if follows.is_none() {
            return self.unexpected();
        }
        let span = self.span(target);
        match self.expr(target) {
            Expr::List { .. } => self.fail_at("only single target (not list) can be annotated", span),
            Expr::Tuple { items } => {
                let first = self.pool.list(items).next().filter(|_| self.bare == Some(target));
                let span = first.map_or(span, |item| self.span(item));
                self.fail_at("only single target (not tuple) can be annotated", span)
            }
            _ => self.fail_at("illegal target for annotation", span),
        }
    }

    fn augment(&mut self, target: ExprId, op: BinaryOp) -> Parsed<Stmt> {
        if self.is_single_target(target) {
            self.advance()?;
            return Ok(Stmt::AugAssign { target, op, value: self.value()? });
        }
        let follows = self.loudly(|parser| {
            parser.advance()?;
            parser.value()
        })?;
        if follows.is_none() {
            return self.unexpected();
        }
        let fill = Fill::Word(called(self.expr(target)));
        self.fail_with("'{}' is an illegal expression for augmented assignment", fill, self.span(target))
    }

    // return_stmt := 'return' [star_expressions]
    fn return_statement(&mut self) -> Parsed<Stmt> {
        self.advance()?;
        let value = if self.ends_statement() { None } else { Some(self.star_expressions()?) };
        Ok(Stmt::Return { value })
    }

    // raise_stmt := 'raise' [expression ['from' expression]]
    fn raise_statement(&mut self) -> Parsed<Stmt> {
        self.advance()?;
        if self.ends_statement() {
            return Ok(Stmt::Raise { value: None, cause: None });
        }
        let value = Some(self.expression()?);
        let cause = if self.accept(Token::From)? { Some(self.expression()?) } else { None };
        Ok(Stmt::Raise { value, cause })
    }

    // assert_stmt := 'assert' expression [',' expression]
    fn assert_statement(&mut self) -> Parsed<Stmt> {
        self.advance()?;
        let test = self.expression()?;
        let message = if self.accept(Token::Comma)? { Some(self.expression()?) } else { None };
        Ok(Stmt::Assert { test, message })
    }

    // del_stmt := 'del' del_target (',' del_target)* [',']
    fn del_statement(&mut self) -> Parsed<Stmt> {
        self.advance()?;
        let value = self.star_expressions()?;
        self.check_target(value, Purpose::Delete)?;
        match self.expr(value) {
            Expr::Tuple { items } if self.bare == Some(value) => Ok(Stmt::Delete { targets: items }),
            _ => self.delete_one(value),
        }
    }

    fn delete_one(&mut self, target: ExprId) -> Parsed<Stmt> {
        let targets = self.pool.begin();
        self.pool.push(target)?;
        Ok(Stmt::Delete { targets: self.pool.finish(targets)? })
    }

    // ('global' | 'nonlocal') NAME (',' NAME)*
    fn names_statement(&mut self) -> Parsed<List<Ident>> {
        let names = self.pool.begin();
        loop {
            self.advance()?;
            let (name, span) = self.name()?;
            self.pool.push(Ident { name, span })?;
            if !self.at(Token::Comma) {
                return Ok(self.pool.finish(names)?);
            }
        }
    }

    // type_alias := "type" NAME [type_params] '=' expression
    fn type_alias(&mut self) -> Parsed<Option<Stmt>> {
        let place = self.place();
        self.advance()?;
        if !self.at(Token::Name) {
            self.back_to(place);
            return Ok(None);
        }
        let (name, span) = self.name()?;
        let params = self.type_params()?;
        self.expect(Token::Equal)?;
        let value = self.expression()?;
        Ok(Some(Stmt::TypeAlias { name: Ident { name, span }, params, value }))
    }
}

fn augmented(token: Token) -> Option<BinaryOp> {
    Some(match token {
        Token::PlusEqual => BinaryOp::Add,
        Token::MinusEqual => BinaryOp::Sub,
        Token::StarEqual => BinaryOp::Mul,
        Token::AtEqual => BinaryOp::MatMul,
        Token::SlashEqual => BinaryOp::Div,
        Token::PercentEqual => BinaryOp::Mod,
        Token::AmpersandEqual => BinaryOp::BitAnd,
        Token::BarEqual => BinaryOp::BitOr,
        Token::CaretEqual => BinaryOp::BitXor,
        Token::LeftShiftEqual => BinaryOp::LeftShift,
        Token::RightShiftEqual => BinaryOp::RightShift,
        Token::DoubleStarEqual => BinaryOp::Pow,
        Token::DoubleSlashEqual => BinaryOp::FloorDiv,
        _ => return None,
    })
}
