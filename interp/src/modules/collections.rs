//! `_collections`: what the module `collections` is made of. The work is done in `types/deque.rs`.

use crate::heap::kind::Kind;
use crate::vm::desc::{Item, Module, TypeRow};

/// The module.
pub static MODULE: Module = Module {
    name: "_collections",
    doc: "High performance data structures.\n- deque:        ordered collection accessible from endpoints only",
    items: &[Item::Type("deque", TypeRow(Kind::Deque as u16))],
};
