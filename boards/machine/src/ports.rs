//! `Ports`: what a board has for programs, by numbers; and embedded-hal's traits without their types of errors.

use core::ops::RangeInclusive;

use embedded_hal::digital::{InputPin, OutputPin};
use embedded_hal::i2c::{self, Error as _, ErrorKind, I2c};
use embedded_hal::pwm::SetDutyCycle;
use embedded_hal::spi::SpiBus;
use embedded_hal_nb::nb;
use embedded_hal_nb::serial::{Read, Write};

/// Why a port did not do what it was asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Failure {
    /// Nobody answers at this address.
    NoDevice,
    /// Something else went wrong on the wire.
    Broken,
    /// The port cannot do this.
    Unable,
}

impl Failure {
    /// The errno that Python's `OSError` has for it: `ENODEV`, `EIO`, `EOPNOTSUPP`.
    pub fn errno(self) -> u8 {
        match self {
            Failure::NoDevice => 19,
            Failure::Broken => 5,
            Failure::Unable => 95,
        }
    }
}

/// Which way a pin works.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Its level is read.
    In,
    /// It is driven both ways.
    Out,
    /// It is driven low, and let go when high.
    OpenDrain,
}

/// What holds a pin that nobody drives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pull {
    /// Nothing.
    None,
    /// A resistor to the supply.
    Up,
    /// A resistor to ground.
    Down,
}

/// A pin: embedded-hal's `InputPin` and `OutputPin`.
pub trait Level {
    /// Drives it.
    ///
    /// # Errors
    /// What the pin's own driver meets.
    fn set(&mut self, high: bool) -> Result<(), Failure>;

    /// Whether it is high.
    ///
    /// # Errors
    /// As for `set`.
    fn is_high(&mut self) -> Result<bool, Failure>;
}

impl<P: InputPin + OutputPin> Level for P {
    fn set(&mut self, high: bool) -> Result<(), Failure> {
        self.set_state(high.into()).map_err(|_| Failure::Broken)
    }

    fn is_high(&mut self) -> Result<bool, Failure> {
        InputPin::is_high(self).map_err(|_| Failure::Broken)
    }
}

/// An I2C bus: embedded-hal's `I2c`.
pub trait Bus {
    /// Writes, then reads without letting the bus go; nothing of either that is empty.
    ///
    /// # Errors
    /// `NoDevice` if nobody answers at the address.
    fn transfer(&mut self, address: u8, write: &[u8], read: &mut [u8]) -> Result<(), Failure>;
}

impl<B: I2c> Bus for B {
    fn transfer(&mut self, address: u8, write: &[u8], read: &mut [u8]) -> Result<(), Failure> {
        let done = match (write.is_empty(), read.is_empty()) {
            (_, true) => self.write(address, write),
            (true, false) => self.read(address, read),
            (false, false) => self.write_read(address, write, read),
        };
        done.map_err(|error| match error.kind() {
            ErrorKind::NoAcknowledge(i2c::NoAcknowledgeSource::Data) => Failure::Broken,
            ErrorKind::NoAcknowledge(_) => Failure::NoDevice,
            _ => Failure::Broken,
        })
    }
}

/// An SPI bus: embedded-hal's `SpiBus`.
pub trait Line {
    /// Writes these bytes and puts those that come in into their places.
    ///
    /// # Errors
    /// What the bus's own driver meets.
    fn exchange(&mut self, bytes: &mut [u8]) -> Result<(), Failure>;
}

impl<S: SpiBus> Line for S {
    fn exchange(&mut self, bytes: &mut [u8]) -> Result<(), Failure> {
        self.transfer_in_place(bytes).and_then(|()| self.flush()).map_err(|_| Failure::Broken)
    }
}

/// A pin that is high for a part of the time: embedded-hal's `SetDutyCycle`.
pub trait Analog {
    /// That part, in 65535ths.
    ///
    /// # Errors
    /// What the channel's own driver meets.
    fn set_duty(&mut self, duty: u16) -> Result<(), Failure>;
}

