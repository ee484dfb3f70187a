//! Sorting: a stable merge sort that uses the order it finds.
//!
//! The items leave the list while it is sorted, so a comparison that looks at the list finds it empty. They stand in a
//! block of their own, alone or, with a key function, as pairs of key and item. Runs that already ascend or descend are
//! taken as they are, short ones are lengthened by insertion, and runs are merged as powersort does: each border gets the
//! depth it would have in a balanced tree, and deeper borders are merged first.
//!
//! Whatever a comparison raises, every item is back in the list afterwards.

use crate::heap::header::body_words;
use crate::heap::kind::Kind;
use crate::heap::layout::{LIST_ITEMS, LIST_LEN};
use crate::heap::value::{Handle, Value};
use crate::types::items::{keeping, too_big};
use crate::types::{list, merge};
use crate::vm::raise::{Done, Raise};
use crate::vm::state::{Kept, Vm};

/// Runs shorter than this are lengthened by insertion.
const MIN_RUN: usize = 24;
/// The deepest border there can be among 2^28 items, and one more.
const BORDERS: usize = 64;

/// How two keys are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    /// All are inline integers.
    Ints,
    /// All are floats.
    Floats,
    /// All are strings.
    Texts,
    /// Python's `<`.
    Any,
}

/// What is being sorted.
#[derive(Clone, Copy)]
struct Sorter {
    block: Kept,
    scratch: Kept,
    /// Words to an item: 2 with a key.
    stride: usize,
    order: Order,
}

/// Sorts a list in place by `<` of its items, or of what `key` (if it is not `None`) gives for each. May run Python code.
///
/// # Errors
/// What the key function and the comparisons raise; `ValueError` if they change the list.
pub fn sort(vm: &mut Vm, list: Value, key: Value, reverse: bool) -> Done {
    keeping(vm, |vm| {
        let (list, key) = (vm.keep(list)?, vm.keep(key)?);
        let len = list::len(vm, vm.kept(list).raw_handle());
        if len < 2 && vm.kept(key).is_none() {
            return Ok(());
        }
        let stride = if vm.kept(key).is_none() { 1 } else { 2 };
        let Some(words) = len.checked_mul(stride) else { return too_big() };
        let pairs = if stride == 2 { body_words(words) + 1 } else { 0 };
        vm.room(body_words(words / 2 + stride) + 1 + pairs)?;
        let arena = &mut vm.heap.arena;
        let scratch = arena.alloc_filled(Kind::Words, 0, words / 2 + stride, Value::UNSET)?;
        let block = match stride {
            1 => vm.get(vm.kept(list).raw_handle(), LIST_ITEMS).raw_handle(),
            _ => vm.heap.arena.alloc_filled(Kind::Words, 0, words.max(1), Value::UNSET)?,
        };
        let scratch = vm.keep(Value::object(scratch))?;
        let block = vm.keep(Value::object(block))?;
        let this = vm.kept(list).raw_handle();
        let items = vm.keep(vm.get(this, LIST_ITEMS))?;
        vm.set(this, LIST_ITEMS, Value::NONE);
        vm.set(this, LIST_LEN, Value::small(0));
        vm.committed = true;
        let sorter = Sorter { block, scratch, stride, order: Order::Any };
        let sorted = sort_detached(vm, sorter, items, key, len, reverse);
        let this = vm.kept(list).raw_handle();
        let modified = list::len(vm, this) != 0 || !vm.get(this, LIST_ITEMS).is_none();
        vm.set(this, LIST_ITEMS, vm.kept(items));
        vm.set(this, LIST_LEN, Value::len(len));
        sorted?;
        if modified { Err(vm.value_error(format_args!("list modified during sort"))) } else { Ok(()) }
    })
}

