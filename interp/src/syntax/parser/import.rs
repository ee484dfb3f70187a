//! Import statements.

use super::{Parsed, Parser};
use crate::syntax::ast::{Alias, Stmt};
use crate::syntax::names::NameId;
use crate::syntax::pool::List;
use crate::syntax::token::Token;

impl Parser<'_, '_, '_> {
    // import_name := 'import' dotted_as_name (',' dotted_as_name)*
    pub(super) fn import_name(&mut self) -> Parsed<Stmt> {
        let names = self.pool.begin();
        loop {
            self.advance()?;
            let start = self.now.span.start;
            let path = self.dotted_name()?;
            let alias = self.alias(start, path)?;
            self.pool.push(alias)?;
            if !self.at(Token::Comma) {
                return Ok(Stmt::Import { names: self.pool.finish(names)? });
            }
        }
    }

    // dotted_name := NAME ('.' NAME)*
    fn dotted_name(&mut self) -> Parsed<List<NameId>> {
        let path = self.pool.begin();
        loop {
            let (name, _) = self.name()?;
            self.pool.push(name)?;
            if !self.accept(Token::Dot)? {
                return Ok(self.pool.finish(path)?);
            }
        }
    }

    // alias := path ['as' NAME]
    fn alias(&mut self, start: u32, path: List<NameId>) -> Parsed<Alias> {
        let rename = if self.accept(Token::As)? { Some(self.name()?.0) } else { None };
        Ok(Alias { path, rename, span: self.since(start) })
    }

    // import_from := 'from' ('.' | '...')* [dotted_name] 'import' ('*' | '(' names [','] ')' | names)
    pub(super) fn import_from(&mut self) -> Parsed<Stmt> {
        self.advance()?;
        let mut level = 0;
        loop {
            level += match self.now.token {
                Token::Dot => 1,
                Token::Ellipsis => 3,
                _ => break,
            };
            self.advance()?;
        }
        let path = if level > 0 && self.at(Token::Import) { List::EMPTY } else { self.dotted_name()? };
        self.expect(Token::Import)?;
        let names = match self.now.token {
            Token::Star => {
                self.advance()?;
                List::EMPTY
            }
            Token::OpenRound => {
                self.advance()?;
                let names = self.imported_names(true)?;
                self.expect(Token::CloseRound)?;
                names
            }
            _ => self.imported_names(false)?,
        };
        Ok(Stmt::ImportFrom { level, path, names })
    }

    // names := NAME ['as' NAME] (',' NAME ['as' NAME])*
    fn imported_names(&mut self, in_brackets: bool) -> Parsed<List<Alias>> {
        let names = self.pool.begin();
        loop {
            let start = self.now.span.start;
            let path = self.pool.begin();
            let (name, _) = self.name()?;
            self.pool.push(name)?;
            let path = self.pool.finish(path)?;
            let alias = self.alias(start, path)?;
            self.pool.push(alias)?;
            if !self.accept(Token::Comma)? {
                break;
            }
            if in_brackets && self.at(Token::CloseRound) {
                break;
            }
            if self.at(Token::Newline) {
                return self.fail_now("trailing comma not allowed without surrounding parentheses");
            }
        }
        Ok(self.pool.finish(names)?)
    }
}
