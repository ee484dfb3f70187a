//! Tokens to tree: the parser's state and the steps all rules are made of. The rules stand in the sibling files.
//!
//! The parser looks one token ahead (`now`). Where that does not suffice it reads on and comes back (`attempt`), which
//! happens only within one logical line and never inside itself, so the time stays linear.

mod arguments;
mod atom;
mod compound;
mod diagnose;
mod display;
mod escape;
mod expression;
mod fstring;
mod import;
mod literal;
mod number;
mod parameter;
mod pattern;
mod simple;
mod statement;
mod target;

use crate::limits::{PARSER_DEPTH, TREE_HEIGHT};
use crate::syntax::ast::{Expr, ExprId, Mode, Pattern, PatternId, Stmt, StmtId, Tree};
use crate::syntax::error::{ErrorClass, Fill, Stop, SyntaxError, Where};
use crate::syntax::lexer::{self, Lexer};
use crate::syntax::names::{NameId, Names};
use crate::syntax::pool::{List, Pool};
use crate::syntax::source;
use crate::syntax::span::Span;
use crate::syntax::token::{Lexeme, Token};

/// How often more of a text is read to explain what is wrong in it: each time may lead to others.
const LOOKS: u32 = 40;

/// What a rule gives.
type Parsed<T> = Result<T, Stop>;

/// A place in the token stream to come back to.
#[derive(Clone, Copy)]
struct Place {
    lexer: lexer::Place,
    now: Lexeme,
    end: u32,
    depth: u32,
}

impl Place {
    fn is_at(&self, token: Token) -> bool {
        self.now.token == token
    }
}

/// The parser.
struct Parser<'s, 'p, 'w> {
    lexer: Lexer<'s>,
    pool: &'p mut Pool<'w>,
    names: Names,
    // The next token.
    now: Lexeme,
    // Where the last token ended that is more than blanks.
    end: u32,
    // The token furthest on that was ever looked at: a plain "invalid syntax" points there.
    furthest: Lexeme,
    // The same, those tokens included that were looked at to explain an error.
    looked: u32,
    depth: u32,
    // The last tuple without brackets around it.
    bare: Option<ExprId>,
    // The last operand-like expression read; when it is followed by another one, a comma may be missing.
    last: Option<diagnose::Last>,
    // Rules that only explain errors are not asked while an explanation is being sought.
    explaining: bool,
    // How often more may be read to explain an error.
    looks: u32,
    error: Option<SyntaxError>,
    // Whether the text ends without a newline where CPython adds none.
    bare_end: bool,
    // An error CPython finds after parsing; it counts only if parsing succeeds.
    late: Option<SyntaxError>,
    // How many lists of names were checked for repetition.
    stamp: u32,
}

/// Parses a module or script.
///
/// # Errors
/// When it is not Python, or the pool is too small.
///
/// # Example
/// ```
/// use chalcopy::syntax::{ast::Stmt, parser::parse_module, pool::Pool};
/// let mut words = [0; 1000];
/// let mut pool = Pool::new(&mut words);
/// let (tree, _free) = parse_module(b"x = 1\npass\n", &mut pool).unwrap();
/// assert!(tree.list(tree.body()).any(|id| tree.stmt(id) == Stmt::Pass));
/// ```
pub fn parse_module<'t>(
    source: &'t [u8],
    pool: &'t mut Pool<'_>,
) -> Result<(Tree<'t>, Pool<'t>), SyntaxError> {
    parse(source, Mode::Module, pool)
}

/// Parses one expression, as `eval` does; blanks and newlines around it do not matter.
///
/// # Errors
/// When it is not an expression, or the pool is too small.
pub fn parse_expression<'t>(
    source: &'t [u8],
    pool: &'t mut Pool<'_>,
) -> Result<(Tree<'t>, Pool<'t>), SyntaxError> {
    parse(source, Mode::Expression, pool)
}

/// Parses what was typed at a prompt: simple statements on one line, or one compound statement ended by an empty line.
///
/// # Errors
/// When it is not a statement, or the pool is too small; `SyntaxError::is_incomplete` tells whether another line
/// might make it one.
pub fn parse_interactive<'t>(
    source: &'t [u8],
    pool: &'t mut Pool<'_>,
) -> Result<(Tree<'t>, Pool<'t>), SyntaxError> {
    parse(source, Mode::Interactive, pool)
}

