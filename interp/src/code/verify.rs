//! The check of an image before it runs: what it accepts, the loop may trust.
//!
//! What it guarantees: every offset leads to an object of the right kind that stands before the one that refers
//! to it; text is well-formed; every instruction, operand, implied register, constant, cache and jump is in range;
//! code cannot run off its end nor loop without counting fuel. What it does not: what kind of value a register
//! holds. The machine looks at that itself wherever memory depends on it.
//!
//! The work is linear in the image (handlers times nothing, names once). No allocation: the caller gives `scratch`,
//! in which one bit stands for each word of the image (does an object start here?) and one for each of its half
//! words (does an instruction?).

use core::fmt;

use crate::code::image::{ImageView, MAGIC, PREFIX, TABLE_HASH, checksum};
use crate::code::verify_code;
use crate::code::view::{CODE_FLAG, CODE_WORDS, CodeView};
use crate::heap::header::{FLAG_A, FLAG_LARGE, Header};
use crate::heap::kind::Kind;
use crate::heap::layout::{self, MARK_EVERY, SUM};
use crate::heap::value::{Form, Value};

/// Why an image was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadImage {
    reason: &'static str,
    offset: u32,
}

impl BadImage {
    /// What is wrong.
    pub fn reason(self) -> &'static str {
        self.reason
    }

    /// The word of the image where it is wrong.
    pub fn offset(self) -> u32 {
        self.offset
    }
}

impl fmt::Display for BadImage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "bad image: {} (word {})", self.reason, self.offset)
    }
}

impl core::error::Error for BadImage {}

/// How many words of scratch the check of an image of `words` words takes.
pub const fn scratch_words(words: usize) -> usize {
    words.div_ceil(64) + words.div_ceil(32)
}

/// Checks an image. `scratch` holds `scratch_words(words.len())` or more; what stands in it is lost.
///
/// # Errors
/// If the image is damaged, from another version of Chalcopy, or not an image.
pub fn verify(words: &[u64], scratch: &mut [u64]) -> Result<(), BadImage> {
    let bad = |reason, offset| Err(BadImage { reason, offset });
    if words.len() < PREFIX || words[0] != MAGIC {
        return bad("not a Chalcopy image of this format", 0);
    }
    if words[1] != TABLE_HASH {
        return bad("made for another instruction table", 1);
    }
    let view = ImageView::new(words);
    let total = view.total();
    if total > words.len() || total < PREFIX || total > u32::MAX as usize / 2 {
        return bad("cut off", 2);
    }
    let words = &words[..total];
    if checksum(&words[3..]) != view.checksum() {
        return bad("wrong checksum", 2);
    }
    let needed = scratch_words(total);
    if scratch.len() < needed {
        return bad("no room for the check", 2);
    }
    scratch[..needed].fill(0);
    let (objects, instructions) = scratch.split_at_mut(total.div_ceil(64));
    let mut check = Check { words, objects: Bits(objects), instructions: Bits(instructions) };
    check.objects(words)?;
    let view = ImageView::new(words);
    check.text_at(view.file_name(), 3)?;
    if !check.is_code(words[3] as u32) {
        return bad("the root is no code", 3);
    }
    if view.root().parameters() != 0 || view.root().free() != 0 {
        return bad("the root takes arguments", 3);
    }
    Ok(())
}

/// A set of small numbers.
pub(crate) struct Bits<'s>(pub(crate) &'s mut [u64]);

impl Bits<'_> {
    pub(crate) fn insert(&mut self, at: usize) {
        self.0[at / 64] |= 1 << (at % 64);
    }

    pub(crate) fn has(&self, at: usize) -> bool {
        self.0.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 != 0)
    }
}

/// The state of a check: the words, and what is known of them so far.
pub(crate) struct Check<'i, 's> {
    pub(crate) words: &'i [u64],
    /// The words where a checked object starts.
    pub(crate) objects: Bits<'s>,
    /// The half words where an instruction starts.
    pub(crate) instructions: Bits<'s>,
}

