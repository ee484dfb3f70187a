//! `Grow`: a list in a pool that may grow at any time, with items found by number.
//!
//! ```text
//!   header: [ length, chunk 0, chunk 1, ... ]      chunk k holds 4^(k+1) items: 4, 16, 64, ...
//! ```
//!
//! Chunks never move, so nothing is copied and nothing is lost when a list grows.

use crate::syntax::pool::{NoRoom, Pool, Record};
use core::marker::PhantomData;

const CHUNKS: u32 = 14;

/// A growable list of records; itself one number, to be kept wherever a number fits.
pub struct Grow<T> {
    at: u32,
    items: PhantomData<fn() -> T>,
}

impl<T: Record> Grow<T> {
    /// A list without items; takes room only with the first item.
    pub const EMPTY: Grow<T> = Grow { at: 0, items: PhantomData };

    /// How many items it has.
    pub fn len(self, pool: &Pool<'_>) -> u32 {
        if self.at == 0 { 0 } else { pool.get(self.at) }
    }

    /// Whether it has no items.
    pub fn is_empty(self, pool: &Pool<'_>) -> bool {
        self.len(pool) == 0
    }

    /// Adds an item at the end and returns its number.
    ///
    /// # Errors
    /// When the pool is full.
    pub fn push(&mut self, pool: &mut Pool<'_>, item: T) -> Result<u32, NoRoom> {
        if self.at == 0 {
            let at = pool.alloc(1 + CHUNKS)?;
            (0..=CHUNKS).for_each(|cell| pool.set(at + cell, 0));
            self.at = at;
        }
        let index = pool.get(self.at);
        let (chunk, inside) = place(index);
        if chunk == CHUNKS {
            return Err(NoRoom);
        }
        let slot = self.at + 1 + chunk;
        if pool.get(slot) == 0 {
            let cells = (4u32 << (2 * chunk)).checked_mul(T::CELLS).ok_or(NoRoom)?;
            let first = pool.alloc(cells)?;
            pool.set(slot, first);
        }
        item.save(pool, pool.get(slot) + inside * T::CELLS);
        pool.set(self.at, index + 1);
        Ok(index)
    }

    /// Item `index`.
    ///
    /// # Panics
    /// When there are not that many: a bug of the caller.
    pub fn get(self, pool: &Pool<'_>, index: u32) -> T {
        pool.load(self.cell(pool, index))
    }

    /// Overwrites item `index`.
    ///
    /// # Panics
    /// When there are not that many: a bug of the caller.
    pub fn set(self, pool: &mut Pool<'_>, index: u32, item: T) {
        item.save(pool, self.cell(pool, index));
    }

    /// Takes the last item away.
    pub fn pop(self, pool: &mut Pool<'_>) -> Option<T> {
        let last = self.len(pool).checked_sub(1)?;
        let item = self.get(pool, last);
        pool.set(self.at, last);
        Some(item)
    }

    /// Forgets the items from number `len` on; the chunks stay for the next ones.
    pub fn truncate(self, pool: &mut Pool<'_>, len: u32) {
        if len < self.len(pool) {
            pool.set(self.at, len);
        }
    }

    /// The first cell of item `index`.
    ///
    /// # Panics
    /// When there are not that many: a bug of the caller.
    pub fn cell(self, pool: &Pool<'_>, index: u32) -> u32 {
        assert!(index < self.len(pool), "item {index} of a growable list is not there");
        let (chunk, inside) = place(index);
        pool.get(self.at + 1 + chunk) + inside * T::CELLS
    }
}

// How many items the chunks before chunk k hold: (4^(k+1) - 4) / 3. A power of two of them, so that `& 15` is in bounds.
const BEFORE: [u32; 16] = {
    let (mut before, mut chunk) = ([0; 16], 0);
    while chunk < CHUNKS as usize {
        before[chunk] = (4 * ((1 << (2 * chunk)) - 1)) / 3;
        chunk += 1;
    }
    before
};

// The chunk of an item, and its number there. `CHUNKS` chunks hold fewer than 2^29 items, so nothing here overflows.
fn place(index: u32) -> (u32, u32) {
    let chunk = (3 * index + 4).ilog2() / 2 - 1;
    (chunk, index - BEFORE[(chunk & 15) as usize])
}

impl<T> Clone for Grow<T> {
    fn clone(&self) -> Grow<T> {
        *self
    }
}

impl<T> Copy for Grow<T> {}

impl<T> PartialEq for Grow<T> {
    fn eq(&self, other: &Grow<T>) -> bool {
        self.at == other.at
    }
}

impl<T> core::fmt::Debug for Grow<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Grow({})", self.at)
    }
}

impl<T: Record> Record for Grow<T> {
    const CELLS: u32 = 1;

    fn load(cells: crate::syntax::pool::Cells<'_>, at: u32) -> Grow<T> {
        Grow { at: cells.get(at), items: PhantomData }
    }

    fn save(self, pool: &mut Pool<'_>, at: u32) {
        pool.set(at, self.at);
    }
}

#[cfg(test)]
mod tests {
    use super::Grow;
    use crate::syntax::pool::Pool;

    #[test]
    fn grows_and_shrinks() {
        let mut words = [0; 300];
        let mut pool = Pool::new(&mut words);
        let mut list: Grow<u32> = Grow::EMPTY;
        for n in 0..200 {
            assert_eq!(list.push(&mut pool, n * 3), Ok(n));
        }
        assert!((0..200).all(|n| list.get(&pool, n) == n * 3));
        assert_eq!(list.pop(&mut pool), Some(597));
        list.truncate(&mut pool, 1);
        assert_eq!((list.len(&pool), list.push(&mut pool, 9)), (1, Ok(1)));
    }
}
