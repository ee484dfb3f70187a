//! `array.array` left out: no program has the module.

use crate::heap::kind::Kind;
use crate::types::plain::hidden;
use crate::vm::desc::Type;

/// A type without instances.
pub static TYPE: Type = hidden(Kind::Array);
