//! The layouts that stand both in the arena and in images: strings, bytes, integers, tuples.
//!
//! All are written into a caller's words and read from a slice that starts at the object's header, so the compiler
//! needs no heap to make constants, and constants can stay in flash.
//!
//! ```text
//! str    | header | hash:32  bytes:32 | [chars:32 .. only if not ASCII] [marks] | UTF-8, zero padded |
//! sharer | header | hash:32  bytes:32 | growing text                      FLAG_B: a string; in the arena alone |
//! growing| header | bytes | ASCII, then zeros                                             (in the arena alone) |
//! bytes  | header | hash:32  bytes:32 | the bytes, zero padded                                      |
//! int    | header | limb 0 | limb 1 | ...        the top limb is not 0; FLAG_A: negative            |
//! tuple  | header | item 0 | item 1 | ...        of a large tuple the last word is the count        |
//! list   | header | count | block of items, or None                          (in the arena alone)   |
//! ```
//!
//! The UTF-8 is the generalised kind: a lone surrogate takes three bytes, as Python strings may hold one.
//! `marks` are the byte offsets of the characters 64, 128, ... (two to a word), so that indexing is O(1).
//! A hash of 0 means that it was not computed yet.
//!
//! A sharer's text is the beginning of a growing text: `a + b` writes `b` behind `a` where `a` ends at the end of its growing
//! text, and the result shares that. So a string that is built bit by bit is not copied for every bit.

use crate::heap::arena::bytes_of;
use crate::heap::header::{FLAG_A, FLAG_B, FLAG_C, FLAG_LARGE, Header, body_words};
use crate::heap::kind::Kind;

/// Flag of a string that has its own text: it is the sum of two, so more may be added to it.
pub const SUM: u8 = FLAG_C;

/// Word of a string that shares its text: the growing text.
pub const SHARED: usize = 1;

/// Word of a list: how many items it has.
pub const LIST_LEN: usize = 0;
/// Word of a list: the block that holds them, or `None`.
pub const LIST_ITEMS: usize = 1;

/// How many characters lie between two marks of a string that is not ASCII.
pub const MARK_EVERY: usize = 64;

/// How many words `bytes` bytes take.
pub const fn words_for(bytes: usize) -> usize {
    bytes.div_ceil(8)
}

/// Words of marks in a string of `chars` characters.
const fn mark_words(chars: usize) -> usize {
    (chars.saturating_sub(1) / MARK_EVERY).div_ceil(2)
}

/// How many words a string takes behind its header; `chars` is its length in characters.
pub const fn str_words(bytes: usize, chars: usize) -> usize {
    if bytes == chars { 1 + words_for(bytes) } else { 2 + mark_words(chars) + words_for(bytes) }
}

