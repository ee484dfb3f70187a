//! Statements in rows: modules, blocks, lines of simple statements, what is typed at a prompt.

use super::{Parsed, Parser};
use crate::syntax::ast::{Expr, Stmt, StmtId};
use crate::syntax::error::{ErrorClass, Fill, Stop, SyntaxError, Where};
use crate::syntax::pool::List;
use crate::syntax::span::Span;
use crate::syntax::token::Token;

impl Parser<'_, '_, '_> {
    // module := statement*
    pub(super) fn module(&mut self) -> Parsed<List<StmtId>> {
        let body = self.pool.begin();
        while !self.at(Token::Eof) {
            self.statement()?;
        }
        Ok(self.pool.finish(body)?)
    }

    // eval := expressions NEWLINE*
    pub(super) fn eval(&mut self) -> Parsed<List<StmtId>> {
        let body = self.pool.begin();
        let start = self.now.span.start;
        let first = self.expression()?;
        let value = if self.at(Token::Comma) {
            let items = self.pool.begin();
            self.pool.push(first)?;
            while self.accept(Token::Comma)? && self.now.token.begins_expression() {
                let item = self.expression()?;
                self.pool.push(item)?;
            }
            let items = self.pool.finish(items)?;
            self.add(Expr::Tuple { items }, self.since(start))?
        } else {
            first
        };
        self.accept(Token::Newline)?;
        self.expect(Token::Eof)?;
        let stmt = self.add_stmt(Stmt::Expr { value }, start)?;
        self.pool.push(stmt)?;
        Ok(self.pool.finish(body)?)
    }

    // interactive := simple_stmts | compound_stmt NEWLINE
    pub(super) fn interactive(&mut self) -> Parsed<List<StmtId>> {
        let body = self.pool.begin();
        if self.at(Token::Eof) {
            return Ok(List::EMPTY);
        }
        let compound = self.compound_statement()?;
        match compound {
            Some(stmt) => {
                self.pool.push(stmt)?;
                if !self.ends_with_blank_line() {
                    let error = SyntaxError::new("incomplete input", self.now.span);
                    return self.fail(SyntaxError { incomplete: true, ..error });
                }
            }
            None => self.simple_line()?,
        }
        if !self.at(Token::Eof) {
            return self.fail_now("multiple statements found while compiling a single statement");
        }
        Ok(self.pool.finish(body)?)
    }

    fn ends_with_blank_line(&self) -> bool {
        let text = self.lexer.source();
        let rest = text.get(text.trim_end().len()..).unwrap_or("");
        rest.bytes().filter(|byte| *byte == b'\n').count() >= 2
    }

    // statement := compound_stmt | simple_stmts
    fn statement(&mut self) -> Parsed<()> {
        match self.compound_statement()? {
            Some(stmt) => Ok(self.pool.push(stmt)?),
            None => self.simple_line(),
        }
    }

    // simple_stmts := simple_stmt (';' simple_stmt)* [';'] NEWLINE
    fn simple_line(&mut self) -> Parsed<()> {
        loop {
            let place = self.place();
            let stmt = match self.simple_statement() {
                Ok(stmt) => stmt,
                Err(Stop) => {
                    self.explain_row(place, true)?;
                    return Err(Stop);
                }
            };
            self.pool.push(stmt)?;
            let more = self.accept(Token::Semicolon)?;
            if self.at(Token::Newline) {
                self.advance()?;
                return Ok(());
            }
            if !more {
                self.explain_row(place, false)?;
                return self.unexpected();
            }
        }
    }

    // block := NEWLINE INDENT statement+ DEDENT | simple_stmts
    // `what` is the word of messages for what the block belongs to, which begins at `start`.
    pub(super) fn block(&mut self, what: &'static str, start: u32) -> Parsed<List<StmtId>> {
        let body = self.pool.begin();
        if !self.at(Token::Newline) {
            self.simple_line()?;
            return Ok(self.pool.finish(body)?);
        }
        self.indent(what, start)?;
        while !self.at(Token::Dedent) && !self.at(Token::Eof) {
            self.statement()?;
        }
        self.expect(Token::Dedent)?;
        Ok(self.pool.finish(body)?)
    }

    // At the end of the text CPython stands behind its last line.
    pub(super) fn last_newline(&self) -> Span {
        let text = self.lexer.source();
        let line = text.strip_suffix('\n').unwrap_or(text);
        let at = line.strip_suffix('\r').unwrap_or(line).len() as u32;
        Span::new(at, at)
    }

    // NEWLINE INDENT
    pub(super) fn indent(&mut self, what: &'static str, start: u32) -> Parsed<()> {
        self.advance()?;
        if self.accept(Token::Indent)? {
            return Ok(());
        }
        let span = match self.now.token {
            _ if self.at_end() => self.last_newline(),
            Token::Dedent => Span::new(self.now.span.start.saturating_sub(1), self.now.span.end),
            _ => self.now.span,
        };
        let fill = Fill::Block(what, start);
        let error = SyntaxError::filled("expected an indented block after {} on line {}", fill, span);
        let column = if self.at_end() { Where::Unended } else { Where::First };
        self.fail(SyntaxError { column, ..error.of(ErrorClass::Indentation) })
    }
}
