//! `machine`, as far as the firmware itself answers for it; the ports are the board's (`boards/machine`).

use core::ops::Range;

use chalcopy::{Arg, HostCall, HostError};
use chalcopy_machine::Ports;

use crate::board::Board;
use crate::registers::Register;
use crate::{console, processor, stack};

/// `Board::with_ports`.
type WithPorts = fn(&mut dyn FnMut(&mut dyn Ports));

/// What a program reaches of the board.
pub(crate) struct Chip {
    registers: Range<u32>,
    begin_ticks: fn(u32) -> bool,
    has_ticked: fn() -> bool,
    with_ports: WithPorts,
}

impl Chip {
    /// Of this board.
    pub(crate) fn of<B: Board>() -> Chip {
        Chip {
            registers: B::REGISTERS,
            begin_ticks: B::begin_ticks,
            has_ticked: B::has_ticked,
            with_ports: B::with_ports,
        }
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
        _ => {
            let mut done = Ok(());
            (chip.with_ports)(&mut |ports| done = chalcopy_machine::call(call, ports));
            done
        }
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
