//! The image writer: objects go one behind the other into the caller's words; equal ones are there once.
//!
//! ```text
//!   | prefix | object | object | ...      free      | buckets |
//!            4                 used                 limit     end
//! ```
//!
//! An object that was seen before is found through a hash table. Its buckets stand at the end of the words; its
//! chains run through the identity fields of the objects' headers, which `finish` clears.

use crate::code::image::{ImageView, MAGIC, PREFIX, TABLE_HASH, checksum};
use crate::heap::header::{FLAG_A, FLAG_LARGE, Header};
use crate::heap::kind::Kind;
use crate::heap::layout::{self, MARK_EVERY};
use crate::heap::value::{ImageRef, Value};
use crate::number::hash;
use crate::syntax::pool::NoRoom;

/// Writes one image.
pub(crate) struct Writer<'o> {
    words: &'o mut [u64],
    used: usize,
    limit: usize,
}

impl<'o> Writer<'o> {
    /// A writer into `words`, which must hold the image and a little more.
    pub(crate) fn new(words: &'o mut [u64]) -> Result<Writer<'o>, NoRoom> {
        let length = words.len().min(u32::MAX as usize / 2);
        let buckets = (length / 32).clamp(16, 4096).next_power_of_two();
        let limit = length.checked_sub(buckets / 2).filter(|limit| *limit > PREFIX).ok_or(NoRoom)?;
        words[limit..length].fill(0);
        Ok(Writer { words: &mut words[..length], used: PREFIX, limit })
    }

    /// The words written so far.
    pub(crate) fn words(&self) -> &[u64] {
        &self.words[..self.used]
    }

    /// Room for an object with this header at the end; nothing counts as written before `keep` or `share`.
    fn begin(&mut self, header: Header) -> Result<&mut [u64], NoRoom> {
        let end = self.used + 1 + header.words();
        if end > self.limit {
            return Err(NoRoom);
        }
        let object = &mut self.words[self.used..end];
        object[0] = header.0;
        object[1..].fill(0);
        Ok(object)
    }

    /// Keeps the object that was begun.
    fn keep(&mut self) -> u32 {
        let at = self.used;
        self.used += 1 + Header(self.words[at]).words();
        at as u32
    }

    /// Keeps the object that was begun unless an equal one is there.
    fn share(&mut self) -> u32 {
        let at = self.used;
        let length = 1 + Header(self.words[at]).words();
        let mut hash: u64 = 0x9E37_79B9_7F4A_7C15;
        for word in &self.words[at..at + length] {
            hash = (hash ^ word).wrapping_mul(0xD6E8_FEB8_6659_FD93);
            hash ^= hash >> 32;
        }
        let buckets = (self.words.len() - self.limit) * 2;
        let bucket = hash as usize & (buckets - 1);
        let (slot, shift) = (self.limit + bucket / 2, 32 * (bucket % 2));
        let first = (self.words[slot] >> shift) as u32;
        let mut known = first;
        while known != 0 {
            let place = known as usize;
            let header = Header(self.words[place]);
            let same = header.identified(0).0 == self.words[at]
                && self.words[place + 1..place + length] == self.words[at + 1..at + length];
            if same {
                return known;
            }
            known = header.identity();
        }
        self.words[slot] = self.words[slot] & !(0xFFFF_FFFF << shift) | (at as u64) << shift;
        let header = Header(self.words[at]).identified(first);
        self.words[at] = header.0;
        self.used += length;
        at as u32
    }

    /// The strings at `a` and `b` joined.
    pub(crate) fn concat(&mut self, a: u32, b: u32) -> Result<u32, NoRoom> {
        let (known, free) = self.words.split_at_mut(self.used);
        let known = ImageView::new(known);
        let room = self.limit - self.used;
        write_string(&mut free[..room], known.text(a).chain(known.text(b)))?;
        Ok(self.share())
    }

    /// A string; `bytes` are generalised UTF-8.
    pub(crate) fn string(&mut self, bytes: impl Iterator<Item = u8> + Clone) -> Result<u32, NoRoom> {
        write_string(&mut self.words[self.used..self.limit], bytes)?;
        Ok(self.share())
    }

    /// A bytes object.
    pub(crate) fn bytes(&mut self, bytes: impl Iterator<Item = u8> + Clone) -> Result<u32, NoRoom> {
        let length = bytes.clone().count();
        let object = self.begin(Header::new(Kind::Bytes, 0, layout::bytes_words(length)))?;
        for (at, byte) in bytes.enumerate() {
            object[2 + at / 8] |= u64::from(byte) << (8 * (at % 8));
        }
        let hash = text_hash(&object[2..], length);
        object[1] = length as u64 | u64::from(hash) << 32;
        Ok(self.share())
    }

    /// An integer: inline if it fits.
    pub(crate) fn int(&mut self, limbs: &[u64], negative: bool) -> Result<Value, NoRoom> {
        let used = limbs.iter().rposition(|limb| *limb != 0).map_or(0, |top| top + 1);
        let limbs = &limbs[..used];
        let small = match limbs {
            [] => Some(0),
            [limb] => i64::try_from(*limb).ok().map(|n| if negative { -n } else { n }),
            _ => None,
        };
        if let Some(value) = small.and_then(Value::int) {
            return Ok(value);
        }
        let flags = if negative { FLAG_A } else { 0 };
        let object = self.begin(Header::new(Kind::Int, flags, used))?;
        object[1..=used].copy_from_slice(limbs);
        Ok(reference(self.share()))
    }

    /// An integer that `make` writes: it gets room for `need` limbs and as many to work in as it asks for, and tells
    /// how many it wrote.
    pub(crate) fn int_from(
        &mut self,
        need: usize,
        scratch: usize,
        make: impl FnOnce(&mut [u64], &mut [u64]) -> usize,
    ) -> Result<Value, NoRoom> {
        let end = need.checked_add(scratch).and_then(|sum| sum.checked_add(self.used + 1)).ok_or(NoRoom)?;
        if end > self.limit {
            return Err(NoRoom);
        }
        let (limbs, scratch) = self.words[self.used + 1..end].split_at_mut(need);
        let length = make(limbs, scratch);
        if length <= 1 {
            let limb = if length == 0 { 0 } else { limbs[0] };
            return self.int(&[limb], false);
        }
        let header = Header::new(Kind::Int, 0, length);
        let object = self.words.get_mut(self.used..=self.used + header.words()).ok_or(NoRoom)?;
        if self.used + header.words() >= self.limit {
            return Err(NoRoom);
        }
        object[0] = header.0;
        object[1 + length..].fill(0);
        Ok(reference(self.share()))
    }

    /// A complex number.
    pub(crate) fn complex(&mut self, real: f64, imaginary: f64) -> Result<Value, NoRoom> {
        let object = self.begin(Header::new(Kind::Complex, 0, 2))?;
        object[1] = Value::float(real).bits();
        object[2] = Value::float(imaginary).bits();
        Ok(reference(self.share()))
    }

    /// A tuple of constants.
    pub(crate) fn tuple(
        &mut self,
        items: impl Iterator<Item = Value>,
        count: usize,
    ) -> Result<Value, NoRoom> {
        let header = Header::new(Kind::Tuple, 0, layout::tuple_words(count));
        let object = self.begin(header)?;
        for (word, item) in object[1..=count].iter_mut().zip(items) {
            *word = item.bits();
        }
        if header.has(FLAG_LARGE) {
            object[header.words()] = count as u64;
        }
        Ok(reference(self.share()))
    }

    /// Begins a code object with a body of `words` words; `code_done` keeps it.
    pub(crate) fn code(&mut self, words: usize) -> Result<(), NoRoom> {
        self.begin(Header::new(Kind::Raw, crate::code::view::CODE_FLAG, words)).map(|_| ())
    }

    /// Sets bits of a word of the code object that was begun.
    pub(crate) fn put(&mut self, index: usize, bits: u64) {
        self.words[self.used + index] |= bits;
    }

    /// Keeps the code object.
    pub(crate) fn code_done(&mut self) -> Value {
        reference(self.keep())
    }

    /// A string that begins with the string at `prefix`.
    pub(crate) fn string_after(
        &mut self,
        prefix: Option<u32>,
        rest: impl Iterator<Item = u8> + Clone,
    ) -> Result<u32, NoRoom> {
        let Some(prefix) = prefix else { return self.string(rest) };
        let (known, free) = self.words.split_at_mut(self.used);
        let before = ImageView::new(known).text(prefix);
        let room = self.limit - self.used;
        write_string(&mut free[..room], before.chain(rest))?;
        Ok(self.share())
    }

    /// Completes the image: the number of its words.
    pub(crate) fn finish(self, root: Value, file_name: u32) -> usize {
        let words = &mut self.words[..self.used];
        let mut at = PREFIX;
        while at < words.len() {
            let header = Header(words[at]).identified(0);
            words[at] = header.0;
            at += 1 + header.words();
        }
        words[0] = MAGIC;
        words[1] = TABLE_HASH;
        words[3] = root.bits() & 0xFFFF_FFFF | u64::from(file_name) << 32;
        words[2] = words.len() as u64 | u64::from(checksum(&words[3..])) << 32;
        words.len()
    }
}

/// A reference to the object at `offset` of the image that is being written.
pub(crate) fn reference(offset: u32) -> Value {
    Value::image(ImageRef { image: 0, offset })
}

/// Writes a string object to the front of `room`.
fn write_string(room: &mut [u64], bytes: impl Iterator<Item = u8> + Clone) -> Result<(), NoRoom> {
    let (mut length, mut chars) = (0, 0);
    for byte in bytes.clone() {
        length += 1;
        chars += usize::from(byte & 0xC0 != 0x80);
    }
    let ascii = length == chars;
    let header = Header::new(Kind::Str, if ascii { FLAG_A } else { 0 }, layout::str_words(length, chars));
    let object = room.get_mut(..=header.words()).ok_or(NoRoom)?;
    object.fill(0);
    object[0] = header.0;
    object[1] = length as u64;
    if !ascii {
        object[2] = chars as u64;
    }
    let start = 1 + layout::str_text(object).0;
    let mut seen = 0;
    for (at, byte) in bytes.enumerate() {
        object[start + at / 8] |= u64::from(byte) << (8 * (at % 8));
        if byte & 0xC0 != 0x80 {
            if !ascii && seen > 0 && seen % MARK_EVERY == 0 {
                let mark = seen / MARK_EVERY - 1;
                object[3 + mark / 2] |= (at as u64) << (32 * (mark % 2));
            }
            seen += 1;
        }
    }
    let hash = text_hash(&object[start..], length);
    object[1] |= u64::from(hash) << 32;
    Ok(())
}

/// The hash that stands in a text of an image: 0 only if it is empty.
fn text_hash(words: &[u64], length: usize) -> u32 {
    if length == 0 { 0 } else { hash::words(0, words, length).max(1) }
}
