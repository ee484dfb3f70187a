//! How `repr()` and `ascii()` show texts: quotes and escapes.

use core::fmt::Write;

use crate::heap::images::Place;
use crate::heap::utf8::codes;
use crate::heap::value::Value;
use crate::types::texts;
use crate::unicode::{self, PRINTABLE};
use crate::vm::raise::{Answer, Done};
use crate::vm::state::Vm;
use crate::vm::text::Room;
use crate::vm::text_builder::TextBuilder;

/// Some characters of a text, copied out of the arena, so that something can be written there.
pub struct Chunk {
    bytes: [u8; Chunk::SIZE],
    len: usize,
}

impl Chunk {
    const SIZE: usize = 120;

    /// The characters from byte `at` on, as many as fit.
    pub fn read(vm: &Vm, place: Place, at: usize) -> Chunk {
        let mut chunk = Chunk::raw(vm, place, at);
        if at + chunk.len < place.len() {
            let text = place.bytes(vm.arena_bytes());
            while text[at + chunk.len] & 0xC0 == 0x80 {
                chunk.len -= 1;
            }
        }
        chunk
    }

    /// The bytes from `at` on, as many as fit, whatever they are.
    pub fn raw(vm: &Vm, place: Place, at: usize) -> Chunk {
        let rest = &place.bytes(vm.arena_bytes())[at..];
        let len = rest.len().min(Chunk::SIZE);
        let mut bytes = [0; Chunk::SIZE];
        bytes[..len].copy_from_slice(&rest[..len]);
        Chunk { bytes, len }
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

/// `repr(text)` of a string.
pub fn repr_str(vm: &mut Vm, this: Value) -> Answer {
    let place = vm.text_place(this);
    let quote = quote_for(place.bytes(vm.arena_bytes()));
    let mut builder = TextBuilder::with_room(vm, place.len() + 2)?;
    builder.push(vm, &[quote])?;
    let mut at = 0;
    while at < place.len() {
        let chunk = Chunk::read(vm, place, at);
        let plain = |code: u32| {
            if code < 128 {
                (32..127).contains(&code) && code != u32::from(quote) && code != 0x5C
            } else {
                unicode::has(code, PRINTABLE)
            }
        };
        push_escaped(vm, &mut builder, chunk.bytes(), plain)?;
        at += chunk.bytes().len();
    }
    builder.push(vm, &[quote])?;
    builder.finish(vm)
}

/// A string with every character that is not ASCII escaped: what `ascii()` makes of a `repr`.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn ascii_str(vm: &mut Vm, text: Value) -> Answer {
    if vm.is_ascii(text) {
        return Ok(text);
    }
    let place = vm.text_place(text);
    let mut builder = TextBuilder::with_room(vm, place.len() + 16)?;
    let mut at = 0;
    while at < place.len() {
        let chunk = Chunk::read(vm, place, at);
        push_escaped(vm, &mut builder, chunk.bytes(), |code| code < 128)?;
        at += chunk.bytes().len();
    }
    builder.finish(vm)
}

/// The quotes that need no escape, apostrophes if both or neither do.
fn quote_for(text: &[u8]) -> u8 {
    if text.contains(&b'\'') && !text.contains(&b'"') { b'"' } else { b'\'' }
}

/// Appends characters, those that are not plain as escapes.
fn push_escaped(vm: &mut Vm, builder: &mut TextBuilder, text: &[u8], plain: impl Fn(u32) -> bool) -> Done {
    let mut start = 0;
    for (at, code) in codes(text) {
        if plain(code) {
            continue;
        }
        builder.push(vm, &text[start..at])?;
        start = at + crate::heap::utf8::code_width(code);
        builder.push(vm, escape(code).bytes())?;
    }
    builder.push(vm, &text[start..])
}

/// The escape of a character.
pub fn escape(code: u32) -> Room<10> {
    let mut room = Room::default();
    // Ten bytes hold every escape.
    let _ = match code {
        9 => room.write_str("\\t"),
        10 => room.write_str("\\n"),
        13 => room.write_str("\\r"),
        0x22 | 0x27 | 0x5C => write!(room, "\\{}", code as u8 as char),
        0..0x100 => write!(room, "\\x{code:02x}"),
        0x100..0x1_0000 => write!(room, "\\u{code:04x}"),
        _ => write!(room, "\\U{code:08x}"),
    };
    room
}

/// `repr(data)` of bytes.
pub fn repr_bytes(vm: &mut Vm, this: Value) -> Answer {
    let mut builder = TextBuilder::new(vm)?;
    push_bytes(vm, &mut builder, this, false)?;
    builder.finish(vm)
}

/// `repr(data)` of a bytearray.
pub fn repr_bytearray(vm: &mut Vm, this: Value) -> Answer {
    let (name, this) = (vm.type_name(this), vm.payload(this));
    let mut builder = TextBuilder::new(vm)?;
    builder.push_text(vm, format_args!("{name}("))?;
    // CPython escapes apostrophes here even between the other quotes.
    push_bytes(vm, &mut builder, this, true)?;
    builder.push(vm, b")")?;
    builder.finish(vm)
}

fn push_bytes(vm: &mut Vm, builder: &mut TextBuilder, this: Value, apostrophes: bool) -> Done {
    let place = texts::place(vm, this);
    vm.charge(place.len())?;
    let quote = quote_for(place.bytes(vm.arena_bytes()));
    builder.push(vm, &[b'b', quote])?;
    let mut at = 0;
    while at < place.len() {
        let chunk = Chunk::raw(vm, place, at);
        for byte in chunk.bytes() {
            match *byte {
                b'\'' if apostrophes => builder.push(vm, b"\\'")?,
                b' '..=b'~' if *byte != quote && *byte != b'\\' => builder.push(vm, &[*byte])?,
                other => builder.push(vm, escape(u32::from(other)).bytes())?,
            }
        }
        at += chunk.bytes().len();
    }
    builder.push(vm, &[quote])
}
