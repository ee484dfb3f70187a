//! What sets do with other sets and with iterables. All may run Python code.
//!
//! The items of a set or dict come with their hashes, which need not be asked for again. Results stand in the order of the
//! left operand, then of the right one; an intersection in the order of the smaller one, which gives the items.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::items::{self, keeping, made};
use crate::types::list;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};

/// An item and the word of its hash, if it is known.
type Item = (Option<Value>, Value);

/// So many items a new set has room for at most, before it is known how many are the same.
const ROOM_MAX: usize = 32;

/// A walk over the items of a table or of any iterable.
#[derive(Clone, Copy)]
pub struct Walk {
    source: Kept,
    table: bool,
    at: usize,
}

impl Walk {
    /// A walk over what iterating over a value gives; it keeps what it needs.
    ///
    /// # Errors
    /// `TypeError` if it is not iterable.
    pub fn over(vm: &mut Vm, value: Value) -> Result<Walk, Raise> {
        if let Some(table) = table_of(vm, value) {
            return Ok(Walk { source: vm.keep(table)?, table: true, at: 0 });
        }
        let iterator = vm.iter(value)?;
        Ok(Walk { source: vm.keep(iterator)?, table: false, at: 0 })
    }

    /// The next item.
    ///
    /// # Errors
    /// What iterating raises.
    pub fn next(&mut self, vm: &mut Vm) -> Result<Option<Item>, Raise> {
        items::tick(vm, self.at)?;
        if !self.table {
            self.at += 1;
            return Ok(items::next(vm, self.source)?.map(|item| (None, item)));
        }
        let table = vm.kept(self.source).raw_handle();
        let Some(entry) = vm.next_entry(table, self.at) else { return Ok(None) };
        self.at = entry + 1;
        let hash = vm.entry_hash(table, entry);
        Ok(vm.entry(table, entry).map(|(key, _)| (Some(hash), key)))
    }
}

/// The table whose keys are what iterating over a value gives, if that is known without doing so.
fn table_of(vm: &mut Vm, value: Value) -> Option<Value> {
    let inner = vm.payload(value);
    let table = match vm.heap.kind(inner) {
        Some(Kind::Set | Kind::Frozenset | Kind::Dict) => inner,
        Some(Kind::DictKeys) => vm.get(inner.raw_handle(), 0),
        _ => return None,
    };
    if inner == value || vm.special_of(value, Special::Iter).is_none() { Some(table) } else { None }
}

/// Whether the table has the item.
fn has(vm: &mut Vm, table: Kept, (hash, item): Item) -> Result<bool, Raise> {
    let mut values = [vm.kept(table), item];
    Ok(vm.search(&mut values, hash)?.1.is_some())
}

fn add(vm: &mut Vm, set: Kept, (hash, item): Item) -> Done {
    vm.set_add_hashed(vm.kept(set), hash, item)?;
    Ok(())
}

/// Removes the item; `false` if it was not there.
fn remove(vm: &mut Vm, set: Kept, (hash, item): Item) -> Result<bool, Raise> {
    let mut values = [vm.kept(set), item];
    let found = vm.search(&mut values, hash)?.1;
    if let Some(entry) = found {
        vm.remove_entry(values[0].raw_handle(), entry);
    }
    Ok(found.is_some())
}

/// Adds what iterating over a value gives to a set.
///
/// # Errors
/// What iterating and the items' comparisons raise.
pub fn update(vm: &mut Vm, set: Kept, from: Value) -> Done {
    if let Some(plain) = list::plain_items(vm, from) {
        return keeping(vm, |vm| {
            let items = vm.keep(plain)?;
            add_items(vm, set, items)
        });
    }
    keeping(vm, |vm| {
        let mut walk = Walk::over(vm, from)?;
        while let Some(item) = walk.next(vm)? {
            add(vm, set, item)?;
        }
        Ok(())
    })
}

/// Adds the items of a list or tuple to a set, in their order, as iterating over it would give them.
fn add_items(vm: &mut Vm, set: Kept, items: Kept) -> Done {
    let mut index = 0;
    loop {
        index += add_plain(vm, vm.kept(set).raw_handle(), vm.kept(items), index)?;
        let Some(item) = items::get(vm, vm.kept(items), index) else { return Ok(()) };
        items::tick(vm, index)?;
        vm.set_add(vm.kept(set), item)?;
        index += 1;
    }
}

