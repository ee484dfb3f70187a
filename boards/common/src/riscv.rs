//! RISC-V: faults, and the way to a reset.
#![allow(unsafe_code)]

use riscv_rt::TrapFrame;

use crate::registers::Register;
use crate::report::last_words;

/// The test device of QEMU's `virt`: this value resets the machine.
const TEST: Register = Register::at(0x0010_0000);
const RESET: u32 = 0x7777;

#[unsafe(export_name = "ExceptionHandler")]
extern "C" fn told(frame: &TrapFrame) -> ! {
    let (cause, place) = (riscv::register::mcause::read().code(), riscv::register::mepc::read());
    last_words(format_args!("hard fault {cause} at {place:#010x}, called from {:#010x}", frame.ra))
}

/// Starts the processor anew.
pub(crate) fn reset() -> ! {
    TEST.write(RESET);
    loop {
        riscv::asm::wfi();
    }
}

/// Sleeps until something happens.
#[cfg(feature = "scripts")]
pub(crate) fn wait() {
    riscv::asm::wfi();
}
