//! Generators as the loop sees them.

use crate::code::operand::{Count, Offset, Reg};
use crate::exec::call::{frame_top, jump_by_last, pop};
use crate::exec::fold;
use crate::exec::regs::{resume, settle};
use crate::exec::site::function_of;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::modules::builtins::NEXT;
use crate::types::awaiting::{self, AWAITABLE};
use crate::types::generator;
use crate::vm::bodies::view;
use crate::vm::call::To;
use crate::vm::frame::{CODE, FRAME, Link, Mode, Numbers};
use crate::vm::generator::{FUNCTION, OVER};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Root, Vm};

/// Makes the generator of the running frame.
///
/// # Errors
/// `Raise::NoRoom`
pub fn make(vm: &mut Vm) -> Answer {
    use crate::code::view::{ASYNC_GENERATOR, COROUTINE};
    let code = vm.get(function_of(vm), CODE).raw_handle();
    let flags = view(&vm.heap, code).flags();
    let kind = if flags & ASYNC_GENERATOR != 0 {
        Kind::AsyncGenerator
    } else if flags & COROUTINE != 0 {
        Kind::Coroutine
    } else {
        Kind::Generator
    };
    vm.make_generator(kind)
}

/// The running generator gives a value to its resumer; what is sent back goes into `r[a]`. `Some`: this run of the machine is
/// over.
pub fn give(vm: &mut Vm, a: Reg, value: Value) -> Option<Value> {
    let generator = vm.running_generator().expect("only generators yield");
    let link = Link::unpack(vm.register(vm.now.base - 2));
    vm.suspend_generator(generator, a.0);
    pop(vm, link);
    if link.mode == Mode::Root {
        vm.yielded = true;
        return Some(value);
    }
    vm.now.top = frame_top(vm);
    vm.set_reg(link.dest, value);
    None
}

/// A call with one argument that runs a generator or coroutine pushes its frame: `next(generator)`, `generator.send(value)`,
/// `sum(generator)`. `false`: it is another call, or not that simple; nothing was done.
///
/// # Errors
/// `Raise::NoRoom`
#[inline(always)]
pub fn step(vm: &mut Vm, a: Reg, count: Count, method: bool) -> Result<bool, Raise> {
    if count.0 == 1 { step_one(vm, a, method) } else { Ok(false) }
}

/// As `step`, of a call with one argument.
fn step_one(vm: &mut Vm, a: Reg, method: bool) -> Result<bool, Raise> {
    let (callee, first, second) = (vm.reg(a.0), a.0 + FRAME as u8, a.0 + FRAME as u8 + 1);
    let is = |vm: &Vm, at: u8, kind: Kind| vm.heap.handle(vm.reg(at), kind).is_some();
    let (at, sent, mode) = if !method {
        if !is(vm, first, Kind::Generator) {
            return Ok(false);
        }
        (first, Value::NONE, if callee == NEXT { Mode::Step } else { Mode::Fold })
    } else if callee == generator::SEND && is(vm, first, Kind::Generator)
        || callee == generator::COROUTINE_SEND && is(vm, first, Kind::Coroutine)
    {
        (first, vm.reg(second), Mode::Step)
    } else if callee == fold::JOIN && is(vm, second, Kind::Generator) && vm.heap.is(vm.reg(first), Kind::Str)
    {
        (second, Value::NONE, Mode::Fold)
    } else {
        return Ok(false);
    };
    if mode == Mode::Fold && !fold::begin(vm, a)? {
        return Ok(false);
    }
    // Whether the stack has to grow for it must make no difference to the fuel: the call is counted before the generator runs.
    let generator = vm.reg(at).raw_handle();
    let function = vm.get(generator, FUNCTION).raw_handle();
    let registers = Numbers::of(vm, vm.get(function, CODE).raw_handle()).registers();
    let end = vm.now.top + FRAME + registers + 2;
    if end > vm.heap.arena.stack_room() {
        if vm.stack_until(vm.now.top, end).is_err() {
            return Ok(false);
        }
        settle(vm);
    }
    Ok(resume(vm, generator, sent, To { dest: a.0, mode }))
}

/// Whether what the running generator yields is taken where the `yield` stands.
pub fn is_taken(vm: &Vm) -> bool {
    Link::unpack(vm.register(vm.now.base - 2)).mode == Mode::Fold
}

/// Sends `r[a]` to an iterator: what it yields goes into `r[a]`, or its result, and then a jump.
///
/// # Errors
/// What the iterator raises.
pub fn send(vm: &mut Vm, a: Reg, iterator: Value, to: Offset) -> Done {
    let sent = vm.reg(a.0);
    let generator =
        vm.heap.handle(iterator, Kind::Generator).or_else(|| vm.heap.handle(iterator, Kind::Coroutine));
    if let Some(generator) = generator {
        if vm.generator_state(generator) & OVER == 0 {
            return vm.push_generator(generator, sent, To { dest: a.0, mode: Mode::Send });
        }
        vm.must_be_fresh(generator)?;
        vm.set_reg(a.0, Value::NONE);
        jump_by_last(vm);
        return Ok(());
    }
    match vm.send_or_result(iterator, sent)? {
        Some(value) => vm.set_reg(a.0, value),
        None => {
            let result = vm.root(Root::Raised);
            vm.set_root(Root::Raised, Value::NONE);
            vm.set_reg(a.0, result);
            vm.now.pc = vm.now.pc.wrapping_add_signed(to.0);
        }
    }
    Ok(())
}

/// What `yield from value` delegates to.
///
/// # Errors
/// `TypeError` if it is not iterable, or a coroutine where none may be awaited.
pub fn delegate(vm: &mut Vm, value: Value) -> Answer {
    match vm.heap.kind(value) {
        Some(Kind::Generator) => Ok(value),
        Some(Kind::CoroutineWrapper) => Ok(awaiting::wrapped(vm, value)),
        Some(Kind::Coroutine) => {
            if vm.heap.arena.header(function_of(vm)).has(AWAITABLE) {
                return Ok(value);
            }
            Err(vm.type_error(format_args!(
                "cannot 'yield from' a coroutine object in a non-coroutine generator"
            )))
        }
        _ => vm.iter(value),
    }
}
