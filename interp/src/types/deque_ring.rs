//! The ring that a `deque` keeps its items in, and what changes it.
//!
//! ```text
//! deque | count | block of items, or None | place of the first | maxlen, or None | changes |
//! ```
//! Item `n` stands `n` places behind the first; behind the block's last place comes its first one. Places without an item are
//! unset, so that they keep nothing alive. `changes` counts what adds, removes or moves items: who walks over them sees by it
//! that somebody else was there. The block grows, and goes when the deque is cleared.
//!
//! Nothing here runs Python code, and nothing collects but what says so.

use crate::heap::header::body_words;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::items::{COUNT_MAX, keeping, too_big};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};

/// Word of a deque: how many items it has.
pub const COUNT: usize = 0;
/// The block that holds them, or `None`.
pub const BLOCK: usize = 1;
/// Where in the block the first one stands.
pub const FIRST: usize = 2;
/// The most items it may have, or `None`.
pub const MAXLEN: usize = 3;
/// How often it was changed.
pub const CHANGES: usize = 4;

/// One of the two ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// Where the first item is.
    Front,
    /// Where the last item is.
    Back,
}

/// An empty deque.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn new(vm: &mut Vm, maxlen: Value) -> Answer {
    let zero = Value::small(0);
    vm.make(Kind::Deque, &[zero, Value::NONE, zero, maxlen, zero])
}

/// How many items a deque has.
#[inline]
pub fn len(vm: &Vm, deque: Handle) -> usize {
    vm.get(deque, COUNT).raw_len()
}

fn capacity(vm: &Vm, deque: Handle) -> usize {
    vm.get(deque, BLOCK).as_object().map_or(0, |block| vm.heap.arena.header(block).words())
}

/// The most items it may have; more than there can be if there is no such limit.
#[inline]
pub fn most(vm: &Vm, deque: Handle) -> usize {
    vm.get(deque, MAXLEN).as_int().and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX)
}

/// How often it was changed.
#[inline]
pub fn changes(vm: &Vm, deque: Handle) -> Value {
    vm.get(deque, CHANGES)
}

/// Counts a change, which a program can see.
#[inline]
fn changed(vm: &mut Vm, deque: Handle) {
    let next = (vm.get(deque, CHANGES).raw_int() + 1) & Value::INT_MAX;
    vm.set(deque, CHANGES, Value::small(next));
    vm.committed = true;
}

/// The place of item `index`, which is at most the block's length.
#[inline]
fn place(vm: &Vm, deque: Handle, index: usize) -> usize {
    let at = vm.get(deque, FIRST).raw_len() + index;
    let end = capacity(vm, deque);
    if at >= end { at - end } else { at }
}

/// Item `index`, which is below the length.
#[inline]
pub fn item(vm: &Vm, deque: Handle, index: usize) -> Value {
    vm.get(vm.get(deque, BLOCK).raw_handle(), place(vm, deque, index))
}

/// Item `index`, if there are so many.
#[inline]
pub fn get(vm: &Vm, deque: Handle, index: usize) -> Option<Value> {
    if index < len(vm, deque) { Some(item(vm, deque, index)) } else { None }
}

/// Puts a value in the place of item `index`.
#[inline]
fn put(vm: &mut Vm, deque: Handle, index: usize, value: Value) {
    let place = place(vm, deque, index);
    let block = vm.get(deque, BLOCK).raw_handle();
    vm.set(block, place, value);
}

/// Replaces item `index`, which is below the length. That is no change to those who walk over the items.
pub fn set_item(vm: &mut Vm, deque: Handle, index: usize, value: Value) {
    put(vm, deque, index, value);
    vm.committed = true;
}

/// The length of a block that has to grow to `wanted` places.
fn grown(vm: &Vm, deque: Handle, wanted: usize) -> usize {
    (wanted + wanted / 2).max(4).min(most(vm, deque)).max(wanted)
}

/// Makes room for `more` items. Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`; nothing has changed then.
pub fn reserve(vm: &mut Vm, deque: Handle, more: usize) -> Done {
    let (len, old) = (len(vm, deque), capacity(vm, deque));
    let Some(wanted) = len.checked_add(more).filter(|wanted| *wanted <= COUNT_MAX) else { return too_big() };
    if wanted <= old {
        return Ok(());
    }
    let roomy = if more == 1 || old > 0 { grown(vm, deque, wanted) } else { wanted };
    if let Some(block) = vm.get(deque, BLOCK).as_object()
        && (vm.heap.arena.extend(block, roomy) || vm.heap.arena.extend(block, wanted))
    {
        widen(vm, deque, block, old);
        return Ok(());
    }
    let arena = &mut vm.heap.arena;
    let block = match arena.alloc_raw(Kind::Words, 0, roomy) {
        Ok(block) => block,
        Err(_) => arena.alloc_raw(Kind::Words, 0, wanted)?,
    };
    copy(vm, deque, block);
    vm.set(deque, BLOCK, Value::object(block));
    vm.set(deque, FIRST, Value::small(0));
    Ok(())
}

