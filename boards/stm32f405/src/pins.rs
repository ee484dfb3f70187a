//! The pins of ports A to D, for programs: PA0 is 0, PB0 is 16, and so on.

use core::convert::Infallible;

use chalcopy_board::embedded_hal::digital::{ErrorType, InputPin, OutputPin};
use chalcopy_board::ports::{Failure, Level, Mode, Ports, Pull, Watchdog};
use chalcopy_board::registers::Register;

use crate::dog::Dog;

const PORT_A: usize = 0x4002_0000;
const PORT_BYTES: usize = 0x400;
const PORTS: u32 = 4;
const PINS: u32 = 16;
/// USART 1, which is the console, has PB6 and PB7.
const CONSOLE: core::ops::Range<u32> = 22..24;
/// Gives the ports their clock.
const CLOCKS: Register = Register::at(0x4002_3830);
/// The chip's own number.
const UNIQUE: [Register; 2] = [Register::at(0x1FFF_7A10), Register::at(0x1FFF_7A14)];
const HERTZ: u32 = 16_000_000;

/// A port's registers, from its first.
#[derive(Clone, Copy)]
enum Of {
    Mode = 0,
    Type = 0x4,
    Pull = 0xC,
    Input = 0x10,
    SetReset = 0x18,
}

/// A pin by its number.
pub(crate) struct Pin(u32);

impl Pin {
    fn register(&self, which: Of) -> Register {
        Register::at(PORT_A + (self.0 / PINS) as usize * PORT_BYTES + which as usize)
    }

    fn bit(&self) -> u32 {
        self.0 % PINS
    }

    /// Sets this pin's part of a register that has so many bits for each.
    fn put(&self, which: Of, bits: u32, value: u32) {
        let (register, shift) = (self.register(which), self.bit() * bits);
        register.write(register.read() & !(((1 << bits) - 1) << shift) | value << shift);
    }
}

impl ErrorType for Pin {
    type Error = Infallible;
}

impl OutputPin for Pin {
    fn set_low(&mut self) -> Result<(), Infallible> {
        self.register(Of::SetReset).write(1 << (self.bit() + PINS));
        Ok(())
    }

    fn set_high(&mut self) -> Result<(), Infallible> {
        self.register(Of::SetReset).write(1 << self.bit());
        Ok(())
    }
}

impl InputPin for Pin {
    fn is_high(&mut self) -> Result<bool, Infallible> {
        Ok(self.register(Of::Input).has(1 << self.bit()))
    }

    fn is_low(&mut self) -> Result<bool, Infallible> {
        InputPin::is_high(self).map(|high| !high)
    }
}

/// What the chip has for programs.
pub(crate) struct Chip {
    pin: Pin,
    dog: Dog,
}

impl Chip {
    pub(crate) fn new() -> Chip {
        Chip { pin: Pin(0), dog: Dog }
    }
}

impl Ports for Chip {
    fn pin(&mut self, number: u32) -> Option<&mut dyn Level> {
        if number >= PORTS * PINS || CONSOLE.contains(&number) {
            return None;
        }
        self.pin = Pin(number);
        Some(&mut self.pin)
    }

    fn set_mode(&mut self, number: u32, mode: Mode, pull: Pull) -> Result<(), Failure> {
        if self.pin(number).is_none() {
            return Err(Failure::Unable);
        }
        CLOCKS.write(CLOCKS.read() | 1 << (number / PINS));
        let pin = Pin(number);
        pin.put(
            Of::Pull,
            2,
            match pull {
                Pull::None => 0,
                Pull::Up => 1,
                Pull::Down => 2,
            },
        );
        pin.put(Of::Type, 1, u32::from(mode == Mode::OpenDrain));
        pin.put(Of::Mode, 2, u32::from(mode != Mode::In));
        Ok(())
    }

    fn watchdog(&mut self, number: u32) -> Option<&mut dyn Watchdog> {
        if number == 0 { Some(&mut self.dog) } else { None }
    }

    fn unique_id(&mut self) -> [u8; 8] {
        let [low, high] = UNIQUE.map(Register::read);
        (u64::from(high) << 32 | u64::from(low)).to_le_bytes()
    }

    fn hertz(&self) -> u32 {
        HERTZ
    }
}
