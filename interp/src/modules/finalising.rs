//! What a collection leaves to be called: finalisers of objects that nobody reaches, callbacks of weak references.
//!
//! They are called at safe points of the loop and by `gc.collect()`, one after the other, never while one runs. What they raise
//! is told on the stream of errors and goes no further; a limit they meet stops the program.

use core::fmt::{self, Write};

use crate::heap::kind::Kind;
use crate::heap::utf8::write_text;
use crate::heap::value::{Handle, Value};
use crate::heap::watched::{CALLBACK, INSTANCE, TARGET};
use crate::host::Stream;
use crate::modules::tracing::{Repeats, write_entry, write_last};
use crate::vm::attributes::Binding;
use crate::vm::bodies::view;
use crate::vm::exceptions::TRACEBACK;
use crate::vm::frame::CODE;
use crate::vm::generator::{FUNCTION, OVER, STARTED, STATE};
use crate::vm::raise::{Done, Raise};
use crate::vm::state::{Kept, Root, Vm};

/// Calls what is pending, if this is a moment for it.
///
/// # Errors
/// `OutOfFuel` and `Interrupted`; what was running then is given up, the rest stays pending.
#[inline]
pub fn run(vm: &mut Vm) -> Done {
    if vm.has_pending() { run_pending(vm) } else { Ok(()) }
}

#[cold]
fn run_pending(vm: &mut Vm) -> Done {
    if !vm.can_finalise() {
        vm.pace();
        return Ok(());
    }
    vm.finalising = true;
    let mark = vm.kept_mark();
    let done = run_kept(vm);
    vm.let_go(mark);
    vm.finalising = false;
    vm.pace();
    done
}

fn run_kept(vm: &mut Vm) -> Done {
    let (raised, handling) = (vm.root(Root::Raised), vm.root(Root::Handling));
    // Without room for these words nothing is begun.
    let (Ok(raised), Ok(handling), Ok(about)) = (vm.keep(raised), vm.keep(handling), vm.keep(Value::NONE))
    else {
        return Ok(());
    };
    let mut done = Ok(());
    while let (Ok(()), Some(node)) = (done, vm.take_pending()) {
        let top = vm.kept_mark();
        done = match call(vm, node, about) {
            Err(raise @ (Raise::OutOfFuel | Raise::Interrupted)) => Err(raise),
            Err(raise) => tell(vm, raise, about),
            Ok(()) => Ok(()),
        };
        vm.let_go(top);
        let value = vm.kept(handling);
        vm.set_root(Root::Handling, value);
    }
    if done.is_ok() {
        let value = vm.kept(raised);
        vm.set_root(Root::Raised, value);
    }
    done
}

/// Calls what a node of the chain stands for; `about` is what a message would name.
fn call(vm: &mut Vm, node: Handle, about: Kept) -> Done {
    if vm.heap.arena.kind(node) == Kind::WeakRef {
        let [callback, instance] = [CALLBACK, INSTANCE].map(|word| vm.get(node, word));
        vm.set(node, CALLBACK, Value::NONE);
        vm.keep_again(about, callback);
        let reference = if instance.is_none() { Value::object(node) } else { instance };
        return vm.call(callback, &[reference]).map(|_| ());
    }
    let target = vm.get(node, TARGET);
    vm.set(node, TARGET, Value::NONE);
    if vm.heap.is(target, Kind::Instance) {
        let class = vm.type_of(target);
        let Some(method) = vm.class_find_name(class, b"__del__") else { return Ok(()) };
        vm.keep_again(about, method);
        if vm.binding(method) == Binding::Method {
            // Nothing is made that there might be no room for.
            return vm.call(method, &[target]).map(|_| ());
        }
        let bound = vm.bind(method, target, class)?;
        return vm.call(bound, &[]).map(|_| ());
    }
    vm.keep_again(about, target);
    close(vm, about)
}

/// A generator that waits for good is closed if it notices that.
fn close(vm: &mut Vm, kept: Kept) -> Done {
    let generator = vm.kept(kept);
    let handle = generator.raw_handle();
    let state = vm.get(handle, STATE).raw_int();
    if state & OVER != 0 {
        return Ok(());
    }
    if state & STARTED == 0 {
        return if vm.heap.is(generator, Kind::Coroutine) { warn(vm, handle) } else { Ok(()) };
    }
    let function = vm.get(handle, FUNCTION).raw_handle();
    let code = view(&vm.heap, vm.get(function, CODE).raw_handle());
    let pc = (state >> 3) as usize;
    if pc == 0 || code.handler_at(pc - 1).is_none() {
        return Ok(());
    }
    vm.committed = false;
    match vm.close_generator(generator) {
        // No instruction would be run again for what is thrown into it.
        Err(Raise::NoRoom) if !vm.committed => {
            vm.room(vm.heap.arena.wanted())?;
            vm.close_generator(vm.kept(kept))
        }
        closed => closed,
    }
}

