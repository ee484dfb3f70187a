//! The raw prompt, as MicroPython's tools speak it (`mpremote`): a program at the other end sends a text and reads what it printed.
//!
//! ```text
//!   device: raw REPL; CTRL-B to exit\r\n>
//!   tool:   a text, Ctrl-D
//!   device: OK, what the text printed, Ctrl-D, the traceback, Ctrl-D, >
//! ```
//! Ctrl-B leaves it, Ctrl-D without a text is a soft reset. The faster "raw paste" is answered with no, and tools do without it.

use chalcopy::Engine;

use crate::console;
use crate::start::tell;

const BANNER: &[u8] = b"raw REPL; CTRL-B to exit\r\n>";
const ACCEPTED: &[u8] = b"OK";
/// Understood, and not there.
const NO_RAW_PASTE: &[u8] = b"R\x00";
const BEGIN: u8 = 1;
const LEAVE: u8 = 2;
const END: u8 = 4;
const PASTE: u8 = 5;

/// What ended the raw prompt.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Left {
    /// Ctrl-B.
    ForPrompt,
    /// Ctrl-D without a text.
    ForReset,
}

/// A text as it came.
enum Text {
    /// Its length.
    Whole(usize),
    /// Longer than the room for it; all of it was taken.
    TooLong,
    /// Another key than those of a text ended it.
    Key(u8),
}

/// Holds the raw prompt until one of its keys ends it. `room` holds the longest text.
pub(crate) fn hold(python: &mut Engine<'_>, room: &mut [u8]) -> Left {
    send(BANNER);
    loop {
        match text(room) {
            Text::Key(LEAVE) => return Left::ForPrompt,
            Text::Key(BEGIN) => send(BANNER),
            Text::Key(PASTE) => send(NO_RAW_PASTE),
            Text::Key(_) => {}
            Text::Whole(0) => {
                send(ACCEPTED);
                send(b"\r\n");
                return Left::ForReset;
            }
            Text::Whole(length) => {
                send(ACCEPTED);
                let done = python.run_bytes(&room[..length], "<stdin>");
                console::put(END);
                tell(python, done);
                finish();
            }
            Text::TooLong => {
                send(ACCEPTED);
                console::put(END);
                console::write(b"MemoryError: the text is longer than the room for it\n");
                finish();
            }
        }
    }
}

fn finish() {
    console::put(END);
    console::put(b'>');
}

fn send(bytes: &[u8]) {
    bytes.iter().for_each(|&byte| console::put(byte));
}

/// Takes a text up to Ctrl-D.
fn text(room: &mut [u8]) -> Text {
    let mut length = 0;
    loop {
        match console::read() {
            END if length > room.len() => return Text::TooLong,
            END => return Text::Whole(length),
            // A tool that begins anew with Ctrl-C drops what it has sent.
            console::INTERRUPT => length = 0,
            key @ (BEGIN | LEAVE) => return Text::Key(key),
            PASTE if length == 0 => return paste(),
            byte => {
                if let Some(place) = room.get_mut(length) {
                    *place = byte;
                }
                length += 1;
            }
        }
    }
}

/// Ctrl-E, `A`, Ctrl-A asks for raw paste.
fn paste() -> Text {
    let (_, _) = (console::read(), console::read());
    Text::Key(PASTE)
}
