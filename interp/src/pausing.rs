//! Runs that pause and go on: an embedder with a loop of its own (a browser's worker, a board's main loop) is never kept waiting.

use crate::code::instr::Instr;
use crate::engine::Engine;
use crate::error::Error;
use crate::exec::call::{frame_top, look_up};
use crate::heap::value::Value;
use crate::vm::bodies::view;
use crate::vm::frame::{CODE, FRAME};
use crate::vm::plain::Reply;
use crate::vm::state::{Root, Vm};

impl Engine<'_> {
    /// Whether the last call ended because [`Host::pause`](crate::Host::pause) said so. Any other call but `resume`, `gauges`, `limits`,
    /// `set_fuel` and `set_depth` gives the paused run up.
    pub fn is_paused(&self) -> bool {
        self.vm.pause.is_some()
    }

    /// Goes on with a run that has paused, and gives what the call that began it would have given.
    ///
    /// # Errors
    /// As that call; `is_interrupted` if nothing has paused.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Host, Limits, Pause, Reply};
    /// /// One slice of work a time.
    /// #[derive(Default)]
    /// struct Slices(bool);
    /// impl Host for Slices {
    ///     fn pause(&mut self, what: Pause) -> bool {
    ///         self.0 = !self.0;
    ///         what == Pause::Work && self.0
    ///     }
    /// }
    /// let (mut memory, mut host) = (vec![0; 1 << 16], Slices::default());
    /// let limits = Limits { slice: 100, ..Limits::default() };
    /// let mut python = Engine::new(&mut memory, &mut host, limits)?;
    /// python.run("def count(n):\n    s = 0\n    for i in range(n):\n        s += i\n    return s\n", "count.py")?;
    /// let (mut pauses, mut given) = (0, None);
    /// if let Ok(reply) = python.call("count", &[1000.into()]) {
    ///     given = reply.to::<i64>().ok();
    /// }
    /// while python.is_paused() {
    ///     pauses += 1;
    ///     given = python.resume().ok().and_then(|reply| reply.to().ok());
    /// }
    /// assert_eq!((given, pauses > 3), (Some(499500), true));
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn resume(&mut self) -> Result<Reply<'_>, Error> {
        let value = self.resume_value()?;
        Ok(self.vm.reply(value))
    }

    pub(crate) fn resume_value(&mut self) -> Result<Value, Error> {
        let vm = &mut self.vm;
        let Some(paused) = vm.pause.take() else { return Err(Error::INTERRUPTED) };
        // The notes of the stop, and nothing else, were made since: what runs on must not see a difference.
        vm.set_root(Root::Raised, Value::NONE);
        vm.heap.arena.cut(paused.top);
        vm.now.top = frame_top(vm);
        vm.frame_changed();
        vm.now.nested = 1;
        let mut raise = None;
        if paused.within {
            vm.now.pc = last_instruction(vm);
            vm.asked_again = true;
        } else {
            // As if the turn at which it looked up came now.
            vm.ticks -= 1;
            raise = look_up(vm).err();
        }
        let answer = (vm.machine)(vm, raise);
        vm.now.nested = 0;
        vm.now.top = 0;
        self.finish(answer)
    }
}

/// Where the instruction begins behind which the frame stands: only from the beginning on is it known where they do.
fn last_instruction(vm: &Vm) -> u32 {
    let function = vm.register(vm.now.base - FRAME).raw_handle();
    let view = view(&vm.heap, vm.get(function, CODE).raw_handle());
    let (mut at, mut last) = (0, 0);
    while at < vm.now.pc as usize {
        last = at;
        at += Instr::decode(view.instruction(at), 0).op().width();
    }
    last as u32
}
