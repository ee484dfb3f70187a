//! The component: each WIT call becomes one call of the machine.
#![no_std]

extern crate alloc;

mod abi;
mod linear;
mod machine;
mod memory;
mod outside;

use alloc::string::String;
use alloc::vec::Vec;

use crate::bindings::exports::chalcopy::vm::{control, session};
use crate::outside::Outside;

/// What `wit/chalcopy.wit` says, as Rust.
#[allow(missing_docs)]
mod bindings {
    wit_bindgen::generate!({
        path: "../chalcopy.wit",
        world: "machine",
        generate_all,
        // These lend the machine's own bytes instead of handing over fresh lists, see `abi.rs`.
        skip: ["fill", "process", "freeze"],
    });
}

struct Component;

/// What a machine that is not open has used.
const NOTHING: control::Usage =
    control::Usage { fuel: 0, fuel_total: 0, memory: 0, memory_peak: 0, memory_limit: 0 };

impl control::Guest for Component {
    fn open(limits: control::Limits) -> Result<(), control::Error> {
        // A task is collected between its calls; within one only when its memory is full.
        machine::open(&limits, &[], u32::MAX, Outside { placed: true })
    }

    fn load_source(name: String, text: String) -> Result<(), control::Error> {
        machine::with(|machine| machine.load_task(&name, &text))
    }

    fn load_image(image: Vec<u8>) -> Result<(), control::Error> {
        machine::with(|machine| machine.load_task_image(&image))
    }

    fn make_room(number: u32, bytes: u64) -> Result<(), control::Error> {
        machine::with(|machine| machine.make_room(number, bytes))
    }

    fn collect() -> u64 {
        machine::with(|machine| Ok(machine.collect())).unwrap_or(0)
    }

    fn restore(snapshot: Vec<u8>) -> Result<(), control::Error> {
        machine::with(|machine| machine.restore(&snapshot))
    }

    fn bound(bytes: u64) -> Result<(), control::Error> {
        machine::with(|machine| machine.bound(bytes))
    }

    fn gauges() -> control::Usage {
        machine::with(|machine| Ok(machine.gauges())).unwrap_or(NOTHING)
    }
}

impl session::Guest for Component {
    fn open(limits: session::Limits, argv: Vec<String>) -> Result<(), session::Error> {
        machine::open(&limits, &argv, chalcopy::limits::PACE, Outside { placed: false })
    }

    fn run(program: session::Program) -> Result<(), session::Error> {
        machine::with(|machine| machine.run(&program))
    }

    fn eval(text: String) -> Result<String, session::Error> {
        machine::with(|machine| machine.eval(&text))
    }

    fn feed(text: String) -> Result<session::Feedback, session::Error> {
        machine::with(|machine| machine.feed(&text))
    }

    fn probe(text: String) -> session::Feedback {
        machine::with(|machine| Ok(machine.probe(&text))).unwrap_or(session::Feedback::Complete)
    }

    fn invite() -> session::Invitation {
        let none = || session::Invitation { prompt: String::new(), indentation: String::new() };
        machine::with(|machine| machine.invite()).unwrap_or_else(|_| none())
    }

    fn line(text: String) -> Result<session::Feedback, session::Error> {
        machine::with(|machine| machine.line(&text))
    }

    fn paste() {
        // Without a machine there is nothing to paste into.
        let _ = machine::with(|machine| {
            machine.paste();
            Ok(())
        });
    }

    fn finish() -> Result<session::Feedback, session::Error> {
        machine::with(|machine| machine.finish())
    }

    fn cancel() {
        let _ = machine::with(|machine| {
            machine.cancel();
            Ok(())
        });
    }

    fn complete(text: String) -> session::Completion {
        let none = || session::Completion { start: text.len() as u32, names: Vec::new() };
        machine::with(|machine| machine.complete(&text)).unwrap_or_else(|_| none())
    }

    fn listing(program: session::Program) -> Result<String, session::Error> {
        machine::with(|machine| machine.listing(&program))
    }

    fn build(source: session::Source) -> Result<Vec<u8>, session::Error> {
        machine::with(|machine| machine.build(&source))
    }

    fn snapshot() -> Result<Vec<u8>, session::Error> {
        machine::with(|machine| machine.snapshot())
    }

    fn restore(snapshot: Vec<u8>) -> Result<(), session::Error> {
        machine::with(|machine| machine.restore(&snapshot))
    }

    fn gauges() -> session::Usage {
        machine::with(|machine| Ok(machine.gauges())).unwrap_or(NOTHING)
    }
}

bindings::export!(Component with_types_in bindings);

#[panic_handler]
fn panic(info: &core::panic::PanicInfo) -> ! {
    outside::report_panic(info);
    core::arch::wasm32::unreachable()
}
