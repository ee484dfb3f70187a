//! The index of an ordered hash table (`table.rs`): slots that hold the numbers of entries.

/// 2^64 divided by the golden ratio: spreads neighbouring hashes over the index.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// Where an index stands and how wide its slots are; its length says all.
#[derive(Clone, Copy)]
pub(crate) struct Index {
    at: usize,
    /// Slots to a word, as a power of two.
    per_word: u32,
    /// Slots, as a power of two.
    pub(super) bits: u32,
}

impl Index {
    pub(super) fn new(at: usize, words: usize) -> Index {
        let per_word = match words {
            0..=32 => 3,
            33..=16384 => 2,
            _ => 1,
        };
        Index { at, per_word, bits: words.trailing_zeros() + per_word }
    }

    /// The number of the last slot.
    pub(super) fn mask(self) -> usize {
        (1 << self.bits) - 1
    }

    /// The slot where the search for a hash begins.
    #[inline(always)]
    pub(super) fn start(self, hash: u64) -> usize {
        (hash.wrapping_mul(SPREAD) >> (64 - self.bits)) as usize
    }

    /// The slot behind another.
    #[inline(always)]
    pub(super) fn after(self, slot: usize) -> usize {
        (slot + 1) & self.mask()
    }

    #[inline(always)]
    fn place(self, slot: usize) -> (usize, u32, u64) {
        let in_word = slot & ((1 << self.per_word) - 1);
        let width = 64 >> self.per_word;
        (self.at + (slot >> self.per_word), in_word as u32 * width, (1 << width) - 1)
    }

    /// What stands in a slot.
    #[inline(always)]
    pub(super) fn read(self, all: &[u64], slot: usize) -> usize {
        let (at, shift, mask) = self.place(slot);
        (all[at] >> shift & mask) as usize
    }

    pub(super) fn write(self, all: &mut [u64], slot: usize, entry: usize) {
        let (at, shift, mask) = self.place(slot);
        all[at] = all[at] & !(mask << shift) | (entry as u64) << shift;
    }

    /// The first free slot for a hash.
    pub(super) fn free(self, all: &[u64], hash: u64) -> usize {
        let mut slot = self.start(hash);
        while self.read(all, slot) != 0 {
            slot = self.after(slot);
        }
        slot
    }

    /// Enters an entry that is not there yet.
    pub(super) fn insert(self, all: &mut [u64], hash: u64, entry: usize) {
        let slot = self.free(all, hash);
        self.write(all, slot, entry + 1);
    }
}
