//! `async_generator_asend` and its siblings: one step of an asynchronous generator, which somebody awaits.
//!
//! ```text
//! step | generator | what: asend, athrow, aclose | value to send, or exception | state: new, begun, over |
//! ```
//! A step passes on what the generator awaits, and is over when that yields: the value is the step's result.
//! On the generator `FLAG_A` tells that a step is under way, `FLAG_B` that it was closed.

use crate::code::instr::Instr;
use crate::heap::header::{FLAG_A, FLAG_B};
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::generator::{outcome, raise_given};
use crate::types::iterators::itself;
use crate::vm::args::Args;
use crate::vm::desc::{Native, Type};
use crate::vm::exceptions::{GENERATOR_EXIT, STOP_ASYNC_ITERATION};
use crate::vm::generator::OVER;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, Root, Vm};

const GENERATOR: usize = 0;
const WHAT: usize = 1;
const GIVEN: usize = 2;
const STATE: usize = 3;

const SEND: i64 = 0;
const THROW: i64 = 1;
const CLOSE: i64 = 2;

const NEW: i64 = 0;
const BEGUN: i64 = 1;
const ENDED: i64 = 2;

/// `async_generator_asend`, for all of them.
pub static TYPE: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(step_next),
    methods: &[
        Native::new("__await__", "()", |vm, args| Ok(args.get(vm, 0))),
        Native::new("close", "()", step_close),
        Native::new("send", "(value, /)", step_send),
        Native::new("throw", "(type, value=None, traceback=None, /)", step_throw),
    ],
    ..Type::new(Kind::AsyncStep, "async_generator_asend")
};

/// The methods of an asynchronous generator.
pub const METHODS: &[Native] = &[
    Native::new("__aiter__", "()", |vm, args| Ok(args.get(vm, 0))),
    Native::new("__anext__", "()", |vm, args| {
        let this = args.get(vm, 0);
        next(vm, this)
    }),
    Native::new("aclose", "()", |vm, args| make(vm, args, CLOSE, Value::NONE)),
    Native::new("asend", "(value, /)", |vm, args| make(vm, args, SEND, args.get(vm, 1))),
    Native::new("athrow", "(type, value=None, traceback=None, /)", |vm, args| {
        raise_given(vm, args)?;
        let exception = vm.root(Root::Raised);
        vm.set_root(Root::Raised, Value::NONE);
        make(vm, args, THROW, exception)
    }),
];

fn make(vm: &mut Vm, args: Args, what: i64, given: Value) -> Answer {
    vm.make(Kind::AsyncStep, &[args.get(vm, 0), Value::small(what), given, Value::small(NEW)])
}

/// `anext(generator)`
///
/// # Errors
/// `Raise::NoRoom`
pub fn next(vm: &mut Vm, generator: Value) -> Answer {
    vm.make(Kind::AsyncStep, &[generator, Value::small(SEND), Value::NONE, Value::small(NEW)])
}

/// Whether such an object from a stranger is a step.
pub fn is_step(vm: &Vm, step: Handle) -> bool {
    let among = |word: usize, most: i64| vm.get(step, word).as_int().is_some_and(|n| (0..=most).contains(&n));
    let throws = vm.get(step, WHAT) == Value::small(THROW);
    vm.heap.is(vm.get(step, GENERATOR), Kind::AsyncGenerator)
        && among(WHAT, CLOSE)
        && among(STATE, ENDED)
        && (!throws || vm.exception(vm.get(step, GIVEN)).is_some())
}

/// Whether a step of the generator is under way.
pub fn is_running(vm: &Vm, generator: Value) -> bool {
    vm.heap.arena.header(generator.raw_handle()).has(FLAG_A)
}

fn set_flag(vm: &mut Vm, generator: Value, flag: u8, on: bool) {
    let generator = generator.raw_handle();
    let header = vm.heap.arena.header(generator);
    vm.heap.arena.set_header(generator, if on { header.with(flag) } else { header.without(flag) });
}

fn step_next(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    match keeping_step(vm, this, |vm, step| advance(vm, step, Value::NONE))? {
        Some(value) => Ok(Some(value)),
        None => {
            let result = vm.root(Root::Raised);
            Err(vm.stop_iteration(result))
        }
    }
}

fn step_send(vm: &mut Vm, args: Args) -> Answer {
    let (this, value) = (args.get(vm, 0), args.get(vm, 1));
    let answer = keeping_step(vm, this, |vm, step| advance(vm, step, value));
    outcome(vm, answer)
}

fn step_throw(vm: &mut Vm, args: Args) -> Answer {
    let this = args.get(vm, 0);
    let answer = keeping_step(vm, this, |vm, step| {
        must_not_be_over(vm, step)?;
        let given = raise_given(vm, args)?;
        let generator = begin(vm, step);
        let answer = vm.throw(generator, given);
        settle(vm, step, answer)
    });
    outcome(vm, answer)
}

fn step_close(vm: &mut Vm, args: Args) -> Answer {
    let this = args.get(vm, 0).raw_handle();
    vm.set(this, STATE, Value::small(ENDED));
    Ok(Value::NONE)
}

type Found = Result<Option<Value>, Raise>;

