//! CBOR into the border's values.

use crate::child::mapped::Mapped;
use crate::wire::shared::{MARKER, element};
use crate::wire::{MAX_DEPTH, NAMES_AT, tag};
use minicbor::data::{IanaTag, Type};
use minicbor::decode::{Decoder, Error};

/// What records are called that come without a name.
const NAME: &str = "payload";

/// The records that were spoken of, by their numbers: the names of their fields. And the shared buffers of the request.
#[derive(Default)]
pub(super) struct Shapes {
    pub(super) mapped: Mapped,
    known: Vec<Vec<String>>,
    announced: usize,
}

impl Shapes {
    /// The fields of record `id`.
    pub(super) fn fields(&self, id: u16) -> Option<&[String]> {
        self.known.get(usize::from(id)).map(Vec::as_slice)
    }

    /// Says everything anew: the machine is another one.
    pub(super) fn forget(&mut self) {
        self.announced = 0;
    }

    /// Appends the names section with what the machine has not heard of.
    ///
    /// # Errors
    /// The request is too long.
    pub(super) fn announce(&mut self, request: &mut Vec<u8>) -> Result<(), Error> {
        let fresh = &self.known[self.announced..];
        if fresh.is_empty() {
            return Ok(());
        }
        let at = u32::try_from(request.len()).map_err(|_| Error::message("a frame that is too long"))?;
        request[NAMES_AT..NAMES_AT + 4].copy_from_slice(&at.to_le_bytes());
        request.extend(short(self.announced)?.to_le_bytes());
        request.extend(short(fresh.len())?.to_le_bytes());
        for fields in fresh {
            request.push(1);
            text(NAME, request)?;
            request.extend(short(fields.len())?.to_le_bytes());
            fields.iter().try_for_each(|field| text(field, request))?;
        }
        self.announced = self.known.len();
        Ok(())
    }

    /// Appends a value in which maps are attribute dicts.
    ///
    /// # Errors
    /// It is no CBOR, or none that has a value at the border.
    pub(super) fn plain(&mut self, raw: &[u8], to: &mut Vec<u8>) -> Result<(), Error> {
        self.value(&mut Decoder::new(raw), to, false, 0)
    }

    /// Appends a value in which maps that have something in them are records: only then it is seen whether a script writes to them.
    ///
    /// # Errors
    /// As [`plain`](Self::plain).
    pub(super) fn template(&mut self, raw: &[u8], to: &mut Vec<u8>) -> Result<(), Error> {
        self.value(&mut Decoder::new(raw), to, true, 0)
    }

    fn value(
        &mut self,
        from: &mut Decoder<'_>,
        to: &mut Vec<u8>,
        records: bool,
        depth: u8,
    ) -> Result<(), Error> {
        if depth > MAX_DEPTH {
            return Err(Error::message("a value that nests more than 64 deep"));
        }
        match from.datatype()? {
            Type::Bool => to.push(if from.bool()? { tag::TRUE } else { tag::FALSE }),
            Type::Null => {
                from.null()?;
                to.push(tag::NONE);
            }
            Type::Undefined => {
                from.undefined()?;
                to.push(tag::NONE);
            }
            Type::F16 => number(tag::F32, from.f16()?.to_le_bytes(), to),
            Type::F32 => number(tag::F32, from.f32()?.to_le_bytes(), to),
            Type::F64 => number(tag::F64, from.f64()?.to_le_bytes(), to),
            Type::U8 | Type::U16 | Type::U32 | Type::U64 => number(tag::U64, from.u64()?.to_le_bytes(), to),
            Type::I8 | Type::I16 | Type::I32 | Type::I64 => number(tag::I64, from.i64()?.to_le_bytes(), to),
            Type::Int => number(tag::I128, i128::from(from.int()?).to_le_bytes(), to),
            Type::Tag => tagged(from, to)?,
            Type::String | Type::StringIndef => {
                let at = head(tag::STR, to);
                from.str_iter()?
                    .try_for_each(|part| part.map(|part| to.extend_from_slice(part.as_bytes())))?;
                let length = to.len() - at - 4;
                count_at(at, length, to)?;
            }
            Type::Bytes | Type::BytesIndef => {
                let at = head(tag::BYTES, to);
                from.bytes_iter()?.try_for_each(|part| part.map(|part| to.extend_from_slice(part)))?;
                let length = to.len() - at - 4;
                count_at(at, length, to)?;
            }
            Type::Array | Type::ArrayIndef => {
                let at = head(tag::LIST, to);
                let mut left = from.array()?.unwrap_or(u64::MAX);
                let mut count = 0;
                while left > 0 && !is_end(from)? {
                    self.value(from, to, records, depth + 1)?;
                    (left, count) = (left - 1, count + 1);
                }
                count_at(at, count, to)?;
            }
            Type::Map | Type::MapIndef => self.map(from, to, records, depth)?,
            other => return Err(Error::message(format!("{other} has no value in Python"))),
        }
        Ok(())
    }

