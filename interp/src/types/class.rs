//! `type`: classes, builtin ones and a program's.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::{building, rebasing, union};
use crate::vm::args::Args;
use crate::vm::class::{BASES, DICT, MRO, NAME, QUALNAME};
use crate::vm::desc::{Field, Native, Operators, Type};
use crate::vm::exceptions::{EXCEPTION, EXCEPTION_GROUP, OBJECT};
use crate::vm::raise::{Answer, Done};
use crate::vm::raising::Name;
use crate::vm::state::Vm;

/// The type.
pub static TYPE: Type = Type {
    doc: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    new: Some(Native::new("type", "(name, bases=None, dict=None, /, **kwds)", new)),
    repr: Some(repr),
    binary: Some(union::binary),
    operators: Operators::UNION,
    methods: &[
        Native::new("__call__", "(*args, **kwds)", call),
        Native::new("__init__", "(*args, **kwds)", init),
        Native::new("__instancecheck__", "(instance, /)", instance_check),
        Native::new("__subclasscheck__", "(subclass, /)", subclass_check),
        Native::new("__subclasses__", "()", subclasses),
        Native::new("mro", "()", mro),
    ],
    class_methods: &[Native::new("__prepare__", "(*args, **kwds)", prepare)],
    fields: &[
        Field { name: "__annotations__", get: get_annotations, set: Some(set_annotations) },
        Field { name: "__base__", get: get_base, set: None },
        Field { name: "__bases__", get: get_bases, set: Some(rebasing::set_bases) },
        Field { name: "__dict__", get: get_dict, set: None },
        Field { name: "__doc__", get: get_doc, set: Some(set_doc) },
        Field { name: "__module__", get: get_module, set: Some(set_module) },
        Field { name: "__mro__", get: get_mro, set: None },
        Field { name: "__name__", get: get_name, set: Some(set_name) },
        Field { name: "__qualname__", get: get_qualname, set: Some(set_qualname) },
    ],
    ..Type::new(Kind::Class, "type")
};

/// `type(x)` is dealt with where classes are called; this is `type(name, bases, dict)`.
fn new(vm: &mut Vm, args: Args) -> Answer {
    let meta = args.get(vm, 0);
    if !args.get(vm, 2).is_set() || !args.get(vm, 3).is_set() {
        let given = 1 + usize::from(args.get(vm, 2).is_set());
        return Err(vm.type_error(format_args!("type.__new__() takes exactly 3 arguments ({given} given)")));
    }
    let (name, bases, dict) = (vm.payload(args.get(vm, 1)), args.get(vm, 2), args.get(vm, 3));
    if !vm.is_str(name) {
        let class = vm.type_name(args.get(vm, 1));
        return Err(vm.type_error(format_args!("type.__new__() argument 1 must be str, not {class}")));
    }
    if vm.heap.tuple_len(bases).is_none() {
        let class = vm.type_name(bases);
        return Err(vm.type_error(format_args!("type.__new__() argument 2 must be tuple, not {class}")));
    }
    let inner = vm.payload(dict);
    if !vm.heap.is(inner, Kind::Dict) {
        let class = vm.type_name(dict);
        return Err(vm.type_error(format_args!("type.__new__() argument 3 must be dict, not {class}")));
    }
    if vm.heap.text(name).is_some_and(|text| text.contains(&0)) {
        return Err(vm.value_error(format_args!("type name must not contain null characters")));
    }
    let winner = building::winner(vm, meta, bases)?;
    if winner != meta
        && let Some(new) = vm.special(winner, Special::New).filter(|new| new.is_object())
    {
        let new = vm.heap.handle(new, Kind::StaticMethod).map_or(new, |method| vm.get(method, 0));
        let keywords = args.get(vm, 4);
        return vm.call_spread(new, &[winner, name, bases, dict], keywords);
    }
    let copy = vm.copy_table(inner.raw_handle(), Kind::Dict)?;
    args.set(vm, 3, copy);
    let keywords = args.get(vm, 4);
    building::make_class(vm, meta, name, bases, copy, keywords)
}

fn init(_vm: &mut Vm, _args: Args) -> Answer {
    Ok(Value::NONE)
}

/// What calling a class does when its metaclass has no `__call__` of its own.
fn call(vm: &mut Vm, args: Args) -> Answer {
    let given = vm.spread(args.start + 1, args.len() as u32 - 1, args.key(vm, 0))?;
    vm.construct_anyway(args.get(vm, 0), given)
}

fn prepare(vm: &mut Vm, _args: Args) -> Answer {
    vm.new_dict(0)
}

