//! STM32F405 (pyboard, Netduino Plus 2): a Cortex-M4F with 1 MB of flash and 128 KB of RAM. It runs on its inner oscillator of 16 MHz.
#![no_std]
#![no_main]

mod dog;
mod pins;

use chalcopy_board::ports::Ports;
use chalcopy_board::registers::Register;
use chalcopy_board::{Board, firmware};

/// Clocks of the peripherals.
mod rcc {
    use super::Register;

    pub const AHB1: Register = Register::at(0x4002_3830);
    pub const APB1: Register = Register::at(0x4002_3840);
    pub const APB2: Register = Register::at(0x4002_3844);
    pub const STATE: Register = Register::at(0x4002_3874);
    pub const PORT_B: u32 = 1 << 1;
    pub const TIMER_2: u32 = 1;
    pub const USART_1: u32 = 1 << 4;
    /// Of the state: the watchdog has reset the chip; forget it.
    pub const BY_WATCHDOG: u32 = 1 << 29;
    pub const FORGET: u32 = 1 << 24;
}

/// Port B: PB6 and PB7 are USART 1's pins.
mod port_b {
    use super::Register;

    pub const MODE: Register = Register::at(0x4002_0400);
    pub const ALTERNATE: Register = Register::at(0x4002_0420);
    /// Pins 6 and 7 do what their alternate function says: number 7.
    pub const MODES: u32 = 0b1010 << 12;
    pub const FUNCTIONS: u32 = 0x7700_0000;
    /// The port's state after a reset.
    pub const MODES_AT_RESET: u32 = 0x280;
}

/// USART 1.
mod usart {
    use super::Register;

    pub const STATE: Register = Register::at(0x4001_1000);
    pub const DATA: Register = Register::at(0x4001_1004);
    pub const BAUD: Register = Register::at(0x4001_1008);
    pub const CONTROL: Register = Register::at(0x4001_100C);
    pub const RX_FULL: u32 = 1 << 5;
    pub const TX_EMPTY: u32 = 1 << 7;
    /// On, both directions.
    pub const ON: u32 = 1 << 13 | 1 << 3 | 1 << 2;
    /// 115,200 baud at 16 MHz, in sixteenths.
    pub const DIVISOR: u32 = 139;
}

/// Timer 2: 32 bits, counts up at 1 MHz (at 1 GHz by a thousand under QEMU, which clocks it so).
mod timer {
    use super::Register;

    pub const CONTROL: Register = Register::at(0x4000_0000);
    pub const UPDATE: Register = Register::at(0x4000_0014);
    pub const COUNT: Register = Register::at(0x4000_0024);
    pub const PRESCALER: Register = Register::at(0x4000_0028);
    pub const RELOAD: Register = Register::at(0x4000_002C);
    /// 16 MHz over 16.
    pub const BY_16: u32 = 15;
    pub const TICK: u64 = 1000;
}

struct Stm32;

impl Board for Stm32 {
    const NAME: &'static str = "stm32f405";
    const STACK: u32 = 24 << 10;
    const CLOCK_SPAN: u64 = timer::TICK << 32;

    fn set_up() {
        rcc::AHB1.write(rcc::AHB1.read() | rcc::PORT_B);
        rcc::APB1.write(rcc::APB1.read() | rcc::TIMER_2);
        rcc::APB2.write(rcc::APB2.read() | rcc::USART_1);
        port_b::MODE.write(port_b::MODES_AT_RESET | port_b::MODES);
        port_b::ALTERNATE.write(port_b::FUNCTIONS);
        usart::BAUD.write(usart::DIVISOR);
        usart::CONTROL.write(usart::ON);
        timer::PRESCALER.write(timer::BY_16);
        timer::RELOAD.write(u32::MAX);
        // The prescaler counts from the next update on.
        timer::UPDATE.write(1);
        timer::CONTROL.write(1);
    }

    fn was_reset_by_watchdog() -> bool {
        let state = rcc::STATE.read();
        rcc::STATE.write(state | rcc::FORGET);
        state & rcc::BY_WATCHDOG != 0
    }

    fn with_ports(work: &mut dyn FnMut(&mut dyn Ports)) {
        work(&mut pins::Chip::new());
    }

    fn put(byte: u8) {
        while !usart::STATE.has(usart::TX_EMPTY) {}
        usart::DATA.write(byte.into());
    }

    fn get() -> Option<u8> {
        // The low byte is the data.
        usart::STATE.has(usart::RX_FULL).then(|| usart::DATA.read() as u8)
    }

    fn clock() -> u64 {
        u64::from(timer::COUNT.read()) * timer::TICK
    }
}

firmware!(Stm32, 11 << 10, 4 << 10);