/// Sorts the items in their block; with a key function by way of a block of pairs.
fn sort_detached(vm: &mut Vm, sorter: Sorter, items: Kept, key: Kept, len: usize, reverse: bool) -> Done {
    let Sorter { block, stride, .. } = sorter;
    if stride == 2 {
        for index in 0..len {
            let item = vm.get(vm.kept(items).raw_handle(), index);
            let found = vm.call(vm.kept(key), &[item])?;
            let item = vm.get(vm.kept(items).raw_handle(), index);
            let pairs = vm.kept(block).raw_handle();
            vm.set(pairs, 2 * index, found);
            vm.set(pairs, 2 * index + 1, item);
        }
    }
    let order = order_of(vm, sorter, len);
    let sorter = Sorter { order, ..sorter };
    // Equal items keep their order in a reversed sort too: turned around before and after.
    if reverse {
        turn(vm, sorter, 0, len);
    }
    let sorted = match (order, stride) {
        (Order::Ints, 1) => sort_ints(vm, sorter, len),
        (Order::Ints, _) => sort_words::<2>(vm, sorter, len, |a, b| a.raw_int() < b.raw_int()),
        (Order::Floats, 1) => sort_words::<1>(vm, sorter, len, |a, b| a.raw_float() < b.raw_float()),
        (Order::Floats, _) => sort_words::<2>(vm, sorter, len, |a, b| a.raw_float() < b.raw_float()),
        _ => merge_sort(vm, sorter, len),
    };
    if reverse {
        turn(vm, sorter, 0, len);
    }
    if stride == 2 {
        let (pairs, items) = (vm.kept(block).raw_handle(), vm.kept(items).raw_handle());
        for index in 0..len {
            let item = vm.get(pairs, 2 * index + 1);
            vm.set(items, index, item);
        }
    }
    sorted
}

/// How the keys can be compared.
fn order_of(vm: &Vm, sorter: Sorter, len: usize) -> Order {
    let all = |test: fn(&Vm, Value) -> bool| (0..len).all(|index| test(vm, sorter.key(vm, index)));
    let order: (Order, fn(&Vm, Value) -> bool) = match sorter.key(vm, 0) {
        _ if len == 0 => return Order::Any,
        first if first.is_int() => (Order::Ints, |_, key| key.is_int()),
        first if first.is_float() => (Order::Floats, |_, key| key.is_float()),
        first if vm.is_str(first) => (Order::Texts, |vm, key| vm.is_str(key)),
        _ => return Order::Any,
    };
    if all(order.1) { order.0 } else { Order::Any }
}

/// Equal integers cannot be told apart, so they need no stable sort.
fn sort_ints(vm: &mut Vm, sorter: Sorter, len: usize) -> Done {
    vm.charge(len.saturating_mul(len.max(2).ilog2() as usize))?;
    let block = sorter.block(vm);
    vm.heap.arena.body_mut(block)[..len].sort_unstable_by_key(|word| Value::from_bits(*word).raw_int());
    Ok(())
}

/// Sorts by keys that are compared by looking at their words alone.
fn sort_words<const STRIDE: usize>(
    vm: &mut Vm,
    sorter: Sorter,
    len: usize,
    less: impl Fn(Value, Value) -> bool,
) -> Done {
    vm.charge(len.saturating_mul(len.max(2).ilog2() as usize))?;
    let (block, scratch) = (sorter.block(vm), vm.kept(sorter.scratch).raw_handle());
    let [block, scratch] = vm.heap.arena.bodies_mut(block, scratch);
    let less = |a: &[u64; STRIDE], b: &[u64; STRIDE]| less(Value::from_bits(a[0]), Value::from_bits(b[0]));
    merge::sort(&mut block.as_chunks_mut().0[..len], scratch.as_chunks_mut().0, &less);
    Ok(())
}

