//! The hot call, written by hand against the canonical ABI: bytes in, bytes out, nothing allocated.
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
use crate::linear::Single;
use crate::machine;
use crate::memory;

/// A result's words, and the error whose strings they point to.
struct Outbox {
    words: [u32; 9],
    error: Option<Error>,
}

static OUTBOX: Single<UnsafeCell<Outbox>> =
    Single::new(UnsafeCell::new(Outbox { words: [0; 9], error: None }));

fn word(number: usize) -> u32 {
    // A pointer has 32 bits here.
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn put_text(words: &mut [u32; 9], at: usize, text: &str) {
    words[at] = word(text.as_ptr() as usize);
    words[at + 1] = word(text.len());
}

/// `control.process`
#[unsafe(export_name = "chalcopy:vm/control@0.1.0#process")]
unsafe extern "C" fn process(message: *mut u8, len: usize) -> *const u32 {
    // SAFETY: the host wrote `len` bytes there, which nobody else holds; an empty list's pointer is not null.
    let bytes = unsafe { slice::from_raw_parts(message, len) };
    // SAFETY: one thread, and no call of the component is entered while another is active.
    let outbox = unsafe { &mut *OUTBOX.get() };
    outbox.error = None;
    match machine::with(|machine| machine.process(bytes)) {
        Ok((pointer, length)) => {
            outbox.words[..3].copy_from_slice(&[0, word(pointer as usize), word(length)])
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
    unsafe { memory::give_back(message, len) };
    outbox.words.as_ptr()
}
