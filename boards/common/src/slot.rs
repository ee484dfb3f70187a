//! The slot: a part of the flash that holds an image, or several one behind the other, written there by whoever flashes the board
//! (`memory.x` says where).
#![allow(unsafe_code)]

use core::slice;

/// What every image begins with, up to the version of its format.
const MARK: [u8; 7] = *b"CHALCOP";
/// Words that an image has at least.
const LEAST: usize = 4;

unsafe extern "C" {
    static _slot_start: u64;
    static _slot_end: u64;
}

/// What stands in the slot.
pub(crate) enum Found {
    /// No image.
    Nothing,
    /// Something that begins as an image does and says that it is longer than the slot, in words of 8 bytes: its own length, the
    /// slot's.
    TooLarge(usize, usize),
    /// An image, yet to be verified.
    Image(&'static [u64]),
}

/// Looks into the slot, so many words from its beginning.
pub(crate) fn look(place: usize) -> Found {
    let slot = words().get(place..).unwrap_or_default();
    let [first, _, lengths, _, ..] = *slot else { return Found::Nothing };
    if first.to_le_bytes()[..7] != MARK {
        return Found::Nothing;
    }
    // The low half is the length.
    let length = lengths as u32 as usize;
    match slot.get(..length) {
        Some(image) if length >= LEAST => Found::Image(image),
        Some(_) => Found::Image(&slot[..LEAST]),
        None => Found::TooLarge(length, slot.len()),
    }
}

fn words() -> &'static [u64] {
    let (start, end) = (&raw const _slot_start, &raw const _slot_end);
    // SAFETY: the linker script reserves what lies between the two, aligned to 8 bytes, for the slot alone; nobody writes there
    // while a firmware runs, and any bits are a word.
    unsafe { slice::from_raw_parts(start, (end as usize - start as usize) / size_of::<u64>()) }
}