fn keeping_step(vm: &mut Vm, this: Value, act: impl FnOnce(&mut Vm, Kept) -> Found) -> Found {
    let mark = vm.kept_mark();
    let step = vm.keep(this)?;
    let answer = act(vm, step);
    vm.let_go(mark);
    answer
}

fn word(vm: &Vm, step: Kept, word: usize) -> Value {
    vm.get(vm.kept(step).raw_handle(), word)
}

fn must_not_be_over(vm: &mut Vm, step: Kept) -> Result<(), Raise> {
    if word(vm, step, STATE) != Value::small(ENDED) {
        return Ok(());
    }
    let what =
        if word(vm, step, WHAT) == Value::small(SEND) { "__anext__()/asend()" } else { "aclose()/athrow()" };
    Err(vm.runtime_error(format_args!("cannot reuse already awaited {what}")))
}

/// The step is under way from now on; gives the generator.
fn begin(vm: &mut Vm, step: Kept) -> Value {
    let generator = word(vm, step, GENERATOR);
    set_flag(vm, generator, FLAG_A, true);
    vm.set(vm.kept(step).raw_handle(), STATE, Value::small(BEGUN));
    generator
}

fn end(vm: &mut Vm, step: Kept) {
    let generator = word(vm, step, GENERATOR);
    set_flag(vm, generator, FLAG_A, false);
    vm.set(vm.kept(step).raw_handle(), STATE, Value::small(ENDED));
}

/// Runs on to what the generator awaits (`Some`), or to the step's end (`None`; the result is then in `Root::Raised`).
fn advance(vm: &mut Vm, step: Kept, sent: Value) -> Found {
    must_not_be_over(vm, step)?;
    if word(vm, step, STATE) == Value::small(BEGUN) {
        let answer = vm.resume(word(vm, step, GENERATOR), sent);
        return settle(vm, step, answer);
    }
    let (generator, what) = (word(vm, step, GENERATOR), word(vm, step, WHAT).raw_int());
    if is_running(vm, generator) {
        if what != SEND {
            vm.set(vm.kept(step).raw_handle(), STATE, Value::small(ENDED));
        }
        let name = ["anext", "athrow", "aclose"][what as usize];
        return Err(vm.runtime_error(format_args!("{name}(): asynchronous generator is already running")));
    }
    if what == SEND {
        let generator = begin(vm, step);
        let value = if sent.is_none() { word(vm, step, GIVEN) } else { sent };
        let answer = vm.resume(generator, value);
        return settle(vm, step, answer);
    }
    advance_throw(vm, step, sent, what)
}

/// The first run of `athrow` and `aclose`.
fn advance_throw(vm: &mut Vm, step: Kept, sent: Value, what: i64) -> Found {
    let generator = word(vm, step, GENERATOR);
    if vm.generator_state(generator.raw_handle()) & OVER != 0 {
        vm.set(vm.kept(step).raw_handle(), STATE, Value::small(ENDED));
        vm.set_root(Root::Raised, Value::NONE);
        return Ok(None);
    }
    if vm.heap.arena.header(generator.raw_handle()).has(FLAG_B) {
        vm.set(vm.kept(step).raw_handle(), STATE, Value::small(ENDED));
        return Err(vm.raise_with(STOP_ASYNC_ITERATION, &[]));
    }
    if !sent.is_none() {
        return Err(vm.runtime_error(format_args!("can't send non-None value to a just-started coroutine")));
    }
    let exception =
        if what == CLOSE { vm.make_exception(GENERATOR_EXIT, &[])? } else { word(vm, step, GIVEN) };
    vm.set_root(Root::Raised, exception);
    let generator = begin(vm, step);
    if what == CLOSE {
        set_flag(vm, generator, FLAG_B, true);
    }
    let answer = vm.throw(generator, Value::NONE);
    settle(vm, step, answer)
}

/// What the generator did, as the step's doing.
fn settle(vm: &mut Vm, step: Kept, answer: Found) -> Found {
    let closing = word(vm, step, WHAT) == Value::small(CLOSE);
    match answer {
        Ok(Some(value)) if !has_yielded(vm, word(vm, step, GENERATOR).raw_handle()) => Ok(Some(value)),
        Ok(Some(value)) => {
            end(vm, step);
            if closing {
                return Err(vm.runtime_error(format_args!("async generator ignored GeneratorExit")));
            }
            vm.set_root(Root::Raised, value);
            Ok(None)
        }
        Ok(None) => {
            end(vm, step);
            if closing {
                vm.set_root(Root::Raised, Value::NONE);
                return Ok(None);
            }
            Err(vm.raise_with(STOP_ASYNC_ITERATION, &[]))
        }
        Err(raise) => {
            end(vm, step);
            if closing && (vm.caught(raise, STOP_ASYNC_ITERATION) || vm.caught(raise, GENERATOR_EXIT)) {
                vm.set_root(Root::Raised, Value::NONE);
                return Ok(None);
            }
            Err(raise)
        }
    }
}

/// Whether a generator that waits has yielded, and does not await.
fn has_yielded(vm: &Vm, generator: Handle) -> bool {
    matches!(vm.waits_at(generator), Some(Instr::Yield { .. }))
}
