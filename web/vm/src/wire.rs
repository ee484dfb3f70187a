//! Values as bytes, for the border with JavaScript (`web/package/src/wire.ts` is the other side).
//!
//! ```text
//! n        None              s len ..  str, UTF-8          l count ..  list
//! t f      True, False       b len ..  bytes               t -> T count ..  tuple
//! i 8      int of 64 bits    I sign:1 count ..  int of so many limbs of 64 bits
//! d 8      float             S count ..  set               m count (key value) ..  dict
//! ```
//! Numbers are little-endian; lengths and counts have 32 bits.

use alloc::string::String;
use alloc::vec::Vec;

use chalcopy::{BigInt, Datum};

/// How deeply values may be nested that come in.
const DEPTH: u32 = 100;

/// Writes a value.
pub(crate) fn write(value: &Datum, out: &mut Vec<u8>) {
    match value {
        Datum::None => out.push(b'n'),
        Datum::Bool(truth) => out.push(if *truth { b't' } else { b'f' }),
        Datum::Int(number) => {
            out.push(b'i');
            out.extend_from_slice(&number.to_le_bytes());
        }
        Datum::BigInt(big) => {
            out.extend_from_slice(&[b'I', u8::from(big.is_negative())]);
            count(big.limbs().len(), out);
            big.limbs().iter().for_each(|limb| out.extend_from_slice(&limb.to_le_bytes()));
        }
        Datum::Float(number) => {
            out.push(b'd');
            out.extend_from_slice(&number.to_le_bytes());
        }
        Datum::Str(text) => chunk(b's', text.as_bytes(), out),
        Datum::Bytes(bytes) => chunk(b'b', bytes, out),
        Datum::List(items) => all(b'l', items, out),
        Datum::Tuple(items) => all(b'T', items, out),
        Datum::Set(items) => all(b'S', items, out),
        Datum::Dict(pairs) => {
            out.push(b'm');
            count(pairs.len(), out);
            for (key, value) in pairs {
                write(key, out);
                write(value, out);
            }
        }
    }
}

fn count(number: usize, out: &mut Vec<u8>) {
    // A length has 32 bits here.
    out.extend_from_slice(&u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}

fn chunk(tag: u8, bytes: &[u8], out: &mut Vec<u8>) {
    out.push(tag);
    count(bytes.len(), out);
    out.extend_from_slice(bytes);
}

fn all(tag: u8, items: &[Datum], out: &mut Vec<u8>) {
    out.push(tag);
    count(items.len(), out);
    items.iter().for_each(|item| write(item, out));
}

/// Reads a value that takes all of the bytes; `None` if they are no such value.
pub(crate) fn read(bytes: &[u8]) -> Option<Datum> {
    let mut reader = Reader { rest: bytes };
    let value = reader.value(0)?;
    reader.rest.is_empty().then_some(value)
}

struct Reader<'b> {
    rest: &'b [u8],
}

impl<'b> Reader<'b> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.rest.split_first_chunk::<N>()?;
        self.rest = rest;
        Some(*first)
    }

    fn count(&mut self) -> Option<usize> {
        usize::try_from(u32::from_le_bytes(self.take()?)).ok()
    }

    fn chunk(&mut self) -> Option<&'b [u8]> {
        let len = self.count()?;
        let (chunk, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        Some(chunk)
    }

    fn value(&mut self, depth: u32) -> Option<Datum> {
        if depth > DEPTH {
            return None;
        }
        let [tag] = self.take()?;
        Some(match tag {
            b'n' => Datum::None,
            b't' | b'f' => Datum::Bool(tag == b't'),
            b'i' => Datum::Int(i64::from_le_bytes(self.take()?)),
            b'I' => self.big()?,
            b'd' => Datum::Float(f64::from_le_bytes(self.take()?)),
            b's' => Datum::Str(String::from_utf8(self.chunk()?.to_vec()).ok()?),
            b'b' => Datum::Bytes(self.chunk()?.to_vec()),
            b'l' => Datum::List(self.items(depth)?),
            b'T' => Datum::Tuple(self.items(depth)?),
            b'S' => Datum::Set(self.items(depth)?),
            b'm' => {
                let count = self.count()?;
                let pair = |_| Some((self.value(depth + 1)?, self.value(depth + 1)?));
                Datum::Dict((0..count).map(pair).collect::<Option<_>>()?)
            }
            _ => return None,
        })
    }

    fn items(&mut self, depth: u32) -> Option<Vec<Datum>> {
        let count = self.count()?;
        (0..count).map(|_| self.value(depth + 1)).collect()
    }

    fn big(&mut self) -> Option<Datum> {
        let [sign] = self.take()?;
        let count = self.count()?;
        let limbs: Vec<u64> =
            (0..count).map(|_| self.take().map(u64::from_le_bytes)).collect::<Option<_>>()?;
        Some(Datum::int(BigInt::new(sign != 0, &limbs)))
    }
}