    fn map(
        &mut self,
        from: &mut Decoder<'_>,
        to: &mut Vec<u8>,
        records: bool,
        depth: u8,
    ) -> Result<(), Error> {
        if self.is_buffer(from, to)? {
            return Ok(());
        }
        let shape = if records { self.shape(from.clone())? } else { None };
        let at = match shape {
            Some(id) => {
                to.push(tag::STRUCT);
                to.extend(id.to_le_bytes());
                None
            }
            None => Some(head(tag::MAP, to)),
        };
        let mut left = from.map()?.unwrap_or(u64::MAX);
        let mut count = 0;
        while left > 0 && !is_end(from)? {
            match at {
                Some(_) => self.value(from, to, false, depth + 1)?,
                None => from.skip()?,
            }
            self.value(from, to, records, depth + 1)?;
            (left, count) = (left - 1, count + 1);
        }
        at.map_or(Ok(()), |at| count_at(at, count, to))
    }

    /// Appends the number of the shared buffer that a map describes. `false` if it describes none.
    fn is_buffer(&mut self, from: &mut Decoder<'_>, to: &mut Vec<u8>) -> Result<bool, Error> {
        let mut map = from.clone();
        if map.map()? != Some(5) {
            return Ok(false);
        }
        let (mut marked, mut path, mut element_type, mut numbers) = (false, "", "", [0; 2]);
        for _ in 0..5 {
            if map.datatype()? != Type::String {
                return Ok(false);
            }
            match map.str()? {
                MARKER if map.datatype()? == Type::Bool => marked = map.bool()?,
                "path" if map.datatype()? == Type::String => path = map.str()?,
                "element_type" if map.datatype()? == Type::String => element_type = map.str()?,
                "offset_bytes" if is_length(&map)? => numbers[0] = map.u64()?,
                "len_elements" if is_length(&map)? => numbers[1] = map.u64()?,
                _ => return Ok(false),
            }
        }
        if !marked {
            return Ok(false);
        }
        from.set_position(map.position());
        let elements = element(element_type);
        let added = self.mapped.add(path, numbers[0], numbers[1], elements);
        number(tag::BUFFER, added.map_err(Error::message)?.to_le_bytes(), to);
        to.extend(elements);
        Ok(true)
    }

    /// The number of the record that has a map's keys; `None` if it is empty or its keys are no texts.
    fn shape(&mut self, mut from: Decoder<'_>) -> Result<Option<u16>, Error> {
        let mut left = from.map()?.unwrap_or(u64::MAX);
        let mut fields = Vec::new();
        while left > 0 && from.datatype()? != Type::Break {
            if from.datatype()? != Type::String {
                return Ok(None);
            }
            fields.push(from.str()?);
            from.skip()?;
            left -= 1;
        }
        if fields.is_empty() {
            return Ok(None);
        }
        let known = self.known.iter().position(|known| known.iter().eq(fields.iter()));
        let id = known.unwrap_or_else(|| {
            self.known.push(fields.iter().map(|field| (*field).to_owned()).collect());
            self.known.len() - 1
        });
        short(id).map(Some)
    }
}

/// Whether something of unknown length ends here; its end is taken.
fn is_end(from: &mut Decoder<'_>) -> Result<bool, Error> {
    let ends = from.datatype()? == Type::Break;
    if ends {
        from.set_position(from.position() + 1);
    }
    Ok(ends)
}

/// Whether a number follows that may be a length.
fn is_length(from: &Decoder<'_>) -> Result<bool, Error> {
    Ok(matches!(from.datatype()?, Type::U8 | Type::U16 | Type::U32 | Type::U64))
}

fn short(count: usize) -> Result<u16, Error> {
    u16::try_from(count).map_err(|_| Error::message("more than 65,535 names"))
}

fn text(text: &str, to: &mut Vec<u8>) -> Result<(), Error> {
    to.extend(short(text.len())?.to_le_bytes());
    to.extend_from_slice(text.as_bytes());
    Ok(())
}

fn number<const N: usize>(tag: u8, body: [u8; N], to: &mut Vec<u8>) {
    to.push(tag);
    to.extend(body);
}

/// A tag, and room for a count; gives where that is.
fn head(tag: u8, to: &mut Vec<u8>) -> usize {
    number(tag, [0; 4], to);
    to.len() - 4
}

fn count_at(at: usize, count: usize, to: &mut [u8]) -> Result<(), Error> {
    let count = u32::try_from(count).map_err(|_| Error::message("a length of more than 32 bits"))?;
    to[at..at + 4].copy_from_slice(&count.to_le_bytes());
    Ok(())
}

/// An integer of more than 64 bits.
fn tagged(from: &mut Decoder<'_>, to: &mut Vec<u8>) -> Result<(), Error> {
    let kind = IanaTag::try_from(from.tag()?);
    let wide = |bytes: &[u8]| {
        let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
        let mut body = [0; 16];
        let used = bytes.len() - start;
        body.get_mut(16_usize.saturating_sub(used)..)?.copy_from_slice(bytes.get(start..)?);
        (used <= 16).then(|| u128::from_be_bytes(body))
    };
    let too_wide = || Error::message("an integer of more than 128 bits");
    match kind {
        Ok(IanaTag::PosBignum) => {
            number(tag::U128, wide(from.bytes()?).ok_or_else(too_wide)?.to_le_bytes(), to);
        }
        Ok(IanaTag::NegBignum) => {
            let below = wide(from.bytes()?).and_then(|n| i128::try_from(n).ok()).ok_or_else(too_wide)?;
            number(tag::I128, (-1 - below).to_le_bytes(), to);
        }
        _ => return Err(Error::message("CBOR with a tag that has no value in Python")),
    }
    Ok(())
}
