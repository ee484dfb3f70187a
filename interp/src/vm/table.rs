//! The ordered hash table under dicts and sets. Nothing in this file runs Python code or collects.
//!
//! ```text
//! dict     | live | entries | index | used | version |      entry: hash, key, value
//! set      | live | entries | index | used | hash    |      entry: hash, key     (hash: a frozenset's, else a finger)
//!
//! entries  | Words block, or None when there is no room for any                       |
//! index    | Raw block of slots: 0 = free, n = entry n - 1; or None: entries are searched one by one |
//! ```
//! Entries stand in the order in which their keys came. `used` counts them from the first, deleted ones included; a deleted
//! one has a hash that no key has and the key `DELETED`, and the last one is never deleted. Up to `SCAN_MAX` entries
//! are searched one by one. Beyond, the index is probed linearly from a multiplied hash; at most two thirds of
//! it are in use, and a slot that is freed is filled from behind, so it holds no tombstones.
//!
//! A dict with `FLAG_A` is a namespace: its version changes whenever a cached entry number may have become wrong.

use crate::heap::header::{BODY_MAX, FLAG_A, body_words};
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;
use crate::vm::table_index::Index;

/// Word of a table: how many keys it holds.
pub const LIVE: usize = 0;
/// Word of a table: its block of entries, or `None`.
pub const ENTRIES: usize = 1;
/// Word of a table: its index, or `None`.
pub const INDEX: usize = 2;
/// Word of a table: how many entries are in use, deleted ones included.
pub const USED: usize = 3;
/// Word of a dict: the version, if it is a namespace.
pub const VERSION: usize = 4;
/// Word of a frozenset: its hash, `None` if nobody asked yet.
pub const HASH: usize = 4;
/// Word of a set: where `pop` looks first, or `None`.
pub const FINGER: usize = 4;

/// Up to so many entries there is no index.
pub(crate) const SCAN_MAX: usize = 8;
/// The hash word of a deleted entry.
pub(crate) const DELETED_HASH: Value = Value::small(-1);
/// A hash as entries hold it: cut to 49 bits, never negative.
#[inline]
pub fn hash_word(hash: i64) -> Value {
    Value::small(hash & Value::INT_MAX)
}

/// How many entries a table for `wanted` keys has room for.
fn capacity_for(wanted: usize) -> usize {
    match wanted {
        0..=4 => 4,
        5..=SCAN_MAX => SCAN_MAX,
        _ => slots_for(wanted) * 2 / 3,
    }
}

/// How many slots the index for so many entries has.
fn slots_for(entries: usize) -> usize {
    (entries.saturating_mul(3).div_ceil(2)).next_power_of_two()
}

/// The words that the index for so many entries takes; 0 without one.
fn index_words(entries: usize) -> usize {
    if entries <= SCAN_MAX {
        return 0;
    }
    match slots_for(entries) {
        slots @ 0..=256 => slots / 8,
        slots @ 257..=65536 => slots / 4,
        slots => slots / 2,
    }
}

/// Where a table has room for an entry that was not found: a slot of its index, if it has one. Stale when the table changes.
#[derive(Clone, Copy)]
pub(crate) struct Free(Option<(Index, usize)>);

/// A search for the entries with one hash, which can be interrupted: see `Vm::probe`.
#[derive(Clone, Copy)]
pub struct Probe {
    hash: Value,
    at: usize,
    started: bool,
}

impl Probe {
    /// A search from the start.
    pub fn new(hash: Value) -> Probe {
        Probe { hash, at: 0, started: false }
    }
}

