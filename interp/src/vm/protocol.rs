//! Protocols: what `len`, `iter`, `repr`, `hash`, indexing and truth mean for a value of any type.
//!
//! Each looks first at what a program's class says, then at the slot of the builtin type, then at Python's fallback.

use crate::code::special::SpecialName as Special;
use crate::heap::header::Header;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::desc::{Type, TypeRow};
use crate::vm::exceptions::{OBJECT, STOP_ITERATION, TYPE_ERROR};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};

/// The address before that of the first object.
const FIRST: u64 = 0x7F00_0000_0000;

impl Vm<'_> {
    /// The builtin type that makes up a value, payload taken out, and that payload.
    fn inner(&self, value: Value) -> (&'static Type, Value) {
        let inner = self.payload(value);
        (self.type_at(self.type_row(inner)), inner)
    }

    /// As `plain_type` of what may also stand in an image in the arena.
    #[inline(always)]
    fn simple_type(&self, value: Value) -> Option<&'static Type> {
        let kind = Header(self.heap.arena.word(self.heap.spot(value)?)).kind_number();
        if kind == Kind::Instance as u8 || kind == Kind::Class as u8 {
            return None;
        }
        Some(self.types[usize::from(kind)])
    }

    /// The first of a builtin type and its bases that has something.
    fn in_bases<T>(&self, mut this: &'static Type, slot: impl Fn(&'static Type) -> Option<T>) -> Option<T> {
        loop {
            if let Some(found) = slot(this) {
                return Some(found);
            }
            if this.row == OBJECT {
                return None;
            }
            this = self.type_at(this.base);
        }
    }

    /// `bool(value)`.
    ///
    /// # Errors
    /// What `__bool__` and `__len__` raise. May run Python code.
    pub fn truth(&mut self, value: Value) -> Result<bool, Raise> {
        if let Some(n) = value.as_int() {
            return Ok(n != 0);
        }
        if let Some(x) = value.as_float() {
            return Ok(x != 0.0);
        }
        if value.is_bool() || value.is_none() {
            return Ok(value == Value::TRUE);
        }
        if let Some(method) = self.special_of(value, Special::Bool) {
            return match self.call(method, &[value])? {
                Value::TRUE => Ok(true),
                Value::FALSE => Ok(false),
                other => {
                    let name = self.type_name(other);
                    Err(self.type_error(format_args!("__bool__ should return bool, returned {name}")))
                }
            };
        }
        if self.special_of(value, Special::Len).is_some() {
            return Ok(self.length(value)? != 0);
        }
        let (this, inner) = self.inner(value);
        match (this.truth, this.len) {
            (Some(truth), _) => truth(self, inner),
            (None, Some(len)) => Ok(len(self, inner)? != 0),
            (None, None) => Ok(true),
        }
    }

    /// `len(value)`.
    ///
    /// # Errors
    /// `TypeError` if it has none. May run Python code.
    pub fn length(&mut self, value: Value) -> Result<u64, Raise> {
        if let Some(len) = self.simple_type(value).and_then(|this| this.len) {
            return len(self, value);
        }
        if let Some(method) = self.special_of(value, Special::Len) {
            let answer = self.call(method, &[value])?;
            let name = self.type_name(answer);
            let len = self.index_value(answer)?;
            if self.int_is_negative(len) {
                return Err(self.value_error(format_args!("__len__() should return >= 0")));
            }
            return match self.small_int(len).and_then(|len| u64::try_from(len).ok()) {
                Some(len) => Ok(len),
                None => {
                    Err(self.overflow_error(format_args!("cannot fit '{name}' into an index-sized integer")))
                }
            };
        }
        let (this, inner) = self.inner(value);
        match this.len {
            Some(len) => len(self, inner),
            None => {
                let name = self.type_name(value);
                Err(self.type_error(format_args!("object of type '{name}' has no len()")))
            }
        }
    }

    /// About how many items iterating will give.
    ///
    /// # Errors
    /// What `__len__` and `__length_hint__` raise, but no `TypeError` of these. May run Python code.
    pub fn length_hint(&mut self, value: Value) -> Result<usize, Raise> {
        if self.heap.is(value, Kind::Instance) {
            return self.hint_of_instance(value);
        }
        let (this, inner) = self.inner(value);
        Ok(match this.len {
            Some(len) => usize::try_from(len(self, inner)?).unwrap_or(usize::MAX),
            None => 8,
        })
    }

    /// `hash(value)`.
    ///
    /// # Errors
    /// `TypeError` if it has none. May run Python code.
    pub fn hash(&mut self, value: Value) -> Result<i64, Raise> {
        if let Some(method) = self.special_of(value, Special::Hash) {
            if method.is_none() {
                return Err(self.unhashable(value));
            }
            let mark = self.kept_mark();
            let kept = self.keep(value)?;
            let answer = self.call_if_bound(method, &[value]);
            let value = self.kept(kept);
            self.let_go(mark);
            let Some(answer) = answer? else { return Err(self.unhashable(value)) };
            let answer = self.payload(answer);
            if !self.is_instance(answer, TypeRow(Kind::Int as u16)) {
                return Err(self.type_error(format_args!("__hash__ method should return an integer")));
            }
            // What fits in a word is the hash as it stands, beyond the modulus of the hashes of integers too.
            return match self.small_int(answer) {
                Some(-1) => Ok(-2),
                Some(hash) => Ok(hash),
                None => self.hash(answer),
            };
        }
        let (this, inner) = self.inner(value);
        if this.unhashable {
            return Err(self.unhashable(value));
        }
        match self.in_bases(this, |this| this.hash) {
            Some(hash) => hash(self, inner),
            None => Ok(self.identity_hash(value)),
        }
    }

    /// The hash of what has no other: its address without the zeros at its end.
    pub fn identity_hash(&mut self, value: Value) -> i64 {
        let number = match value.as_object() {
            Some(object) => i64::from(self.identity(object)),
            None => (value.bits() >> 1) as i64 & 0xFFFF_FFFF,
        };
        (FIRST / 16) as i64 + number
    }

    /// `id(value)`: it looks like an address of CPython's, so that the texts with it are as long as they are there.
    pub fn id(&mut self, value: Value) -> u64 {
        match value.as_object() {
            Some(object) => FIRST + u64::from(self.identity(object)) * 16,
            None => value.bits() >> 1 & 0x3_FFFF_FFFF_FFFF | 1 << 48,
        }
    }

    fn must_be_text(&mut self, method: &str, text: Value) -> Answer {
        if self.heap.text(self.payload(text)).is_some() {
            return Ok(text);
        }
        let name = self.type_name(text);
        Err(self.type_error(format_args!("{method} returned non-string (type {name})")))
    }

    /// `repr(value)`.
    ///
    /// # Errors
    /// What `__repr__` raises. May run Python code.
    pub fn repr(&mut self, value: Value) -> Answer {
        if let Some(method) = self.special_of(value, Special::Repr) {
            let text = self.call(method, &[value])?;
            return self.must_be_text("__repr__", text);
        }
        let (this, inner) = self.inner(value);
        match self.in_bases(this, |this| this.repr) {
            Some(repr) if this.row != OBJECT => repr(self, if this.whole { value } else { inner }),
            _ => self.plain_repr(value),
        }
    }

    /// `ascii(value)`
    ///
    /// # Errors
    /// What `__repr__` raises.
    pub fn ascii(&mut self, value: Value) -> Answer {
        let text = self.repr(value)?;
        (self.escape_text)(self, text)
    }

    /// `<module.Class object at 0x10>`
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn plain_repr(&mut self, value: Value) -> Answer {
        let class = self.type_of(value);
        let id = self.id(value);
        let Some(user) = self.user_class(class) else {
            let name = self.class_name(class);
            return self.make_text(format_args!("<{name} object at {id:#x}>"));
        };
        let dict = self.get(user, crate::vm::class::DICT).raw_handle();
        let module = self.dict_find_name(dict, b"__module__").map(|entry| self.entry_value(dict, entry));
        let qualname = self.name_of(self.get(user, crate::vm::class::QUALNAME));
        match module.filter(|module| self.heap.text(*module).is_some_and(|text| text != b"builtins")) {
            Some(module) => {
                let module = self.name_of(module);
                self.make_text(format_args!("<{module}.{qualname} object at {id:#x}>"))
            }
            None => self.make_text(format_args!("<{qualname} object at {id:#x}>")),
        }
    }

    /// `str(value)`.
    ///
    /// # Errors
    /// What `__str__` raises. May run Python code.
    pub fn str(&mut self, value: Value) -> Answer {
        if self.heap.text(value).is_some() {
            return Ok(value);
        }
        if let Some(method) = self.special_of(value, Special::Str) {
            let text = self.call(method, &[value])?;
            return self.must_be_text("__str__", text);
        }
        let (this, inner) = self.inner(value);
        match self.in_bases(this, |this| this.str) {
            Some(str) => str(self, if this.whole { value } else { inner }),
            // What is no string is blamed on what was asked for.
            None => match self.special_of(value, Special::Repr) {
                Some(method) => {
                    let text = self.call(method, &[value])?;
                    self.must_be_text("__str__", text)
                }
                None => self.repr(value),
            },
        }
    }

    /// `format(value, spec)`; `spec` is a string.
    ///
    /// # Errors
    /// What `__format__` raises. May run Python code.
    pub fn format(&mut self, value: Value, spec: Value) -> Answer {
        if let Some(method) = self.special_of(value, Special::Format) {
            let text = self.call(method, &[value, spec])?;
            if self.heap.text(self.payload(text)).is_some() {
                return Ok(text);
            }
            let name = self.type_name(text);
            return Err(self.type_error(format_args!("__format__ must return a str, not {name}")));
        }
        if self.heap.text(spec).is_some_and(<[u8]>::is_empty) {
            return self.str(value);
        }
        let (this, _) = self.inner(value);
        match self.in_bases(this, |this| this.format) {
            Some(format) => format(self, value, spec),
            None => {
                let name = self.type_name(value);
                Err(self.type_error(format_args!("unsupported format string passed to {name}.__format__")))
            }
        }
    }

    /// `iter(value)`.
    ///
    /// # Errors
    /// `TypeError` if it is not iterable. May run Python code.
    pub fn iter(&mut self, value: Value) -> Answer {
        if let Some(this) = self.simple_type(value) {
            match this.iter {
                Some(iter) => return iter(self, value),
                None if this.next.is_some() => return Ok(value),
                None => {}
            }
        }
        if let Some(method) = self.special_of(value, Special::Iter) {
            if method.is_none() {
                return Err(self.not_iterable(value));
            }
            let iterator = self.call(method, &[value])?;
            if !self.is_iterator(iterator) {
                let name = self.type_name(iterator);
                return Err(self.type_error(format_args!("iter() returned non-iterator of type '{name}'")));
            }
            return Ok(iterator);
        }
        let (this, inner) = self.inner(value);
        if let Some(iter) = this.iter {
            return iter(self, inner);
        }
        if this.next.is_some() {
            return Ok(value);
        }
        if self.special_of(value, Special::GetItem).is_some() {
            return self.make(Kind::SequenceIterator, &[value, Value::small(0)]);
        }
        Err(self.not_iterable(value))
    }

    /// Whether `next()` can be asked of the value.
    pub fn is_iterator(&mut self, value: Value) -> bool {
        self.special_of(value, Special::Next).is_some() || self.inner(value).0.next.is_some()
    }

    /// The next item; `None` when there is no more.
    ///
    /// # Errors
    /// What `__next__` raises. May run Python code.
    pub fn next(&mut self, iterator: Value) -> Result<Option<Value>, Raise> {
        match self.next_or_stop(iterator) {
            // Also one that a function has raised which a builtin iterator called.
            Err(raise) if self.caught(raise, STOP_ITERATION) => Ok(None),
            answer => answer,
        }
    }

    /// As `next`; a `StopIteration` that `__next__` raises goes on.
    ///
    /// # Errors
    /// What iterating raises. May run Python code.
    #[inline]
    pub fn next_or_stop(&mut self, iterator: Value) -> Result<Option<Value>, Raise> {
        if let Some(item) = self.quick_next(iterator) {
            return Ok(Some(item));
        }
        match self.special_of(iterator, Special::Next) {
            Some(method) => self.call(method, &[iterator]).map(Some),
            None => self.native_next(iterator),
        }
    }

    /// As `next` for an iterator of a builtin type; a `StopIteration` that was raised below it goes on.
    ///
    /// # Errors
    /// What iterating raises, `TypeError` if it is no iterator. May run Python code.
    pub fn native_next(&mut self, iterator: Value) -> Result<Option<Value>, Raise> {
        if let Some(next) = self.plain_type(iterator).and_then(|this| this.next) {
            return next(self, iterator);
        }
        let (this, inner) = self.inner(iterator);
        match this.next {
            Some(next) => next(self, inner),
            None => {
                let name = self.type_name(iterator);
                Err(self.type_error(format_args!("'{name}' object is not an iterator")))
            }
        }
    }

    /// `value[key]`.
    ///
    /// # Errors
    /// `TypeError` if it has no items, and what it raises for the key. May run Python code.
    pub fn getitem(&mut self, value: Value, key: Value) -> Answer {
        if let Some(getitem) = self.simple_type(value).and_then(|this| this.getitem) {
            return getitem(self, value, key);
        }
        if let Some(method) = self.special_of(value, Special::GetItem) {
            return self.call(method, &[value, key]);
        }
        let (this, inner) = self.inner(value);
        if this.row.0 == Kind::Dict as u16 && self.special_of(value, Special::Missing).is_some() {
            return self.get_or_missing(value, inner, key);
        }
        if let Some(getitem) = this.getitem {
            return getitem(self, inner, key);
        }
        if self.is_class(value) {
            return self.class_item(value, key);
        }
        let name = self.type_name(value);
        Err(self.type_error(format_args!("'{name}' object is not subscriptable")))
    }

    /// `dict.__getitem__`, which asks `__missing__` of a class derived from `dict`.
    pub(super) fn get_or_missing(&mut self, value: Value, dict: Value, key: Value) -> Answer {
        let mark = self.kept_mark();
        let (kept, kept_key) = (self.keep(value)?, self.keep(key)?);
        let found = self.dict_get(dict, key);
        let (value, key) = (self.kept(kept), self.kept(kept_key));
        self.let_go(mark);
        match found? {
            Some(found) => Ok(found),
            None => match self.special_of(value, Special::Missing) {
                Some(missing) => self.call(missing, &[value, key]),
                None => Err(self.key_error(key)),
            },
        }
    }

    /// `value[key] = item`, or `del value[key]` for `UNSET`.
    ///
    /// # Errors
    /// `TypeError` if items cannot be assigned, and what it raises for the key. May run Python code.
    pub fn setitem(&mut self, value: Value, key: Value, item: Value) -> Done {
        if let Some(setitem) = self.simple_type(value).and_then(|this| this.setitem) {
            return setitem(self, value, key, item);
        }
        let special = if item.is_set() { Special::SetItem } else { Special::DelItem };
        if let Some(method) = self.special_of(value, special) {
            let args = [value, key, item];
            self.call(method, if item.is_set() { &args } else { &args[..2] })?;
            return Ok(());
        }
        let (this, inner) = self.inner(value);
        match this.setitem {
            Some(setitem) => setitem(self, inner, key, item),
            None => {
                // Who has one of the two methods is asked for the other.
                let (missing, other) = if item.is_set() {
                    (Special::SetItem, Special::DelItem)
                } else {
                    (Special::DelItem, Special::SetItem)
                };
                if self.special_of(value, other).is_some() {
                    return Err(self.attribute_error(format_args!("{}", missing.name())));
                }
                let name = self.type_name(value);
                let what = if item.is_set() { "assignment" } else { "deletion" };
                // Sequences word it another way for an index.
                let instance = self.heap.is(value, Kind::Instance) && self.type_of(value) != OBJECT.value();
                let sequence = this.len.is_some() || instance;
                let inner = self.payload(key);
                let index = inner.is_int()
                    || inner.is_bool()
                    || self.heap.is(inner, Kind::Int)
                    || self.special_of(key, Special::Index).is_some();
                if sequence && index {
                    let place = self.index_value(key)?;
                    if self.small_int(place).is_none() {
                        let name = self.type_name(key);
                        return Err(
                            self.index_error(format_args!("cannot fit '{name}' into an index-sized integer"))
                        );
                    }
                }
                let short = !item.is_set() && sequence && index;
                let not = if short { "n't" } else { " not" };
                Err(self.type_error(format_args!("'{name}' object does{not} support item {what}")))
            }
        }
    }

    /// `del value[key]`.
    ///
    /// # Errors
    /// As `setitem`.
    pub fn delitem(&mut self, value: Value, key: Value) -> Done {
        self.setitem(value, key, Value::UNSET)
    }

    /// `item in container`.
    ///
    /// # Errors
    /// `TypeError` if it contains nothing at all. May run Python code.
    pub fn contains(&mut self, container: Value, item: Value) -> Result<bool, Raise> {
        if let Some(contains) = self.simple_type(container).and_then(|this| this.contains) {
            return contains(self, container, item);
        }
        if let Some(method) = self.special_of(container, Special::Contains) {
            if method.is_none() {
                let name = self.type_name(container);
                return Err(self.type_error(format_args!("'{name}' object is not a container")));
            }
            let answer = self.call(method, &[container, item])?;
            return self.truth(answer);
        }
        let (this, inner) = self.inner(container);
        if let Some(contains) = this.contains {
            return contains(self, inner, item);
        }
        let mark = self.kept_mark();
        let kept = self.keep(item)?;
        self.keep(container)?;
        let found = self.contains_by_iterating(container, kept);
        self.let_go(mark);
        found
    }

    fn contains_by_iterating(&mut self, container: Value, item: Kept) -> Result<bool, Raise> {
        if !self.is_iterable(container) || self.special_of(container, Special::Iter) == Some(Value::NONE) {
            let name = self.type_name(container);
            return Err(self.type_error(format_args!("argument of type '{name}' is not iterable")));
        }
        let kept = self.keep(container)?;
        let iterator = match self.iter(container) {
            Err(raise) if self.caught(raise, TYPE_ERROR) => {
                let name = self.type_name(self.kept(kept));
                return Err(self.type_error(format_args!("argument of type '{name}' is not iterable")));
            }
            iterator => iterator?,
        };
        let iterator = self.keep(iterator)?;
        while let Some(found) = self.next(self.kept(iterator))? {
            self.charge_ticks(1)?;
            if self.equal(found, self.kept(item))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether `iter()` can be asked of the value.
    pub fn is_iterable(&mut self, value: Value) -> bool {
        let this = self.inner(value).0;
        this.iter.is_some()
            || this.next.is_some()
            || [Special::Iter, Special::GetItem]
                .iter()
                .any(|special| self.special_of(value, *special).is_some())
    }

    /// Counts one more level of nesting of a structure that is printed, compared or hashed.
    ///
    /// # Errors
    /// `RecursionError`.
    pub fn enter(&mut self) -> Done {
        if self.structure >= crate::limits::STRUCTURE_DEPTH {
            return Err(self.recursion_error(format_args!("maximum recursion depth exceeded")));
        }
        self.structure += 1;
        Ok(())
    }

    /// Leaves a level of nesting.
    pub fn leave(&mut self) {
        self.structure -= 1;
    }

    /// Whether the value can be called.
    pub fn is_callable(&mut self, value: Value) -> bool {
        if self.is_class(value) || value.as_table(crate::heap::value::TABLE_NATIVE).is_some() {
            return true;
        }
        if value.as_table(crate::vm::class::TABLE_SLOT).is_some() {
            return true;
        }
        match self.heap.kind(value) {
            Some(Kind::Function | Kind::Method | Kind::Native) => true,
            _ => self.special_of(value, Special::Call).is_some() || self.inner(value).0.call.is_some(),
        }
    }
}

/// A comparison of numbers held inline.
#[inline]
pub fn quick_compare(comparison: crate::vm::desc::Comparison, a: Value, b: Value) -> Option<bool> {
    if a.both_int(b) {
        return Some(comparison.holds(a.raw_int().cmp(&b.raw_int())));
    }
    if a.is_float() && b.is_float() {
        return a.raw_float().partial_cmp(&b.raw_float()).map(|order| comparison.holds(order));
    }
    None
}

/// A sum of numbers held inline.
#[inline]
pub fn quick_add(a: Value, b: Value) -> Option<Value> {
    if a.both_int(b) {
        return a.shifted_int().checked_add(b.shifted_int()).map(Value::from_shifted);
    }
    if a.is_float() && b.is_float() {
        return Some(Value::float(a.raw_float() + b.raw_float()));
    }
    // Inline integers are exact as floats.
    match (a.as_int(), b.as_int()) {
        (Some(a), None) if b.is_float() => Some(Value::float(a as f64 + b.raw_float())),
        (None, Some(b)) if a.is_float() => Some(Value::float(a.raw_float() + b as f64)),
        _ => None,
    }
}
