//! `function`, `method`, `builtin_function_or_method`, `code`, `traceback`: what calling is made of.

use crate::code::view::{self as code, Place};
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, TABLE_NATIVE, Value};
use crate::types::native::{row_name, row_of};
use crate::types::texts::argument_name;
use crate::types::{frame, list, tuple};
use crate::vm::args::Args;
use crate::vm::bodies::view;
use crate::vm::class::TABLE_SLOT;
use crate::vm::desc::{Comparison, Field, Native, Type};
use crate::vm::frame::{CLOSURE, CODE, DEFAULTS, EXTRAS, GLOBALS, KWDEFAULTS};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::raising::Name;
use crate::vm::state::{Kept, Vm};

/// `function`
pub static FUNCTION: Type = Type {
    subclassable: false,
    new: Some(Native::new(
        "function",
        "(code, globals, name=None, argdefs=None, closure=None)",
        new_function,
    )),
    repr: Some(repr_function),
    getattr: Some(extra),
    get: Some(crate::types::descriptors::bound),
    setattr: Some(set_extra),
    fields: &[
        Field { name: "__annotations__", get: annotations, set: Some(set_annotations) },
        Field { name: "__closure__", get: |vm, this| Ok(vm.get(this.raw_handle(), CLOSURE)), set: None },
        Field { name: "__code__", get: |vm, this| Ok(vm.get(this.raw_handle(), CODE)), set: None },
        Field {
            name: "__defaults__",
            get: |vm, this| Ok(vm.get(this.raw_handle(), DEFAULTS)),
            set: Some(|vm, this, value| set_word(vm, this, DEFAULTS, value)),
        },
        Field { name: "__dict__", get: dict, set: None },
        Field {
            name: "__doc__",
            get: doc,
            set: Some(|vm, this, value| put_extra(vm, this, "__doc__", value)),
        },
        Field { name: "__globals__", get: |vm, this| Ok(vm.get(this.raw_handle(), GLOBALS)), set: None },
        Field {
            name: "__kwdefaults__",
            get: |vm, this| Ok(vm.get(this.raw_handle(), KWDEFAULTS)),
            set: Some(|vm, this, value| set_word(vm, this, KWDEFAULTS, value)),
        },
        Field {
            name: "__module__",
            get: module,
            set: Some(|vm, this, value| put_extra(vm, this, "__module__", value)),
        },
        Field {
            name: "__name__",
            get: name,
            set: Some(|vm, this, value| put_name(vm, this, "__name__", value)),
        },
        Field {
            name: "__qualname__",
            get: qualname,
            set: Some(|vm, this, value| put_name(vm, this, "__qualname__", value)),
        },
    ],
    ..Type::new(Kind::Function, "function")
};

/// A function of a code object, with globals of its own.
fn new_function(vm: &mut Vm, args: Args) -> Answer {
    let [code, globals, name, defaults, closure] = [1, 2, 3, 4, 5].map(|index| args.get(vm, index));
    let given = |value: Value| value.is_set() && !value.is_none();
    let wrong = |vm: &mut Vm, what: &str, class: &str, value: Value| {
        let name = argument_name(vm, value);
        Err(vm.type_error(format_args!("function() argument '{what}' must be {class}, not {name}")))
    };
    let Some(body) = vm.heap.handle(code, Kind::Code) else { return wrong(vm, "code", "code", code) };
    let Some(dict) = vm.as_dict(globals) else { return wrong(vm, "globals", "dict", globals) };
    if given(name) && !vm.is_str(name) {
        return Err(vm.type_error(format_args!("arg 3 (name) must be None or string")));
    }
    if given(defaults) && vm.heap.tuple_len(defaults).is_none() {
        return Err(vm.type_error(format_args!("arg 4 (defaults) must be None or tuple")));
    }
    let free = view(&vm.heap, body).free();
    let cells = if given(closure) { vm.heap.tuple_len(closure) } else { Some(0) };
    let Some(cells) = cells.filter(|cells| *cells == 0 || given(closure)) else {
        return Err(vm.type_error(format_args!(
            "arg 5 (closure) must be {}tuple",
            if free == 0 { "None or " } else { "" }
        )));
    };
    if cells != free {
        if !given(closure) {
            return Err(vm.type_error(format_args!("arg 5 (closure) must be tuple")));
        }
        let text = vm.name_of(vm.image_text(body, view(&vm.heap, body).name()));
        return Err(vm.value_error(format_args!("{text} requires closure of length {free}, not {cells}")));
    }
    if let Some(other) =
        (0..cells).map(|index| vm.heap.item(closure, index)).find(|cell| !vm.heap.is(*cell, Kind::Cell))
    {
        let name = vm.type_name(other);
        return Err(vm.type_error(format_args!("arg 5 (closure) expected cell, found {name}")));
    }
    vm.make_namespace(dict);
    let made = vm.make_function(code, Value::object(dict))?;
    if free > 0 {
        vm.set(made.raw_handle(), CLOSURE, closure);
    }
    if given(defaults) {
        vm.set(made.raw_handle(), DEFAULTS, defaults);
    }
    if given(name) {
        put_extra(vm, made, "__name__", name)?;
        put_extra(vm, made, "__qualname__", name)?;
    }
    vm.committed = false;
    Ok(made)
}

