//! Whether a table that came from outside is one: what `table.rs` relies on.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::raise::Raise;
use crate::vm::state::Vm;
use crate::vm::table::{DELETED_HASH, ENTRIES, INDEX, LIVE, SCAN_MAX, USED};

impl Vm<'_> {
    /// Whether the words of a dict or set are such a table.
    ///
    /// # Errors
    /// Out of fuel: many keys with one hash take long to look for.
    pub fn is_table(&mut self, table: Handle) -> Result<bool, Raise> {
        let count = |word| self.get(table, word).as_int().and_then(|n| usize::try_from(n).ok());
        let (Some(live), Some(used)) = (count(LIVE), count(USED)) else { return Ok(false) };
        let room = match self.get(table, ENTRIES) {
            Value::NONE => 0,
            block => {
                let block = self.heap.handle(block, Kind::Words);
                block.map_or(0, |block| self.heap.arena.header(block).words())
            }
        };
        let stride = self.stride(table);
        if used > room / stride || room > 0 && !self.heap.is(self.get(table, ENTRIES), Kind::Words) {
            return Ok(false);
        }
        let all_well = (0..used).all(|entry| self.is_entry(table, entry, entry + 1 == used));
        let found = (0..used).filter(|entry| self.entry(table, *entry).is_some()).count();
        if !all_well || found != live {
            return Ok(false);
        }
        match self.get(table, INDEX) {
            Value::NONE => Ok(used <= SCAN_MAX),
            index => match self.heap.handle(index, Kind::Raw) {
                Some(_) => self.is_index(table, live, used),
                None => Ok(false),
            },
        }
    }

    fn is_entry(&self, table: Handle, entry: usize, last: bool) -> bool {
        let block = self.get(table, ENTRIES).raw_handle();
        let stride = self.stride(table);
        let [hash, key] = [0, 1].map(|word| self.get(block, entry * stride + word));
        if hash == DELETED_HASH {
            return key == Value::DELETED && !last;
        }
        let value = if stride == 3 { self.get(block, entry * stride + 2) } else { Value::NONE };
        hash.as_int().is_some_and(|hash| hash >= 0) && key.is_visible() && value.is_visible()
    }

    /// Every key is found by its hash, and nothing else stands in the index.
    fn is_index(&mut self, table: Handle, live: usize, used: usize) -> Result<bool, Raise> {
        let words = self.heap.arena.header(self.get(table, INDEX).raw_handle()).words();
        let (Some(index), true) = (self.index_of_table(table), words.is_power_of_two()) else {
            return Ok(false);
        };
        let slots = index.mask() + 1;
        let all = self.heap.arena.all();
        let taken = (0..slots).filter(|slot| index.read(all, *slot) != 0).count();
        if taken != live || used > slots * 2 / 3 {
            return Ok(false);
        }
        let mut steps = slots;
        for entry in 0..used {
            if self.entry(table, entry).is_none() {
                continue;
            }
            let all = self.heap.arena.all();
            let mut slot = index.start(self.entry_hash(table, entry).bits());
            loop {
                match index.read(all, slot) {
                    0 => return Ok(false),
                    number if number == entry + 1 => break,
                    number if number > used => return Ok(false),
                    _ => slot = index.after(slot),
                }
                steps += 1;
            }
            if steps > 1 << 12 {
                self.charge(core::mem::take(&mut steps))?;
            }
        }
        Ok(true)
    }
}
