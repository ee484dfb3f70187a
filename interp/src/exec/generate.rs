//! Generators as the loop sees them.

use crate::code::operand::{Count, Offset, Reg};
use crate::exec::call::{frame_top, jump_by_last, pop};
use crate::exec::regs::{Window, function_of, resume, settle};
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::modules::builtins::NEXT;
use crate::types::awaiting::{self, AWAITABLE};
use crate::types::generator;
use crate::vm::bodies::view;
use crate::vm::call::To;
use crate::vm::frame::{CODE, FRAME, Link, Mode, Numbers};
use crate::vm::generator::{FUNCTION, OVER};
use crate::vm::raise::{Answer, Done};
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

/// A call with one argument that resumes a generator or coroutine, `next(generator)` or `generator.send(value)`, pushes its frame.
/// `false`: it is another call, or not that simple; nothing was done.
pub fn step(vm: &mut Vm, a: Reg, count: Count) -> bool {
    if count.0 != 1 {
        return false;
    }
    let (callee, first) = (vm.reg(a.0), vm.reg(a.0 + FRAME as u8));
    let Some(kind) = vm.heap.kind(first) else { return false };
    let sent = match kind {
        Kind::Generator if callee == NEXT => Value::NONE,
        Kind::Generator if callee == generator::SEND => vm.reg(a.0 + FRAME as u8 + 1),
        Kind::Coroutine if callee == generator::COROUTINE_SEND => vm.reg(a.0 + FRAME as u8 + 1),
        _ => return false,
    };
    // Whether the stack has to grow for it must make no difference to the fuel: the call is counted before the generator runs.
    let function = vm.get(first.raw_handle(), FUNCTION).raw_handle();
    let registers = Numbers::of(vm, vm.get(function, CODE).raw_handle()).registers();
    let end = vm.now.top + FRAME + registers + 2;
    if end > vm.heap.arena.stack_room() {
        vm.now.pc = Window::marked(vm).pc(vm);
        if vm.stack_until(vm.now.top, end).is_err() {
            return false;
        }
        settle(vm);
    }
    resume(vm, first.raw_handle(), sent, To { dest: a.0, mode: Mode::Step })
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