/// Sets or deletes the defaults, which binding arguments relies on.
fn set_word(vm: &mut Vm, this: Value, word: usize, value: Value) -> Done {
    let value = if value.is_set() { vm.payload(value) } else { Value::NONE };
    let (name, class, fits) = match word {
        DEFAULTS => ("__defaults__", "tuple", vm.heap.tuple_len(value).is_some()),
        _ => ("__kwdefaults__", "dict", vm.heap.is(value, Kind::Dict)),
    };
    if !fits && !value.is_none() {
        return Err(vm.type_error(format_args!("{name} must be set to a {class} object")));
    }
    vm.set(this.raw_handle(), word, value);
    Ok(())
}

fn known_extra(vm: &Vm, this: Value, name: &str) -> Option<Value> {
    let extras = vm.get(this.raw_handle(), EXTRAS).as_object()?;
    vm.dict_get_name(extras, name.as_bytes())
}

fn extras(vm: &mut Vm, this: Value) -> Result<Handle, Raise> {
    match vm.get(this.raw_handle(), EXTRAS).as_object() {
        Some(extras) => Ok(extras),
        None => {
            let made = vm.new_dict(2)?;
            vm.set(this.raw_handle(), EXTRAS, made);
            Ok(made.raw_handle())
        }
    }
}

fn put_name(vm: &mut Vm, this: Value, name: &str, value: Value) -> Done {
    let text = vm.payload(value);
    if !vm.is_str(text) {
        return Err(vm.type_error(format_args!("{name} must be set to a string object")));
    }
    put_extra(vm, this, name, text)
}

fn put_extra(vm: &mut Vm, this: Value, name: &str, value: Value) -> Done {
    let name = vm.make_str(name.as_bytes())?;
    let value = if value.is_set() { value } else { Value::NONE };
    set_extra(vm, this, name, value).map(|_| ())
}

fn extra(vm: &mut Vm, this: Value, name: Value) -> Result<Option<Value>, Raise> {
    let Some(extras) = vm.get(this.raw_handle(), EXTRAS).as_object() else { return Ok(None) };
    Ok(vm.dict_get_text(extras, name))
}

fn set_extra(vm: &mut Vm, this: Value, name: Value, value: Value) -> Result<bool, Raise> {
    let extras = extras(vm, this)?;
    if value.is_set() {
        vm.dict_put_text(extras, name, value)?;
        return Ok(true);
    }
    vm.dict_remove_text(extras, name)
}

fn code_of(vm: &Vm, this: Value) -> Handle {
    vm.get(this.raw_handle(), CODE).raw_handle()
}

fn name(vm: &mut Vm, this: Value) -> Answer {
    if let Some(name) = known_extra(vm, this, "__name__") {
        return Ok(name);
    }
    let code = code_of(vm, this);
    Ok(vm.image_text(code, view(&vm.heap, code).name()))
}

fn qualname(vm: &mut Vm, this: Value) -> Answer {
    match known_extra(vm, this, "__qualname__") {
        Some(name) => Ok(name),
        None => Ok(vm.function_name(this.raw_handle())),
    }
}

