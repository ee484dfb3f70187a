//! Dicts whose keys are strings: namespaces, keyword arguments, classes. Nothing here runs Python code or collects.

use crate::heap::value::{Handle, Value};
use crate::vm::raise::Done;
use crate::vm::raise::Raise;
use crate::vm::state::Vm;
use crate::vm::table::hash_word;

impl Vm<'_> {
    /// The hash of a string as entries hold it.
    #[inline]
    pub fn text_hash_word(&self, text: Value) -> Value {
        let words = self.heap.words(text).expect("a string");
        let known = words[1] >> 32;
        // Hashes in images have seed 0.
        let hash = if known != 0 && (self.hash_seed == 0 || text.is_object()) {
            known as u32
        } else {
            self.hash_text(self.heap.text(text).expect("a string"))
        };
        hash_word(i64::from(hash))
    }

    /// The entry with a string as its key.
    #[inline]
    pub fn dict_find_text(&self, dict: Handle, key: Value) -> Option<usize> {
        let hash = self.text_hash_word(key);
        let text = self.heap.text(key);
        self.find_entry(dict, hash, |other| other == key || self.heap.text(other) == text)
    }

    /// The entry with a string as its key, given as its bytes.
    pub fn dict_find_name(&self, dict: Handle, name: &[u8]) -> Option<usize> {
        let hash = hash_word(i64::from(self.hash_text(name)));
        self.find_entry(dict, hash, |other| self.heap.text(other) == Some(name))
    }

    /// The value under a string.
    #[inline]
    pub fn dict_get_text(&self, dict: Handle, key: Value) -> Option<Value> {
        self.dict_find_text(dict, key).map(|entry| self.entry_value(dict, entry))
    }

    /// The value under a string, given as its bytes.
    pub fn dict_get_name(&self, dict: Handle, name: &[u8]) -> Option<Value> {
        self.dict_find_name(dict, name).map(|entry| self.entry_value(dict, entry))
    }

    /// Puts a value under a string.
    ///
    /// # Errors
    /// `Raise::NoRoom`; nothing has changed then.
    pub fn dict_put_text(&mut self, dict: Handle, key: Value, value: Value) -> Done {
        if let Some(entry) = self.dict_find_text(dict, key) {
            self.set_entry_value(dict, entry, value);
            return Ok(());
        }
        let hash = self.text_hash_word(key);
        self.add_entry(dict, hash, key, value)
    }

    /// Removes the value under a string; `false` if there is none.
    ///
    /// # Errors
    /// None today.
    pub fn dict_remove_text(&mut self, dict: Handle, key: Value) -> Result<bool, Raise> {
        let found = self.dict_find_text(dict, key);
        if let Some(entry) = found {
            self.remove_entry(dict, entry);
        }
        Ok(found.is_some())
    }
}
