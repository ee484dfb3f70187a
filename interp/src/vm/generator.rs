//! Generators: frames that wait in the heap and are moved onto the stack and off again.
//!
//! ```text
//! generator | function | state | handling | result | registers ... |
//! state     | pc:22 | 1 started, 2 running, 4 over |  as an inline integer
//! ```
//! `handling` is the exception the generator was handling when it stopped (then it is flagged with `HANDLES`); while it runs, its
//! resumer's. `result` is the number
//! of the register that gets what is sent, while it waits at a `yield`. Where it delegates to, its code says (`YieldFrom`).

use crate::code::instr::Instr;
use crate::heap::header::FLAG_C;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::bodies::view;
use crate::vm::call::To;
use crate::vm::exceptions::{BASE_EXCEPTION, GENERATOR_EXIT, STOP_ITERATION};
use crate::vm::frame::{CODE, FRAME, Link, Mode, Numbers};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Root, Vm};

/// Words of a generator.
pub const FUNCTION: usize = 0;
/// Its state; see the file's head.
pub const STATE: usize = 1;
/// See the file's head.
pub const HANDLING: usize = 2;
/// See the file's head.
pub const RESULT: usize = 3;
/// The first register.
pub const REGISTERS: usize = 4;

/// It has run at least to its first `yield`.
pub const STARTED: i64 = 1;
/// It is running.
pub const RUNNING: i64 = 2;
/// It is over.
pub const OVER: i64 = 4;

/// Flag of a generator: it is in an `except` or a `finally` of its own.
pub const HANDLES: u8 = FLAG_C;

