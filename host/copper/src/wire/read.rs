//! The deserializer: a reply's bytes read in place, driven by the Rust type.

use crate::wire::access::{Items, Pairs, Place, Slots, Variant};
use crate::wire::error::WireError;
use crate::wire::names::{Name, Names};
use crate::wire::shared::Buffers;
use crate::wire::{MAX_DEPTH, tag};
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};

/// Reads a reply from front to back.
#[derive(Clone)]
pub struct Reader<'de> {
    rest: &'de [u8],
    names: &'de Names,
    // Inside an ARRAY the tag stands once, before the numbers.
    shared: Option<u8>,
    buffers: Option<&'de dyn Buffers>,
    depth: u8,
}

#[derive(Clone, Copy)]
enum Number {
    Signed(i128),
    Unsigned(u128),
    Float(f64),
}

#[cold]
fn unknown(number: u32) -> WireError {
    WireError::new(format!("a buffer of unknown number {number}"))
}

fn cut_short() -> WireError {
    WireError::new("the reply is cut short")
}

impl<'de> Reader<'de> {
    /// A reader at the first byte of `reply`.
    #[must_use]
    pub fn new(reply: &'de [u8], names: &'de Names) -> Self {
        Self { rest: reply, names, shared: None, buffers: None, depth: 0 }
    }

    /// The same with the buffers in shared memory that the reply may speak of.
    #[must_use]
    pub fn with_buffers(self, buffers: &'de dyn Buffers) -> Self {
        Self { buffers: Some(buffers), ..self }
    }

