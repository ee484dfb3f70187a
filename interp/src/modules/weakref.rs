//! `_weakref`: what the module `weakref` is made of. References themselves: `types/weakref.rs`.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::heap::watched::{NEXT, TARGET, hidden};
use crate::types::list;
use crate::types::weakref::seen;
use crate::vm::args::Args;
use crate::vm::desc::{Item, Module, TypeRow};
use crate::vm::raise::{Answer, Done};
use crate::vm::state::{Root, Vm};
use crate::vm::watching::as_target;

/// The module.
pub static MODULE: Module = Module {
    name: "_weakref",
    doc: "Weak-reference support module.",
    items: &[
        Item::Type("ReferenceType", TypeRow(Kind::WeakRef as u16)),
        Item::function("getweakrefcount", "(object, /)", count),
        Item::function("getweakrefs", "(object, /)", all),
        Item::Type("ref", TypeRow(Kind::WeakRef as u16)),
    ],
};

/// Gives each reference to an object, the youngest first.
fn each(vm: &mut Vm, target: Value, mut give: impl FnMut(&mut Vm, Value) -> Done) -> Done {
    let wanted = as_target(target);
    let (mut at, mut seen_so_far) = (vm.root(Root::WeakRefs), 0);
    while let Some(reference) = hidden(at) {
        if vm.get(reference, TARGET) == wanted {
            let reference = seen(vm, reference);
            give(vm, reference)?;
        }
        seen_so_far += 1;
        at = vm.get(reference, NEXT);
    }
    vm.charge(seen_so_far)
}

fn count(vm: &mut Vm, args: Args) -> Answer {
    let mut count = 0;
    each(vm, args.get(vm, 0), |_, _| {
        count += 1;
        Ok(())
    })?;
    Ok(Value::len(count))
}

/// The one without a callback stands first, as CPython has it.
fn all(vm: &mut Vm, args: Args) -> Answer {
    let target = args.get(vm, 0);
    let found = list::new(vm, 0)?;
    let plain = vm.plain_ref(target);
    if let Some(plain) = plain {
        list::push(vm, found.raw_handle(), plain)?;
    }
    each(vm, target, |vm, reference| {
        if Some(reference) == plain { Ok(()) } else { list::push(vm, found.raw_handle(), reference) }
    })?;
    vm.committed = false;
    Ok(found)
}
