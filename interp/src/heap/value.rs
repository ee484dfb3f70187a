//! Values: every Python value in one 64-bit word.
//!
//! A word below `0xFFF8...` is a double as it stands; NaN has one form only, `0x7FF8_0000_0000_0000`. The
//! negative quiet NaNs, which no computation leaves behind once NaNs are canonical, carry everything else:
//!
//! ```text
//!  63            50 49                                             0
//! | 11111111111111 |          integer, two's complement             |   -2^49 ..= 2^49 - 1
//!
//!  63            48 47            32 31                            0
//! | 0xFFF8         |                | number of a singleton         |   None, False, True, ...
//! | 0xFFF9         | aux            | word offset in the arena      |   reference
//! | 0xFFFA         | image number   | word offset in that image     |   reference into an image
//! | 0xFFFB         | table          | row of that table             |   builtin function, type, ...
//! ```
//!
//! `aux` belongs to whoever stores the word (inline caches keep a slot number there); the collector keeps it.

use core::fmt;

const INT_TAG: u64 = 0xFFFC << 48;
const SINGLETON_TAG: u64 = 0xFFF8 << 48;
const REF_TAG: u64 = 0xFFF9 << 48;
const IMAGE_TAG: u64 = 0xFFFA << 48;
const TABLE_TAG: u64 = 0xFFFB << 48;
const TAG_MASK: u64 = 0xFFFF << 48;
/// The highest bit of the number beside a reference or of a table's: the mark of a special method that is to be bound.
const MARK: u64 = 1 << 47;
const CANONICAL_NAN: u64 = 0x7FF8 << 48;
/// How far an integer is shifted to stand at the top of its word.
const INT_SHIFT: u32 = 14;

/// A Python value, or a mark that stands where none is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Value(u64);

/// The place of an object in the arena, as a word offset; never null.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Handle(pub u32);

/// The place of an object in a read-only image.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ImageRef {
    /// Which of the loaded images; 0 in a stored image means "this one".
    pub image: u16,
    /// Word offset of the object's header.
    pub offset: u32,
}

/// What a word is, for code that wants to match on all forms.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Form {
    /// A double.
    Float(f64),
    /// An inline integer.
    Int(i64),
    /// `None`, `True`, ... or a mark.
    Singleton(u32),
    /// An object in the arena.
    Object(Handle),
    /// An object in an image.
    Image(ImageRef),
    /// A row of a read-only table: (table, row).
    Table(u16, u32),
}

/// The table of builtin functions and methods.
pub const TABLE_NATIVE: u16 = 0;
/// The table of builtin types (row: `Kind`).
pub const TABLE_TYPE: u16 = 1;

impl Value {
    /// Python's `None`.
    pub const NONE: Value = Value(SINGLETON_TAG);
    /// Python's `False`.
    pub const FALSE: Value = Value(SINGLETON_TAG | 1);
    /// Python's `True`.
    pub const TRUE: Value = Value(SINGLETON_TAG | 2);
    /// Python's `Ellipsis`.
    pub const ELLIPSIS: Value = Value(SINGLETON_TAG | 3);
    /// Python's `NotImplemented`.
    pub const NOT_IMPLEMENTED: Value = Value(SINGLETON_TAG | 4);
    /// No value: an unbound variable, an absent argument, a free slot. Never visible to a program.
    pub const UNSET: Value = Value(SINGLETON_TAG | 5);
    /// A deleted entry of a dict or set. Never visible to a program.
    pub const DELETED: Value = Value(SINGLETON_TAG | 6);

    /// The largest inline integer, 2^49 - 1.
    pub const INT_MAX: i64 = (1 << 49) - 1;
    /// The smallest inline integer, -2^49.
    pub const INT_MIN: i64 = -(1 << 49);

    /// A value from its stored word.
    #[inline(always)]
    pub const fn from_bits(bits: u64) -> Value {
        Value(bits)
    }

    /// The word that stands for the value.
    #[inline(always)]
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// An integer that is known to fit in 50 bits (a length, an index, a byte).
    #[inline(always)]
    pub const fn small(n: i64) -> Value {
        Value((n as u64 & (u64::MAX >> INT_SHIFT)) | INT_TAG)
    }