    /// The buffers.
    pub(crate) fn buffers(&self) -> Option<&'de dyn Buffers> {
        self.buffers
    }

    /// Reads a value as `T`.
    ///
    /// # Errors
    /// The value does not fit `T`; the error says where.
    pub fn value<T: DeserializeOwned>(&mut self) -> Result<T, WireError> {
        T::deserialize(self)
    }

    /// Reads the next `N` bytes.
    ///
    /// # Errors
    /// The reply ends before.
    #[inline]
    pub fn take<const N: usize>(&mut self) -> Result<[u8; N], WireError> {
        let (head, tail) = self.rest.split_first_chunk().ok_or_else(cut_short)?;
        self.rest = tail;
        Ok(*head)
    }

    /// Says that nothing may follow.
    ///
    /// # Errors
    /// Something does.
    pub fn end(&self) -> Result<(), WireError> {
        if self.rest.is_empty() { Ok(()) } else { Err(WireError::new("the reply is too long")) }
    }

    /// The bytes that were not read yet.
    pub(crate) fn rest(&self) -> &'de [u8] {
        self.rest
    }

    /// How many bytes are left.
    pub(super) fn left(&self) -> usize {
        self.rest.len()
    }

    fn slice(&mut self, length: usize) -> Result<&'de [u8], WireError> {
        let (head, tail) = self.rest.split_at_checked(length).ok_or_else(cut_short)?;
        self.rest = tail;
        Ok(head)
    }

    fn length(&mut self) -> Result<usize, WireError> {
        let length = u32::from_le_bytes(self.take()?);
        usize::try_from(length).map_err(|_| cut_short())
    }

    fn peek(&self) -> Result<u8, WireError> {
        self.shared.or_else(|| self.rest.first().copied()).ok_or_else(cut_short)
    }

    fn tag(&mut self) -> Result<u8, WireError> {
        match self.shared {
            Some(tag) => Ok(tag),
            None => Ok(self.take::<1>()?[0]),
        }
    }

    fn text(&mut self) -> Result<&'de str, WireError> {
        let length = self.length()?;
        std::str::from_utf8(self.slice(length)?).map_err(|_| WireError::new("text that is not UTF-8"))
    }

    fn name(&mut self) -> Result<&'de Name, WireError> {
        let id = u16::from_le_bytes(self.take()?);
        self.names.get(id).ok_or_else(|| WireError::new(format!("a name of unknown number {id}")))
    }

    fn number(&mut self, expected: &str) -> Result<Number, WireError> {
        Ok(match self.peek()? {
            tag::F64 => Number::Float(f64::from_le_bytes(self.body()?)),
            tag::I64 => Number::Signed(i64::from_le_bytes(self.body()?).into()),
            tag::F32 => Number::Float(f32::from_le_bytes(self.body()?).into()),
            tag::U8 => Number::Signed(u8::from_le_bytes(self.body()?).into()),
            tag::U16 => Number::Signed(u16::from_le_bytes(self.body()?).into()),
            tag::U32 => Number::Signed(u32::from_le_bytes(self.body()?).into()),
            tag::U64 => Number::Signed(u64::from_le_bytes(self.body()?).into()),
            tag::U128 => Number::Unsigned(u128::from_le_bytes(self.body()?)),
            tag::I8 => Number::Signed(i8::from_le_bytes(self.body()?).into()),
            tag::I16 => Number::Signed(i16::from_le_bytes(self.body()?).into()),
            tag::I32 => Number::Signed(i32::from_le_bytes(self.body()?).into()),
            tag::I128 => Number::Signed(i128::from_le_bytes(self.body()?)),
            _ => return Err(self.mismatch(expected)),
        })
    }

    #[inline]
    fn body<const N: usize>(&mut self) -> Result<[u8; N], WireError> {
        self.tag()?;
        self.take()
    }

    fn integer<T: TryFrom<i128> + TryFrom<u128>>(&mut self, expected: &str) -> Result<T, WireError> {
        let before = self.clone();
        let fits = match self.number(expected)? {
            Number::Signed(n) => T::try_from(n).ok(),
            Number::Unsigned(n) => T::try_from(n).ok(),
            Number::Float(_) => return Err(before.mismatch(expected)),
        };
        fits.ok_or_else(|| WireError::expected(expected, format!("{} (out of range)", before.describe())))
    }

    // Nearest double of any integer, as Python's float(n).
    #[allow(clippy::cast_precision_loss)]
    fn float(&mut self, expected: &str) -> Result<f64, WireError> {
        Ok(match self.number(expected)? {
            Number::Float(x) => x,
            Number::Signed(n) => n as f64,
            Number::Unsigned(n) => n as f64,
        })
    }

    #[cold]
    fn mismatch(&self, expected: &str) -> WireError {
        WireError::expected(expected, self.describe())
    }

    /// The next value in words: `str 'fast'`, `int 300`, `list of 2`.
    #[cold]
    fn describe(&self) -> String {
        let mut here = self.clone();
        let mut words = || -> Result<String, WireError> {
            Ok(match here.peek()? {
                tag::NONE => "None".to_owned(),
                tag::FALSE => "bool False".to_owned(),
                tag::TRUE => "bool True".to_owned(),
                tag::STR | tag::NAME => {
                    let text: String = here.any_text()?.chars().take(40).collect();
                    format!("str '{text}'")
                }
                tag::BYTES => "bytes".to_owned(),
                tag::BUFFER => "SharedMemoryHandle".to_owned(),
                tag::LIST | tag::ARRAY => {
                    here.tag()?;
                    format!("list of {}", here.length()?)
                }
                tag::STRUCT => {
                    here.tag()?;
                    here.name()?.text().to_owned()
                }
                tag::MAP | tag::VARIANT => "dict".to_owned(),
                other if tag::width(other).is_none() => format!("a value of unknown tag {other:#04x}"),
                _ => match here.number("a number") {
                    Ok(Number::Signed(n)) => format!("int {n}"),
                    Ok(Number::Unsigned(n)) => format!("int {n}"),
                    Ok(Number::Float(x)) => format!("float {x:?}"),
                    Err(error) => error.to_string(),
                },
            })
        };
        words().unwrap_or_else(|error| error.to_string())
    }

    pub(super) fn any_text(&mut self) -> Result<&'de str, WireError> {
        match self.tag()? {
            tag::STR => self.text(),
            tag::NAME => Ok(self.name()?.text()),
            _ => Err(WireError::new("not a text")),
        }
    }

    pub(super) fn is_text(&self) -> Result<bool, WireError> {
        Ok(matches!(self.peek()?, tag::STR | tag::NAME))
    }

    fn str<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, WireError> {
        if self.is_text()? { visitor.visit_borrowed_str(self.any_text()?) } else { Err(self.mismatch("str")) }
    }

    /// Runs `read` one level deeper, with no tag shared from an array around.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, WireError>) -> Result<T, WireError> {
        if self.depth == MAX_DEPTH {
            return Err(WireError::new("a value that nests more than 64 deep"));
        }
        let shared = self.shared.take();
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        self.shared = shared;
        result
    }

    /// The number of a buffer in shared memory, and the tag of its elements.
    fn buffer(&mut self) -> Result<(u32, u8), WireError> {
        self.tag()?;
        let number = u32::from_le_bytes(self.take()?);
        Ok((number, self.take::<1>()?[0]))
    }

    /// The content of a buffer in shared memory, and the tag of its elements.
    fn content(&mut self) -> Result<(&'de [u8], u8), WireError> {
        let (number, elements) = self.buffer()?;
        let content = self.buffers.and_then(|buffers| buffers.content(number));
        Ok((content.ok_or_else(|| unknown(number))?, elements))
    }

    /// A buffer in shared memory as a list of its elements.
    fn elements<V: Visitor<'de>>(&mut self, want: Option<usize>, visitor: V) -> Result<V::Value, WireError> {
        let (content, elements) = self.content()?;
        let count = content.len() / tag::width(elements).ok_or_else(cut_short)?;
        if let Some(want) = want.filter(|want| *want != count) {
            let got = format_args!("SharedMemoryHandle of {count}");
            return Err(WireError::expected(format_args!("{want} items"), got));
        }
        let mut inside = Self { rest: content, shared: Some(elements), ..self.clone() };
        visitor.visit_seq(&mut Items { reader: &mut inside, index: 0, count })
    }

    fn list<V: Visitor<'de>>(&mut self, want: Option<usize>, visitor: V) -> Result<V::Value, WireError> {
        let here = self.clone();
        if self.peek()? == tag::BUFFER {
            return self.elements(want, visitor);
        }
        self.nested(|reader| {
            let shared = match reader.tag()? {
                tag::LIST => None,
                tag::ARRAY => Some(0),
                tag::BYTES => Some(tag::U8),
                _ => return Err(here.mismatch("list")),
            };
            let count = reader.length()?;
            if let Some(want) = want.filter(|want| *want != count) {
                return Err(WireError::expected(
                    format_args!("{want} items"),
                    format_args!("list of {count}"),
                ));
            }
            // An array's tag stands behind its count; bytes are an array without one.
            reader.shared = if shared == Some(0) { Some(reader.take::<1>()?[0]) } else { shared };
            let mut items = Items { reader, index: 0, count };
            let value = visitor.visit_seq(&mut items)?;
            let (index, reader) = (items.index, items.reader);
            reader.shared = None;
            if index == count {
                Ok(value)
            } else {
                Err(WireError::expected(format_args!("{index} items"), format_args!("list of {count}")))
            }
        })
    }

    fn map<V: Visitor<'de>>(
        &mut self,
        known: &'static [&'static str],
        what: &str,
        visitor: V,
    ) -> Result<V::Value, WireError> {
        let here = self.clone();
        self.nested(|reader| match reader.tag()? {
            tag::STRUCT => {
                let fields = reader.name()?.fields().unwrap_or_default();
                visitor.visit_map(Slots { reader, fields, index: 0, known })
            }
            tag::MAP => {
                let count = reader.length()?;
                visitor.visit_map(Pairs { reader, left: count, key: None, known })
            }
            tag::VARIANT => {
                let key = reader.name()?.text();
                visitor.visit_map(Pairs { reader, left: 1, key: Some(key), known })
            }
            _ => Err(here.mismatch(what)),
        })
    }
}

