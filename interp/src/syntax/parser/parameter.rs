//! Parameters of functions and lambdas, and type parameters.

use super::{Parsed, Parser};
use crate::syntax::ast::{Expr, ExprId, Param, ParamKind, TypeParam, TypeParamKind};
use crate::syntax::error::{Fill, SyntaxError};
use crate::syntax::pool::List;
use crate::syntax::token::{Lexeme, Token};

/// What came before a parameter.
struct Seen {
    // `)` of a function, `:` of a lambda.
    close: Token,
    count: u32,
    // How many parameters stand before the slash.
    slash: Option<u32>,
    star: bool,
    default: bool,
    over: bool,
}

impl Parser<'_, '_, '_> {
    // parameters := [parameter (',' parameter)* [',']]
    // parameter := NAME [':' expression] ['=' expression] | '/' | '*' [NAME [annotation]] | '**' NAME [annotation]
    pub(super) fn parameters(&mut self, close: Token) -> Parsed<List<Param>> {
        let params = self.pool.begin();
        let mut seen = Seen { close, count: 0, slash: None, star: false, default: false, over: false };
        while !self.at(close) && !seen.over {
            let param = match self.now.token {
                Token::Name => Some(self.plain(&mut seen)?),
                Token::Slash => self.slash(&mut seen)?,
                Token::Star => self.star(&mut seen)?,
                Token::DoubleStar => Some(self.double_star(&mut seen)?),
                Token::OpenRound => return self.bracketed(&seen),
                _ => return self.unexpected(),
            };
            if let Some(param) = param {
                self.pool.push(param)?;
                seen.count += 1;
            }
            if !self.at(close) {
                self.expect(Token::Comma)?;
            }
        }
        let params: List<Param> = self.pool.finish(params)?;
        self.check_params(params, seen.slash.unwrap_or(0));
        Ok(params)
    }

    fn param(&mut self, kind: ParamKind, close: Token, starred: bool) -> Parsed<Param> {
        let (name, span) = self.name()?;
        let mut annotation = None;
        if close == Token::CloseRound && self.accept(Token::Colon)? {
            annotation =
                Some(if starred && self.at(Token::Star) { self.starred()? } else { self.expression()? });
        }
        Ok(Param { kind, name, annotation, default: None, span: self.since(span.start) })
    }

    fn plain(&mut self, seen: &mut Seen) -> Parsed<Param> {
        let kind = if seen.star { ParamKind::KeywordOnly } else { ParamKind::Positional };
        let param = self.param(kind, seen.close, false)?;
        if self.at(Token::Equal) {
            seen.default = true;
            return Ok(Param { default: Some(self.default()?), ..param });
        }
        if seen.default && !seen.star && (self.at(Token::Comma) || self.at(seen.close)) {
            return self.fail_at("non-default argument follows default argument", param.span);
        }
        Ok(param)
    }

    fn default(&mut self) -> Parsed<ExprId> {
        let equal = self.advance()?.span;
        if matches!(self.now.token, Token::CloseRound | Token::Comma) {
            return self.fail_at("expected default value expression", equal);
        }
        self.expression()
    }

    fn slash(&mut self, seen: &mut Seen) -> Parsed<Option<Param>> {
        let slash = self.advance()?.span;
        let text = match (seen.count, seen.slash, seen.star) {
            (_, _, true) => "/ must be ahead of *",
            (_, Some(_), _) => "/ may appear only once",
            (0, _, _) if self.at(Token::Comma) => "at least one argument must precede /",
            (0, _, _) => "invalid syntax",
            (count, ..) => {
                seen.slash = Some(count);
                if self.at(Token::Star) {
                    return self.fail_now("expected comma between / and *");
                }
                return Ok(None);
            }
        };
        self.fail_at(text, slash)
    }

    fn star(&mut self, seen: &mut Seen) -> Parsed<Option<Param>> {
        let star = self.advance()?;
        if seen.star {
            let twice = matches!(self.now.token, Token::Name | Token::Comma);
            return if twice {
                self.fail_at("* argument may appear only once", star.span)
            } else {
                self.unexpected()
            };
        }
        seen.star = true;
        if self.at(Token::Name) {
            let param = self.param(ParamKind::VarArgs, seen.close, true)?;
            return match self.now.token {
                Token::Equal => self.fail_now("var-positional argument cannot have default value"),
                _ => Ok(Some(param)),
            };
        }
        if self.at(seen.close) {
            return self.fail_bare_star(seen.close, star);
        }
        if !self.at(Token::Comma) {
            return self.unexpected();
        }
        let place = self.place();
        self.advance()?;
        if self.at(seen.close) || self.at(Token::DoubleStar) {
            return self.fail_bare_star(seen.close, star);
        }
        self.back_to(place);
        Ok(None)
    }

    fn fail_bare_star<T>(&mut self, close: Token, star: Lexeme) -> Parsed<T> {
        let span = if close == Token::Colon { self.now.span } else { star.span };
        self.fail_at("named arguments must follow bare *", span)
    }

    fn double_star(&mut self, seen: &mut Seen) -> Parsed<Param> {
        self.advance()?;
        let param = self.param(ParamKind::VarKeywords, seen.close, false)?;
        seen.over = true;
        if self.at(Token::Equal) {
            return self.fail_now("var-keyword argument cannot have default value");
        }
        if self.at(Token::Comma) {
            let place = self.place();
            self.advance()?;
            if matches!(self.now.token, Token::Name | Token::Star | Token::DoubleStar | Token::Slash) {
                return self.fail_now("arguments cannot follow var-keyword argument");
            }
            if !self.at(seen.close) {
                return self.unexpected();
            }
            self.back_to(place);
        } else if !self.at(seen.close) {
            return self.unexpected();
        }
        Ok(param)
    }

    // Python 2 let parameters stand in brackets.
    fn bracketed<T>(&mut self, seen: &Seen) -> Parsed<T> {
        let open = self.now.span;
        let allowed = !seen.default && !seen.star && seen.slash.is_none();
        let close = seen.close;
        let end = self.quietly(|parser| {
            parser.advance()?;
            parser.param(ParamKind::Positional, close, false)?;
            while parser.accept(Token::Comma)? && !parser.at(Token::CloseRound) {
                parser.param(ParamKind::Positional, close, false)?;
            }
            Ok(parser.expect(Token::CloseRound)?.span)
        })?;
        match end {
            Some(end) if allowed => self.fail_at(
                match close {
                    Token::Colon => "Lambda expression parameters cannot be parenthesized",
                    _ => "Function parameters cannot be parenthesized",
                },
                open.to(end),
            ),
            _ => self.unexpected(),
        }
    }

    // Names may not repeat; those before the slash are positional only.
    fn check_params(&mut self, params: List<Param>, slash: u32) {
        self.stamp += 1;
        for index in 0.. {
            let Some(param) = params.item(self.pool.cells(), index) else { return };
            if index < slash {
                self.pool.amend(params, index, Param { kind: ParamKind::PositionalOnly, ..param });
            }
            if self.names.stamp(self.pool, param.name, self.stamp) {
                let fill = Fill::Source(self.names.span(self.pool.cells(), param.name));
                self.fail_late(SyntaxError::filled(
                    "duplicate argument '{}' in function definition",
                    fill,
                    param.span,
                ));
            }
        }
    }

    // type_params := '[' type_param (',' type_param)* [','] ']'
    pub(super) fn type_params(&mut self) -> Parsed<List<TypeParam>> {
        if !self.accept(Token::OpenSquare)? {
            return Ok(List::EMPTY);
        }
        let params = self.pool.begin();
        loop {
            let param = self.type_param()?;
            self.pool.push(param)?;
            if !self.accept(Token::Comma)? || self.at(Token::CloseSquare) {
                break;
            }
        }
        self.expect(Token::CloseSquare)?;
        Ok(self.pool.finish(params)?)
    }

    // type_param := NAME [':' expression] ['=' expression] | '*' NAME ['=' star_expression] | '**' NAME ['=' expression]
    fn type_param(&mut self) -> Parsed<TypeParam> {
        let start = self.now.span.start;
        let kind = match self.now.token {
            Token::Star => TypeParamKind::VarTuple,
            Token::DoubleStar => TypeParamKind::Spec,
            _ => TypeParamKind::Var,
        };
        if kind != TypeParamKind::Var {
            self.advance()?;
        }
        let (name, _) = self.name()?;
        let bounded = kind == TypeParamKind::Var && self.accept(Token::Colon)?;
        let bound = if bounded { Some(self.expression()?) } else { None };
        let mut default = None;
        if self.accept(Token::Equal)? {
            let starred = kind == TypeParamKind::VarTuple && self.at(Token::Star);
            default = Some(if starred { self.starred()? } else { self.expression()? });
        }
        Ok(TypeParam { kind, name, bound, default, span: self.since(start) })
    }

    /// Whether an expression is a name standing alone at `first`.
    pub(super) fn is_plain_name(&self, id: ExprId, first: Lexeme) -> bool {
        matches!(self.expr(id), Expr::Name { .. }) && self.span(id) == first.span
    }
}
