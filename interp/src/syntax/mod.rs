//! Text to tree: lexer, parser, and the tree they make.

pub mod ast;
pub mod dump;
pub mod error;
pub mod grow;
mod lexer;
pub mod names;
pub mod parser;
pub mod pool;
pub(crate) mod record;
mod source;
pub mod span;
pub mod text;
mod token;
