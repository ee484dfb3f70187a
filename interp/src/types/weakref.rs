//! `weakref.ReferenceType`, which is `weakref.ref`: leads to an object without keeping it alive; see `heap/watched.rs`.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::heap::watched::{CALLBACK, HASH, INSTANCE};
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Field, Native, Type, TypeRow};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// The type.
pub static TYPE: Type = Type {
    new: Some(Native::new("__new__", "(ob, callback=None, /)", new)),
    repr: Some(repr),
    hash: Some(hash),
    compare: Some(compare),
    call: Some(call),
    methods: &[Native::new("__init__", "(ob, callback=None, /)", |_, _| Ok(Value::NONE))],
    fields: &[Field {
        name: "__callback__",
        get: |vm, this| Ok(vm.get(this.raw_handle(), CALLBACK)),
        set: None,
    }],
    class_methods: crate::types::alias::GENERIC,
    ..Type::new(Kind::WeakRef, "weakref.ReferenceType")
};

fn new(vm: &mut Vm, args: Args) -> Answer {
    let (class, target) = (args.get(vm, 0), args.get(vm, 1));
    let callback = args.get(vm, 2);
    let callback = if callback.is_set() { callback } else { Value::NONE };
    if !vm.can_be_referred_to(target) {
        let name = vm.type_name(target);
        return Err(vm.type_error(format_args!("cannot create weak reference to '{name}' object")));
    }
    if callback.is_none()
        && class == TypeRow(Kind::WeakRef as u16).value()
        && let Some(known) = vm.plain_ref(target)
    {
        return Ok(known);
    }
    vm.make_ref(class, target, callback)
}

/// What the program sees of a reference: itself, or the instance whose payload it is.
pub fn seen(vm: &Vm, reference: Handle) -> Value {
    let instance = vm.get(reference, INSTANCE);
    if instance.is_none() { Value::object(reference) } else { instance }
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    let (whole, target) = (seen(vm, this.raw_handle()), vm.target(this.raw_handle()));
    let id = vm.id(whole);
    if target.is_none() {
        return vm.make_text(format_args!("<weakref at {id:#x}; dead>"));
    }
    let (of, name) = (vm.id(target), vm.type_name(target));
    vm.make_text(format_args!("<weakref at {id:#x}; to '{name}' at {of:#x}>"))
}

/// That of the object, also when that is dead, if it was asked for in time.
fn hash(vm: &mut Vm, this: Value) -> Result<i64, Raise> {
    let known = vm.get(this.raw_handle(), HASH);
    if let Some(known) = vm.small_int(known) {
        return Ok(known);
    }
    let target = vm.target(this.raw_handle());
    if target.is_none() {
        return Err(vm.type_error(format_args!("weak object has gone away")));
    }
    let mark = vm.kept_mark();
    let kept = vm.keep(this)?;
    let hash = vm.hash(target);
    let this = vm.kept(kept);
    vm.let_go(mark);
    let word = vm.make_int(hash?)?;
    vm.set(this.raw_handle(), HASH, word);
    hash
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let (a, b) = (vm.payload(a), vm.payload(b));
    if !vm.heap.is(b, Kind::WeakRef) || !matches!(comparison, Comparison::Eq | Comparison::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (x, y) = (vm.target(a.raw_handle()), vm.target(b.raw_handle()));
    let equal = if x.is_none() || y.is_none() { a == b } else { vm.equal(x, y)? };
    Ok(Value::bool(equal == (comparison == Comparison::Eq)))
}

fn call(vm: &mut Vm, args: Args) -> Answer {
    if args.len() > 1 {
        return Err(
            vm.type_error(format_args!("ReferenceType expected at most 0 arguments, got {}", args.len() - 1))
        );
    }
    // Called through `super()` it gets the instance whose payload it is.
    let this = vm.payload(args.get(vm, 0));
    Ok(vm.target(this.raw_handle()))
}
