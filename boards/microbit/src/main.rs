//! The BBC micro:bit: an nRF51822, Cortex-M0, 16 KB of RAM.
#![no_std]
#![no_main]

use chalcopy_board::registers::Register;
use chalcopy_board::{Board, firmware};

/// UART 0 on the pins of the USB interface.
mod uart {
    use super::Register;

    pub const START_RX: Register = Register::at(0x4000_2000);
    pub const START_TX: Register = Register::at(0x4000_2008);
    pub const RX_READY: Register = Register::at(0x4000_2108);
    pub const TX_READY: Register = Register::at(0x4000_211C);
    pub const ENABLE: Register = Register::at(0x4000_2500);
    pub const PIN_TX: Register = Register::at(0x4000_250C);
    pub const PIN_RX: Register = Register::at(0x4000_2514);
    pub const RX: Register = Register::at(0x4000_2518);
    pub const TX: Register = Register::at(0x4000_251C);
    pub const BAUD: Register = Register::at(0x4000_2524);
    pub const ON: u32 = 4;
    pub const BAUD_115200: u32 = 0x01D7_E000;
    pub const TX_PIN: u32 = 24;
    pub const RX_PIN: u32 = 25;
}

/// Timer 0: counts up at 1 MHz.
mod timer {
    use super::Register;

    pub const START: Register = Register::at(0x4000_8000);
    pub const CAPTURE: Register = Register::at(0x4000_8040);
    pub const BITS: Register = Register::at(0x4000_8508);
    pub const PRESCALER: Register = Register::at(0x4000_8510);
    pub const CAPTURED: Register = Register::at(0x4000_8540);
    pub const BITS_32: u32 = 3;
    /// 16 MHz over 2^4.
    pub const BY_16: u32 = 4;
    pub const TICK: u64 = 1000;
}

struct Microbit;

impl Board for Microbit {
    const NAME: &'static str = "microbit";
    const STACK: u32 = 0x2680;
    const CLOCK_SPAN: u64 = timer::TICK << 32;

    fn set_up() {
        uart::PIN_TX.write(uart::TX_PIN);
        uart::PIN_RX.write(uart::RX_PIN);
        uart::BAUD.write(uart::BAUD_115200);
        uart::ENABLE.write(uart::ON);
        uart::START_RX.write(1);
        uart::START_TX.write(1);
        timer::BITS.write(timer::BITS_32);
        timer::PRESCALER.write(timer::BY_16);
        timer::START.write(1);
    }

    fn put(byte: u8) {
        uart::TX_READY.write(0);
        uart::TX.write(byte.into());
        while !uart::TX_READY.has(1) {}
    }

    fn get() -> Option<u8> {
        uart::RX_READY.has(1).then(|| {
            uart::RX_READY.write(0);
            // The low byte is the data.
            uart::RX.read() as u8
        })
    }

    fn clock() -> u64 {
        timer::CAPTURE.write(1);
        u64::from(timer::CAPTURED.read()) * timer::TICK
    }
}

firmware!(Microbit, 665, 0);
