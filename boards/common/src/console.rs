//! The console: bytes to and from a serial line, Ctrl-C noticed while a program runs.
//!
//! Input is polled: while a program runs, at every question of the machine's whether to stop; what is no Ctrl-C waits in a ring for
//! whoever reads a line.

use core::cell::{Cell, RefCell};
use core::fmt::{self, Write};

use critical_section::Mutex;
use heapless::Deque;

use crate::board::Board;

/// Ctrl-C.
pub(crate) const INTERRUPT: u8 = 3;
/// Bytes that may be typed ahead.
const AHEAD: usize = 64;

/// The functions of the board that runs.
#[derive(Clone, Copy)]
struct Line {
    put: fn(u8),
    get: fn() -> Option<u8>,
}

/// Before a board has said what its console is.
const NOWHERE: Line = Line { put: |_| (), get: || None };

static LINE: Mutex<Cell<Line>> = Mutex::new(Cell::new(NOWHERE));
static TYPED: Mutex<RefCell<Deque<u8, AHEAD>>> = Mutex::new(RefCell::new(Deque::new()));
static INTERRUPTED: Mutex<Cell<bool>> = Mutex::new(Cell::new(false));

/// From now on the console is this board's.
pub(crate) fn open<B: Board>() {
    critical_section::with(|cs| LINE.borrow(cs).set(Line { put: B::put, get: B::get }));
}

fn line() -> Line {
    critical_section::with(|cs| LINE.borrow(cs).get())
}

/// Sends a byte as it is.
pub(crate) fn put(byte: u8) {
    (line().put)(byte);
}

/// Sends a text, each end of line as a terminal wants it.
pub(crate) fn write(text: &[u8]) {
    for &byte in text {
        if byte == b'\n' {
            put(b'\r');
        }
        put(byte);
    }
}

/// Takes what has come in; whether Ctrl-C was among it since the last call.
pub(crate) fn interrupted() -> bool {
    poll();
    critical_section::with(|cs| INTERRUPTED.borrow(cs).replace(false))
}

/// Whether Ctrl-C waits to be noticed.
pub(crate) fn is_interrupted() -> bool {
    poll();
    critical_section::with(|cs| INTERRUPTED.borrow(cs).get())
}

/// While a program runs: Ctrl-C is for it, what else is typed is for who reads.
fn poll() {
    let line = line();
    while let Some(byte) = (line.get)() {
        critical_section::with(|cs| {
            if byte == INTERRUPT {
                // What was typed ahead was typed to what is interrupted.
                TYPED.borrow_ref_mut(cs).clear();
                INTERRUPTED.borrow(cs).set(true);
            } else {
                // Whoever types more ahead than there is room for loses it, as on any serial line.
                let _ = TYPED.borrow_ref_mut(cs).push_back(byte);
            }
        });
    }
}

/// The next byte for a reader, Ctrl-C among them; waits for it.
pub(crate) fn read() -> u8 {
    let line = line();
    loop {
        if let Some(byte) = critical_section::with(|cs| TYPED.borrow_ref_mut(cs).pop_front()) {
            return byte;
        }
        if let Some(byte) = (line.get)() {
            return byte;
        }
    }
}

/// The console as `core::fmt` sees it.
pub(crate) struct Console;

impl Write for Console {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write(text.as_bytes());
        Ok(())
    }
}

/// Somebody who read a line met Ctrl-C: the program shall be told.
#[cfg(feature = "full")]
pub(crate) fn interrupt() {
    critical_section::with(|cs| INTERRUPTED.borrow(cs).set(true));
}
