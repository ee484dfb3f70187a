//! The collector: mark from the roots, then slide the living together.
//!
//! Precise and moving. A mark bit stands for every *word* of a living object, so that the number of marked words below
//! an object is how far from the start it will stand; per block of 64 words that sum is kept in a table of offsets,
//! the rest is one population count. Objects keep their order, memory never fragments.
//!
//! Marking uses the free room as its stack. If that is full, an object is left marked but unscanned, and when the stack
//! has drained the heap is walked for such objects until none is left: no recursion, no memory of its own.
//!
//! What watches objects without keeping them alive is looked at when all is marked: `watched.rs`.

use crate::heap::arena::{Arena, START};
use crate::heap::header::Header;
use crate::heap::value::{Handle, Value};
use crate::heap::watched::Watched;
use crate::limits::OBJECT;

/// What an object costs a collection, in values to be looked at.
#[inline(always)]
pub fn cost_of(header: Header) -> u64 {
    OBJECT + header.values().len() as u64
}

/// A running collection.
pub(super) struct Collection<'m, 'a> {
    pub(super) arena: &'m mut Arena<'a>,
    /// Words below this are all alive and stay where they are.
    marks: usize,
    offsets: usize,
    /// Entries on the mark stack, which begins at `arena.top`.
    pending: usize,
    room: usize,
    overflowed: bool,
    images: Value,
}

/// Finds what is alive from `roots` and the first `live` registers and slides it together; every reference is updated.
///
/// `images` is the table of images (a `Words` block or `None`), weak: an image lives as long as something refers to it, and
/// its row becomes unset otherwise. What `watched` names is found dead or goes on watching. Tells what the next collection
/// of what is left costs, in values to be looked at (`limits::OBJECT`).
pub fn collect(
    arena: &mut Arena<'_>,
    roots: &mut [Value],
    images: &mut Value,
    watched: &mut Watched,
    live: u32,
) -> u64 {
    arena.note_peak();
    arena.clear_stack(live);
    let (offsets, marks) = arena.tables();
    let end = marks + arena.size() as usize / 64 + 1;
    let used_marks = marks + arena.top as usize / 64 + 1;
    arena.all_mut()[marks..used_marks.min(end)].fill(0);
    let room = (arena.stack() - arena.top) as usize;
    let mut run = Collection { arena, marks, offsets, pending: 0, room, overflowed: false, images: *images };
    if let Some(table) = images.as_object() {
        run.set_marks(table);
    }
    for root in roots.iter().chain([&watched.index, &watched.pending]) {
        run.visit(*root);
    }
    run.drain();
    for at in run.arena.stack()..run.arena.stack() + live {
        run.visit(Value::from_bits(run.arena.word(at)));
        run.drain();
    }
    run.finish_marking();
    run.find_dead(watched);
    run.forget_images();
    run.sum_offsets();
    run.forward_watched(watched);
    for root in roots.iter_mut() {
        *root = run.forward(*root);
    }
    *images = run.forward(*images);
    for at in run.arena.stack()..run.arena.stack() + live {
        let word = Value::from_bits(run.arena.word(at));
        let word = run.forward(word);
        run.arena.set_word(at, word.bits());
    }
    run.slide()
}

impl Collection<'_, '_> {
    /// Visits all that is reachable from what was visited so far.
    pub(super) fn finish_marking(&mut self) {
        self.drain();
        while self.overflowed {
            self.rescan();
        }
    }

    pub(super) fn is_marked(&self, at: u32) -> bool {
        self.arena.word((self.marks + at as usize / 64) as u32) >> (at % 64) & 1 != 0
    }

    /// Marks every word of an object.
    #[inline]
    pub(super) fn set_marks(&mut self, object: Handle) {
        let words = self.arena.header(object).words() + 1;
        let (mut at, end) = (object.0 as usize, object.0 as usize + words);
        let marks = self.marks;
        if at % 64 + words < 64 {
            let block = (marks + at / 64) as u32;
            let marked = self.arena.word(block);
            self.arena.set_word(block, marked | ((1 << words) - 1) << (at % 64));
            return;
        }
        while at < end {
            let in_block = (64 - at % 64).min(end - at);
            let mask = (u64::MAX >> (64 - in_block)) << (at % 64);
            self.arena.all_mut()[marks + at / 64] |= mask;
            at += in_block;
        }
    }

    /// Marks what a value refers to; what that refers to is pending then.
    #[inline(always)]
    pub(super) fn visit(&mut self, value: Value) {
        if value.is_object() || value.is_image() {
            self.visit_object(value);
        }
    }

    fn visit_object(&mut self, value: Value) {
        let object = if let Some(object) = value.as_object() {
            object
        } else if let Some(image) = value.as_image() {
            let Some(table) = self.images.as_object() else { return };
            match self.arena.get(table, usize::from(image.image)).as_object() {
                Some(object) => object,
                None => return,
            }
        } else {
            return;
        };
        if self.is_marked(object.0) {
            return;
        }
        self.set_marks(object);
        if self.arena.header(object).values().is_empty() {
            return;
        }
        if self.pending == self.room {
            self.overflowed = true;
            return;
        }
        let at = self.arena.top + self.pending as u32;
        self.arena.set_word(at, u64::from(object.0));
        self.pending += 1;
    }

