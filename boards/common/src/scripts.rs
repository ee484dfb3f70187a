//! A firmware that runs the machine's own test scripts: a bundle of them stands in memory, put there by QEMU (`scripts.x`).
#![allow(unsafe_code)]

use core::slice;

use chalcopy_scripts::{ARENA, SNAPSHOT};
use static_cell::ConstStaticCell;

use crate::{console, processor};

unsafe extern "C" {
    static _bundle_start: u8;
    static _bundle_end: u8;
}

static TAKEN: ConstStaticCell<[u64; SNAPSHOT]> = ConstStaticCell::new([0; SNAPSHOT]);

/// The words of the arena, whatever the board has else.
pub const fn arena(_: usize) -> usize {
    ARENA
}

/// Runs all scripts; then nothing more.
pub(crate) fn run(arena: &mut [u64]) {
    let (start, end) = (&raw const _bundle_start, &raw const _bundle_end);
    // SAFETY: the linker script keeps what lies between the two free for the bundle; nobody writes there.
    let bundle = unsafe { slice::from_raw_parts(start, end as usize - start as usize) };
    chalcopy_scripts::run(bundle, arena, TAKEN.take(), |bytes| {
        bytes.iter().for_each(|&byte| console::put(byte))
    });
    loop {
        processor::wait();
    }
}
