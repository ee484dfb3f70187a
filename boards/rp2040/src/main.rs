//! The Raspberry Pi Pico: an RP2040 at 125 MHz, the console on UART 0 (GP0 and GP1).
#![no_std]
#![no_main]

mod dog;
mod pins;

use chalcopy_board::ports::Ports;
use chalcopy_board::registers::Register;
use chalcopy_board::{Board, firmware};

/// What the chip's ROM runs first: it makes the flash readable as memory.
#[allow(unsafe_code)]
#[unsafe(link_section = ".boot2")]
#[used]
static BOOT2: [u8; 256] = rp2040_boot2::BOOT_LOADER_W25Q080;

/// What is held in reset until it is needed.
mod resets {
    use super::Register;

    pub const RESET: Register = Register::at(0x4000_C000);
    pub const DONE: Register = Register::at(0x4000_C008);
    pub const IO: u32 = 1 << 5;
    pub const PADS: u32 = 1 << 8;
    pub const PLL: u32 = 1 << 12;
    pub const TIMER: u32 = 1 << 21;
    pub const UART_0: u32 = 1 << 22;
}

/// The crystal of 12 MHz, the PLL behind it, and who runs on which.
mod clocks {
    use super::Register;

    pub const CRYSTAL: Register = Register::at(0x4002_4000);
    pub const CRYSTAL_STATE: Register = Register::at(0x4002_4004);
    pub const CRYSTAL_WAIT: Register = Register::at(0x4002_400C);
    /// On, for 1 to 15 MHz.
    pub const CRYSTAL_ON: u32 = 0xFAB << 12 | 0xAA0;
    /// A millisecond, in 256 of its periods.
    pub const CRYSTAL_DELAY: u32 = 47;
    pub const IS_STABLE: u32 = 1 << 31;
    pub const REFERENCE: Register = Register::at(0x4000_8030);
    pub const REFERENCE_IS: Register = Register::at(0x4000_8038);
    pub const FROM_CRYSTAL: u32 = 2;
    pub const SYSTEM: Register = Register::at(0x4000_803C);
    pub const SYSTEM_IS: Register = Register::at(0x4000_8044);
    pub const FROM_PLL: u32 = 1;
    pub const PERIPHERALS: Register = Register::at(0x4000_8048);
    pub const PERIPHERALS_ON: u32 = 1 << 11;
    pub const PLL: Register = Register::at(0x4002_8000);
    pub const PLL_POWER: Register = Register::at(0x4002_8004);
    pub const PLL_FACTOR: Register = Register::at(0x4002_8008);
    pub const PLL_DIVIDERS: Register = Register::at(0x4002_800C);
    pub const IS_LOCKED: u32 = 1 << 31;
    /// 12 MHz by 125, over 6 and over 2.
    pub const FACTOR: u32 = 125;
    pub const DIVIDERS: u32 = 6 << 16 | 2 << 12;
    /// What stays off: the fractions; the dividers too, at first.
    pub const FRACTIONS_OFF: u32 = 1 << 2;
    pub const DIVIDERS_OFF: u32 = 1 << 3;
}

/// The clock counts microseconds, of which the watchdog's prescaler makes them.
mod timer {
    use super::Register;

    pub const TICKS: Register = Register::at(0x4005_802C);
    pub const BY_12: u32 = 12 | 1 << 9;
    pub const MICROSECONDS: Register = Register::at(0x4005_4028);
    pub const TICK: u64 = 1000;
}

/// UART 0.
mod uart {
    use super::Register;

    pub const DATA: Register = Register::at(0x4003_4000);
    pub const STATE: Register = Register::at(0x4003_4018);
    pub const WHOLE: Register = Register::at(0x4003_4024);
    pub const FRACTION: Register = Register::at(0x4003_4028);
    pub const LINE: Register = Register::at(0x4003_402C);
    pub const CONTROL: Register = Register::at(0x4003_4030);
    pub const RX_EMPTY: u32 = 1 << 4;
    pub const TX_FULL: u32 = 1 << 5;
    /// 115,200 baud at 125 MHz: 67 and 52 64ths.
    pub const DIVISOR: (u32, u32) = (67, 52);
    /// 8 bits, through the queues.
    pub const BITS_8: u32 = 0x70;
    /// On, both directions.
    pub const ON: u32 = 0x301;
}

struct Rp2040;

fn start_clocks() {
    clocks::CRYSTAL_WAIT.write(clocks::CRYSTAL_DELAY);
    clocks::CRYSTAL.write(clocks::CRYSTAL_ON);
    while !clocks::CRYSTAL_STATE.has(clocks::IS_STABLE) {}
    clocks::REFERENCE.write(clocks::FROM_CRYSTAL);
    while !clocks::REFERENCE_IS.has(1 << clocks::FROM_CRYSTAL) {}
    let needed = resets::IO | resets::PADS | resets::PLL | resets::TIMER | resets::UART_0;
    // The UART is clocked before its reset ends.
    clocks::PERIPHERALS.write(clocks::PERIPHERALS_ON);
    resets::RESET.write(resets::RESET.read() & !needed);
    while !resets::DONE.has(needed) {}
    clocks::PLL.write(1);
    clocks::PLL_FACTOR.write(clocks::FACTOR);
    clocks::PLL_POWER.write(clocks::FRACTIONS_OFF | clocks::DIVIDERS_OFF);
    while !clocks::PLL.has(clocks::IS_LOCKED) {}
    clocks::PLL_DIVIDERS.write(clocks::DIVIDERS);
    clocks::PLL_POWER.write(clocks::FRACTIONS_OFF);
    clocks::SYSTEM.write(clocks::FROM_PLL);
    while !clocks::SYSTEM_IS.has(1 << clocks::FROM_PLL) {}
    timer::TICKS.write(timer::BY_12);
}

impl Board for Rp2040 {
    const NAME: &'static str = "rp2040";
    const STACK: u32 = 32 << 10;
    const CLOCK_SPAN: u64 = timer::TICK << 32;

    fn set_up() {
        start_clocks();
        pins::give_to_uart(0);
        pins::give_to_uart(1);
        uart::WHOLE.write(uart::DIVISOR.0);
        uart::FRACTION.write(uart::DIVISOR.1);
        uart::LINE.write(uart::BITS_8);
        uart::CONTROL.write(uart::ON);
    }

    fn put(byte: u8) {
        while uart::STATE.has(uart::TX_FULL) {}
        uart::DATA.write(byte.into());
    }

    fn get() -> Option<u8> {
        // The low byte is the data.
        (!uart::STATE.has(uart::RX_EMPTY)).then(|| uart::DATA.read() as u8)
    }

    fn clock() -> u64 {
        u64::from(timer::MICROSECONDS.read()) * timer::TICK
    }

    fn was_reset_by_watchdog() -> bool {
        dog::has_bitten()
    }

    fn with_ports(work: &mut dyn FnMut(&mut dyn Ports)) {
        work(&mut pins::Chip::new());
    }
}

firmware!(Rp2040, 24 << 10, 8 << 10);
