//! How much of the stack was ever used: what is below is painted at the start, and what the paint still covers was not.
#![allow(unsafe_code)]

use core::cell::Cell;
use core::slice;

use critical_section::Mutex;

/// What a word of the stack holds that nobody has used.
const PAINT: u32 = 0xC0FF_EE11;
/// Words below the caller's frame that painting itself may use.
const SPARED: usize = 64;

unsafe extern "C" {
    static _stack_start: u32;
}

/// Words of the stack.
static WORDS: Mutex<Cell<usize>> = Mutex::new(Cell::new(0));

fn lowest(words: usize) -> *mut u32 {
    (&raw const _stack_start).cast_mut().wrapping_sub(words)
}

/// Paints what is not in use yet of a stack of so many bytes.
#[inline(never)]
pub(crate) fn paint(bytes: u32) {
    let words = bytes as usize / size_of::<u32>();
    critical_section::with(|cs| WORDS.borrow(cs).set(words));
    let here = 0_u32;
    let (lowest, here) = (lowest(words), &raw const here);
    let free = ((here as usize).saturating_sub(lowest as usize) / size_of::<u32>()).saturating_sub(SPARED);
    for word in 0..free {
        // SAFETY: it lies in the stack's region, below every frame that is in use, with room for this function's own.
        unsafe { lowest.add(word).write_volatile(PAINT) };
    }
}

/// Bytes of the stack that were ever in use.
pub(crate) fn used() -> usize {
    let words = critical_section::with(|cs| WORDS.borrow(cs).get());
    // SAFETY: the stack's region is memory, and any bits are a word. Only its paint is counted, from the far end.
    let stack = unsafe { slice::from_raw_parts(lowest(words), words) };
    let painted = stack.iter().take_while(|word| **word == PAINT).count();
    (words - painted) * size_of::<u32>()
}
