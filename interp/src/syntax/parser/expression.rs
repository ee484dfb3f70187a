//! Expressions with operators: from the comma down to unary minus.

use super::{Parsed, Parser};
use crate::syntax::ast::{BinaryOp, BoolOp, CompareOp, Comparison, Expr, ExprId, Ident, UnaryOp};
use crate::syntax::error::Stop;
use crate::syntax::token::Token;

// How tightly operators bind; a rule for `x` reads operators that bind at least as tightly as `x` says.
const OR: u8 = 1;
const AND: u8 = 2;
const NOT: u8 = 3;
const COMPARE: u8 = 4;
/// `bitwise_or` of the grammar: everything without comparisons.
pub(super) const BITWISE_OR: u8 = 5;
const SIGN: u8 = 11;
const POWER: u8 = 12;

#[derive(Clone, Copy)]
enum Infix {
    Binary(BinaryOp),
    Bool(BoolOp),
    Compare,
}

fn infix(token: Token) -> Option<(Infix, u8)> {
    let binary = |op, power| Some((Infix::Binary(op), power));
    match token {
        Token::Or => Some((Infix::Bool(BoolOp::Or), OR)),
        Token::And => Some((Infix::Bool(BoolOp::And), AND)),
        Token::Less
        | Token::Greater
        | Token::EqualEqual
        | Token::NotEqual
        | Token::LessEqual
        | Token::GreaterEqual
        | Token::Is
        | Token::In
        | Token::Not => Some((Infix::Compare, COMPARE)),
        Token::Bar => binary(BinaryOp::BitOr, BITWISE_OR),
        Token::Caret => binary(BinaryOp::BitXor, 6),
        Token::Ampersand => binary(BinaryOp::BitAnd, 7),
        Token::LeftShift => binary(BinaryOp::LeftShift, 8),
        Token::RightShift => binary(BinaryOp::RightShift, 8),
        Token::Plus => binary(BinaryOp::Add, 9),
        Token::Minus => binary(BinaryOp::Sub, 9),
        Token::Star => binary(BinaryOp::Mul, 10),
        Token::Slash => binary(BinaryOp::Div, 10),
        Token::DoubleSlash => binary(BinaryOp::FloorDiv, 10),
        Token::Percent => binary(BinaryOp::Mod, 10),
        Token::At => binary(BinaryOp::MatMul, 10),
        Token::DoubleStar => binary(BinaryOp::Pow, POWER),
        _ => None,
    }
}

impl Token {
    /// Whether an expression (or a starred one) can begin with it.
    pub(super) fn begins_expression(self) -> bool {
        matches!(
            self,
            Token::Name
                | Token::Number
                | Token::String
                | Token::FString
                | Token::OpenRound
                | Token::OpenSquare
                | Token::OpenCurly
                | Token::Ellipsis
                | Token::Plus
                | Token::Minus
                | Token::Tilde
                | Token::Star
                | Token::Not
                | Token::None
                | Token::True
                | Token::False
                | Token::Lambda
                | Token::Await
        )
    }
}

