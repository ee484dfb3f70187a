//! Slices of lists: reading, assigning, deleting. All may run Python code, for the bounds of the slice.

use crate::heap::layout::LIST_ITEMS;
use crate::heap::value::{Handle, Value};
use crate::types::items::{self, keeping};
use crate::types::list::{from_iterable, item, len, new, part, plain_items, push, set_item, splice};
use crate::types::slice::{self, Span};
use crate::vm::raise::{Answer, Done};
use crate::vm::state::Vm;

/// `list[slice]`
///
/// # Errors
/// What the slice's bounds raise; `Raise::NoRoom`.
pub fn get(vm: &mut Vm, list: Value, key: Value) -> Answer {
    keeping(vm, |vm| {
        let kept = vm.keep(list)?;
        let bounds = slice::bounds(vm, key)?;
        let list = vm.kept(kept);
        let span = bounds.of(len(vm, list.raw_handle()));
        if span.step == 1 {
            return part(vm, list, span.start as usize, span.count);
        }
        vm.charge(span.count)?;
        let found = new(vm, span.count)?;
        for n in 0..span.count {
            let value = item(vm, list.raw_handle(), span.at(n));
            push(vm, found.raw_handle(), value)?;
        }
        Ok(found)
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
        if !vm.is_iterable(value) {
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
    for n in 0..count {
        let value = items::get(vm, values, n).unwrap_or(Value::NONE);
        set_item(vm, list, at + n, value);
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