impl Vm<'_> {
    /// A generator's state.
    pub fn generator_state(&self, generator: Handle) -> i64 {
        self.get(generator, STATE).raw_int() & 7
    }

    /// What messages call it.
    pub fn generator_word(&self, generator: Handle) -> &'static str {
        match self.heap.arena.kind(generator) {
            Kind::Generator => "generator",
            Kind::Coroutine => "coroutine",
            _ => "async generator",
        }
    }

    fn set_state(&mut self, generator: Handle, pc: u32, state: i64) {
        self.set(generator, STATE, Value::small(i64::from(pc) << 3 | state));
    }

    /// Makes a generator of the running frame, which has just begun; the frame is not left yet.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn make_generator(&mut self, kind: Kind) -> Answer {
        let function = self.running().expect("a running frame");
        let code = self.get(function, CODE).raw_handle();
        let registers = Numbers::of(self, code).registers() as usize;
        let generator = self.heap.arena.alloc_filled(kind, 0, REGISTERS + registers, Value::UNSET)?;
        self.set(generator, FUNCTION, Value::object(function));
        self.set_state(generator, self.now.pc, 0);
        self.set(generator, HANDLING, Value::NONE);
        self.store_registers(generator, registers);
        // Left waiting for good, it is closed if it can notice that; a coroutine that nobody awaits is worth a warning.
        if kind == Kind::Coroutine || view(&self.heap, code).handlers() > 0 {
            self.watch(generator)?;
        }
        Ok(Value::object(generator))
    }

    fn store_registers(&mut self, generator: Handle, registers: usize) {
        let from = self.heap.arena.stack() + self.now.base;
        self.heap.arena.copy_words(from, generator.0 + 1 + REGISTERS as u32, registers);
    }

    /// Pushes a generator's frame; `sent` is what its `yield` gives.
    ///
    /// # Errors
    /// `ValueError` if it is running, `TypeError` for a value sent to one that has not started, `RecursionError`. A generator
    /// that is over must be dealt with before.
    pub fn push_generator(&mut self, generator: Handle, sent: Value, to: To) -> Done {
        let state = self.get(generator, STATE).raw_int();
        let kind = self.generator_word(generator);
        if state & RUNNING != 0 {
            return Err(self.value_error(format_args!("{kind} already executing")));
        }
        if state & STARTED == 0 && !sent.is_none() {
            return Err(self.type_error(format_args!("can't send non-None value to a just-started {kind}")));
        }
        if self.now.depth >= self.limits.frames {
            return Err(self.too_deep());
        }
        let function = self.get(generator, FUNCTION).raw_handle();
        let code = self.get(function, CODE).raw_handle();
        let registers = Numbers::of(self, code).registers();
        let start = self.now.top + FRAME;
        self.stack_until(self.now.top, start + registers + 2)?;
        self.push_link(start, Value::object(function), Value::object(generator), to)?;
        let to = self.heap.arena.stack() + start;
        self.heap.arena.copy_words(generator.0 + 1 + REGISTERS as u32, to, registers as usize);
        self.now.base = start;
        self.now.top = start + registers;
        self.now.pc = (state >> 3) as u32;
        self.now.depth += 1;
        self.frame_changed();
        self.set_state(generator, self.now.pc, RUNNING | STARTED);
        let outside = self.root(Root::Handling);
        let inside = self.get(generator, HANDLING);
        self.set(generator, HANDLING, outside);
        if !inside.is_none() {
            self.set_root(Root::Handling, inside);
        }
        if state & STARTED != 0 {
            let register = self.get(generator, RESULT).raw_len() as u32;
            self.set_register(start + register, sent);
        }
        self.committed = true;
        Ok(())
    }

    /// The generator whose frame is running, if it is one's.
    pub fn running_generator(&self) -> Option<Handle> {
        let extra = self.register(self.now.base - 1).as_object()?;
        match self.heap.arena.kind(extra) {
            Kind::Generator | Kind::Coroutine | Kind::AsyncGenerator => Some(extra),
            _ => None,
        }
    }

    /// Puts the running generator's registers back into the heap: it waits at a `yield`, whose result goes into `result`.
    pub fn suspend_generator(&mut self, generator: Handle, result: u8) {
        let registers = self.heap.arena.header(generator).words() - REGISTERS;
        self.store_registers(generator, registers);
        self.set_state(generator, self.now.pc, STARTED);
        self.set(generator, RESULT, Value::len(usize::from(result)));
        let outside = self.get(generator, HANDLING);
        // What it handles may be what its resumer handles, which has thrown it: the flag tells.
        let handles = self.heap.arena.header(generator).has(HANDLES);
        let inside = if handles { self.root(Root::Handling) } else { Value::NONE };
        self.set(generator, HANDLING, inside);
        self.set_root(Root::Handling, outside);
    }

    /// The running generator returns or raises: it is over.
    pub fn end_generator(&mut self, generator: Handle) {
        let outside = self.get(generator, HANDLING);
        self.set_root(Root::Handling, outside);
        self.set_state(generator, 0, OVER | STARTED);
        for index in HANDLING..self.heap.arena.header(generator).words() {
            self.set(generator, index, Value::NONE);
        }
    }

    /// The frames of a run that was stopped are given up: generators among them are over, as nothing can resume them.
    pub fn drop_frames(&mut self) {
        let mut base = self.now.base;
        for _ in 0..self.now.depth {
            let extra = self.register(base - 1).as_object();
            let kinds = [Kind::Generator, Kind::Coroutine, Kind::AsyncGenerator];
            if let Some(extra) = extra.filter(|extra| kinds.contains(&self.heap.arena.kind(*extra))) {
                self.end_generator(extra);
            }
            base -= Link::unpack(self.register(base - 2)).delta;
        }
    }

    /// Runs a generator to its next `yield` (`Some`) or to its end (`None`; the result is then in `Root::Raised`).
    ///
    /// # Errors
    /// What it raises. Runs Python code.
    pub fn resume(&mut self, generator: Value, sent: Value) -> Result<Option<Value>, Raise> {
        let handle = generator.raw_handle();
        if self.generator_state(handle) & OVER != 0 {
            self.must_be_fresh(handle)?;
            self.set_root(Root::Raised, Value::NONE);
            return Ok(None);
        }
        self.run_generator(handle, sent, None)
    }

    /// A coroutine that is over cannot be awaited.
    ///
    /// # Errors
    /// `RuntimeError`
    pub fn must_be_fresh(&mut self, generator: Handle) -> Done {
        if self.heap.arena.kind(generator) == Kind::Coroutine {
            return Err(self.runtime_error(format_args!("cannot reuse already awaited coroutine")));
        }
        Ok(())
    }

    fn run_generator(
        &mut self,
        handle: Handle,
        sent: Value,
        mut raise: Option<Raise>,
    ) -> Result<Option<Value>, Raise> {
        if self.now.nested >= self.limits.nested {
            return Err(self.too_deep());
        }
        let mark = self.now.top;
        let state = self.get(handle, STATE).raw_int();
        if raise.is_some() && state & STARTED == 0 {
            // An exception thrown into one that has not started ends it before its first instruction.
            self.set_state(handle, (state >> 3) as u32, OVER | STARTED);
            return Err(Raise::Exception);
        }
        let exception = self.root(Root::Raised);
        self.push_generator(handle, sent, To { dest: 0, mode: Mode::Root })?;
        if raise.is_some() {
            self.set_root(Root::Raised, exception);
            if self.heap.arena.header(handle).has(HANDLES) {
                raise = self.link_context(exception).err().or(raise);
            }
        }
        self.now.nested += 1;
        let answer = (self.machine)(self, raise);
        self.now.nested -= 1;
        self.now.top = mark;
        self.committed = true;
        let value = answer?;
        if core::mem::replace(&mut self.yielded, false) {
            return Ok(Some(value));
        }
        self.set_root(Root::Raised, value);
        Ok(None)
    }

    /// Raises the exception that stands in `Root::Raised` where a generator waits, or in what it delegates to.
    ///
    /// `given` is a tuple of what the program gave for the exception: an iterator of its own that is delegated to gets just
    /// that. `None`: the exception itself.
    ///
    /// # Errors
    /// What the generator raises. Runs Python code.
    pub fn throw(&mut self, generator: Value, given: Value) -> Result<Option<Value>, Raise> {
        let mark = self.kept_mark();
        let kept = self.keep(generator)?;
        let exception = self.root(Root::Raised);
        let kept_exception = self.keep(exception)?;
        let given = self.keep(given)?;
        let answer = self.throw_kept(kept, kept_exception, given);
        self.let_go(mark);
        answer
    }

    /// Whether nothing that a generator could raise was given: the exception in `Root::Raised` tells that.
    fn is_refused(&self, given: Value) -> bool {
        if given.is_none() {
            return false;
        }
        let first = self.heap.item(given, 0);
        self.exception(first).is_none()
            && !(self.is_class(first) && self.derives(first, BASE_EXCEPTION.value()))
    }

    fn throw_kept(
        &mut self,
        kept: crate::vm::state::Kept,
        exception: crate::vm::state::Kept,
        given: crate::vm::state::Kept,
    ) -> Result<Option<Value>, Raise> {
        let handle = self.kept(kept).raw_handle();
        let state = self.generator_state(handle);
        if state & RUNNING != 0 {
            let kind = self.generator_word(handle);
            return Err(self.value_error(format_args!("{kind} already executing")));
        }
        if state & OVER != 0 {
            self.must_be_fresh(handle)?;
            return Err(Raise::Exception);
        }
        if let Some(inner) = self.delegate(handle) {
            let is_exit = self.is_instance(self.kept(exception), GENERATOR_EXIT);
            let inner = self.keep(inner)?;
            match self.throw_into(inner, exception, is_exit, given) {
                Ok(Some(value)) => return Ok(Some(value)),
                Ok(None) => {
                    let result = self.root(Root::Raised);
                    return self.leave_delegation(kept, result);
                }
                Err(Raise::Exception) => {}
                Err(raise) => return Err(raise),
            }
        }
        if self.is_refused(self.kept(given)) {
            return Err(Raise::Exception);
        }
        let handle = self.kept(kept).raw_handle();
        self.link_inside(handle)?;
        self.run_generator(handle, Value::NONE, Some(Raise::Exception))
    }

    /// What is thrown into a generator that waits in a handler has what it handles as its context.
    fn link_inside(&mut self, generator: Handle) -> Done {
        let inside = self.get(generator, HANDLING);
        if inside.is_none() {
            return Ok(());
        }
        let (raised, outside) = (self.root(Root::Raised), self.root(Root::Handling));
        self.set_root(Root::Handling, inside);
        let linked = self.link_context(raised);
        self.set_root(Root::Handling, outside);
        linked
    }

    /// The instruction at which a generator waits: a `Yield` or a `YieldFrom`.
    pub fn waits_at(&self, generator: Handle) -> Option<Instr> {
        let state = self.get(generator, STATE).raw_int();
        if state & STARTED == 0 || state >> 3 == 0 {
            return None;
        }
        let function = self.get(generator, FUNCTION).raw_handle();
        let code = view(&self.heap, self.get(function, CODE).raw_handle());
        Some(Instr::decode(code.instruction((state >> 3) as usize - 1), 0))
    }

    /// What a waiting generator delegates to.
    pub fn delegate(&self, generator: Handle) -> Option<Value> {
        match self.waits_at(generator)? {
            Instr::YieldFrom { c, .. } => Some(self.get(generator, REGISTERS + usize::from(c.0))),
            _ => None,
        }
    }

    /// Throws into what a generator delegates to; `Err(Exception)`: raise it in the generator itself.
    fn throw_into(
        &mut self,
        inner: crate::vm::state::Kept,
        exception: crate::vm::state::Kept,
        is_exit: bool,
        given: crate::vm::state::Kept,
    ) -> Result<Option<Value>, Raise> {
        let iterator = self.kept(inner);
        let is_generator = self.heap.is(iterator, Kind::Generator) || self.heap.is(iterator, Kind::Coroutine);
        if is_exit {
            if is_generator {
                self.close_generator(iterator)?;
            } else {
                let name = self.make_str(b"close")?;
                if let Some(close) = self.find_attr(self.kept(inner), name)? {
                    self.call(close, &[])?;
                }
            }
            let value = self.kept(exception);
            self.set_root(Root::Raised, value);
            return Err(Raise::Exception);
        }
        if is_generator {
            let value = self.kept(exception);
            self.set_root(Root::Raised, value);
            let given = self.kept(given);
            return self.throw(iterator, given);
        }
        let name = self.make_str(b"throw")?;
        let method = self.find_attr(self.kept(inner), name)?;
        let value = self.kept(exception);
        let Some(method) = method else {
            self.set_root(Root::Raised, value);
            return Err(Raise::Exception);
        };
        let given = self.kept(given);
        let count = self.heap.tuple_len(given).unwrap_or(0).min(3);
        let mut args = [value; 3];
        for (index, arg) in args.iter_mut().enumerate().take(count) {
            *arg = self.heap.item(given, index);
        }
        match self.call(method, &args[..count.max(1)]) {
            Ok(value) => Ok(Some(value)),
            Err(raise) if self.is_stop(raise) => {
                let value = self.stop_value();
                self.set_root(Root::Raised, value);
                Ok(None)
            }
            Err(raise) => Err(raise),
        }
    }

    /// The iterator a generator delegated to is over: it goes on behind the delegation with its result.
    fn leave_delegation(
        &mut self,
        kept: crate::vm::state::Kept,
        result: Value,
    ) -> Result<Option<Value>, Raise> {
        let handle = self.kept(kept).raw_handle();
        let state = self.get(handle, STATE).raw_int();
        let function = self.get(handle, FUNCTION).raw_handle();
        let code = self.get(function, CODE).raw_handle();
        let mut pc = (state >> 3) as usize;
        let view = view(&self.heap, code);
        let Instr::YieldFrom { a, .. } = Instr::decode(view.instruction(pc - 1), 0) else {
            unreachable!("a delegating generator waits at YieldFrom")
        };
        // Behind `YieldFrom` stands the jump back to `Send`, and `Send` knows where it goes when the iterator is over.
        let mut jump = Instr::decode(view.instruction(pc), view.instruction(pc + 1));
        if let Instr::Jump { to } | Instr::Loop { to } = jump {
            pc = (pc as i64 + 1 + i64::from(to.0)) as usize;
            jump = Instr::decode(view.instruction(pc), view.instruction(pc + 1));
        }
        let Instr::Send { to, .. } = jump else { unreachable!("a delegation begins with Send") };
        let pc = (pc as i64 + 2 + i64::from(to.0)) as u32;
        self.set(handle, REGISTERS + usize::from(a.0), result);
        self.set(handle, STATE, Value::small(i64::from(pc) << 3 | (state & 7)));
        self.resume_at(handle, pc)
    }

    /// Resumes a generator at a place that is not behind a `yield`.
    fn resume_at(&mut self, handle: Handle, pc: u32) -> Result<Option<Value>, Raise> {
        self.set_state(handle, pc, 0);
        self.run_generator(handle, Value::NONE, None)
    }

    /// Whether the raise is a `StopIteration`.
    pub fn is_stop(&self, raise: Raise) -> bool {
        raise == Raise::Exception && self.is_instance(self.root(Root::Raised), STOP_ITERATION)
    }

    /// The value of the `StopIteration` that travels.
    pub fn stop_value(&mut self) -> Value {
        let exception = self.root(Root::Raised);
        let args = self.slot(exception.raw_handle(), crate::vm::exceptions::ARGS);
        let value = match self.heap.tuple_len(args) {
            Some(1..) => self.heap.item(args, 0),
            _ => Value::NONE,
        };
        self.set_root(Root::Raised, Value::NONE);
        value
    }

    /// `generator.close()`
    ///
    /// # Errors
    /// `RuntimeError` if it yields once more, and what it raises. Runs Python code.
    pub fn close_generator(&mut self, generator: Value) -> Done {
        let handle = generator.raw_handle();
        let state = self.generator_state(handle);
        if state & OVER != 0 {
            return Ok(());
        }
        if state & (STARTED | RUNNING) == 0 {
            let pc = (self.get(handle, STATE).raw_int() >> 3) as u32;
            self.set_state(handle, pc, OVER | STARTED);
            return Ok(());
        }
        let mark = self.kept_mark();
        let kept = self.keep(generator)?;
        let exit = self.make_exception(GENERATOR_EXIT, &[])?;
        self.set_root(Root::Raised, exit);
        let answer = self.throw(self.kept(kept), Value::NONE);
        let kind = self.generator_word(self.kept(kept).raw_handle());
        self.let_go(mark);
        match answer {
            Ok(Some(_)) => Err(self.runtime_error(format_args!("{kind} ignored GeneratorExit"))),
            Ok(None) => Ok(()),
            Err(raise) if self.caught(raise, GENERATOR_EXIT) || self.caught(raise, STOP_ITERATION) => Ok(()),
            Err(raise) => Err(raise),
        }
    }

    /// `generator.__del__()`: closes it; what that raises goes no further.
    ///
    /// # Errors
    /// `Raise::NoRoom`, and limits.
    pub fn finalise_generator(&mut self, generator: Value) -> Answer {
        match self.close_generator(generator) {
            Err(raise) if !self.caught(raise, BASE_EXCEPTION) => Err(raise),
            _ => Ok(Value::NONE),
        }
    }
}
