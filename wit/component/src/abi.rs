//! The hot calls, written by hand against the canonical ABI: bytes in, bytes out, nothing allocated.
//!
//! Generated glue would hand the host a fresh list and free it afterwards. Here the result points at bytes the machine
//! keeps until the next call, so there is no post-return either. The host reads them at once.
//!
//! ```text
//! result<list<u8>, error> in memory, 4-byte aligned, 36 bytes
//!   0 u8 discriminant     4 ok: u32 pointer, u32 length
//!                         4 err: u8 kind   8 exception   16 message   24 traceback (u32 pointer, u32 length)   32 s32 status
//! ```
#![allow(unsafe_code)]

use core::cell::UnsafeCell;
use core::slice;

use crate::bindings::chalcopy::vm::types::Error;
use crate::machine::{Entry, MACHINE};
use crate::memory;

/// A result's words, and the error whose strings they point to.
struct Outbox {
    words: [u32; 9],
    error: Option<Error>,
}

struct Shared(UnsafeCell<Outbox>);

// SAFETY: the component has one thread, as WebAssembly without shared memory has.
unsafe impl Sync for Shared {}

static OUTBOX: Shared = Shared(UnsafeCell::new(Outbox { words: [0; 9], error: None }));

fn word(number: usize) -> u32 {
    // A pointer has 32 bits here.
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn put_text(words: &mut [u32; 9], at: usize, text: &str) {
    words[at] = word(text.as_ptr() as usize);
    words[at + 1] = word(text.len());
}

/// Calls the machine and writes the result where the host finds it.
///
/// # Safety
/// `input` and `len` are a list the host has just put into memory from `cabi_realloc`, which nobody else holds.
unsafe fn call(entry: Entry, input: *mut u8, len: usize) -> *const u32 {
    // SAFETY: the host wrote `len` bytes there, and an empty list's pointer is aligned and not null.
    let bytes = unsafe { slice::from_raw_parts(input, len) };
    // SAFETY: one thread, and no call of the component is entered while another is active.
    let outbox = unsafe { &mut *OUTBOX.0.get() };
    outbox.error = None;
    match MACHINE.with(|machine| machine.message(entry, bytes).map(|out| (word(out.as_ptr() as usize), word(out.len())))) {
        Ok((pointer, length)) => {
            outbox.words[..3].copy_from_slice(&[0, pointer, length]);
        }
        Err(error) => {
            let error = outbox.error.insert(error);
            outbox.words[0] = 1;
            outbox.words[1] = u32::from(error.kind as u8);
            put_text(&mut outbox.words, 2, &error.exception);
            put_text(&mut outbox.words, 4, &error.message);
            put_text(&mut outbox.words, 6, &error.traceback);
            outbox.words[8] = error.status.cast_unsigned();
        }
    }
    // SAFETY: this function owns the list, and nothing points into it any more.
    unsafe { memory::give_back(input, len) };
    outbox.words.as_ptr()
}

macro_rules! hot_call {
    ($name:literal, $function:ident, $entry:ident) => {
        #[unsafe(export_name = concat!("chalcopy:vm/control@0.1.0#", $name))]
        unsafe extern "C" fn $function(input: *mut u8, len: usize) -> *const u32 {
            // SAFETY: only the host calls this, as the canonical ABI says.
            unsafe { call(Entry::$entry, input, len) }
        }
    };
}

hot_call!("start", start, Start);
hot_call!("process", process, Process);
hot_call!("stop", stop, Stop);
hot_call!("state", state, State);