/// Puts the items in order at the beginning of another block, and unsets the rest of it.
fn copy(vm: &mut Vm, deque: Handle, block: Handle) {
    let (len, old, to) = (len(vm, deque), capacity(vm, deque), block.0 as usize + 1);
    if let Some(from) = vm.get(deque, BLOCK).as_object() {
        let (first, from) = (vm.get(deque, FIRST).raw_len(), from.0 as usize + 1);
        let ahead = len.min(old - first);
        let all = vm.heap.arena.all_mut();
        all.copy_within(from + first..from + first + ahead, to);
        all.copy_within(from..from + len - ahead, to + ahead);
    }
    vm.heap.arena.body_mut(block)[len..].fill(Value::UNSET.bits());
}

/// The block has become longer, from `old` places: what stood up to its end stands there again.
fn widen(vm: &mut Vm, deque: Handle, block: Handle, old: usize) {
    let (len, first) = (len(vm, deque), vm.get(deque, FIRST).raw_len());
    let body = vm.heap.arena.body_mut(block);
    let unset = Value::UNSET.bits();
    if first + len <= old {
        body[old..].fill(unset);
        return;
    }
    let ahead = old - first;
    let first = body.len() - ahead;
    body.copy_within(old - ahead..old, first);
    body[len - ahead..first].fill(unset);
    vm.set(deque, FIRST, Value::len(first));
}

/// Makes room for `more` items of a deque that is kept; collects if there is none.
///
/// # Errors
/// `Raise::NoRoom`; nothing has changed then.
pub fn reserve_kept(vm: &mut Vm, deque: Kept, more: usize) -> Done {
    match reserve(vm, vm.kept(deque).raw_handle(), more) {
        Err(Raise::NoRoom) => {
            vm.room(vm.heap.arena.wanted())?;
            reserve(vm, vm.kept(deque).raw_handle(), more)
        }
        done => done,
    }
}

/// Adds an item at an end where there is a place for it.
#[inline]
fn attach(vm: &mut Vm, deque: Handle, end: End, item: Value) {
    let count = len(vm, deque);
    vm.set(deque, COUNT, Value::len(count + 1));
    if end == End::Back {
        return put(vm, deque, count, item);
    }
    let first = vm.get(deque, FIRST).raw_len();
    let first = if first == 0 { capacity(vm, deque) } else { first } - 1;
    vm.set(deque, FIRST, Value::len(first));
    put(vm, deque, 0, item);
}

/// Takes an item from an end; there is one.
#[inline]
fn detach(vm: &mut Vm, deque: Handle, end: End) -> Value {
    let last = len(vm, deque) - 1;
    if end == End::Front {
        let block = vm.get(deque, BLOCK).raw_handle();
        let first = vm.get(deque, FIRST).raw_len();
        let words = vm.heap.arena.header(block).words();
        let found = vm.get(block, first);
        vm.set(block, first, Value::UNSET);
        vm.set(deque, FIRST, Value::len(if first + 1 >= words { 0 } else { first + 1 }));
        vm.set(deque, COUNT, Value::len(last));
        return found;
    }
    let found = item(vm, deque, last);
    put(vm, deque, last, Value::UNSET);
    vm.set(deque, COUNT, Value::len(last));
    found
}

/// Adds an item at one end. A full deque loses the one at the other end. Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`; nothing has changed then.
#[inline]
pub fn push(vm: &mut Vm, deque: Handle, end: End, item: Value) -> Done {
    if end == End::Back
        && vm.get(deque, MAXLEN).is_none()
        && let Some(block) = vm.get(deque, BLOCK).as_object()
    {
        let (count, words) = (len(vm, deque), vm.heap.arena.header(block).words());
        if count < words {
            let at = vm.get(deque, FIRST).raw_len() + count;
            vm.set(block, if at >= words { at - words } else { at }, item);
            vm.set(deque, COUNT, Value::len(count + 1));
            changed(vm, deque);
            return Ok(());
        }
    }
    let (len, most) = (len(vm, deque), most(vm, deque));
    if most > 0 {
        if len >= most {
            detach(vm, deque, if end == End::Back { End::Front } else { End::Back });
        } else if len == capacity(vm, deque) {
            reserve(vm, deque, 1)?;
        }
        attach(vm, deque, end, item);
    }
    changed(vm, deque);
    Ok(())
}

/// As `push` for a deque that is kept; collects if there is no room.
///
/// # Errors
/// `Raise::NoRoom`; nothing has changed then.
#[inline]
pub fn push_kept(vm: &mut Vm, deque: Kept, end: End, item: Value) -> Done {
    let this = vm.kept(deque).raw_handle();
    let len = len(vm, this);
    if len < capacity(vm, this) || len >= most(vm, this) {
        return push(vm, this, end, item);
    }
    keeping(vm, |vm| {
        let item = vm.keep(item)?;
        // The block before is garbage by then, so that the shorter of the two lengths can be had last.
        if vm.room(body_words(grown(vm, this, len + 1)) + 1).is_err() {
            vm.room(body_words(len + 1) + 1)?;
        }
        push(vm, vm.kept(deque).raw_handle(), end, vm.kept(item))
    })
}

