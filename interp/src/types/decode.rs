//! Bytes to text.

use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::codec::{Codec, Encoding, Errors, Problem, Wide};
use crate::types::escape::{Chunk, escape};
use crate::types::memoryview;
use crate::types::texts;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// What a decoder found.
enum Next {
    /// A character and how many bytes it takes.
    Char(u32, usize),
    /// Bytes that are none, how many, and why.
    Bad(usize, &'static str),
}

/// `data.decode(...)` of a bytes-like object.
///
/// # Errors
/// `UnicodeDecodeError`; `LookupError`; `Raise::NoRoom`; out of fuel.
pub fn decode(vm: &mut Vm, data: Value, mut codec: Codec) -> Answer {
    let data = match vm.heap.handle(data, Kind::Memoryview) {
        Some(view) => memoryview::copied(vm, view)?,
        None => vm.payload(data),
    };
    let place = texts::place(vm, data);
    vm.charge(place.len())?;
    match codec.encoding {
        Encoding::Utf8 => utf8(vm, data, place, codec, 0),
        Encoding::Utf8Sig => {
            let marked = place.bytes(vm.arena_bytes()).starts_with(b"\xEF\xBB\xBF");
            utf8(vm, data, place, codec, if marked { 3 } else { 0 })
        }
        Encoding::Ascii => {
            if place.bytes(vm.arena_bytes()).is_ascii() {
                return vm.make_str_of(&[place]);
            }
            each(vm, data, place, codec, 0, |rest| match rest[0] {
                byte @ 0..0x80 => Next::Char(u32::from(byte), 1),
                _ => Next::Bad(1, "ordinal not in range(128)"),
            })
        }
        Encoding::Latin1 => each(vm, data, place, codec, 0, |rest| Next::Char(u32::from(rest[0]), 1)),
        Encoding::Wide(wide) => {
            let (wide, skipped) = order(wide, place.bytes(vm.arena_bytes()));
            codec.encoding = Encoding::Wide(wide);
            each(vm, data, place, codec, skipped, move |rest| next_wide(wide, rest))
        }
    }
}

/// Text in UTF-8, in which long stretches are usually right.
fn utf8<'a>(vm: &mut Vm<'a>, data: Value, place: Place<'a>, codec: Codec, skipped: usize) -> Answer {
    let first = core::str::from_utf8(&place.bytes(vm.arena_bytes())[skipped..]).map(|_| ());
    if first.is_ok() {
        return vm.make_str_of(&[place.part(skipped, place.len())]);
    }
    let mut builder = TextBuilder::with_room(vm, place.len())?;
    let mut at = skipped;
    while at < place.len() {
        let rest = &place.bytes(vm.arena_bytes())[at..];
        let (good, bad) = match core::str::from_utf8(rest) {
            Ok(_) => (rest.len(), None),
            Err(error) => {
                let good = error.valid_up_to();
                (good, Some(broken(&rest[good..], error.error_len())))
            }
        };
        builder.push_place(vm, place.part(at, at + good))?;
        at += good;
        if let Some((len, reason)) = bad {
            at = handle(vm, &mut builder, data, codec, (at, len, reason))?;
        }
    }
    builder.finish(vm)
}

fn broken(rest: &[u8], len: Option<usize>) -> (usize, &'static str) {
    match len {
        None => (rest.len(), "unexpected end of data"),
        Some(1) if !(0xC2..0xF5).contains(&rest[0]) => (1, "invalid start byte"),
        Some(len) => (len, "invalid continuation byte"),
    }
}

/// Decodes character by character.
fn each(
    vm: &mut Vm,
    data: Value,
    place: Place,
    codec: Codec,
    skipped: usize,
    next: impl Fn(&[u8]) -> Next,
) -> Answer {
    let mut builder = TextBuilder::with_room(vm, place.len())?;
    let mut at = skipped;
    while at < place.len() {
        let chunk = Chunk::raw(vm, place, at);
        // A character at the chunk's end may go on behind it: it is left to the next chunk.
        let last = at + chunk.bytes().len() == place.len();
        let mut done = 0;
        while done < chunk.bytes().len() && (last || done + 4 <= chunk.bytes().len()) {
            match next(&chunk.bytes()[done..]) {
                Next::Char(code, width) => {
                    builder.push_char(vm, code)?;
                    done += width;
                }
                Next::Bad(len, reason) => {
                    done = handle(vm, &mut builder, data, codec, (at + done, len, reason))? - at;
                }
            }
        }
        at += done;
    }
    builder.finish(vm)
}

/// The order of bytes a mark at the beginning tells, and the length of that mark.
fn order(wide: Wide, data: &[u8]) -> (Wide, usize) {
    if !wide.marked {
        return (wide, 0);
    }
    let plain = Wide { marked: false, ..wide };
    let little: &[u8] = if wide.unit == 2 { b"\xFF\xFE" } else { b"\xFF\xFE\0\0" };
    let big: &[u8] = if wide.unit == 2 { b"\xFE\xFF" } else { b"\0\0\xFE\xFF" };
    if data.starts_with(little) {
        (plain, wide.unit)
    } else if data.starts_with(big) {
        (Wide { big: true, ..plain }, wide.unit)
    } else {
        (plain, 0)
    }
}