/// Adds the items from `start` on, as long as that needs neither Python code nor room; how many those were.
fn add_plain(vm: &mut Vm, set: Handle, items: Value, start: usize) -> Result<usize, Raise> {
    let Some((first, count)) = items::span(vm, items) else { return Ok(0) };
    for index in start..count {
        let item = Value::from_bits(vm.heap.arena.word(first + index as u32));
        if !vm.set_add_plain(set, item)? {
            return Ok(index - start);
        }
        items::tick(vm, index)?;
    }
    Ok(count.saturating_sub(start))
}

/// A set or frozenset of what iterating over a value gives.
///
/// # Errors
/// As `update`.
pub fn from_iterable(vm: &mut Vm, kind: Kind, iterable: Value) -> Answer {
    if let Some(table) = table_of(vm, iterable) {
        return vm.copy_table(table.raw_handle(), kind);
    }
    keeping(vm, |vm| {
        let from = vm.keep(iterable)?;
        // Some of many items are often the same.
        let room = list::plain_items(vm, iterable).map_or(0, |plain| items::count(vm, plain).min(ROOM_MAX));
        let set = vm.new_table(kind, room)?;
        let set = vm.keep(set)?;
        update(vm, set, vm.kept(from))?;
        Ok(vm.kept(set))
    })
}

/// A set with the items of a table, kept. `table` is kept too.
fn copy(vm: &mut Vm, table: Kept, kind: Kind) -> Result<Kept, Raise> {
    let copy = made(vm, |vm| vm.copy_table(vm.kept(table).raw_handle(), kind))?;
    vm.keep(copy)
}

/// A table that stands for an operand: its own, or that of a new set. Kept.
fn as_table(vm: &mut Vm, value: Value) -> Result<Kept, Raise> {
    let table = match table_of(vm, value) {
        Some(table) => table,
        None => from_iterable(vm, Kind::Set, value)?,
    };
    vm.keep(table)
}

fn empty(vm: &mut Vm, kind: Kind) -> Result<Kept, Raise> {
    let set = made(vm, |vm| vm.new_table(kind, 0))?;
    vm.keep(set)
}

/// `a | b` as a set of that kind; `a` is a table.
///
/// # Errors
/// As `update`.
pub fn union(vm: &mut Vm, kind: Kind, a: Value, b: Value) -> Answer {
    keeping(vm, |vm| {
        let (a, b) = (vm.keep(a)?, vm.keep(b)?);
        let sum = copy(vm, a, kind)?;
        update(vm, sum, vm.kept(b))?;
        Ok(vm.kept(sum))
    })
}

/// `a & b` as a set of that kind; `a` is a table.
///
/// # Errors
/// As `update`.
pub fn intersection(vm: &mut Vm, kind: Kind, a: Value, b: Value) -> Answer {
    keeping(vm, |vm| {
        let (a, b) = (vm.keep(a)?, vm.keep(b)?);
        let common = empty(vm, kind)?;
        let (walked, asked) = match vm.as_set(vm.kept(b)) {
            Some(set) if vm.live(set) > vm.live(vm.kept(a).raw_handle()) => {
                (vm.kept(a), vm.keep(Value::object(set))?)
            }
            _ => (vm.kept(b), a),
        };
        let mut walk = Walk::over(vm, walked)?;
        while let Some((hash, item)) = walk.next(vm)? {
            let mark = vm.kept_mark();
            let kept = vm.keep(item)?;
            let both = has(vm, asked, (hash, item))?;
            let item = vm.kept(kept);
            vm.let_go(mark);
            if both {
                add(vm, common, (hash, item))?;
            }
        }
        Ok(vm.kept(common))
    })
}

/// `a - b` as a set of that kind; `a` is a table.
///
/// # Errors
/// As `update`.
pub fn difference(vm: &mut Vm, kind: Kind, a: Value, b: Value) -> Answer {
    keeping(vm, |vm| {
        let (a, b) = (vm.keep(a)?, vm.keep(b)?);
        if table_of(vm, vm.kept(b)).is_none() {
            let rest = copy(vm, a, kind)?;
            difference_update(vm, rest, vm.kept(b))?;
            return Ok(vm.kept(rest));
        }
        let rest = empty(vm, kind)?;
        add_missing(vm, rest, a, b)?;
        Ok(vm.kept(rest))
    })
}

