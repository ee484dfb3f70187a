//! `machine`: what a program can do with the chip itself.

use core::ops::Range;

use chalcopy::{Arg, HostCall, HostError, HostItem, HostModule};

use crate::board::Board;
use crate::registers::Register;
use crate::{console, processor, stack};

/// The module.
pub(crate) const MODULE: HostModule = HostModule {
    name: "machine",
    doc: "The chip: its reset, its registers, a timer that ticks, its stack.",
    items: &[
        HostItem::function("reset", "()"),
        HostItem::function("peek", "(address, /)"),
        HostItem::function("poke", "(address, value, /)"),
        HostItem::function("every", "(microseconds, /)"),
        HostItem::function("wait", "()"),
        HostItem::function("stack_used", "()"),
    ],
};

/// What a program reaches of the board.
pub(crate) struct Chip {
    registers: Range<u32>,
    begin_ticks: fn(u32) -> bool,
    has_ticked: fn() -> bool,
}

impl Chip {
    /// Of this board.
    pub(crate) fn of<B: Board>() -> Chip {
        Chip { registers: B::REGISTERS, begin_ticks: B::begin_ticks, has_ticked: B::has_ticked }
    }
}

/// Does what a function of the module is called for.
pub(crate) fn call(call: &mut HostCall<'_, '_>, chip: &Chip) -> Result<(), HostError> {
    let registers = &chip.registers;
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
        "every" => {
            let is_begun = (chip.begin_ticks)(call.get::<u32>(0)?);
            if is_begun {
                Ok(())
            } else {
                Err(HostError::new("ValueError", "no timer of the board ticks so"))
            }
        }
        "wait" => {
            // Ctrl-C ends it and is raised behind it.
            while !(chip.has_ticked)() && !console::is_interrupted() {}
            Ok(())
        }
        "stack_used" => call.give(Arg::Int(stack::used() as i64)),
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