/// Reverses the items from `start` to `end`.
fn turn(vm: &mut Vm, sorter: Sorter, start: usize, end: usize) {
    let (block, stride) = (sorter.block(vm), sorter.stride);
    let words = &mut vm.heap.arena.body_mut(block)[start * stride..end * stride];
    words.reverse();
    if stride == 2 {
        words.as_chunks_mut::<2>().0.iter_mut().for_each(|pair| pair.swap(0, 1));
    }
}

impl Sorter {
    fn block(self, vm: &Vm) -> Handle {
        vm.kept(self.block).raw_handle()
    }

    fn key(self, vm: &Vm, index: usize) -> Value {
        vm.get(self.block(vm), index * self.stride)
    }

    fn scratch_key(self, vm: &Vm, index: usize) -> Value {
        vm.get(vm.kept(self.scratch).raw_handle(), index * self.stride)
    }

    /// Moves `count` items within the block.
    fn shift(self, vm: &mut Vm, from: usize, to: usize, count: usize) {
        let (block, stride) = (self.block(vm), self.stride);
        let body = vm.heap.arena.body_mut(block);
        if count == 1 {
            // What merging does for each item.
            (0..stride).for_each(|word| body[to * stride + word] = body[from * stride + word]);
        } else {
            body.copy_within(from * stride..(from + count) * stride, to * stride);
        }
    }

    /// Copies `count` items from the block to the start of the scratch block, or from place `at` of it back.
    fn save(self, vm: &mut Vm, from: usize, count: usize) {
        let (block, scratch, stride) = (self.block(vm), vm.kept(self.scratch).raw_handle(), self.stride);
        let (from, to) = (block.0 as usize + 1 + from * stride, scratch.0 as usize + 1);
        vm.heap.arena.copy_words(from as u32, to as u32, count * stride);
    }

    fn restore(self, vm: &mut Vm, at: usize, to: usize, count: usize) {
        let (block, scratch, stride) = (self.block(vm), vm.kept(self.scratch).raw_handle(), self.stride);
        let (from, to) = (scratch.0 as usize + 1 + at * stride, block.0 as usize + 1 + to * stride);
        vm.heap.arena.copy_words(from as u32, to as u32, count * stride);
    }

    /// Whether one key is less than another. May run Python code.
    #[inline]
    fn less(self, vm: &mut Vm, a: Value, b: Value) -> Result<bool, Raise> {
        match self.order {
            Order::Ints => Ok(a.raw_int() < b.raw_int()),
            Order::Floats => Ok(a.raw_float() < b.raw_float()),
            Order::Texts => Ok(vm.text(a) < vm.text(b)),
            Order::Any => {
                vm.charge_ticks(1)?;
                vm.less(a, b)
            }
        }
    }
}

fn merge_sort(vm: &mut Vm, sorter: Sorter, len: usize) -> Done {
    if sorter.order != Order::Any {
        vm.charge(len.saturating_mul(len.max(2).ilog2() as usize))?;
    }
    // Runs that wait, each with the depth of the border to the run before.
    let mut runs = [(0_usize, 0_u32); BORDERS];
    let mut waiting = 0;
    let mut start = 0;
    while start < len {
        let end = next_run(vm, sorter, start, len)?;
        let depth = if start == 0 { 0 } else { border_depth(runs[waiting - 1].0, start, end, len) };
        while waiting > 1 && runs[waiting - 1].1 > depth {
            let (middle, left) = (runs[waiting - 1].0, runs[waiting - 2].0);
            merge_runs(vm, sorter, left, middle, start)?;
            waiting -= 1;
        }
        runs[waiting] = (start, depth);
        waiting += 1;
        start = end;
    }
    while waiting > 1 {
        let (middle, left) = (runs[waiting - 1].0, runs[waiting - 2].0);
        merge_runs(vm, sorter, left, middle, len)?;
        waiting -= 1;
    }
    Ok(())
}

