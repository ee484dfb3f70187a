//! What the rest of the machine knows of the compiler when there is none. The same face as `compile/mod.rs`.

/// What the tree would not say.
#[derive(Clone, Copy, Default, Debug)]
pub struct Options<'a> {
    /// The name of the file.
    pub file_name: &'a str,
    /// The root's names live in a mapping of their own.
    pub names_in_mapping: bool,
    /// As if the text began with `from __future__ import annotations`.
    pub lazy_annotations: bool,
    /// Something that counts fuel stands in front of each statement.
    pub steps: bool,
}
