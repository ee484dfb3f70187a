//! The component: each WIT call becomes one call of the machine.
#![no_std]

extern crate alloc;

mod abi;
mod machine;
mod memory;
mod outside;

use alloc::string::String;
use alloc::vec::Vec;

use crate::bindings::exports::chalcopy::vm::{control, session};
use crate::machine::MACHINE;

/// What `wit/chalcopy.wit` says, as Rust.
#[allow(missing_docs)]
mod bindings {
    wit_bindgen::generate!({
        path: "../chalcopy.wit",
        world: "machine",
        generate_all,
        // The hot call lends the machine's own bytes instead of handing over a fresh list, see `abi.rs`.
        skip: ["process"],
    });
}

struct Component;

impl control::Guest for Component {
    fn open(limits: control::Limits) -> Result<(), control::Error> {
        MACHINE.with(|machine| machine.open(&limits, &[]))
    }

    fn load_source(name: String, text: String) -> Result<(), control::Error> {
        MACHINE.with(|machine| machine.load_source(&name, &text))
    }

    fn load_image(image: Vec<u8>) -> Result<(), control::Error> {
        MACHINE.with(|machine| machine.load_image(&image))
    }

    fn collect() -> u64 {
        MACHINE.with(|machine| machine.collect())
    }

    fn snapshot() -> Result<Vec<u8>, control::Error> {
        MACHINE.with(|machine| machine.snapshot())
    }

    fn restore(snapshot: Vec<u8>) -> Result<(), control::Error> {
        MACHINE.with(|machine| machine.restore(&snapshot))
    }

    fn gauges() -> control::Usage {
        MACHINE.with(|machine| machine.gauges())
    }
}

impl session::Guest for Component {
    fn open(limits: session::Limits, argv: Vec<String>) -> Result<(), session::Error> {
        MACHINE.with(|machine| machine.open(&limits, &argv))
    }

    fn run(program: session::Program) -> Result<(), session::Error> {
        MACHINE.with(|machine| machine.run(&program))
    }

    fn eval(text: String) -> Result<String, session::Error> {
        MACHINE.with(|machine| machine.eval(&text))
    }

    fn feed(text: String) -> Result<session::Feedback, session::Error> {
        MACHINE.with(|machine| machine.feed(&text))
    }

    fn probe(text: String) -> session::Feedback {
        MACHINE.with(|machine| machine.probe(&text))
    }

    fn complete(text: String) -> Vec<String> {
        MACHINE.with(|machine| machine.complete(&text))
    }

    fn listing(program: session::Program) -> Result<String, session::Error> {
        MACHINE.with(|machine| machine.listing(&program))
    }

    fn build(source: session::Source) -> Result<Vec<u8>, session::Error> {
        MACHINE.with(|machine| machine.build(&source))
    }

    fn snapshot() -> Result<Vec<u8>, session::Error> {
        MACHINE.with(|machine| machine.snapshot())
    }

    fn restore(snapshot: Vec<u8>) -> Result<(), session::Error> {
        MACHINE.with(|machine| machine.restore(&snapshot))
    }

    fn gauges() -> session::Usage {
        MACHINE.with(|machine| machine.gauges())
    }
}

bindings::export!(Component with_types_in bindings);

#[panic_handler]
fn panic(info: &core::panic::PanicInfo) -> ! {
    outside::report_panic(info);
    core::arch::wasm32::unreachable()
}