/// The number of characters in (generalised) UTF-8.
pub fn count_chars(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// Puts bytes into words, least byte first; the rest of the last word is zero.
pub fn put_bytes(words: &mut [u64], bytes: &[u8]) {
    let mut chunks = bytes.chunks_exact(8);
    let mut at = 0;
    for chunk in &mut chunks {
        words[at] = u64::from_le_bytes([
            chunk[0], chunk[1], chunk[2], chunk[3], chunk[4], chunk[5], chunk[6], chunk[7],
        ]);
        at += 1;
    }
    let rest = chunks.remainder();
    if !rest.is_empty() {
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        words[at] = u64::from_le_bytes(last);
    }
}

/// Writes a string, header and all; `words` holds `1 + str_words(..)`. `hash` may be 0.
pub fn write_str(words: &mut [u64], text: &[u8], chars: usize, hash: u32) {
    let at = begin_str(words, text.len(), chars, hash);
    put_bytes(&mut words[1 + at..], text);
    end_str(words, text.len(), chars);
}

/// Writes all of a string but its text and its marks, and clears the room of these. Gives the word of the body where the
/// text belongs; when it stands there, `end_str` completes the string.
pub fn begin_str(words: &mut [u64], bytes: usize, chars: usize, hash: u32) -> usize {
    let ascii = bytes == chars;
    let body = str_words(bytes, chars);
    words[0] = Header::new(Kind::Str, if ascii { FLAG_A } else { 0 }, body).0;
    words[1] = bytes as u64 | u64::from(hash) << 32;
    let end = words.len().min(1 + body_words(body));
    words[2..end].fill(0);
    if ascii {
        return 1;
    }
    words[2] = chars as u64;
    2 + mark_words(chars)
}

/// Writes the marks of a string whose text stands in its place.
pub fn end_str(words: &mut [u64], bytes: usize, chars: usize) {
    if bytes != chars {
        let marks = mark_words(chars);
        let (head, text) = words.split_at_mut(3 + marks);
        write_marks(&mut head[3..], text, bytes);
    }
}

fn write_marks(marks: &mut [u64], text: &[u64], bytes: usize) {
    let text = bytes_of(text, bytes);
    let starts = text.iter().enumerate().filter(|(_, byte)| **byte & 0xC0 != 0x80);
    for (mark, (offset, _)) in starts.step_by(MARK_EVERY).skip(1).enumerate() {
        marks[mark / 2] |= (offset as u64) << (32 * (mark % 2));
    }
}

/// Where the text of a string begins, in words behind the header, and its length in bytes.
#[inline]
pub fn str_text(object: &[u64]) -> (usize, usize) {
    let bytes = object[1] as u32 as usize;
    if Header(object[0]).has(FLAG_A) { (1, bytes) } else { (2 + mark_words(object[2] as usize), bytes) }
}

/// The length of a string in characters.
#[inline]
pub fn str_chars(object: &[u64]) -> usize {
    if Header(object[0]).has(FLAG_A | FLAG_B) { object[1] as u32 as usize } else { object[2] as usize }
}

/// The byte offset of the last marked character at or before character `index`, and that character's number.
pub fn str_mark(object: &[u64], index: usize) -> (usize, usize) {
    let mark = index / MARK_EVERY;
    if mark == 0 {
        return (0, 0);
    }
    let word = object[3 + (mark - 1) / 2];
    ((word >> (32 * ((mark - 1) % 2))) as u32 as usize, mark * MARK_EVERY)
}

/// How many words a bytes object takes behind its header.
pub const fn bytes_words(bytes: usize) -> usize {
    1 + words_for(bytes)
}

/// Writes a bytes object, header and all; `words` holds `1 + bytes_words(..)`.
pub fn write_bytes(words: &mut [u64], bytes: &[u8], hash: u32) {
    begin_bytes(words, bytes.len(), hash);
    put_bytes(&mut words[2..], bytes);
}

/// Writes all of a bytes object but its content, which is zero then and stands from word 1 of the body on.
pub fn begin_bytes(words: &mut [u64], bytes: usize, hash: u32) {
    let body = bytes_words(bytes);
    words[0] = Header::new(Kind::Bytes, 0, body).0;
    words[1] = bytes as u64 | u64::from(hash) << 32;
    let end = words.len().min(1 + body_words(body));
    words[2..end].fill(0);
}

/// Writes an integer of these limbs (the top one not 0), header and all.
pub fn write_int(words: &mut [u64], limbs: &[u64], negative: bool) {
    let header = Header::new(Kind::Int, if negative { FLAG_A } else { 0 }, limbs.len());
    words[0] = header.0;
    words[1..1 + limbs.len()].copy_from_slice(limbs);
    words[1 + limbs.len()..1 + header.words()].fill(0);
}

/// How many words a tuple of `count` items takes behind its header.
pub const fn tuple_words(count: usize) -> usize {
    if count <= crate::heap::header::SMALL_MAX { count } else { count + 1 }
}

/// The number of items of a tuple.
pub fn tuple_len(object: &[u64]) -> usize {
    let header = Header(object[0]);
    if header.has(FLAG_LARGE) { object[header.words()] as u32 as usize } else { header.words() }
}
