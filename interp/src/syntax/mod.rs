//! Text to tree: lexer, parser, and the tree they make.
//!
//! ```text
//!   bytes -> source (a text) -> lexer (tokens) -> parser (nodes in a pool) -> ast::Tree
//! ```
//!
//! The grammar is that of Python 3.14; messages and places of errors are those of CPython 3.11. What is not as there:
//! `\N{name}` is refused, since the names of all characters are larger than the
//! machine; sources are UTF-8 (a coding line may also say ASCII or Latin-1, if no other characters are used); expressions
//! are bounded by `limits::TREE_HEIGHT`, also where they only lean to the left; errors inside f-strings point at the
//! place in the file, as they do from 3.12 on.

pub mod ast;
pub mod dump;
pub mod error;
pub mod grow;
mod lexer;
pub mod names;
mod normal;
pub mod parser;
pub mod pool;
pub(crate) mod record;
mod source;
pub mod span;
pub mod text;
mod token;
pub mod typed;
