//! `NoneType`, `ellipsis`, `NotImplementedType`, `module`, and the kinds no program sees.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::args::Args;
use crate::vm::attributes::{MODULE_DICT, MODULE_NAME, MODULE_ROW};
use crate::vm::desc::{Field, Native, Type};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// `NoneType`
pub static NONE: Type = Type {
    subclassable: false,
    new: Some(Native::new("NoneType", "()", |_, _| Ok(Value::NONE))),
    repr: Some(|vm, _| vm.make_str(b"None")),
    truth: Some(|_, _| Ok(false)),
    ..Type::new(Kind::None, "NoneType")
};

/// `ellipsis`
pub static ELLIPSIS: Type = Type {
    subclassable: false,
    new: Some(Native::new("EllipsisType", "()", |_, _| Ok(Value::ELLIPSIS))),
    repr: Some(|vm, _| vm.make_str(b"Ellipsis")),
    ..Type::new(Kind::Ellipsis, "ellipsis")
};

/// `NotImplementedType`
pub static NOT_IMPLEMENTED: Type = Type {
    subclassable: false,
    new: Some(Native::new("NotImplementedType", "()", |_, _| Ok(Value::NOT_IMPLEMENTED))),
    repr: Some(|vm, _| vm.make_str(b"NotImplemented")),
    truth: Some(|_, _| Ok(true)),
    ..Type::new(Kind::NotImplemented, "NotImplementedType")
};

/// `module`
pub static MODULE: Type = Type {
    new: Some(Native::new("module", "(name, doc=None)", new_module)),
    repr: Some(repr_module),
    getattr: Some(module_fallback),
    fields: &[
        Field { name: "__dict__", get: module_dict, set: None },
        Field { name: "__doc__", get: |vm, this| named(vm, this, b"__doc__"), set: None },
    ],
    ..Type::new(Kind::Module, "module")
};

fn new_module(vm: &mut Vm, args: Args) -> Answer {
    let name = args.get(vm, 1);
    let dict = vm.new_dict(2)?;
    vm.make_namespace(dict.raw_handle());
    let word = vm.make_str(b"__name__")?;
    vm.dict_put_text(dict.raw_handle(), word, name)?;
    let (word, doc) = (vm.make_str(b"__doc__")?, args.opt(vm, 2).unwrap_or(Value::NONE));
    vm.dict_put_text(dict.raw_handle(), word, doc)?;
    let name = args.get(vm, 1);
    vm.make(Kind::Module, &[name, dict, Value::NONE])
}

fn named(vm: &mut Vm, this: Value, name: &[u8]) -> Answer {
    let module = this.raw_handle();
    if let Some(dict) = vm.get(module, MODULE_DICT).as_object()
        && let Some(found) = vm.dict_get_name(dict, name)
    {
        return Ok(found);
    }
    match vm.get(module, MODULE_ROW).as_int() {
        Some(row) => {
            let (_, doc) = vm.module_texts(row as usize);
            vm.make_str(doc.as_bytes())
        }
        None => Ok(Value::NONE),
    }
}

/// The dict of a module; a builtin module's is a copy of its table.
fn module_dict(vm: &mut Vm, this: Value) -> Answer {
    let module = this.raw_handle();
    if let Some(row) = vm.get(module, MODULE_ROW).as_int() {
        let dict = vm.new_dict(vm.module_len(row as usize) + 2)?;
        let (_, doc) = vm.module_texts(row as usize);
        for (name, text) in
            [("__name__", vm.get(module, MODULE_NAME)), ("__doc__", vm.make_str(doc.as_bytes())?)]
        {
            let name = vm.make_str(name.as_bytes())?;
            vm.dict_put_text(dict.raw_handle(), name, text)?;
        }
        for index in 0..vm.module_len(row as usize) {
            let name = vm.make_str(vm.module_item_name(row as usize, index).as_bytes())?;
            let value = vm.module_item(row as usize, index)?;
            vm.dict_put_text(dict.raw_handle(), name, value)?;
        }
        return Ok(dict);
    }
    Ok(vm.get(module, MODULE_DICT))
}

/// `__name__` of a builtin module, and a module's own `__getattr__`.
fn module_fallback(vm: &mut Vm, this: Value, name: Value) -> Result<Option<Value>, Raise> {
    let module = this.raw_handle();
    if vm.is_text(name, "__name__") {
        return Ok(Some(vm.get(module, MODULE_NAME)));
    }
    if let Some(dict) = vm.get(module, MODULE_DICT).as_object()
        && let Some(hook) = vm.dict_get_name(dict, b"__getattr__")
    {
        return vm.call(hook, &[name]).map(Some);
    }
    Ok(None)
}

fn repr_module(vm: &mut Vm, this: Value) -> Answer {
    let module = this.raw_handle();
    let name = vm.name_of(vm.get(module, MODULE_NAME));
    if !vm.get(module, MODULE_ROW).is_none() {
        return vm.make_text(format_args!("<module '{name}' (built-in)>"));
    }
    let file = vm.get(module, MODULE_DICT).as_object().and_then(|dict| vm.dict_get_name(dict, b"__file__"));
    match file.filter(|file| vm.is_str(*file)) {
        Some(file) => {
            let file = vm.name_of(file);
            vm.make_text(format_args!("<module '{name}' from '{file}'>"))
        }
        None => vm.make_text(format_args!("<module '{name}'>")),
    }
}

/// A kind that no program sees.
pub const fn hidden(kind: Kind) -> Type {
    let mut this = Type::new(kind, "object");
    this.subclassable = false;
    this
}

/// `object` as embedders' values are shown.
pub static SHAPE: Type = hidden(Kind::Shape);
/// A block of values.
pub static WORDS: Type = hidden(Kind::Words);
/// A block of bits.
pub static RAW: Type = hidden(Kind::Raw);
/// A text that strings share.
pub static GROWING: Type = hidden(Kind::Growing);
/// An image.
pub static IMAGE: Type = hidden(Kind::Image);
/// A watch over an object that is finalised.
pub static WATCH: Type = hidden(Kind::Watch);
/// A value of the embedder's.
pub static FOREIGN: Type = hidden(Kind::Foreign);