macro_rules! integers {
    ($($method:ident $visit:ident $ty:ident;)*) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
            visitor.$visit(self.integer::<$ty>(stringify!($ty))?)
        }
    )* };
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = WireError;

    integers! {
        deserialize_u8 visit_u8 u8; deserialize_u16 visit_u16 u16; deserialize_u32 visit_u32 u32; deserialize_u64 visit_u64 u64;
        deserialize_u128 visit_u128 u128; deserialize_i8 visit_i8 i8; deserialize_i16 visit_i16 i16; deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64; deserialize_i128 visit_i128 i128;
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        match self.peek()? {
            tag::NONE => self.deserialize_unit(visitor),
            tag::FALSE | tag::TRUE => self.deserialize_bool(visitor),
            tag::STR | tag::NAME => self.str(visitor),
            // A type that asks for anything takes numbers in a row, if it takes bytes at all.
            tag::BYTES | tag::LIST | tag::ARRAY => self.list(None, visitor),
            tag::STRUCT | tag::MAP | tag::VARIANT => self.map(&[], "dict", visitor),
            // What Copper's handles take: where the buffer stands.
            tag::BUFFER => {
                let (number, elements) = self.buffer()?;
                let place = self.buffers.ok_or_else(|| unknown(number))?.place(number)?;
                visitor.visit_map(Place { place, elements, index: 0 })
            }
            other if tag::width(other).is_none() => Err(self.mismatch("a value")),
            _ => match self.number("a number")? {
                Number::Float(x) => visitor.visit_f64(x),
                Number::Unsigned(n) => visitor.visit_u128(n),
                Number::Signed(n) => match (u64::try_from(n), i64::try_from(n)) {
                    (Ok(n), _) => visitor.visit_u64(n),
                    (_, Ok(n)) => visitor.visit_i64(n),
                    _ => visitor.visit_i128(n),
                },
            },
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        let value = match self.peek()? {
            tag::FALSE => false,
            tag::TRUE => true,
            _ => return Err(self.mismatch("bool")),
        };
        self.tag()?;
        visitor.visit_bool(value)
    }

    // A double too big for a float becomes an infinity, as in Rust and in numpy.
    #[allow(clippy::cast_possible_truncation)]
    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        visitor.visit_f32(self.float("f32")? as f32)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        visitor.visit_f64(self.float("f64")?)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        let mismatch = self.clone();
        let mut letters =
            if self.is_text()? { self.any_text()?.chars() } else { return Err(mismatch.mismatch("char")) };
        match (letters.next(), letters.next()) {
            (Some(letter), None) => visitor.visit_char(letter),
            _ => Err(mismatch.mismatch("char")),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        self.str(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        self.str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        match self.peek()? {
            tag::BYTES => {
                self.tag()?;
                let length = self.length()?;
                visitor.visit_borrowed_bytes(self.slice(length)?)
            }
            tag::LIST | tag::ARRAY => self.list(None, visitor),
            tag::BUFFER => visitor.visit_borrowed_bytes(self.content()?.0),
            _ => Err(self.mismatch("bytes")),
        }
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        if self.peek()? == tag::NONE {
            self.tag()?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        if self.peek()? != tag::NONE {
            return Err(self.mismatch("None"));
        }
        self.tag()?;
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, WireError> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, WireError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        self.list(None, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, WireError> {
        self.list(Some(len), visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, WireError> {
        self.list(Some(len), visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        self.map(&[], "dict", visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, WireError> {
        match self.peek()? {
            tag::LIST | tag::ARRAY => self.list(Some(fields.len()), visitor),
            _ => self.map(fields, name, visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, WireError> {
        if self.is_text()? {
            let text: &'de str = self.any_text()?;
            return visitor.visit_enum(text.into_deserializer());
        }
        let here = self.clone();
        self.nested(|reader| {
            let variant = match reader.tag()? {
                tag::VARIANT => reader.name()?.text(),
                tag::MAP if reader.length()? == 1 && reader.is_text()? => reader.any_text()?,
                _ => {
                    return Err(WireError::expected(
                        format_args!("{name} (a str or a dict of one entry)"),
                        here.describe(),
                    ));
                }
            };
            visitor.visit_enum(Variant { reader, name: variant })
        })
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        self.str(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WireError> {
        self.deserialize_any(visitor)
    }
}
