//! Compound statements: those with blocks.

use super::target::Purpose;
use super::{Parsed, Parser};
use crate::syntax::ast::{Branch, ExprId, Handler, Ident, Signature, Stmt, StmtId, WithItem};
use crate::syntax::error::SyntaxError;
use crate::syntax::pool::List;
use crate::syntax::span::Span;
use crate::syntax::token::Token;

const COLON: &str = "expected ':'";

impl Parser<'_, '_, '_> {
    // compound_stmt := if_stmt | while_stmt | for_stmt | try_stmt | with_stmt | match_stmt | function_def | class_def
    pub(super) fn compound_statement(&mut self) -> Parsed<Option<StmtId>> {
        let start = self.now.span.start;
        let stmt = match self.now.token {
            Token::If => self.if_statement()?,
            Token::While => self.while_statement()?,
            Token::For => self.for_statement(false)?,
            Token::Try => self.try_statement()?,
            Token::With => self.with_statement(false)?,
            Token::Def => self.function(false, List::EMPTY)?,
            Token::Class => self.class(List::EMPTY)?,
            Token::Async => self.async_statement(List::EMPTY)?,
            Token::At => return self.decorated().map(Some),
            Token::Name if self.text(self.now.span) == "match" => match self.match_statement()? {
                Some(stmt) => stmt,
                None => return Ok(None),
            },
            _ => return Ok(None),
        };
        self.add_stmt(stmt, start).map(Some)
    }

    // ':' where a missing one is named only at the end of the line
    pub(super) fn colon(&mut self) -> Parsed<()> {
        if self.at(Token::Newline) {
            return self.fail_now(COLON);
        }
        self.expect(Token::Colon)?;
        Ok(())
    }

    // if_stmt := 'if' named_expression ':' block ('elif' named_expression ':' block)* [else_block]
    fn if_statement(&mut self) -> Parsed<Stmt> {
        let branches = self.pool.begin();
        let mut what = "'if' statement";
        loop {
            let start = self.advance()?.span.start;
            let test = self.named_expression()?;
            self.colon()?;
            let body = self.block(what, start)?;
            self.pool.push(Branch { test, body })?;
            if !self.at(Token::Elif) {
                break;
            }
            what = "'elif' statement";
        }
        let otherwise = self.else_block()?;
        Ok(Stmt::If { branches: self.pool.finish(branches)?, otherwise })
    }

    // else_block := 'else' ':' block
    fn else_block(&mut self) -> Parsed<List<StmtId>> {
        self.optional_block(Token::Else, "'else' statement")
    }

    fn optional_block(&mut self, keyword: Token, what: &'static str) -> Parsed<List<StmtId>> {
        if !self.at(keyword) {
            return Ok(List::EMPTY);
        }
        let start = self.advance()?.span.start;
        self.demand(Token::Colon, COLON)?;
        self.block(what, start)
    }

    // while_stmt := 'while' named_expression ':' block [else_block]
    fn while_statement(&mut self) -> Parsed<Stmt> {
        let start = self.advance()?.span.start;
        let test = self.named_expression()?;
        self.colon()?;
        let body = self.block("'while' statement", start)?;
        Ok(Stmt::While { test, body, otherwise: self.else_block()? })
    }

    // for_stmt := ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block]
    fn for_statement(&mut self, is_async: bool) -> Parsed<Stmt> {
        let start = self.advance()?.span.start;
        let target = self.for_targets()?;
        let iter = self.star_expressions()?;
        self.colon()?;
        let body = self.block("'for' statement", start)?;
        Ok(Stmt::For { is_async, target, iter, body, otherwise: self.else_block()? })
    }

    // 'async' (function_def | with_stmt | for_stmt)
    fn async_statement(&mut self, decorators: List<ExprId>) -> Parsed<Stmt> {
        self.advance()?;
        match self.now.token {
            Token::Def => self.function(true, decorators),
            Token::With if decorators.is_empty() => self.with_statement(true),
            Token::For if decorators.is_empty() => self.for_statement(true),
            _ => self.unexpected(),
        }
    }

    // decorated := ('@' named_expression NEWLINE)+ (class_def | function_def)
    fn decorated(&mut self) -> Parsed<StmtId> {
        let decorators = self.pool.begin();
        while self.accept(Token::At)? {
            let decorator = self.named_expression()?;
            self.pool.push(decorator)?;
            self.expect(Token::Newline)?;
        }
        let decorators = self.pool.finish(decorators)?;
        let start = self.now.span.start;
        let stmt = match self.now.token {
            Token::Def => self.function(false, decorators)?,
            Token::Class => self.class(decorators)?,
            Token::Async => self.async_statement(decorators)?,
            _ => return self.unexpected(),
        };
        self.add_stmt(stmt, start)
    }

    // function_def := ['async'] 'def' NAME [type_params] '(' parameters ')' ['->' expression] ':' block
    fn function(&mut self, is_async: bool, decorators: List<ExprId>) -> Parsed<Stmt> {
        let start = self.advance()?.span.start;
        let (name, span) = self.name()?;
        let type_params = self.type_params()?;
        self.demand(Token::OpenRound, "expected '('")?;
        let params = self.parameters(Token::CloseRound)?;
        self.expect(Token::CloseRound)?;
        let returns = if self.at(Token::Arrow) { Some(self.returned()?) } else { None };
        self.demand(Token::Colon, COLON)?;
        let body = self.block("function definition", start)?;
        let signature = Signature { params, returns, type_params };
        Ok(Stmt::Function { is_async, name: Ident { name, span }, signature, decorators, body })
    }

    // '->' expression
    fn returned(&mut self) -> Parsed<ExprId> {
        let arrow = self.advance()?;
        if self.now.token.begins_expression() { self.expression() } else { self.fail_at(COLON, arrow.span) }
    }

    // class_def := 'class' NAME [type_params] ['(' arguments ')'] ':' block
    fn class(&mut self, decorators: List<ExprId>) -> Parsed<Stmt> {
        let start = self.advance()?.span.start;
        let (name, span) = self.name()?;
        let type_params = self.type_params()?;
        let mut args = List::EMPTY;
        if self.accept(Token::OpenRound)? {
            args = self.class_arguments()?;
            self.expect(Token::CloseRound)?;
        }
        self.colon()?;
        let body = self.block("class definition", start)?;
        Ok(Stmt::Class { name: Ident { name, span }, type_params, args, decorators, body })
    }

    // with_stmt := ['async'] 'with' ('(' with_item (',' with_item)* [','] ')' | with_item (',' with_item)*) ':' block
    fn with_statement(&mut self, is_async: bool) -> Parsed<Stmt> {
        let start = self.advance()?.span.start;
        let mut found = None;
        let mut bad = None;
        if self.at(Token::OpenRound) {
            found = self.attempt(|parser| {
                let items = parser.bracketed_items();
                bad = parser.error;
                items
            })?;
        }
        let items = match found {
            Some(items) => items,
            None => self.items_in_row(bad)?,
        };
        let body = self.block("'with' statement", start)?;
        Ok(Stmt::With { is_async, items, body })
    }

    fn bracketed_items(&mut self) -> Parsed<Option<List<WithItem>>> {
        let items = self.pool.begin();
        self.advance()?;
        while !self.at(Token::CloseRound) {
            let item = self.with_item()?;
            self.pool.push(item)?;
            if !self.accept(Token::Comma)? {
                break;
            }
        }
        let items: List<WithItem> = self.pool.finish(items)?;
        self.expect(Token::CloseRound)?;
        if self.at(Token::Newline) && !items.is_empty() {
            return self.fail_now(COLON);
        }
        if !self.at(Token::Colon) || items.is_empty() {
            return Ok(None);
        }
        self.advance()?;
        Ok(Some(items))
    }

    // `bad` is what was wrong when the items were taken to stand in brackets: if it says more, it is told.
    fn items_in_row(&mut self, bad: Option<SyntaxError>) -> Parsed<List<WithItem>> {
        let items = self.items_then_colon();
        match (self.error, bad) {
            (Some(error), Some(bad)) if error.text == "invalid syntax" && bad.text != "invalid syntax" => {
                self.error = Some(bad);
            }
            _ => {}
        }
        items
    }

    fn items_then_colon(&mut self) -> Parsed<List<WithItem>> {
        let items = self.pool.begin();
        loop {
            let item = self.with_item()?;
            self.pool.push(item)?;
            if !self.accept(Token::Comma)? {
                break;
            }
        }
        self.colon()?;
        Ok(self.pool.finish(items)?)
    }

    // with_item := expression ['as' star_target]
    fn with_item(&mut self) -> Parsed<WithItem> {
        let value = self.expression()?;
        if !self.accept(Token::As)? {
            return Ok(WithItem { value, target: None });
        }
        let target = if self.at(Token::Star) { self.starred()? } else { self.expression()? };
        match self.now.token {
            Token::Comma | Token::CloseRound | Token::Colon => self.check_target(target, Purpose::Assign)?,
            Token::Newline if self.invalid_target(target, Purpose::Assign).is_none() => {}
            _ => return self.unexpected(),
        }
        Ok(WithItem { value, target: Some(target) })
    }

    // try_stmt := 'try' ':' block (finally_block | except_block+ [else_block] [finally_block])
    fn try_statement(&mut self) -> Parsed<Stmt> {
        let start = self.advance()?.span.start;
        self.demand(Token::Colon, COLON)?;
        let body = self.block("'try' statement", start)?;
        if !self.at(Token::Except) && !self.at(Token::Finally) {
            return self.fail_now("expected 'except' or 'finally' block");
        }
        let (handlers, star) = self.handlers()?;
        let otherwise = if handlers.is_empty() { List::EMPTY } else { self.else_block()? };
        let finally = self.optional_block(Token::Finally, "'finally' statement")?;
        Ok(Stmt::Try { body, handlers, star, otherwise, finally })
    }

    fn handlers(&mut self) -> Parsed<(List<Handler>, bool)> {
        let handlers = self.pool.begin();
        let mut stars = None;
        let mut default: Option<Span> = None;
        while self.at(Token::Except) {
            let (handler, star) = self.except_block(stars)?;
            stars = Some(star);
            if let Some(span) = default {
                self.fail_late(SyntaxError::new("default 'except:' must be last", span));
            }
            default = handler.kind.is_none().then_some(handler.span);
            self.pool.push(handler)?;
        }
        Ok((self.pool.finish(handlers)?, stars == Some(true)))
    }

    // except_block := 'except' ['*'] [expression ['as' NAME] | expression (',' expression)+] ':' block
    fn except_block(&mut self, before: Option<bool>) -> Parsed<(Handler, bool)> {
        let except = self.advance()?.span;
        let star_span = self.now.span;
        let star = self.accept(Token::Star)?;
        if star && matches!(self.now.token, Token::Newline | Token::Colon) {
            return self.fail_now("expected one or more exception types");
        }
        let (mut kind, mut name) = (None, None);
        if !self.at(Token::Colon) && !self.at(Token::Newline) {
            (kind, name) = self.caught()?;
        }
        self.colon()?;
        if before.is_some_and(|before| before != star) {
            let span = if star { except.to(star_span) } else { except };
            return self.fail_at("cannot have both 'except' and 'except*' on the same 'try'", span);
        }
        let what = if star { "'except*' statement" } else { "'except' statement" };
        let body = self.block(what, except.start)?;
        let span = self.since(except.start);
        Ok((Handler { kind, name, body, span }, star))
    }

    // expression ['as' NAME] | expression (',' expression)+
    fn caught(&mut self) -> Parsed<(Option<ExprId>, Option<crate::syntax::names::NameId>)> {
        let start = self.now.span.start;
        let first = self.expression()?;
        if !self.at(Token::Comma) {
            let name = if self.accept(Token::As)? { Some(self.name()?.0) } else { None };
            return Ok((Some(first), name));
        }
        let kinds = self.pool.begin();
        self.pool.push(first)?;
        let comma = self.now;
        while self.accept(Token::Comma)? && self.now.token.begins_expression() {
            let kind = self.expression()?;
            self.pool.push(kind)?;
        }
        if self.at(Token::As) {
            let span = self.since(start);
            return self.fail_at("multiple exception types must be parenthesized", span);
        }
        if !self.at(Token::Colon) {
            return self.fail_at("invalid syntax", comma.span);
        }
        let items = self.pool.finish(kinds)?;
        let tuple = self.add(crate::syntax::ast::Expr::Tuple { items }, self.since(start))?;
        Ok((Some(tuple), None))
    }
}
