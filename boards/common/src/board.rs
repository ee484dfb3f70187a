//! `Board`: what a board's own folder says about it.

use core::ops::Range;

use chalcopy_machine::{NoPorts, Ports};

/// A board: its registers, seen through a few functions. There is one of it, so they take no `self`.
pub trait Board {
    /// As the banner shows it.
    const NAME: &'static str;
    /// Bytes of RAM that the linker leaves to the stack. They bound how deeply the machine may run inside itself.
    const STACK: u32;

    /// Sets up pins, console and clock, after a reset.
    fn set_up();

    /// Sends a byte to the console, and waits until it can.
    fn put(byte: u8);

    /// The next byte from the console, if there is one.
    fn get() -> Option<u8>;

    /// What the clock shows, in nanoseconds; it goes around with [`CLOCK_SPAN`](Self::CLOCK_SPAN).
    fn clock() -> u64;

    /// Where the clock goes around, in nanoseconds. It has to be asked once within that time.
    const CLOCK_SPAN: u64;

    /// Where peripherals have their registers, and no memory is: what a program may reach by `machine.peek` and `poke`. On a Cortex-M
    /// the processor's manual says it.
    const REGISTERS: Range<u32> = 0x4000_0000..0x6000_0000;

    /// Lets a timer tick from now on, once in so many microseconds; `false` if the board has none to spare.
    fn begin_ticks(microseconds: u32) -> bool {
        let _ = microseconds;
        false
    }

    /// Whether the timer has ticked since the last call.
    fn has_ticked() -> bool {
        false
    }

    /// Does something with the ports that programs have.
    fn with_ports(work: &mut dyn FnMut(&mut dyn Ports)) {
        work(&mut NoPorts);
    }

    /// Whether it was the watchdog that has reset the board, where the chip can tell. Asked once after a reset.
    fn was_reset_by_watchdog() -> bool {
        false
    }
}
