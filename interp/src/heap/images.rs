//! Images: read-only words that values can refer to, in the arena or outside it.

use crate::heap::arena::{Arena, NoRoom, bytes_of};
use crate::heap::header::Header;
use crate::heap::kind::Kind;
use crate::heap::layout::{SHARED, str_text, tuple_len};
use crate::heap::value::{Handle, Value};

/// How many images outside the arena a machine can use.
pub const OUTSIDE_MAX: usize = 8;

/// Where a text stands: found once, then read while another one is written behind it. Stale after a collection.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// In the arena, from byte `at` on.
    Arena {
        /// The byte.
        at: usize,
        /// How many.
        len: usize,
    },
    /// In an outside image, or the host's.
    Outside(&'a [u8]),
}

impl<'a> Place<'a> {
    /// How many bytes stand there.
    pub fn len(self) -> usize {
        match self {
            Place::Arena { len, .. } => len,
            Place::Outside(bytes) => bytes.len(),
        }
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The bytes from `start` to `end` of these.
    pub fn part(self, start: usize, end: usize) -> Place<'a> {
        match self {
            Place::Arena { at, len } => {
                debug_assert!(start <= end && end <= len);
                Place::Arena { at: at + start, len: end - start }
            }
            Place::Outside(bytes) => Place::Outside(&bytes[start..end]),
        }
    }

    /// The bytes; `arena` are those of the arena from its beginning.
    pub fn bytes<'s>(self, arena: &'s [u8]) -> &'s [u8]
    where
        'a: 's,
    {
        match self {
            Place::Arena { at, len } => &arena[at..at + len],
            Place::Outside(bytes) => bytes,
        }
    }
}

/// Where the words of an object's body stand; see `Place`.
#[derive(Clone, Copy, Debug)]
pub enum Body<'a> {
    /// In the arena, from word `at` on.
    Arena {
        /// The word.
        at: usize,
        /// How many.
        len: usize,
    },
    /// In an outside image.
    Outside(&'a [u64]),
}

impl<'a> Body<'a> {
    /// The words; `arena` are those of the arena from its beginning.
    #[inline]
    pub fn words<'s>(self, arena: &'s [u64]) -> &'s [u64]
    where
        'a: 's,
    {
        match self {
            Body::Arena { at, len } => &arena[at..at + len],
            Body::Outside(words) => words,
        }
    }
}

/// An image that is part of the machine's own program: a module written in Python.
#[derive(Clone, Copy, Debug)]
pub struct Frozen {
    /// The module's name.
    pub name: &'static str,
    /// The image.
    pub words: &'static [u64],
}

/// The arena and the images that values in it refer to.
pub struct Heap<'a> {
    /// The words.
    pub arena: Arena<'a>,
    /// A `Words` block: row n is image n, an `Image` object or the number of an outside image (the frozen ones are numbered
    /// behind those that were lent); row 0 is never used.
    pub table: Value,
    outside: [&'a [u64]; OUTSIDE_MAX],
    /// The modules written in Python.
    pub frozen: &'static [Frozen],
}

