//! What the machines for WebAssembly have in common, the component's and the page's: the linear memory holds all, and one thread runs.
#![allow(unsafe_code)]

use core::ops::Deref;
use core::slice;

const PAGE_BYTES: usize = 64 * 1024;

/// What exists once, since an instance has one thread.
pub(crate) struct Single<T>(T);

// SAFETY: an instance has one thread, as WebAssembly without shared memory has.
unsafe impl<T> Sync for Single<T> {}

impl<T> Single<T> {
    /// It.
    pub(crate) const fn new(it: T) -> Self {
        Self(it)
    }
}

impl<T> Deref for Single<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// The machine's arena: fresh, zeroed, and never given back. `None` if there is no more memory, or the embedder's limit forbids it.
pub(crate) fn arena(bytes: usize) -> Option<&'static mut [u64]> {
    let before = core::arch::wasm32::memory_grow(0, bytes.div_ceil(PAGE_BYTES));
    if before == usize::MAX {
        return None;
    }
    // SAFETY: the pages are new, so they are zeroed, page-aligned, and nobody else's: dlmalloc asks for its own.
    Some(unsafe { slice::from_raw_parts_mut((before * PAGE_BYTES) as *mut u64, bytes / 8) })
}

/// Words as the bytes they are; WebAssembly is little-endian.
pub(crate) fn bytes(words: &[u64]) -> &[u8] {
    // SAFETY: every byte of a word is a byte, and bytes need no alignment.
    unsafe { slice::from_raw_parts(words.as_ptr().cast(), words.len() * 8) }
}
