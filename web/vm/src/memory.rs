//! Memory beside the machine's: the allocator, the arena, and the bytes that cross the border.
//!
//! What goes in is written by the page into the inbox (`room`), what comes out stands in the outbox until the next call. So the
//! border has numbers alone, and everything a machine is stands in the linear memory: a copy of that is a copy of the machine.
#![allow(unsafe_code)]

use alloc::alloc::{GlobalAlloc, Layout};
use alloc::vec::Vec;
use core::cell::{RefCell, UnsafeCell};

use dlmalloc::Dlmalloc;

use crate::linear::Single;

struct Pieces(UnsafeCell<Dlmalloc>);

// SAFETY: an instance has one thread.
unsafe impl Sync for Pieces {}

#[global_allocator]
static PIECES: Pieces = Pieces(UnsafeCell::new(Dlmalloc::new()));

// SAFETY: every block is one of dlmalloc's, which does not call back.
unsafe impl GlobalAlloc for Pieces {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: one thread, see above.
        unsafe { (*self.0.get()).malloc(layout.size(), layout.align()) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as in `alloc`; the caller gives a block of `alloc`.
        unsafe { (*self.0.get()).free(block, layout.size(), layout.align()) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as in `dealloc`.
        unsafe { (*self.0.get()).realloc(block, layout.size(), layout.align(), size) }
    }
}

static INBOX: Single<RefCell<Vec<u8>>> = Single::new(RefCell::new(Vec::new()));
static OUTBOX: Single<RefCell<Vec<u8>>> = Single::new(RefCell::new(Vec::new()));

/// Room for what the next call is given; null if there is none.
#[unsafe(no_mangle)]
extern "C" fn room(bytes: usize) -> *mut u8 {
    let mut inbox = INBOX.borrow_mut();
    inbox.clear();
    if inbox.try_reserve_exact(bytes).is_err() {
        return core::ptr::null_mut();
    }
    inbox.resize(bytes, 0);
    inbox.as_mut_ptr()
}

/// Where what the last call gave begins.
#[unsafe(no_mangle)]
extern "C" fn outbox() -> *const u8 {
    OUTBOX.borrow().as_ptr()
}

/// How many bytes the last call gave.
#[unsafe(no_mangle)]
extern "C" fn outbox_len() -> usize {
    OUTBOX.borrow().len()
}

/// What the page has given; the inbox is empty then.
pub(crate) fn given() -> Vec<u8> {
    INBOX.take()
}

/// Gives bytes to the page.
pub(crate) fn give(bytes: Vec<u8>) {
    OUTBOX.replace(bytes);
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}
