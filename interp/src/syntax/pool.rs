//! The pool: a caller-given slice of words, handed out from the front as 32-bit cells.
//!
//! ```text
//!   cell 0      1 .. used                     used .. top        top .. end
//!   (nothing)   nodes, lists, names, texts    free               scratch: lists still being read
//! ```
//!
//! Everything in the pool is named by the number of its first cell; 0 means "none", so cell 0 is never handed out.
//! Nothing is freed alone: `reset` goes back to a `mark`, `split` turns the used part into something to read only.
//! Two cells stand in a word, the lower first, as they do in memory on a machine that has the lowest byte first.

use core::marker::PhantomData;

/// The pool is full.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoRoom;

/// A place in a pool to go back to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mark {
    used: u32,
    top: u32,
}

/// Where a list that is still being read began.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Begun(u32);

/// A bump allocator of 32-bit cells in a slice of 64-bit words.
pub struct Pool<'p> {
    cells: &'p mut [u32],
    used: u32,
    top: u32,
}

/// The cells of a pool, to read only.
#[derive(Clone, Copy)]
pub struct Cells<'p> {
    cells: &'p [u32],
}

/// Something with a fixed number of cells.
pub trait Record: Copy {
    /// How many cells it takes.
    const CELLS: u32;
    /// Reads it from the cells at `at`.
    fn load(cells: Cells<'_>, at: u32) -> Self;
    /// Writes it to the cells at `at`, which were allocated before.
    fn save(self, pool: &mut Pool<'_>, at: u32);
    /// The height of the tallest expression or pattern it holds.
    fn height(self, _cells: Cells<'_>) -> u32 {
        0
    }
}

/// A finished list of records: cell `at` holds the length, the records follow. The empty list is 0.
pub struct List<T> {
    at: u32,
    items: PhantomData<fn() -> T>,
}

/// Reads a list from front to back.
pub struct Items<'p, T> {
    cells: Cells<'p>,
    at: u32,
    left: u32,
    items: PhantomData<fn() -> T>,
}

impl<'p> Cells<'p> {
    /// The cell numbered `at`.
    #[inline]
    pub fn get(self, at: u32) -> u32 {
        self.cells[at as usize]
    }

    /// The cells from `at` on.
    #[inline]
    pub fn row<const N: usize>(self, at: u32) -> [u32; N] {
        *self.cells[at as usize..].first_chunk().expect("a record lies in the pool")
    }

    /// The record at `at`.
    #[inline]
    pub fn load<T: Record>(self, at: u32) -> T {
        T::load(self, at)
    }

    /// The items of a list.
    pub fn list<T: Record>(self, list: List<T>) -> Items<'p, T> {
        Items { cells: self, at: list.at + 1, left: list.len(self), items: PhantomData }
    }

    /// Byte `index` of the text whose first cell is `at`.
    pub fn byte(self, at: u32, index: u32) -> u8 {
        self.get(at + index / 4).to_le_bytes()[(index % 4) as usize]
    }

    /// The text whose first cell is `at`, of so many bytes; empty if it is no text.
    pub fn text(self, at: u32, len: u32) -> &'p str {
        // So a text's bytes stand in a row.
        const { assert!(cfg!(target_endian = "little")) }
        let bytes = bytemuck::cast_slice::<u32, u8>(self.cells);
        let found = bytes.get(at as usize * 4..at as usize * 4 + len as usize);
        found.and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or("")
    }
}

impl<'p> Pool<'p> {
    /// A pool over `words`; whatever stands there is overwritten.
    pub fn new(words: &'p mut [u64]) -> Pool<'p> {
        Pool::over(bytemuck::cast_slice_mut(words))
    }

    fn over(cells: &'p mut [u32]) -> Pool<'p> {
        let top = u32::try_from(cells.len()).unwrap_or(u32::MAX - 1);
        Pool { cells, used: top.min(1), top }
    }

    /// Changes byte `index` of the text whose first cell is `at`.
    pub fn set_byte(&mut self, at: u32, index: u32, byte: u8) {
        let mut bytes = self.get(at + index / 4).to_le_bytes();
        bytes[(index % 4) as usize] = byte;
        self.set(at + index / 4, u32::from_le_bytes(bytes));
    }

    /// How many cells are in use.
    pub fn used(&self) -> u32 {
        self.used
    }

    /// The place to which `reset` can return.
    pub fn mark(&self) -> Mark {
        Mark { used: self.used, top: self.top }
    }

    /// Forgets everything allocated since `mark`.
    pub fn reset(&mut self, mark: Mark) {
        self.used = mark.used;
        self.top = mark.top;
    }

    /// The cells, to read.
    pub fn cells(&self) -> Cells<'_> {
        Cells { cells: self.cells }
    }

    /// The used part, to read only, and the free part as a pool of its own.
    pub fn split(&mut self) -> (Cells<'_>, Pool<'_>) {
        let (done, rest) = self.cells.split_at_mut(self.used as usize);
        (Cells { cells: done }, Pool::over(rest))
    }

    /// The cell numbered `at`.
    #[inline]
    pub fn get(&self, at: u32) -> u32 {
        self.cells[at as usize]
    }

    /// Overwrites the cell numbered `at`.
    #[inline]
    pub fn set(&mut self, at: u32, value: u32) {
        self.cells[at as usize] = value;
    }

    /// Overwrites the cells from `at` on.
    #[inline]
    pub fn set_row<const N: usize>(&mut self, at: u32, row: [u32; N]) {
        *self.cells[at as usize..].first_chunk_mut().expect("a record lies in the pool") = row;
    }

    /// Allocates `count` cells and returns the number of the first; their contents are arbitrary.
    ///
    /// # Errors
    /// When the pool is full.
    pub fn alloc(&mut self, count: u32) -> Result<u32, NoRoom> {
        if self.top - self.used < count {
            return Err(NoRoom);
        }
        let at = self.used;
        self.used += count;
        Ok(at)
    }

    /// Stores one record.
    ///
    /// # Errors
    /// When the pool is full.
    pub fn put<T: Record>(&mut self, record: T) -> Result<u32, NoRoom> {
        let at = self.alloc(T::CELLS)?;
        record.save(self, at);
        Ok(at)
    }

    /// The record at `at`.
    pub fn load<T: Record>(&self, at: u32) -> T {
        T::load(self.cells(), at)
    }

    /// The items of a finished list.
    pub fn list<T: Record>(&self, list: List<T>) -> Items<'_, T> {
        self.cells().list(list)
    }

