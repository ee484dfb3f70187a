//! Arm's MPS2 as QEMU has it: the CMSDK's UART and timer, which each of its images has elsewhere.

use core::marker::PhantomData;

use chalcopy_machine::Ports;

use crate::board::Board;
use crate::mps2_dog::Dog;
use crate::mps2_ports::Mps2Ports;
use crate::registers::Register;

/// Bits a second on the serial line.
const BAUD: u32 = 115_200;
/// Of the UART's state: the transmitter is full, the receiver has a byte.
const TX_FULL: u32 = 1;
const RX_FULL: u32 = 2;
/// For the UART's control: both directions.
const BOTH: u32 = 3;

/// For a timer's control: it counts, and says when it has come to 0.
const COUNTS_AND_TELLS: u32 = 1 | 1 << 3;

/// An image of the MPS2.
pub trait Mps2 {
    /// As the banner shows it.
    const NAME: &'static str;
    /// Where the first UART is.
    const UART: usize;
    /// Where the first timer is.
    const TIMER: usize;
    /// Where the lights are.
    const LIGHTS: usize;
    /// Where the I2C buses are, those on the shields first.
    const BUSES: [usize; 4];
    /// Where the watchdog is.
    const WATCHDOG: usize;
    /// How often a second all of them count.
    const HERTZ: u32;
}

/// The board with this image.
#[derive(Clone, Copy, Debug)]
pub struct On<M>(PhantomData<M>);

impl<M: Mps2> On<M> {
    const DATA: Register = Register::at(M::UART);
    const STATE: Register = Register::at(M::UART + 4);
    const LINE: Register = Register::at(M::UART + 8);
    const DIVIDER: Register = Register::at(M::UART + 0x10);
    const COUNTS: Register = Register::at(M::TIMER);
    const VALUE: Register = Register::at(M::TIMER + 4);
    const RELOAD: Register = Register::at(M::TIMER + 8);
    /// The second timer, which ticks.
    const TICKER: usize = M::TIMER + 0x1000;
    const TICKER_COUNTS: Register = Register::at(Self::TICKER);
    const TICKER_VALUE: Register = Register::at(Self::TICKER + 4);
    const TICKER_RELOAD: Register = Register::at(Self::TICKER + 8);
    const TICKER_STATE: Register = Register::at(Self::TICKER + 0xC);
    const TICK: u64 = 1_000_000_000 / M::HERTZ as u64;
}

impl<M: Mps2> On<M> {
    /// What the watchdog calls: see [`warned!`](crate::warned).
    pub fn warned() -> ! {
        Dog::<M>::bite()
    }
}

impl<M: Mps2> Board for On<M> {
    const NAME: &'static str = M::NAME;
    const STACK: u32 = 256 << 10;
    const CLOCK_SPAN: u64 = Self::TICK << 32;

    fn set_up() {
        Self::DIVIDER.write((M::HERTZ + BAUD / 2) / BAUD);
        Self::LINE.write(BOTH);
        // The timer counts down.
        Self::RELOAD.write(u32::MAX);
        Self::VALUE.write(u32::MAX);
        Self::COUNTS.write(1);
    }

    fn put(byte: u8) {
        while Self::STATE.has(TX_FULL) {}
        Self::DATA.write(byte.into());
    }

    fn get() -> Option<u8> {
        // The low byte is the data.
        Self::STATE.has(RX_FULL).then(|| Self::DATA.read() as u8)
    }

    fn begin_ticks(microseconds: u32) -> bool {
        let Some(counts) = microseconds.checked_mul(M::HERTZ / 1_000_000) else { return false };
        if counts == 0 {
            return false;
        }
        Self::TICKER_COUNTS.write(0);
        Self::TICKER_RELOAD.write(counts - 1);
        Self::TICKER_VALUE.write(counts - 1);
        Self::TICKER_STATE.write(1);
        Self::TICKER_COUNTS.write(COUNTS_AND_TELLS);
        true
    }

    fn has_ticked() -> bool {
        let ticked = Self::TICKER_STATE.has(1);
        if ticked {
            Self::TICKER_STATE.write(1);
        }
        ticked
    }

    fn with_ports(work: &mut dyn FnMut(&mut dyn Ports)) {
        work(&mut Mps2Ports::<M>::new());
    }

    fn was_reset_by_watchdog() -> bool {
        Dog::<M>::has_bitten()
    }

    fn clock() -> u64 {
        u64::from(u32::MAX - Self::VALUE.read()) * Self::TICK
    }
}