impl<'i> Check<'i, '_> {
    fn objects(&mut self, words: &'i [u64]) -> Result<(), BadImage> {
        let mut at = PREFIX;
        while at < words.len() {
            let header = Header(words[at]);
            let Some(object) = words.get(at..at + 1 + header.words()) else {
                return Err(BadImage { reason: "an object is cut off", offset: at as u32 });
            };
            self.object(at, header, object)?;
            self.objects.insert(at);
            at += object.len();
        }
        Ok(())
    }

    fn object(&mut self, at: usize, header: Header, object: &[u64]) -> Result<(), BadImage> {
        let bad = |reason| Err(BadImage { reason, offset: at as u32 });
        if header.identity() != 0 || header.flags() & !(FLAG_A | FLAG_LARGE) != 0 {
            return bad("a header has flags that none has in an image");
        }
        // A length is written in one way only, or two objects that look alike could differ.
        if header.has(FLAG_LARGE) && header.words() <= crate::heap::header::SMALL_MAX {
            return bad("a short object is measured in pages");
        }
        let ok = match Kind::checked(header.kind_number()) {
            Some(Kind::Str) => str_is_sound(object),
            Some(Kind::Bytes) => bytes_are_sound(object),
            Some(Kind::Int) => int_is_sound(object),
            Some(Kind::Complex) => object.len() == 3 && object[1..].iter().all(|word| is_float(*word)),
            Some(Kind::Tuple) => self.tuple_is_sound(object),
            Some(Kind::Raw) if header.flags() & !FLAG_LARGE == CODE_FLAG && object.len() > CODE_WORDS => {
                return verify_code::check(self, CodeView::new(self.words, at as u32), object.len());
            }
            _ => return bad("an object of a kind that no image holds"),
        };
        if ok { Ok(()) } else { bad("an object is malformed") }
    }

    fn tuple_is_sound(&self, object: &[u64]) -> bool {
        let header = Header(object[0]);
        if header.has(FLAG_A) {
            return false;
        }
        let count = layout::tuple_len(object);
        if header.has(FLAG_LARGE) && Header::new(Kind::Tuple, 0, layout::tuple_words(count)) != header {
            return false;
        }
        object[1..=count].iter().all(|word| self.is_constant(*word))
    }

    /// Whether the word may stand where a program can see it: a tuple's item or a constant that is no code.
    pub(crate) fn is_constant(&self, word: u64) -> bool {
        match Value::from_bits(word).form() {
            Form::Float(_) => is_float(word),
            Form::Int(_) => true,
            Form::Singleton(_) => [Value::NONE, Value::FALSE, Value::TRUE, Value::ELLIPSIS]
                .iter()
                .any(|value| value.bits() == word),
            Form::Image(place) => {
                let canonical = Value::image(place).bits() == word && place.image == 0;
                canonical && self.objects.has(place.offset as usize) && !self.is_code(place.offset)
            }
            Form::Object(_) | Form::Table(..) => false,
        }
    }

    /// Whether checked code stands at `offset`.
    pub(crate) fn is_code(&self, offset: u32) -> bool {
        self.is_kind(offset, Kind::Raw)
    }

    /// Whether a checked object of this kind stands at `offset`.
    pub(crate) fn is_kind(&self, offset: u32, kind: Kind) -> bool {
        self.objects.has(offset as usize) && Header(self.words[offset as usize]).kind_number() == kind as u8
    }

    /// Demands a checked string at `offset`; `at` is who refers to it.
    pub(crate) fn text_at(&self, offset: u32, at: u32) -> Result<(), BadImage> {
        if self.is_kind(offset, Kind::Str) {
            Ok(())
        } else {
            Err(BadImage { reason: "a name is no string", offset: at })
        }
    }
}

impl BadImage {
    pub(crate) const fn new(reason: &'static str, offset: u32) -> BadImage {
        BadImage { reason, offset }
    }
}

/// A double, NaN in its one form.
pub(crate) fn is_float(word: u64) -> bool {
    let value = Value::from_bits(word);
    value.is_float() && Value::float(value.raw_float()) == value
}

/// Whether the words are an integer's.
pub(crate) fn int_is_sound(object: &[u64]) -> bool {
    match object[1..] {
        [] => false,
        // One that fits inline must stand inline, or equal numbers would look different.
        [limb] => i64::try_from(limb).is_err() || Value::int(limb as i64).is_none(),
        [.., top] => top != 0 || Header(object[0]).has(FLAG_LARGE),
    }
}

/// Whether the words are those of bytes.
pub(crate) fn bytes_are_sound(object: &[u64]) -> bool {
    if object.len() < 2 || Header(object[0]).has(FLAG_A) {
        return false;
    }
    let bytes = object[1] as u32 as usize;
    Header(object[0]).identified(0) == Header::new(Kind::Bytes, 0, layout::bytes_words(bytes))
        && padding_is_zero(&object[2..], bytes)
}

fn padding_is_zero(words: &[u64], bytes: usize) -> bool {
    let full = bytes / 8;
    let clean = bytes.is_multiple_of(8) || words.get(full).is_some_and(|word| word >> (8 * (bytes % 8)) == 0);
    clean && words.iter().skip(bytes.div_ceil(8)).all(|word| *word == 0)
}

/// Whether the words are a string's; one that is a sum is flagged as such.
pub(crate) fn str_is_sound(object: &[u64]) -> bool {
    let header = Header(object[0]).identified(0).without(SUM);
    if object.len() < 2 || (!header.has(FLAG_A) && object.len() < 3) {
        return false;
    }
    let (bytes, chars) = (object[1] as u32 as usize, layout::str_chars(object));
    if chars > bytes || header.has(FLAG_A) != (chars == bytes) {
        return false;
    }
    let flag = if header.has(FLAG_A) { FLAG_A } else { 0 };
    if header != Header::new(Kind::Str, flag, layout::str_words(bytes, chars)) {
        return false;
    }
    let (start, _) = layout::str_text(object);
    text_is_sound(&object[1 + start..], bytes, chars, object) && padding_is_zero(&object[1 + start..], bytes)
}

/// Whether `bytes` bytes are generalised UTF-8 of `chars` characters, and the marks of a string lead to its characters.
fn text_is_sound(words: &[u64], bytes: usize, chars: usize, object: &[u64]) -> bool {
    let byte = |at: usize| (words[at / 8] >> (8 * (at % 8))) as u8;
    let (mut at, mut seen) = (0, 0);
    while at < bytes {
        if seen % MARK_EVERY == 0
            && chars != bytes
            && seen < chars
            && layout::str_mark(object, seen) != (at, seen)
        {
            return false;
        }
        let (length, least, first) = match byte(at) {
            first @ 0..=0x7F => (1, 0, first),
            first @ 0xC2..=0xDF => (2, 0x80, first & 0x1F),
            first @ 0xE0..=0xEF => (3, 0x800, first & 0x0F),
            first @ 0xF0..=0xF4 => (4, 0x1_0000, first & 0x07),
            _ => return false,
        };
        let mut code = u32::from(first);
        for behind in at + 1..at + length {
            if behind >= bytes || byte(behind) & 0xC0 != 0x80 {
                return false;
            }
            code = code << 6 | u32::from(byte(behind) & 0x3F);
        }
        if code < least || code > 0x10_FFFF {
            return false;
        }
        at += length;
        seen += 1;
    }
    seen == chars
}