    /// A length or an index as a value.
    #[inline(always)]
    pub const fn len(n: usize) -> Value {
        Value::small(n as i64)
    }

    /// An integer, if it fits inline.
    #[inline(always)]
    pub const fn int(n: i64) -> Option<Value> {
        if n >= Value::INT_MIN && n <= Value::INT_MAX { Some(Value::small(n)) } else { None }
    }

    /// A float; every NaN becomes the one NaN.
    #[inline(always)]
    pub fn float(x: f64) -> Value {
        if x.is_nan() { Value(CANONICAL_NAN) } else { Value(x.to_bits()) }
    }

    /// `True` or `False`.
    #[inline(always)]
    pub const fn bool(b: bool) -> Value {
        Value(SINGLETON_TAG | (1 + b as u64))
    }

    /// A reference to an object in the arena.
    #[inline(always)]
    pub const fn object(handle: Handle) -> Value {
        Value(REF_TAG | handle.0 as u64)
    }

    /// A reference with a number beside it (see the drawing).
    #[inline(always)]
    pub const fn object_aux(handle: Handle, aux: u16) -> Value {
        Value(REF_TAG | (aux as u64) << 32 | handle.0 as u64)
    }

    /// A reference, or a row of a table, with the mark that the machine gives to special methods that are to be bound.
    #[inline(always)]
    pub const fn marked(self) -> Value {
        Value(self.0 | MARK)
    }

    /// The same without that mark.
    #[inline(always)]
    pub const fn unmarked(self) -> Value {
        Value(self.0 & !MARK)
    }

    /// Whether it is a reference, or a row of a table, with that mark.
    #[inline(always)]
    pub const fn is_marked(self) -> bool {
        let tag = self.0 & (TAG_MASK | MARK);
        tag == REF_TAG | MARK || tag == TABLE_TAG | MARK
    }

    /// A reference to an object in an image.
    #[inline(always)]
    pub const fn image(place: ImageRef) -> Value {
        Value(IMAGE_TAG | (place.image as u64) << 32 | place.offset as u64)
    }

    /// A row of a read-only table.
    #[inline(always)]
    pub const fn table(table: u16, row: u32) -> Value {
        Value(TABLE_TAG | (table as u64) << 32 | row as u64)
    }

    /// Whether the word is a double.
    #[inline(always)]
    pub const fn is_float(self) -> bool {
        self.0 < SINGLETON_TAG
    }

    /// Whether the word is an inline integer.
    #[inline(always)]
    pub const fn is_int(self) -> bool {
        self.0 >= INT_TAG
    }

    /// Whether both words are inline integers.
    #[inline(always)]
    pub const fn both_int(self, other: Value) -> bool {
        self.0 & other.0 >= INT_TAG
    }

    /// Whether the word refers to an object in the arena.
    #[inline(always)]
    pub const fn is_object(self) -> bool {
        // As no object stands at offset 0 of the arena or of an image, the tag may be looked for one word further on: that costs
        // a processor one long constant, where a comparison with the tag itself becomes one with two.
        self.0.wrapping_sub(REF_TAG + 1) < 1 << 48
    }

    /// Whether the word refers to an object in an image.
    #[inline(always)]
    pub const fn is_image(self) -> bool {
        self.0 & TAG_MASK == IMAGE_TAG
    }

    /// Whether a value stands here at all.
    #[inline(always)]
    pub const fn is_set(self) -> bool {
        self.0 != Value::UNSET.0
    }

    /// Whether a program may see it: no mark of the machine's own.
    #[inline]
    pub const fn is_visible(self) -> bool {
        self.0 != Value::UNSET.0 && self.0 != Value::DELETED.0
    }

    /// Whether it is `None`.
    #[inline(always)]
    pub const fn is_none(self) -> bool {
        self.0 == Value::NONE.0
    }

    /// Whether it is `True` or `False`.
    #[inline(always)]
    pub const fn is_bool(self) -> bool {
        self.0 == Value::TRUE.0 || self.0 == Value::FALSE.0
    }