impl<'a> Heap<'a> {
    /// A heap with no image yet.
    pub fn new(arena: Arena<'a>, frozen: &'static [Frozen]) -> Heap<'a> {
        Heap { arena, table: Value::NONE, outside: [&[]; OUTSIDE_MAX], frozen }
    }

    /// The row in the table for frozen image `index`.
    pub fn frozen_row(index: usize) -> Value {
        Value::len(OUTSIDE_MAX + index)
    }

    /// The number of the frozen image that a row in the table names.
    pub fn frozen_at(&self, row: Value) -> Option<usize> {
        let index = usize::try_from(row.as_int()?).ok()?.checked_sub(OUTSIDE_MAX)?;
        if index < self.frozen.len() { Some(index) } else { None }
    }

    /// The words of an image outside the arena, given its row in the table.
    #[inline(always)]
    fn outside(&self, row: Value) -> &'a [u64] {
        let number = row.raw_len();
        match self.outside.get(number) {
            Some(words) => words,
            None => self.frozen[number - OUTSIDE_MAX].words,
        }
    }

    /// Makes an image outside the arena known and gives its number among those, for `add_image`. One that is lent again has
    /// the number it has.
    pub fn lend(&mut self, words: &'a [u64]) -> Option<Value> {
        let known = |image: &&[u64]| image.is_empty() || core::ptr::eq(*image, words);
        let place = self.outside.iter().position(known)?;
        self.outside[place] = words;
        Some(Value::len(place))
    }

    /// Whether a value may refer to an image outside the arena that is not part of every machine.
    pub fn has_lent(&self) -> bool {
        let Some(table) = self.table.as_object() else { return false };
        let is_lent = |row: Value| row.as_int().is_some_and(|number| number < OUTSIDE_MAX as i64);
        (0..self.arena.header(table).words()).any(|row| is_lent(self.arena.get(table, row)))
    }

    /// Gives an image (an `Image` object, or what `lend` gave) a number.
    ///
    /// # Errors
    /// If there is no room for a longer table.
    pub fn add_image(&mut self, image: Value) -> Result<u16, NoRoom> {
        let old = self.table.as_object();
        let rows = old.map_or(0, |table| self.arena.header(table).words());
        for row in 1..rows {
            if let Some(table) = old
                && (!self.arena.get(table, row).is_set() || self.arena.get(table, row) == image)
            {
                self.arena.set(table, row, image);
                return Ok(row as u16);
            }
        }
        let longer = (rows * 2).clamp(8, 0xFFFF);
        if longer == rows {
            return Err(self.arena.no_room(1));
        }
        let table = self.arena.alloc_filled(Kind::Words, 0, longer, Value::UNSET)?;
        for row in 0..rows {
            if let Some(old) = old {
                let value = self.arena.get(old, row);
                self.arena.set(table, row, value);
            }
        }
        let row = rows.max(1);
        self.arena.set(table, row, image);
        self.table = Value::object(table);
        Ok(row as u16)
    }

    /// The words of an image.
    ///
    /// # Panics
    /// If there is no such image: references into an image keep it alive.
    #[inline]
    pub fn image(&self, number: u16) -> &[u64] {
        let row = self.arena.get(self.table.raw_handle(), usize::from(number));
        match row.as_object() {
            Some(object) => &self.arena.object(object)[1..],
            None => self.outside(row),
        }
    }

    /// Where the words of an image outside the arena begin, given its row in the table.
    #[inline(always)]
    pub fn outside_words(&self, row: Value) -> *const u64 {
        self.outside(row).as_ptr()
    }

    /// Where in the arena image `number` begins, if it is there.
    pub fn image_place(&self, number: u16) -> Option<u32> {
        let row = self.arena.get(self.table.raw_handle(), usize::from(number));
        row.as_object().map(|object| object.0 + 1)
    }

    /// The word of the arena at which an object begins that the value refers to, in the arena or in an image that stands there.
    #[inline(always)]
    pub fn spot(&self, value: Value) -> Option<u32> {
        if value.is_object() {
            return Some(value.raw_handle().0);
        }
        if !value.is_image() {
            return None;
        }
        let image = self.arena.get(self.table.raw_handle(), usize::from(value.aux()));
        if image.is_object() { Some(image.raw_handle().0 + 1 + value.bits() as u32) } else { None }
    }

    /// The words of an object from its header on (and beyond its end).
    #[inline(always)]
    pub fn words(&self, value: Value) -> Option<&[u64]> {
        if value.is_object() {
            Some(&self.arena.all()[value.raw_handle().0 as usize..])
        } else if value.is_image() {
            Some(self.image_words(value))
        } else {
            None
        }
    }

    /// As `words`, of a reference into an image.
    fn image_words(&self, value: Value) -> &[u64] {
        let (image, offset) = (usize::from(value.aux()), value.bits() as u32 as usize);
        let row = self.arena.get(self.table.raw_handle(), image);
        match row.as_object() {
            Some(object) => &self.arena.all()[object.0 as usize + 1 + offset..],
            None => &self.outside(row)[offset..],
        }
    }

    /// What kind of object the value refers to; `None` for inline values.
    #[inline]
    pub fn kind(&self, value: Value) -> Option<Kind> {
        if value.is_object() {
            Some(self.arena.kind(value.raw_handle()))
        } else {
            self.words(value).map(|words| Kind::from_number(Header(words[0]).kind_number()))
        }
    }

    /// Whether the value refers to an object of this kind.
    #[inline]
    pub fn is(&self, value: Value, kind: Kind) -> bool {
        self.kind(value) == Some(kind)
    }

    /// The object in the arena, if it is one of this kind.
    #[inline(always)]
    pub fn handle(&self, value: Value, kind: Kind) -> Option<Handle> {
        if value.is_object() && self.arena.header(value.raw_handle()).kind_number() == kind as u8 {
            Some(value.raw_handle())
        } else {
            None
        }
    }

    /// The text of a string, (generalised) UTF-8.
    #[inline]
    pub fn text(&self, value: Value) -> Option<&[u8]> {
        let words = self.words(value)?;
        let header = Header(words[0]);
        if header.kind_number() != Kind::Str as u8 {
            return None;
        }
        if header.is_sharer() {
            return Some(self.shared_text(words));
        }
        let (at, len) = str_text(words);
        Some(bytes_of(&words[1 + at..], len))
    }

    /// The text of a string that shares it.
    #[cold]
    fn shared_text(&self, words: &[u64]) -> &[u8] {
        self.arena.bytes(shared_at(words), words[1] as u32 as usize)
    }

    /// The bytes of a bytes object.
    #[inline]
    pub fn bytes(&self, value: Value) -> Option<&[u8]> {
        let words = self.words(value)?;
        if Header(words[0]).kind_number() != Kind::Bytes as u8 {
            return None;
        }
        Some(bytes_of(&words[2..], words[1] as u32 as usize))
    }

    /// Where the bytes of a string or a bytes object stand.
    #[inline]
    pub fn place(&self, value: Value) -> Option<Place<'a>> {
        let words = self.words(value)?;
        let kind = Header(words[0]).kind_number();
        if Header(words[0]).is_sharer() {
            return Some(Place::Arena { at: shared_at(words) * 8, len: words[1] as u32 as usize });
        }
        let (at, len) = if kind == Kind::Str as u8 {
            str_text(words)
        } else if kind == Kind::Bytes as u8 {
            (1, words[1] as u32 as usize)
        } else {
            return None;
        };
        match self.spot(value) {
            Some(word) => Some(Place::Arena { at: (word as usize + 1 + at) * 8, len }),
            None => self.image_bytes(value, 1 + at, len),
        }
    }

    /// Where `len` bytes stand from word `at` of an object on that is in an image outside the arena.
    fn image_bytes(&self, value: Value, at: usize, len: usize) -> Option<Place<'a>> {
        let place = value.as_image()?;
        let row = self.arena.get(self.table.raw_handle(), usize::from(place.image));
        let words = &self.outside(row)[place.offset as usize + at..];
        Some(Place::Outside(bytes_of(words, len)))
    }

    /// Where the body of an object stands.
    pub fn body(&self, value: Value) -> Option<Body<'a>> {
        let len = Header(self.words(value)?[0]).words();
        let inside = match value.as_image() {
            None => Some(value.raw_handle().0),
            Some(place) => self.image_place(place.image).map(|start| start + place.offset),
        };
        if let Some(word) = inside {
            return Some(Body::Arena { at: word as usize + 1, len });
        }
        let place = value.as_image()?;
        let row = self.arena.get(self.table.raw_handle(), usize::from(place.image));
        let at = place.offset as usize + 1;
        Some(Body::Outside(&self.outside(row)[at..at + len]))
    }

    /// The number of items of a tuple.
    #[inline]
    pub fn tuple_len(&self, value: Value) -> Option<usize> {
        let words = self.words(value)?;
        if Header(words[0]).kind_number() == Kind::Tuple as u8 { Some(tuple_len(words)) } else { None }
    }

    /// Item `index` of a tuple, or any word of an object's body, wherever it stands.
    #[inline]
    pub fn item(&self, value: Value, index: usize) -> Value {
        if value.is_object() {
            return self.arena.get(value.raw_handle(), index);
        }
        let words = self.words(value).expect("an object");
        Value::from_bits(words[1 + index]).in_image(value.aux())
    }
}

/// The arena's word at which the text begins that a string shares, of which these are the words; see `heap/layout.rs`.
fn shared_at(words: &[u64]) -> usize {
    Value::from_bits(words[1 + SHARED]).raw_handle().0 as usize + 2
}
