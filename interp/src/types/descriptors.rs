//! `property`, `staticmethod`, `classmethod`, `super`.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::items::{self, keeping, nested};
use crate::vm::args::Args;
use crate::vm::attributes::{PROPERTY_DOC, PROPERTY_NAME};
use crate::vm::bodies::view;
use crate::vm::desc::{Field, Native, Type};
use crate::vm::frame::{CLOSURE, CODE, FRAME};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// `descriptor.__get__(instance, class=None)` of the types here.
///
/// # Errors
/// `TypeError` if both are `None`, and what a getter raises. May run Python code.
pub fn bound(vm: &mut Vm, this: Value, instance: Value, class: Value) -> Answer {
    let no_class = !class.is_set() || class.is_none();
    if (!instance.is_set() || instance.is_none()) && no_class {
        return Err(vm.type_error(format_args!("__get__(None, None) is invalid")));
    }
    let class = if no_class { vm.type_of(instance) } else { class };
    vm.bind(this, if instance.is_none() { Value::UNSET } else { instance }, class)
}

/// `property`
pub static PROPERTY: Type = Type {
    doc: "Property attribute.",
    new: Some(Native::new("property", "(fget=None, fset=None, fdel=None, doc=None)", new_property)),
    get: Some(bound),
    set: Some(|vm, this, instance, value| vm.set_property(this.raw_handle(), instance, value)),
    methods: &[
        Native::new("__set_name__", "(owner, name, /)", named),
        Native::new("deleter", "(function, /)", deleter),
        Native::new("getter", "(function, /)", getter),
        Native::new("setter", "(function, /)", setter),
    ],
    fields: &[
        Field { name: "__doc__", get: property_doc, set: Some(set_property_doc) },
        Field { name: "__isabstractmethod__", get: |vm, this| is_abstract(vm, this, 3), set: None },
        Field { name: "fdel", get: |vm, this| Ok(vm.get(this.raw_handle(), 2)), set: None },
        Field { name: "fget", get: |vm, this| Ok(vm.get(this.raw_handle(), 0)), set: None },
        Field { name: "fset", get: |vm, this| Ok(vm.get(this.raw_handle(), 1)), set: None },
    ],
    ..Type::new(Kind::Property, "property")
};

fn new_property(vm: &mut Vm, args: Args) -> Answer {
    let part = |vm: &Vm, index: usize| args.opt(vm, index).unwrap_or(Value::NONE);
    let parts = [part(vm, 1), part(vm, 2), part(vm, 3), part(vm, 4), Value::NONE];
    let made = vm.make(Kind::Property, &parts)?;
    let class = args.get(vm, 0);
    if vm.user_class(class).is_none() {
        return Ok(made);
    }
    // Its class has a docstring of its own: that of the property stands in the instance.
    let made = vm.finish_new(class, made)?;
    let made = vm.keep(made)?;
    let doc = property_doc(vm, vm.payload(vm.kept(made)))?;
    if !doc.is_none() {
        let doc = vm.keep(doc)?;
        let name = vm.make_str(b"__doc__")?;
        vm.put_slot(vm.kept(made).raw_handle(), name, vm.kept(doc))?;
    }
    Ok(vm.kept(made))
}

/// Its own docstring, or the getter's.
fn property_doc(vm: &mut Vm, this: Value) -> Answer {
    let (doc, getter) = (vm.get(this.raw_handle(), PROPERTY_DOC), vm.get(this.raw_handle(), 0));
    if !doc.is_none() || getter.is_none() {
        return Ok(doc);
    }
    let name = vm.make_str(b"__doc__")?;
    nested(vm, "", |vm| vm.getattr(getter, name))
}

fn set_property_doc(vm: &mut Vm, this: Value, doc: Value) -> Done {
    vm.set(this.raw_handle(), PROPERTY_DOC, if doc.is_set() { doc } else { Value::NONE });
    Ok(())
}