fn instance_check(vm: &mut Vm, args: Args) -> Answer {
    let (class, value) = (args.get(vm, 0), args.get(vm, 1));
    let of = vm.type_of(value);
    Ok(Value::bool(vm.derives(of, class)))
}

fn subclass_check(vm: &mut Vm, args: Args) -> Answer {
    let (class, value) = (args.get(vm, 0), args.get(vm, 1));
    if !vm.is_class(value) {
        return Err(vm.type_error(format_args!("issubclass() arg 1 must be a class")));
    }
    Ok(Value::bool(vm.derives(value, class)))
}

/// The living classes that name this one among their bases, in the order in which they were made.
fn subclasses(vm: &mut Vm, args: Args) -> Answer {
    let class = args.get(vm, 0);
    let list = crate::types::list::new(vm, 4)?;
    let mut at = crate::heap::arena::START;
    let end = list.raw_handle().0;
    while at < end {
        let object = Handle(at);
        if vm.heap.arena.kind(object) == Kind::Class {
            let bases = vm.get(object, BASES);
            let len = vm.heap.tuple_len(bases).unwrap_or(0);
            if (0..len).any(|index| vm.heap.item(bases, index) == class) {
                crate::types::list::push(vm, list.raw_handle(), Value::object(object))?;
            }
        }
        at += 1 + vm.heap.arena.header(object).words() as u32;
    }
    vm.committed = false;
    Ok(list)
}

fn mro(vm: &mut Vm, args: Args) -> Answer {
    let order = get_mro(vm, args.get(vm, 0))?;
    crate::types::list::from_iterable(vm, order)
}

/// The name of a class as it is shown: its module, unless that goes without saying, and its name in that.
pub fn shown_name(vm: &Vm, class: Value) -> (Option<Name>, Name) {
    let Some(user) = vm.user_class(class) else { return (None, vm.class_name(class)) };
    let module = vm.dict_get_name(vm.get(user, DICT).raw_handle(), b"__module__");
    let module = module.filter(|module| vm.is_str(*module) && !vm.is_text(*module, "builtins"));
    (module.map(|module| vm.name_of(module)), vm.name_of(vm.get(user, QUALNAME)))
}

/// `<class 'module.Name'>`
fn repr(vm: &mut Vm, class: Value) -> Answer {
    match shown_name(vm, class) {
        (Some(module), name) => vm.make_text(format_args!("<class '{module}.{name}'>")),
        (None, name) => vm.make_text(format_args!("<class '{name}'>")),
    }
}

fn get_name(vm: &mut Vm, class: Value) -> Answer {
    match vm.user_class(class) {
        Some(user) => Ok(vm.get(user, NAME)),
        None => vm.make_str(vm.type_at(vm.class_row(class)).names().1.as_bytes()),
    }
}

fn user_or_error(vm: &mut Vm, class: Value, name: &str) -> Result<Handle, crate::vm::raise::Raise> {
    match vm.user_class(class) {
        Some(user) => Ok(user),
        None => {
            let class = vm.class_name(class);
            Err(vm.type_error(format_args!("cannot set '{name}' attribute of immutable type '{class}'")))
        }
    }
}

/// A name must be a string, and cannot be deleted.
fn checked_name(vm: &mut Vm, class: Value, what: &str, name: Value) -> Answer {
    let class = vm.class_name(class);
    if !name.is_set() {
        return Err(
            vm.type_error(format_args!("cannot delete '{what}' attribute of immutable type '{class}'"))
        );
    }
    let text = vm.payload(name);
    if vm.is_str(text) {
        return Ok(text);
    }
    let of = vm.type_name(name);
    Err(vm.type_error(format_args!("can only assign string to {class}.{what}, not '{of}'")))
}

fn set_name(vm: &mut Vm, class: Value, name: Value) -> Done {
    let user = user_or_error(vm, class, "__name__")?;
    let name = checked_name(vm, class, "__name__", name)?;
    if vm.heap.text(name).is_some_and(|text| text.contains(&0)) {
        return Err(vm.value_error(format_args!("type name must not contain null characters")));
    }
    vm.set(user, NAME, name);
    Ok(())
}

fn get_qualname(vm: &mut Vm, class: Value) -> Answer {
    match vm.user_class(class) {
        Some(user) => Ok(vm.get(user, QUALNAME)),
        None => get_name(vm, class),
    }
}

fn set_qualname(vm: &mut Vm, class: Value, name: Value) -> Done {
    let user = user_or_error(vm, class, "__qualname__")?;
    let name = checked_name(vm, class, "__qualname__", name)?;
    vm.set(user, QUALNAME, name);
    Ok(())
}