/// Parses what was typed or pasted at a prompt: any number of statements.
///
/// # Errors
/// As [`parse_interactive`].
pub fn parse_entry<'t>(
    source: &'t [u8],
    pool: &'t mut Pool<'_>,
) -> Result<(Tree<'t>, Pool<'t>), SyntaxError> {
    parse(source, Mode::Entry, pool)
}

fn parse<'t>(
    bytes: &'t [u8],
    mode: Mode,
    pool: &'t mut Pool<'_>,
) -> Result<(Tree<'t>, Pool<'t>), SyntaxError> {
    let source = source::text(bytes)?;
    let names = Names::new(pool)?;
    let mut parser = Parser::new(source, names, pool);
    let body = match parser.run(mode) {
        Ok(body) => body,
        Err(Stop) => return Err(parser.final_error()),
    };
    if let Some(late) = parser.late {
        return Err(late);
    }
    let names = parser.names;
    let (cells, free) = pool.split();
    Ok((Tree { source, cells, mode, body, names }, free))
}

impl<'s, 'p, 'w> Parser<'s, 'p, 'w> {
    fn new(source: &'s str, names: Names, pool: &'p mut Pool<'w>) -> Parser<'s, 'p, 'w> {
        let now = Lexeme { token: Token::Newline, span: Span::new(0, 0) };
        Parser {
            lexer: Lexer::new(source),
            pool,
            names,
            now,
            end: 0,
            furthest: now,
            looked: 0,
            depth: 0,
            bare: None,
            last: None,
            explaining: false,
            looks: LOOKS,
            bare_end: false,
            error: None,
            late: None,
            stamp: 0,
        }
    }

    fn run(&mut self, mode: Mode) -> Parsed<List<StmtId>> {
        self.bare_end = mode == Mode::Expression && !self.lexer.source().ends_with('\n');
        if self.bare_end {
            self.lexer.end_barely();
        }
        self.advance()?;
        match mode {
            Mode::Module | Mode::Entry => self.module(),
            Mode::Interactive => self.interactive(),
            Mode::Expression => self.eval(),
        }
    }

    /// Steps to the next token; returns the one stepped over.
    fn advance(&mut self) -> Parsed<Lexeme> {
        let was = self.now;
        // Nothing ends with the blanks behind it.
        if !matches!(was.token, Token::Newline | Token::Indent | Token::Dedent) {
            self.end = was.span.end;
        }
        self.now = self.lexer.next()?;
        self.looked = self.looked.max(self.now.span.start);
        if self.now.span.start >= self.furthest.span.start {
            self.furthest = self.now;
        }
        Ok(was)
    }

    fn at(&self, token: Token) -> bool {
        self.now.token == token
    }

    /// Whether nothing is left but the ends of blocks.
    fn at_end(&self) -> bool {
        let is_end = self.now.span.start as usize == self.lexer.source().len();
        matches!(self.now.token, Token::Eof | Token::Dedent) && is_end
    }

    /// Whether a token has no place in CPython: the end of a block, and the end of a text without a newline.
    fn is_nothing(&self, lexeme: Lexeme) -> bool {
        let is_last = lexeme.span.start as usize == self.lexer.source().len();
        match lexeme.token {
            Token::Newline | Token::Eof => self.bare_end && is_last,
            Token::Dedent => !is_last,
            _ => false,
        }
    }

    /// Steps over `token` if it is next.
    fn accept(&mut self, token: Token) -> Parsed<bool> {
        let found = self.at(token);
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    /// Steps over `token`, which has to be next.
    fn expect(&mut self, token: Token) -> Parsed<Lexeme> {
        if self.at(token) { self.advance() } else { self.unexpected() }
    }

    /// Steps over `token`; where it is missing, that is what the message says.
    fn demand(&mut self, token: Token, message: &'static str) -> Parsed<Lexeme> {
        if self.at(token) { self.advance() } else { self.fail_now(message) }
    }

    /// A name, which has to be next.
    fn name(&mut self) -> Parsed<(NameId, Span)> {
        let span = self.expect(Token::Name)?.span;
        Ok((self.intern(span)?, span))
    }

    #[inline(never)]
    fn intern(&mut self, span: Span) -> Parsed<NameId> {
        Ok(self.names.intern(self.pool, self.lexer.source(), span)?)
    }

    fn text(&self, span: Span) -> &'s str {
        span.of(self.lexer.source())
    }

    /// From `start` to the end of the last token.
    fn since(&self, start: u32) -> Span {
        Span::new(start, self.end)
    }

    #[inline(never)]
    fn add(&mut self, expr: Expr, span: Span) -> Parsed<ExprId> {
        let (id, height) = self.pool.add_expr(expr, span)?;
        if height > TREE_HEIGHT { self.too_deep(span) } else { Ok(id) }
    }

    #[inline(never)]
    fn add_stmt(&mut self, stmt: Stmt, start: u32) -> Parsed<StmtId> {
        Ok(self.pool.add_stmt(stmt, self.since(start))?)
    }

    #[inline(never)]
    fn add_pattern(&mut self, pattern: Pattern, start: u32) -> Parsed<PatternId> {
        let (id, height) = self.pool.add_pattern(pattern, self.since(start))?;
        if height > TREE_HEIGHT { self.too_deep(self.now.span) } else { Ok(id) }
    }

    #[inline(never)]
    fn expr(&self, id: ExprId) -> Expr {
        Expr::load(self.pool.cells(), id.0)
    }

    fn span(&self, id: ExprId) -> Span {
        self.pool.load(id.0 + 1)
    }

    /// Goes one level deeper into nested rules; `self.depth -= 1` comes back.
    fn deeper(&mut self) -> Parsed<()> {
        self.depth += 1;
        // Every bracket costs one level and every operator that nests one more.
        if self.depth > 2 * PARSER_DEPTH { self.too_deep(self.now.span) } else { Ok(()) }
    }

    #[cold]
    #[inline(never)]
    fn too_deep<T>(&mut self, span: Span) -> Parsed<T> {
        let error = SyntaxError::new("maximum recursion depth exceeded during compilation", span);
        self.fail(error.of(ErrorClass::Recursion))
    }

    /// Tries a rule; whatever it gives, the parser stands where it stood if that is nothing.
    fn attempt<T>(&mut self, rule: impl FnOnce(&mut Self) -> Parsed<Option<T>>) -> Parsed<Option<T>> {
        let place = self.place();
        let begun = self.pool.begin();
        match rule(self) {
            Ok(Some(found)) => Ok(Some(found)),
            Ok(None) => {
                self.back_to(place);
                Ok(None)
            }
            Err(Stop) if self.is_fatal() => Err(Stop),
            Err(Stop) => {
                self.pool.abandon(begun);
                self.error = None;
                self.back_to(place);
                Ok(None)
            }
        }
    }

    fn place(&self) -> Place {
        Place { lexer: self.lexer.place(), now: self.now, end: self.end, depth: self.depth }
    }

    fn back_to(&mut self, place: Place) {
        self.lexer.back_to(place.lexer);
        (self.now, self.end, self.depth) = (place.now, place.end, place.depth);
    }

    // A full pool, an error of the lexer and a text nested too deeply stay so at the second try.
    fn is_fatal(&self) -> bool {
        self.error.is_none_or(|error| error.class == ErrorClass::Recursion || error.hard || error.in_fstring)
    }

    #[cold]
    #[inline(never)]
    fn fail<T>(&mut self, error: SyntaxError) -> Parsed<T> {
        if self.error.is_none() {
            let incomplete = error.incomplete || self.at_end();
            self.error = Some(SyntaxError { in_fstring: self.lexer.in_fstring(), incomplete, ..error });
        }
        Err(Stop)
    }

    #[cold]
    #[inline(never)]
    fn fail_at<T>(&mut self, text: &'static str, span: Span) -> Parsed<T> {
        self.fail(SyntaxError::new(text, span))
    }

    #[cold]
    #[inline(never)]
    fn fail_now<T>(&mut self, text: &'static str) -> Parsed<T> {
        let span = if self.at_end() { self.last_newline() } else { self.now.span };
        let column = if self.is_nothing(self.now) {
            Where::Before
        } else if self.at_end() {
            Where::Unended
        } else {
            Where::First
        };
        self.fail(SyntaxError { column, ..SyntaxError::new(text, span) })
    }

    #[cold]
    #[inline(never)]
    fn fail_with<T>(&mut self, text: &'static str, fill: Fill, span: Span) -> Parsed<T> {
        self.fail(SyntaxError::filled(text, fill, span))
    }
}