/// Takes the item at one end, if there is one.
#[inline]
pub fn pop(vm: &mut Vm, deque: Handle, end: End) -> Option<Value> {
    if len(vm, deque) == 0 {
        return None;
    }
    let found = detach(vm, deque, end);
    changed(vm, deque);
    Some(found)
}

/// Lets go of all items, and of their block.
pub fn clear(vm: &mut Vm, deque: Handle) {
    if len(vm, deque) > 0 {
        changed(vm, deque);
    }
    vm.set(deque, COUNT, Value::small(0));
    vm.set(deque, BLOCK, Value::NONE);
    vm.set(deque, FIRST, Value::small(0));
}

/// Moves the items to the right, those at the end to the beginning; to the left for a number below zero.
///
/// # Errors
/// Out of fuel.
pub fn rotate(vm: &mut Vm, deque: Handle, by: i64) -> Done {
    let len = len(vm, deque);
    if len <= 1 {
        return Ok(());
    }
    let right = by.rem_euclid(len as i64) as usize;
    let left = len - right;
    if len == capacity(vm, deque) {
        let first = place(vm, deque, left);
        vm.set(deque, FIRST, Value::len(first));
    } else {
        vm.charge(right.min(left))?;
        let (from, to, count) =
            if right <= left { (End::Back, End::Front, right) } else { (End::Front, End::Back, left) };
        for _ in 0..count {
            let item = detach(vm, deque, from);
            attach(vm, deque, to, item);
        }
    }
    changed(vm, deque);
    Ok(())
}

/// Puts an item in front of item `at`, or behind all. The side where fewer are moves. Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel. Nothing has changed then.
pub fn insert(vm: &mut Vm, deque: Handle, at: usize, item: Value) -> Done {
    let behind = len(vm, deque) - at;
    vm.charge(at.min(behind))?;
    reserve(vm, deque, 1)?;
    let end = if at < behind { End::Front } else { End::Back };
    attach(vm, deque, end, item);
    if end == End::Front {
        for index in 0..at {
            shift(vm, deque, index + 1, index);
        }
    } else {
        for index in (at..at + behind).rev() {
            shift(vm, deque, index, index + 1);
        }
    }
    put(vm, deque, at, item);
    changed(vm, deque);
    Ok(())
}

/// Takes item `at` out. The side where fewer are moves.
///
/// # Errors
/// Out of fuel; nothing has changed then.
pub fn remove(vm: &mut Vm, deque: Handle, at: usize) -> Done {
    let behind = len(vm, deque) - 1 - at;
    vm.charge(at.min(behind))?;
    if at < behind {
        for index in (0..at).rev() {
            shift(vm, deque, index, index + 1);
        }
        detach(vm, deque, End::Front);
    } else {
        for index in at..at + behind {
            shift(vm, deque, index + 1, index);
        }
        detach(vm, deque, End::Back);
    }
    changed(vm, deque);
    Ok(())
}

/// Copies an item to another place.
fn shift(vm: &mut Vm, deque: Handle, from: usize, to: usize) {
    let moved = item(vm, deque, from);
    put(vm, deque, to, moved);
}

/// Turns the items around.
///
/// # Errors
/// Out of fuel.
pub fn reverse(vm: &mut Vm, deque: Handle) -> Done {
    let len = len(vm, deque);
    vm.charge(len)?;
    for index in 0..len / 2 {
        let (low, high) = (item(vm, deque, index), item(vm, deque, len - 1 - index));
        put(vm, deque, index, high);
        put(vm, deque, len - 1 - index, low);
    }
    vm.committed = true;
    Ok(())
}

/// Another deque with the same items and the same limit. Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn copied(vm: &mut Vm, deque: Handle) -> Answer {
    let len = len(vm, deque);
    vm.charge(len)?;
    let other = new(vm, vm.get(deque, MAXLEN))?;
    if len > 0 {
        let block = vm.heap.arena.alloc_raw(Kind::Words, 0, len)?;
        copy(vm, deque, block);
        vm.set(other.raw_handle(), BLOCK, Value::object(block));
        vm.set(other.raw_handle(), COUNT, Value::len(len));
    }
    Ok(other)
}

/// Puts the items there `times` times, of which the last ones stay in a deque with a limit.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel. Nothing has changed then.
pub fn repeat(vm: &mut Vm, deque: Kept, times: usize) -> Done {
    let this = vm.kept(deque).raw_handle();
    let (one, most) = (len(vm, this), most(vm, this));
    if one == 0 || times == 1 {
        return Ok(());
    }
    if times == 0 {
        clear(vm, this);
        return Ok(());
    }
    // More than a full deque has changes nothing more.
    let times = if most == usize::MAX { times } else { times.min(most.div_ceil(one)) };
    let Some(total) = one.checked_mul(times).filter(|total| *total <= COUNT_MAX) else { return too_big() };
    vm.charge(total)?;
    reserve_kept(vm, deque, total.min(most) - one)?;
    let this = vm.kept(deque).raw_handle();
    for _ in one..total {
        // As long as one round behind stands what comes next.
        let next = item(vm, this, len(vm, this) - one);
        push(vm, this, End::Back, next)?;
    }
    Ok(())
}