    /// Begins a list; lists may nest as long as the inner one is finished first.
    pub fn begin(&self) -> Begun {
        Begun(self.top)
    }

    /// Adds an item to the list begun last.
    ///
    /// # Errors
    /// When the pool is full.
    pub fn push<T: Record>(&mut self, item: T) -> Result<(), NoRoom> {
        if self.top - self.used < T::CELLS {
            return Err(NoRoom);
        }
        self.top -= T::CELLS;
        item.save(self, self.top);
        Ok(())
    }

    /// How many items of type `T` were pushed since `begun`.
    pub fn pushed<T: Record>(&self, begun: Begun) -> u32 {
        (begun.0 - self.top) / T::CELLS
    }

    /// Finishes the list begun last: copies it from scratch to its place.
    ///
    /// # Errors
    /// When the pool is full.
    pub fn finish<T: Record>(&mut self, begun: Begun) -> Result<List<T>, NoRoom> {
        let len = self.pushed::<T>(begun);
        if len == 0 {
            return Ok(List::EMPTY);
        }
        let list = self.alloc(len * T::CELLS + 1)?;
        self.set(list, len);
        for item in 0..len {
            let (to, from) = (list + 1 + item * T::CELLS, begun.0 - (item + 1) * T::CELLS);
            self.cells.copy_within(from as usize..(from + T::CELLS) as usize, to as usize);
        }
        self.top = begun.0;
        Ok(List::from_cell(list))
    }

    /// Overwrites item `index` of a finished list, which has that many.
    pub fn amend<T: Record>(&mut self, list: List<T>, index: u32, item: T) {
        item.save(self, list.at + 1 + index * T::CELLS);
    }

    /// Forgets the list begun last.
    pub fn abandon(&mut self, begun: Begun) {
        self.top = begun.0;
    }
}

impl<T: Record> List<T> {
    /// The list without items.
    pub const EMPTY: List<T> = List { at: 0, items: PhantomData };

    pub(in crate::syntax) fn from_cell(at: u32) -> List<T> {
        List { at, items: PhantomData }
    }

    pub(in crate::syntax) fn to_cell(self) -> u32 {
        self.at
    }

    /// Whether it has no items.
    pub fn is_empty(self) -> bool {
        self.at == 0
    }

    /// How many items it has.
    pub fn len(self, cells: Cells<'_>) -> u32 {
        if self.at == 0 { 0 } else { cells.get(self.at) }
    }

    /// Item `index`, when there are that many.
    pub fn item(self, cells: Cells<'_>, index: u32) -> Option<T> {
        (index < self.len(cells)).then(|| T::load(cells, self.at + 1 + index * T::CELLS))
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> List<T> {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> PartialEq for List<T> {
    fn eq(&self, other: &List<T>) -> bool {
        self.at == other.at
    }
}

impl<T> core::fmt::Debug for List<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "List({})", self.at)
    }
}

impl<T: Record> Iterator for Items<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.left = self.left.checked_sub(1)?;
        let item = T::load(self.cells, self.at);
        self.at += T::CELLS;
        Some(item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left as usize, Some(self.left as usize))
    }
}

impl<T: Record> ExactSizeIterator for Items<'_, T> {}

impl<T> Clone for Items<'_, T> {
    fn clone(&self) -> Self {
        Items { ..*self }
    }
}

#[cfg(test)]
mod tests {
    use super::{List, NoRoom, Pool};

    #[test]
    fn lists_nest() {
        let mut words = [0; 16];
        let mut pool = Pool::new(&mut words);
        let outer = pool.begin();
        pool.push(7u32).unwrap();
        let inner = pool.begin();
        pool.push(1u32).unwrap();
        pool.push(2u32).unwrap();
        let inner: List<u32> = pool.finish(inner).unwrap();
        pool.push(8u32).unwrap();
        let outer: List<u32> = pool.finish(outer).unwrap();
        assert!(pool.list(inner).eq([1, 2]) && pool.list(outer).eq([7, 8]));
        assert_eq!(outer.item(pool.cells(), 1), Some(8));
        assert_eq!(pool.alloc(40), Err(NoRoom));
    }
}
