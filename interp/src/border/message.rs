//! Messages: inputs and outputs of a call, with `payload`, `tov` and `metadata` as attributes and as items.
//!
//! ```text
//! instance | shape | overflow | tov: 0, 1 or 2 | start | end | metadata | template | payload | tov | metadata |
//!                               `---- hidden: what the request said ----------'
//! ```
//! An attribute that is unset is made when it is first read: the time from the hidden numbers, the metadata from the request's
//! bytes (or those of `start`), an output's payload from its template. An input has no template; its payload is always set.

use crate::border::own_class::{self, no_instances};
use crate::border::{attr_dict, fresh, session};
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::args::Args;
use crate::vm::class::SHAPE;
use crate::vm::desc::{Native, Type, TypeRow};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Root, Vm};

/// `Message`
pub static TYPE: Type = Type {
    subclassable: false,
    sealed: Some(read),
    new: Some(Native::new("Message", "()", no_instances)),
    getitem: Some(getitem),
    setitem: Some(setitem),
    getattr: Some(|vm, this, name| match find(vm, this.raw_handle(), name) {
        Some(slot) => read(vm, this.raw_handle(), slot).map(Some),
        None => Ok(None),
    }),
    methods: &[Native::new("get", "(name, default=None)", get)],
    ..Type::new(Kind::Message, "Message")
};

const ROW: TypeRow = TypeRow(Kind::Message as u16);

/// Slot: how many times of validity there are.
pub const TIMES: usize = 0;
/// Slot: the time, or the first one.
pub const TIME: usize = 1;
/// Slot: the last time.
pub const END: usize = 2;
/// Slot: the metadata's bytes as a bytes object, or `None`.
pub const RAW: usize = 3;
/// Slot: what an output's payload is made from; unset for an input.
pub const TEMPLATE: usize = 4;
/// Slot of the attribute `payload`.
pub const PAYLOAD: usize = 5;
/// Slot of the attribute `tov`.
pub const TOV: usize = 6;
/// Slot of the attribute `metadata`.
pub const METADATA: usize = 7;

/// The time of validity of a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Tov {
    /// None.
    #[default]
    None,
    /// A time.
    Time(u64),
    /// From one time to another.
    Range(u64, u64),
}

/// The message, if the value is one.
pub fn handle(vm: &Vm, value: Value) -> Option<Handle> {
    let instance = vm.heap.handle(value, Kind::Instance)?;
    if vm.class_row(vm.shape_class(vm.shape_of(instance))) == ROW { Some(instance) } else { None }
}

/// An input (`template` unset) or an output (`payload` unset). Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn new(vm: &mut Vm, tov: Tov, raw: Value, template: Value, payload: Value) -> Answer {
    let class = match vm.root(Root::Message).as_object() {
        Some(class) => class,
        None => make_class(vm)?,
    };
    let (count, time, end) = match tov {
        Tov::None => (0, Value::small(0), Value::small(0)),
        Tov::Time(time) => (1, vm.make_unsigned(time)?, Value::small(0)),
        Tov::Range(start, end) => (2, vm.make_unsigned(start)?, vm.make_unsigned(end)?),
    };
    let shape = vm.get(class, SHAPE);
    let unset = Value::UNSET;
    let count = Value::small(count);
    vm.make(Kind::Instance, &[shape, Value::NONE, count, time, end, raw, template, payload, unset, unset])
}

fn make_class(vm: &mut Vm) -> Result<Handle, Raise> {
    let name = vm.make_str(b"Message")?;
    let class = own_class::begin(vm, name, ROW, PAYLOAD, Value::NONE)?;
    for attribute in ["payload", "tov", "metadata"] {
        let name = vm.make_str(attribute.as_bytes())?;
        own_class::add_attribute(vm, class, name)?;
    }
    own_class::finish(vm, class)?;
    vm.set_root(Root::Message, Value::object(class));
    Ok(class)
}

/// The times of validity that the request gave.
pub fn given_tov(vm: &Vm, message: Handle) -> Tov {
    let time = |slot| vm.unsigned(vm.slot(message, slot)).unwrap_or(0);
    match vm.slot(message, TIMES).raw_len() {
        0 => Tov::None,
        1 => Tov::Time(time(TIME)),
        _ => Tov::Range(time(TIME), time(END)),
    }
}

fn find(vm: &Vm, message: Handle, name: Value) -> Option<usize> {
    let name = vm.payload(name);
    if !vm.is_str(name) {
        return None;
    }
    vm.shape_find(vm.shape_of(message), name)
}

/// An attribute as a script gets it.
fn read(vm: &mut Vm, message: Handle, slot: usize) -> Answer {
    let known = vm.slot(message, slot);
    if known.is_set() {
        return Ok(known);
    }
    // What is made is not visible before it is stored, so the instruction can be run again.
    let committed = vm.committed;
    let made = make(vm, message, slot);
    vm.committed = committed;
    let made = made?;
    // A scalar is not stored: a payload that is set has been assigned.
    if slot != PAYLOAD || made != vm.slot(message, TEMPLATE) {
        vm.set_slot(message, slot, made);
    }
    Ok(made)
}

fn make(vm: &mut Vm, message: Handle, slot: usize) -> Answer {
    match slot {
        PAYLOAD => {
            let template = vm.slot(message, TEMPLATE);
            fresh::like(vm, template)
        }
        TOV => make_tov(vm, message),
        _ => {
            let raw = vm.slot(message, RAW);
            session::metadata(vm, raw)
        }
    }
}

fn make_tov(vm: &mut Vm, message: Handle) -> Answer {
    let (time, end) = (vm.slot(message, TIME), vm.slot(message, END));
    match vm.slot(message, TIMES).raw_len() {
        0 => vm.make_str(b"None"),
        1 => attr_dict::of(vm, "Time", time),
        _ => {
            let range = attr_dict::of(vm, "start", time)?;
            let inside = vm.payload(range).raw_handle();
            let name = vm.make_str(b"end")?;
            vm.dict_put_text(inside, name, end)?;
            attr_dict::of(vm, "Range", range)
        }
    }
}

fn getitem(vm: &mut Vm, this: Value, key: Value) -> Answer {
    match find(vm, this.raw_handle(), key) {
        Some(slot) => read(vm, this.raw_handle(), slot),
        None => Err(vm.key_error(key)),
    }
}

fn setitem(vm: &mut Vm, this: Value, key: Value, value: Value) -> Done {
    match find(vm, this.raw_handle(), key) {
        Some(slot) if value.is_set() => {
            vm.set_slot(this.raw_handle(), slot, value);
            vm.committed = true;
            Ok(())
        }
        Some(_) => Err(vm.not_deletable(this, key)),
        None => Err(vm.key_error(key)),
    }
}

fn get(vm: &mut Vm, args: Args) -> Answer {
    let message = args.get(vm, 0).raw_handle();
    let found = match find(vm, message, args.get(vm, 1)) {
        Some(slot) => read(vm, message, slot)?,
        None => Value::NONE,
    };
    Ok(if found.is_none() { args.opt(vm, 2).unwrap_or(Value::NONE) } else { found })
}
