//! I2C on two pins of any kind: whoever has embedded-hal's pins that let go when high has a bus.

use embedded_hal::delay::DelayNs;
use embedded_hal::digital::{InputPin, OutputPin};
use embedded_hal::i2c::{ErrorKind, ErrorType, I2c, NoAcknowledgeSource, Operation};

/// Half a bit at 100 kHz.
const HALF: u32 = 5_000;
/// How often the clock is looked at that a device holds low.
const STRETCH: u32 = 10_000;

/// A bus whose lines are driven low and let go: open drain, with resistors that pull them up.
#[derive(Debug)]
pub struct SoftI2c<C, D, W> {
    clock: C,
    data: D,
    wait: W,
}

impl<C: InputPin + OutputPin, D: InputPin + OutputPin, W: DelayNs> SoftI2c<C, D, W> {
    /// A bus on these pins.
    pub fn new(clock: C, data: D, wait: W) -> SoftI2c<C, D, W> {
        SoftI2c { clock, data, wait }
    }

    fn set_data(&mut self, high: bool) -> Result<(), ErrorKind> {
        self.data.set_state(high.into()).map_err(|_| ErrorKind::Bus)?;
        self.wait.delay_ns(HALF);
        Ok(())
    }

    fn clock_low(&mut self) -> Result<(), ErrorKind> {
        self.clock.set_low().map_err(|_| ErrorKind::Bus)?;
        self.wait.delay_ns(HALF);
        Ok(())
    }

    /// Lets the clock go, and waits for whoever holds it.
    fn clock_high(&mut self) -> Result<(), ErrorKind> {
        self.clock.set_high().map_err(|_| ErrorKind::Bus)?;
        for _ in 0..STRETCH {
            self.wait.delay_ns(HALF);
            if self.clock.is_high().map_err(|_| ErrorKind::Bus)? {
                return Ok(());
            }
        }
        Err(ErrorKind::Bus)
    }

    fn start(&mut self) -> Result<(), ErrorKind> {
        self.set_data(true)?;
        self.clock_high()?;
        self.set_data(false)?;
        self.clock_low()
    }

    fn stop(&mut self) -> Result<(), ErrorKind> {
        self.set_data(false)?;
        self.clock_high()?;
        self.set_data(true)
    }

    fn bit(&mut self) -> Result<bool, ErrorKind> {
        self.set_data(true)?;
        self.clock_high()?;
        let bit = self.data.is_high().map_err(|_| ErrorKind::Bus)?;
        self.clock_low()?;
        Ok(bit)
    }

    fn send_bit(&mut self, bit: bool) -> Result<(), ErrorKind> {
        self.set_data(bit)?;
        self.clock_high()?;
        self.clock_low()
    }

    /// Sends a byte; whether somebody has acknowledged it.
    fn send(&mut self, byte: u8) -> Result<bool, ErrorKind> {
        for shift in (0..8).rev() {
            self.send_bit(byte >> shift & 1 == 1)?;
        }
        Ok(!self.bit()?)
    }

    fn receive(&mut self, is_last: bool) -> Result<u8, ErrorKind> {
        let mut byte = 0;
        for _ in 0..8 {
            byte = byte << 1 | u8::from(self.bit()?);
        }
        self.send_bit(is_last)?;
        Ok(byte)
    }

    fn operate(&mut self, address: u8, operations: &mut [Operation<'_>]) -> Result<(), ErrorKind> {
        let mut direction = None;
        let count = operations.len();
        for (index, operation) in operations.iter_mut().enumerate() {
            let is_read = matches!(operation, Operation::Read(_));
            if direction != Some(is_read) {
                direction = Some(is_read);
                self.start()?;
                if !self.send(address << 1 | u8::from(is_read))? {
                    return Err(ErrorKind::NoAcknowledge(NoAcknowledgeSource::Address));
                }
            }
            match operation {
                Operation::Write(bytes) => {
                    for byte in *bytes {
                        if !self.send(*byte)? {
                            return Err(ErrorKind::NoAcknowledge(NoAcknowledgeSource::Data));
                        }
                    }
                }
                Operation::Read(bytes) => {
                    let length = bytes.len();
                    for (at, byte) in bytes.iter_mut().enumerate() {
                        *byte = self.receive(index + 1 == count && at + 1 == length)?;
                    }
                }
            }
        }
        Ok(())
    }
}

impl<C, D, W> ErrorType for SoftI2c<C, D, W> {
    type Error = ErrorKind;
}

impl<C: InputPin + OutputPin, D: InputPin + OutputPin, W: DelayNs> I2c for SoftI2c<C, D, W> {
    fn transaction(&mut self, address: u8, operations: &mut [Operation<'_>]) -> Result<(), ErrorKind> {
        let done = self.operate(address, operations);
        // The bus is let go whatever came of it.
        let stopped = self.stop();
        done.and(stopped)
    }
}
