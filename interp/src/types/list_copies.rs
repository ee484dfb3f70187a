//! Lists made of the items of others: parts, sums, products. Nothing here runs Python code or collects.

use crate::heap::kind::Kind;
use crate::heap::layout::{LIST_ITEMS, LIST_LEN};
use crate::heap::value::{Handle, Value};
use crate::types::items::{self, COUNT_MAX, too_big};
use crate::types::list::{len, new};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// A list of `count` items, which `fill` writes to the words from the one it is given on.
///
/// # Errors
/// `Raise::NoRoom`.
#[inline]
pub fn filled(vm: &mut Vm, count: usize, fill: impl FnOnce(&mut Vm, u32)) -> Answer {
    if count == 0 {
        return new(vm, 0);
    }
    let block = vm.heap.arena.alloc_raw(Kind::Words, 0, count)?;
    fill(vm, block.0 + 1);
    if vm.heap.arena.header(block).words() > count {
        // A large one is longer than it has to be.
        vm.heap.arena.body_mut(block)[count..].fill(Value::UNSET.bits());
    }
    vm.make(Kind::List, &[Value::len(count), Value::object(block)])
}

/// Copies `count` items beginning at `start` of a list or tuple to the words from `to` on.
#[inline]
pub fn copy(vm: &mut Vm, sequence: Value, start: usize, count: usize, to: u32) {
    if let Some((at, _)) = items::span(vm, sequence) {
        vm.heap.arena.copy_words(at + start as u32, to, count);
        return;
    }
    for index in 0..count {
        let item = vm.heap.item(sequence, start + index);
        vm.heap.arena.set_word(to + index as u32, item.bits());
    }
}

/// A list of the keys of a dict or a set, or of a view of a dict's keys or values; `None` for anything else.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn of_table(vm: &mut Vm, value: Value) -> Result<Option<Value>, Raise> {
    let Some(object) = value.as_object() else { return Ok(None) };
    let (table, word) = match vm.heap.arena.kind(object) {
        Kind::Dict | Kind::Set | Kind::Frozenset => (object, 1),
        Kind::DictKeys => (vm.get(object, 0).raw_handle(), 1),
        Kind::DictValues => (vm.get(object, 0).raw_handle(), 2),
        _ => return Ok(None),
    };
    let count = vm.live(table);
    vm.charge(count)?;
    let list = filled(vm, count, |vm, to| {
        let mut entry = 0;
        for to in to..to + count as u32 {
            let next = vm.next_entry(table, entry).unwrap_or(entry);
            let (key, item) = vm.entry(table, next).unwrap_or((Value::NONE, Value::NONE));
            vm.heap.arena.set_word(to, if word == 1 { key } else { item }.bits());
            entry = next + 1;
        }
    })?;
    Ok(Some(list))
}

/// Appends `count` items of a list or tuple, from its first on, to a list that has room for them.
pub fn append(vm: &mut Vm, from: Value, to: Handle, count: usize) {
    if count == 0 {
        return;
    }
    let len = len(vm, to);
    let block = vm.get(to, LIST_ITEMS).raw_handle();
    copy(vm, from, 0, count, block.0 + 1 + len as u32);
    vm.set(to, LIST_LEN, Value::len(len + count));
}

/// `a + b`
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn concat(vm: &mut Vm, a: Value, b: Value) -> Answer {
    let (first, second) = (items::count(vm, a), items::count(vm, b));
    vm.charge(first + second)?;
    filled(vm, first + second, |vm, to| {
        copy(vm, a, 0, first, to);
        copy(vm, b, 0, second, to + first as u32);
    })
}

/// `list * count`
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn repeated(vm: &mut Vm, list: Handle, count: usize) -> Answer {
    let one = len(vm, list);
    let Some(total) = one.checked_mul(count).filter(|total| *total <= COUNT_MAX) else { return too_big() };
    vm.charge(total)?;
    filled(vm, total, |vm, to| {
        copy(vm, Value::object(list), 0, one, to);
        repeat(vm, to, one, total);
    })
}

/// Fills `total` words from `to` on with what the first `one` of them are.
pub fn repeat(vm: &mut Vm, to: u32, one: usize, total: usize) {
    if one == 1 {
        let word = vm.heap.arena.word(to);
        vm.heap.arena.all_mut()[to as usize..to as usize + total].fill(word);
        return;
    }
    let mut done = one;
    while done < total {
        let more = done.min(total - done);
        vm.heap.arena.copy_words(to, to + done as u32, more);
        done += more;
    }
}
