//! The BBC micro:bit: an nRF51822, Cortex-M0, 16 KB of RAM.
#![no_std]
#![no_main]

use chalcopy_board::firmware;
use chalcopy_board::nrf::{Nrf, On};
use chalcopy_board::registers::Register;

struct Microbit;

impl Nrf for Microbit {
    const NAME: &'static str = "microbit";
    const STACK: u32 = 0x2680;
    // The pins of the USB interface.
    const TX: u32 = 24;
    const RX: u32 = 25;
    const HERTZ: u32 = 16_000_000;
    const UNIQUE: [Register; 2] = [Register::at(0x1000_0060), Register::at(0x1000_0064)];
}

firmware!(On<Microbit>, 665, 0);
