//! A panic tells that it is one, and where the program stood: its message and its place are looked at by nobody, so the linker leaves
//! out all of them.

use core::panic::PanicInfo;

use crate::report::last_words;

#[panic_handler]
fn panicked(_: &PanicInfo<'_>) -> ! {
    last_words(format_args!("panic (a firmware with the feature `places` says where)"))
}
