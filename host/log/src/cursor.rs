//! Reading bincode (standard configuration) from front to back.

use bincode::config::standard;
use bincode::{Decode, decode_from_slice};
use cu29::value_decode::ValueDecodeScalar as Scalar;

/// Why something could not be read.
pub(crate) type Fault = &'static str;

/// What is left of the bytes.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Cursor<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Cursor<'b> {
        Cursor { bytes, at: 0 }
    }

    /// How far it has come.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// The next byte.
    #[inline]
    pub(crate) fn byte(&mut self) -> Result<u8, Fault> {
        let byte = *self.bytes.get(self.at).ok_or("it is cut short")?;
        self.at += 1;
        Ok(byte)
    }

    /// The next `len` bytes.
    #[inline]
    pub(crate) fn slice(&mut self, len: usize) -> Result<&'b [u8], Fault> {
        let end = self.at.checked_add(len).ok_or("it is cut short")?;
        let slice = self.bytes.get(self.at..end).ok_or("it is cut short")?;
        self.at = end;
        Ok(slice)
    }

    /// The next bytes, as many as the type has.
    #[inline]
    pub(crate) fn take<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let (head, _) = self.bytes[self.at..].split_first_chunk().ok_or("it is cut short")?;
        self.at += N;
        Ok(*head)
    }

    /// The next value of a type.
    #[inline]
    pub(crate) fn read<T: Decode<()>>(&mut self) -> Result<T, Fault> {
        let decoded = decode_from_slice(&self.bytes[self.at..], standard());
        let (value, used) = decoded.map_err(|_| "it cannot be decoded, or is cut short")?;
        self.at += used;
        Ok(value)
    }

    /// How many follow. Each takes at least a byte, or is nothing.
    pub(crate) fn count(&mut self) -> Result<usize, Fault> {
        let count = self.read::<u64>()?;
        usize::try_from(count).map_err(|_| "a length out of range")
    }

    /// A count, or a variant's tag.
    pub(crate) fn whole(&mut self, scalar: Scalar) -> Result<u64, Fault> {
        match scalar {
            Scalar::U8 => self.byte().map(u64::from),
            Scalar::U16 => self.read::<u16>().map(u64::from),
            Scalar::U32 => self.read::<u32>().map(u64::from),
            Scalar::U64 => self.read(),
            _ => Err("the catalog is broken"),
        }
    }
}