/// The same property with another function, of the same class.
fn copied(vm: &mut Vm, args: Args, index: usize) -> Answer {
    let whole = args.get(vm, 0);
    let this = vm.payload(whole).raw_handle();
    let mut parts = [0, 1, 2, 3, 4].map(|word| vm.get(this, word));
    parts[index] = args.get(vm, 1);
    if whole.raw_handle() == this {
        return vm.make(Kind::Property, &parts);
    }
    let (class, name) = (vm.type_of(whole), vm.keep(parts[PROPERTY_NAME])?);
    let made = vm.call(class, &parts[..PROPERTY_NAME])?;
    if let Some(property) = vm.heap.handle(vm.payload(made), Kind::Property) {
        vm.set(property, PROPERTY_NAME, vm.kept(name));
    }
    Ok(made)
}

/// `property.__set_name__(owner, name)`
fn named(vm: &mut Vm, args: Args) -> Answer {
    let (this, name) = (vm.payload(args.get(vm, 0)).raw_handle(), args.get(vm, 2));
    vm.set(this, PROPERTY_NAME, name);
    Ok(Value::NONE)
}

fn getter(vm: &mut Vm, args: Args) -> Answer {
    copied(vm, args, 0)
}

fn setter(vm: &mut Vm, args: Args) -> Answer {
    copied(vm, args, 1)
}

fn deleter(vm: &mut Vm, args: Args) -> Answer {
    copied(vm, args, 2)
}

/// `staticmethod`
pub static STATIC: Type = Type {
    doc: "Convert a function to be a static method.",
    new: Some(Native::new("staticmethod", "(function, /)", |vm, args| wrap(vm, args, Kind::StaticMethod))),
    repr: Some(|vm, this| repr_wrapper(vm, this, "staticmethod")),
    getattr: Some(function_attr),
    get: Some(bound),
    call: Some(call_static),
    fields: &[
        Field { name: "__doc__", get: |vm, this| function_text(vm, this, "__doc__"), set: None },
        Field { name: "__func__", get: wrapped, set: None },
        Field { name: "__isabstractmethod__", get: |vm, this| is_abstract(vm, this, 1), set: None },
        Field { name: "__module__", get: |vm, this| function_text(vm, this, "__module__"), set: None },
        Field { name: "__wrapped__", get: wrapped, set: None },
    ],
    ..Type::new(Kind::StaticMethod, "staticmethod")
};

/// `classmethod`
pub static CLASS: Type = Type {
    doc: "Convert a function to be a class method.",
    new: Some(Native::new("classmethod", "(function, /)", |vm, args| wrap(vm, args, Kind::ClassMethod))),
    repr: Some(|vm, this| repr_wrapper(vm, this, "classmethod")),
    getattr: Some(function_attr),
    get: Some(bound),
    fields: &[
        Field { name: "__doc__", get: |vm, this| function_text(vm, this, "__doc__"), set: None },
        Field { name: "__func__", get: wrapped, set: None },
        Field { name: "__isabstractmethod__", get: |vm, this| is_abstract(vm, this, 1), set: None },
        Field { name: "__module__", get: |vm, this| function_text(vm, this, "__module__"), set: None },
        Field { name: "__wrapped__", get: wrapped, set: None },
    ],
    ..Type::new(Kind::ClassMethod, "classmethod")
};

/// Whether one of the functions behind a descriptor is marked as abstract.
fn is_abstract(vm: &mut Vm, this: Value, functions: usize) -> Answer {
    keeping(vm, |vm| {
        let this = vm.keep(this)?;
        for index in 0..functions {
            let name = vm.make_str(b"__isabstractmethod__")?;
            let function = vm.get(vm.kept(this).raw_handle(), index);
            if let Some(found) = vm.find_attr(function, name)?
                && vm.truth(found)?
            {
                return Ok(Value::TRUE);
            }
        }
        Ok(Value::FALSE)
    })
}

