//! `generator`, `coroutine` and `async_generator`: see `vm/generator.rs` for their layout and life.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::async_steps;
use crate::types::frame;
use crate::vm::args::Args;
use crate::vm::bind::Given;
use crate::vm::desc::{Field, Native, Type};
use crate::vm::exceptions::BASE_EXCEPTION;
use crate::vm::generator::{FUNCTION, OVER, RUNNING, STARTED};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Root, Vm};

/// `generator`
pub static GENERATOR: Type = Type {
    subclassable: false,
    repr: Some(repr),
    next: Some(next),
    methods: METHODS,
    fields: FIELDS,
    ..Type::new(Kind::Generator, "generator")
};

/// `coroutine`
pub static COROUTINE: Type = Type {
    subclassable: false,
    repr: Some(repr),
    methods: COROUTINE_METHODS,
    fields: COROUTINE_FIELDS,
    ..Type::new(Kind::Coroutine, "coroutine")
};

/// `async_generator`
pub static ASYNC_GENERATOR: Type = Type {
    subclassable: false,
    repr: Some(repr),
    methods: async_steps::METHODS,
    fields: ASYNC_FIELDS,
    class_methods: crate::types::alias::GENERIC,
    ..Type::new(Kind::AsyncGenerator, "async_generator")
};

/// The method `send` of generators as a value.
pub const SEND: Value = GENERATOR.method("send");
/// The method `send` of coroutines as a value.
pub const COROUTINE_SEND: Value = COROUTINE.method("send");

const METHODS: &[Native] = &[
    Native::new("close", "()", close),
    Native::new("send", "(value, /)", send),
    Native::new("throw", "(type, value=None, traceback=None, /)", throw),
];

const COROUTINE_METHODS: &[Native] = &[
    Native::new("__await__", "()", |vm, args| vm.make(Kind::CoroutineWrapper, &[args.get(vm, 0)])),
    Native::new("close", "()", close),
    Native::new("send", "(value, /)", send),
    Native::new("throw", "(type, value=None, traceback=None, /)", throw),
];

const NAME: Field =
    Field { name: "__name__", get: |vm, this| function_text(vm, this, b"__name__"), set: None };
const QUALNAME: Field =
    Field { name: "__qualname__", get: |vm, this| function_text(vm, this, b"__qualname__"), set: None };

const FIELDS: &[Field] = &[
    NAME,
    QUALNAME,
    Field { name: "gi_running", get: is_running, set: None },
    Field { name: "gi_suspended", get: is_suspended, set: None },
    Field { name: "gi_yieldfrom", get: |vm, this| Ok(delegate(vm, this)), set: None },
    Field { name: "gi_code", get: code, set: None },
    Field { name: "gi_frame", get: |vm, this| frame::of_generator(vm, this), set: None },
];

const COROUTINE_FIELDS: &[Field] = &[
    NAME,
    QUALNAME,
    Field { name: "cr_running", get: is_running, set: None },
    Field { name: "cr_suspended", get: is_suspended, set: None },
    Field { name: "cr_await", get: |vm, this| Ok(delegate(vm, this)), set: None },
    Field { name: "cr_code", get: code, set: None },
    Field { name: "cr_frame", get: |vm, this| frame::of_generator(vm, this), set: None },
    Field { name: "cr_origin", get: |_, _| Ok(Value::NONE), set: None },
];

const ASYNC_FIELDS: &[Field] = &[
    NAME,
    QUALNAME,
    Field {
        name: "ag_running",
        get: |vm, this| Ok(Value::bool(async_steps::is_running(vm, this))),
        set: None,
    },
    Field { name: "ag_await", get: |vm, this| Ok(delegate(vm, this)), set: None },
    Field { name: "ag_code", get: code, set: None },
    Field { name: "ag_frame", get: |vm, this| frame::of_generator(vm, this), set: None },
];

fn is_running(vm: &mut Vm, this: Value) -> Answer {
    Ok(Value::bool(vm.generator_state(this.raw_handle()) & RUNNING != 0))
}

/// Whether it waits behind a `yield`.
fn is_suspended(vm: &mut Vm, this: Value) -> Answer {
    let state = vm.generator_state(this.raw_handle());
    Ok(Value::bool(state & STARTED != 0 && state & (RUNNING | OVER) == 0))
}

fn delegate(vm: &Vm, this: Value) -> Value {
    let over = vm.generator_state(this.raw_handle()) & (RUNNING | OVER) != 0;
    vm.delegate(this.raw_handle()).filter(|_| !over).unwrap_or(Value::NONE)
}

