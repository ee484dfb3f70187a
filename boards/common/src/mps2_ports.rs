//! What the MPS2 has for programs: two lights as pins 0 and 1, and four I2C buses, whose lines are bits of a register.

use core::convert::Infallible;
use core::marker::PhantomData;

use chalcopy_machine::{Bus, Failure, Level, Mode, Ports, Pull, SoftI2c, Watchdog};
use embedded_hal::delay::DelayNs;
use embedded_hal::digital::{ErrorType, InputPin, OutputPin};

use crate::board::Board;
use crate::mps2::{Mps2, On};
use crate::mps2_dog::Dog;
use crate::registers::Register;

/// How many lights there are.
const LIGHTS: u32 = 2;
/// The bits of a bus's lines; the register that sets them is the one that is read, that which clears them is the next.
const CLOCK: u32 = 1;
const DATA: u32 = 2;

/// A bit that is set by one register and cleared by another, or in the same one.
pub(crate) struct Bit {
    set: Register,
    clear: Option<Register>,
    bit: u32,
}

impl Bit {
    fn drive(&mut self, high: bool) {
        match (self.clear, high) {
            (Some(clear), false) => clear.write(self.bit),
            (Some(_), true) => self.set.write(self.bit),
            (None, true) => self.set.write(self.set.read() | self.bit),
            (None, false) => self.set.write(self.set.read() & !self.bit),
        }
    }
}

impl ErrorType for Bit {
    type Error = Infallible;
}

impl OutputPin for Bit {
    fn set_low(&mut self) -> Result<(), Infallible> {
        self.drive(false);
        Ok(())
    }

    fn set_high(&mut self) -> Result<(), Infallible> {
        self.drive(true);
        Ok(())
    }
}

impl InputPin for Bit {
    fn is_high(&mut self) -> Result<bool, Infallible> {
        Ok(self.set.has(self.bit))
    }

    fn is_low(&mut self) -> Result<bool, Infallible> {
        Ok(!self.set.has(self.bit))
    }
}

/// Waits by the board's clock.
pub(crate) struct Wait<M>(PhantomData<M>);

impl<M: Mps2> DelayNs for Wait<M> {
    fn delay_ns(&mut self, nanoseconds: u32) {
        let (start, span) = (On::<M>::clock(), On::<M>::CLOCK_SPAN);
        while (On::<M>::clock() + span - start) % span < u64::from(nanoseconds) {}
    }
}

/// The ports.
pub(crate) struct Mps2Ports<M> {
    light: Bit,
    bus: SoftI2c<Bit, Bit, Wait<M>>,
    dog: Dog<M>,
}

impl<M: Mps2> Mps2Ports<M> {
    /// Those of the board.
    pub(crate) fn new() -> Mps2Ports<M> {
        Mps2Ports { light: Self::light(0), bus: Self::bus(0), dog: Dog::new() }
    }

    fn light(number: u32) -> Bit {
        Bit { set: Register::at(M::LIGHTS), clear: None, bit: 1 << number }
    }

    fn bus(number: usize) -> SoftI2c<Bit, Bit, Wait<M>> {
        let base = M::BUSES[number];
        let line = |bit| Bit { set: Register::at(base), clear: Some(Register::at(base + 4)), bit };
        SoftI2c::new(line(CLOCK), line(DATA), Wait(PhantomData))
    }
}

impl<M: Mps2> Ports for Mps2Ports<M> {
    fn pin(&mut self, number: u32) -> Option<&mut dyn Level> {
        if number >= LIGHTS {
            return None;
        }
        self.light = Self::light(number);
        Some(&mut self.light)
    }

    fn set_mode(&mut self, number: u32, mode: Mode, pull: Pull) -> Result<(), Failure> {
        if number < LIGHTS && mode == Mode::Out && pull == Pull::None { Ok(()) } else { Err(Failure::Unable) }
    }

    fn i2c(&mut self, number: u32) -> Option<&mut dyn Bus> {
        let number = number as usize;
        if number >= M::BUSES.len() {
            return None;
        }
        self.bus = Self::bus(number);
        Some(&mut self.bus)
    }

    fn watchdog(&mut self, number: u32) -> Option<&mut dyn Watchdog> {
        if number == 0 { Some(&mut self.dog) } else { None }
    }

    fn hertz(&self) -> u32 {
        M::HERTZ
    }
}