/// How deep the border between two neighbouring runs lies in a balanced tree over all items: the first binary digit in
/// which their middles, as fractions of the whole, differ.
fn border_depth(left: usize, middle: usize, right: usize, len: usize) -> u32 {
    let scale = |twice: usize| ((twice as u128) << 62) / (2 * len as u128);
    let (a, b) = (scale(left + middle), scale(middle + right));
    ((a ^ b) as u64 | 1).leading_zeros()
}

/// The end of the run that begins at `start`, brought into ascending order and lengthened if it is short.
fn next_run(vm: &mut Vm, sorter: Sorter, start: usize, len: usize) -> Result<usize, Raise> {
    let mut end = start + 1;
    if end == len {
        return Ok(end);
    }
    let (first, second) = (sorter.key(vm, start), sorter.key(vm, end));
    let falling = sorter.less(vm, second, first)?;
    end += 1;
    while end < len {
        let (before, here) = (sorter.key(vm, end - 1), sorter.key(vm, end));
        if sorter.less(vm, here, before)? != falling {
            break;
        }
        end += 1;
    }
    if falling {
        turn(vm, sorter, start, end);
    }
    let wanted = (start + MIN_RUN).min(len);
    while end < wanted {
        insert(vm, sorter, start, end)?;
        end += 1;
    }
    Ok(end)
}

/// Moves the item at `at` to its place among the sorted ones from `start` on.
fn insert(vm: &mut Vm, sorter: Sorter, start: usize, at: usize) -> Done {
    let (mut low, mut high) = (start, at);
    while low < high {
        let middle = low + (high - low) / 2;
        let (new, other) = (sorter.key(vm, at), sorter.key(vm, middle));
        if sorter.less(vm, new, other)? { high = middle } else { low = middle + 1 }
    }
    if low < at {
        sorter.save(vm, at, 1);
        sorter.shift(vm, low, low + 1, at - low);
        sorter.restore(vm, 0, low, 1);
    }
    Ok(())
}

/// Merges two neighbouring runs. The shorter one waits in the scratch block.
fn merge_runs(vm: &mut Vm, sorter: Sorter, left: usize, middle: usize, right: usize) -> Done {
    if middle - left <= right - middle {
        merge_up(vm, sorter, left, middle, right)
    } else {
        merge_down(vm, sorter, left, middle, right)
    }
}

fn merge_up(vm: &mut Vm, sorter: Sorter, left: usize, middle: usize, right: usize) -> Done {
    let saved = middle - left;
    sorter.save(vm, left, saved);
    let (mut from, mut next, mut to) = (0, middle, left);
    let mut done = Ok(());
    while from < saved && next < right {
        let (old, new) = (sorter.scratch_key(vm, from), sorter.key(vm, next));
        match sorter.less(vm, new, old) {
            Ok(true) => {
                sorter.shift(vm, next, to, 1);
                next += 1;
            }
            Ok(false) => {
                sorter.restore(vm, from, to, 1);
                from += 1;
            }
            Err(raise) => {
                done = Err(raise);
                break;
            }
        }
        to += 1;
    }
    // The rest of the first run; what remains of the second is in its place.
    sorter.restore(vm, from, to, saved - from);
    done
}

fn merge_down(vm: &mut Vm, sorter: Sorter, left: usize, middle: usize, right: usize) -> Done {
    let saved = right - middle;
    sorter.save(vm, middle, saved);
    let (mut from, mut next, mut to) = (saved, middle, right);
    let mut done = Ok(());
    while from > 0 && next > left {
        let (old, new) = (sorter.key(vm, next - 1), sorter.scratch_key(vm, from - 1));
        match sorter.less(vm, new, old) {
            Ok(true) => {
                next -= 1;
                to -= 1;
                sorter.shift(vm, next, to, 1);
            }
            Ok(false) => {
                from -= 1;
                to -= 1;
                sorter.restore(vm, from, to, 1);
            }
            Err(raise) => {
                done = Err(raise);
                break;
            }
        }
    }
    sorter.restore(vm, 0, to - from, from);
    done
}