impl<P: SetDutyCycle> Analog for P {
    fn set_duty(&mut self, duty: u16) -> Result<(), Failure> {
        self.set_duty_cycle_fraction(duty, u16::MAX).map_err(|_| Failure::Broken)
    }
}

/// A serial line: `Read` and `Write` of embedded-hal-nb.
pub trait Serial {
    /// The next byte, if one has come.
    ///
    /// # Errors
    /// What the line's own driver meets.
    fn take(&mut self) -> Result<Option<u8>, Failure>;

    /// Sends a byte, and waits until it can.
    ///
    /// # Errors
    /// As for `take`.
    fn send(&mut self, byte: u8) -> Result<(), Failure>;
}

impl<S: Read + Write> Serial for S {
    fn take(&mut self) -> Result<Option<u8>, Failure> {
        match self.read() {
            Ok(byte) => Ok(Some(byte)),
            Err(nb::Error::WouldBlock) => Ok(None),
            Err(nb::Error::Other(_)) => Err(Failure::Broken),
        }
    }

    fn send(&mut self, byte: u8) -> Result<(), Failure> {
        nb::block!(self.write(byte)).map_err(|_| Failure::Broken)
    }
}

/// A watchdog. embedded-hal 1.0 has no trait for it; this is what `WatchdogEnable` and `Watchdog` of its version 0.2 were, in a form that
/// can be asked for by `dyn`, and with the times that the chip can keep. There is no way to stop it.
pub trait Watchdog {
    /// The times that it can keep, in milliseconds.
    fn times(&self) -> RangeInclusive<u32>;

    /// From now on it resets the chip whenever it is not fed for so many milliseconds, which are among `times`. One that runs already
    /// begins anew with this time.
    ///
    /// # Errors
    /// `Unable` if it runs with another time and cannot change it.
    fn start(&mut self, milliseconds: u32) -> Result<(), Failure>;

    /// Begins its time anew; nothing if it was not started.
    fn feed(&mut self);
}

/// What a board has for programs; what it has not is `None`. Numbers are those of the board's own drawing.
pub trait Ports {
    /// A pin.
    fn pin(&mut self, number: u32) -> Option<&mut dyn Level> {
        let _ = number;
        None
    }

    /// Says which way a pin works, before it is used.
    ///
    /// # Errors
    /// `Unable` if it cannot work so.
    fn set_mode(&mut self, number: u32, mode: Mode, pull: Pull) -> Result<(), Failure> {
        let _ = (number, mode, pull);
        Err(Failure::Unable)
    }

    /// An I2C bus.
    fn i2c(&mut self, number: u32) -> Option<&mut dyn Bus> {
        let _ = number;
        None
    }

    /// An SPI bus.
    fn spi(&mut self, number: u32) -> Option<&mut dyn Line> {
        let _ = number;
        None
    }

    /// The channel that drives a pin for a part of the time, so often a second; 0: as often as it does already.
    fn pwm(&mut self, pin: u32, hertz: u32) -> Option<&mut dyn Analog> {
        let _ = (pin, hertz);
        None
    }

    /// A pin's voltage, in 65535ths of the supply.
    fn adc(&mut self, pin: u32) -> Option<u16> {
        let _ = pin;
        None
    }

    /// A serial line that is not the console's.
    fn uart(&mut self, number: u32) -> Option<&mut dyn Serial> {
        let _ = number;
        None
    }

    /// A watchdog.
    fn watchdog(&mut self, number: u32) -> Option<&mut dyn Watchdog> {
        let _ = number;
        None
    }

    /// What no other chip of this kind has.
    fn unique_id(&mut self) -> [u8; 8] {
        [0; 8]
    }

    /// The processor's clock.
    fn hertz(&self) -> u32 {
        0
    }
}

/// A board that has none.
#[derive(Clone, Copy, Debug)]
pub struct NoPorts;

impl Ports for NoPorts {}
