//! Text to bytes.

use core::fmt::Write;

use crate::heap::utf8::{codes, decode, surrogate};
use crate::heap::value::Value;
use crate::types::codec::{Codec, Encoding, Errors, Problem, Wide};
use crate::types::escape::{Chunk, escape};
use crate::vm::raise::{Answer, Done};
use crate::vm::state::Vm;
use crate::vm::text::Room;
use crate::vm::text_builder::TextBuilder;

/// `text.encode(...)` of a string.
///
/// # Errors
/// `UnicodeEncodeError`; `LookupError`; `Raise::NoRoom`; out of fuel.
pub fn encode(vm: &mut Vm, text: Value, codec: Codec) -> Answer {
    let place = vm.text_place(text);
    let ascii = vm.is_ascii(text);
    match codec.encoding {
        Encoding::Utf8 if ascii || surrogate(place.bytes(vm.arena_bytes())).is_none() => {
            return vm.make_bytes_of(&[place]);
        }
        Encoding::Ascii | Encoding::Latin1 if ascii => return vm.make_bytes_of(&[place]),
        _ => {}
    }
    let mut builder = TextBuilder::with_room(vm, place.len())?;
    match codec.encoding {
        Encoding::Utf8Sig => builder.push(vm, b"\xEF\xBB\xBF")?,
        Encoding::Wide(wide) if wide.marked => push_unit(vm, &mut builder, wide, 0xFEFF)?,
        _ => {}
    }
    let mut index = 0;
    let mut at = 0;
    while at < place.len() {
        let chunk = Chunk::read(vm, place, at);
        let mut bad = None;
        for (offset, code) in codes(chunk.bytes()) {
            if !fits(codec.encoding, code) {
                bad = Some(offset);
                break;
            }
            push_code(vm, &mut builder, codec.encoding, code)?;
            index += 1;
        }
        at += bad.unwrap_or(chunk.bytes().len());
        if bad.is_some() {
            (at, index) = handle(vm, &mut builder, text, codec, (at, index))?;
        }
    }
    builder.finish_bytes(vm)
}

/// Looks whether a text may go out as UTF-8.
///
/// # Errors
/// `UnicodeEncodeError` for surrogates; `Raise::NoRoom`.
pub fn must_be_writable(vm: &mut Vm, text: Value) -> Done {
    let text = vm.payload(text);
    if vm.is_ascii(text) || surrogate(vm.text(text)).is_none() {
        return Ok(());
    }
    encode(vm, text, Codec { encoding: Encoding::Utf8, errors: Errors::Strict }).map(drop)
}

fn fits(encoding: Encoding, code: u32) -> bool {
    match encoding {
        Encoding::Ascii => code < 0x80,
        Encoding::Latin1 => code < 0x100,
        _ => !(0xD800..0xE000).contains(&code),
    }
}

fn push_code(vm: &mut Vm, builder: &mut TextBuilder, encoding: Encoding, code: u32) -> Done {
    match encoding {
        Encoding::Utf8 | Encoding::Utf8Sig => builder.push_char(vm, code),
        Encoding::Ascii | Encoding::Latin1 => builder.push(vm, &[code as u8]),
        Encoding::Wide(wide) if wide.unit == 2 && code >= 0x1_0000 => {
            push_unit(vm, builder, wide, 0xD800 + ((code - 0x1_0000) >> 10))?;
            push_unit(vm, builder, wide, 0xDC00 + (code & 0x3FF))
        }
        Encoding::Wide(wide) => push_unit(vm, builder, wide, code),
    }
}

fn push_unit(vm: &mut Vm, builder: &mut TextBuilder, wide: Wide, unit: u32) -> Done {
    let (little, big) = (unit.to_le_bytes(), unit.to_be_bytes());
    builder.push(vm, if wide.big { &big[4 - wide.unit..] } else { &little[..wide.unit] })
}

/// Handles a run of characters that do not fit, which begins at (byte, index); gives where it ends.
fn handle(
    vm: &mut Vm,
    builder: &mut TextBuilder,
    text: Value,
    codec: Codec,
    (mut at, mut index): (usize, usize),
) -> Result<(usize, usize), crate::vm::raise::Raise> {
    let place = vm.text_place(text);
    let start = index;
    while at < place.len() {
        let (code, width) = decode(place.bytes(vm.arena_bytes()), at);
        if fits(codec.encoding, code) {
            break;
        }
        if !push_instead(vm, builder, codec, code)? {
            // Surrogates are told of together, as far as they go.
            let rest = codes(&place.bytes(vm.arena_bytes())[at..]);
            let end = index + rest.take_while(|(_, code)| !fits(codec.encoding, *code)).count();
            let start = if codec.errors == Errors::SurrogateEscape { index } else { start };
            let problem = Problem { object: text, start, end, reason: reason(codec.encoding) };
            return Err(problem.raise(vm, codec, false));
        }
        at += width;
        index += 1;
    }
    Ok((at, index))
}

fn reason(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Ascii => "ordinal not in range(128)",
        Encoding::Latin1 => "ordinal not in range(256)",
        _ => "surrogates not allowed",
    }
}

/// Puts what stands for a character that does not fit; `false` if nothing does.
fn push_instead(
    vm: &mut Vm,
    builder: &mut TextBuilder,
    codec: Codec,
    code: u32,
) -> Result<bool, crate::vm::raise::Raise> {
    let mut room = Room::<12>::default();
    let text = match codec.errors {
        Errors::Ignore => "",
        Errors::Replace => "?",
        Errors::Backslash => {
            room = Room::default();
            let _ = room.write_str(core::str::from_utf8(escape(code).bytes()).unwrap_or("?"));
            core::str::from_utf8(room.bytes()).unwrap_or("?")
        }
        Errors::Xml => {
            let _ = write!(room, "&#{code};");
            core::str::from_utf8(room.bytes()).unwrap_or("?")
        }
        Errors::SurrogateEscape if (0xDC80..0xDD00).contains(&code) => {
            builder.push(vm, &[code as u8])?;
            return Ok(true);
        }
        Errors::SurrogatePass if !matches!(codec.encoding, Encoding::Ascii | Encoding::Latin1) => {
            push_code(vm, builder, codec.encoding, code)?;
            return Ok(true);
        }
        _ => return Ok(false),
    };
    for byte in text.bytes() {
        push_code(vm, builder, codec.encoding, u32::from(byte))?;
    }
    Ok(true)
}
