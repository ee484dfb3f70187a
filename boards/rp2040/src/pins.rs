//! The pins GP0 to GP29, for programs.

use core::convert::Infallible;

use chalcopy_board::embedded_hal::digital::{ErrorType, InputPin, OutputPin};
use chalcopy_board::ports::{Failure, Level, Mode, Ports, Pull, Watchdog};
use chalcopy_board::registers::Register;

use crate::dog::Dog;

const PINS: u32 = 30;
/// UART 0, which is the console, has GP0 and GP1.
const FIRST: u32 = 2;
const INPUT: Register = Register::at(0xD000_0004);
const SET: Register = Register::at(0xD000_0014);
const CLEAR: Register = Register::at(0xD000_0018);
const DRIVE: Register = Register::at(0xD000_0024);
const LET_GO: Register = Register::at(0xD000_0028);
/// What a pin can be.
const OF_UART: u32 = 2;
const OF_PROGRAMS: u32 = 5;
/// A pad: its input is connected, with a resistor to the supply or to ground.
const CONNECTED: u32 = 1 << 6;
const PULL_UP: u32 = 1 << 3;
const PULL_DOWN: u32 = 1 << 2;
const HERTZ: u32 = 125_000_000;

const fn function(pin: u32) -> Register {
    Register::at(0x4001_4004 + 8 * pin as usize)
}

const fn pad(pin: u32) -> Register {
    Register::at(0x4001_C004 + 4 * pin as usize)
}

/// For the console.
pub(crate) fn give_to_uart(pin: u32) {
    pad(pin).write(CONNECTED | PULL_UP);
    function(pin).write(OF_UART);
}

/// A pin by its number.
pub(crate) struct Pin(u32);

impl ErrorType for Pin {
    type Error = Infallible;
}

impl OutputPin for Pin {
    fn set_low(&mut self) -> Result<(), Infallible> {
        CLEAR.write(1 << self.0);
        Ok(())
    }

    fn set_high(&mut self) -> Result<(), Infallible> {
        SET.write(1 << self.0);
        Ok(())
    }
}

impl InputPin for Pin {
    fn is_high(&mut self) -> Result<bool, Infallible> {
        Ok(INPUT.has(1 << self.0))
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
        Chip { pin: Pin(FIRST), dog: Dog }
    }
}

impl Ports for Chip {
    fn pin(&mut self, number: u32) -> Option<&mut dyn Level> {
        if !(FIRST..PINS).contains(&number) {
            return None;
        }
        self.pin = Pin(number);
        Some(&mut self.pin)
    }

    fn set_mode(&mut self, number: u32, mode: Mode, pull: Pull) -> Result<(), Failure> {
        if !(FIRST..PINS).contains(&number) || mode == Mode::OpenDrain {
            return Err(Failure::Unable);
        }
        pad(number).write(match pull {
            Pull::None => CONNECTED,
            Pull::Up => CONNECTED | PULL_UP,
            Pull::Down => CONNECTED | PULL_DOWN,
        });
        function(number).write(OF_PROGRAMS);
        let direction = if mode == Mode::Out { DRIVE } else { LET_GO };
        direction.write(1 << number);
        Ok(())
    }

    fn watchdog(&mut self, number: u32) -> Option<&mut dyn Watchdog> {
        if number == 0 { Some(&mut self.dog) } else { None }
    }

    fn hertz(&self) -> u32 {
        HERTZ
    }
}
