//! The watchdog of the chip's first group of timers, by its HAL: all that programs have of the chip so far.

use core::ops::RangeInclusive;

use chalcopy_board::Kept;
use chalcopy_board::ports::{Failure, Ports, Watchdog};
use esp_hal::peripherals::TIMG0;
use esp_hal::rtc_cntl::SocResetReason;
use esp_hal::time::Duration;
use esp_hal::timer::timg::{MwdtStage, TimerGroup, Wdt};

/// It counts at 80 MHz over 16 bits, to 32 bits.
const COUNTS: u64 = u16::MAX as u64 * u32::MAX as u64;
const MOST: u32 = (COUNTS / 80_000) as u32;

static DOG: Kept<Wdt<TIMG0<'static>>> = Kept::new();

/// The group of timers is the watchdog's from now on.
pub(crate) fn keep(group: TIMG0<'static>) {
    DOG.with(|| Some(TimerGroup::new(group).wdt), |_| ());
}

/// Whether it has reset the chip.
pub(crate) fn has_bitten() -> bool {
    esp_hal::system::reset_reason() == Some(SocResetReason::CoreMwdt0)
}

/// The watchdog.
struct Dog;

impl Watchdog for Dog {
    fn times(&self) -> RangeInclusive<u32> {
        1..=MOST
    }

    fn start(&mut self, milliseconds: u32) -> Result<(), Failure> {
        let start = |dog: &mut Wdt<TIMG0<'static>>| {
            dog.set_timeout(MwdtStage::Stage0, Duration::from_millis(milliseconds.into()));
            dog.feed();
            dog.enable();
        };
        DOG.with(|| None, start).ok_or(Failure::Unable)
    }

    fn feed(&mut self) {
        DOG.with(|| None, Wdt::feed);
    }
}

/// What the chip has for programs.
pub(crate) struct Chip {
    dog: Dog,
}

impl Chip {
    pub(crate) fn new() -> Chip {
        Chip { dog: Dog }
    }
}

impl Ports for Chip {
    fn watchdog(&mut self, number: u32) -> Option<&mut dyn Watchdog> {
        if number == 0 { Some(&mut self.dog) } else { None }
    }
}
