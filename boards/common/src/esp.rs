//! Espressif's RISC-V: faults, and the way to a reset.
#![allow(unsafe_code)]

use esp_hal::trapframe::TrapFrame;

use crate::report::last_words;

#[unsafe(export_name = "ExceptionHandler")]
extern "C" fn told(frame: &TrapFrame) -> ! {
    let (cause, place) = (riscv::register::mcause::read().code(), riscv::register::mepc::read());
    last_words(format_args!("hard fault {cause} at {place:#010x}, called from {:#010x}", frame.ra))
}

/// Starts the processor anew.
pub(crate) fn reset() -> ! {
    esp_hal::system::software_reset()
}
