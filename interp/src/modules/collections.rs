//! `_collections`: what the module `collections` is made of. The work is done in `types/deque.rs` and `types/tuple_getter.rs`.

use crate::heap::kind::Kind;
use crate::vm::desc::{Item, Module, TypeRow};

/// The module.
pub static MODULE: Module = Module {
    name: "_collections",
    doc: "High performance data structures.\n- deque:        ordered collection accessible from endpoints only",
    items: &[
        Item::Type("_tuplegetter", TypeRow(Kind::TupleGetter as u16)),
        Item::Type("deque", TypeRow(Kind::Deque as u16)),
    ],
};
