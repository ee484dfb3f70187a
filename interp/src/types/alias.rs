//! `types.GenericAlias`: `list[int]`, a class with arguments that only readers of annotations look at.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::class::shown_name;
use crate::types::items::{keeping, nested};
use crate::types::union;
use crate::vm::args::Args;
use crate::vm::bind::Given;
use crate::vm::desc::{Comparison, Field, Native, Operators, Type};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// The type.
pub static TYPE: Type = Type {
    subclassable: false,
    new: Some(Native::new("GenericAlias", "(origin, args, /)", new)),
    repr: Some(repr),
    hash: Some(hash),
    call: Some(call),
    binary: Some(union::binary),
    operators: Operators::UNION,
    compare: Some(compare),
    getattr: Some(|vm, this, name| {
        let origin = vm.get(this.raw_handle(), 0);
        nested(vm, "", |vm| vm.getattr(origin, name).map(Some))
    }),
    fields: &[
        Field { name: "__args__", get: |vm, this| Ok(vm.get(this.raw_handle(), 1)), set: None },
        Field { name: "__origin__", get: |vm, this| Ok(vm.get(this.raw_handle(), 0)), set: None },
    ],
    ..Type::new(Kind::Alias, "types.GenericAlias")
};

/// A class is shown by its name, anything else as it is.
///
/// # Errors
/// What `repr` raises.
pub fn push_class(vm: &mut Vm, out: &mut TextBuilder, value: Value) -> Done {
    if vm.is_class(value) {
        return match shown_name(vm, value) {
            (Some(module), name) => out.push_text(vm, format_args!("{module}.{name}")),
            (None, name) => out.push(vm, name.bytes()),
        };
    }
    if value == Value::ELLIPSIS {
        return out.push(vm, b"...");
    }
    let text = vm.repr(value)?;
    out.push_value(vm, text)
}

fn new(vm: &mut Vm, args: Args) -> Answer {
    let (origin, items) = (args.get(vm, 1), args.get(vm, 2));
    vm.make_alias(origin, items)
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    nested(vm, "", |vm| {
        let this = vm.keep(this)?;
        let mut out = TextBuilder::new(vm)?;
        let origin = vm.get(vm.kept(this).raw_handle(), 0);
        push_class(vm, &mut out, origin)?;
        out.push(vm, b"[")?;
        let args = vm.get(vm.kept(this).raw_handle(), 1);
        let count = vm.heap.tuple_len(args).unwrap_or(0);
        if count == 0 {
            out.push(vm, b"()")?;
        }
        for index in 0..count {
            if index > 0 {
                out.push(vm, b", ")?;
            }
            let args = vm.get(vm.kept(this).raw_handle(), 1);
            let item = vm.heap.item(args, index);
            push_class(vm, &mut out, item)?;
        }
        out.push(vm, b"]")?;
        out.finish(vm)
    })
}

fn call(vm: &mut Vm, args: Args) -> Answer {
    let origin = vm.get(args.get(vm, 0).raw_handle(), 0);
    let given = Given { start: args.start + 1, count: args.len() as u32 - 1, names: Value::UNSET };
    vm.call_with(origin, None, given)
}

/// Equal ones have equal hashes.
fn hash(vm: &mut Vm, this: Value) -> Result<i64, Raise> {
    let (origin, args) = (vm.get(this.raw_handle(), 0), vm.get(this.raw_handle(), 1));
    let hash = keeping(vm, |vm| {
        let kept = vm.keep(args)?;
        let of_origin = vm.hash(origin)?;
        Ok(of_origin ^ vm.hash(vm.kept(kept))?)
    })?;
    Ok(if hash == -1 { -2 } else { hash })
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    if !vm.heap.is(b, Kind::Alias) || !matches!(comparison, Comparison::Eq | Comparison::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let same = vm.get(a.raw_handle(), 0) == vm.get(b.raw_handle(), 0);
    let (args_a, args_b) = (vm.get(a.raw_handle(), 1), vm.get(b.raw_handle(), 1));
    let equal = same && vm.equal(args_a, args_b)?;
    Ok(Value::bool(equal == (comparison == Comparison::Eq)))
}
