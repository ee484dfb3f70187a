//! What `str`, `bytes` and `bytearray` share: each is a run of bytes, and a method asks which family it works for only where
//! Python tells them apart.
//!
//! ```text
//! bytearray  | length | block |      block: `Raw`, the bytes from its first word on
//! ```
//!
//! A `Place` is stale after a collection. So a method first reads all integers (that may run `__index__`), then finds the
//! places of its texts, and runs nothing of the program's from there on.

use core::ops::Range;

use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::items::is_index;
use crate::unicode;
use crate::vm::args::Args;
use crate::vm::desc::TypeRow;
use crate::vm::raise::{Answer, Raise};
use crate::vm::raising::Name;
use crate::vm::state::Vm;

/// Which of the three.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Family {
    /// `str`
    Str,
    /// `bytes`
    Bytes,
    /// `bytearray`
    Bytearray,
}

/// Every byte, so that a single one can be a place.
static EACH_BYTE: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = byte as u8;
        byte += 1;
    }
    table
};

/// The place of a text of one byte.
pub fn byte_place(byte: u8) -> Place<'static> {
    Place::Outside(&EACH_BYTE[usize::from(byte)..=usize::from(byte)])
}

impl Family {
    /// The family of a value that is a builtin object itself.
    #[inline]
    pub fn of(vm: &Vm, value: Value) -> Option<Family> {
        match vm.heap.kind(value)? {
            Kind::Str => Some(Family::Str),
            Kind::Bytes => Some(Family::Bytes),
            Kind::Bytearray => Some(Family::Bytearray),
            _ => None,
        }
    }

    /// The row of its type.
    pub fn row(self) -> TypeRow {
        TypeRow(match self {
            Family::Str => Kind::Str,
            Family::Bytes => Kind::Bytes,
            Family::Bytearray => Kind::Bytearray,
        } as u16)
    }

    /// A text of the family that says all of this.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn make<'a>(self, vm: &mut Vm<'a>, parts: &[Place<'a>]) -> Answer {
        match self {
            Family::Str => vm.make_str_of(parts),
            Family::Bytes => vm.make_bytes_of(parts),
            Family::Bytearray => {
                let len: usize = parts.iter().map(|part| part.len()).sum();
                vm.charge(len)?;
                crate::types::bytearray::filled(vm, len, |arena, room| {
                    let mut at = 0;
                    for part in parts {
                        room[at..at + part.len()].copy_from_slice(part.bytes(arena));
                        at += part.len();
                    }
                })
            }
        }
    }

    /// A text of the family written by `fill`: of `bytes` bytes, `chars` characters.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn fill(
        self,
        vm: &mut Vm,
        bytes: usize,
        chars: usize,
        fill: impl FnOnce(&[u8], &mut [u8]),
    ) -> Answer {
        match self {
            Family::Str => vm.fill_str(bytes, chars, fill),
            Family::Bytes => vm.fill_bytes(bytes, fill),
            Family::Bytearray => crate::types::bytearray::filled(vm, bytes, fill),
        }
    }

    /// The bytes `range` of a text of the family. All of it is the text itself, where that cannot change.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn part(self, vm: &mut Vm, this: Value, range: Range<usize>) -> Answer {
        match self {
            Family::Str => vm.make_str_from(this, range.start, range.end),
            Family::Bytes => vm.make_bytes_from(this, range.start, range.end),
            Family::Bytearray => {
                let place = place(vm, this).part(range.start, range.end);
                self.make(vm, &[place])
            }
        }
    }

    /// The length as Python counts it: characters or bytes.
    pub fn len(self, vm: &Vm, this: Value) -> usize {
        if self == Family::Str { vm.char_len(this) } else { place(vm, this).len() }
    }

    /// The byte where item `index` begins.
    pub fn offset(self, vm: &Vm, this: Value, index: usize) -> usize {
        if self == Family::Str { vm.offset_of(this, index) } else { index }
    }

    /// The item that begins at a byte.
    pub fn index(self, vm: &Vm, this: Value, offset: usize) -> usize {
        if self == Family::Str { vm.index_of(this, offset) } else { offset }
    }

    /// Whether `split()` and `strip()` take a character for white space.
    #[inline]
    pub fn is_space(self, code: u32) -> bool {
        if code < 0x80 {
            // The four separators of ASCII are white space of strings alone.
            let separator = self == Family::Str && matches!(code, 28..=31);
            return separator || matches!(code, 9..=13 | 32);
        }
        match self {
            Family::Str => unicode::has(code, unicode::SPACE),
            _ => matches!(code, 9..=13 | 32),
        }
    }

    /// Whether `splitlines()` takes a character for the end of a line.
    pub fn is_line_end(self, code: u32) -> bool {
        if self == Family::Str { unicode::is_line_end(code) } else { matches!(code, 10 | 13) }
    }

    /// The character (or byte) at an offset and its width.
    #[inline]
    pub fn read(self, text: &[u8], at: usize) -> (u32, usize) {
        match self {
            Family::Str => crate::heap::utf8::decode(text, at),
            _ => (u32::from(text[at]), 1),
        }
    }

    /// The character (or byte) before an offset and its width.
    #[inline]
    pub fn read_before(self, text: &[u8], at: usize) -> (u32, usize) {
        match self {
            Family::Str => {
                let start = crate::heap::utf8::before(text, at);
                (crate::heap::utf8::decode(text, start).0, at - start)
            }
            _ => (u32::from(text[at - 1]), 1),
        }
    }

    /// How many characters (or bytes) these bytes are.
    pub fn count(self, text: &[u8]) -> usize {
        if self == Family::Str { crate::heap::layout::count_chars(text) } else { text.len() }
    }
}

