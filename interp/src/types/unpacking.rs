//! `unpack` and its siblings: bytes to values. Nothing here runs Python code once the arguments are read.

use crate::heap::images::Place;
use crate::heap::value::Value;
use crate::types::bigint::make_wide;
use crate::types::pack_format::{self as rules, Piece, Walk};
use crate::types::packer::{error, measure, place_for};
use crate::types::texts;
use crate::vm::args::Args;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// Where the bytes of argument `index` stand.
fn buffer<'a>(vm: &mut Vm<'a>, args: Args, index: usize) -> Result<Place<'a>, Raise> {
    let value = args.get(vm, index);
    texts::must_be_bytes_like(vm, value)
}

/// `unpack(format, buffer, /)`
pub fn unpack(vm: &mut Vm, args: Args) -> Answer {
    let (format, size, values) = measure(vm, args)?;
    let source = buffer(vm, args, 1)?;
    if source.len() as u64 != size {
        return Err(error(vm, format_args!("unpack requires a buffer of {size} bytes")));
    }
    values_of(vm, format, values, source)
}

/// `unpack_from(format, /, buffer, offset=0)`
pub fn unpack_from(vm: &mut Vm, args: Args) -> Answer {
    let offset = match args.opt(vm, 2) {
        Some(offset) => vm.index(offset)?,
        None => 0,
    };
    let (format, size, values) = measure(vm, args)?;
    let source = buffer(vm, args, 1)?;
    let at = place_for(vm, "unpack", size, offset, source.len())?;
    // Inside the buffer, as `place_for` has seen.
    values_of(vm, format, values, source.part(at, at + size as usize))
}

/// `iter_unpack(format, buffer, /)`
pub fn iter_unpack(vm: &mut Vm, args: Args) -> Answer {
    let (format, size, values) = measure(vm, args)?;
    let source = buffer(vm, args, 1)?;
    if size == 0 {
        return Err(error(vm, format_args!("cannot iteratively unpack with a struct of length 0")));
    }
    if !(source.len() as u64).is_multiple_of(size) {
        let message = format_args!("iterative unpacking requires a buffer of a multiple of {size} bytes");
        return Err(error(vm, message));
    }
    // No longer than the buffer, or there is nothing to do.
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    let count = source.len() / size;
    let all = vm.new_tuple(count)?;
    for index in 0..count {
        let part = source.part(index * size, index * size + size);
        let one = values_of(vm, format, values, part)?;
        vm.set(all.raw_handle(), index, one);
    }
    vm.iter(all)
}

/// The values that a format says these bytes are.
fn values_of<'a>(vm: &mut Vm<'a>, format: Place<'a>, values: u64, source: Place<'a>) -> Answer {
    vm.charge(source.len())?;
    // There are no more values than bytes, but for those of no length.
    let made = vm.new_tuple(usize::try_from(values).unwrap_or(usize::MAX))?;
    let mut walk = Walk::new(format.bytes(vm.arena_bytes()));
    let (mut at, mut index) = (0, 0);
    while let Ok(Some(piece)) = walk.next(format.bytes(vm.arena_bytes())) {
        // All sizes were found to be inside the buffer.
        at += piece.padding as usize;
        match piece.letter {
            b'x' => at += piece.count as usize,
            b's' | b'p' => {
                let part = source.part(at, at + piece.count as usize);
                let text = text(vm, piece, part)?;
                vm.set(made.raw_handle(), index, text);
                (at, index) = (at + piece.count as usize, index + 1);
            }
            _ => {
                for _ in 0..piece.count {
                    let value = item(vm, piece, walk.mode.big, source, at)?;
                    vm.set(made.raw_handle(), index, value);
                    (at, index) = (at + piece.size as usize, index + 1);
                }
            }
        }
    }
    Ok(made)
}

/// `s` and `p`
fn text<'a>(vm: &mut Vm<'a>, piece: Piece, part: Place<'a>) -> Answer {
    if piece.letter == b's' || part.is_empty() {
        return vm.make_bytes_of(&[part]);
    }
    let len = usize::from(part.bytes(vm.arena_bytes())[0]).min(part.len() - 1);
    vm.make_bytes_of(&[part.part(1, 1 + len)])
}

/// Any other letter.
fn item(vm: &mut Vm, piece: Piece, big: bool, source: Place, at: usize) -> Answer {
    let len = piece.size as usize;
    let mut bytes = [0; 8];
    bytes[..len].copy_from_slice(&source.bytes(vm.arena_bytes())[at..at + len]);
    if big {
        bytes[..len].reverse();
    }
    let bits = u64::from_le_bytes(bytes);
    match piece.letter {
        b'c' => vm.make_bytes(&bytes[..1]),
        b'?' => Ok(Value::bool(bits != 0)),
        b'e' | b'f' | b'd' => Ok(Value::float(rules::float_of(piece.letter, bits))),
        letter => make_wide(vm, rules::int_of(letter, piece.size, bits)),
    }
}