fn wrap(vm: &mut Vm, args: Args, kind: Kind) -> Answer {
    let function = args.get(vm, 1);
    let made = vm.make(kind, &[function])?;
    vm.finish_new(args.get(vm, 0), made)
}

/// What a static or class method has of its function.
fn function_attr(vm: &mut Vm, this: Value, name: Value) -> Result<Option<Value>, Raise> {
    const TAKEN: [&str; 4] = ["__annotations__", "__isabstractmethod__", "__name__", "__qualname__"];
    if !TAKEN.iter().any(|taken| vm.is_text(name, taken)) {
        return Ok(None);
    }
    let abstract_mark = vm.is_text(name, "__isabstractmethod__");
    let function = vm.get(this.raw_handle(), 0);
    let found = nested(vm, "", |vm| vm.find_attr(function, name))?;
    Ok(if abstract_mark { Some(found.unwrap_or(Value::FALSE)) } else { found })
}

fn function_text(vm: &mut Vm, this: Value, name: &str) -> Answer {
    let name = vm.make_str(name.as_bytes())?;
    let function = vm.get(this.raw_handle(), 0);
    Ok(nested(vm, "", |vm| vm.find_attr(function, name))?.unwrap_or(Value::NONE))
}

/// `<staticmethod(function)>`
fn repr_wrapper(vm: &mut Vm, this: Value, word: &str) -> Answer {
    let function = vm.get(this.raw_handle(), 0);
    let shown = nested(vm, items::PRINTING, |vm| vm.repr(function))?;
    items::keeping(vm, |vm| {
        let shown = vm.keep(shown)?;
        let mut out = TextBuilder::new(vm)?;
        out.push_text(vm, format_args!("<{word}("))?;
        let shown = vm.kept(shown);
        out.push_value(vm, shown)?;
        out.push(vm, b")>")?;
        out.finish(vm)
    })
}

fn wrapped(vm: &mut Vm, this: Value) -> Answer {
    Ok(vm.get(this.raw_handle(), 0))
}

fn call_static(vm: &mut Vm, args: Args) -> Answer {
    let function = vm.get(args.get(vm, 0).raw_handle(), 0);
    let given =
        crate::vm::bind::Given { start: args.start + 1, count: args.len() as u32 - 1, names: Value::UNSET };
    vm.call_with(function, None, given)
}

/// `super`: class, receiver, the receiver's class.
pub static SUPER: Type = Type {
    doc: "super() -> same as super(__class__, <first argument>)",
    new: Some(Native::new("super", "(type=None, object=None, /)", new_super)),
    repr: Some(repr_super),
    getattr: Some(super_attr),
    get: Some(bound_super),
    fields: &[
        Field { name: "__self__", get: |vm, this| Ok(vm.get(this.raw_handle(), 1)), set: None },
        Field { name: "__self_class__", get: |vm, this| Ok(vm.get(this.raw_handle(), 2)), set: None },
        Field { name: "__thisclass__", get: |vm, this| Ok(vm.get(this.raw_handle(), 0)), set: None },
    ],
    ..Type::new(Kind::Super, "super")
};

fn new_super(vm: &mut Vm, args: Args) -> Answer {
    let (class, object) = match args.opt(vm, 1) {
        Some(class) => (class, args.opt(vm, 2).unwrap_or(Value::NONE)),
        None => implied(vm)?,
    };
    if !vm.is_class(class) {
        let name = vm.type_name(class);
        return Err(vm.type_error(format_args!("super() argument 1 must be a type, not {name}")));
    }
    made_super(vm, class, object)
}

fn made_super(vm: &mut Vm, class: Value, object: Value) -> Answer {
    if object.is_none() {
        return vm.make(Kind::Super, &[class, object, Value::NONE]);
    }
    items::keeping(vm, |vm| {
        let (kept, kept_object) = (vm.keep(class)?, vm.keep(object)?);
        let of = super_class(vm, class, object)?;
        vm.make(Kind::Super, &[vm.kept(kept), vm.kept(kept_object), of])
    })
}

