//! `types.UnionType`: `int | str`, whose parts are classes, `GenericAlias`es, and `NoneType` where `None` was written.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::alias::{filled, parameters, push_class};
use crate::types::items::nested;
use crate::types::list;
use crate::vm::desc::{Comparison, Field, Operator, Operators, Type, TypeRow};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// The type.
pub static TYPE: Type = Type {
    subclassable: false,
    repr: Some(repr),
    hash: Some(hash),
    compare: Some(compare),
    binary: Some(binary),
    getitem: Some(|vm, this, given| {
        let parts = vm.get(this.raw_handle(), 0);
        filled(vm, this, parts, given, |vm, _, parts| of_parts(vm, parts))
    }),
    operators: Operators::UNION,
    fields: &[
        Field { name: "__args__", get: |vm, this| Ok(vm.get(this.raw_handle(), 0)), set: None },
        Field {
            name: "__parameters__",
            get: |vm, this| {
                let parts = vm.get(this.raw_handle(), 0);
                parameters(vm, parts)
            },
            set: None,
        },
    ],
    ..Type::new(Kind::Union, "types.UnionType")
};

/// Whether a value may stand in a union.
fn fits(vm: &Vm, value: Value) -> bool {
    value.is_none() || vm.is_class(value) || vm.heap.is(value, Kind::Alias) || vm.heap.is(value, Kind::Union)
}

/// `a | b`, which is all that can be computed with parts of unions; `NotImplemented` if one of them is none.
///
/// # Errors
/// What comparing the arguments of aliases raises. May run Python code.
pub fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    if operator != Operator::Or || !fits(vm, a) || !fits(vm, b) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    nested(vm, "", |vm| {
        let sides = [vm.keep(a)?, vm.keep(b)?];
        let parts = list::new(vm, 4)?;
        let parts = vm.keep(parts)?;
        for side in sides {
            let count = vm
                .heap
                .handle(vm.kept(side), Kind::Union)
                .map_or(1, |union| vm.heap.tuple_len(vm.get(union, 0)).unwrap_or(0));
            for index in 0..count {
                let part = match vm.heap.handle(vm.kept(side), Kind::Union) {
                    Some(union) => vm.heap.item(vm.get(union, 0), index),
                    None if vm.kept(side).is_none() => TypeRow(Kind::None as u16).value(),
                    None => vm.kept(side),
                };
                let part = vm.keep(part)?;
                let known = vm.kept(parts);
                if !vm.contains(known, vm.kept(part))? {
                    let (parts, part) = (vm.kept(parts).raw_handle(), vm.kept(part));
                    list::push(vm, parts, part)?;
                }
            }
        }
        let parts = vm.kept(parts);
        if list::len(vm, parts.raw_handle()) == 1 {
            return Ok(list::item(vm, parts.raw_handle(), 0));
        }
        let parts = crate::types::tuple::from_iterable(vm, parts)?;
        vm.make(Kind::Union, &[parts])
    })
}

/// The union of what stands in a tuple.
fn of_parts(vm: &mut Vm, parts: Value) -> Answer {
    let parts = vm.keep(parts)?;
    let mut whole = vm.heap.item(vm.kept(parts), 0);
    for index in 1..vm.heap.tuple_len(vm.kept(parts)).unwrap_or(0) {
        let part = vm.heap.item(vm.kept(parts), index);
        whole = vm.binary(Operator::Or, whole, part)?;
    }
    Ok(whole)
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    nested(vm, "", |vm| {
        let this = vm.keep(this)?;
        let mut out = TextBuilder::new(vm)?;
        let parts = vm.get(vm.kept(this).raw_handle(), 0);
        for index in 0..vm.heap.tuple_len(parts).unwrap_or(0) {
            if index > 0 {
                out.push(vm, b" | ")?;
            }
            let part = vm.heap.item(vm.get(vm.kept(this).raw_handle(), 0), index);
            if part == TypeRow(Kind::None as u16).value() {
                out.push(vm, b"None")?;
            } else {
                push_class(vm, &mut out, part)?;
            }
        }
        out.finish(vm)
    })
}

/// The same for every order of the parts.
fn hash(vm: &mut Vm, this: Value) -> Result<i64, Raise> {
    let mark = vm.kept_mark();
    let this = vm.keep(this)?;
    let parts = vm.get(vm.kept(this).raw_handle(), 0);
    let mut all = 0;
    for index in 0..vm.heap.tuple_len(parts).unwrap_or(0) {
        let part = vm.heap.item(vm.get(vm.kept(this).raw_handle(), 0), index);
        all ^= vm.hash(part)?;
    }
    vm.let_go(mark);
    Ok(all)
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    if !vm.heap.is(b, Kind::Union) || !matches!(comparison, Comparison::Eq | Comparison::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    nested(vm, "", |vm| {
        let (a, b) = (vm.keep(vm.get(a.raw_handle(), 0))?, vm.keep(vm.get(b.raw_handle(), 0))?);
        let count = vm.heap.tuple_len(vm.kept(a)).unwrap_or(0);
        let mut equal = vm.heap.tuple_len(vm.kept(b)) == Some(count);
        for index in 0..count {
            let part = vm.heap.item(vm.kept(a), index);
            equal = equal && vm.contains(vm.kept(b), part)?;
        }
        Ok(Value::bool(equal == (comparison == Comparison::Eq)))
    })
}
