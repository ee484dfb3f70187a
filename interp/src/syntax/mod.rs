//! Text to tree: lexer, parser, and the tree they make.

pub mod ast;
pub mod grow;
pub mod names;
pub mod pool;
mod record;
pub mod span;
pub mod text;
