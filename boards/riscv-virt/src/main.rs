//! QEMU's RISC-V machine `virt`, 32 bits (RV32IMAC).
#![no_std]
#![no_main]

use core::ops::Range;

use chalcopy_board::registers::{ByteRegister, Register};
use chalcopy_board::{Board, firmware};

/// A 16550.
mod uart {
    use super::ByteRegister;

    pub const DATA: ByteRegister = ByteRegister::at(0x1000_0000);
    pub const STATE: ByteRegister = ByteRegister::at(0x1000_0005);
    pub const RX_FULL: u8 = 1;
    pub const TX_EMPTY: u8 = 0x20;
}

/// The timer of the core's interrupt controller: 64 bits, 10 MHz.
mod timer {
    use super::Register;

    pub const LOW: Register = Register::at(0x0200_BFF8);
    pub const HIGH: Register = Register::at(0x0200_BFFC);
    pub const TICK: u64 = 100;
}

struct Virt;

impl Board for Virt {
    const NAME: &'static str = "riscv-virt";
    const STACK: u32 = 256 << 10;
    const CLOCK_SPAN: u64 = u64::MAX;

    // Behind them comes flash.
    const REGISTERS: Range<u32> = 0..0x2000_0000;

    fn set_up() {}

    fn put(byte: u8) {
        while uart::STATE.read() & uart::TX_EMPTY == 0 {}
        uart::DATA.write(byte);
    }

    fn get() -> Option<u8> {
        (uart::STATE.read() & uart::RX_FULL != 0).then(|| uart::DATA.read())
    }

    fn clock() -> u64 {
        loop {
            let (high, low) = (timer::HIGH.read(), timer::LOW.read());
            // Between the two the low half may have gone around.
            if timer::HIGH.read() == high {
                return (u64::from(high) << 32 | u64::from(low)) * timer::TICK;
            }
        }
    }
}

firmware!(Virt, 20 << 10, 8 << 10);
