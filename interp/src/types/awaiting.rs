//! What is awaited: `await`, `aiter` and `anext`, and the awaitable of `anext` with a default.
//!
//! ```text
//! default | iterator of the awaitable | default |
//! ```

use crate::code::special::SpecialName as Special;
use crate::heap::header::FLAG_A;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::async_steps;
use crate::types::generator::outcome;
use crate::types::iterators::itself;
use crate::vm::args::Args;
use crate::vm::desc::{Native, Type};
use crate::vm::exceptions::STOP_ASYNC_ITERATION;
use crate::vm::generator::{FUNCTION, OVER, RUNNING};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Root, Vm};

/// What `await value` delegates to. `origin` tells whose answer it is: 1 that of `__aenter__`, 2 that of `__aexit__`.
///
/// # Errors
/// `TypeError` if it cannot be awaited.
pub fn awaitable(vm: &mut Vm, value: Value, origin: u8) -> Answer {
    match vm.heap.kind(value) {
        Some(Kind::Coroutine) => return unawaited(vm, value),
        Some(Kind::AsyncStep | Kind::AsyncDefault) => return Ok(value),
        Some(Kind::Generator) if is_awaitable(vm, value) => return Ok(value),
        _ => {}
    }
    match vm.special_of(value, Special::Await) {
        Some(method) => {
            let iterator = vm.call(method, &[value])?;
            awaited(vm, iterator)
        }
        None => {
            let name = vm.type_name(value);
            let method = match origin {
                1 => "__aenter__",
                2 => "__aexit__",
                _ => {
                    return Err(
                        vm.type_error(format_args!("object {name} can't be used in 'await' expression"))
                    );
                }
            };
            Err(vm.type_error(format_args!(
                "'async with' received an object from {method} that does not implement __await__: {name}"
            )))
        }
    }
}

/// A coroutine that nobody awaits yet.
fn unawaited(vm: &mut Vm, coroutine: Value) -> Answer {
    let handle = coroutine.raw_handle();
    if vm.generator_state(handle) & (RUNNING | OVER) == 0 && vm.delegate(handle).is_some() {
        return Err(vm.runtime_error(format_args!("coroutine is being awaited already")));
    }
    Ok(coroutine)
}

/// What `__await__` gave: an iterator, and no coroutine.
fn awaited(vm: &mut Vm, iterator: Value) -> Answer {
    match vm.heap.kind(iterator) {
        Some(Kind::CoroutineWrapper) => Ok(wrapped(vm, iterator)),
        Some(Kind::Coroutine) => Err(vm.type_error(format_args!("__await__() returned a coroutine"))),
        Some(Kind::Generator) => Ok(iterator),
        _ if vm.is_iterator(iterator) => Ok(iterator),
        _ => {
            let name = vm.type_name(iterator);
            Err(vm.type_error(format_args!("__await__() returned non-iterator of type '{name}'")))
        }
    }
}

/// On a function: its generators can be awaited (`types.coroutine`).
pub const AWAITABLE: u8 = FLAG_A;

fn is_awaitable(vm: &Vm, generator: Value) -> bool {
    let function = vm.get(generator.raw_handle(), FUNCTION).raw_handle();
    vm.heap.arena.header(function).has(AWAITABLE)
}

/// The coroutine of a `coroutine_wrapper`.
pub fn wrapped(vm: &Vm, wrapper: Value) -> Value {
    vm.get(wrapper.raw_handle(), 0)
}

/// `coroutine_wrapper`: what `__await__` of a coroutine gives.
pub static WRAPPER: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(|vm, this| {
        let coroutine = wrapped(vm, this);
        let answer = vm.resume(coroutine, Value::NONE)?;
        if answer.is_none() {
            let result = vm.root(Root::Raised);
            return Err(vm.stop_iteration(result));
        }
        Ok(answer)
    }),
    methods: &[
        Native::new("close", "()", |vm, args| pass_on(vm, args, "close")),
        Native::new("send", "(value, /)", |vm, args| pass_on(vm, args, "send")),
        Native::new("throw", "(type, value=None, traceback=None, /)", |vm, args| pass_on(vm, args, "throw")),
    ],
    ..Type::new(Kind::CoroutineWrapper, "coroutine_wrapper")
};

