//! What can go wrong: no room, or a program that is no Python.

use crate::compile::names::{Name, Names};
use crate::syntax::error::{Fill, SyntaxError};
use crate::syntax::pool::{NoRoom, Pool};
use crate::syntax::span::Span;

/// Why compilation stopped. Inside the compiler a message keeps its name as a number.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Trouble {
    /// The scratch memory or the image's room is used up.
    NoRoom,
    /// The program is wrong: the message, what stands for its `{}`, and where.
    Syntax(&'static str, Option<Name>, Span),
    /// As `Syntax`, with a piece of the source for the `{}`.
    Quoting(&'static str, Span, Span),
}

impl From<NoRoom> for Trouble {
    fn from(_: NoRoom) -> Trouble {
        Trouble::NoRoom
    }
}

/// A result inside the compiler.
pub(crate) type Res<T> = Result<T, Trouble>;

/// A result without a value.
pub(crate) type Done = Result<(), Trouble>;

/// An error without a name in its message.
pub(crate) fn syntax<T>(message: &'static str, span: Span) -> Res<T> {
    Err(Trouble::Syntax(message, None, span))
}

impl Trouble {
    /// The error as the embedder of the compiler sees it.
    pub(crate) fn show(self, names: &Names<'_>, pool: &Pool<'_>) -> SyntaxError {
        match self {
            Trouble::NoRoom => SyntaxError::from(NoRoom),
            Trouble::Quoting(message, quoted, span) => {
                SyntaxError::filled(message, Fill::Source(quoted), span)
            }
            Trouble::Syntax(message, name, span) => {
                let fill = name.map_or(Fill::Nothing, |name| names.fill(pool, name));
                SyntaxError::filled(message, fill, span)
            }
        }
    }
}
