//! The CMSDK's watchdog, as the MPS2 has it. Not fed, it calls the processor by the interrupt that nothing masks; if its time ends once
//! more, it resets the board. The call tells where the program stands and leaves the watchdog the least time, so that the reset is its own.
#![allow(unsafe_code)]

use core::marker::PhantomData;
use core::ops::RangeInclusive;

use chalcopy_machine::{Failure, Watchdog};

use crate::mps2::Mps2;
use crate::registers::Register;
use crate::report;

/// For its control: it counts and calls, and resets.
const CALLS_AND_RESETS: u32 = 1 | 1 << 1;
/// What stands in the kept word after it has bitten. None of the chip's registers tells of it.
const BITTEN: u32 = 0xB17E_0D06;

/// Seconds that telling may take.
const TO_TELL: u32 = 2;

unsafe extern "C" {
    /// Memory of nobody's that a reset leaves alone.
    static _kept: u32;
}

/// Puts the board's handler where the processor looks for it when the watchdog calls.
#[macro_export]
macro_rules! warned {
    ($board:ty) => {
        /// What the processor does when the watchdog calls.
        #[allow(unsafe_code)]
        #[unsafe(export_name = "NonMaskableInt")]
        extern "C" fn warned() -> ! {
            <$board>::warned()
        }
    };
}

/// The watchdog of this image.
pub(crate) struct Dog<M>(PhantomData<M>);

impl<M: Mps2> Dog<M> {
    const LOAD: Register = Register::at(M::WATCHDOG);
    const CONTROL: Register = Register::at(M::WATCHDOG + 8);
    const CALL_CLEAR: Register = Register::at(M::WATCHDOG + 0xC);
    /// What it counts down in a millisecond.
    const COUNTS: u32 = M::HERTZ / 1000;

    /// That of the board.
    pub(crate) fn new() -> Dog<M> {
        Dog(PhantomData)
    }

    fn kept() -> Register {
        Register::at((&raw const _kept) as usize)
    }

    /// Whether it has reset the board; asked a second time, it has not.
    pub(crate) fn has_bitten() -> bool {
        let bitten = Self::kept().read() == BITTEN;
        Self::kept().write(0);
        bitten
    }

    /// Tells that it was not fed, and lets it reset the board.
    pub(crate) fn bite() -> ! {
        Self::kept().write(BITTEN);
        Self::LOAD.write(M::HERTZ * TO_TELL);
        report::tell(format_args!("the watchdog was not fed"));
        Self::LOAD.write(1);
        loop {
            core::hint::spin_loop();
        }
    }
}

impl<M: Mps2> Watchdog for Dog<M> {
    fn times(&self) -> RangeInclusive<u32> {
        1..=u32::MAX / Self::COUNTS
    }

    fn start(&mut self, milliseconds: u32) -> Result<(), Failure> {
        Self::LOAD.write(milliseconds * Self::COUNTS);
        Self::CALL_CLEAR.write(1);
        Self::CONTROL.write(CALLS_AND_RESETS);
        Ok(())
    }

    fn feed(&mut self) {
        Self::CALL_CLEAR.write(1);
    }
}