fn doc(vm: &mut Vm, this: Value) -> Answer {
    if let Some(doc) = known_extra(vm, this, "__doc__") {
        return Ok(doc);
    }
    let code = code_of(vm, this);
    let code_view = view(&vm.heap, code);
    if code_view.flags() & crate::code::view::HAS_DOC == 0 {
        return Ok(Value::NONE);
    }
    let image = vm.get(code, crate::vm::frame::PLACE).aux();
    Ok(code_view.constant(0).in_image(image))
}

fn module(vm: &mut Vm, this: Value) -> Answer {
    if let Some(module) = known_extra(vm, this, "__module__") {
        return Ok(module);
    }
    let globals = vm.get(this.raw_handle(), GLOBALS).raw_handle();
    Ok(vm.dict_get_name(globals, b"__name__").unwrap_or(Value::NONE))
}

fn annotations(vm: &mut Vm, this: Value) -> Answer {
    if let Some(found) = known_extra(vm, this, "__annotations__") {
        return Ok(found);
    }
    let made = vm.new_dict(0)?;
    put_extra(vm, this, "__annotations__", made)?;
    Ok(made)
}

fn set_annotations(vm: &mut Vm, this: Value, value: Value) -> Done {
    let inner = vm.payload(value);
    if !value.is_set() || value.is_none() {
        let made = vm.new_dict(0)?;
        return put_extra(vm, this, "__annotations__", made);
    }
    if !vm.heap.is(inner, Kind::Dict) {
        return Err(vm.type_error(format_args!("__annotations__ must be set to a dict object")));
    }
    put_extra(vm, this, "__annotations__", value)
}

fn dict(vm: &mut Vm, this: Value) -> Answer {
    Ok(Value::object(extras(vm, this)?))
}

/// `<function name at 0x10>`
fn repr_function(vm: &mut Vm, this: Value) -> Answer {
    let name = qualname(vm, this)?;
    let (name, id) = (vm.name_of(name), vm.id(this));
    vm.make_text(format_args!("<function {name} at {id:#x}>"))
}

/// `method`: function, receiver.
pub static METHOD: Type = Type {
    subclassable: false,
    new: Some(Native::new("method", "(function, instance, /)", new_method)),
    repr: Some(repr_method),
    compare: Some(compare_method),
    hash: Some(hash_method),
    getattr: Some(|vm, this, name| {
        // What every method has is not asked of the function: `__call__`, `__get__`.
        if vm.class_find(METHOD.row.value(), name).is_some() {
            return Ok(None);
        }
        let function = vm.get(this.raw_handle(), 0);
        vm.find_attr(function, name)
    }),
    fields: &[
        Field { name: "__func__", get: |vm, this| Ok(vm.get(this.raw_handle(), 0)), set: None },
        Field { name: "__self__", get: |vm, this| Ok(vm.get(this.raw_handle(), 1)), set: None },
        Field { name: "__doc__", get: |vm, this| method_text(vm, this, "__doc__"), set: None },
        Field { name: "__module__", get: |vm, this| method_text(vm, this, "__module__"), set: None },
    ],
    ..Type::new(Kind::Method, "method")
};

fn new_method(vm: &mut Vm, args: Args) -> Answer {
    let (function, instance) = (args.get(vm, 1), args.get(vm, 2));
    if !vm.is_callable(function) {
        return Err(vm.type_error(format_args!("first argument must be callable")));
    }
    if instance.is_none() {
        return Err(vm.type_error(format_args!("instance must not be None")));
    }
    vm.make(Kind::Method, &[function, instance])
}

fn method_text(vm: &mut Vm, this: Value, name: &str) -> Answer {
    let function = vm.get(this.raw_handle(), 0);
    let name = vm.make_str(name.as_bytes())?;
    vm.getattr(function, name)
}

fn repr_method(vm: &mut Vm, this: Value) -> Answer {
    let mark = vm.kept_mark();
    let this = vm.keep(this)?;
    let receiver = vm.get(vm.kept(this).raw_handle(), 1);
    let receiver = vm.repr(receiver)?;
    let receiver = vm.keep(receiver)?;
    let function = vm.get(vm.kept(this).raw_handle(), 0);
    let known = vm
        .heap
        .kind(function)
        .is_none_or(|kind| [Kind::Function, Kind::Method, Kind::Native, Kind::Class].contains(&kind));
    let name = if known { vm.callable_name(function) } else { given_name(vm, this)? };
    let mut text = crate::vm::text_builder::TextBuilder::new(vm)?;
    text.push_text(vm, format_args!("<bound method {name} of "))?;
    let receiver = vm.kept(receiver);
    text.push_value(vm, receiver)?;
    text.push(vm, b">")?;
    let text = text.finish(vm);
    vm.let_go(mark);
    text
}

