//! Nordic's nRF52840 as its development kit has it: Cortex-M4F, the console on the pins of the USB interface.
#![no_std]
#![no_main]

use chalcopy_board::firmware;
use chalcopy_board::nrf::{Nrf, On};
use chalcopy_board::registers::Register;

struct Nrf52840;

impl Nrf for Nrf52840 {
    const NAME: &'static str = "nrf52840";
    const STACK: u32 = 32 << 10;
    const TX: u32 = 6;
    const RX: u32 = 8;
    const HERTZ: u32 = 64_000_000;
    const UNIQUE: [Register; 2] = [Register::at(0x1000_0060), Register::at(0x1000_0064)];
}

firmware!(On<Nrf52840>, 24 << 10, 8 << 10);
