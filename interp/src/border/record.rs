//! Records: structs of the border. Objects whose fields are slots, and which can also be used as the dict of the fields.
//!
//! ```text
//! instance | shape | overflow | template | field 0 | field 1 | ...
//! ```
//! Every struct has a class of its own, derived from the builtin type here. A record with a template began with that record's
//! content: its unset fields read as the template's, so that a field which is set has been assigned, or is a container
//! that was made when it was first read (`fresh.rs`).

use crate::border::fresh;
use crate::border::own_class::no_instances;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::dict_merge;
use crate::types::items::{self, COMPARING, keeping, nested};
use crate::types::list;
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Native, Type, TypeRow};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text_builder::TextBuilder;

/// The type from which the classes of structs are derived.
pub static TYPE: Type = Type {
    subclassable: false,
    // A damaged shape may have a name for the hidden slot.
    sealed: Some(|vm, record, slot| read(vm, record, slot.saturating_sub(FIELDS))),
    new: Some(Native::new("Record", "(*args, **kwargs)", no_instances)),
    repr: Some(|vm, this| items::print(vm, this, ["{", "}"], "{...}", print_field)),
    unhashable: true,
    len: Some(|vm, this| Ok(fields(vm, this.raw_handle()) as u64)),
    iter: Some(|vm, this| {
        let names = names(vm, this.raw_handle())?;
        vm.iter(names)
    }),
    getitem: Some(getitem),
    setitem: Some(setitem),
    contains: Some(|vm, this, key| Ok(find(vm, this.raw_handle(), key).is_some())),
    compare: Some(compare),
    getattr: Some(|vm, this, name| match find(vm, this.raw_handle(), name) {
        Some(field) => read(vm, this.raw_handle(), field).map(Some),
        None => Ok(None),
    }),
    methods: &[
        Native::new("get", "(name, default=None)", get),
        Native::new("items", "()", |vm, args| listed(vm, args, What::Items)),
        Native::new("keys", "()", |vm, args| listed(vm, args, What::Names)),
        Native::new("update", "(*args, **kwargs)", update),
        Native::new("values", "()", |vm, args| listed(vm, args, What::Values)),
    ],
    ..Type::new(Kind::Record, "Record")
};

/// The row of the type.
pub const ROW: TypeRow = TypeRow(Kind::Record as u16);
/// Slot of the record whose content this one began with, or `None`.
pub const TEMPLATE: usize = 0;
/// The first field's slot: how many slots are hidden.
pub const FIELDS: usize = 1;

/// The record, if the value is one.
#[inline]
pub fn handle(vm: &Vm, value: Value) -> Option<Handle> {
    let instance = vm.heap.handle(value, Kind::Instance)?;
    if vm.class_row(vm.shape_class(vm.shape_of(instance))) == ROW { Some(instance) } else { None }
}

/// How many fields a record has.
#[inline]
pub fn fields(vm: &Vm, record: Handle) -> usize {
    vm.shape_slots(vm.shape_of(record)).saturating_sub(FIELDS)
}

/// The name of a field.
pub fn name(vm: &Vm, record: Handle, field: usize) -> Value {
    vm.shape_name(vm.shape_of(record), FIELDS + field)
}

/// The number of the field of that name.
pub fn find(vm: &Vm, record: Handle, name: Value) -> Option<usize> {
    let name = vm.payload(name);
    if !vm.is_str(name) {
        return None;
    }
    vm.shape_find(vm.shape_of(record), name)?.checked_sub(FIELDS)
}

/// What the field itself holds: unset if it was neither assigned nor made.
#[inline]
pub fn own(vm: &Vm, record: Handle, field: usize) -> Value {
    vm.slot(record, FIELDS + field)
}

/// The record whose content this one began with.
#[inline]
pub fn template(vm: &Vm, record: Handle) -> Option<Handle> {
    vm.slot(record, TEMPLATE).as_object()
}

/// A field's value, to look at: what a template has is not made anew.
#[inline]
pub fn peek(vm: &Vm, record: Handle, field: usize) -> Value {
    let own = own(vm, record, field);
    match template(vm, record) {
        Some(template) if !own.is_set() => self::own(vm, template, field),
        _ => own,
    }
}

/// A field's value as a script gets it. Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn read(vm: &mut Vm, record: Handle, field: usize) -> Answer {
    let own = own(vm, record, field);
    if own.is_set() {
        return Ok(own);
    }
    let from = peek(vm, record, field);
    let made = fresh::like(vm, from)?;
    if made != from {
        vm.set_slot(record, FIELDS + field, made);
    }
    Ok(made)
}

