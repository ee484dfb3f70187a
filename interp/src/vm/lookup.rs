//! Dicts and sets with keys of any type: hashes and comparisons may be a program's own.
//!
//! Everything here may run Python code and collect, and keeps what it was given itself. Keys that are strings, numbers
//! or `None` among keys of the same sorts are found without any of that.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::exceptions::TYPE_ERROR;
use crate::vm::quick::int_hash;
use crate::vm::raise::{Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::table::{ENTRIES, Free, HASH, Probe, hash_word};

/// How far a search without Python code came.
enum Quick {
    Found(usize),
    Absent(Free),
    Unsure,
}

impl Vm<'_> {
    #[inline]
    fn quick_find(&self, table: Handle, hash: Value, key: Value) -> Quick {
        let mut unsure = false;
        let found = self.find_place(table, hash, |other| {
            let equal = self.plain_equal(other, key);
            unsure = unsure || equal.is_none();
            equal != Some(false)
        });
        match found {
            _ if unsure => Quick::Unsure,
            Ok(entry) => Quick::Found(entry),
            Err(free) => Quick::Absent(free),
        }
    }

    /// Looks for the key `values[1]` in the table `values[0]`: the key's hash word (computed unless it is given) and its
    /// entry. All of `values` are kept and read again.
    ///
    /// # Errors
    /// What `__hash__` and `__eq__` raise.
    pub fn search<const N: usize>(
        &mut self,
        values: &mut [Value; N],
        hash: Option<Value>,
    ) -> Result<(Value, Option<usize>), Raise> {
        let (table, key) = (values[0].raw_handle(), values[1]);
        let quick = match hash {
            Some(_) => hash,
            None => self.plain_hash(key)?,
        };
        if let Some(hash) = quick {
            match self.quick_find(table, hash, key) {
                Quick::Found(entry) => return Ok((hash, Some(entry))),
                Quick::Absent(_) => return Ok((hash, None)),
                Quick::Unsure => {}
            }
        }
        let mark = self.kept_mark();
        for value in values.iter() {
            self.keep(*value)?;
        }
        let found = self.search_slowly(Kept(mark), Kept(mark + 1), quick);
        for (number, value) in (mark..).zip(values.iter_mut()) {
            *value = self.kept(Kept(number));
        }
        self.let_go(mark);
        found
    }

    fn search_slowly(
        &mut self,
        table: Kept,
        key: Kept,
        hash: Option<Value>,
    ) -> Result<(Value, Option<usize>), Raise> {
        let hash = match hash {
            Some(hash) => hash,
            None => hash_word(self.hash(self.kept(key))?),
        };
        let mut probe = Probe::new(hash);
        loop {
            let (here, wanted) = (self.kept(table).raw_handle(), self.kept(key));
            let Some((entry, other)) = self.probe(here, &mut probe) else { return Ok((hash, None)) };
            match self.plain_equal(other, wanted) {
                Some(true) => return Ok((hash, Some(entry))),
                Some(false) => continue,
                None => {}
            }
            match self.ask_equal(table, key, entry, other)? {
                None => probe = Probe::new(hash),
                Some(true) => return Ok((hash, Some(entry))),
                Some(false) => {}
            }
        }
    }

    /// Whether `other`, the key of an entry, equals the key looked for; `None` if the comparison has changed the table.
    fn ask_equal(
        &mut self,
        table: Kept,
        key: Kept,
        entry: usize,
        other: Value,
    ) -> Result<Option<bool>, Raise> {
        let mark = self.kept_mark();
        let kept_other = self.keep(other)?;
        let block = self.keep(self.get(self.kept(table).raw_handle(), ENTRIES))?;
        let equal = self.equal(other, self.kept(key));
        let here = self.kept(table).raw_handle();
        let same_block = self.get(here, ENTRIES) == self.kept(block);
        let same_key = self.entry(here, entry).map(|(key, _)| key) == Some(self.kept(kept_other));
        self.let_go(mark);
        let equal = equal?;
        Ok(if same_block && same_key { Some(equal) } else { None })
    }

    /// Adds the key `values[1]` (with the value `values[2]`) that is known not to be in the table `values[0]`; collects if
    /// there is no room. All of `values` are kept and read again.
    fn add_searched<const N: usize>(&mut self, values: &mut [Value; N], hash: Value) -> Done {
        let need = self.growth(values[0].raw_handle(), 1);
        if need > 0 {
            let mark = self.kept_mark();
            for value in values.iter() {
                self.keep(*value)?;
            }
            let room = self.room(need);
            for (number, value) in (mark..).zip(values.iter_mut()) {
                *value = self.kept(Kept(number));
            }
            self.let_go(mark);
            room?;
        }
        let value = values.get(2).copied().unwrap_or(Value::UNSET);
        self.add_entry(values[0].raw_handle(), hash, values[1], value)
    }

    /// The value under a key.
    ///
    /// # Errors
    /// What `__hash__` and `__eq__` raise.
    pub fn dict_get(&mut self, dict: Value, key: Value) -> Result<Option<Value>, Raise> {
        if let Some(hash) = self.plain_hash(key)? {
            match self.quick_find(dict.raw_handle(), hash, key) {
                Quick::Found(entry) => return Ok(Some(self.entry_value(dict.raw_handle(), entry))),
                Quick::Absent(_) => return Ok(None),
                Quick::Unsure => {}
            }
        }
        let mut values = [dict, key];
        let (_, found) = self.search(&mut values, None)?;
        Ok(found.map(|entry| self.entry_value(values[0].raw_handle(), entry)))
    }

    /// Puts a value under a key.
    ///
    /// # Errors
    /// What `__hash__` and `__eq__` raise; `Raise::NoRoom`.
    pub fn dict_put(&mut self, dict: Value, key: Value, value: Value) -> Done {
        self.dict_put_hashed(dict, None, key, value)
    }

    /// Puts a value under a key whose hash word is known.
    ///
    /// # Errors
    /// As `dict_put`.
    pub fn dict_put_hashed(&mut self, dict: Value, hash: Option<Value>, key: Value, value: Value) -> Done {
        let hash = match hash {
            Some(_) => hash,
            None => self.plain_hash(key)?,
        };
        if let Some(hash) = hash
            && self.put_quickly(dict.raw_handle(), [hash, key, value])
        {
            return Ok(());
        }
        let mut values = [dict, key, value];
        match self.search(&mut values, hash)? {
            (_, Some(entry)) => {
                self.set_entry_value(values[0].raw_handle(), entry, values[2]);
                Ok(())
            }
            (hash, None) => self.add_searched(&mut values, hash),
        }
    }

    /// Puts a value under a key with this hash, if that needs no Python code and it is there or there is room for it; `false`:
    /// nothing has been done.
    fn put_quickly(&mut self, dict: Handle, [hash, key, value]: [Value; 3]) -> bool {
        match self.quick_find(dict, hash, key) {
            Quick::Found(entry) => self.set_entry_value(dict, entry, value),
            Quick::Absent(free) if self.used(dict) < self.capacity(dict) => {
                self.append_at(dict, free, [hash, key, value]);
            }
            _ => return false,
        }
        true
    }

    /// The value under a key; if there is none, this value is put there.
    ///
    /// # Errors
    /// As `dict_put`.
    pub fn dict_get_or_put(&mut self, dict: Value, key: Value, value: Value) -> Result<Value, Raise> {
        let mut values = [dict, key, value];
        match self.search(&mut values, None)? {
            (_, Some(entry)) => Ok(self.entry_value(values[0].raw_handle(), entry)),
            (hash, None) => {
                self.add_searched(&mut values, hash)?;
                Ok(values[2])
            }
        }
    }

    /// Removes a key and gives the value that was there.
    ///
    /// # Errors
    /// What `__hash__` and `__eq__` raise.
    pub fn dict_remove(&mut self, dict: Value, key: Value) -> Result<Option<Value>, Raise> {
        let mut values = [dict, key];
        let (_, found) = self.search(&mut values, None)?;
        let table = values[0].raw_handle();
        Ok(found.map(|entry| {
            let value = self.entry_value(table, entry);
            self.remove_entry(table, entry);
            value
        }))
    }

    /// Adds to a set; `false` if the value was in it.
    ///
    /// # Errors
    /// As `dict_put`.
    pub fn set_add(&mut self, set: Value, item: Value) -> Result<bool, Raise> {
        self.set_add_hashed(set, None, item)
    }

    /// Adds to a set a value whose hash word is known.
    ///
    /// # Errors
    /// As `dict_put`.
    pub fn set_add_hashed(&mut self, set: Value, hash: Option<Value>, item: Value) -> Result<bool, Raise> {
        let mut values = [set, item];
        match self.search(&mut values, hash)? {
            (_, Some(_)) => Ok(false),
            (hash, None) => {
                self.add_searched(&mut values, hash)?;
                Ok(true)
            }
        }
    }

    /// Adds to a set, if that needs neither Python code nor room; `false`: nothing has been done.
    ///
    /// # Errors
    /// `TypeError` for an item without a hash.
    #[inline]
    pub fn set_add_plain(&mut self, set: Handle, item: Value) -> Result<bool, Raise> {
        let Some(hash) = self.plain_hash(item)? else { return Ok(false) };
        Ok(match self.quick_find(set, hash, item) {
            Quick::Found(_) => true,
            Quick::Absent(free) if self.used(set) < self.capacity(set) => {
                self.append_at(set, free, [hash, item, Value::UNSET]);
                true
            }
            _ => false,
        })
    }

    /// Whether a value is in a set. A set that is looked for counts as the frozenset of the same items.
    ///
    /// # Errors
    /// What `__hash__` and `__eq__` raise.
    pub fn set_has(&mut self, set: Value, item: Value) -> Result<bool, Raise> {
        if let Some(n) = item.as_int() {
            match self.quick_find(set.raw_handle(), hash_word(int_hash(n)), item) {
                Quick::Found(_) => return Ok(true),
                Quick::Absent(_) => return Ok(false),
                Quick::Unsure => {}
            }
        }
        let mut values = [set, item];
        Ok(self.search_item(&mut values)?.is_some())
    }

    /// Removes a value from a set; `false` if it was not there.
    ///
    /// # Errors
    /// As `set_has`.
    pub fn set_remove(&mut self, set: Value, item: Value) -> Result<bool, Raise> {
        let mut values = [set, item];
        let found = self.search_item(&mut values)?;
        if let Some(entry) = found {
            self.remove_entry(values[0].raw_handle(), entry);
        }
        Ok(found.is_some())
    }

    fn search_item(&mut self, values: &mut [Value; 2]) -> Result<Option<usize>, Raise> {
        match self.search(values, None) {
            Err(raise)
                if self.heap.is(self.payload(values[1]), Kind::Set) && self.caught(raise, TYPE_ERROR) =>
            {
                let hash = self.items_hash(self.payload(values[1]).raw_handle());
                Ok(self.search(values, Some(hash_word(hash)))?.1)
            }
            found => Ok(found?.1),
        }
    }

    /// The hash of a frozenset, from its word or computed; of a set: what it would have as a frozenset.
    pub fn items_hash(&mut self, set: Handle) -> i64 {
        let frozen = self.heap.arena.kind(set) == Kind::Frozenset;
        if frozen && let Some(hash) = self.get(set, HASH).as_int() {
            return hash;
        }
        // A sum of mixed hashes does not depend on the order.
        let mut sum = self.live(set) as u64;
        for entry in 0..self.used(set) {
            if self.entry(set, entry).is_some() {
                let hash = self.entry_hash(set, entry).raw_int() as u64;
                sum = sum
                    .wrapping_add((hash ^ hash >> 17 ^ 0x51_7CC1_B727).wrapping_mul(0x9E37_79B9_7F4A_7C15));
            }
        }
        let hash = ((sum ^ sum >> 29) & Value::INT_MAX as u64) as i64;
        if frozen {
            self.set(set, HASH, Value::small(hash));
        }
        hash
    }

    /// The dict, if the value is one or an instance of a class derived from it.
    #[inline]
    pub fn as_dict(&self, value: Value) -> Option<Handle> {
        self.heap.handle(self.payload(value), Kind::Dict)
    }

    /// The set or frozenset, if the value is one or an instance of a class derived from one.
    #[inline]
    pub fn as_set(&self, value: Value) -> Option<Handle> {
        let inner = self.payload(value);
        self.heap.handle(inner, Kind::Set).or_else(|| self.heap.handle(inner, Kind::Frozenset))
    }
}
