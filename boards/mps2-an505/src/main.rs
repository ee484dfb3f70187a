//! Arm's MPS2 with the AN505 image: a Cortex-M33 on its secure side, as QEMU has it.
#![no_std]
#![no_main]

use chalcopy_board::registers::Register;
use chalcopy_board::{Board, firmware};

/// CMSDK UART 0.
mod uart {
    use super::Register;

    pub const DATA: Register = Register::at(0x5020_0000);
    pub const STATE: Register = Register::at(0x5020_0004);
    pub const CONTROL: Register = Register::at(0x5020_0008);
    pub const DIVIDER: Register = Register::at(0x5020_0010);
    /// In `STATE`: the transmitter is full, the receiver has a byte.
    pub const TX_FULL: u32 = 1;
    pub const RX_FULL: u32 = 2;
    /// In `CONTROL`: both directions.
    pub const BOTH: u32 = 3;
    /// For 115,200 baud at 20 MHz.
    pub const DIVISOR: u32 = 174;
}

/// CMSDK timer 0: counts down at 20 MHz.
mod timer {
    use super::Register;

    pub const CONTROL: Register = Register::at(0x5000_0000);
    pub const VALUE: Register = Register::at(0x5000_0004);
    pub const RELOAD: Register = Register::at(0x5000_0008);
    pub const TICK: u64 = 50;
}

struct Mps2;

impl Board for Mps2 {
    const NAME: &'static str = "mps2-an505";
    const STACK: u32 = 256 << 10;
    const CLOCK_SPAN: u64 = timer::TICK << 32;

    fn set_up() {
        uart::DIVIDER.write(uart::DIVISOR);
        uart::CONTROL.write(uart::BOTH);
        timer::RELOAD.write(u32::MAX);
        timer::VALUE.write(u32::MAX);
        timer::CONTROL.write(1);
    }

    fn put(byte: u8) {
        while uart::STATE.has(uart::TX_FULL) {}
        uart::DATA.write(byte.into());
    }

    fn get() -> Option<u8> {
        // The low byte is the data.
        uart::STATE.has(uart::RX_FULL).then(|| uart::DATA.read() as u8)
    }

    fn clock() -> u64 {
        u64::from(u32::MAX - timer::VALUE.read()) * timer::TICK
    }
}

firmware!(Mps2, 20 << 10, 8 << 10);