/// Reading tables.
impl Vm<'_> {
    #[inline(always)]
    pub(crate) fn stride(&self, table: Handle) -> usize {
        if self.heap.arena.header(table).kind_number() == Kind::Dict as u8 { 3 } else { 2 }
    }

    #[inline]
    pub(crate) fn index_of_table(&self, table: Handle) -> Option<Index> {
        let block = self.get(table, INDEX).as_object()?;
        Some(Index::new(block.0 as usize + 1, self.heap.arena.header(block).words()))
    }

    /// Where the entries of a table begin.
    #[inline]
    fn first_entry(&self, table: Handle) -> Option<usize> {
        Some(self.get(table, ENTRIES).as_object()?.0 as usize + 1)
    }

    /// How many keys a table holds.
    #[inline]
    pub fn live(&self, table: Handle) -> usize {
        self.get(table, LIVE).raw_len()
    }

    /// How many entries are in use, deleted ones included.
    #[inline]
    pub fn used(&self, table: Handle) -> usize {
        self.get(table, USED).raw_len()
    }

    /// Key and value (of a set: `UNSET`) of an entry; `None` if it is deleted or there is none.
    #[inline]
    pub fn entry(&self, table: Handle, entry: usize) -> Option<(Value, Value)> {
        if entry >= self.used(table) {
            return None;
        }
        let stride = self.stride(table);
        let at = self.first_entry(table)? + entry * stride;
        let all = self.heap.arena.all();
        let key = Value::from_bits(all[at + 1]);
        if key == Value::DELETED {
            return None;
        }
        Some((key, if stride == 3 { Value::from_bits(all[at + 2]) } else { Value::UNSET }))
    }

    /// The number of the first entry at or after `from` that is not deleted.
    #[inline]
    pub fn next_entry(&self, table: Handle, from: usize) -> Option<usize> {
        (from..self.used(table)).find(|entry| self.entry(table, *entry).is_some())
    }

    /// The value of an entry that exists.
    #[inline]
    pub fn entry_value(&self, dict: Handle, entry: usize) -> Value {
        let block = self.get(dict, ENTRIES).raw_handle();
        self.get(block, entry * 3 + 2)
    }

    /// The hash word of an entry that exists.
    pub fn entry_hash(&self, table: Handle, entry: usize) -> Value {
        let block = self.get(table, ENTRIES).raw_handle();
        self.get(block, entry * self.stride(table))
    }

    /// Replaces the value of an entry that exists; its key stays.
    #[inline]
    pub fn set_entry_value(&mut self, dict: Handle, entry: usize, value: Value) {
        let block = self.get(dict, ENTRIES).raw_handle();
        self.set(block, entry * 3 + 2, value);
        self.committed = true;
    }

    /// The entry with this hash whose key is the `same`.
    #[inline]
    pub fn find_entry(&self, table: Handle, hash: Value, same: impl FnMut(Value) -> bool) -> Option<usize> {
        self.find_place(table, hash, same).ok()
    }

    /// The entry with this hash whose key is the `same`, or where the index has room for one.
    #[inline]
    pub(crate) fn find_place(
        &self,
        table: Handle,
        hash: Value,
        mut same: impl FnMut(Value) -> bool,
    ) -> Result<usize, Free> {
        let first = self.first_entry(table).ok_or(Free(None))?;
        let stride = self.stride(table);
        let all = self.heap.arena.all();
        let Some(index) = self.index_of_table(table) else {
            let entries = &all[first..first + self.used(table) * stride];
            let found = match stride {
                3 => scan::<3>(entries, hash, same),
                _ => scan::<2>(entries, hash, same),
            };
            return found.ok_or(Free(None));
        };
        let mut fits = |at: usize| all[at] == hash.bits() && same(Value::from_bits(all[at + 1]));
        let mut slot = index.start(hash.bits());
        loop {
            match index.read(all, slot) {
                0 => return Err(Free(Some((index, slot)))),
                entry if fits(first + (entry - 1) * stride) => return Ok(entry - 1),
                _ => slot = index.after(slot),
            }
        }
    }

    /// The next entry of a search and its key. The table must not have changed since the search began; a search goes on
    /// over a collection.
    pub fn probe(&self, table: Handle, probe: &mut Probe) -> Option<(usize, Value)> {
        let first = self.first_entry(table)?;
        let stride = self.stride(table);
        let all = self.heap.arena.all();
        let hit = |entry: usize| all[first + entry * stride] == probe.hash.bits();
        let key = |entry: usize| Value::from_bits(all[first + entry * stride + 1]);
        let Some(index) = self.index_of_table(table) else {
            let entry = (probe.at..self.used(table)).find(|entry| hit(*entry))?;
            probe.at = entry + 1;
            return Some((entry, key(entry)));
        };
        let mut slot = if probe.started { probe.at & index.mask() } else { index.start(probe.hash.bits()) };
        loop {
            let entry = index.read(all, slot).checked_sub(1)?;
            slot = index.after(slot);
            if hit(entry) {
                (probe.at, probe.started) = (slot, true);
                return Some((entry, key(entry)));
            }
        }
    }
}

