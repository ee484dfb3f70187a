//! `struct`: values to bytes and back. The work is done in `types/packer.rs` and `types/unpacking.rs`.

use crate::heap::kind::Kind;
use crate::types::{packer, unpacking};
use crate::vm::desc::{Item, Module, TypeRow};

/// The module.
pub static MODULE: Module = Module {
    name: "struct",
    doc: "Functions to convert between Python values and C structs.",
    items: &[
        Item::Type("Struct", TypeRow(Kind::Struct as u16)),
        Item::function("calcsize", "(format, /)", packer::calcsize),
        Item::Made("error", packer::make_error),
        Item::function("iter_unpack", "(format, buffer, /)", unpacking::iter_unpack),
        Item::function("pack", "(*format_and_values)", packer::pack),
        Item::function("pack_into", "(*format_and_values)", packer::pack_into),
        Item::function("unpack", "(format, buffer, /)", unpacking::unpack),
        Item::function("unpack_from", "(format, /, buffer, offset=0)", unpacking::unpack_from),
    ],
};
