//! Slices of lists: reading, assigning, deleting. All may run Python code, for the bounds of the slice.

use crate::heap::kind::Kind;
use crate::heap::layout::LIST_ITEMS;
use crate::heap::value::{Handle, Value};
use crate::types::items::{self, keeping};
use crate::types::list::{from_iterable, len, part, plain_items, set_item, splice};
use crate::types::list_copies::{self, filled};
use crate::types::slice::{self, Span};
use crate::vm::raise::{Answer, Done};
use crate::vm::state::Vm;

/// `list[slice]`
///
/// # Errors
/// What the slice's bounds raise; `Raise::NoRoom`.
pub fn get(vm: &mut Vm, list: Value, key: Value) -> Answer {
    let len_now = len(vm, list.raw_handle());
    if let Some(span) = slice::plain_span(vm, key.raw_handle(), len_now) {
        return picked(vm, list, span);
    }
    keeping(vm, |vm| {
        let kept = vm.keep(list)?;
        let bounds = slice::bounds(vm, key)?;
        let list = vm.kept(kept);
        let span = bounds.of(len(vm, list.raw_handle()));
        picked(vm, list, span)
    })
}

/// The items that a slice takes.
fn picked(vm: &mut Vm, list: Value, span: Span) -> Answer {
    if span.step == 1 {
        return part(vm, list, span.start as usize, span.count);
    }
    vm.charge(span.count)?;
    filled(vm, span.count, |vm, to| {
        let first = vm.get(list.raw_handle(), LIST_ITEMS).raw_handle().0 + 1;
        let mut at = i64::from(first) + span.start;
        for to in to..to + span.count as u32 {
            let word = vm.heap.arena.word(at as u32);
            vm.heap.arena.set_word(to, word);
            at = at.wrapping_add(span.step);
        }
    })
}

/// `list[slice] = value`
///
/// # Errors
/// `TypeError` if the value is not iterable, `ValueError` if its length does not fit.
pub fn set(vm: &mut Vm, list: Value, key: Value, value: Value) -> Done {
    keeping(vm, |vm| {
        let (kept, kept_value) = (vm.keep(list)?, vm.keep(value)?);
        let bounds = slice::bounds(vm, key)?;
        let value = vm.kept(kept_value);
        if !vm.heap.is(value, Kind::List) && !vm.is_iterable(value) {
            let what = if bounds.is_plain() {
                "can only assign an iterable"
            } else {
                "must assign iterable to extended slice"
            };
            return Err(vm.type_error(format_args!("{what}")));
        }
        // A copy of the list itself: it is about to change.
        let values = match plain_items(vm, value) {
            Some(plain) if plain != vm.kept(kept) => plain,
            _ => vm.iter(value).and_then(|iterator| from_iterable(vm, iterator))?,
        };
        let list = vm.kept(kept).raw_handle();
        let span = bounds.of(len(vm, list));
        if span.step == 1 { replace(vm, list, span, values) } else { assign(vm, list, span, values) }
    })
}

/// Puts items in the place of others, as many as there are.
fn replace(vm: &mut Vm, list: Handle, span: Span, values: Value) -> Done {
    let count = items::count(vm, values);
    let at = span.start as usize;
    splice(vm, list, at, span.count, count)?;
    if count > 0 {
        let block = vm.get(list, LIST_ITEMS).raw_handle();
        list_copies::copy(vm, values, 0, count, block.0 + 1 + at as u32);
    }
    Ok(())
}

/// Puts items in the place of as many others.
fn assign(vm: &mut Vm, list: Handle, span: Span, values: Value) -> Done {
    let count = items::count(vm, values);
    if count != span.count {
        let wanted = span.count;
        return Err(vm.value_error(format_args!(
            "attempt to assign sequence of size {count} to extended slice of size {wanted}"
        )));
    }
    vm.charge(count)?;
    for n in 0..count {
        let value = items::get(vm, values, n).unwrap_or(Value::NONE);
        set_item(vm, list, span.at(n), value);
    }
    Ok(())
}

/// `del list[slice]`
///
/// # Errors
/// What the slice's bounds raise; out of fuel.
pub fn delete(vm: &mut Vm, list: Value, key: Value) -> Done {
    keeping(vm, |vm| {
        let kept = vm.keep(list)?;
        let bounds = slice::bounds(vm, key)?;
        let list = vm.kept(kept).raw_handle();
        let old = len(vm, list);
        let span = bounds.of(old);
        if span.step == 1 {
            return splice(vm, list, span.start as usize, span.count, 0);
        }
        if span.count == 0 {
            return Ok(());
        }
        vm.charge(old)?;
        let (first, step) = if span.step > 0 {
            (span.at(0), span.step as usize)
        } else {
            (span.at(span.count - 1), span.step.unsigned_abs() as usize)
        };
        let block = vm.get(list, LIST_ITEMS).raw_handle();
        let body = vm.heap.arena.body_mut(block);
        let mut to = first;
        for from in first..old {
            let gone = (from - first) % step == 0 && (from - first) / step < span.count;
            if !gone {
                body[to] = body[from];
                to += 1;
            }
        }
        // What is cut off at the end must not keep anything alive.
        splice(vm, list, to, old - to, 0)
    })
}