fn get_bases(vm: &mut Vm, class: Value) -> Answer {
    match vm.user_class(class) {
        Some(user) => Ok(vm.get(user, BASES)),
        None if class == OBJECT.value() => vm.make_tuple(&[]),
        None => {
            let row = vm.class_row(class);
            let base = vm.type_at(row).base.value();
            if row == EXCEPTION_GROUP {
                vm.make_tuple(&[base, EXCEPTION.value()])
            } else {
                vm.make_tuple(&[base])
            }
        }
    }
}

fn get_base(vm: &mut Vm, class: Value) -> Answer {
    let bases = get_bases(vm, class)?;
    Ok(if vm.heap.tuple_len(bases) == Some(0) { Value::NONE } else { vm.heap.item(bases, 0) })
}

fn get_mro(vm: &mut Vm, class: Value) -> Answer {
    if let Some(user) = vm.user_class(class) {
        return Ok(vm.get(user, MRO));
    }
    let mut order = [Value::NONE; 8];
    let (mut len, this) = (0, vm.class_row(class));
    let mut row = this;
    loop {
        order[len] = row.value();
        len += 1;
        if row == OBJECT {
            return vm.make_tuple(&order[..len]);
        }
        row = vm.row_behind(this, row);
    }
}

fn own_text(vm: &mut Vm, class: Value, name: &[u8]) -> Option<Value> {
    let user = vm.user_class(class)?;
    let dict = vm.get(user, DICT).raw_handle();
    vm.dict_get_name(dict, name)
}

fn get_doc(vm: &mut Vm, class: Value) -> Answer {
    if vm.user_class(class).is_some() {
        return Ok(own_text(vm, class, b"__doc__").unwrap_or(Value::NONE));
    }
    let doc = vm.type_at(vm.class_row(class)).doc;
    if doc.is_empty() { Ok(Value::NONE) } else { vm.make_str(doc.as_bytes()) }
}

fn set_own(vm: &mut Vm, class: Value, name: &str, value: Value) -> Done {
    let user = user_or_error(vm, class, name)?;
    let name = vm.make_str(name.as_bytes())?;
    vm.set_class_attr(user, name, value)
}

fn set_annotations(vm: &mut Vm, class: Value, annotations: Value) -> Done {
    set_own(vm, class, "__annotations__", annotations)
}

fn set_doc(vm: &mut Vm, class: Value, doc: Value) -> Done {
    set_own(vm, class, "__doc__", doc)
}

fn get_module(vm: &mut Vm, class: Value) -> Answer {
    match own_text(vm, class, b"__module__") {
        Some(module) => Ok(module),
        None => vm.make_str(vm.type_at(vm.class_row(class)).names().0.as_bytes()),
    }
}

fn set_module(vm: &mut Vm, class: Value, module: Value) -> Done {
    set_own(vm, class, "__module__", module)
}

fn get_annotations(vm: &mut Vm, class: Value) -> Answer {
    if let Some(found) = own_text(vm, class, b"__annotations__") {
        return Ok(found);
    }
    let name = vm.make_str(b"__annotations__")?;
    if vm.user_class(class).is_none() {
        return Err(vm.no_attribute(class, name));
    }
    let dict = vm.new_dict(0)?;
    set_own(vm, class, "__annotations__", dict)?;
    Ok(dict)
}

/// A class's namespace, read only; of a builtin type a copy of its tables.
fn get_dict(vm: &mut Vm, class: Value) -> Answer {
    let dict = match vm.user_class(class) {
        Some(user) => vm.get(user, DICT),
        None => builtin_namespace(vm, class)?,
    };
    vm.make(Kind::MappingProxy, &[dict])
}

/// What a builtin type itself has, as a dict.
fn builtin_namespace(vm: &mut Vm, class: Value) -> Answer {
    let row = vm.class_row(class);
    let this = vm.type_at(row);
    let dict = vm.new_dict(16)?;
    let natives = this.methods.iter().chain(this.class_methods).map(|native| native.name);
    let fields = this.fields.iter().map(|field| field.name);
    for name in natives.chain(fields).chain(Special::NAMES.iter().copied()).chain(["__new__"]) {
        let name = vm.make_str(name.as_bytes())?;
        if let Some(found) = vm.builtin_own(row, name) {
            vm.dict_put_text(dict.raw_handle(), name, found)?;
        }
    }
    let (name, doc) = (vm.make_str(b"__doc__")?, get_doc(vm, class)?);
    vm.dict_put_text(dict.raw_handle(), name, doc)?;
    vm.committed = false;
    Ok(dict)
}
