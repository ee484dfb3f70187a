//! The chip's independent watchdog, by its HAL. It counts in steps of 8 ms, by an oscillator of 32 kHz that is not exact.

use core::ops::RangeInclusive;

use chalcopy_board::Kept;
use chalcopy_board::ports::{Failure, Watchdog};
use stm32f4xx_hal::pac::Peripherals;
use stm32f4xx_hal::prelude::_fugit_ExtU32;
use stm32f4xx_hal::watchdog::IndependentWatchdog;

static DOG: Kept<IndependentWatchdog> = Kept::new();

fn make() -> Option<IndependentWatchdog> {
    Some(IndependentWatchdog::new(Peripherals::take()?.IWDG))
}

/// The watchdog.
pub(crate) struct Dog;

impl Watchdog for Dog {
    fn times(&self) -> RangeInclusive<u32> {
        1..=32_767
    }

    fn start(&mut self, milliseconds: u32) -> Result<(), Failure> {
        DOG.with(make, |dog| dog.start(milliseconds.millis())).ok_or(Failure::Unable)
    }

    fn feed(&mut self) {
        DOG.with(|| None, IndependentWatchdog::feed);
    }
}
