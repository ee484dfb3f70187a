//! A panic tells what broke and where in the machine's own source, for those who look for the fault.

use core::panic::PanicInfo;

use crate::report::last_words;

#[panic_handler]
fn panicked(info: &PanicInfo<'_>) -> ! {
    match info.location() {
        Some(place) => last_words(format_args!("panic: {} at {place}", info.message())),
        None => last_words(format_args!("panic: {}", info.message())),
    }
}
