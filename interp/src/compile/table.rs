//! A hash table of numbers in the pool; what the numbers stand for is the caller's business.

use crate::syntax::pool::{NoRoom, Pool};

/// Finds entries of a list by hash. An entry's number is kept plus one; 0 is a free slot.
#[derive(Clone, Copy)]
pub(crate) struct Table {
    at: u32,
    mask: u32,
    count: u32,
}

impl Table {
    /// A table without entries; takes room only with the first.
    pub(crate) const EMPTY: Table = Table { at: 0, mask: 0, count: 0 };

    /// The entry with this hash that `is_it` accepts.
    pub(crate) fn find(self, pool: &Pool<'_>, hash: u32, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        if self.at == 0 {
            return None;
        }
        let mut slot = hash & self.mask;
        loop {
            let entry = pool.get(self.at + slot).checked_sub(1)?;
            if is_it(entry) {
                return Some(entry);
            }
            slot = (slot + 1) & self.mask;
        }
    }

    /// Adds an entry that is not there; `hash_of` gives the hash of any entry, this one included.
    pub(crate) fn insert(
        &mut self,
        pool: &mut Pool<'_>,
        entry: u32,
        hash_of: impl Fn(&Pool<'_>, u32) -> u32,
    ) -> Result<(), NoRoom> {
        if self.at == 0 || self.count * 4 >= (self.mask + 1) * 3 {
            self.grow(pool, &hash_of)?;
        }
        let hash = hash_of(pool, entry);
        self.place(pool, hash, entry);
        self.count += 1;
        Ok(())
    }

    fn place(self, pool: &mut Pool<'_>, hash: u32, entry: u32) {
        let mut slot = hash & self.mask;
        while pool.get(self.at + slot) != 0 {
            slot = (slot + 1) & self.mask;
        }
        pool.set(self.at + slot, entry + 1);
    }

    fn grow(&mut self, pool: &mut Pool<'_>, hash_of: &impl Fn(&Pool<'_>, u32) -> u32) -> Result<(), NoRoom> {
        let size = if self.at == 0 { 8 } else { (self.mask + 1) * 2 };
        let at = pool.alloc(size)?;
        (0..size).for_each(|slot| pool.set(at + slot, 0));
        let old = *self;
        *self = Table { at, mask: size - 1, count: self.count };
        if old.at != 0 {
            for slot in 0..=old.mask {
                if let Some(entry) = pool.get(old.at + slot).checked_sub(1) {
                    let hash = hash_of(pool, entry);
                    self.place(pool, hash, entry);
                }
            }
        }
        Ok(())
    }
}

/// Mixes a number into a hash.
pub(crate) fn mix(hash: u32, number: u32) -> u32 {
    let product = (u64::from(hash ^ number) ^ 0x9E37_79B9).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    (product ^ product >> 32) as u32
}
