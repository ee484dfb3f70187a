//! The names of a source text, each kept once.
//!
//! A tree over the bits of the hash with four branches a level: it grows one entry at a time and never moves, as the
//! pool wants it.
//!
//! ```text
//!   entry: [ start, length, hash, number, stamp, branch 0, branch 1, branch 2, branch 3 ]
//! ```

use crate::syntax::pool::{Cells, NoRoom, Pool};
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
        let hash = hash(text);
        let place = match self.search(pool.cells(), source, text, hash) {
            Found::Entry(entry) => return Ok(NameId(entry)),
            Found::Free(place) => place,
        };
        let entry = pool.alloc(ENTRY)?;
        for (cell, value) in
            [span.start, span.end - span.start, hash, self.count, 0, 0, 0, 0, 0].into_iter().enumerate()
        {
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

    /// The text of a name.
    pub fn text<'s>(self, cells: Cells<'_>, source: &'s str, name: NameId) -> &'s str {
        self.span(cells, name).of(source)
    }

    /// The number of a name, counted by first appearance.
    pub fn number(self, cells: Cells<'_>, name: NameId) -> u32 {
        cells.get(name.to_cell() + NUMBER)
    }

    /// Where a name stands first.
    pub fn span(self, cells: Cells<'_>, name: NameId) -> Span {
        let start = cells.get(name.to_cell());
        Span::new(start, start + cells.get(name.to_cell() + 1))
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
