//! The machine for a page or for Node: numbers cross the border, all else stands in the inbox and the outbox (`memory.rs`).
//!
//! One instance holds one machine. It is run in slices: a call that runs a program comes back after a short while with what it waits
//! for, and `resume` goes on. `web/package` is the other side, and documents it for its users.
#![no_std]

extern crate alloc;

mod census;
mod debugging;
mod drawing;
#[path = "../../../wit/component/src/linear.rs"]
mod linear;
mod machine;
mod memory;
mod wire;
mod world;

use alloc::string::String;

use crate::machine::{MACHINE, Machine, Outcome, refuse};
use crate::memory::given;
use crate::world::WORLD;

/// Hands the machine to `act`.
fn with(act: impl FnOnce(&mut Machine) -> Outcome) -> i32 {
    let outcome = match &mut *MACHINE.borrow_mut() {
        Some(machine) => act(machine),
        None => refuse("state", "the machine is not open"),
    };
    outcome as i32
}

/// As `with`, for what cannot fail.
fn with_done(act: impl FnOnce(&mut Machine)) -> i32 {
    with(|machine| {
        act(machine);
        Outcome::Done
    })
}

/// The inbox as a text.
fn text() -> String {
    // The page writes UTF-8; whatever else is no text of its.
    String::from_utf8(given()).unwrap_or_default()
}

/// The inbox as a name of so many bytes and what stands behind it, both handed to `act`.
fn named(name_len: usize, act: impl FnOnce(&str, &[u8]) -> i32) -> i32 {
    let bytes = given();
    match bytes.split_at_checked(name_len) {
        Some((name, rest)) => act(core::str::from_utf8(name).unwrap_or_default(), rest),
        None => refuse("state", "the name is longer than what was given") as i32,
    }
}

/// Functions of the border: each takes numbers and gives what `Outcome` says.
macro_rules! exports {
    ($($(#[$meta:meta])* fn $name:ident($($arg:ident: $type:ty),*) $body:block)*) => {
        $(
            $(#[$meta])*
            #[allow(unsafe_code)] // For the name alone.
            #[unsafe(no_mangle)]
            extern "C" fn $name($($arg: $type),*) -> i32 $body
        )*
    };
}

exports! {
    /// Makes the machine: its memory in bytes, fuel a call, depth of calls, seed of hashes.
    fn open(bytes: usize, fuel: f64, depth: u32, seed: f64) {
        match Machine::open(bytes, fuel as u64, depth, seed as u64) {
            Some(machine) => {
                MACHINE.replace(Some(machine));
                Outcome::Done as i32
            }
            None => refuse("memory", "the memory asked for cannot be had") as i32,
        }
    }

    fn run(name_len: usize) {
        named(name_len, |name, text| with(|machine| machine.run(name, text)))
    }

    /// As `run`, paused in front of the first statement; then `resume` goes on to where the debugger wants.
    fn debug(name_len: usize) {
        named(name_len, |name, text| {
            with(|machine| machine.debug(name, core::str::from_utf8(text).unwrap_or_default()))
        })
    }

    /// Where the debugger stops next: what `Wish` says. The inbox has the lines of breakpoints, 4 bytes each.
    fn wish(wish: u32) {
        let lines = given();
        with_done(|machine| machine.debugger.wishes(wish, &lines))
    }

    /// Where the debugged program stands, and its variables.
    fn stack() {
        with_done(|machine| machine.stack())
    }

    fn run_image() {
        let image = given();
        with(|machine| machine.run_image(&image))
    }

    fn eval() {
        let text = text();
        with(|machine| machine.eval(&text))
    }

    fn call(name_len: usize) {
        named(name_len, |name, args| with(|machine| machine.call(name, args)))
    }

    fn global() {
        let name = text();
        with(|machine| machine.global(&name))
    }

    fn set_global(name_len: usize) {
        named(name_len, |name, value| with(|machine| machine.set_global(name, value)))
    }

    fn set_arguments() {
        let words = text();
        with(|machine| machine.set_arguments(&words))
    }

    fn line() {
        let text = text();
        with(|machine| machine.line(&text))
    }

    fn finish() {
        with(Machine::finish)
    }

    fn cancel() {
        with_done(Machine::cancel)
    }

    fn invite() {
        with_done(Machine::invite)
    }

    fn complete() {
        let line = text();
        with_done(|machine| machine.complete(&line))
    }

    /// Goes on with what has paused, until the machine has looked up so many times.
    fn resume(budget: u32) {
        with(|machine| machine.resume(budget))
    }

    fn listing(name_len: usize) {
        named(name_len, |name, text| {
            with(|machine| machine.listing(name, core::str::from_utf8(text).unwrap_or_default()))
        })
    }

    fn build(name_len: usize) {
        named(name_len, |name, text| {
            with(|machine| machine.build(name, core::str::from_utf8(text).unwrap_or_default()))
        })
    }

    fn snapshot() {
        with(Machine::snapshot)
    }

    fn restore() {
        let snapshot = given();
        with(|machine| machine.restore(&snapshot))
    }

    fn collect() {
        with_done(Machine::collect)
    }

    fn gauges() {
        with_done(|machine| machine.gauges())
    }

    /// What the memory is made of.
    fn heap() {
        with_done(|machine| machine.heap())
    }

    /// What was printed since this was asked last.
    fn output() {
        memory::give(WORLD.borrow_mut().take_output());
        Outcome::Done as i32
    }

    /// What was drawn since this was asked last.
    fn drawn() {
        let drawn = core::mem::take(&mut WORLD.borrow_mut().drawn);
        memory::give(drawn);
        Outcome::Done as i32
    }

    /// A line of input, its end included.
    fn feed() {
        WORLD.borrow_mut().feed(Some(given()));
        Outcome::Done as i32
    }

    /// No line comes after those there are.
    fn close_input() {
        WORLD.borrow_mut().feed(None);
        Outcome::Done as i32
    }

    /// Forgets the input there is; more may come.
    fn open_input() {
        WORLD.borrow_mut().open_input();
        Outcome::Done as i32
    }

    fn put_file(name_len: usize) {
        named(name_len, |name, content| {
            WORLD.borrow_mut().put_file(name, Some(content.to_vec()));
            Outcome::Done as i32
        })
    }

    fn remove_file() {
        let name = text();
        WORLD.borrow_mut().put_file(&name, None);
        Outcome::Done as i32
    }

    fn set_slider(value: f64) {
        WORLD.borrow_mut().sliders.insert(text(), value);
        Outcome::Done as i32
    }

    fn set_sleepless(sleepless: u32) {
        WORLD.borrow_mut().set_sleepless(sleepless != 0);
        Outcome::Done as i32
    }

    /// Raises `KeyboardInterrupt` in the program at the next chance.
    fn interrupt() {
        WORLD.borrow_mut().interrupt = true;
        Outcome::Done as i32
    }

    /// Gives the run up at the next chance, whatever the program may catch.
    fn stop() {
        WORLD.borrow_mut().stop = true;
        Outcome::Done as i32
    }
}
