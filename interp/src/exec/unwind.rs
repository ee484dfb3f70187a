//! From a raise to the handler that catches it.

use crate::exec::call::{frame_top, pop};
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::bodies::view;
use crate::vm::exceptions::{STOP_ASYNC_ITERATION, STOP_ITERATION, TRACEBACK};
use crate::vm::frame::{CODE, FRAME, Link, Mode};
use crate::vm::raise::{Done, Raise};
use crate::vm::state::{Collecting, Root, Vm};

/// Goes on where the exception is handled. Frames without a handler are left; an instruction that ran out of room is run again
/// after a collection if that may help.
///
/// # Errors
/// What no frame of this run of the machine handles; its frames are gone.
#[cold]
pub fn to_handler(vm: &mut Vm, raise: Raise) -> Done {
    let raise = match raise {
        Raise::NoRoom => {
            if again(vm, vm.heap.arena.wanted()) {
                return Ok(());
            }
            vm.memory_error()
        }
        Raise::TooLarge => vm.memory_error(),
        other => other,
    };
    vm.now.top = frame_top(vm);
    match raise {
        Raise::Exception => {}
        // Fuel can be given and the run resumed where it stopped, unless a native waits for this run's result.
        Raise::OutOfFuel | Raise::Interrupted => {
            trace_stop(vm);
            if vm.now.nested > 1 {
                while leave_frame(vm) {}
            }
            return Err(raise);
        }
        other => {
            while leave_frame(vm) {}
            return Err(other);
        }
    }
    let mut untraced = core::mem::replace(&mut vm.untraced, false);
    loop {
        if !core::mem::replace(&mut untraced, false) {
            trace(vm);
        }
        let function = vm.register(vm.now.base - FRAME).raw_handle();
        let code = vm.get(function, CODE).raw_handle();
        let handler = view(&vm.heap, code).handler_at(vm.now.pc as usize - 1);
        if let Some(handler) = handler {
            let exception = vm.root(Root::Raised);
            vm.set_root(Root::Raised, Value::NONE);
            vm.set_reg(handler.register.0, exception);
            vm.now.pc = handler.target;
            return Ok(());
        }
        if !leave_frame(vm) {
            return Err(Raise::Exception);
        }
    }
}

/// Leaves the running frame because of an exception; `false` if this run of the machine is over.
fn leave_frame(vm: &mut Vm) -> bool {
    let link = Link::unpack(vm.register(vm.now.base - 2));
    if let Some(generator) = vm.running_generator() {
        vm.end_generator(generator);
        stop_becomes_error(vm, vm.generator_word(generator));
    }
    pop(vm, link);
    let over = matches!(link.mode, Mode::Root | Mode::RootInit);
    if !over {
        vm.now.top = frame_top(vm);
    }
    !over
}

/// A `StopIteration` that leaves a generator would look like its end, as would a `StopAsyncIteration` that leaves an
/// asynchronous one.
fn stop_becomes_error(vm: &mut Vm, generator: &str) {
    let stop = vm.root(Root::Raised);
    let name = if vm.is_instance(stop, STOP_ITERATION) {
        "StopIteration"
    } else if generator.starts_with("async") && vm.is_instance(stop, STOP_ASYNC_ITERATION) {
        "StopAsyncIteration"
    } else {
        return;
    };
    if vm.runtime_error(format_args!("{generator} raised {name}")) != Raise::Exception {
        // It must not pass for the generator's end: there was no room for the error.
        vm.memory_error();
        return;
    }
    vm.caused_by(stop);
}

/// Adds the running frame to the exception's traceback, if there is room.
fn trace(vm: &mut Vm) {
    let raised = vm.root(Root::Raised);
    let Some(exception) = vm.exception(raised) else {
        make_real(vm, raised);
        return;
    };
    let function = vm.register(vm.now.base - FRAME);
    let next = vm.slot(exception, TRACEBACK);
    let pc = Value::len(vm.now.pc as usize - 1);
    vm.heap.arena.use_last_resort(true);
    let entry = vm.heap.arena.alloc(Kind::Traceback, 0, &[next, function, pc]);
    vm.heap.arena.use_last_resort(false);
    if let Ok(entry) = entry {
        vm.set_slot(exception, TRACEBACK, Value::object(entry));
    }
}

/// Notes where a run that fuel or the host stopped stands: traceback entries without an exception, in `Root::Raised`. A run that
/// called this one through a native adds its own frames in front of them.
fn trace_stop(vm: &mut Vm) {
    let mut entries = vm.root(Root::Raised);
    if !vm.heap.is(entries, Kind::Traceback) {
        entries = Value::NONE;
    }
    // Frames stand behind the instruction they are busy with, but for one that was stopped between two.
    let ahead = u32::from(core::mem::replace(&mut vm.stopped_ahead, false));
    let (mut base, mut pc) = (vm.now.base, vm.now.pc + ahead);
    vm.heap.arena.use_last_resort(true);
    loop {
        let (function, link) = (vm.register(base - FRAME), Link::unpack(vm.register(base - 2)));
        let words = [entries, function, Value::len((pc as usize).saturating_sub(1))];
        let Ok(entry) = vm.heap.arena.alloc(Kind::Traceback, 0, &words) else { break };
        entries = Value::object(entry);
        if matches!(link.mode, Mode::Root | Mode::RootInit) {
            break;
        }
        (base, pc) = (base - link.delta, link.pc);
    }
    vm.heap.arena.use_last_resort(false);
    vm.set_root(Root::Raised, entries);
}

/// A class that stands for its instance, because there was no room for one: there may be now.
fn make_real(vm: &mut Vm, class: Value) {
    if !vm.is_class(class) {
        return;
    }
    vm.collect();
    let row = vm.class_row(vm.root(Root::Raised));
    vm.heap.arena.use_last_resort(true);
    if let Ok(exception) = vm.make_exception(row, &[]) {
        vm.set_root(Root::Raised, exception);
    }
    vm.heap.arena.use_last_resort(false);
}

/// Collects and sets the frame back to the instruction that ran out of room. `false` if it cannot be run again, or would only
/// fail again.
fn again(vm: &mut Vm, words: usize) -> bool {
    let place = (vm.now.pc, vm.now.base, vm.ticks);
    if vm.collecting == Collecting::Never || vm.committed || vm.heap.arena.allowed == 0 || vm.retried == place
    {
        return false;
    }
    vm.now.top = frame_top(vm);
    vm.collect();
    if (vm.heap.arena.free() as usize) < words {
        return false;
    }
    vm.retried = place;
    let function = vm.register(vm.now.base - FRAME).raw_handle();
    let code = vm.get(function, CODE).raw_handle();
    let view = view(&vm.heap, code);
    // Only from the beginning on is it known where instructions start.
    let (mut at, mut last) = (0, 0);
    while at < vm.now.pc as usize {
        last = at;
        let op = crate::code::instr::Instr::decode(view.instruction(at), 0).op();
        at += op.width();
    }
    vm.now.pc = last as u32;
    true
}
