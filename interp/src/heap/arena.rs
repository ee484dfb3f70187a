//! The arena: one caller-given slice of words, and everything that lives in it.
//!
//! ```text
//!  0        START            top               stack          stack_end  offsets      marks      len
//!  | unused | objects, grows -> |  free room    | registers -> |  tables of the collector        |
//! ```
//!
//! Objects are allocated by moving `top`; nothing is ever freed singly. The register stack stands at the far end of the
//! free room and grows upward in it; when it is full, all of it slides down into the free room (`grow_stack`), so that
//! heap and stack share one room with no border between them. Registers are addressed relative to the stack's start.
//!
//! Two kinds of access: checked (`word`, `set_word`, `words`, ...), which is how all of the machine sees objects, so
//! that a mistake in it can stop the program but never touch memory outside the slice (in WebAssembly the sandbox does this
//! for single words, see `CHECKED`); and the raw window of `exec/regs.rs`, whose bounds are established once for a frame.

use core::marker::PhantomData;
use core::ptr::NonNull;

use crate::heap::header::{BODY_MAX, Header, SMALL_MAX, body_words};
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::heap::words;

/// The first word of the first object; nothing lives at 0, so that no handle is 0.
pub const START: u32 = 2;

/// The room kept back for the objects that tell of an exhausted memory: an exception and its traceback.
pub const LAST_RESORT: u32 = 96;

/// How many registers there is room for at first.
const STACK_FIRST: u32 = 32;

/// Words whose being freed at the end of the objects is worth a look at the peak.
const CUT_NOTED: u32 = 64;

/// There is no room for the words that `Arena::wanted` tells. The machine collects and tries again, or raises `MemoryError`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoRoom;

/// Where parts of the running frame stand, by raw place: filled and used by `exec/regs.rs` alone, stale when `moves` is.
#[derive(Clone, Copy, Debug)]
pub struct Places {
    /// Its first register.
    pub regs: *mut u64,
    /// The instruction at which it goes on, when the loop takes it up.
    pub pc: *const u32,
    /// Its code's first constant.
    pub consts: *const u64,
    /// Its code's first instruction.
    pub start: *const u32,
    /// Its code's inline caches.
    pub caches: *mut u64,
    /// The number of its code's image, where it stands in an image reference.
    pub image: u64,
    /// The arena's `moves` when this was true.
    pub moves: u32,
}

impl Places {
    /// Before any frame has run.
    pub const NONE: Places = Places {
        regs: core::ptr::null_mut(),
        pc: core::ptr::null(),
        consts: core::ptr::null(),
        start: core::ptr::null(),
        caches: core::ptr::null_mut(),
        image: 0,
        moves: 0,
    };
}

// SAFETY: the places are the arena's own or an image's that was lent to it, and go where they go.
#[allow(unsafe_code)]
unsafe impl Send for Places {}
// SAFETY: as above; through a shared reference nobody writes.
#[allow(unsafe_code)]
unsafe impl Sync for Places {}

/// The words and who stands where; see the file's head.
pub struct Arena<'a> {
    base: NonNull<u64>,
    len: u32,
    /// End of the objects.
    pub top: u32,
    /// Start of the register stack.
    stack: u32,
    /// Where the objects must end: at the stack, or earlier where the embedder bounds them.
    limit: u32,
    /// That bound.
    bound: u32,
    /// End of the room for registers, start of the collector's tables.
    stack_end: u32,
    /// The most words that objects and registers took where it was last looked; see `note_peak`.
    peak: u32,
    /// Counts what made raw places invalid: collections, and slides of the stack.
    pub moves: u32,
    /// Where the objects' end makes a collection due at the next safe point.
    pub due: u32,
    /// How many words the last allocation wanted that found no room.
    wanted: u32,
    /// How many allocations may still succeed; counts down. For tests that fail the n-th one.
    pub allowed: u64,
    /// After the one that fails, all succeed again. For the same tests.
    pub fail_once: bool,
    /// Room that allocation leaves free: `LAST_RESORT` and `spare`, or 0 while the last resort is being used.
    reserve: u32,
    /// Room that is kept for later beside the last resort.
    spare: u32,
    owner: PhantomData<&'a mut [u64]>,
}

