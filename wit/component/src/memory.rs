//! Memory beside the machine's: arguments and results of the interface, and the inbox of the hot call.
//!
//! ```text
//! linear memory:  stack | statics, inbox | dlmalloc's pieces ... | the machine's arena (grown once, at `open`) | dlmalloc's pieces
//! ```
//!
//! An argument of bytes that fits the inbox is put there. So a `process` call with a payload of ordinary size allocates nothing at all.
//! The content of a shared buffer is put where the machine has made room for it, in its arena.
#![allow(unsafe_code)]

use alloc::alloc::{GlobalAlloc, Layout};
use core::cell::{Cell, UnsafeCell};

use dlmalloc::Dlmalloc;

const INBOX_BYTES: usize = 64 * 1024;
#[repr(align(16))]
struct Inbox(UnsafeCell<[u8; INBOX_BYTES]>);

struct Memory {
    inbox: Inbox,
    inbox_taken: Cell<bool>,
    /// Room in the arena, and how many bytes, for the list that comes next.
    landing: Cell<Option<(*mut u8, usize)>>,
    rest: UnsafeCell<Dlmalloc>,
}

// SAFETY: the component has one thread.
unsafe impl Sync for Memory {}

#[global_allocator]
static MEMORY: Memory = Memory {
    inbox: Inbox(UnsafeCell::new([0; INBOX_BYTES])),
    inbox_taken: Cell::new(false),
    landing: Cell::new(None),
    rest: UnsafeCell::new(Dlmalloc::new()),
};

impl Memory {
    fn inbox_start(&self) -> *mut u8 {
        self.inbox.0.get().cast()
    }
}

// SAFETY: a block is either the whole inbox, handed out only while it is not taken, or one of dlmalloc's. Room in the arena is
// handed out too, by `cabi_realloc` alone, and never taken back.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: one thread, and dlmalloc does not call back.
        unsafe { (*self.rest.get()).malloc(layout.size(), layout.align()) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if block == self.inbox_start() {
            self.inbox_taken.set(false);
            return;
        }
        if self.landing.get().is_some_and(|(room, _)| room == block) {
            // A host that brings something else than the content for which room was made.
            core::arch::wasm32::unreachable()
        }
        // SAFETY: as in `alloc`; the block is dlmalloc's, since it is not the inbox.
        unsafe { (*self.rest.get()).free(block, layout.size(), layout.align()) }
    }
}

/// Room for what the host passes: the canonical ABI's `realloc`. Null-free: a host asking for too much meets a trap.
#[unsafe(export_name = "cabi_realloc")]
unsafe extern "C" fn cabi_realloc(old: *mut u8, old_len: usize, align: usize, len: usize) -> *mut u8 {
    if len == 0 {
        return core::ptr::without_provenance_mut(align);
    }
    if let Some((room, _)) =
        MEMORY.landing.get().filter(|(_, room)| old_len == 0 && align == 1 && *room == len)
    {
        return room;
    }
    if old_len == 0 && align == 1 && len <= INBOX_BYTES && !MEMORY.inbox_taken.replace(true) {
        return MEMORY.inbox_start();
    }
    let Ok(layout) = Layout::from_size_align(if old_len == 0 { len } else { old_len }, align) else {
        core::arch::wasm32::unreachable()
    };
    // SAFETY: the host passes a block of this function with its length and alignment, and `len` is not zero.
    let block = unsafe {
        match old_len {
            0 => alloc::alloc::alloc(layout),
            _ => alloc::alloc::realloc(old, layout, len),
        }
    };
    if block.is_null() {
        core::arch::wasm32::unreachable()
    }
    block
}

/// Lets the next list of so many bytes be put into this room.
pub(crate) fn land(room: &mut [u8]) {
    MEMORY.landing.set((!room.is_empty()).then_some((room.as_mut_ptr(), room.len())));
}

/// Whether that has been done with a list; the room is nobody's landing any more.
pub(crate) fn has_landed(block: *mut u8, len: usize) -> bool {
    let landing = MEMORY.landing.take();
    len == 0 || landing == Some((block, len))
}

/// Frees a list that came as an argument.
///
/// # Safety
/// `cabi_realloc` gave `block` for `len` bytes, and nothing points into it.
pub(crate) unsafe fn give_back(block: *mut u8, len: usize) {
    if let Ok(layout) = Layout::from_size_align(len, 1)
        && len != 0
    {
        // SAFETY: the caller's promise.
        unsafe { alloc::alloc::dealloc(block, layout) }
    }
}
