//! Images: a compiled module as one position-independent block of words, executed in place.
//!
//! ```text
//!  word 0 | "CHALCOP", format version                                       |
//!  word 1 | hash of the tables the code was made for                        |
//!  word 2 | words in the image:32 (low)   | checksum of the words behind it:32   |
//!  word 3 | offset of the root code:32    | offset of the file's name (str):32   |
//!  word 4 | objects, one behind the other, each a header and a body ...     |
//! ```
//!
//! Objects have the heap's own layouts (`heap/layout.rs`): strings, bytes, integers, complex numbers, tuples; code is
//! drawn in `view.rs`. A reference is a `Value::image` of image 0: "this image". An object refers only to objects
//! before it, so there are no cycles and one pass checks all. Strings are there once; their hashes have seed 0.

use crate::code::instr::Op;
use crate::code::ops::BINARY;
use crate::code::special::SpecialName;
use crate::code::view::{CODE_FLAG, CodeView};
use crate::code::well_known::WellKnownName;
use crate::heap::header::Header;
use crate::heap::kind::Kind;
use crate::heap::layout;

/// Words before the first object.
pub const PREFIX: usize = 4;
/// The version of the format that this crate writes and reads.
pub const FORMAT: u8 = 1;
/// The first word of every image.
pub const MAGIC: u64 = u64::from_le_bytes(*b"CHALCOP\x01");
/// The hash of the instruction table and of the tables of names that its operands index.
pub const TABLE_HASH: u64 = table_hash();

const fn table_hash() -> u64 {
    let mut hash = text_hash(0xCBF2_9CE4_8422_2325, Op::TEXT);
    hash = text_hash(hash, SpecialName::TEXT);
    hash = text_hash(hash, WellKnownName::TEXT);
    let mut row = 0;
    while row < BINARY.len() {
        hash = text_hash(hash, BINARY[row]);
        row += 1;
    }
    hash
}

/// FNV-1a: slow and simple, run by the compiler only.
const fn text_hash(mut hash: u64, text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x100_0000_01B3);
        at += 1;
    }
    hash
}

/// The checksum of an image's words from word 3 on: against bad flash and cut files, not against malice.
pub fn checksum(words: &[u64]) -> u32 {
    let mut sum: u64 = 0x9E37_79B9_7F4A_7C15;
    for word in words {
        sum = step(sum, *word);
    }
    (sum ^ sum >> 32) as u32
}

fn step(sum: u64, word: u64) -> u64 {
    (sum ^ word).wrapping_mul(0xD6E8_FEB8_6659_FD93).rotate_left(29)
}

/// The same for many words, a snapshot's: four sums side by side, as a processor that waits for one can go on with the next.
pub fn long_checksum(words: &[u64]) -> u32 {
    let mut sums = [0x9E37_79B9_7F4A_7C15, 1, 2, 3];
    let (rows, rest) = words.as_chunks::<4>();
    for row in rows {
        for (sum, word) in sums.iter_mut().zip(row) {
            *sum = step(*sum, *word);
        }
    }
    for (sum, word) in sums.iter_mut().zip(rest) {
        *sum = step(*sum, *word);
    }
    checksum(&sums)
}

/// An image's words, with access to what stands in them. `verify` has checked them, or the reader bears the surprise.
#[derive(Clone, Copy)]
pub struct ImageView<'i> {
    words: &'i [u64],
}

impl<'i> ImageView<'i> {
    /// A view of these words.
    pub fn new(words: &'i [u64]) -> ImageView<'i> {
        ImageView { words }
    }

    /// All words.
    pub fn words(self) -> &'i [u64] {
        self.words
    }

    /// The length in words that the image claims.
    pub fn total(self) -> usize {
        self.words[2] as u32 as usize
    }

    /// The checksum that the image claims.
    pub fn checksum(self) -> u32 {
        (self.words[2] >> 32) as u32
    }

    /// The code that runs first.
    pub fn root(self) -> CodeView<'i> {
        CodeView::new(self.words, self.words[3] as u32)
    }

    /// Where the name of the source file stands.
    pub fn file_name(self) -> u32 {
        (self.words[3] >> 32) as u32
    }

    /// Whether a code object begins at this offset; the image is a verified one.
    pub fn is_code(self, offset: u32) -> bool {
        let mut at = PREFIX;
        while at < self.total().min(self.words.len()) {
            let header = Header(self.words[at]);
            if at == offset as usize {
                return header.kind_number() == Kind::Raw as u8 && header.has(CODE_FLAG);
            }
            at += 1 + header.words();
        }
        false
    }

    /// The object at `offset`: its header and body.
    pub fn object(self, offset: u32) -> &'i [u64] {
        let at = offset as usize;
        &self.words[at..=at + Header(self.words[at]).words()]
    }

    /// The text of the string at `offset`, byte by byte: words are not bytes on every machine.
    pub fn text(self, offset: u32) -> impl Iterator<Item = u8> + Clone + 'i {
        let object = self.object(offset);
        let (start, bytes) = layout::str_text(object);
        let words = &object[1 + start..];
        (0..bytes).map(move |at| (words[at / 8] >> (8 * (at % 8))) as u8)
    }
}
