//! The hot call and the snapshot, written by hand against the canonical ABI: nothing allocated, nothing copied on the way out.
//!
//! Generated glue would hand the host fresh lists and free them afterwards. Here the result points at bytes the machine
//! keeps until the next call, so there is no post-return either. The host reads them at once.
//!
//! ```text
//! result<tuple<list<u8>, list<list<u8>>>, error>, or with tuple<list<u8>, list<u8>>, in memory, 4-byte aligned, 36 bytes
//!   0 u8 discriminant     4 ok: u32 pointer, u32 length, and once more for the second list (of lists: as many such pairs)
//!                         4 err: u8 kind   8 exception   16 message   24 traceback (u32 pointer, u32 length)   32 s32 status
//! ```
#![allow(unsafe_code)]

use alloc::vec::Vec;
use core::cell::UnsafeCell;
use core::slice;

use crate::bindings::chalcopy::vm::types::Error;
use crate::linear::Single;
use crate::machine;
use crate::memory;

/// A list as the host reads it: pointer and length.
type List = [u32; 2];

/// A result's words, and what they point to: the error with its strings, the lists of a list.
struct Outbox {
    words: [u32; 9],
    error: Option<Error>,
    lists: Vec<List>,
}

static OUTBOX: Single<UnsafeCell<Outbox>> =
    Single::new(UnsafeCell::new(Outbox { words: [0; 9], error: None, lists: Vec::new() }));

fn word(number: usize) -> u32 {
    // A pointer has 32 bits here.
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn put_list(words: &mut [u32; 9], at: usize, (pointer, length): (*const u8, usize)) {
    words[at] = word(pointer as usize);
    words[at + 1] = word(length);
}

fn put_text(words: &mut [u32; 9], at: usize, text: &str) {
    put_list(words, at, (text.as_ptr(), text.len()));
}

/// Puts a result there for the host to read: the lists, or an error.
fn answer<const N: usize>(result: Result<[(*const u8, usize); N], Error>) -> *const u32 {
    // SAFETY: one thread, and no call of the component is entered while another is active.
    let outbox = unsafe { &mut *OUTBOX.get() };
    outbox.error = None;
    outbox.words[0] = u32::from(result.is_err());
    match result {
        Ok(lists) => {
            for (index, list) in lists.into_iter().enumerate() {
                put_list(&mut outbox.words, 1 + 2 * index, list);
            }
        }
        Err(error) => {
            let error = outbox.error.insert(error);
            outbox.words[1] = u32::from(error.kind as u8);
            put_text(&mut outbox.words, 2, &error.exception);
            put_text(&mut outbox.words, 4, &error.message);
            put_text(&mut outbox.words, 6, &error.traceback);
            outbox.words[8] = error.status.cast_unsigned();
        }
    }
    outbox.words.as_ptr()
}

/// `control.process`
#[unsafe(export_name = "chalcopy:vm/control@0.1.0#process")]
unsafe extern "C" fn process(message: *mut u8, len: usize) -> *const u32 {
    // SAFETY: the host wrote `len` bytes there, which nobody else holds; an empty list's pointer is not null.
    let bytes = unsafe { slice::from_raw_parts(message, len) };
    let answered = answer(machine::with(|machine| {
        let reply = machine.process(bytes)?;
        // SAFETY: as in `answer`, which is not entered yet.
        let lists = unsafe { &mut (*OUTBOX.get()).lists };
        lists.clear();
        lists.extend(machine.buffers().map(|(pointer, length)| [word(pointer as usize), word(length)]));
        Ok([reply, (lists.as_ptr().cast(), lists.len())])
    }));
    // SAFETY: this function owns the list, and nothing points into it any more.
    unsafe { memory::give_back(message, len) };
    answered
}

/// `control.fill`: the content stands where room was made for it already.
#[unsafe(export_name = "chalcopy:vm/control@0.1.0#fill")]
extern "C" fn fill(content: *mut u8, len: usize) {
    if !memory::has_landed(content, len) {
        // A host that brings something else than it said.
        core::arch::wasm32::unreachable()
    }
}

/// `control.freeze`
#[unsafe(export_name = "chalcopy:vm/control@0.1.0#freeze")]
extern "C" fn freeze() -> *const u32 {
    answer(machine::with(|machine| machine.freeze()))
}
