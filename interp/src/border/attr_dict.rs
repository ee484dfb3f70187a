//! `AttrDict`: a dict whose string keys can also be read, assigned and deleted as attributes.
//!
//! It is what `class AttrDict(dict)` with `__getattr__`, `__setattr__` and `__delattr__` would be: an instance with a dict
//! inside, so everything that takes a dict takes it.

use crate::border::own_class;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::dict;
use crate::vm::args::Args;
use crate::vm::desc::{Native, Type, TypeRow};
use crate::vm::raise::Answer;
use crate::vm::state::{Root, Vm};

/// `AttrDict`
pub static TYPE: Type = Type {
    subclassable: false,
    new: Some(Native::new("AttrDict", "(*args, **kwargs)", own_class::no_instances)),
    methods: &[
        Native::new("__delattr__", "(name, /)", del_attr),
        Native::new("__getattr__", "(name, /)", get_attr),
        Native::new("__setattr__", "(name, value, /)", set_attr),
    ],
    ..Type::at(ROW, "AttrDict", dict::ROW)
};

const ROW: TypeRow = TypeRow(Kind::AttrDict as u16);

/// An empty one with room for `capacity` keys. Nothing is collected; what is put into it is put into the dict inside
/// (`Vm::payload`).
///
/// # Errors
/// `Raise::NoRoom`.
pub fn new(vm: &mut Vm, capacity: usize) -> Answer {
    let class = match vm.root(Root::AttrDict).as_object() {
        Some(class) => class,
        None => {
            let name = vm.make_str(b"AttrDict")?;
            let class = own_class::begin(vm, name, ROW, 1, Value::NONE)?;
            vm.set_root(Root::AttrDict, Value::object(class));
            class
        }
    };
    let dict = vm.new_dict(capacity)?;
    vm.finish_new(Value::object(class), dict)
}

/// One with one key.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn of(vm: &mut Vm, name: &str, value: Value) -> Answer {
    let name = vm.make_str(name.as_bytes())?;
    let dict = new(vm, 1)?;
    let inside = vm.payload(dict).raw_handle();
    vm.dict_put_text(inside, name, value)?;
    Ok(dict)
}

fn del_attr(vm: &mut Vm, args: Args) -> Answer {
    let dict = vm.payload(args.get(vm, 0));
    let name = args.get(vm, 1);
    if vm.dict_remove(dict, name)?.is_none() {
        let (this, name) = (args.get(vm, 0), args.get(vm, 1));
        return Err(vm.no_attribute(this, name));
    }
    Ok(Value::NONE)
}

fn get_attr(vm: &mut Vm, args: Args) -> Answer {
    let dict = vm.payload(args.get(vm, 0));
    let name = args.get(vm, 1);
    match vm.dict_get(dict, name)? {
        Some(value) => Ok(value),
        None => {
            let (this, name) = (args.get(vm, 0), args.get(vm, 1));
            Err(vm.no_attribute(this, name))
        }
    }
}

fn set_attr(vm: &mut Vm, args: Args) -> Answer {
    let dict = vm.payload(args.get(vm, 0));
    let (name, value) = (args.get(vm, 1), args.get(vm, 2));
    vm.dict_put(dict, name, value)?;
    Ok(Value::NONE)
}
