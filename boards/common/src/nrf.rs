//! Nordic's nRF51 and nRF52: the UART, the timers and the pins, which are where they were in all of them.

use core::convert::Infallible;
use core::marker::PhantomData;

use chalcopy_machine::{Failure, Level, Mode, Ports, Pull, Watchdog};
use embedded_hal::digital::{ErrorType, InputPin, OutputPin};

use crate::board::Board;
use crate::nrf_dog::Dog;
use crate::registers::Register;

/// Why the chip has begun anew: what has been so since this was cleared, by ones.
mod power {
    use super::Register;

    pub(super) const REASONS: Register = Register::at(0x4000_0400);
    pub(super) const WATCHDOG: u32 = 1 << 1;
}

/// UART 0.
mod uart {
    use super::Register;

    pub(super) const START_RX: Register = Register::at(0x4000_2000);
    pub(super) const START_TX: Register = Register::at(0x4000_2008);
    pub(super) const RX_READY: Register = Register::at(0x4000_2108);
    pub(super) const TX_READY: Register = Register::at(0x4000_211C);
    pub(super) const ENABLE: Register = Register::at(0x4000_2500);
    pub(super) const PIN_TX: Register = Register::at(0x4000_250C);
    pub(super) const PIN_RX: Register = Register::at(0x4000_2514);
    pub(super) const RX: Register = Register::at(0x4000_2518);
    pub(super) const TX: Register = Register::at(0x4000_251C);
    pub(super) const BAUD: Register = Register::at(0x4000_2524);
    pub(super) const ON: u32 = 4;
    pub(super) const BAUD_115200: u32 = 0x01D7_E000;
}

/// Timer 0 counts up at 1 MHz: the clock. Timer 1, of 16 bits, ticks.
mod timer {
    use super::Register;

    pub(super) const CLOCK: usize = 0x4000_8000;
    pub(super) const TICKER: usize = 0x4000_9000;
    pub(super) const BITS_16: u32 = 0;
    pub(super) const BITS_32: u32 = 3;
    /// 16 MHz over 2^4.
    pub(super) const BY_16: u32 = 4;
    pub(super) const TICK: u64 = 1000;
    /// It begins anew where it compares.
    pub(super) const CLEAR_AT_0: u32 = 1;

    pub(super) const fn start(timer: usize) -> Register {
        Register::at(timer)
    }

    pub(super) const fn clear(timer: usize) -> Register {
        Register::at(timer + 0xC)
    }

    pub(super) const fn capture_0(timer: usize) -> Register {
        Register::at(timer + 0x40)
    }

    pub(super) const fn compared_0(timer: usize) -> Register {
        Register::at(timer + 0x140)
    }

    pub(super) const fn shorts(timer: usize) -> Register {
        Register::at(timer + 0x200)
    }

    pub(super) const fn bits(timer: usize) -> Register {
        Register::at(timer + 0x508)
    }

    pub(super) const fn prescaler(timer: usize) -> Register {
        Register::at(timer + 0x510)
    }

    pub(super) const fn value_0(timer: usize) -> Register {
        Register::at(timer + 0x540)
    }
}

/// The first port's pins.
mod port {
    use super::Register;

    pub(super) const PINS: u32 = 32;
    pub(super) const SET: Register = Register::at(0x5000_0508);
    pub(super) const CLEAR: Register = Register::at(0x5000_050C);
    pub(super) const INPUT: Register = Register::at(0x5000_0510);
    pub(super) const DRIVEN: u32 = 1;
    pub(super) const PULL_DOWN: u32 = 1 << 2;
    pub(super) const PULL_UP: u32 = 3 << 2;
    /// Driven low, let go when high.
    pub(super) const OPEN_DRAIN: u32 = 6 << 8;

    pub(super) const fn config(pin: u32) -> Register {
        Register::at(0x5000_0700 + 4 * pin as usize)
    }
}

/// A board with one of these chips.
pub trait Nrf {
    /// As the banner shows it.
    const NAME: &'static str;
    /// As `Board::STACK`.
    const STACK: u32;
    /// The console's pins.
    const TX: u32;
    /// The console's pins.
    const RX: u32;
    /// The processor's clock.
    const HERTZ: u32;
    /// The chip's own number.
    const UNIQUE: [Register; 2];
}

/// The board.
#[derive(Clone, Copy, Debug)]
pub struct On<N>(PhantomData<N>);

