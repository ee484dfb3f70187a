//! The chip's watchdog, by its HAL.

use core::ops::RangeInclusive;

use chalcopy_board::Kept;
use chalcopy_board::ports::{Failure, Watchdog};
use chalcopy_board::registers::Register;
use rp2040_hal::fugit::MicrosDurationU32;
use rp2040_hal::pac::Peripherals;
use rp2040_hal::watchdog::{ScratchRegister, Watchdog as Timer};

/// Why the chip was reset; it keeps that through resets that are none of the chip's.
const REASON: Register = Register::at(0x4005_8008);
const BY_TIMER: u32 = 1;
/// What a word that resets leave alone holds from when the watchdog is started until its bite is told: by the reason alone other
/// resets would be told as its.
const STARTED: u32 = 0xB17E_0D06;

static DOG: Kept<Timer> = Kept::new();

fn make() -> Option<Timer> {
    Some(Timer::new(Peripherals::take()?.WATCHDOG))
}

/// Whether it has reset the chip; asked a second time, it has not.
pub(crate) fn has_bitten() -> bool {
    let bitten = |dog: &mut Timer| {
        let started = dog.read_scratch(ScratchRegister::Scratch0) == STARTED;
        dog.write_scratch(ScratchRegister::Scratch0, 0);
        started && REASON.has(BY_TIMER)
    };
    DOG.with(make, bitten) == Some(true)
}

/// The watchdog.
pub(crate) struct Dog;

impl Watchdog for Dog {
    fn times(&self) -> RangeInclusive<u32> {
        // 24 bits of microseconds, of which it counts two at once.
        1..=8_388
    }

    fn start(&mut self, milliseconds: u32) -> Result<(), Failure> {
        let start = |dog: &mut Timer| {
            dog.write_scratch(ScratchRegister::Scratch0, STARTED);
            dog.start(MicrosDurationU32::millis(milliseconds));
        };
        DOG.with(make, start).ok_or(Failure::Unable)
    }

    fn feed(&mut self) {
        DOG.with(|| None, |dog| dog.feed());
    }
}