fn code(vm: &mut Vm, this: Value) -> Answer {
    let function = vm.get(this.raw_handle(), FUNCTION);
    let name = vm.make_str(b"__code__")?;
    vm.getattr(function, name)
}

fn function_text(vm: &mut Vm, this: Value, name: &[u8]) -> Answer {
    let function = vm.get(this.raw_handle(), FUNCTION);
    let name = vm.make_str(name)?;
    vm.getattr(function, name)
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    let function = vm.get(this.raw_handle(), FUNCTION);
    let (name, id) = (vm.callable_name(function), vm.id(this));
    let kind = vm.type_name(this);
    vm.make_text(format_args!("<{kind} object {name} at {id:#x}>"))
}

fn next(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    let mark = vm.kept_mark();
    vm.keep(this)?;
    let answer = vm.resume(this, Value::NONE);
    vm.let_go(mark);
    answer
}

/// What a method gives when the generator yields, or ends.
pub fn outcome(vm: &mut Vm, answer: Result<Option<Value>, Raise>) -> Answer {
    match answer? {
        Some(value) => Ok(value),
        None => {
            let result = vm.root(Root::Raised);
            Err(vm.stop_iteration(result))
        }
    }
}

fn send(vm: &mut Vm, args: Args) -> Answer {
    let (this, value) = (args.get(vm, 0), args.get(vm, 1));
    let answer = vm.resume(this, value);
    outcome(vm, answer)
}

fn throw(vm: &mut Vm, args: Args) -> Answer {
    let given = raise_given(vm, args)?;
    let this = args.get(vm, 0);
    let answer = vm.throw(this, given);
    outcome(vm, answer)
}

/// Puts the exception of `throw(type, value, traceback)` into `Root::Raised`; gives a tuple of what was given for it.
///
/// # Errors
/// What making the exception raises.
pub fn raise_given(vm: &mut Vm, args: Args) -> Answer {
    let (exception, value, trace) = (args.get(vm, 1), args.get(vm, 2), args.get(vm, 3));
    if trace.is_set() && !trace.is_none() && !vm.heap.is(trace, Kind::Traceback) {
        return Err(vm.type_error(format_args!("throw() third argument must be a traceback object")));
    }
    if vm.exception(exception).is_some() && value.is_set() && !value.is_none() {
        return Err(vm.type_error(format_args!("instance exception may not have a separate value")));
    }
    let made = match vm.is_class(exception) && vm.derives(exception, BASE_EXCEPTION.value()) {
        true => made_of(vm, args),
        false => Ok(exception),
    };
    match made {
        // Its context is what the generator handles, not what is handled here.
        Ok(exception) if vm.exception(exception).is_some() => vm.set_root(Root::Raised, exception),
        Ok(exception) => {
            let name = vm.type_name(exception);
            vm.type_error(format_args!(
                "exceptions must be classes or instances deriving from BaseException, not {name}"
            ));
        }
        // What making it raises is thrown in its place.
        Err(Raise::Exception) => {}
        Err(raise) => return Err(raise),
    }
    let count = (2..4).take_while(|index| args.get(vm, *index).is_set()).count();
    vm.tuple_of_registers(args.start + 1, 1 + count as u32)
}

/// The exception that a class makes of a value: that value, or what it makes of its items, or of itself.
fn made_of(vm: &mut Vm, args: Args) -> Answer {
    let (class, value) = (args.get(vm, 1), args.get(vm, 2));
    let made = if vm.exception(value).is_some() {
        value
    } else if let Some(count) = vm.heap.tuple_len(value) {
        let first = vm.kept_mark();
        for index in 0..count {
            let item = vm.heap.item(args.get(vm, 2), index);
            vm.keep(item)?;
        }
        let class = args.get(vm, 1);
        vm.call_with(class, None, Given { start: first, count: count as u32, names: Value::UNSET })?
    } else if value.is_set() && !value.is_none() {
        vm.call(class, &[value])?
    } else {
        vm.call(class, &[])?
    };
    if vm.exception(made).is_none() {
        let (class, name) = (args.get(vm, 1), vm.type_name(made));
        return Err(vm.no_exception_made(class, format_args!("{name}")));
    }
    Ok(made)
}

fn close(vm: &mut Vm, args: Args) -> Answer {
    let this = args.get(vm, 0);
    vm.close_generator(this)?;
    Ok(Value::NONE)
}
