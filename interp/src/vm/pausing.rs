//! Pauses: where a run may stop so that it can go on later, and what the host is asked there.
//!
//! A run can go on when all it is stands in the arena: no native waits for it. It stops between two instructions, or in an instruction
//! that has changed nothing yet, which is then run again.

use crate::vm::raise::{Done, Raise};
use crate::vm::state::Vm;

/// What a program is about to do where it may pause; see [`Host::pause`](crate::Host::pause). When it goes on, that is asked again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pause {
    /// It goes on working.
    Work,
    /// It reads a line of its input.
    Line,
    /// It reads its input to the end.
    Input,
    /// It sleeps for so many nanoseconds.
    Sleep(u64),
}

/// Where a run has paused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Paused {
    /// In the midst of an instruction, which has to be run again.
    pub within: bool,
    /// Where the objects ended: what is noted of the stop stands behind.
    pub top: u32,
}

impl Vm<'_> {
    /// Asks the host whether to pause between two instructions; within what a native has called there is no pause.
    ///
    /// # Errors
    /// `Raise::Interrupted`, to be caught by the engine.
    pub fn pause_between(&mut self) -> Done {
        if self.now.nested == 1 && self.host.pause(Pause::Work) { Err(self.paused(false)) } else { Ok(()) }
    }

    /// As `pause_between`, in front of what may take long.
    ///
    /// # Errors
    /// `Raise::Interrupted`; `RuntimeError` where the run could not go on.
    pub fn pause_before(&mut self, what: Pause) -> Done {
        self.asked_again = false;
        if !self.host.pause(what) {
            return Ok(());
        }
        if self.now.nested == 1 && !self.committed {
            return Err(self.paused(true));
        }
        Err(self.cannot_wait())
    }

    /// What a part of an instruction comes to that has begun by changing something: it cannot pause.
    #[cold]
    pub fn not_here<T>(&mut self, part: Result<T, Raise>) -> Result<T, Raise> {
        if self.pause.take().is_some() { Err(self.cannot_wait()) } else { part }
    }

    fn cannot_wait(&mut self) -> Raise {
        self.runtime_error(format_args!("cannot wait here, within what a builtin does or an import runs"))
    }

    fn paused(&mut self, within: bool) -> Raise {
        self.pause = Some(Paused { within, top: self.heap.arena.top });
        Raise::Interrupted
    }
}