fn next_wide(wide: Wide, rest: &[u8]) -> Next {
    let unit = |at: usize| {
        let bytes = rest.get(at..at + wide.unit)?;
        Some(bytes.iter().enumerate().fold(0_u32, |sum, (index, byte)| {
            let place = if wide.big { wide.unit - 1 - index } else { index };
            sum | u32::from(*byte) << (8 * place)
        }))
    };
    let Some(first) = unit(0) else { return Next::Bad(rest.len(), "truncated data") };
    if wide.unit == 4 {
        return match first {
            0xD800..0xE000 => Next::Bad(4, "code point in surrogate code point range(0xd800, 0xe000)"),
            0..0x11_0000 => Next::Char(first, 4),
            _ => Next::Bad(4, "code point not in range(0x110000)"),
        };
    }
    match (first, unit(2)) {
        (0xD800..0xDC00, Some(second @ 0xDC00..0xE000)) => {
            Next::Char(0x1_0000 + ((first & 0x3FF) << 10) + (second & 0x3FF), 4)
        }
        (0xD800..0xDC00, Some(_)) => Next::Bad(2, "illegal UTF-16 surrogate"),
        (0xD800..0xDC00, None) => Next::Bad(rest.len(), "unexpected end of data"),
        (0xDC00..0xE000, _) => Next::Bad(2, "illegal encoding"),
        _ => Next::Char(first, 2),
    }
}

/// Handles bytes that are no character: (where, how many, why); gives where to go on.
fn handle(
    vm: &mut Vm,
    builder: &mut TextBuilder,
    data: Value,
    codec: Codec,
    (at, len, reason): (usize, usize, &'static str),
) -> Result<usize, Raise> {
    let place = texts::place(vm, data);
    let byte = |vm: &Vm, index: usize| place.bytes(vm.arena_bytes())[index];
    match codec.errors {
        Errors::Ignore => {}
        Errors::Replace => builder.push_char(vm, 0xFFFD)?,
        Errors::Backslash => {
            for index in at..at + len {
                push_hex(vm, builder, byte(vm, index))?;
            }
        }
        // As many of them as are no ASCII; behind those it goes on.
        Errors::SurrogateEscape if byte(vm, at) >= 0x80 => {
            let mut index = at;
            while index < at + len && byte(vm, index) >= 0x80 {
                let byte = byte(vm, index);
                builder.push_char(vm, 0xDC00 + u32::from(byte))?;
                index += 1;
            }
            return Ok(index);
        }
        Errors::SurrogatePass => {
            let arena = vm.arena_bytes();
            if let Some((code, width)) = surrogate(codec.encoding, &place.bytes(arena)[at..]) {
                builder.push_char(vm, code)?;
                return Ok(at + width);
            }
            return Err(problem(vm, data, codec, (at, len, reason)));
        }
        _ => return Err(problem(vm, data, codec, (at, len, reason))),
    }
    Ok(at + len)
}

fn problem(vm: &mut Vm, data: Value, codec: Codec, (at, len, reason): (usize, usize, &'static str)) -> Raise {
    let object = if vm.heap.bytes(data).is_some() {
        data
    } else {
        let place = texts::place(vm, data);
        match vm.make_bytes_of(&[place]) {
            Ok(copy) => copy,
            Err(raise) => return raise,
        }
    };
    Problem { object, start: at, end: at + len, reason }.raise(vm, codec, true)
}

/// A surrogate that stands there encoded like any other character.
fn surrogate(encoding: Encoding, rest: &[u8]) -> Option<(u32, usize)> {
    let found = match (encoding, rest) {
        (Encoding::Utf8 | Encoding::Utf8Sig, [0xED, second @ 0xA0..=0xBF, third @ 0x80..=0xBF, ..]) => {
            (0xD000 | u32::from(second & 0x3F) << 6 | u32::from(third & 0x3F), 3)
        }
        (Encoding::Wide(wide), _) => {
            let bytes = rest.get(..wide.unit)?;
            let mut all = [0; 4];
            for (index, byte) in bytes.iter().enumerate() {
                all[if wide.big { wide.unit - 1 - index } else { index }] = *byte;
            }
            (u32::from_le_bytes(all), wide.unit)
        }
        _ => return None,
    };
    if (0xD800..0xE000).contains(&found.0) { Some(found) } else { None }
}

fn push_hex(vm: &mut Vm, builder: &mut TextBuilder, byte: u8) -> Done {
    match byte {
        // Never a short escape here: `\x0a`, not `\n`.
        0..0x80 => builder.push_text(vm, format_args!("\\x{byte:02x}")),
        _ => builder.push(vm, escape(u32::from(byte)).bytes()),
    }
}