/// The text of a method's receiver: argument 0, payload taken out.
pub fn receiver(vm: &Vm, args: Args) -> (Family, Value) {
    let this = vm.payload(args.get(vm, 0));
    (Family::of(vm, this).expect("a text"), this)
}

/// Where a text of any family stands, or what an array holds.
///
/// # Panics
/// If the value is none.
pub fn place<'a>(vm: &Vm<'a>, text: Value) -> Place<'a> {
    if let Some(place) = vm.heap.place(text) {
        return place;
    }
    match vm.heap.kind(text) {
        Some(Kind::Bytearray | Kind::Array) => crate::types::bytearray::place(vm, text.raw_handle()),
        _ => vm.text_place(text),
    }
}

/// The bytes of a text of any family.
pub fn bytes<'v>(vm: &'v Vm, text: Value) -> &'v [u8] {
    place(vm, text).bytes(vm.arena_bytes())
}

/// Where the bytes of a bytes-like object stand; `None` if it is none. The bytes of a view stand only if they stand together.
pub fn bytes_like<'a>(vm: &Vm<'a>, value: Value) -> Option<Place<'a>> {
    let inner = vm.payload(value);
    match vm.heap.kind(inner)? {
        Kind::Bytes => Some(vm.text_place(inner)),
        Kind::Bytearray | Kind::Array | Kind::SharedHandle => {
            Some(crate::types::bytearray::place(vm, inner.raw_handle()))
        }
        Kind::Memoryview => crate::types::memoryview::place(vm, inner.raw_handle()),
        _ => None,
    }
}

/// Where the text of a string, or of an instance of a class derived from `str`, stands; `None` if it is none.
pub fn str_like<'a>(vm: &Vm<'a>, value: Value) -> Option<Place<'a>> {
    let inner = vm.payload(value);
    if vm.is_str(inner) { Some(vm.text_place(inner)) } else { None }
}

/// Where an argument stands that must be a text of the family (any bytes-like object for bytes).
pub fn like<'a>(vm: &Vm<'a>, family: Family, value: Value) -> Option<Place<'a>> {
    if family == Family::Str { str_like(vm, value) } else { bytes_like(vm, value) }
}

/// Where an argument stands that must be a text of the family, with the messages most methods have.
///
/// # Errors
/// `TypeError`.
pub fn same<'a>(vm: &mut Vm<'a>, family: Family, value: Value) -> Result<Place<'a>, Raise> {
    match like(vm, family, value) {
        Some(place) => Ok(place),
        None => Err(not_same(vm, family, value)),
    }
}

/// A type's name as messages about arguments show it: `None` is itself there.
pub fn argument_name(vm: &mut Vm, value: Value) -> Name {
    if value.is_none() { Name::new(b"None") } else { vm.type_name(value) }
}

fn not_same(vm: &mut Vm, family: Family, value: Value) -> Raise {
    let name = vm.type_name(value);
    match family {
        Family::Str => vm.type_error(format_args!("must be str, not {name}")),
        _ => vm.type_error(format_args!("a bytes-like object is required, not '{name}'")),
    }
}

/// `a bytes-like object is required, not 'int'`
///
/// # Errors
/// That.
pub fn must_be_bytes_like<'a>(vm: &mut Vm<'a>, value: Value) -> Result<Place<'a>, Raise> {
    same(vm, Family::Bytes, value)
}

/// The byte an integer stands for.
///
/// # Errors
/// `TypeError`; `ValueError: byte must be in range(0, 256)`. May run Python code.
pub fn byte(vm: &mut Vm, value: Value) -> Result<u8, Raise> {
    let n = vm.index_value(value)?;
    match vm.small_int(n).and_then(|n| u8::try_from(n).ok()) {
        Some(byte) => Ok(byte),
        None => Err(vm.value_error(format_args!("byte must be in range(0, 256)"))),
    }
}

/// An optional bound of a search, `None` and absent being `default`.
///
/// # Errors
/// `TypeError`. May run Python code.
fn bound(vm: &mut Vm, args: Args, index: usize, default: i64) -> Result<i64, Raise> {
    let Some(value) = args.some(vm, index) else { return Ok(default) };
    if let Some(n) = value.as_int() {
        return Ok(n);
    }
    if !is_index(vm, value) {
        return Err(
            vm.type_error(format_args!("slice indices must be integers or None or have an __index__ method"))
        );
    }
    vm.index_clamped(value)
}

/// The part of a text that a search looks at, as a program gave it: arguments `index` and `index + 1`.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    start: i64,
    end: i64,
}

impl Window {
    /// Reads the arguments. May run Python code.
    ///
    /// # Errors
    /// `TypeError`.
    pub fn read(vm: &mut Vm, args: Args, index: usize) -> Result<Window, Raise> {
        let start = bound(vm, args, index, 0)?;
        Ok(Window { start, end: bound(vm, args, index + 1, i64::MAX)? })
    }

    /// The bytes it means; `None` if it begins behind its end, where not even the empty text is found.
    pub fn clip(self, vm: &Vm, family: Family, this: Value) -> Option<Range<usize>> {
        let len = family.len(vm, this) as i64;
        let from_end = |n: i64| if n < 0 { n.saturating_add(len).max(0) } else { n };
        let (start, end) = (from_end(self.start), from_end(self.end).min(len));
        if start > end {
            return None;
        }
        let (start, end) = (start as usize, end as usize);
        Some(family.offset(vm, this, start)..family.offset(vm, this, end))
    }
}
