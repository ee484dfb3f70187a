//! The names of a source text, each kept once.
//!
//! A tree over the bits of the hash with four branches a level: it grows one entry at a time and never moves, as the
//! pool wants it.
//!
//! ```text
//!   entry: [ start, length, hash, number, stamp, branch 0, branch 1, branch 2, branch 3 ]    and, of one that is not
//!          in the form NFKC where it stands (the highest bit of `length`):  [ first cell, length ] of that form
//! ```

use crate::syntax::normal::normal;
use crate::syntax::pool::{Cells, Mark, NoRoom, Pool};
use crate::syntax::record::{Id, ids};
use crate::syntax::span::Span;

ids! {
    /// A name; two names with the same text have the same id.
    NameId;
}

const ENTRY: u32 = 9;
const HASH: u32 = 2;
const NUMBER: u32 = 3;
const STAMP: u32 = 4;
const BRANCHES: u32 = 5;
const POOLED: u32 = 1 << 31;

/// All names of one source text.
#[derive(Clone, Copy)]
pub struct Names {
    root: u32,
    count: u32,
}

enum Found {
    Entry(u32),
    // The cell that has to name the new entry.
    Free(u32),
}

impl Names {
    /// No names yet.
    pub fn new(pool: &mut Pool<'_>) -> Result<Names, NoRoom> {
        let root = pool.alloc(1)?;
        pool.set(root, 0);
        Ok(Names { root, count: 0 })
    }

    /// How many names there are.
    pub fn count(self) -> u32 {
        self.count
    }

    /// The id of the name at `span`, which is made if it is new.
    pub fn intern(&mut self, pool: &mut Pool<'_>, source: &str, span: Span) -> Result<NameId, NoRoom> {
        let text = span.of(source);
        if !text.is_ascii() {
            let mark = pool.mark();
            if let Some(place) = normal(pool, text)? {
                return self.intern_pooled(pool, source, span, (place, mark));
            }
        }
        let hash = hash(text);
        match self.search(pool.cells(), source, text, hash) {
            Found::Entry(entry) => Ok(NameId(entry)),
            Found::Free(place) => self.add(pool, place, hash, [span.start, span.end - span.start]),
        }
    }

    // As `intern`, with the form NFKC in the pool, which is forgotten if the name is known.
    fn intern_pooled(
        &mut self,
        pool: &mut Pool<'_>,
        source: &str,
        span: Span,
        ((at, len), mark): ((u32, u32), Mark),
    ) -> Result<NameId, NoRoom> {
        let text = pool.cells().text(at, len);
        let hash = hash(text);
        match self.search(pool.cells(), source, text, hash) {
            Found::Entry(entry) => {
                pool.reset(mark);
                Ok(NameId(entry))
            }
            Found::Free(place) => {
                let name = self.add(pool, place, hash, [span.start, (span.end - span.start) | POOLED])?;
                let more = pool.alloc(2)?;
                debug_assert_eq!(more, name.to_cell() + ENTRY, "the pool hands out cells in a row");
                pool.set(more, at);
                pool.set(more + 1, len);
                Ok(name)
            }
        }
    }

    fn add(&mut self, pool: &mut Pool<'_>, place: u32, hash: u32, span: [u32; 2]) -> Result<NameId, NoRoom> {
        let entry = pool.alloc(ENTRY)?;
        let [start, length] = span;
        for (cell, value) in [start, length, hash, self.count, 0, 0, 0, 0, 0].into_iter().enumerate() {
            pool.set(entry + cell as u32, value);
        }
        pool.set(place, entry);
        self.count += 1;
        Ok(NameId(entry))
    }

    /// The name with this text.
    pub fn find(self, cells: Cells<'_>, source: &str, text: &str) -> Option<NameId> {
        match self.search(cells, source, text, hash(text)) {
            Found::Entry(entry) => Some(NameId(entry)),
            Found::Free(_) => None,
        }
    }

    /// The text of a name, in the form NFKC.
    pub fn text<'s>(self, cells: Cells<'s>, source: &'s str, name: NameId) -> &'s str {
        let entry = name.to_cell();
        if cells.get(entry + 1) & POOLED != 0 {
            return cells.text(cells.get(entry + ENTRY), cells.get(entry + ENTRY + 1));
        }
        self.span(cells, name).of(source)
    }

    /// The number of a name, counted by first appearance.
    pub fn number(self, cells: Cells<'_>, name: NameId) -> u32 {
        cells.get(name.to_cell() + NUMBER)
    }

    /// Where a name stands first.
    pub fn span(self, cells: Cells<'_>, name: NameId) -> Span {
        let start = cells.get(name.to_cell());
        Span::new(start, start + (cells.get(name.to_cell() + 1) & !POOLED))
    }

    /// Stamps a name; tells whether it has that stamp already. For finding names that repeat.
    pub fn stamp(self, pool: &mut Pool<'_>, name: NameId, stamp: u32) -> bool {
        let cell = name.to_cell() + STAMP;
        let before = pool.get(cell);
        pool.set(cell, stamp);
        before == stamp
    }

    fn search(self, cells: Cells<'_>, source: &str, text: &str, hash: u32) -> Found {
        let (mut place, mut bits) = (self.root, hash);
        loop {
            let entry = cells.get(place);
            if entry == 0 {
                return Found::Free(place);
            }
            if cells.get(entry + HASH) == hash && self.text(cells, source, NameId(entry)) == text {
                return Found::Entry(entry);
            }
            place = entry + BRANCHES + (bits >> 30);
            bits <<= 2;
        }
    }
}

// FNV-1a, and a last mixing step because the branches are taken by the upper bits.
fn hash(text: &str) -> u32 {
    let sum =
        text.bytes().fold(0x811C_9DC5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (sum ^ sum >> 15).wrapping_mul(0x2C1B_3C6D)
}