/// The name that a callable object says it has.
fn given_name(vm: &mut Vm, method: Kept) -> Result<Name, Raise> {
    for word in ["__qualname__", "__name__"] {
        let word = vm.make_str(word.as_bytes())?;
        let function = vm.get(vm.kept(method).raw_handle(), 0);
        if let Some(name) = vm.find_attr(function, word)? {
            return Ok(if vm.is_str(name) { vm.name_of(name) } else { Name::new(b"?") });
        }
    }
    Ok(Name::new(b"?"))
}

/// Whether two bound methods are of the same function and receiver.
///
/// # Errors
/// None.
pub fn compare_method(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    if !vm.heap.is(b, vm.heap.kind(a).expect("a method")) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let same = [0, 1].iter().all(|word| vm.get(a.raw_handle(), *word) == vm.get(b.raw_handle(), *word));
    match comparison {
        Comparison::Eq => Ok(Value::bool(same)),
        Comparison::Ne => Ok(Value::bool(!same)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// The hash of a bound method.
///
/// # Errors
/// None.
pub fn hash_method(vm: &mut Vm, this: Value) -> Result<i64, Raise> {
    let [function, receiver] = [0, 1].map(|word| vm.get(this.raw_handle(), word));
    let receiver = vm.id(receiver) as i64;
    Ok(receiver.wrapping_mul(31).wrapping_add(vm.id(function) as i64) >> 1)
}

/// `code`
pub static CODE_TYPE: Type = Type {
    subclassable: false,
    repr: Some(|vm, this| {
        let code = this.raw_handle();
        let name = vm.name_of(vm.image_text(code, view(&vm.heap, code).name()));
        let (id, line) = (vm.id(this), view(&vm.heap, code).first_line());
        let file = vm.file_of(code);
        let file = vm.name_of(file);
        vm.make_text(format_args!("<code object {name} at {id:#x}, file \"{file}\", line {line}>"))
    }),
    fields: &[
        Field { name: "co_argcount", get: |vm, this| number(vm, this, |code| code.positional()), set: None },
        Field { name: "co_filename", get: |vm, this| Ok(vm.file_of(this.raw_handle())), set: None },
        Field {
            name: "co_firstlineno",
            get: |vm, this| number(vm, this, |code| code.first_line() as usize),
            set: None,
        },
        Field { name: "co_flags", get: |vm, this| number(vm, this, |code| flags(code.flags())), set: None },
        Field {
            name: "co_kwonlyargcount",
            get: |vm, this| number(vm, this, |code| code.keyword_only()),
            set: None,
        },
        Field {
            name: "co_name",
            get: |vm, this| {
                let code = this.raw_handle();
                Ok(vm.image_text(code, view(&vm.heap, code).name()))
            },
            set: None,
        },
        Field {
            name: "co_posonlyargcount",
            get: |vm, this| number(vm, this, |code| code.positional_only()),
            set: None,
        },
        Field {
            name: "co_cellvars",
            get: |vm, this| variable_names(vm, this, |_, place| matches!(place, Place::Cell(_))),
            set: None,
        },
        Field {
            name: "co_freevars",
            get: |vm, this| variable_names(vm, this, |_, place| matches!(place, Place::Free(_))),
            set: None,
        },
        Field { name: "co_varnames", get: |vm, this| variable_names(vm, this, is_local), set: None },
    ],
    ..Type::new(Kind::Code, "code")
};

/// Flags as CPython numbers them: its number for each of ours that it knows.
fn flags(flags: u16) -> usize {
    const NUMBERS: [(u16, usize); 7] = [
        (code::FUNCTION, 0x3),
        (code::VARARGS, 0x4),
        (code::VARKW, 0x8),
        (code::NESTED, 0x10),
        (code::GENERATOR, 0x20),
        (code::COROUTINE, 0x80),
        (code::ASYNC_GENERATOR, 0x200),
    ];
    NUMBERS.iter().filter(|(flag, _)| flags & flag != 0).map(|(_, number)| number).sum()
}

fn number(vm: &mut Vm, this: Value, read: fn(crate::code::view::CodeView<'_>) -> usize) -> Answer {
    Ok(Value::len(read(view(&vm.heap, this.raw_handle()))))
}

/// Whether it is a parameter, or a variable that no inner function uses.
fn is_local(is_parameter: bool, place: Place) -> bool {
    is_parameter || !matches!(place, Place::Cell(_) | Place::Free(_))
}

fn variable_names(vm: &mut Vm, this: Value, wanted: fn(bool, Place) -> bool) -> Answer {
    let code = this.raw_handle();
    let (count, parameters) = (view(&vm.heap, code).variables(), view(&vm.heap, code).parameters());
    let names = list::new(vm, count)?;
    for index in 0..count {
        let variable = view(&vm.heap, code).variable(index);
        if wanted(index < parameters, variable.place) {
            list::push(vm, names.raw_handle(), vm.image_text(code, variable.name))?;
        }
    }
    tuple::from_iterable(vm, names)
}

/// `traceback`: next, function, instruction.
pub static TRACEBACK: Type = Type {
    subclassable: false,
    fields: &[
        Field { name: "tb_frame", get: |vm, this| frame::of_traceback(vm, this), set: None },
        Field { name: "tb_lineno", get: line, set: None },
        Field { name: "tb_next", get: |vm, this| Ok(vm.get(this.raw_handle(), 0)), set: None },
    ],
    ..Type::new(Kind::Traceback, "traceback")
};

fn line(vm: &mut Vm, this: Value) -> Answer {
    let [function, pc] = [1, 2].map(|word| vm.get(this.raw_handle(), word));
    let code = code_of(vm, function);
    Ok(Value::len(view(&vm.heap, code).position_at(pc.raw_len()).line as usize))
}

impl Vm<'_> {
    /// The file that a code came from.
    pub fn file_of(&self, code: Handle) -> Value {
        let file = view(&self.heap, code).image().file_name();
        self.image_text(code, file)
    }

    /// What is called as messages about its call show it: module, qualified name, brackets; without such a name the text
    /// of it.
    ///
    /// # Errors
    /// What getting the names and the text raises. May run Python code.
    pub fn callable_text(&mut self, callee: Value) -> Result<crate::vm::bind::MessageText, Raise> {
        let mark = self.kept_mark();
        let text = self.called_text(callee);
        self.let_go(mark);
        text
    }

    fn called_text(&mut self, callee: Value) -> Result<crate::vm::bind::MessageText, Raise> {
        let mut text = crate::vm::bind::MessageText::default();
        let callee = self.keep(callee)?;
        let word = self.make_str(b"__qualname__")?;
        let Some(name) = self.find_attr(self.kept(callee), word)? else {
            let shown = self.str(self.kept(callee))?;
            let shown = self.name_of(self.payload(shown));
            text.format(format_args!("{shown}"));
            return Ok(text);
        };
        let name = self.keep(name)?;
        let word = self.make_str(b"__module__")?;
        if let Some(module) = self.find_attr(self.kept(callee), word)?
            && self.is_str(module)
            && !self.is_text(module, "builtins")
        {
            let module = self.name_of(module);
            text.format(format_args!("{module}."));
        }
        let name = self.name_of(self.kept(name));
        text.format(format_args!("{name}()"));
        Ok(text)
    }

    /// A copy of the name of something that is called, for messages.
    pub fn callable_name(&mut self, callee: Value) -> Name {
        if self.heap.is(callee, Kind::Function) {
            return self.name_of(self.function_name(callee.raw_handle()));
        }
        if self.heap.is(callee, Kind::Method) {
            let function = self.get(callee.raw_handle(), 0);
            return self.callable_name(function);
        }
        if self.is_class(callee) {
            return self.class_name(callee);
        }
        let row = row_of(self, callee);
        if row.as_table(TABLE_NATIVE).is_some() || row.as_table(TABLE_SLOT).is_some() {
            return Name::new(row_name(self, row).as_bytes());
        }
        self.type_name(callee)
    }
}
