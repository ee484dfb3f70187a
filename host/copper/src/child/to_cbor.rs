//! The border's values into CBOR.
//!
//! Floats keep their 64 bits: `cu-python-task` cannot read the half floats that CPython's `cbor2` makes of NaN and infinities.

use crate::child::from_cbor::Shapes;
use crate::child::mapped::described;
use crate::frames::Cbor;
use crate::machine::{Fault, Machine};
use crate::wire::shared::MARKER;
use crate::wire::{MAX_DEPTH, METADATA, PAYLOAD, tag};
use minicbor::data::IanaTag;

/// What values speak of: records by their numbers, buffers of the last call.
#[derive(Clone, Copy)]
pub(super) struct Source<'s> {
    pub(super) shapes: &'s Shapes,
    pub(super) machine: &'s dyn Machine,
}

fn broken() -> Fault {
    Fault::script("the reply is cut short, or not understood")
}

fn take<const N: usize>(from: &mut &[u8]) -> Result<[u8; N], Fault> {
    let (head, tail) = from.split_first_chunk().ok_or_else(broken)?;
    *from = tail;
    Ok(*head)
}

fn slice<'b>(from: &mut &'b [u8], length: usize) -> Result<&'b [u8], Fault> {
    let (head, tail) = from.split_at_checked(length).ok_or_else(broken)?;
    *from = tail;
    Ok(head)
}

fn count(from: &mut &[u8]) -> Result<usize, Fault> {
    usize::try_from(u32::from_le_bytes(take(from)?)).map_err(|_| broken())
}

/// Reads a message of a reply and writes it as a map. Metadata that the script did not say are those of `before`, as CBOR.
///
/// # Errors
/// The reply is broken.
pub(super) fn message(
    from: &mut &[u8],
    source: Source<'_>,
    before: Option<&[u8]>,
    to: &mut Cbor<'_>,
) -> Result<(), Fault> {
    let [flags] = take(from)?;
    let _ = to.map(3).and_then(|to| to.str("tov"));
    match flags >> 1 & 3 {
        0 => drop(to.str("None")),
        1 => {
            let time = u64::from_le_bytes(take(from)?);
            let _ = to.map(1).and_then(|to| to.str("Time")).and_then(|to| to.u64(time));
        }
        _ => {
            let _ = to.map(1).and_then(|to| to.str("Range")).and_then(|to| to.map(2));
            for key in ["start", "end"] {
                let time = u64::from_le_bytes(take(from)?);
                let _ = to.str(key).and_then(|to| to.u64(time));
            }
        }
    }
    let _ = to.str("metadata");
    if flags & METADATA != 0 {
        take::<2>(from)?;
        value(from, source, to)?;
    } else {
        match before {
            Some(raw) => to.writer_mut().extend_from_slice(raw),
            None => drop(to.null()),
        }
    }
    let _ = to.str("payload");
    if flags & PAYLOAD != 0 { value(from, source, to) } else { to.null().map(drop).map_err(|_| broken()) }
}

/// Reads a value and writes it.
///
/// # Errors
/// It is broken.
pub(super) fn value(from: &mut &[u8], source: Source<'_>, to: &mut Cbor<'_>) -> Result<(), Fault> {
    nested(from, source, to, 0)
}

