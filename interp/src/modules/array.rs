//! `array`: the type `array.array` by both of its names, and the letters it knows.

use crate::heap::kind::Kind;
use crate::vm::desc::{Item, Module, TypeRow};

/// The module.
pub static MODULE: Module = Module {
    name: "array",
    doc: "This module defines an object type which can efficiently represent\nan array of basic values: integers, floating \
          point\nnumbers.",
    items: &[
        Item::Type("ArrayType", TypeRow(Kind::Array as u16)),
        Item::Type("array", TypeRow(Kind::Array as u16)),
        Item::Text("typecodes", "bBhHiIlLqQfd"),
    ],
};