/// `aiter(value)`
///
/// # Errors
/// `TypeError` if it has no `__aiter__`.
pub fn aiter(vm: &mut Vm, value: Value) -> Answer {
    if vm.heap.is(value, Kind::AsyncGenerator) {
        return Ok(value);
    }
    match vm.special_of(value, Special::AIter) {
        Some(method) => {
            let iterator = vm.call(method, &[value])?;
            let known = vm.heap.is(iterator, Kind::AsyncGenerator);
            if !known && vm.special_of(iterator, Special::ANext).is_none() {
                let name = vm.type_name(iterator);
                return Err(vm.type_error(format_args!(
                    "'async for' received an object from __aiter__ that does not implement __anext__: {name}"
                )));
            }
            Ok(iterator)
        }
        None => {
            let name = vm.type_name(value);
            Err(vm
                .type_error(format_args!("'async for' requires an object with __aiter__ method, got {name}")))
        }
    }
}

/// The awaitable's iterator of `anext(value)`
///
/// # Errors
/// `TypeError` if it has no `__anext__`.
pub fn anext(vm: &mut Vm, value: Value) -> Answer {
    if vm.heap.is(value, Kind::AsyncGenerator) {
        return async_steps::next(vm, value);
    }
    match vm.special_of(value, Special::ANext) {
        Some(method) => {
            let next = vm.call(method, &[value])?;
            awaitable(vm, next, 0)
        }
        None => {
            let name = vm.type_name(value);
            Err(vm.type_error(format_args!(
                "'async for' requires an iterator with __anext__ method, got {name}"
            )))
        }
    }
}

const ITERATOR: usize = 0;
const DEFAULT: usize = 1;

/// `anext_awaitable`
pub static DEFAULTED: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(|vm, this| {
        let answer = step(vm, this, Value::NONE)?;
        if answer.is_none() {
            let result = vm.root(Root::Raised);
            return Err(vm.stop_iteration(result));
        }
        Ok(answer)
    }),
    methods: &[
        Native::new("__await__", "()", |vm, args| Ok(args.get(vm, 0))),
        Native::new("close", "()", |vm, args| pass_on(vm, args, "close")),
        Native::new("send", "(value, /)", |vm, args| {
            let (this, value) = (args.get(vm, 0), args.get(vm, 1));
            let answer = step(vm, this, value);
            outcome(vm, answer)
        }),
        Native::new("throw", "(type, value=None, traceback=None, /)", |vm, args| {
            let answer = pass_on(vm, args, "throw");
            let this = args.get(vm, 0);
            let answer = settle(vm, this, answer.map(Some));
            outcome(vm, answer)
        }),
    ],
    ..Type::new(Kind::AsyncDefault, "anext_awaitable")
};

/// `aiter(value)` as a function.
///
/// # Errors
/// As `aiter`.
pub fn aiter_function(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    if !vm.heap.is(value, Kind::AsyncGenerator) && vm.special_of(value, Special::AIter).is_none() {
        let name = vm.type_name(value);
        return Err(vm.type_error(format_args!("'{name}' object is not an async iterable")));
    }
    aiter(vm, value)
}

/// `anext(value, default)` as a function.
///
/// # Errors
/// As `anext`.
pub fn anext_or(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    if !vm.heap.is(value, Kind::AsyncGenerator) && vm.special_of(value, Special::ANext).is_none() {
        let name = vm.type_name(value);
        return Err(vm.type_error(format_args!("'{name}' object is not an async iterator")));
    }
    let awaitable = anext(vm, value)?;
    if args.opt(vm, 1).is_none() {
        return Ok(awaitable);
    }
    let default = args.get(vm, 1);
    vm.make(Kind::AsyncDefault, &[awaitable, default])
}

/// Runs on to what is awaited (`Some`), or to the end (`None`; the result is then in `Root::Raised`).
fn step(vm: &mut Vm, this: Value, sent: Value) -> Result<Option<Value>, Raise> {
    let mark = vm.kept_mark();
    let kept = vm.keep(this)?;
    let iterator = vm.get(this.raw_handle(), ITERATOR);
    let answer = vm.send_or_result(iterator, sent);
    let this = vm.kept(kept);
    vm.let_go(mark);
    settle(vm, this, answer)
}

fn settle(vm: &mut Vm, this: Value, answer: Result<Option<Value>, Raise>) -> Result<Option<Value>, Raise> {
    match answer {
        Err(raise) if vm.caught(raise, STOP_ASYNC_ITERATION) => {
            let default = vm.get(this.raw_handle(), DEFAULT);
            vm.set_root(Root::Raised, default);
            Ok(None)
        }
        answer => answer,
    }
}

/// Calls the method of the iterator with the same arguments.
fn pass_on(vm: &mut Vm, args: Args, name: &'static str) -> Answer {
    let iterator = vm.get(args.get(vm, 0).raw_handle(), ITERATOR);
    let given = [1, 2, 3].map(|index| if index < args.len() { args.get(vm, index) } else { Value::UNSET });
    let count = given.iter().take_while(|value| value.is_set()).count();
    vm.call_method(iterator, name, &given[..count])
}
