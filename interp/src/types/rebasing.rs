//! `class.__bases__ = (..)`: other bases for a class that is there, and the orders of all that derive from it anew.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::building::resolution_order;
use crate::types::{list, slots};
use crate::vm::class::{BASES, MRO};
use crate::vm::desc::TypeRow;
use crate::vm::exceptions::OBJECT;
use crate::vm::raise::{Done, Raise};
use crate::vm::state::Vm;

/// Sets the bases of a class.
///
/// # Errors
/// `TypeError` if they do not fit; nothing has changed then.
pub fn set_bases(vm: &mut Vm, class: Value, bases: Value) -> Done {
    let name = vm.class_name(class);
    let Some(user) = vm.user_class(class) else {
        return Err(
            vm.type_error(format_args!("cannot set '__bases__' attribute of immutable type '{name}'"))
        );
    };
    if !bases.is_set() {
        return Err(
            vm.type_error(format_args!("cannot delete '__bases__' attribute of immutable type '{name}'"))
        );
    }
    let new = vm.payload(bases);
    let Some(count) = vm.heap.tuple_len(new) else {
        let of = vm.type_name(bases);
        return Err(vm.type_error(format_args!("can only assign tuple to {name}.__bases__, not {of}")));
    };
    if count == 0 {
        return Err(
            vm.type_error(format_args!("can only assign non-empty tuple to {name}.__bases__, not ()"))
        );
    }
    for index in 0..count {
        let base = vm.heap.item(new, index);
        if !vm.is_class(base) {
            let of = vm.type_name(base);
            return Err(vm.type_error(format_args!("{name}.__bases__ must be tuple of classes, not '{of}'")));
        }
        if vm.derives(base, class) {
            return Err(vm.type_error(format_args!("a __bases__ item causes an inheritance cycle")));
        }
    }
    must_fit(vm, user, new)?;
    let done = list::new(vm, 4)?.raw_handle();
    let old = vm.get(user, BASES);
    vm.set(user, BASES, new);
    if let Err(raise) = renew_orders(vm, class, done) {
        vm.committed = false;
        vm.set(user, BASES, old);
        for index in (0..list::len(vm, done)).step_by(2) {
            let (changed, order) = (list::item(vm, done, index), list::item(vm, done, index + 1));
            vm.set(changed.raw_handle(), MRO, order);
        }
        return Err(raise);
    }
    for index in (0..list::len(vm, done)).step_by(2) {
        let class = list::item(vm, done, index);
        if vm.class_find_name(class, b"__del__").is_some() {
            vm.class_finalises(class.raw_handle())?;
        }
    }
    vm.classes_changed();
    Ok(())
}

/// Instances must be laid out as they were: by the first of the bases that decides it.
fn must_fit(vm: &mut Vm, class: Handle, bases: Value) -> Done {
    let best = |vm: &Vm, bases: Value| {
        let count = vm.heap.tuple_len(bases).unwrap_or(0);
        let mut best = vm.heap.item(bases, 0);
        for index in 1..count {
            let base = vm.heap.item(bases, index);
            let narrower = vm.class_row(base) != vm.class_row(best)
                && vm.row_derives(vm.class_row(base), vm.class_row(best));
            if narrower || slots::owner(vm, best).is_none() && slots::owner(vm, base).is_some() {
                best = base;
            }
        }
        best
    };
    let (old, new) = (best(vm, vm.get(class, BASES)), best(vm, bases));
    // Builtin types whose instances CPython does not track are freed in another way than those of classes.
    let plain = [Kind::Int, Kind::Float, Kind::Str, Kind::Bytes, Kind::Complex, Kind::Bytearray];
    let untracked = |vm: &Vm, base: Value| {
        let row = vm.class_row(base);
        vm.user_class(base).is_none() && (row == OBJECT || plain.iter().any(|kind| *kind as u16 == row.0))
    };
    let what = if untracked(vm, old) != untracked(vm, new) {
        "deallocator differs from"
    } else if layout(vm, old) != layout(vm, new) {
        "object layout differs from"
    } else {
        return Ok(());
    };
    let (old, new) = (vm.class_name(old), vm.class_name(new));
    Err(vm.type_error(format_args!("__bases__ assignment: '{new}' {what} '{old}'")))
}

fn layout(vm: &Vm, class: Value) -> (TypeRow, bool, Option<Handle>) {
    (vm.class_row(class), vm.has_no_dict(class), slots::owner(vm, class))
}

/// Computes the order of a class and of those that derive from it; `done` gets each with its old order.
fn renew_orders(vm: &mut Vm, class: Value, done: Handle) -> Result<(), Raise> {
    let waiting = list::of(vm, &[class])?.raw_handle();
    while let Some(last) = list::len(vm, waiting).checked_sub(1) {
        let class = list::item(vm, waiting, last);
        list::splice(vm, waiting, last, 1, 0)?;
        let user = class.raw_handle();
        let old = vm.get(user, MRO);
        list::push(vm, done, class)?;
        list::push(vm, done, old)?;
        let order = resolution_order(vm, class, vm.get(user, BASES))?;
        vm.set(user, MRO, order);
        let mut at = crate::heap::arena::START;
        while at < order.raw_handle().0 {
            let object = Handle(at);
            let header = vm.heap.arena.header(object);
            if vm.heap.arena.kind(object) == Kind::Class {
                let bases = vm.get(object, BASES);
                let len = vm.heap.tuple_len(bases).unwrap_or(0);
                if (0..len).any(|index| vm.heap.item(bases, index) == class) {
                    list::push(vm, waiting, Value::object(object))?;
                }
            }
            at += 1 + header.words() as u32;
        }
        vm.charge(at as usize / 64)?;
    }
    Ok(())
}