/// The class whose order `super(class, object)` goes through: the object itself, its class, or what it says is its class.
fn super_class(vm: &mut Vm, class: Value, object: Value) -> Answer {
    if vm.is_class(object) && vm.derives(object, class) {
        return Ok(object);
    }
    let of = vm.type_of(object);
    if vm.derives(of, class) {
        return Ok(of);
    }
    let kept = vm.keep(class)?;
    let name = vm.make_str(b"__class__")?;
    let claimed = vm.find_attr(object, name)?.unwrap_or(Value::NONE);
    if vm.is_class(claimed) && vm.derives(claimed, vm.kept(kept)) {
        return Ok(claimed);
    }
    Err(vm.type_error(format_args!("super(type, obj): obj must be an instance or subtype of type")))
}

/// `super(class).__get__(instance)`: one without a receiver gets the instance, others stay as they are.
fn bound_super(vm: &mut Vm, this: Value, instance: Value, _class: Value) -> Answer {
    let [class, object] = [0, 1].map(|word| vm.get(this.raw_handle(), word));
    if !object.is_none() || !instance.is_set() || instance.is_none() {
        return Ok(this);
    }
    made_super(vm, class, instance)
}

/// The class and receiver of the method that runs: the cell `__class__` of its closure, and its first argument.
fn implied(vm: &mut Vm) -> Result<(Value, Value), Raise> {
    let none = |vm: &mut Vm, text: &str| Err(vm.runtime_error(format_args!("super(): {text}")));
    if vm.now.depth == 0 {
        return none(vm, "no current frame");
    }
    let function = vm.register(vm.now.base - FRAME).raw_handle();
    let code = vm.get(function, CODE).raw_handle();
    let code_view = view(&vm.heap, code);
    if code_view.positional() == 0 {
        return none(vm, "no arguments");
    }
    let first = vm.register(vm.now.base);
    let first = match vm.heap.handle(first, Kind::Cell) {
        Some(cell) => vm.get(cell, 0),
        None => first,
    };
    let (all, free) = (code_view.variables(), code_view.free());
    let class = (all - free..all).position(|index| {
        let name = vm.image_text(code, code_view.variable(index).name);
        vm.is_text(name, "__class__")
    });
    let Some(index) = class else { return none(vm, "__class__ cell not found") };
    if !first.is_set() {
        return none(vm, "arg[0] deleted");
    }
    let closure = vm.get(function, CLOSURE);
    let class = vm.get(vm.heap.item(closure, index).raw_handle(), 0);
    if !class.is_set() {
        return none(vm, "empty __class__ cell");
    }
    if !vm.is_class(class) {
        let name = vm.type_name(class);
        return Err(vm.runtime_error(format_args!("super(): __class__ is not a type ({name})")));
    }
    Ok((class, first))
}

fn repr_super(vm: &mut Vm, this: Value) -> Answer {
    let (class, of) = (vm.get(this.raw_handle(), 0), vm.get(this.raw_handle(), 2));
    let class = vm.class_name(class);
    if of.is_none() {
        return vm.make_text(format_args!("<super: <class '{class}'>, NULL>"));
    }
    let of = vm.class_name(of);
    vm.make_text(format_args!("<super: <class '{class}'>, <{of} object>>"))
}

/// What the classes behind `class` in the receiver's order have.
fn super_attr(vm: &mut Vm, this: Value, name: Value) -> Result<Option<Value>, Raise> {
    let [class, object, of] = [0, 1, 2].map(|word| vm.get(this.raw_handle(), word));
    // Its class is its own, not what the method's class would say.
    if of.is_none() || vm.is_text(name, "__class__") {
        return Ok(None);
    }
    let Some(found) = vm.class_find_after(of, Some(class), name) else { return Ok(None) };
    let instance = if object == of { Value::UNSET } else { object };
    vm.bind(found, instance, of).map(Some)
}