    /// The inline integer. Only meaningful when `is_int`.
    #[inline(always)]
    pub const fn raw_int(self) -> i64 {
        (self.0 << INT_SHIFT) as i64 >> INT_SHIFT
    }

    /// The inline integer at the top of its word, so that adding two overflows exactly when the sum does not
    /// fit. Only meaningful when `is_int`; `from_shifted` is the way back.
    #[inline(always)]
    pub const fn shifted_int(self) -> i64 {
        (self.0 << INT_SHIFT) as i64
    }

    /// The value of an integer that stands at the top of its word.
    #[inline(always)]
    pub const fn from_shifted(n: i64) -> Value {
        Value((n as u64 >> INT_SHIFT) | INT_TAG)
    }

    /// The double. Only meaningful when `is_float`.
    #[inline(always)]
    pub const fn raw_float(self) -> f64 {
        f64::from_bits(self.0)
    }

    /// The inline integer, if it is one.
    #[inline(always)]
    pub const fn as_int(self) -> Option<i64> {
        if self.is_int() { Some(self.raw_int()) } else { None }
    }

    /// The double, if it is one.
    #[inline(always)]
    pub const fn as_float(self) -> Option<f64> {
        if self.is_float() { Some(self.raw_float()) } else { None }
    }

    /// The stored length or index. Only meaningful for values made by `len` or `small`.
    #[inline(always)]
    pub const fn raw_len(self) -> usize {
        self.raw_int() as usize
    }

    /// The place of the object, if it is one in the arena.
    #[inline(always)]
    pub const fn as_object(self) -> Option<Handle> {
        if self.is_object() { Some(Handle(self.0 as u32)) } else { None }
    }

    /// The place of the object. Only meaningful when `is_object`.
    #[inline(always)]
    pub const fn raw_handle(self) -> Handle {
        Handle(self.0 as u32)
    }

    /// The number beside a reference.
    #[inline(always)]
    pub const fn aux(self) -> u16 {
        (self.0 >> 32) as u16
    }

    /// The place of the object, if it is one in an image.
    #[inline(always)]
    pub const fn as_image(self) -> Option<ImageRef> {
        if self.is_image() { Some(ImageRef { image: self.aux(), offset: self.0 as u32 }) } else { None }
    }

    /// The row, if it is one of that table.
    #[inline(always)]
    pub const fn as_table(self, table: u16) -> Option<u32> {
        if self.0 >> 32 == (TABLE_TAG >> 32 | table as u64) { Some(self.0 as u32) } else { None }
    }

    /// The same reference read out of image `image`: "this image" gets its number.
    #[inline(always)]
    pub const fn in_image(self, image: u16) -> Value {
        if self.is_image() { Value(self.0 | (image as u64) << 32) } else { self }
    }

    /// The same reference read out of an object, which may stand in an image.
    #[inline(always)]
    pub const fn in_image_of(self, object: Value) -> Value {
        if object.is_image() { self.in_image(object.aux()) } else { self }
    }

    /// The same reference to the place `handle`, `aux` kept. For the collector.
    #[inline(always)]
    pub const fn moved_to(self, handle: Handle) -> Value {
        Value(self.0 & !0xFFFF_FFFF | handle.0 as u64)
    }

    /// What the word is.
    pub const fn form(self) -> Form {
        if self.is_float() {
            Form::Float(self.raw_float())
        } else if self.is_int() {
            Form::Int(self.raw_int())
        } else {
            match self.0 & TAG_MASK {
                REF_TAG => Form::Object(self.raw_handle()),
                IMAGE_TAG => Form::Image(ImageRef { image: self.aux(), offset: self.0 as u32 }),
                TABLE_TAG => Form::Table(self.aux(), self.0 as u32),
                _ => Form::Singleton(self.0 as u32),
            }
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.form() {
            Form::Float(_) => write!(f, "Float({:#x})", self.0),
            form => form.fmt(f),
        }
    }
}

const _: () = assert!(size_of::<Value>() == 8 && size_of::<Option<Value>>() == 16);