/// Changing tables.
impl Vm<'_> {
    /// An empty dict with room for `capacity` keys.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn new_dict(&mut self, capacity: usize) -> Answer {
        self.new_table(Kind::Dict, capacity)
    }

    /// An empty dict, set or frozenset with room for `capacity` keys.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn new_table(&mut self, kind: Kind, capacity: usize) -> Answer {
        let last = if kind == Kind::Dict { Value::small(0) } else { Value::NONE };
        let body = [Value::small(0), Value::NONE, Value::NONE, Value::small(0), last];
        let table = self.heap.arena.alloc(kind, 0, &body)?;
        if capacity > 0 {
            let (entries, index) = self.new_blocks(table, capacity)?;
            self.set(table, ENTRIES, entries);
            self.set(table, INDEX, index);
        }
        Ok(Value::object(table))
    }

    /// Makes a dict a namespace: from now on it has a version.
    pub fn make_namespace(&mut self, dict: Handle) {
        let header = self.heap.arena.header(dict);
        self.heap.arena.set_header(dict, header.with(FLAG_A));
        self.keys_changed(dict);
    }

    /// Blocks for so many entries, both empty.
    fn new_blocks(&mut self, table: Handle, capacity: usize) -> Result<(Value, Value), Raise> {
        let capacity = if capacity <= SCAN_MAX { capacity } else { capacity_for(capacity) };
        let words = capacity.saturating_mul(self.stride(table));
        let entries = self.heap.arena.alloc_filled(Kind::Words, 0, words, Value::UNSET)?;
        let index = match index_words(capacity) {
            0 => Value::NONE,
            words => {
                let index = self.heap.arena.alloc_raw(Kind::Raw, 0, words)?;
                self.heap.arena.body_mut(index).fill(0);
                Value::object(index)
            }
        };
        Ok((Value::object(entries), index))
    }

    /// How many entries a table has room for.
    #[inline]
    pub(crate) fn capacity(&self, table: Handle) -> usize {
        let Some(block) = self.get(table, ENTRIES).as_object() else { return 0 };
        let words = self.heap.arena.header(block).words();
        // Two divisions by constants, which are no divisions.
        let room = if self.stride(table) == 3 { words / 3 } else { words / 2 };
        match self.index_of_table(table) {
            Some(index) => room.min((1 << index.bits) * 2 / 3),
            None => room.min(SCAN_MAX),
        }
    }

    /// Words that have to be allocated before `more` keys can be added; 0 if there is room for them.
    pub fn growth(&self, table: Handle, more: usize) -> usize {
        if self.used(table) + more <= self.capacity(table) {
            return 0;
        }
        let wanted = self.grown(table, more);
        if wanted <= self.capacity(table) {
            return 0;
        }
        let capacity = capacity_for(wanted);
        let index = match index_words(capacity) {
            0 => 0,
            words => body_words(words) + 1,
        };
        body_words(capacity.saturating_mul(self.stride(table)).min(BODY_MAX)) + 1 + index
    }

    /// How many keys a table that is full should have room for.
    fn grown(&self, table: Handle, more: usize) -> usize {
        let live = self.live(table);
        // Whoever adds to a short one adds more.
        let least = if live > 0 { SCAN_MAX } else { 1 };
        (live + live / 2 + 1).max(live.saturating_add(more)).max(least)
    }

    /// Makes room for `more` keys.
    ///
    /// # Errors
    /// `Raise::NoRoom`; nothing has changed then.
    pub fn reserve_entries(&mut self, table: Handle, more: usize) -> Done {
        if self.used(table) + more <= self.capacity(table) {
            return Ok(());
        }
        let wanted = self.grown(table, more);
        if wanted <= self.capacity(table) {
            self.compact(table);
            return Ok(());
        }
        let (entries, index) = self.new_blocks(table, capacity_for(wanted))?;
        let old = self.get(table, ENTRIES);
        let used = self.used(table);
        self.set(table, ENTRIES, entries);
        self.set(table, INDEX, index);
        if let Some(old) = old.as_object() {
            self.move_entries(table, old, used);
        }
        self.entries_moved(table);
        Ok(())
    }

    /// Closes the gaps that deleted entries left.
    fn compact(&mut self, table: Handle) {
        if let Some(index) = self.get(table, INDEX).as_object() {
            self.heap.arena.body_mut(index).fill(0);
        }
        let block = self.get(table, ENTRIES).raw_handle();
        let used = self.used(table);
        self.move_entries(table, block, used);
        let kept = self.used(table) * self.stride(table);
        self.heap.arena.body_mut(block)[kept..].fill(Value::UNSET.bits());
        self.entries_moved(table);
    }

    /// Puts what lives of `used` entries in the block `from` into the table's own block, from its start on, and into its
    /// empty index.
    fn move_entries(&mut self, table: Handle, from: Handle, used: usize) {
        let stride = self.stride(table);
        let index = self.index_of_table(table);
        let to = self.get(table, ENTRIES).raw_handle().0 as usize + 1;
        let from = from.0 as usize + 1;
        let arena = &mut self.heap.arena;
        let mut live = 0;
        for entry in 0..used {
            let at = from + entry * stride;
            let hash = arena.word(at as u32);
            if hash == DELETED_HASH.bits() {
                continue;
            }
            arena.copy_words(at as u32, (to + live * stride) as u32, stride);
            if let Some(index) = index {
                index.insert(arena.all_mut(), hash, live);
            }
            live += 1;
        }
        self.set(table, USED, Value::len(live));
        if self.heap.arena.kind(table) == Kind::Set {
            self.set(table, FINGER, Value::NONE);
        }
    }

    /// Adds a key that is known not to be there.
    ///
    /// # Errors
    /// `Raise::NoRoom`; nothing has changed then.
    pub fn add_entry(&mut self, table: Handle, hash: Value, key: Value, value: Value) -> Done {
        self.reserve_entries(table, 1)?;
        self.append_entry(table, hash, key, value);
        Ok(())
    }

    /// Adds a key that is known not to be there, and that there is room for.
    pub(crate) fn append_entry(&mut self, table: Handle, hash: Value, key: Value, value: Value) {
        let free =
            self.index_of_table(table).map(|index| (index, index.free(self.heap.arena.all(), hash.bits())));
        self.append_at(table, Free(free), [hash, key, value]);
    }

    /// As `append_entry`, at the place that a search found: hash, key and value (of a set: anything).
    #[inline]
    pub(crate) fn append_at(&mut self, table: Handle, free: Free, [hash, key, value]: [Value; 3]) {
        let stride = self.stride(table);
        let block = self.get(table, ENTRIES).raw_handle();
        let entry = self.used(table);
        self.set(block, entry * stride, hash);
        self.set(block, entry * stride + 1, key);
        if stride == 3 {
            self.set(block, entry * stride + 2, value);
        }
        if let Free(Some((index, slot))) = free {
            index.write(self.heap.arena.all_mut(), slot, entry + 1);
        }
        self.set(table, USED, Value::len(entry + 1));
        let live = self.live(table);
        self.set(table, LIVE, Value::len(live + 1));
        self.keys_changed(table);
    }

    /// Removes an entry that exists.
    pub fn remove_entry(&mut self, table: Handle, entry: usize) {
        let stride = self.stride(table);
        let block = self.get(table, ENTRIES).raw_handle();
        if let Some(index) = self.index_of_table(table) {
            free_slot(self.heap.arena.all_mut(), index, block.0 as usize + 1, stride, entry);
        }
        self.set(block, entry * stride, DELETED_HASH);
        self.set(block, entry * stride + 1, Value::DELETED);
        if stride == 3 {
            self.set(block, entry * stride + 2, Value::UNSET);
        }
        let mut used = self.used(table);
        while used > 0 && self.get(block, (used - 1) * stride) == DELETED_HASH {
            used -= 1;
        }
        self.set(table, USED, Value::len(used));
        let live = self.live(table);
        self.set(table, LIVE, Value::len(live - 1));
        self.keys_changed(table);
    }

    /// Removes every key.
    pub fn clear_table(&mut self, table: Handle) {
        self.set(table, LIVE, Value::small(0));
        self.set(table, ENTRIES, Value::NONE);
        self.set(table, INDEX, Value::NONE);
        self.set(table, USED, Value::small(0));
        self.keys_changed(table);
    }

    /// Gives a table what another of the same kind of entries holds; the other must not be used afterwards.
    pub fn replace_table(&mut self, table: Handle, by: Handle) {
        for word in [LIVE, ENTRIES, INDEX, USED] {
            let value = self.get(by, word);
            self.set(table, word, value);
        }
        self.keys_changed(table);
    }

    /// A new table with the keys (and values) of another; `kind` says which, and must have the same kind of entries or be a
    /// set of a dict's keys.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn copy_table(&mut self, table: Handle, kind: Kind) -> Answer {
        let (live, used) = (self.live(table), self.used(table));
        self.charge(used)?;
        let copy = self.new_table(kind, live)?;
        let Some(block) = self.get(table, ENTRIES).as_object() else { return Ok(copy) };
        let copy_handle = copy.raw_handle();
        if self.stride(copy_handle) == self.stride(table) {
            if live > 0 {
                self.move_entries(copy_handle, block, used);
                self.set(copy_handle, LIVE, Value::len(live));
            }
            return Ok(copy);
        }
        let committed = self.committed;
        for entry in 0..used {
            if let Some((key, _)) = self.entry(table, entry) {
                let hash = self.entry_hash(table, entry);
                self.add_entry(copy_handle, hash, key, Value::UNSET)?;
            }
        }
        self.committed = committed;
        Ok(copy)
    }

    fn keys_changed(&mut self, table: Handle) {
        self.committed = true;
        self.entries_moved(table);
    }

    #[inline]
    fn entries_moved(&mut self, table: Handle) {
        if self.heap.arena.header(table).has(FLAG_A) {
            let version = self.next_version();
            self.set(table, VERSION, Value::small(i64::from(version)));
        }
    }
}

/// The first of a few entries with this hash whose key is the `same`.
#[inline(always)]
fn scan<const STRIDE: usize>(
    entries: &[u64],
    hash: Value,
    mut same: impl FnMut(Value) -> bool,
) -> Option<usize> {
    let (entries, _) = entries.as_chunks::<STRIDE>();
    entries.iter().position(|entry| entry[0] == hash.bits() && same(Value::from_bits(entry[1])))
}

/// Takes an entry out of the index and moves up what was displaced by it.
fn free_slot(all: &mut [u64], index: Index, entries: usize, stride: usize, entry: usize) {
    let mut hole = index.start(all[entries + entry * stride]);
    while index.read(all, hole) != entry + 1 {
        hole = index.after(hole);
    }
    let mut slot = index.after(hole);
    loop {
        let other = index.read(all, slot);
        if other == 0 {
            break;
        }
        let home = index.start(all[entries + (other - 1) * stride]);
        // It may stand in the hole if its own search passes there: the hole lies between its home and its place.
        if slot.wrapping_sub(home) & index.mask() >= slot.wrapping_sub(hole) & index.mask() {
            index.write(all, hole, other);
            hole = slot;
        }
        slot = index.after(slot);
    }
    index.write(all, hole, 0);
}
