//! `object`: the base of everything, and what every value has.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::slots;
use crate::vm::args::Args;
use crate::vm::class::DICT;
use crate::vm::desc::{Field, Native, Type};
use crate::vm::exceptions::OBJECT;
use crate::vm::raise::{Answer, Done};
use crate::vm::shape::SHAPE;
use crate::vm::state::{Root, Vm};

/// The type.
pub static TYPE: Type = Type {
    doc: "The base class of the class hierarchy.",
    new: Some(Native::new("object", "(*args, **kwargs)", new)),
    methods: &[
        Native::new("__dir__", "()", dir),
        Native::new("__init__", "(*args, **kwargs)", init),
        Native::new("__reduce__", "()", reduce),
        Native::new("__reduce_ex__", "(protocol, /)", reduce),
        Native::new("__sizeof__", "()", size_of),
    ],
    class_methods: &[
        Native::new("__init_subclass__", "(*args, **kwargs)", init_subclass),
        Native::new("__subclasshook__", "(subclass, /)", subclass_hook),
    ],
    fields: &[
        Field { name: "__class__", get: get_class, set: Some(set_class) },
        Field { name: "__dict__", get: get_dict, set: Some(set_dict) },
        Field { name: "__doc__", get: get_doc, set: None },
    ],
    ..Type::new(Kind::Instance, "object")
};

/// `object()`, and `object.__new__(cls)`.
fn new(vm: &mut Vm, args: Args) -> Answer {
    let class = args.get(vm, 0);
    let given = args.len() > 1 || args.key(vm, 0).is_set();
    if let Some(user) = vm.user_class(class) {
        // Arguments are for a `__new__` or an `__init__` of the program's; a `__new__` that gives them on has taken them.
        let own = |vm: &mut Vm, special| vm.special(class, special).is_some_and(|own| own.is_object());
        if given && own(vm, Special::New) {
            return Err(vm.type_error(format_args!(
                "object.__new__() takes exactly one argument (the type to instantiate)"
            )));
        }
        if given && !own(vm, Special::Init) {
            let name = vm.class_name(class);
            return Err(vm.type_error(format_args!("{name}() takes no arguments")));
        }
        return vm.instantiate(user);
    }
    if given {
        return Err(vm.type_error(format_args!("object() takes no arguments")));
    }
    let shape = match vm.root(Root::ObjectShape).as_object() {
        Some(shape) => shape,
        None => {
            let shape = vm.root_shape(class, 0)?;
            vm.set_root(Root::ObjectShape, shape);
            shape.raw_handle()
        }
    };
    vm.new_instance(shape, 0)
}

/// Arguments are too many if nobody else has taken them: neither an `__init__` nor a `__new__` that is not `object`'s.
fn init(vm: &mut Vm, args: Args) -> Answer {
    if args.len() > 1 || args.key(vm, 0).is_set() {
        let this = args.get(vm, 0);
        let class = vm.type_of(this);
        let [init, new] = [&b"__init__"[..], b"__new__"].map(|name| vm.make_str(name));
        let (init, new) = (vm.class_find(class, init?), vm.class_find(class, new?));
        if init.is_some_and(|init| init != TYPE.method("__init__")) {
            return Err(vm.type_error(format_args!(
                "object.__init__() takes exactly one argument (the instance to initialize)"
            )));
        }
        if new.is_none_or(|new| new == vm.constructor(OBJECT)) {
            let name = vm.class_name(class);
            return Err(vm.type_error(format_args!(
                "{name}.__init__() takes exactly one argument (the instance to initialize)"
            )));
        }
    }
    Ok(Value::NONE)
}

fn init_subclass(vm: &mut Vm, args: Args) -> Answer {
    if args.key(vm, 0).is_set() {
        let name = vm.class_name(args.get(vm, 0));
        return Err(vm.type_error(format_args!("{name}.__init_subclass__() takes no keyword arguments")));
    }
    Ok(Value::NONE)
}

fn subclass_hook(_vm: &mut Vm, _args: Args) -> Answer {
    Ok(Value::NOT_IMPLEMENTED)
}

fn reduce(vm: &mut Vm, args: Args) -> Answer {
    let name = vm.type_name(args.get(vm, 0));
    Err(vm.type_error(format_args!("cannot pickle '{name}' object")))
}

fn size_of(vm: &mut Vm, args: Args) -> Answer {
    let words = args.get(vm, 0).as_object().map_or(0, |object| vm.heap.arena.header(object).words() + 1);
    Ok(Value::len(8 * words.max(1)))
}

