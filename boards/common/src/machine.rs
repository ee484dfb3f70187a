//! `machine`: what a program can do with the chip itself.

use core::ops::Range;

use chalcopy::{Arg, HostCall, HostError, HostItem, HostModule};

use crate::processor;
use crate::registers::Register;

/// The modules of a board.
pub(crate) static MODULES: &[HostModule] = &[HostModule {
    name: "machine",
    doc: "The chip: its reset, its registers.",
    items: &[
        HostItem::function("reset", "()"),
        HostItem::function("peek", "(address, /)"),
        HostItem::function("poke", "(address, value, /)"),
    ],
}];

/// Does what a function of a module is called for; `registers` is the board's.
pub(crate) fn call(call: &mut HostCall<'_, '_>, registers: &Range<u32>) -> Result<(), HostError> {
    match call.name() {
        "reset" => processor::reset(),
        "peek" => {
            let value = register(call, registers)?.read();
            call.give(Arg::Int(value.into()))
        }
        "poke" => {
            // A value's low 32 bits, so that -1 sets them all.
            let (register, value) = (register(call, registers)?, call.get::<i64>(1)?);
            register.write(value as u32);
            Ok(())
        }
        _ => Err(call.unknown()),
    }
}

fn register(call: &mut HostCall<'_, '_>, registers: &Range<u32>) -> Result<Register, HostError> {
    let address = call.get::<u32>(0)?;
    if !registers.contains(&address) {
        return Err(call.raise("ValueError", format_args!("address {address:#x} is no peripheral's")));
    }
    if address % 4 != 0 {
        return Err(call.raise("ValueError", format_args!("address {address:#x} is not a multiple of 4")));
    }
    Ok(Register::at(address as usize))
}