impl Parser<'_, '_, '_> {
    // star_expressions := star_expression (',' star_expression)* [',']
    pub(super) fn star_expressions(&mut self) -> Parsed<ExprId> {
        let start = self.now.span.start;
        let first = self.star_expression()?;
        if !self.at(Token::Comma) {
            return Ok(first);
        }
        let items = self.pool.begin();
        self.pool.push(first)?;
        while self.accept(Token::Comma)? && self.now.token.begins_expression() {
            let item = self.star_expression()?;
            self.pool.push(item)?;
        }
        let items = self.pool.finish(items)?;
        let tuple = self.add(Expr::Tuple { items }, self.since(start))?;
        self.bare = Some(tuple);
        Ok(tuple)
    }

    // star_expression := '*' bitwise_or | expression
    fn star_expression(&mut self) -> Parsed<ExprId> {
        if self.at(Token::Star) { self.starred() } else { self.expression() }
    }

    /// '*' bitwise_or
    pub(super) fn starred(&mut self) -> Parsed<ExprId> {
        let start = self.expect(Token::Star)?.span.start;
        let value = self.operators(BITWISE_OR)?;
        self.add(Expr::Starred { value }, self.since(start))
    }

    // star_named_expression := '*' bitwise_or | named_expression
    pub(super) fn star_named_expression(&mut self) -> Parsed<ExprId> {
        if self.at(Token::Star) { self.starred() } else { self.named_expression() }
    }

    // named_expression := NAME ':=' expression | expression
    pub(super) fn named_expression(&mut self) -> Parsed<ExprId> {
        let first = self.now;
        let value = self.expression()?;
        match self.now.token {
            Token::ColonEqual => self.walrus(first.span.start, value),
            Token::Equal => self.explain_equal(first, value),
            _ => Ok(value),
        }
    }

    pub(super) fn walrus(&mut self, start: u32, target: ExprId) -> Parsed<ExprId> {
        let span = self.span(target);
        let Expr::Name { name } = self.expr(target) else { return self.explain_walrus(target) };
        if span.start != start {
            return self.explain_walrus(target);
        }
        self.advance()?;
        let value = self.expression()?;
        self.add(Expr::Walrus { target: Ident { name, span }, value }, self.since(start))
    }

    // expression := disjunction ['if' disjunction 'else' expression] | lambdef
    pub(super) fn expression(&mut self) -> Parsed<ExprId> {
        self.deeper()?;
        let value = if self.at(Token::Lambda) {
            self.lambda()?
        } else {
            let place = self.place();
            match self.conditional() {
                Ok(value) => value,
                Err(Stop) => {
                    self.explain_part(place)?;
                    return Err(Stop);
                }
            }
        };
        self.depth -= 1;
        Ok(value)
    }

    fn conditional(&mut self) -> Parsed<ExprId> {
        let first = self.now;
        let start = first.span.start;
        let then = self.disjunction()?;
        self.remember(first, then);
        if !self.at(Token::If) {
            return Ok(then);
        }
        let place = self.place();
        self.advance()?;
        let test = self.test(then)?;
        if !self.at(Token::Else) && self.explaining {
            self.back_to(place);
            return Ok(then);
        }
        if !self.at(Token::Else) {
            return self.explain_if(then, test);
        }
        self.advance()?;
        let otherwise = self.expression()?;
        self.add(Expr::Conditional { test, then, otherwise }, self.since(start))
    }

    // disjunction := conjunction ('or' conjunction)*
    pub(super) fn disjunction(&mut self) -> Parsed<ExprId> {
        self.operators(OR)
    }

    /// Operators that bind at least as tightly as `least`.
    pub(super) fn operators(&mut self, least: u8) -> Parsed<ExprId> {
        let start = self.now.span.start;
        let mut left = self.operand(least)?;
        while let Some((op, power)) = infix(self.now.token).filter(|(_, power)| *power >= least) {
            if self.at(Token::Not) && !self.at_not_in()? {
                break;
            }
            if !self.explaining {
                left = self.joined(start, left, op, power)?;
                continue;
            }
            // Where an error is explained, the longest part that makes sense will do.
            match self.attempt(|parser| parser.joined(start, left, op, power).map(Some))? {
                Some(joined) => left = joined,
                None => break,
            }
        }
        Ok(left)
    }

    fn joined(&mut self, start: u32, left: ExprId, op: Infix, power: u8) -> Parsed<ExprId> {
        match op {
            Infix::Binary(op) => self.binary(start, op, left, power),
            Infix::Bool(op) => self.bools(start, op, left, power),
            Infix::Compare => self.comparison(start, left),
        }
    }

    // 'not' 'in'
    fn at_not_in(&mut self) -> Parsed<bool> {
        let place = self.place();
        self.advance()?;
        let found = self.at(Token::In);
        self.back_to(place);
        Ok(found)
    }

    // factor := ('+' | '-' | '~') factor | power      inversion := 'not' inversion
    fn operand(&mut self, least: u8) -> Parsed<ExprId> {
        let (op, power) = match self.now.token {
            Token::Plus => (UnaryOp::Plus, SIGN),
            Token::Minus => (UnaryOp::Minus, SIGN),
            Token::Tilde => (UnaryOp::Invert, SIGN),
            Token::Not if least <= NOT => (UnaryOp::Not, NOT),
            _ => return self.await_primary(),
        };
        let start = self.advance()?.span.start;
        self.deeper()?;
        let operand = self.operators(power)?;
        self.depth -= 1;
        self.add(Expr::Unary { op, operand }, self.since(start))
    }

    fn binary(&mut self, start: u32, op: BinaryOp, left: ExprId, power: u8) -> Parsed<ExprId> {
        self.advance()?;
        // `**` has a sign at its right, and is the only one that leans to the right.
        let least = if power == POWER { SIGN } else { power + 1 };
        self.deeper()?;
        let right = self.operators(least)?;
        self.depth -= 1;
        self.add(Expr::Binary { op, left, right }, self.since(start))
    }

    fn bools(&mut self, start: u32, op: BoolOp, first: ExprId, power: u8) -> Parsed<ExprId> {
        let token = self.now.token;
        let items = self.pool.begin();
        self.pool.push(first)?;
        while self.accept(token)? {
            let item = self.operators(power + 1)?;
            self.pool.push(item)?;
        }
        let items = self.pool.finish(items)?;
        self.add(Expr::Bool { op, items }, self.since(start))
    }

    // comparison := bitwise_or (compare_op bitwise_or)*
    fn comparison(&mut self, start: u32, left: ExprId) -> Parsed<ExprId> {
        let rest = self.pool.begin();
        while let Some(op) = self.compare_op()? {
            let right = self.operators(BITWISE_OR)?;
            self.pool.push(Comparison { op, right })?;
        }
        let rest = self.pool.finish(rest)?;
        self.add(Expr::Compare { left, rest }, self.since(start))
    }

    // compare_op := '==' | '!=' | '<' | '<=' | '>' | '>=' | ['not'] 'in' | 'is' ['not']
    fn compare_op(&mut self) -> Parsed<Option<CompareOp>> {
        let op = match self.now.token {
            Token::EqualEqual => CompareOp::Eq,
            Token::NotEqual => CompareOp::NotEq,
            Token::Less => CompareOp::Less,
            Token::LessEqual => CompareOp::LessEq,
            Token::Greater => CompareOp::Greater,
            Token::GreaterEqual => CompareOp::GreaterEq,
            Token::In => CompareOp::In,
            Token::Is => {
                self.advance()?;
                let negative = self.accept(Token::Not)?;
                return Ok(Some(if negative { CompareOp::IsNot } else { CompareOp::Is }));
            }
            Token::Not => {
                if !self.at_not_in()? {
                    return Ok(None);
                }
                self.advance()?;
                self.advance()?;
                return Ok(Some(CompareOp::NotIn));
            }
            _ => return Ok(None),
        };
        self.advance()?;
        Ok(Some(op))
    }

    // await_primary := 'await' primary | primary
    fn await_primary(&mut self) -> Parsed<ExprId> {
        if !self.at(Token::Await) {
            return self.primary();
        }
        let start = self.advance()?.span.start;
        let value = self.primary()?;
        self.add(Expr::Await { value }, self.since(start))
    }

    // yield_expr := 'yield' 'from' expression | 'yield' [star_expressions]
    pub(super) fn yield_expression(&mut self) -> Parsed<ExprId> {
        let start = self.expect(Token::Yield)?.span.start;
        let expr = if self.accept(Token::From)? {
            Expr::YieldFrom { value: self.expression()? }
        } else {
            let begins = self.now.token.begins_expression();
            Expr::Yield { value: if begins { Some(self.star_expressions()?) } else { None } }
        };
        self.add(expr, self.since(start))
    }

    // lambdef := 'lambda' [parameters] ':' expression
    fn lambda(&mut self) -> Parsed<ExprId> {
        // Defaults of parameters nest through more rules than anything else.
        self.deeper()?;
        let start = self.advance()?.span.start;
        let params = self.parameters(Token::Colon)?;
        self.depth -= 1;
        // A colon at the level of a replacement field begins its format.
        if self.lexer.in_field() {
            return self.fail_now("invalid syntax");
        }
        self.expect(Token::Colon)?;
        let body = self.expression()?;
        self.add(Expr::Lambda { params, body }, self.since(start))
    }
}
