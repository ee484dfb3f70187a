//! `match` statements and their patterns.

use super::{Parsed, Parser};
use crate::syntax::ast::{
    BinaryOp, Case, Expr, ExprId, Ident, KeyPattern, NamedPattern, Pattern, PatternId, Singleton, Stmt,
    UnaryOp,
};
use crate::syntax::error::SyntaxError;
use crate::syntax::names::NameId;
use crate::syntax::pool::List;
use crate::syntax::token::{Lexeme, Token};

/// What stands behind the word `match`.
enum Subject {
    Found(ExprId),
    // Everything but the colon.
    Unfinished(Lexeme),
}

impl Parser<'_, '_, '_> {
    // match_stmt := "match" subject ':' NEWLINE INDENT case_block+ DEDENT
    pub(super) fn match_statement(&mut self) -> Parsed<Option<Stmt>> {
        let start = self.now.span.start;
        let subject = self.attempt(|parser| {
            parser.advance()?;
            // What cannot go on from a name leaves no doubt that this is no expression.
            let certain = parser.now.token.begins_expression()
                && !matches!(
                    parser.now.token,
                    Token::OpenRound
                        | Token::OpenSquare
                        | Token::Plus
                        | Token::Minus
                        | Token::Star
                        | Token::Not
                );
            if !parser.now.token.begins_expression() {
                return Ok(None);
            }
            let subject = parser.subject()?;
            if parser.at(Token::Newline) && certain {
                return Ok(Some(Subject::Unfinished(parser.now)));
            }
            parser.expect(Token::Colon)?;
            Ok(parser.at(Token::Newline).then_some(Subject::Found(subject)))
        })?;
        match subject {
            None => Ok(None),
            Some(Subject::Unfinished(newline)) => self.fail_at("expected ':'", newline.span),
            Some(Subject::Found(subject)) => {
                self.indent("'match' statement", start)?;
                let cases = self.cases()?;
                Ok(Some(Stmt::Match { subject, cases }))
            }
        }
    }

    // subject := star_named_expression ',' [star_named_expressions] | named_expression
    fn subject(&mut self) -> Parsed<ExprId> {
        let start = self.now.span.start;
        let first = self.star_named_expression()?;
        if !self.at(Token::Comma) {
            return Ok(first);
        }
        let items = self.pool.begin();
        self.pool.push(first)?;
        while self.accept(Token::Comma)? && self.now.token.begins_expression() {
            let item = self.star_named_expression()?;
            self.pool.push(item)?;
        }
        let items = self.pool.finish(items)?;
        self.add(Expr::Tuple { items }, self.since(start))
    }

    fn cases(&mut self) -> Parsed<List<Case>> {
        let cases = self.pool.begin();
        while self.at(Token::Name) && self.text(self.now.span) == "case" {
            let case = self.case_block()?;
            self.pool.push(case)?;
        }
        if self.pool.pushed::<Case>(cases) == 0 {
            return self.unexpected();
        }
        self.expect(Token::Dedent)?;
        Ok(self.pool.finish(cases)?)
    }

    // case_block := "case" patterns ['if' named_expression] ':' block
    fn case_block(&mut self) -> Parsed<Case> {
        let start = self.advance()?.span.start;
        let pattern = self.patterns()?;
        let guard = if self.accept(Token::If)? { Some(self.named_expression()?) } else { None };
        self.colon()?;
        let body = self.block("'case' statement", start)?;
        Ok(Case { pattern, guard, body })
    }

    // patterns := maybe_star_pattern ',' [maybe_star_pattern (',' maybe_star_pattern)* [',']] | pattern
    fn patterns(&mut self) -> Parsed<PatternId> {
        let start = self.now.span.start;
        let starred = self.at(Token::Star);
        let first = self.star_or_pattern()?;
        if !self.at(Token::Comma) {
            return if starred { self.unexpected() } else { Ok(first) };
        }
        let items = self.pool.begin();
        self.pool.push(first)?;
        while self.accept(Token::Comma)? && !self.at(Token::Colon) && !self.at(Token::If) {
            let item = self.star_or_pattern()?;
            self.pool.push(item)?;
        }
        let items = self.pool.finish(items)?;
        self.add_pattern(Pattern::Sequence { items }, start)
    }

    // maybe_star_pattern := '*' NAME | pattern
    fn star_or_pattern(&mut self) -> Parsed<PatternId> {
        if !self.at(Token::Star) {
            return self.pattern();
        }
        let start = self.advance()?.span.start;
        let (name, span) = self.name()?;
        let name = if self.text(span) == "_" { None } else { Some(name) };
        self.add_pattern(Pattern::Star { name }, start)
    }

    // pattern := or_pattern ['as' NAME]
    fn pattern(&mut self) -> Parsed<PatternId> {
        self.deeper()?;
        let start = self.now.span.start;
        let mut pattern = self.or_pattern()?;
        if self.accept(Token::As)? {
            let name = self.capture_target()?;
            pattern = self.add_pattern(Pattern::As { pattern, name }, start)?;
        }
        self.depth -= 1;
        Ok(pattern)
    }

    fn capture_target(&mut self) -> Parsed<NameId> {
        let target = self.now;
        if target.token == Token::Name && self.text(target.span) == "_" {
            return self.fail_now("cannot use '_' as a target");
        }
        if target.token == Token::Name {
            let (name, _) = self.name()?;
            let more = matches!(self.now.token, Token::Dot | Token::OpenRound | Token::Equal);
            return if more { self.unexpected() } else { Ok(name) };
        }
        match self.quietly(|parser| parser.expression())? {
            Some(value) => self.fail_at("invalid pattern target", self.span(value)),
            None => self.unexpected(),
        }
    }

    // or_pattern := closed_pattern ('|' closed_pattern)*
    fn or_pattern(&mut self) -> Parsed<PatternId> {
        let start = self.now.span.start;
        let first = self.closed_pattern()?;
        if !self.at(Token::Bar) {
            return Ok(first);
        }
        let items = self.pool.begin();
        self.pool.push(first)?;
        while self.accept(Token::Bar)? {
            let item = self.closed_pattern()?;
            self.pool.push(item)?;
        }
        let items = self.pool.finish(items)?;
        self.add_pattern(Pattern::Or { items }, start)
    }

    // closed_pattern := literal | NAME | '_' | dotted name | group | sequence | mapping | class
    fn closed_pattern(&mut self) -> Parsed<PatternId> {
        let start = self.now.span.start;
        let pattern = match self.now.token {
            Token::None => self.singleton(Singleton::None)?,
            Token::True => self.singleton(Singleton::True)?,
            Token::False => self.singleton(Singleton::False)?,
            Token::Number | Token::Minus => Pattern::Value { value: self.signed_number()? },
            Token::String | Token::FString => Pattern::Value {
                value: self.string_pattern("patterns may only match literals and attribute lookups")?,
            },
            Token::Name => self.name_pattern()?,
            Token::OpenRound => return self.round_pattern(),
            Token::OpenSquare => {
                self.advance()?;
                let items = self.pattern_items(Token::CloseSquare)?;
                self.expect(Token::CloseSquare)?;
                Pattern::Sequence { items }
            }
            Token::OpenCurly => self.mapping_pattern()?,
            _ => return self.unexpected(),
        };
        self.add_pattern(pattern, start)
    }

    fn singleton(&mut self, value: Singleton) -> Parsed<Pattern> {
        self.advance()?;
        Ok(Pattern::Singleton { value })
    }

    fn string_pattern(&mut self, otherwise: &'static str) -> Parsed<ExprId> {
        let value = self.strings()?;
        match self.expr(value) {
            // CPython's compiler finds that, not its parser.
            Expr::FString { .. } | Expr::TString { .. } => {
                self.fail_late(SyntaxError::new(otherwise, self.span(value)));
                Ok(value)
            }
            _ => Ok(value),
        }
    }

    // signed_number := ['-'] NUMBER [('+' | '-') NUMBER], the second one imaginary
    fn signed_number(&mut self) -> Parsed<ExprId> {
        let start = self.now.span.start;
        let negative = self.accept(Token::Minus)?;
        let mut value = self.pattern_number()?;
        let real = value;
        if negative {
            value = self.add(Expr::Unary { op: UnaryOp::Minus, operand: value }, self.since(start))?;
        }
        let op = match self.now.token {
            Token::Plus => BinaryOp::Add,
            Token::Minus => BinaryOp::Sub,
            _ => return Ok(value),
        };
        self.advance()?;
        let right = self.pattern_number()?;
        if matches!(self.expr(real), Expr::Imaginary { .. }) {
            return self.fail_at("real number required in complex literal", self.span(real));
        }
        if !matches!(self.expr(right), Expr::Imaginary { .. }) {
            return self.fail_at("imaginary number required in complex literal", self.span(right));
        }
        self.add(Expr::Binary { op, left: value, right }, self.since(start))
    }

    fn pattern_number(&mut self) -> Parsed<ExprId> {
        if !self.at(Token::Number) {
            return self.unexpected();
        }
        let expr = self.number(self.now.span)?;
        let span = self.advance()?.span;
        self.add(expr, span)
    }

    // NAME | '_' | NAME ('.' NAME)+ | NAME ('.' NAME)* '(' class_arguments ')'
    fn name_pattern(&mut self) -> Parsed<Pattern> {
        let (name, span) = self.name()?;
        if !matches!(self.now.token, Token::Dot | Token::OpenRound) {
            if self.at(Token::Equal) {
                return self.unexpected();
            }
            return Ok(if self.text(span) == "_" { Pattern::Wildcard } else { Pattern::Capture { name } });
        }
        let mut value = self.add(Expr::Name { name }, span)?;
        while self.accept(Token::Dot)? {
            let (name, _) = self.name()?;
            value = self.add(Expr::Attribute { value, name }, self.since(span.start))?;
        }
        match self.now.token {
            Token::OpenRound => self.class_pattern(value),
            Token::Equal => self.unexpected(),
            _ => Ok(Pattern::Value { value }),
        }
    }

    // '(' pattern ')' | '(' [maybe_star_pattern ',' ...] ')'
    fn round_pattern(&mut self) -> Parsed<PatternId> {
        let start = self.advance()?.span.start;
        let items = self.pool.begin();
        if !self.at(Token::CloseRound) {
            let starred = self.at(Token::Star);
            let first = self.star_or_pattern()?;
            if !self.at(Token::Comma) && !starred {
                self.expect(Token::CloseRound)?;
                return Ok(first);
            }
            self.pool.push(first)?;
            if !self.at(Token::Comma) {
                return self.unexpected();
            }
            self.advance()?;
            self.push_patterns(Token::CloseRound)?;
        }
        let items = self.pool.finish(items)?;
        self.expect(Token::CloseRound)?;
        self.add_pattern(Pattern::Sequence { items }, start)
    }

    fn pattern_items(&mut self, close: Token) -> Parsed<List<PatternId>> {
        let items = self.pool.begin();
        self.push_patterns(close)?;
        Ok(self.pool.finish(items)?)
    }

    // [maybe_star_pattern (',' maybe_star_pattern)* [',']]
    fn push_patterns(&mut self, close: Token) -> Parsed<()> {
        while !self.at(close) {
            let item = self.star_or_pattern()?;
            self.pool.push(item)?;
            if !self.accept(Token::Comma)? {
                break;
            }
        }
        Ok(())
    }

    // mapping_pattern := '{' [key ':' pattern (',' key ':' pattern)*] [',' '**' NAME] [','] '}'
    fn mapping_pattern(&mut self) -> Parsed<Pattern> {
        self.advance()?;
        let items = self.pool.begin();
        let mut rest = None;
        while !self.at(Token::CloseCurly) {
            if self.accept(Token::DoubleStar)? {
                if self.text(self.now.span) == "_" {
                    return self.unexpected();
                }
                rest = Some(self.name()?.0);
                self.accept(Token::Comma)?;
                break;
            }
            let key = self.mapping_key()?;
            self.expect(Token::Colon)?;
            let pattern = self.pattern()?;
            self.pool.push(KeyPattern { key, pattern })?;
            if !self.accept(Token::Comma)? {
                break;
            }
        }
        let items = self.pool.finish(items)?;
        self.expect(Token::CloseCurly)?;
        Ok(Pattern::Mapping { items, rest })
    }

    // key := literal | NAME ('.' NAME)+
    fn mapping_key(&mut self) -> Parsed<ExprId> {
        let constant = match self.now.token {
            Token::None => Expr::None,
            Token::True => Expr::True,
            Token::False => Expr::False,
            Token::String | Token::FString => {
                return self
                    .string_pattern("mapping pattern keys may only match literals and attribute lookups");
            }
            Token::Name => return self.dotted_key(),
            _ => return self.signed_number(),
        };
        let span = self.advance()?.span;
        self.add(constant, span)
    }

    fn dotted_key(&mut self) -> Parsed<ExprId> {
        let (name, span) = self.name()?;
        let mut value = self.add(Expr::Name { name }, span)?;
        if !self.at(Token::Dot) {
            return self.unexpected();
        }
        while self.accept(Token::Dot)? {
            let (name, _) = self.name()?;
            value = self.add(Expr::Attribute { value, name }, self.since(span.start))?;
        }
        Ok(value)
    }

    // class_arguments := [pattern (',' pattern)*] [NAME '=' pattern (',' NAME '=' pattern)*] [',']
    fn class_pattern(&mut self, class: ExprId) -> Parsed<Pattern> {
        self.advance()?;
        let mut items = List::EMPTY;
        if !self.at_named_pattern()? {
            items = self.class_items()?;
        }
        let named = self.pool.begin();
        while self.at_named_pattern()? {
            let (name, span) = self.name()?;
            self.expect(Token::Equal)?;
            let pattern = self.pattern()?;
            self.pool.push(NamedPattern { name: Ident { name, span }, pattern })?;
            if !self.accept(Token::Comma)? {
                break;
            }
        }
        let named: List<NamedPattern> = self.pool.finish(named)?;
        if !self.at(Token::CloseRound) && !named.is_empty() && self.text(self.since(self.end - 1)) == "," {
            return self.explain_late_positional();
        }
        self.expect(Token::CloseRound)?;
        Ok(Pattern::Class { class, items, named })
    }

    fn class_items(&mut self) -> Parsed<List<PatternId>> {
        let items = self.pool.begin();
        while !self.at(Token::CloseRound) && !self.at_named_pattern()? {
            let item = self.pattern()?;
            self.pool.push(item)?;
            if !self.accept(Token::Comma)? {
                break;
            }
        }
        Ok(self.pool.finish(items)?)
    }

    // NAME '='
    fn at_named_pattern(&mut self) -> Parsed<bool> {
        if !self.at(Token::Name) {
            return Ok(false);
        }
        let (place, furthest) = (self.place(), self.furthest);
        self.advance()?;
        let found = self.at(Token::Equal);
        self.back_to(place);
        self.furthest = furthest;
        Ok(found)
    }

    fn explain_late_positional<T>(&mut self) -> Parsed<T> {
        let start = self.now.span.start;
        let end = self.quietly(|parser| {
            parser.pattern()?;
            let mut end = parser.end;
            while parser.accept(Token::Comma)?
                && !parser.at(Token::CloseRound)
                && !parser.at_named_pattern()?
            {
                parser.pattern()?;
                end = parser.end;
            }
            Ok(end)
        })?;
        match end {
            Some(end) => {
                let span = crate::syntax::span::Span::new(start, end);
                self.fail_at("positional patterns follow keyword patterns", span)
            }
            None => self.unexpected(),
        }
    }
}