/// Nobody has awaited a coroutine. A program that uses `warnings` is told by them, so that its filters count.
fn warn(vm: &mut Vm, coroutine: Handle) -> Done {
    if let Some(function) = vm.in_imported(b"warnings", b"_warn_unawaited_coroutine") {
        return vm.call(function, &[Value::object(coroutine)]).map(|_| ());
    }
    let function = vm.get(coroutine, FUNCTION);
    let name = vm.callable_name(function);
    let mut out = Text::new();
    let _ = writeln!(out, "sys:1: RuntimeWarning: coroutine '{name}' was never awaited");
    out.send(vm);
    Ok(())
}

/// Tells of an exception that has nowhere to go.
fn tell(vm: &mut Vm, raise: Raise, about: Kept) -> Done {
    if raise != Raise::Exception {
        vm.memory_error();
    }
    let exception = vm.keep(vm.root(Root::Raised))?;
    vm.set_root(Root::Raised, Value::NONE);
    if let Some(hook) = vm.own_hook(b"unraisablehook") {
        match give_to_hook(vm, hook, exception, about) {
            Ok(()) => return Ok(()),
            Err(raise @ (Raise::OutOfFuel | Raise::Interrupted)) => return Err(raise),
            // The hook's own exception is told in its place.
            Err(_) => vm.keep_again(exception, vm.root(Root::Raised)),
        }
        vm.set_root(Root::Raised, Value::NONE);
    }
    let mut out = Text::new();
    let value = vm.kept(about);
    match vm.repr(value) {
        Ok(text) => write_to(&mut out, "Exception ignored in: ", vm.text(text)),
        Err(raise @ (Raise::OutOfFuel | Raise::Interrupted)) => return Err(raise),
        Err(_) => write_to(&mut out, "Exception ignored in: ", b"<object repr() failed>"),
    }
    out.send(vm);
    vm.heap.arena.use_last_resort(true);
    write_trace(vm, exception, &mut out);
    vm.heap.arena.use_last_resort(false);
    out.send(vm);
    vm.set_root(Root::Raised, Value::NONE);
    Ok(())
}

/// Calls the `sys.unraisablehook` of a program.
fn give_to_hook(vm: &mut Vm, hook: Value, exception: Kept, about: Kept) -> Done {
    let hook = vm.keep(hook)?;
    let value = vm.kept(exception);
    let trace = vm.exception(value).map_or(Value::NONE, |handle| vm.slot(handle, TRACEBACK));
    let parts = [vm.type_of(value), value, trace, Value::NONE, vm.kept(about)];
    let parts = vm.make_tuple(&parts)?;
    let names = ["exc_type", "exc_value", "exc_traceback", "err_msg", "object"];
    let told = crate::types::record::make(vm, "sys", "UnraisableHookArgs", &names, parts)?;
    vm.call(vm.kept(hook), &[told]).map(|_| ())
}

fn write_to(out: &mut Text, before: &str, text: &[u8]) {
    let _ = out.write_str(before);
    let _ = write_text(out, text);
    let _ = out.write_str("\n");
}

/// The traceback frame by frame, and the exception; what is too long for the buffer ends where that does.
fn write_trace(vm: &mut Vm, exception: Kept, out: &mut Text) {
    let value = vm.kept(exception);
    let mut entry = vm.exception(value).map_or(Value::NONE, |handle| vm.slot(handle, TRACEBACK));
    if !entry.is_none() {
        let _ = out.write_str("Traceback (most recent call last):\n");
    }
    let mut repeats = Repeats::default();
    while !entry.is_none() {
        let next = write_entry(vm, entry, &mut repeats, out);
        out.send(vm);
        entry = next.unwrap_or(Value::NONE);
    }
    let value = vm.kept(exception);
    let _ = write_last(vm, value, out);
}

/// Text on its way to the stream of errors.
struct Text {
    bytes: [u8; 512],
    len: usize,
}

impl Text {
    fn new() -> Text {
        Text { bytes: [0; 512], len: 0 }
    }

    fn send(&mut self, vm: &mut Vm) {
        vm.host.write(Stream::Err, &self.bytes[..self.len]);
        self.len = 0;
    }
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut room = text.len().min(self.bytes.len() - self.len);
        while !text.is_char_boundary(room) {
            room -= 1;
        }
        self.bytes[self.len..self.len + room].copy_from_slice(&text.as_bytes()[..room]);
        self.len += room;
        Ok(())
    }
}
