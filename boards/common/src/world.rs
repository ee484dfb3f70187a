//! The world of a program on a board: the console, the clock.

use chalcopy::{Host, HostCall, HostError, HostModule, ModuleSource, Stream};

use crate::board::Board;
use crate::machine::Chip;
use crate::{console, files, machine, python, repl};

/// The board as the machine's host.
pub(crate) struct World {
    clock: fn() -> u64,
    span: u64,
    /// What the clock showed last, and how often it has gone around, in nanoseconds.
    last: u64,
    turns: u64,
    chip: Chip,
}

impl World {
    /// The world of this board.
    pub(crate) fn new<B: Board>() -> World {
        World { clock: B::clock, span: B::CLOCK_SPAN, last: 0, turns: 0, chip: Chip::of::<B>() }
    }

    fn time(&mut self) -> u64 {
        let shows = (self.clock)();
        if shows < self.last {
            self.turns += self.span;
        }
        self.last = shows;
        self.turns + shows
    }
}

impl Host for World {
    fn write(&mut self, _: Stream, text: &[u8]) {
        console::write(text);
    }

    fn now(&mut self) -> u64 {
        self.time()
    }

    fn sleep(&mut self, nanoseconds: u64) {
        let start = self.time();
        while self.time() - start < nanoseconds && !console::is_interrupted() {}
    }

    fn read_line(&mut self, give: &mut dyn FnMut(&[u8])) -> bool {
        repl::read_line(give)
    }

    fn modules(&self) -> &'static [HostModule] {
        files::MODULES
    }

    fn call(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        match call.module() {
            "_files" => files::call(call),
            _ => machine::call(call, &self.chip),
        }
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        files::module(name, give) || python::module(name, give)
    }

    fn source(&mut self, file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        files::source(file, give) || python::source(file, give)
    }

    fn keyboard_interrupt(&mut self) -> bool {
        // The clock is asked often enough to see each of its turns.
        self.time();
        console::interrupted()
    }
}
