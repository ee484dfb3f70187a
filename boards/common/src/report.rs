//! The last words: what a panic or a fault tells before the board starts anew.
//!
//! It runs when nothing can be relied on any more, so it only reads, and a failure in it resets at once.
#![allow(unsafe_code)]

use core::cell::Cell;
use core::fmt::{Arguments, Write};

use chalcopy::Engine;
use critical_section::Mutex;

use crate::console::Console;
use crate::processor;

/// The address of the machine that runs, or 0.
static WATCHED: Mutex<Cell<usize>> = Mutex::new(Cell::new(0));
/// Whether somebody speaks already.
static SPEAKING: Mutex<Cell<bool>> = Mutex::new(Cell::new(false));

/// From now on reports tell where this machine stands. It must not move until it is forgotten.
pub(crate) fn watch(python: &mut Engine<'_>) {
    critical_section::with(|cs| WATCHED.borrow(cs).set(&raw const *python as usize));
}

/// There is no machine any more.
pub(crate) fn forget() {
    critical_section::with(|cs| WATCHED.borrow(cs).set(0));
}

/// Tells what happened and where the program stands, then resets.
pub(crate) fn last_words(what: Arguments<'_>) -> ! {
    tell(what);
    processor::reset()
}

/// Tells it, for whoever resets the board in another way.
pub(crate) fn tell(what: Arguments<'_>) {
    if critical_section::with(|cs| SPEAKING.borrow(cs).replace(true)) {
        processor::reset();
    }
    let _ = writeln!(Console, "\n*** {what}");
    let machine = critical_section::with(|cs| WATCHED.borrow(cs).get()) as *const Engine<'static>;
    // SAFETY: `watch` was given the address of a machine that lives until `forget`. Nothing else runs any more, and it is only
    // read; that it was left in the midst of a change may show in what is printed.
    if let Some(machine) = unsafe { machine.as_ref() } {
        let _ = writeln!(Console, "Python (most recent call first):");
        machine.standing(&mut |frame| {
            let (file, line, function) = (frame.file, frame.line, frame.function);
            let _ = writeln!(Console, "  File \"{file}\", line {line}, in {function}");
        });
    }
    let _ = writeln!(Console, "*** reset");
}
