//! Nordic's watchdog, by the chip's HAL. Its time is told it once: not even a reset changes that, but for its own and the power's.

use core::ops::RangeInclusive;

use chalcopy_machine::{Failure, Watchdog};
use nrf_hal_common::pac::Peripherals;
use nrf_hal_common::wdt::count::One;
use nrf_hal_common::wdt::handles::Hdl0;
use nrf_hal_common::wdt::{Active, Watchdog as Timer, WatchdogHandle};

use crate::kept::Kept;
use crate::registers::Register;

/// How often a second it counts.
const HERTZ: u64 = 32_768;
/// From where it counts down, which the HAL sets and does not tell.
const COUNTS: Register = Register::at(0x4001_0504);

/// The watchdog when it runs, and from where it counts down.
struct Running {
    handle: WatchdogHandle<Hdl0>,
    counts: u32,
}

static DOG: Kept<Running> = Kept::new();

fn begin(counts: u32) -> Option<Running> {
    let parts = match Timer::try_new(Peripherals::take()?.WDT) {
        Ok(mut dog) => {
            dog.set_lfosc_ticks(counts);
            dog.activate::<One>()
        }
        // It runs since before a reset.
        Err(dog) => Timer::<Active>::try_recover::<One>(dog).ok()?,
    };
    Some(Running { handle: parts.handles.0, counts: COUNTS.read() })
}

/// The watchdog.
pub(crate) struct Dog;

impl Watchdog for Dog {
    fn times(&self) -> RangeInclusive<u32> {
        1..=131_071_999
    }

    fn start(&mut self, milliseconds: u32) -> Result<(), Failure> {
        let counts = u32::try_from(u64::from(milliseconds) * HERTZ / 1000).unwrap_or(u32::MAX);
        let started = |dog: &mut Running| {
            dog.handle.pet();
            if dog.counts == counts { Ok(()) } else { Err(Failure::Unable) }
        };
        DOG.with(|| begin(counts), started).unwrap_or(Err(Failure::Unable))
    }

    fn feed(&mut self) {
        DOG.with(|| None, |dog| dog.handle.pet());
    }
}
