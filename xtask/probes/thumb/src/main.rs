//! A program for a bare Cortex-M0: if the machine's crate used an allocator or `std`, this would not link.
#![no_std]
#![no_main]

use core::hint::black_box;

#[unsafe(no_mangle)]
extern "C" fn _start() -> ! {
    black_box(chalcopy::limits::PARSER_DEPTH);
    loop {}
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    loop {}
}
