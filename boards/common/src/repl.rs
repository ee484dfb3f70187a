//! The prompt on a serial line: keys make lines, lines make entries (`chalcopy::Prompt`).
//!
//! | key | does |
//! |---|---|
//! | Ctrl-A | raw mode, for programs (`raw.rs`) |
//! | Ctrl-B | the banner again |
//! | Ctrl-C | drops the entry |
//! | Ctrl-D | runs what was pasted; else a soft reset |
//! | Ctrl-E | pastes |

use chalcopy::{Engine, Prompt};

use crate::console::{self, Console};
use crate::keys;
use crate::keys::{Key, Keys};
use crate::raw::{self, Left};
use crate::start::tell;

/// What ended the prompt.
enum Ended {
    /// Ctrl-A.
    ForRaw,
    /// Ctrl-D.
    ForReset,
}

/// Holds the prompt until a soft reset, the raw one first if `is_raw`; whether it was the raw one that was left, to which a tool
/// wants to come back. `room` holds the longest entry.
pub(crate) fn hold(python: &mut Engine<'_>, room: &mut [u8], mut is_raw: bool) -> bool {
    loop {
        if is_raw && raw::hold(python, room) == Left::ForReset {
            return true;
        }
        match turns(python, &mut Prompt::new(room)) {
            Ended::ForReset => return false,
            Ended::ForRaw => is_raw = true,
        }
        console::write(b"\n");
    }
}

fn turns(python: &mut Engine<'_>, prompt: &mut Prompt<'_>) -> Ended {
    let mut keys = Keys::new();
    loop {
        let _ = prompt.invite(python, &mut Console);
        keys.begin(format_args!("{}", prompt.indentation()));
        let done = match keys.line(true) {
            Key::Line => prompt.line(python, keys.text()),
            Key::End if prompt.is_pasting() => {
                console::write(b"\n");
                prompt.finish(python)
            }
            Key::End => return Ended::ForReset,
            Key::Raw => return Ended::ForRaw,
            Key::Cancel => {
                prompt.cancel();
                console::write(b"\nKeyboardInterrupt\n");
                continue;
            }
            Key::Paste => {
                prompt.paste();
                console::write(b"\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\n");
                continue;
            }
            Key::Banner => {
                console::write(b"\n");
                continue;
            }
        };
        tell(python, done.map(|_| ()));
    }
}

/// A line for the program.
pub(crate) fn read_line(give: &mut dyn FnMut(&[u8])) -> bool {
    keys::read_line(give)
}