fn names(vm: &mut Vm, record: Handle) -> Answer {
    let count = fields(vm, record);
    let tuple = vm.new_tuple(count)?;
    for field in 0..count {
        let name = name(vm, record, field);
        vm.set(tuple.raw_handle(), field, name);
    }
    Ok(tuple)
}

fn print_field(
    vm: &mut Vm,
    this: Kept,
    field: usize,
    out: &mut TextBuilder,
    between: &str,
) -> Result<Option<usize>, Raise> {
    let record = vm.kept(this).raw_handle();
    if field >= fields(vm, record) {
        return Ok(None);
    }
    out.push(vm, between.as_bytes())?;
    let name = name(vm, record, field);
    items::push_repr(vm, out, name)?;
    out.push(vm, b": ")?;
    let value = peek(vm, vm.kept(this).raw_handle(), field);
    items::push_repr(vm, out, value)?;
    Ok(Some(field + 1))
}

fn getitem(vm: &mut Vm, this: Value, key: Value) -> Answer {
    match find(vm, this.raw_handle(), key) {
        Some(field) => read(vm, this.raw_handle(), field),
        None => Err(vm.key_error(key)),
    }
}

fn setitem(vm: &mut Vm, this: Value, key: Value, value: Value) -> Done {
    match find(vm, this.raw_handle(), key) {
        Some(field) if value.is_set() => {
            vm.set_slot(this.raw_handle(), FIELDS + field, value);
            vm.committed = true;
            Ok(())
        }
        Some(_) => Err(vm.not_deletable(this, key)),
        None => Err(vm.key_error(key)),
    }
}

/// What a record or a dict has under a name.
fn under(vm: &mut Vm, of: Value, name: Value) -> Option<Value> {
    match handle(vm, of) {
        Some(record) => find(vm, record, name).map(|field| peek(vm, record, field)),
        None => vm.dict_get_text(vm.payload(of).raw_handle(), name),
    }
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let wanted = match comparison {
        Comparison::Eq => true,
        Comparison::Ne => false,
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    let count = fields(vm, a.raw_handle());
    let other = match (handle(vm, b), vm.as_dict(b)) {
        (Some(record), _) => fields(vm, record),
        (None, Some(dict)) => vm.live(dict),
        (None, None) => return Ok(Value::NOT_IMPLEMENTED),
    };
    if count != other {
        return Ok(Value::bool(!wanted));
    }
    let equal = nested(vm, COMPARING, |vm| {
        let (a, b) = (vm.keep(a)?, vm.keep(b)?);
        for field in 0..count {
            items::tick(vm, field)?;
            let record = vm.kept(a).raw_handle();
            let (name, mine) = (name(vm, record, field), peek(vm, record, field));
            let Some(other) = under(vm, vm.kept(b), name) else { return Ok(false) };
            if !vm.equal(mine, other)? {
                return Ok(false);
            }
        }
        Ok(true)
    })?;
    Ok(Value::bool(equal == wanted))
}

fn get(vm: &mut Vm, args: Args) -> Answer {
    let record = args.get(vm, 0).raw_handle();
    match find(vm, record, args.get(vm, 1)) {
        Some(field) => read(vm, record, field),
        None => Ok(args.opt(vm, 2).unwrap_or(Value::NONE)),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    Names,
    Values,
    Items,
}

fn listed(vm: &mut Vm, args: Args, what: What) -> Answer {
    let record = args.get(vm, 0).raw_handle();
    let count = fields(vm, record);
    vm.charge(count)?;
    let list = list::new(vm, count)?;
    for field in 0..count {
        let value = if what == What::Names { Value::NONE } else { read(vm, record, field)? };
        let name = name(vm, record, field);
        let item = match what {
            What::Names => name,
            What::Values => value,
            What::Items => vm.make_tuple(&[name, value])?,
        };
        list::push(vm, list.raw_handle(), item)?;
    }
    // The list is not visible yet.
    vm.committed = false;
    Ok(list)
}

fn update(vm: &mut Vm, args: Args) -> Answer {
    if args.len() > 2 {
        let count = args.len() - 1;
        return Err(vm.type_error(format_args!("update expected at most 1 argument, got {count}")));
    }
    keeping(vm, |vm| {
        let all = vm.new_dict(4)?;
        let all = vm.keep(all)?;
        for from in [args.get(vm, 1), args.key(vm, 0)] {
            if from.is_set() {
                dict_merge::update(vm, all, from)?;
            }
        }
        let mut next = 0;
        while let Some(entry) = vm.next_entry(vm.kept(all).raw_handle(), next) {
            next = entry + 1;
            if let Some((key, value)) = vm.entry(vm.kept(all).raw_handle(), entry) {
                setitem(vm, args.get(vm, 0), key, value)?;
            }
        }
        Ok(Value::NONE)
    })
}
