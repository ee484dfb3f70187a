//! What a payload is made of, piece by piece, and who takes the pieces.

/// The number of a name in the table that a script's machine is given, see `names.rs`.
pub(crate) type NameId = u16;

/// Takes a value's pieces in the order in which they were recorded. Pieces of a container stand between its beginning and its end.
pub(crate) trait Sink {
    /// Nothing: a unit, or an option without a value.
    fn none(&mut self);
    /// A truth.
    fn boolean(&mut self, truth: bool);
    /// An integer.
    fn unsigned(&mut self, number: u64);
    /// An integer.
    fn signed(&mut self, number: i64);
    /// An integer of 128 bits.
    fn unsigned_wide(&mut self, number: u128);
    /// An integer of 128 bits.
    fn signed_wide(&mut self, number: i128);
    /// A float of 32 bits.
    fn single(&mut self, number: f32);
    /// A float of 64 bits.
    fn double(&mut self, number: f64);
    /// A text.
    fn text(&mut self, text: &str);
    /// Raw bytes.
    fn bytes(&mut self, bytes: &[u8]);
    /// A variant without data.
    fn variant(&mut self, id: NameId, name: &str);
    /// Floats of 32 bits in a row, little-endian.
    fn singles(&mut self, bytes: &[u8]);
    /// Floats of 64 bits in a row, little-endian.
    fn doubles(&mut self, bytes: &[u8]);
    /// Small integers in a row.
    fn octets(&mut self, bytes: &[u8]);
    /// Values in a row.
    fn begin_list(&mut self, count: usize);
    /// All items were given.
    fn end_list(&mut self);
    /// A struct; each field's name is given before its value.
    fn begin_struct(&mut self, id: NameId);
    /// The next value's name.
    fn field(&mut self, name: &str);
    /// All fields were given.
    fn end_struct(&mut self);
    /// Keys and values, by turns.
    fn begin_map(&mut self, count: usize);
    /// All pairs were given.
    fn end_map(&mut self);
    /// A variant with data, which follow as one value.
    fn begin_variant(&mut self, id: NameId, name: &str);
    /// The data were given.
    fn end_variant(&mut self);
}

/// Takes everything and keeps nothing: only where a value ends is wanted.
pub(crate) struct Nothing;

impl Sink for Nothing {
    fn none(&mut self) {}
    fn boolean(&mut self, _: bool) {}
    fn unsigned(&mut self, _: u64) {}
    fn signed(&mut self, _: i64) {}
    fn unsigned_wide(&mut self, _: u128) {}
    fn signed_wide(&mut self, _: i128) {}
    fn single(&mut self, _: f32) {}
    fn double(&mut self, _: f64) {}
    fn text(&mut self, _: &str) {}
    fn bytes(&mut self, _: &[u8]) {}
    fn variant(&mut self, _: NameId, _: &str) {}
    fn singles(&mut self, _: &[u8]) {}
    fn doubles(&mut self, _: &[u8]) {}
    fn octets(&mut self, _: &[u8]) {}
    fn begin_list(&mut self, _: usize) {}
    fn end_list(&mut self) {}
    fn begin_struct(&mut self, _: NameId) {}
    fn field(&mut self, _: &str) {}
    fn end_struct(&mut self) {}
    fn begin_map(&mut self, _: usize) {}
    fn end_map(&mut self) {}
    fn begin_variant(&mut self, _: NameId, _: &str) {}
    fn end_variant(&mut self) {}
}