fn dir(vm: &mut Vm, args: Args) -> Answer {
    let this = args.get(vm, 0);
    crate::types::dir::names_of(vm, this)
}

fn get_class(vm: &mut Vm, this: Value) -> Answer {
    Ok(vm.type_of(this))
}

fn set_class(vm: &mut Vm, this: Value, class: Value) -> Done {
    if !class.is_set() {
        return Err(vm.type_error(format_args!("can't delete __class__ attribute")));
    }
    let (Some(instance), Some(user)) = (vm.heap.handle(this, Kind::Instance), vm.user_class(class)) else {
        if vm.is_class(class) {
            return Err(vm.type_error(format_args!(
                "__class__ assignment only supported for mutable types or ModuleType subclasses"
            )));
        }
        let name = vm.type_name(class);
        return Err(vm.type_error(format_args!("__class__ must be set to a class, not '{name}' object")));
    };
    let old = vm.shape_of(instance);
    let old_class = vm.shape_class(old);
    let as_before = vm.class_row(old_class) == vm.class_row(class)
        && vm.has_no_dict(old_class) == vm.has_no_dict(class)
        && slots::owner(vm, old_class) == slots::owner(vm, class);
    if !as_before || vm.is_sealed(class) {
        let (new, old) = (vm.class_name(class), vm.class_name(old_class));
        return Err(
            vm.type_error(format_args!("__class__ assignment: '{new}' object layout differs from '{old}'"))
        );
    }
    let dict = vm.instance_dict(instance);
    let mut shape = vm.get(user, crate::vm::class::SHAPE).raw_handle();
    if let Some(dict) = dict {
        vm.watch_instance(user, this)?;
        return vm.use_dict_of(instance, shape, Value::object(dict));
    }
    for slot in vm.shape_slots(shape)..vm.shape_slots(old) {
        let name = vm.shape_name(old, slot);
        shape = vm.shape_with(shape, name)?;
    }
    vm.watch_instance(user, this)?;
    vm.set(instance, SHAPE, Value::object(shape));
    Ok(())
}

/// An instance's attributes as a dict; they live there from now on.
fn get_dict(vm: &mut Vm, this: Value) -> Answer {
    if let Some(class) = vm.user_class(this) {
        let dict = vm.get(class, DICT);
        return vm.make(Kind::MappingProxy, &[dict]);
    }
    if let Some(module) = vm.heap.handle(this, Kind::Module) {
        return Ok(vm.get(module, crate::vm::attributes::MODULE_DICT));
    }
    match vm.heap.handle(this, Kind::Instance) {
        Some(instance) if !vm.has_no_dict(vm.type_of(this)) && vm.type_of(this) != OBJECT.value() => {
            Ok(Value::object(vm.make_instance_dict(instance)?))
        }
        _ => {
            let name = vm.make_str(b"__dict__")?;
            Err(vm.no_attribute(this, name))
        }
    }
}

/// A dict of a derived class counts as the dict inside it; without its dict, an instance has an empty one.
fn set_dict(vm: &mut Vm, this: Value, given: Value) -> Done {
    if vm.heap.handle(this, Kind::Instance).is_none() || vm.type_of(this) == OBJECT.value() {
        let name = vm.make_str(b"__dict__")?;
        return Err(vm.no_attribute(this, name));
    }
    let dict = match vm.as_dict(given) {
        _ if !given.is_set() => Some(vm.new_dict(0)?.raw_handle()),
        dict => dict,
    };
    let (Some(instance), Some(dict)) = (vm.heap.handle(this, Kind::Instance), dict) else {
        let name = vm.type_name(given);
        return Err(vm.type_error(format_args!("__dict__ must be set to a dictionary, not a '{name}'")));
    };
    if vm.has_no_dict(vm.type_of(this)) {
        let name = vm.make_str(b"__dict__")?;
        return Err(vm.no_attribute(this, name));
    }
    vm.use_instance_dict(instance, Value::object(dict))
}

fn get_doc(vm: &mut Vm, this: Value) -> Answer {
    let class = vm.type_of(this);
    if let Some(class) = vm.user_class(class) {
        let dict = vm.get(class, DICT).raw_handle();
        return Ok(vm.dict_get_name(dict, b"__doc__").unwrap_or(Value::NONE));
    }
    let doc = vm.type_at(vm.class_row(class)).doc;
    if doc.is_empty() { Ok(Value::NONE) } else { vm.make_str(doc.as_bytes()) }
}
