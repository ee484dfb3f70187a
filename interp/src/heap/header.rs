//! Object headers: the word in front of every object, in the arena and in images.
//!
//! ```text
//!  63                 32 31        16 15     8 7      0
//! | identity            | length     | flags  | kind   |
//! ```
//!
//! `identity` is 0 until somebody asks for the object's `id` or default hash; then the next serial number.
//! `length` counts the words behind the header; of a large object (flag) it counts pages of 1024 words.

use core::ops::Range;

use crate::heap::kind::Kind;
use crate::heap::layout::SHARED;

/// The word in front of an object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Header(pub u64);

/// The object's length is counted in pages of `LARGE_UNIT` words.
pub const FLAG_LARGE: u8 = 1;
/// Free for the kind to use (string: all ASCII; integer: negative; dict: a namespace; ...).
pub const FLAG_A: u8 = 2;
/// Free for the kind to use.
pub const FLAG_B: u8 = 4;
/// Free for the kind to use.
pub const FLAG_C: u8 = 8;
/// The object is being printed (guards `repr` of structures that hold themselves).
pub const FLAG_BUSY: u8 = 16;
/// A class: its instances have a finaliser. An instance: a watch over it was made for that.
pub const FLAG_WATCHED: u8 = 32;

/// Words in the unit in which large objects are measured.
pub const LARGE_UNIT: usize = 1024;
/// The longest body that is measured in words.
pub const SMALL_MAX: usize = 0xFFFF;
/// The longest body there can be, in words.
pub const BODY_MAX: usize = 0xFFFF * LARGE_UNIT;

impl Header {
    /// A header for a body of `words` words; a large body is rounded up to whole pages.
    pub const fn new(kind: Kind, flags: u8, words: usize) -> Header {
        let (flags, length) = if words <= SMALL_MAX {
            (flags, words)
        } else {
            (flags | FLAG_LARGE, words.div_ceil(LARGE_UNIT))
        };
        Header(kind as u64 | (flags as u64) << 8 | (length as u64) << 16)
    }

    /// The kind's number. Only the arena's own objects and verified images are ever read, so it names a `Kind`.
    #[inline(always)]
    pub const fn kind_number(self) -> u8 {
        self.0 as u8
    }

    /// The flags.
    #[inline(always)]
    pub const fn flags(self) -> u8 {
        (self.0 >> 8) as u8
    }

    /// Whether any of these flags is set.
    #[inline(always)]
    pub const fn has(self, flags: u8) -> bool {
        self.flags() & flags != 0
    }

    /// The same header with these flags set.
    #[inline(always)]
    pub const fn with(self, flags: u8) -> Header {
        Header(self.0 | (flags as u64) << 8)
    }

    /// The same header with these flags cleared.
    #[inline(always)]
    pub const fn without(self, flags: u8) -> Header {
        Header(self.0 & !((flags as u64) << 8))
    }

    /// Whether it is that of a string that shares its text; see `heap/layout.rs`.
    #[inline(always)]
    pub const fn is_sharer(self) -> bool {
        let mask = 0xFF | (FLAG_B as u64) << 8;
        self.0 & mask == Kind::Str as u64 | (FLAG_B as u64) << 8
    }

    /// Which words of the body are values; the others are raw bits.
    #[inline(always)]
    pub fn values(self) -> Range<usize> {
        if !Kind::from_number(self.kind_number()).is_raw() {
            0..self.words()
        } else if self.is_sharer() {
            SHARED..SHARED + 1
        } else {
            0..0
        }
    }

    /// The length of the body in words.
    #[inline(always)]
    pub const fn words(self) -> usize {
        let length = (self.0 >> 16) as usize & 0xFFFF;
        if self.0 & (FLAG_LARGE as u64) << 8 == 0 { length } else { length * LARGE_UNIT }
    }

    /// Whether it is that of an object of this kind that is not large.
    #[inline(always)]
    pub const fn is_short(self, kind: Kind) -> bool {
        self.0 & (0xFF | (FLAG_LARGE as u64) << 8) == kind as u64
    }

    /// As `words`, of what is not large.
    #[inline(always)]
    pub const fn short_words(self) -> usize {
        (self.0 >> 16) as usize & 0xFFFF
    }

    /// The same header for a body of `words` words.
    pub const fn resized(self, words: usize) -> Header {
        let length = Header::new(Kind::Raw, 0, words).0 & !0xFF;
        Header(self.0 & !(0xFFFF << 16 | (FLAG_LARGE as u64) << 8) | length)
    }

    /// The identity, 0 if nobody asked yet.
    #[inline(always)]
    pub const fn identity(self) -> u32 {
        (self.0 >> 32) as u32
    }

    /// The same header with an identity.
    #[inline(always)]
    pub const fn identified(self, identity: u32) -> Header {
        Header(self.0 & 0xFFFF_FFFF | (identity as u64) << 32)
    }
}

/// The length in words that a body of `words` words really takes.
pub const fn body_words(words: usize) -> usize {
    Header::new(Kind::Words, 0, words).words()
}