fn nested(from: &mut &[u8], source: Source<'_>, to: &mut Cbor<'_>, depth: u8) -> Result<(), Fault> {
    if depth > MAX_DEPTH {
        return Err(broken());
    }
    let [kind] = take(from)?;
    match kind {
        tag::NONE => drop(to.null()),
        tag::FALSE | tag::TRUE => drop(to.bool(kind == tag::TRUE)),
        tag::STR => {
            let length = count(from)?;
            let text = std::str::from_utf8(slice(from, length)?).map_err(|_| broken())?;
            drop(to.str(text));
        }
        tag::BYTES => {
            let length = count(from)?;
            drop(to.bytes(slice(from, length)?));
        }
        tag::LIST => {
            let count = count(from)?;
            let _ = to.array(count as u64);
            for _ in 0..count {
                nested(from, source, to, depth + 1)?;
            }
        }
        tag::ARRAY => {
            let (count, [kind]) = (count(from)?, take(from)?);
            let _ = to.array(count as u64);
            for _ in 0..count {
                number(kind, from, to)?;
            }
        }
        tag::STRUCT => {
            let fields = source.shapes.fields(u16::from_le_bytes(take(from)?)).ok_or_else(broken)?;
            let _ = to.map(fields.len() as u64);
            for field in fields {
                let _ = to.str(field);
                nested(from, source, to, depth + 1)?;
            }
        }
        tag::MAP => {
            let count = count(from)?;
            let _ = to.map(count as u64);
            for _ in 0..2 * count {
                nested(from, source, to, depth + 1)?;
            }
        }
        tag::BUFFER => {
            let (number, [elements]) = (u32::from_le_bytes(take(from)?), take(from)?);
            buffer(source, number, elements, to)?;
        }
        _ => number(kind, from, to)?,
    }
    Ok(())
}

/// A buffer that came with the call, as its descriptor; any other one as its elements.
fn buffer(source: Source<'_>, at: u32, elements: u8, to: &mut Cbor<'_>) -> Result<(), Fault> {
    if let Some(buffer) = source.shapes.mapped.buffer(at) {
        let (path, offset, count, name) = described(buffer);
        let _ = to.map(5).and_then(|to| to.str(MARKER)).and_then(|to| to.bool(true));
        for (key, text) in [("path", path), ("element_type", name)] {
            let _ = to.str(key).and_then(|to| to.str(text));
        }
        for (key, number) in [("offset_bytes", offset), ("len_elements", count)] {
            let _ = to.str(key).and_then(|to| to.u64(number));
        }
        return Ok(());
    }
    let mut content = source.machine.buffer(usize::try_from(at).map_err(|_| broken())?);
    let count = content.len() / tag::width(elements).ok_or_else(broken)?;
    let _ = to.array(count as u64);
    (0..count).try_for_each(|_| number(elements, &mut content, to))
}

fn number(kind: u8, from: &mut &[u8], to: &mut Cbor<'_>) -> Result<(), Fault> {
    match kind {
        tag::F64 => drop(to.f64(f64::from_le_bytes(take(from)?))),
        tag::F32 => drop(to.f32(f32::from_le_bytes(take(from)?))),
        tag::U128 => wide(u128::from_le_bytes(take(from)?), IanaTag::PosBignum, to),
        tag::I128 => {
            let n = i128::from_le_bytes(take(from)?);
            match u128::try_from(n) {
                Ok(n) => wide(n, IanaTag::PosBignum, to),
                Err(_) => match i64::try_from(n) {
                    Ok(n) => drop(to.i64(n)),
                    Err(_) => wide((-1 - n).cast_unsigned(), IanaTag::NegBignum, to),
                },
            }
        }
        _ => {
            let width = tag::width(kind).ok_or_else(broken)?;
            let mut body = [0; 8];
            body.get_mut(..width).ok_or_else(broken)?.copy_from_slice(slice(from, width)?);
            let bits = u64::from_le_bytes(body);
            let unused = 64 - 8 * u32::try_from(width).unwrap_or(8);
            if kind >= tag::I8 {
                drop(to.i64(bits.cast_signed() << unused >> unused));
            } else {
                drop(to.u64(bits));
            }
        }
    }
    Ok(())
}

/// An integer that may need more than 64 bits.
fn wide(n: u128, kind: IanaTag, to: &mut Cbor<'_>) {
    match u64::try_from(n) {
        Ok(n) if kind == IanaTag::PosBignum => drop(to.u64(n)),
        _ => {
            let bytes = n.to_be_bytes();
            let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
            let _ = to.tag(kind).and_then(|to| to.bytes(&bytes[start..]));
        }
    }
}