// SAFETY: the arena is the only user of its slice for as long as it lives (`owner`), as a `&mut [u64]` would be.
#[allow(unsafe_code)]
unsafe impl Send for Arena<'_> {}
// SAFETY: as above; through a shared reference it only reads.
#[allow(unsafe_code)]
unsafe impl Sync for Arena<'_> {}

#[allow(unsafe_code)]
impl<'a> Arena<'a> {
    /// An arena over these words. `None` if there are too few to begin with, or more than 32 bits can address.
    pub fn new(words: &'a mut [u64]) -> Option<Arena<'a>> {
        let len = u32::try_from(words.len()).ok()?;
        let tables = table_words(len);
        let stack_end = len.checked_sub(tables)?;
        if stack_end < START + LAST_RESORT + 64 {
            return None;
        }
        let base = NonNull::new(words.as_mut_ptr())?;
        let arena = Arena {
            base,
            len,
            top: START,
            stack: stack_end - STACK_FIRST,
            limit: stack_end - STACK_FIRST,
            bound: u32::MAX,
            stack_end,
            peak: 0,
            moves: 0,
            due: u32::MAX,
            wanted: 0,
            allowed: u64::MAX,
            fail_once: false,
            reserve: LAST_RESORT,
            spare: 0,
            owner: PhantomData,
        };
        Some(arena)
    }

    /// All words, to read.
    #[inline(always)]
    pub fn all(&self) -> &[u64] {
        // SAFETY: `base` and `len` are those of the slice the arena was made of, which it owns for 'a; `&self` keeps
        // writers away.
        unsafe { core::slice::from_raw_parts(self.base.as_ptr(), self.len as usize) }
    }

    /// All words, to change.
    #[inline(always)]
    pub fn all_mut(&mut self) -> &mut [u64] {
        // SAFETY: as in `all`; `&mut self` keeps everyone else away.
        unsafe { core::slice::from_raw_parts_mut(self.base.as_ptr(), self.len as usize) }
    }

    /// Where the words stand, for the register window, which lives through checked accesses in between.
    #[inline(always)]
    pub fn base(&self) -> NonNull<u64> {
        self.base
    }

    /// The bytes that begin at word `at`, to read.
    #[inline]
    pub fn bytes(&self, at: usize, len: usize) -> &[u8] {
        let words = &self.all()[at..at + len.div_ceil(8)];
        // SAFETY: the words are in bounds and hold at least `len` bytes; any byte is a valid u8.
        unsafe { core::slice::from_raw_parts(words.as_ptr().cast(), len) }
    }

    /// The bytes that begin at word `at`, to change.
    #[inline]
    pub fn bytes_mut(&mut self, at: usize, len: usize) -> &mut [u8] {
        let words = &mut self.all_mut()[at..at + len.div_ceil(8)];
        // SAFETY: as in `bytes`, and `&mut self` keeps everyone else away.
        unsafe { core::slice::from_raw_parts_mut(words.as_mut_ptr().cast(), len) }
    }
}

/// Words of their bytes, least byte first, for the compiler of this crate: a loop over a large image takes it minutes.
///
/// # Panics
/// If they are not as many.
#[cfg(target_endian = "little")]
#[allow(unsafe_code)]
pub const fn words_of<const N: usize>(bytes: &[u8]) -> [u64; N] {
    assert!(bytes.len() == 8 * N);
    // SAFETY: as many bytes are there, and any are words.
    unsafe { bytes.as_ptr().cast::<[u64; N]>().read_unaligned() }
}

/// The bytes of words that stand outside the arena (an image in flash).
#[allow(unsafe_code)]
pub fn bytes_of(words: &[u64], len: usize) -> &[u8] {
    let words = &words[..len.div_ceil(8)];
    // SAFETY: the words are in bounds and hold at least `len` bytes; any byte is a valid u8.
    unsafe { core::slice::from_raw_parts(words.as_ptr().cast(), len) }
}

/// Words of the collector's tables for an arena of `len` words: a mark bit a word, an offset of 32 bits per 64 words.
const fn table_words(len: u32) -> u32 {
    len / 64 + 1 + len / 128 + 1
}

/// Whether single accesses are checked. In WebAssembly the sandbox around the machine checks every access anyway: a mistake of
/// the machine's can damage what its own program sees, and no more than that.
const CHECKED: bool = cfg!(not(target_family = "wasm"));

#[allow(unsafe_code)]
impl Arena<'_> {
    /// The word at an offset.
    #[inline(always)]
    pub fn word(&self, at: u32) -> u64 {
        if CHECKED {
            return self.all()[at as usize];
        }
        // SAFETY: offsets come from handles and the stack, which lie inside the arena; see `CHECKED` for when they do not.
        unsafe { *self.base.as_ptr().add(at as usize) }
    }