/// Adds to a set what the table `a` has and the table of `b` has not.
fn add_missing(vm: &mut Vm, set: Kept, a: Kept, b: Kept) -> Done {
    let asked = as_table(vm, vm.kept(b))?;
    let mut walk = Walk::over(vm, vm.kept(a))?;
    while let Some((hash, item)) = walk.next(vm)? {
        let mark = vm.kept_mark();
        let kept = vm.keep(item)?;
        let there = has(vm, asked, (hash, item))?;
        let item = vm.kept(kept);
        vm.let_go(mark);
        if !there {
            add(vm, set, (hash, item))?;
        }
    }
    Ok(())
}

/// `a ^ b` as a set of that kind; `a` is a table.
///
/// # Errors
/// As `update`.
pub fn symmetric_difference(vm: &mut Vm, kind: Kind, a: Value, b: Value) -> Answer {
    keeping(vm, |vm| {
        let (a, b) = (vm.keep(a)?, vm.keep(b)?);
        let b = as_table(vm, vm.kept(b))?;
        let either = empty(vm, kind)?;
        add_missing(vm, either, a, b)?;
        add_missing(vm, either, b, a)?;
        Ok(vm.kept(either))
    })
}

/// `set -= b`
///
/// # Errors
/// As `update`.
pub fn difference_update(vm: &mut Vm, set: Kept, b: Value) -> Done {
    if table_of(vm, b) == Some(vm.kept(set)) {
        let set = vm.kept(set).raw_handle();
        vm.clear_table(set);
        return Ok(());
    }
    keeping(vm, |vm| {
        let mut walk = Walk::over(vm, b)?;
        while let Some(item) = walk.next(vm)? {
            remove(vm, set, item)?;
        }
        Ok(())
    })
}

/// `set &= b`
///
/// # Errors
/// As `update`.
pub fn intersection_update(vm: &mut Vm, set: Kept, b: Value) -> Done {
    let common = intersection(vm, Kind::Set, vm.kept(set), b)?;
    let set = vm.kept(set).raw_handle();
    vm.replace_table(set, common.raw_handle());
    Ok(())
}

/// `set ^= b`
///
/// # Errors
/// As `update`.
pub fn symmetric_difference_update(vm: &mut Vm, set: Kept, b: Value) -> Done {
    if table_of(vm, b) == Some(vm.kept(set)) {
        let set = vm.kept(set).raw_handle();
        vm.clear_table(set);
        return Ok(());
    }
    keeping(vm, |vm| {
        let b = as_table(vm, b)?;
        let mut walk = Walk::over(vm, vm.kept(b))?;
        while let Some((hash, item)) = walk.next(vm)? {
            let mark = vm.kept_mark();
            let kept = vm.keep(item)?;
            let removed = remove(vm, set, (hash, item))?;
            let item = vm.kept(kept);
            vm.let_go(mark);
            if !removed {
                add(vm, set, (hash, item))?;
            }
        }
        Ok(())
    })
}

/// Whether all of the table `a` is in the table `b`.
///
/// # Errors
/// What the items' comparisons raise.
pub fn is_within(vm: &mut Vm, a: Value, b: Value) -> Result<bool, Raise> {
    if vm.live(a.raw_handle()) > vm.live(b.raw_handle()) {
        return Ok(false);
    }
    keeping(vm, |vm| {
        let b = vm.keep(b)?;
        let mut walk = Walk::over(vm, a)?;
        while let Some(item) = walk.next(vm)? {
            if !has(vm, b, item)? {
                return Ok(false);
            }
        }
        Ok(true)
    })
}

/// Whether all that iterating over `b` gives is in the table `a`.
///
/// # Errors
/// What iterating and the items' comparisons raise.
pub fn contains_all(vm: &mut Vm, a: Value, b: Value) -> Result<bool, Raise> {
    keeping(vm, |vm| {
        let a = vm.keep(a)?;
        let mut walk = Walk::over(vm, b)?;
        while let Some(item) = walk.next(vm)? {
            if !has(vm, a, item)? {
                return Ok(false);
            }
        }
        Ok(true)
    })
}

/// Whether nothing that iterating over `b` gives is in the table `a`.
///
/// # Errors
/// What iterating and the items' comparisons raise.
pub fn is_disjoint(vm: &mut Vm, a: Value, b: Value) -> Result<bool, Raise> {
    keeping(vm, |vm| {
        let a = vm.keep(a)?;
        let mut walk = Walk::over(vm, b)?;
        while let Some(item) = walk.next(vm)? {
            if has(vm, a, item)? {
                return Ok(false);
            }
        }
        Ok(true)
    })
}
