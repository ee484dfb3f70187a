//! What to say when no rule fits: CPython's explanations, and errors of the rest of the text, which come first.

use super::{Parsed, Parser, Place};
use crate::syntax::ast::{Expr, ExprId};
use crate::syntax::error::{ErrorClass, Fill, Stop, SyntaxError, Where};
use crate::syntax::lexer::string::Opening;
use crate::syntax::span::{Lines, Span};
use crate::syntax::token::{Lexeme, Token};

/// The operand-like expression that was read last.
#[derive(Clone, Copy)]
pub(super) struct Last {
    id: ExprId,
    first: Lexeme,
    end: u32,
}

const SOFT_KEYWORDS: [&str; 3] = ["match", "case", "_"];

impl Parser<'_, '_, '_> {
    /// Remembers the disjunction an expression begins with.
    pub(super) fn remember(&mut self, first: Lexeme, id: ExprId) {
        self.last = Some(Last { id, first, end: self.end });
    }

    /// No rule wants the next token.
    #[cold]
    #[inline(never)]
    pub(super) fn unexpected<T>(&mut self) -> Parsed<T> {
        self.explain_operands()?;
        self.invalid_syntax()
    }

    /// The plain error, at the furthest token that was looked at.
    #[cold]
    #[inline(never)]
    pub(super) fn invalid_syntax<T>(&mut self) -> Parsed<T> {
        let Lexeme { token, mut span } = self.furthest;
        if self.at_end() {
            span = self.last_newline();
        }
        if token == Token::FString {
            span = self.whole_string(span);
        }
        let (text, class) = match token {
            Token::Indent => ("unexpected indent", ErrorClass::Indentation),
            Token::Dedent => ("unexpected unindent", ErrorClass::Indentation),
            _ => ("invalid syntax", ErrorClass::Syntax),
        };
        let column = match token {
            Token::Newline if self.is_nothing(self.furthest) => Where::Zero,
            Token::Eof => Where::Zero,
            Token::Indent | Token::Dedent => Where::Unended,
            _ => Where::First,
        };
        self.fail(SyntaxError { column, ..SyntaxError::new(text, span).of(class) })
    }

    // The token of an f-string is only its beginning.
    fn whole_string(&mut self, span: Span) -> Span {
        let place = self.lexer.place();
        let opening = Opening::read(self.lexer.source(), span.start);
        self.lexer.set_offset(opening.inside);
        let ended = self.lexer.skip_string(&opening).is_ok();
        let end = self.lexer.offset();
        self.lexer.back_to(place);
        if ended { Span::new(span.start, end) } else { span }
    }

    /// Tries a rule just to see whether it fits: explains nothing and comes back if it does not fit.
    pub(super) fn quietly<T>(&mut self, rule: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<Option<T>> {
        let (explaining, furthest) = (self.explaining, self.furthest);
        self.explaining = true;
        let found = self.attempt(|parser| rule(parser).map(Some));
        (self.explaining, self.furthest) = (explaining, furthest);
        found
    }

    /// Fails if two operands stand side by side and CPython has a word for it.
    #[cold]
    #[inline(never)]
    pub(super) fn explain_operands(&mut self) -> Parsed<()> {
        let Some(last) = self.last.filter(|last| last.end == self.end && !self.explaining) else {
            return Ok(());
        };
        if !self.now.token.begins_expression() {
            return Ok(());
        }
        let word = if last.first.token == Token::Name { self.text(last.first.span) } else { "" };
        let is_word = last.first.span.end == last.end;
        let legacy = is_word && matches!(word, "print" | "exec");
        let is_prefixed =
            is_word && !word.is_empty() && matches!(self.now.token, Token::String | Token::FString);
        // A beginning of such a word passes for the word in CPython.
        let soft = !word.is_empty() && SOFT_KEYWORDS.iter().any(|keyword| keyword.starts_with(word));
        let names = is_word && !word.is_empty() && !self.at(Token::OpenRound);
        // What follows a name is read as it were the statement's own, and may have an error of its own.
        let read = if is_prefixed || soft {
            let read = if names { self.loudly(|parser| parser.star_expressions())? } else { None };
            read.map(|read| self.span(read))
        } else {
            let operand = self.explain_comma(last, legacy)?;
            match operand.filter(|_| names) {
                Some(first) => self.rest_of_operand(first)?,
                None => operand.map(|operand| self.span(operand)),
            }
        };
        let Some(read) = read.filter(|_| legacy) else { return Ok(()) };
        let span = last.first.span.to(read);
        let text = if word == "print" {
            "Missing parentheses in call to 'print'. Did you mean print(...)?"
        } else {
            "Missing parentheses in call to 'exec'. Did you mean exec(...)?"
        };
        self.fail_at(text, span)
    }

    /// What follows the first operand behind a name: that one is not read again.
    fn rest_of_operand(&mut self, first: ExprId) -> Parsed<Option<Span>> {
        let span = self.span(first);
        match self.now.token {
            Token::If => {
                let test = self.loudly(|parser| {
                    parser.advance()?;
                    let test = parser.disjunction()?;
                    Ok((test, parser.now.token))
                })?;
                match test {
                    Some((test, next)) if !matches!(next, Token::Else | Token::Colon) => {
                        self.explain_if(first, test)
                    }
                    _ => Ok(Some(span)),
                }
            }
            Token::Comma => {
                let comma = self.now.span;
                let rest = self.loudly(|parser| {
                    parser.advance()?;
                    parser.star_expressions()
                })?;
                Ok(Some(span.to(rest.map_or(comma, |rest| self.span(rest)))))
            }
            _ => Ok(Some(span)),
        }
    }

    /// Tries a rule whose own explanations count; it leaves the parser where it stood.
    pub(super) fn loudly<T>(&mut self, rule: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<Option<T>> {
        let place = self.place();
        let found = self.aloud(rule)?;
        self.back_to(place);
        Ok(found)
    }

    /// As `loudly`, but goes on behind what fits.
    fn aloud<T>(&mut self, rule: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<Option<T>> {
        let (place, furthest, last) = (self.place(), self.furthest, self.last);
        let begun = self.pool.begin();
        let found = match rule(self) {
            Ok(found) => {
                // What stands beside its end is looked at as everywhere, but not endlessly.
                if self.looks > 0 {
                    self.looks -= 1;
                    self.explain_operands()?;
                }
                Some(found)
            }
            Err(Stop) if !self.is_vague() => return Err(Stop),
            Err(Stop) => {
                self.pool.abandon(begun);
                self.error = None;
                self.back_to(place);
                None
            }
        };
        (self.furthest, self.last) = (furthest, last);
        Ok(found)
    }

    /// Whether more may be read to explain the error, if there is one yet; it is taken away while that is done.
    fn look_again(&mut self, failed: bool) -> Option<Option<SyntaxError>> {
        if self.explaining || self.looks == 0 || failed && !self.is_vague() {
            return None;
        }
        self.looks -= 1;
        Some(self.error.take())
    }

    /// An expression that begins at `place` makes no sense to its end: what of it does is an operand, and another one may
    /// stand beside it.
    #[cold]
    #[inline(never)]
    pub(super) fn explain_part(&mut self, place: Place) -> Parsed<()> {
        let Some(error) = self.look_again(true) else { return Ok(()) };
        self.back_to(place);
        let first = self.now;
        if let Some(value) = self.quietly(|parser| parser.disjunction())? {
            self.remember(first, value);
            self.explain_operands()?;
        }
        self.error = error;
        Ok(())
    }

    /// The subscript at `place` makes no sense: CPython reads it as a list beside an operand.
    #[cold]
    #[inline(never)]
    pub(super) fn explain_subscript(&mut self, place: Place) -> Parsed<()> {
        let Some(error) = self.look_again(true) else { return Ok(()) };
        self.back_to(place);
        self.loudly(|parser| parser.square())?;
        self.error = error;
        Ok(())
    }

    /// A statement that begins at `place` makes no sense: CPython reads a row of items on where the commas end, and takes it
    /// for an annotated one if a colon comes.
    #[cold]
    #[inline(never)]
    pub(super) fn explain_row(&mut self, place: Place, failed: bool) -> Parsed<()> {
        let (here, furthest, last) = (self.place(), self.furthest, self.last);
        let brackets = self.lexer.brackets();
        let Some(error) = self.look_again(failed) else { return Ok(()) };
        self.back_to(place);
        if let Some(first) = self.quietly(|parser| parser.star_named_expression())?
            && self.at(Token::Comma)
        {
            let span = self.span(first);
            self.advance()?;
            while self.now.token.begins_expression()
                && self.aloud(|parser| parser.star_expressions())?.is_some()
            {}
            let annotated = self.at(Token::Colon)
                && self.quietly(|parser| parser.advance().and_then(|_| parser.expression()))?.is_some();
            if annotated {
                return self.fail_at("only single target (not tuple) can be annotated", span);
            }
        }
        self.back_to(here);
        self.lexer.set_brackets(brackets);
        (self.furthest, self.last, self.error) = (furthest, last, error);
        Ok(())
    }

    /// Whether the error says nothing but that there is one.
    pub(super) fn is_vague(&self) -> bool {
        self.error.is_some_and(|error| error.text == "invalid syntax")
    }

    /// The condition of `then if ...`. If it makes no sense to its end, what of it does may lack an `else`.
    pub(super) fn test(&mut self, then: ExprId) -> Parsed<ExprId> {
        let place = self.place();
        let begun = self.pool.begin();
        let found = self.disjunction();
        if found.is_ok() || self.explaining || !self.is_vague() {
            return found;
        }
        let error = self.error.take();
        self.pool.abandon(begun);
        self.back_to(place);
        if let Some(test) = self.quietly(|parser| parser.disjunction())?
            && !matches!(self.now.token, Token::Else | Token::Colon)
        {
            return self.explain_if(then, test);
        }
        self.error = error;
        Err(Stop)
    }

    /// Reads an operand beside another one, between which a comma may be missing.
    fn explain_comma(&mut self, last: Last, legacy: bool) -> Parsed<Option<ExprId>> {
        let found = self.quietly(|parser| {
            let value = parser.expression()?;
            let level = parser.lexer.level();
            Ok((
                value,
                match parser.now.token {
                    Token::OpenRound | Token::OpenSquare | Token::OpenCurly => level - 1,
                    Token::CloseRound | Token::CloseSquare | Token::CloseCurly => level + 1,
                    _ => level,
                },
            ))
        })?;
        match found {
            Some((value, level)) if level > 0 && !legacy => {
                let span = self.span(last.id).to(self.span(value));
                self.fail_at("invalid syntax. Perhaps you forgot a comma?", span)
            }
            found => Ok(found.map(|(value, _)| value)),
        }
    }

    /// `value = ...` where a condition or an item was meant.
    #[cold]
    #[inline(never)]
    pub(super) fn explain_equal<T>(&mut self, first: Lexeme, value: ExprId) -> Parsed<T> {
        if let Some(error) = self.assignment_inside(first, value)? {
            return self.fail(error);
        }
        self.unexpected()
    }

    /// The error of `value = other` inside an expression, if what follows looks so.
    pub(super) fn assignment_inside(&mut self, first: Lexeme, value: ExprId) -> Parsed<Option<SyntaxError>> {
        let is_name = self.is_plain_name(value, first);
        if self.explaining || !(is_name || self.is_assignable_looking(first, value)) {
            return Ok(None);
        }
        let other = self.loudly(|parser| {
            parser.advance()?;
            let other = parser.operators(super::expression::BITWISE_OR)?;
            Ok((other, matches!(parser.now.token, Token::Equal | Token::ColonEqual)))
        })?;
        let Some((other, false)) = other else { return Ok(None) };
        let span = self.span(value);
        Ok(Some(if is_name {
            let text = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
            SyntaxError::new(text, span.to(self.span(other)))
        } else {
            let text = "cannot assign to {} here. Maybe you meant '==' instead of '='?";
            SyntaxError::filled(text, Fill::Word(super::target::called(self.expr(value))), span)
        }))
    }

    fn is_assignable_looking(&self, first: Lexeme, value: ExprId) -> bool {
        let in_brackets = self.span(value).start != first.span.start;
        match self.expr(value) {
            Expr::Bool { .. } | Expr::Compare { .. } | Expr::Conditional { .. } | Expr::Lambda { .. }
                if !in_brackets =>
            {
                return false;
            }
            Expr::Unary { .. } if first.token == Token::Not => return false,
            _ => {}
        }
        let leftmost = self.leftmost(value);
        let displays =
            matches!(self.expr(leftmost), Expr::List { .. } | Expr::Tuple { .. } | Expr::Generator { .. });
        let constant = matches!(first.token, Token::None | Token::True | Token::False);
        !(constant || displays && self.span(leftmost).start == first.span.start)
    }

    fn leftmost(&self, mut id: ExprId) -> ExprId {
        loop {
            id = match self.expr(id) {
                Expr::Binary { left, .. } => left,
                Expr::Attribute { value, .. } | Expr::Subscript { value, .. } => value,
                Expr::Call { func, .. } => func,
                _ => return id,
            };
        }
    }

    /// `target := value` with a target that is no name.
    #[cold]
    #[inline(never)]
    pub(super) fn explain_walrus<T>(&mut self, target: ExprId) -> Parsed<T> {
        let follows = self.loudly(|parser| {
            parser.advance()?;
            parser.expression()
        })?;
        if follows.is_none() {
            return self.unexpected();
        }
        let word = super::target::called(self.expr(target));
        self.fail_with("cannot use assignment expressions with {}", Fill::Word(word), self.span(target))
    }

    /// `then if test` without `else`.
    #[cold]
    #[inline(never)]
    pub(super) fn explain_if<T>(&mut self, then: ExprId, test: ExprId) -> Parsed<T> {
        if self.at(Token::Colon) {
            return self.unexpected();
        }
        let span = self.span(then).to(self.span(test));
        self.fail_at("expected 'else' after 'if' expression", span)
    }

    /// `(**value)`
    #[cold]
    #[inline(never)]
    pub(super) fn explain_double_star<T>(&mut self) -> Parsed<T> {
        let stars = self.now.span;
        let fits = self.loudly(|parser| {
            parser.advance()?;
            parser.expression()?;
            parser.expect(Token::CloseRound)
        })?;
        match fits {
            Some(_) => self.fail_at("cannot use double starred expression here", stars),
            None => self.unexpected(),
        }
    }

    /// `[a, b for ...]`
    #[cold]
    #[inline(never)]
    pub(super) fn explain_target_list<T>(&mut self, span: Span) -> Parsed<T> {
        self.clauses()?;
        self.fail_at("did you forget parentheses around the comprehension target?", span)
    }

    /// `{a: b, key}`
    #[cold]
    #[inline(never)]
    pub(super) fn explain_missing_colon<T>(&mut self, key: ExprId) -> Parsed<T> {
        let end = self.span(key).end;
        let error = SyntaxError::new("':' expected after dictionary key", Span::new(end - 1, end));
        self.fail(SyntaxError { column: Where::NoEnd, ..error }.hard())
    }

    /// `{a: b, c.}`: the part of the key that makes sense has no colon behind it. CPython looks for that wherever it reads a
    /// dict.
    #[cold]
    #[inline(never)]
    pub(super) fn explain_key<T>(&mut self, place: Place) -> Parsed<T> {
        if self.looks == 0 || !self.is_vague() {
            return Err(Stop);
        }
        self.looks -= 1;
        let error = self.error.take();
        self.back_to(place);
        if let Some(key) = self.quietly(|parser| parser.expression())?
            && !self.at(Token::Colon)
        {
            return self.explain_missing_colon(key);
        }
        self.error = error;
        Err(Stop)
    }

    /// `{a: *b}`
    #[cold]
    #[inline(never)]
    pub(super) fn explain_starred_value<T>(&mut self) -> Parsed<T> {
        match self.quietly(|parser| parser.starred())? {
            Some(value) => {
                let text = "cannot use a starred expression in a dictionary value";
                self.fail(SyntaxError::new(text, self.span(value)).hard())
            }
            None => self.unexpected(),
        }
    }

    /// Remembers an error that counts only if nothing else is wrong.
    pub(super) fn fail_late(&mut self, error: SyntaxError) {
        if self.late.is_none() && !self.explaining {
            self.late = Some(SyntaxError { late: true, ..error });
        }
    }

    /// The error to report after the parser stopped.
    pub(super) fn final_error(&mut self) -> SyntaxError {
        let Some(error) = self.error else {
            let memory = SyntaxError::new("", Span::new(0, 0)).of(ErrorClass::Memory);
            return self.lexer.take_error().unwrap_or(memory);
        };
        // What the lexer finds further on is more likely to be the cause of it all.
        let is_indent = matches!(error.text, "unexpected indent" | "unexpected unindent");
        if error.in_fstring
            || error.lexical
            || is_indent
            || matches!(error.class, ErrorClass::Recursion | ErrorClass::Memory)
        {
            return error;
        }
        self.error_of_rest(error).unwrap_or(error)
    }

    pub(super) fn error_of_rest(&mut self, error: SyntaxError) -> Option<SyntaxError> {
        let reached = self.looked;
        // Inside an f-string there are no tokens to read.
        if self.at(Token::FString) && self.lexer.offset() != self.now.span.end {
            return None;
        }
        let mut next = Ok(self.now);
        loop {
            match next {
                Ok(Lexeme { token: Token::Eof, .. }) => return None,
                Ok(Lexeme { token: Token::FString, span }) => {
                    let opening = Opening::read(self.lexer.source(), span.start);
                    if let Err(Stop) = self.lexer.skip_string(&opening) {
                        // Fields may go on over many lines, and nobody reads them here.
                        let read = self.text(Span::new(span.start, self.lexer.offset()));
                        return self.lexer.take_error().filter(|_| opening.triple || !read.contains('{'));
                    }
                }
                Ok(_) => {}
                Err(Stop) => return self.cause(error, reached),
            }
            next = self.lexer.next();
        }
    }

    // What is wrong with blanks in the rest is no news; a bracket never closed is, if it was opened on an earlier line.
    fn cause(&mut self, error: SyntaxError, reached: u32) -> Option<SyntaxError> {
        let rest = self.lexer.take_error()?;
        let is_blank = rest.class != ErrorClass::Syntax || rest.text.starts_with("unexpected ");
        let Some(open) = self.lexer.open_bracket() else { return Some(rest).filter(|_| !is_blank) };
        let is_open = rest.incomplete && rest.span.start == open;
        if !is_open && !is_blank {
            return Some(rest);
        }
        let mut lines = Lines::new(self.lexer.source());
        if lines.locate(reached.max(error.span.start)).line <= lines.locate(open).line {
            return None;
        }
        let _: Parsed<()> = self.lexer.never_closed(open);
        self.lexer.take_error()
    }
}