    /// Changes the word at an offset.
    #[inline(always)]
    pub fn set_word(&mut self, at: u32, word: u64) {
        if CHECKED {
            self.all_mut()[at as usize] = word;
            return;
        }
        // SAFETY: as in `word`.
        unsafe { *self.base.as_ptr().add(at as usize) = word }
    }

    /// The header of an object.
    #[inline(always)]
    pub fn header(&self, object: Handle) -> Header {
        Header(self.word(object.0))
    }

    /// Changes the header of an object: its flags or its identity.
    #[inline(always)]
    pub fn set_header(&mut self, object: Handle, header: Header) {
        self.set_word(object.0, header.0);
    }

    /// What the object is.
    #[inline(always)]
    pub fn kind(&self, object: Handle) -> Kind {
        Kind::from_number(self.header(object).kind_number())
    }

    /// Word `index` of an object's body, as a value.
    #[inline(always)]
    pub fn get(&self, object: Handle, index: usize) -> Value {
        Value::from_bits(self.word(object.0 + 1 + index as u32))
    }

    /// Changes word `index` of an object's body.
    #[inline(always)]
    pub fn set(&mut self, object: Handle, index: usize, value: Value) {
        self.set_word(object.0 + 1 + index as u32, value.bits());
    }

    /// The words of an object, header first.
    #[inline]
    pub fn object(&self, object: Handle) -> &[u64] {
        let at = object.0 as usize;
        &self.all()[at..at + 1 + self.header(object).words()]
    }

    /// The words of an object's body, to change.
    #[inline]
    pub fn body_mut(&mut self, object: Handle) -> &mut [u64] {
        let at = object.0 as usize + 1;
        let words = self.header(object).words();
        &mut self.all_mut()[at..at + words]
    }

    /// The words of two objects' bodies, to change.
    pub fn bodies_mut(&mut self, a: Handle, b: Handle) -> [&mut [u64]; 2] {
        let [from_a, from_b] = [a, b].map(|object| object.0 as usize + 1);
        let [end_a, end_b] = [a, b].map(|object| object.0 as usize + 1 + self.header(object).words());
        let (low, high) = self.all_mut().split_at_mut(from_a.max(from_b));
        if a < b {
            [&mut low[from_a..end_a], &mut high[..end_b - from_b]]
        } else {
            [&mut high[..end_a - from_a], &mut low[from_b..end_b]]
        }
    }

    /// How many words can still be allocated without touching the last resort.
    #[inline(always)]
    pub fn free(&self) -> u32 {
        (self.limit - self.top).saturating_sub(self.reserve)
    }

    /// Bounds the words that objects may take, the last resort included. `false` if they take more already.
    pub fn bound_objects(&mut self, words: u32) -> bool {
        let bound = words.saturating_add(START);
        if bound < self.top {
            return false;
        }
        self.bound = bound;
        self.limit = self.stack.min(bound);
        true
    }

    /// How many words of objects a snapshot may bring, with nothing in the arena.
    pub fn objects_most(&self) -> u32 {
        self.bound.min(self.stack_end - STACK_FIRST) - START
    }

    /// Makes an object whose body is not initialised: the caller writes every word of a kind made of values before
    /// anything else is done with the heap.
    ///
    /// # Errors
    /// If there is no room for it, or it is longer than an object can be.
    #[inline]
    pub fn alloc_raw(&mut self, kind: Kind, flags: u8, words: usize) -> Result<Handle, NoRoom> {
        if words > BODY_MAX || self.allowed == 0 {
            return Err(self.refuse(words));
        }
        let header = Header::new(kind, flags, words);
        let total = header.words() + 1;
        if total > self.free() as usize {
            return Err(self.no_room(total));
        }
        self.allowed -= 1;
        let at = self.top;
        self.set_word(at, header.0);
        self.top += total as u32;
        Ok(Handle(at))
    }

