//! What can be assigned to or deleted, and what other expressions are called in messages.

use super::{Parsed, Parser};
use crate::syntax::ast::{CompareOp, Expr, ExprId};
use crate::syntax::error::{Fill, Stop};
use crate::syntax::token::Token;

/// What a target is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Assign,
    For,
    Delete,
}

/// What an expression is called in messages.
pub(super) fn called(expr: Expr) -> &'static str {
    match expr {
        Expr::None => "None",
        Expr::True => "True",
        Expr::False => "False",
        Expr::Ellipsis => "ellipsis",
        Expr::Int { .. } | Expr::BigInt { .. } | Expr::Float { .. } | Expr::Imaginary { .. } => "literal",
        Expr::Str { .. } | Expr::Bytes { .. } => "literal",
        Expr::FString { .. } => "f-string expression",
        Expr::TString { .. } => "t-string expression",
        Expr::Name { .. } => "name",
        Expr::Tuple { .. } => "tuple",
        Expr::List { .. } => "list",
        Expr::Set { .. } => "set display",
        Expr::Dict { .. } => "dict literal",
        Expr::Unary { .. } | Expr::Binary { .. } | Expr::Bool { .. } => "expression",
        Expr::Compare { .. } => "comparison",
        Expr::Conditional { .. } => "conditional expression",
        Expr::Lambda { .. } => "lambda",
        Expr::Walrus { .. } => "named expression",
        Expr::Await { .. } => "await expression",
        Expr::Yield { .. } | Expr::YieldFrom { .. } => "yield expression",
        Expr::Call { .. } => "function call",
        Expr::Attribute { .. } => "attribute",
        Expr::Subscript { .. } => "subscript",
        Expr::Slice { .. } => "slice",
        Expr::Starred { .. } => "starred",
        Expr::ListComp { .. } => "list comprehension",
        Expr::SetComp { .. } => "set comprehension",
        Expr::DictComp { .. } => "dict comprehension",
        Expr::Generator { .. } => "generator expression",
    }
}

impl Parser<'_, '_, '_> {
    /// The first part of an expression that makes it no target.
    pub(super) fn invalid_target(&self, id: ExprId, purpose: Purpose) -> Option<ExprId> {
        match self.expr(id) {
            Expr::Name { .. } | Expr::Attribute { .. } | Expr::Subscript { .. } => None,
            Expr::Tuple { items } | Expr::List { items } => {
                self.pool.list(items).find_map(|item| self.invalid_target(item, purpose))
            }
            Expr::Starred { value } if purpose != Purpose::Delete => self.invalid_target(value, purpose),
            // `a in b` of a `for` that went wrong reads as a comparison.
            Expr::Compare { left, rest } if purpose == Purpose::For => {
                let first = rest.item(self.pool.cells(), 0)?;
                if first.op == CompareOp::In { self.invalid_target(left, purpose) } else { None }
            }
            _ => Some(id),
        }
    }

    /// Fails if the expression is no target.
    pub(super) fn check_target(&mut self, id: ExprId, purpose: Purpose) -> Parsed<()> {
        let Some(bad) = self.invalid_target(id, purpose) else { return Ok(()) };
        let text = if purpose == Purpose::Delete { "cannot delete {}" } else { "cannot assign to {}" };
        self.fail_with(text, Fill::Word(called(self.expr(bad))), self.span(bad))
    }

    /// Whether it can stand before `+=` or a colon: a name, an attribute or a subscript.
    pub(super) fn is_single_target(&self, id: ExprId) -> bool {
        matches!(self.expr(id), Expr::Name { .. } | Expr::Attribute { .. } | Expr::Subscript { .. })
    }

    // star_targets 'in'      star_targets := star_target (',' star_target)* [',']
    pub(super) fn for_targets(&mut self) -> Parsed<ExprId> {
        let place = self.place();
        let error = match self.target_list() {
            Ok(target) if self.at(Token::In) => {
                self.check_target(target, Purpose::For)?;
                self.advance()?;
                return Ok(target);
            }
            Ok(_) => None,
            Err(Stop) if self.explaining || !self.is_vague() => return Err(Stop),
            Err(Stop) => self.error.take(),
        };
        // Read it again as what it looks like, to say what is wrong.
        let furthest = self.furthest;
        self.back_to(place);
        let looks = self.quietly(|parser| parser.star_expressions())?;
        if let Some(looks) = looks {
            self.check_target(looks, Purpose::For)?;
            self.explain_operands()?;
        }
        self.furthest = furthest;
        self.error = error;
        self.invalid_syntax()
    }

    fn target_list(&mut self) -> Parsed<ExprId> {
        let start = self.now.span.start;
        let first = self.target()?;
        if !self.at(Token::Comma) {
            return Ok(first);
        }
        let items = self.pool.begin();
        self.pool.push(first)?;
        while self.accept(Token::Comma)? && self.now.token.begins_expression() {
            let item = self.target()?;
            self.pool.push(item)?;
        }
        let items = self.pool.finish(items)?;
        self.add(Expr::Tuple { items }, self.since(start))
    }

    fn target(&mut self) -> Parsed<ExprId> {
        if self.at(Token::Star) { self.starred() } else { self.operators(super::expression::BITWISE_OR) }
    }
}