impl<N: Nrf> Board for On<N> {
    const NAME: &'static str = N::NAME;
    const STACK: u32 = N::STACK;
    const CLOCK_SPAN: u64 = timer::TICK << 32;

    fn set_up() {
        uart::PIN_TX.write(N::TX);
        uart::PIN_RX.write(N::RX);
        uart::BAUD.write(uart::BAUD_115200);
        uart::ENABLE.write(uart::ON);
        uart::START_RX.write(1);
        uart::START_TX.write(1);
        timer::bits(timer::CLOCK).write(timer::BITS_32);
        timer::prescaler(timer::CLOCK).write(timer::BY_16);
        timer::start(timer::CLOCK).write(1);
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
        timer::capture_0(timer::CLOCK).write(1);
        u64::from(timer::value_0(timer::CLOCK).read()) * timer::TICK
    }

    fn begin_ticks(microseconds: u32) -> bool {
        if microseconds == 0 || u16::try_from(microseconds).is_err() {
            return false;
        }
        timer::bits(timer::TICKER).write(timer::BITS_16);
        timer::prescaler(timer::TICKER).write(timer::BY_16);
        timer::value_0(timer::TICKER).write(microseconds);
        timer::shorts(timer::TICKER).write(timer::CLEAR_AT_0);
        timer::compared_0(timer::TICKER).write(0);
        timer::clear(timer::TICKER).write(1);
        timer::start(timer::TICKER).write(1);
        true
    }

    fn has_ticked() -> bool {
        let ticked = timer::compared_0(timer::TICKER).has(1);
        if ticked {
            timer::compared_0(timer::TICKER).write(0);
        }
        ticked
    }

    fn was_reset_by_watchdog() -> bool {
        let reasons = power::REASONS.read();
        power::REASONS.write(reasons);
        reasons & power::WATCHDOG != 0
    }

    fn with_ports(work: &mut dyn FnMut(&mut dyn Ports)) {
        work(&mut Pins::<N> { pin: Pin(0), dog: Dog, chip: PhantomData });
    }
}

/// A pin by its number.
struct Pin(u32);

impl ErrorType for Pin {
    type Error = Infallible;
}

impl OutputPin for Pin {
    fn set_low(&mut self) -> Result<(), Infallible> {
        port::CLEAR.write(1 << self.0);
        Ok(())
    }

    fn set_high(&mut self) -> Result<(), Infallible> {
        port::SET.write(1 << self.0);
        Ok(())
    }
}

impl InputPin for Pin {
    fn is_high(&mut self) -> Result<bool, Infallible> {
        Ok(port::INPUT.has(1 << self.0))
    }

    fn is_low(&mut self) -> Result<bool, Infallible> {
        InputPin::is_high(self).map(|high| !high)
    }
}

/// What the chip has for programs: pins 0 to 31, but for the console's, and the watchdog.
struct Pins<N> {
    pin: Pin,
    dog: Dog,
    chip: PhantomData<N>,
}

impl<N: Nrf> Ports for Pins<N> {
    fn pin(&mut self, number: u32) -> Option<&mut dyn Level> {
        if number >= port::PINS || number == N::TX || number == N::RX {
            return None;
        }
        self.pin = Pin(number);
        Some(&mut self.pin)
    }

    fn set_mode(&mut self, number: u32, mode: Mode, pull: Pull) -> Result<(), Failure> {
        if self.pin(number).is_none() {
            return Err(Failure::Unable);
        }
        // The input is connected whatever the direction, so that a level that is driven can be read.
        let mode = match mode {
            Mode::In => 0,
            Mode::Out => port::DRIVEN,
            Mode::OpenDrain => port::DRIVEN | port::OPEN_DRAIN,
        };
        let pull = match pull {
            Pull::None => 0,
            Pull::Up => port::PULL_UP,
            Pull::Down => port::PULL_DOWN,
        };
        port::config(number).write(mode | pull);
        Ok(())
    }

    fn watchdog(&mut self, number: u32) -> Option<&mut dyn Watchdog> {
        if number == 0 { Some(&mut self.dog) } else { None }
    }

    fn unique_id(&mut self) -> [u8; 8] {
        let [low, high] = N::UNIQUE.map(Register::read);
        (u64::from(high) << 32 | u64::from(low)).to_le_bytes()
    }

    fn hertz(&self) -> u32 {
        N::HERTZ
    }
}