    #[cold]
    fn refuse(&mut self, words: usize) -> NoRoom {
        if core::mem::take(&mut self.fail_once) {
            self.allowed = u64::MAX;
        }
        self.no_room(words)
    }

    /// Notes how many words found no room.
    #[cold]
    pub fn no_room(&mut self, words: usize) -> NoRoom {
        self.wanted = u32::try_from(words).unwrap_or(u32::MAX);
        NoRoom
    }

    /// How many words the last allocation wanted that found no room.
    pub fn wanted(&self) -> usize {
        self.wanted as usize
    }

    /// Makes an object with every word of its body the same.
    ///
    /// # Errors
    /// As `alloc_raw`.
    pub fn alloc_filled(
        &mut self,
        kind: Kind,
        flags: u8,
        words: usize,
        fill: Value,
    ) -> Result<Handle, NoRoom> {
        let object = self.alloc_raw(kind, flags, words)?;
        words::fill(self.body_mut(object), fill.bits());
        Ok(object)
    }

    /// Makes an object of these values.
    ///
    /// # Errors
    /// As `alloc_raw`.
    #[inline]
    pub fn alloc(&mut self, kind: Kind, flags: u8, body: &[Value]) -> Result<Handle, NoRoom> {
        let object = self.alloc_raw(kind, flags, body.len())?;
        let (words, rest) = self.body_mut(object).split_at_mut(body.len());
        for (word, value) in words.iter_mut().zip(body) {
            *word = value.bits();
        }
        for word in rest {
            *word = Value::UNSET.bits();
        }
        Ok(object)
    }

    /// As `alloc_raw`, of an object of no flags and few words; `None` where there is more to do than to take the room.
    #[inline(always)]
    pub fn alloc_small<const MOST: usize>(&mut self, kind: Kind, words: usize) -> Option<Handle> {
        const { assert!(MOST <= SMALL_MAX) }
        if words > MOST || words as u32 >= self.free() || self.allowed == 0 {
            return None;
        }
        self.allowed -= 1;
        let at = self.top;
        self.set_word(at, Header::new(kind, 0, words).0);
        self.top += words as u32 + 1;
        Some(Handle(at))
    }

    /// Makes the object that was allocated last longer, in place; what is added is not initialised. `false` if it is not
    /// the last one or there is no room.
    pub fn extend(&mut self, object: Handle, words: usize) -> bool {
        let header = self.header(object);
        let (old, new) = (header.words(), body_words(words));
        let end = object.0 + 1 + old as u32;
        if end != self.top
            || words > BODY_MAX
            || new < old
            || new - old > self.free() as usize
            || self.allowed == 0
        {
            return false;
        }
        self.allowed -= 1;
        self.top += (new - old) as u32;
        self.set_header(object, header.resized(new));
        true
    }

    /// Makes an object shorter. `false` if its end cannot be cut off, because something stands behind it and the rest is
    /// too long for an object of its own.
    pub fn shrink(&mut self, object: Handle, words: usize) -> bool {
        let header = self.header(object);
        let (old, new) = (header.words(), body_words(words));
        if new == old {
            return true;
        }
        let end = object.0 + 1 + old as u32;
        let rest = old - new;
        if end == self.top {
            self.cut(end - rest as u32);
        } else if rest - 1 <= SMALL_MAX {
            self.set_word(end - rest as u32, Header::new(Kind::Raw, 0, rest - 1).0);
        } else {
            return false;
        }
        self.set_header(object, header.resized(new));
        true
    }

    /// Frees what stands at the end of the objects, from `end` on.
    pub fn cut(&mut self, end: u32) {
        // A few words more or less do not make the peak, and most cuts are of a few.
        if self.top - end > CUT_NOTED {
            self.note_peak();
        }
        self.top = end;
    }

