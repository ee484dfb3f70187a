//! Cortex-M: faults, and the way to a reset.
//!
//! A fault may mean that the stack is full, so its handler has one of its own.
#![allow(unsafe_code)]

use core::arch::global_asm;

use crate::report::last_words;

// They link the vectors, and critical sections of a single core.
use cortex_m as _;
use cortex_m_rt as _;

/// Bytes of the stack that a fault's report runs on.
const FAULT_STACK: usize = 1024;

#[repr(align(8))]
struct Stack(#[allow(dead_code)] [u8; FAULT_STACK]);

#[unsafe(no_mangle)]
static mut CHALCOPY_FAULT_STACK: Stack = Stack([0; FAULT_STACK]);

// Thumb-1 of ARMv6-M alone, so that it is the same everywhere.
global_asm!(
    ".section .text.HardFault",
    ".global HardFault",
    ".type HardFault, %function",
    ".thumb_func",
    "HardFault:",
    "mov r0, sp",
    "ldr r1, =CHALCOPY_FAULT_STACK + {size}",
    "mov sp, r1",
    "bl {told}",
    ".size HardFault, . - HardFault",
    size = const FAULT_STACK,
    told = sym told,
);

/// Where the processor has put what it was doing: r0 to r3, r12, lr, pc, xpsr.
const LR: usize = 5;
const PC: usize = 6;
const FRAME: usize = 32;
/// The least address of RAM on a Cortex-M.
const RAM: usize = 0x2000_0000;

extern "C" fn told(frame: *const u32) -> ! {
    if (frame as usize) < RAM || (frame as usize) > RAM + (1 << 29) - FRAME {
        last_words(format_args!("hard fault: the stack is full"));
    }
    // SAFETY: the frame lies in RAM, whole and aligned, as the processor wrote it.
    let (lr, pc) = unsafe { (frame.add(LR).read_volatile(), frame.add(PC).read_volatile()) };
    last_words(format_args!("hard fault at {pc:#010x}, called from {lr:#010x}"))
}

/// Starts the processor anew.
pub(crate) fn reset() -> ! {
    cortex_m::peripheral::SCB::sys_reset()
}

/// Sleeps until something happens.
#[cfg(feature = "scripts")]
pub(crate) fn wait() {
    cortex_m::asm::wfi();
}
