//! From reset to prompt, and around again at a soft reset.

use core::fmt::Write;

use chalcopy::{Engine, Error, Limits};

use crate::board::Board;
use crate::console::Console;
use crate::slot::Found;
use crate::world::World;
use crate::{console, files, repl, report, scripts, slot, stack};

/// Fuel between two looks at the console: some thousand instructions, so that Ctrl-C is noticed at once.
const SLICE: u64 = 500;
/// Bytes of stack that a run of the machine inside itself takes at most.
const NESTED_BYTES: u32 = 2048;
/// How many Python calls may be nested; each takes arena alone.
const FRAMES: u32 = 200;

/// The bytes of a room for texts: none where there is no compiler.
pub const fn room(bytes: usize) -> usize {
    if cfg!(feature = "full") { bytes } else { 0 }
}

/// Runs a board, for ever.
///
/// `arena` is all the memory that programs have; `room` holds the longest text that comes over the console.
pub fn start<B: Board>(arena: &'static mut [u64], room: &'static mut [u8]) -> ! {
    stack::paint(B::STACK);
    B::set_up();
    console::open::<B>();
    if B::was_reset_by_watchdog() {
        console::write(b"*** the watchdog has reset the board\n");
    }
    files::set_up();
    scripts::run(arena);
    let mut is_raw = false;
    loop {
        is_raw = turn::<B>(arena, room, is_raw);
        // In the words that MicroPython's tools wait for.
        console::write(b"soft reboot\n");
    }
}

/// From one reset to the next; whether a tool waits for the raw prompt behind it.
fn turn<B: Board>(arena: &mut [u64], room: &mut [u8], is_raw: bool) -> bool {
    let bytes = arena.len() * 8;
    let mut world = World::new::<B>();
    let limits = Limits {
        frames: FRAMES,
        frames_most: FRAMES,
        nested: (B::STACK / NESTED_BYTES).max(2) - 1,
        slice: SLICE,
        // Memory is short: it is collected when it is full.
        pace: u32::MAX,
        ..Limits::default()
    };
    let _ = writeln!(Console, "Chalcopy {} on {}, {bytes} bytes", env!("CARGO_PKG_VERSION"), B::NAME);
    // It is used where it was made: moved, it would stand on the stack twice.
    let mut made = Engine::new(arena, &mut world, limits);
    let python = match &mut made {
        Ok(python) => python,
        Err(error) => {
            let _ = writeln!(Console, "{error}");
            console::read();
            return false;
        }
    };
    report::watch(python);
    play(python);
    files::run(python, room, is_raw);
    let is_raw = repl::hold(python, room, is_raw);
    report::forget();
    is_raw
}

/// Runs the images in the slot, one behind the other, all in `__main__`.
fn play(python: &mut Engine<'_>) {
    let mut place = 0;
    loop {
        match slot::look(place) {
            Found::Nothing => return,
            Found::TooLarge(words, room) => {
                let _ = writeln!(Console, "the image is refused: it has {words} words, the slot {room}");
                return;
            }
            Found::Image(image) => {
                let done = python.run_image_in_place(image);
                let is_done = done.is_ok();
                tell(python, done);
                let gauges = python.gauges();
                let _ =
                    writeln!(Console, "image: {} bytes, arena: {} in use", image.len() * 8, gauges.used * 8);
                if !is_done {
                    return;
                }
                place += image.len();
            }
        }
    }
}

/// Tells how a run has ended, if it was not well.
pub(crate) fn tell(python: &mut Engine<'_>, done: Result<(), Error>) {
    let Err(error) = done else { return };
    if error.exception().is_some() {
        let _ = python.report(&mut Console);
    } else {
        let _ = writeln!(Console, "{error}");
    }
}