    fn drain(&mut self) {
        while self.pending > 0 {
            self.pending -= 1;
            let at = self.arena.top + self.pending as u32;
            let object = Handle(self.arena.word(at) as u32);
            self.scan(object);
        }
    }

    fn scan(&mut self, object: Handle) {
        for index in self.arena.header(object).values() {
            let value = self.arena.get(object, index);
            self.visit(value);
        }
    }

    /// Visits what marked objects refer to once more, after the mark stack was too small.
    fn rescan(&mut self) {
        self.overflowed = false;
        let mut at = START;
        while at < self.arena.top {
            let object = Handle(at);
            let header = self.arena.header(object);
            if self.is_marked(at) && self.images.as_object() != Some(object) {
                self.scan(object);
                self.drain();
            }
            at += 1 + header.words() as u32;
        }
    }

    fn forget_images(&mut self) {
        let Some(table) = self.images.as_object() else { return };
        for index in 0..self.arena.header(table).words() {
            if let Some(image) = self.arena.get(table, index).as_object()
                && !self.is_marked(image.0)
            {
                self.arena.set(table, index, Value::UNSET);
            }
        }
    }

    fn sum_offsets(&mut self) {
        let blocks = self.arena.top as usize / 64 + 1;
        let (offsets, marks) = (self.offsets, self.marks);
        let all = self.arena.all_mut();
        let mut next = START;
        for block in 0..blocks {
            let shift = 32 * (block % 2);
            let word = &mut all[offsets + block / 2];
            *word = *word & !(0xFFFF_FFFF << shift) | u64::from(next) << shift;
            next += all[marks + block].count_ones();
        }
    }

    pub(super) fn new_place(&self, at: u32) -> u32 {
        let block = at / 64;
        let offset = (self.arena.word(self.offsets as u32 + block / 2) >> (32 * (block % 2))) as u32;
        let below = self.arena.word(self.marks as u32 + block) & ((1 << (at % 64)) - 1);
        offset + below.count_ones()
    }

    pub(super) fn forward(&self, value: Value) -> Value {
        match value.as_object() {
            Some(object) => value.moved_to(Handle(self.new_place(object.0))),
            None => value,
        }
    }

    /// The first marked word at or after `at`, or the end of the objects.
    fn next_marked(&self, at: u32) -> u32 {
        let (all, top) = (self.arena.all(), self.arena.top);
        let mut block = at as usize / 64;
        let mut bits = all[self.marks + block] & (u64::MAX << (at % 64));
        while bits == 0 {
            block += 1;
            if block * 64 >= top as usize {
                return top;
            }
            bits = all[self.marks + block];
        }
        (block as u32 * 64 + bits.trailing_zeros()).min(top)
    }

    /// Updates the references in every living object and moves it to its new place; tells what they cost.
    fn slide(&mut self) -> u64 {
        let mut at = self.next_marked(START);
        let (mut free, mut cost) = (START, 0);
        while at < self.arena.top {
            let object = Handle(at);
            let header: Header = self.arena.header(object);
            let words = header.words();
            for index in header.values() {
                let value = self.arena.get(object, index);
                if value.is_object() {
                    let moved = self.forward(value);
                    self.arena.set(object, index, moved);
                }
            }
            if at != free {
                self.arena.copy_words(at, free, 1 + words);
            }
            cost += cost_of(header);
            free += 1 + words as u32;
            at += 1 + words as u32;
            if at < self.arena.top {
                at = self.next_marked(at);
            }
        }
        self.arena.top = free;
        self.arena.moves = self.arena.moves.wrapping_add(1);
        cost
    }
}

#[cfg(test)]
mod tests {
    use super::collect;
    use crate::heap::arena::Arena;
    use crate::heap::kind::Kind;
    use crate::heap::value::Value;
    use crate::heap::watched::Watched;
    use crate::limits::OBJECT;

    #[test]
    fn the_living_slide_together_and_keep_their_order() {
        let mut words = [0; 1024];
        let mut arena = Arena::new(&mut words).unwrap();
        let dead = arena.alloc(Kind::Tuple, 0, &[Value::NONE; 5]).unwrap();
        let first = arena.alloc(Kind::Tuple, 0, &[Value::small(7)]).unwrap();
        arena.alloc(Kind::Tuple, 0, &[Value::object(dead)]).unwrap();
        let second = arena.alloc(Kind::Tuple, 0, &[Value::object(first), Value::TRUE]).unwrap();
        arena.set(first, 0, Value::object(second));
        let mut roots = [Value::object_aux(second, 9)];
        let cost =
            collect(&mut arena, &mut roots, &mut Value::NONE.clone(), &mut Watched::NOTHING.clone(), 0);
        assert_eq!((cost, roots[0].aux()), (2 * OBJECT + 3, 9));
        let second = roots[0].raw_handle();
        let first = arena.get(second, 0).raw_handle();
        assert!(first < second && arena.get(first, 0) == Value::object(second));
        assert_eq!(arena.top, 2 + 2 + 3);
    }
}