    /// Sees how much is in use, before it becomes less. Between two such moments it only grows, so nothing is counted where
    /// objects are made.
    pub fn note_peak(&mut self) {
        self.peak = self.peak();
    }

    /// The most words that objects and registers ever took, garbage included.
    pub fn peak(&self) -> u32 {
        self.peak.max(self.top + self.stack_room())
    }

    /// The bytes of all objects below `object`, to read, and those of its body, to change.
    pub fn split(&mut self, object: Handle) -> (&[u8], &mut [u8]) {
        let body = (object.0 as usize + 1) * 8;
        let end = body + self.header(object).words() * 8;
        let (below, rest) = self.bytes_mut(0, end).split_at_mut(body);
        (below, rest)
    }

    /// Lets allocation use the last resort, or forbids it again.
    pub fn use_last_resort(&mut self, yes: bool) {
        self.reserve = if yes { 0 } else { LAST_RESORT + self.spare };
    }

    /// Keeps so many words for later, beside the last resort; 0: for now.
    pub fn keep_spare(&mut self, words: u32) {
        self.spare = words;
        self.use_last_resort(false);
    }

    /// Copies words, also to where they overlap. A few without a call, which in WebAssembly would be one of the host's.
    #[inline]
    pub fn copy_words(&mut self, from: u32, to: u32, count: usize) {
        words::copy(self.all_mut(), from as usize, to as usize, count);
    }

    /// Offset of the register stack's first word.
    #[inline(always)]
    pub fn stack(&self) -> u32 {
        self.stack
    }

    /// How many registers fit before the stack has to slide.
    #[inline(always)]
    pub fn stack_room(&self) -> u32 {
        self.stack_end - self.stack
    }

    /// How many registers there could be if the stack took all the free room.
    pub fn stack_limit(&self) -> u32 {
        self.stack_room() + self.stack_free()
    }

    /// How many words the stack can still take.
    fn stack_free(&self) -> u32 {
        (self.stack - self.top).saturating_sub(self.reserve)
    }

    /// Slides the stack, of which `used` words are live, down so that at least `wanted` fit.
    ///
    /// # Errors
    /// If the free room is too small; nothing has changed then.
    pub fn grow_stack(&mut self, used: u32, wanted: u32) -> Result<(), NoRoom> {
        let short = wanted.saturating_sub(self.stack_room());
        let free = self.stack_free();
        if short > free {
            return Err(self.no_room(short as usize));
        }
        // Twice what is needed, so that deep recursion slides rarely; never more than half of the room.
        let by = short.max((short * 2 + 64).min(free / 2)).max(short);
        let (from, to) = (self.stack as usize, (self.stack - by) as usize);
        self.all_mut().copy_within(from..from + used as usize, to);
        self.stack -= by;
        self.limit = self.stack.min(self.bound);
        self.moves = self.moves.wrapping_add(1);
        let (clean_from, clean_to) = (to + used as usize, self.stack_end as usize);
        self.all_mut()[clean_from..clean_to].fill(Value::UNSET.bits());
        Ok(())
    }

    /// Gives the room of unused registers beyond `keep` back to the objects.
    pub fn shrink_stack(&mut self, used: u32, keep: u32) {
        let room = self.stack_room();
        let by = room.saturating_sub(keep.max(used).max(STACK_FIRST));
        if by > 0 {
            self.note_peak();
            let (from, to) = (self.stack as usize, (self.stack + by) as usize);
            self.all_mut().copy_within(from..from + used as usize, to);
            self.stack += by;
            self.limit = self.stack.min(self.bound);
            self.moves = self.moves.wrapping_add(1);
        }
    }

    /// Makes every register above the live ones unbound, so that none holds a stale reference.
    pub fn clear_stack(&mut self, used: u32) {
        let (from, to) = ((self.stack + used) as usize, self.stack_end as usize);
        self.all_mut()[from..to].fill(Value::UNSET.bits());
    }

    /// Where the collector's tables stand: offsets, marks.
    pub(crate) fn tables(&self) -> (usize, usize) {
        let offsets = self.stack_end as usize;
        (offsets, offsets + self.len as usize / 128 + 1)
    }

    /// The whole size in words.
    pub fn size(&self) -> u32 {
        self.len
    }
}
