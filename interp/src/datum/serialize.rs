//! From Rust's data to `Datum`, by serde: structs become dicts, enums what serde calls externally tagged.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Display;

use serde::ser::{self, Serialize, Serializer};

use crate::datum::Datum;

/// Why Rust's data and a `Datum` do not become one another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DatumError {
    text: String,
}

impl Display for DatumError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.text)
    }
}

impl core::error::Error for DatumError {}

impl ser::Error for DatumError {
    fn custom<T: Display>(text: T) -> DatumError {
        DatumError { text: text.to_string() }
    }
}

impl serde::de::Error for DatumError {
    fn custom<T: Display>(text: T) -> DatumError {
        DatumError { text: text.to_string() }
    }
}

impl Datum {
    /// Rust's data as a `Datum`. Structs and maps become dicts, tuples and arrays tuples, other sequences lists, `()` and an
    /// `Option` without value `None`, a variant its name or a dict from its name to what it holds.
    ///
    /// # Errors
    /// What the data's own `Serialize` says.
    ///
    /// # Example
    /// ```
    /// use chalcopy::Datum;
    /// #[derive(serde::Serialize, serde::Deserialize, PartialEq, Debug)]
    /// enum Command { Stop, Drive { speed: f64 } }
    /// assert_eq!(Datum::of(&Command::Stop)?, Datum::from("Stop"));
    /// let drive = Datum::of(&Command::Drive { speed: 0.5 })?;
    /// assert_eq!(drive.get("Drive").and_then(|of| of.get("speed")), Some(&Datum::Float(0.5)));
    /// assert_eq!(drive.to::<Command>()?, Command::Drive { speed: 0.5 });
    /// # Ok::<(), chalcopy::DatumError>(())
    /// ```
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Result<Datum, DatumError> {
        value.serialize(Maker)
    }
}

/// As the nearest that serde knows: a set is a sequence, an integer beyond 128 bits a text of its digits.
impl Serialize for Datum {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Datum::None => to.serialize_none(),
            Datum::Bool(truth) => to.serialize_bool(*truth),
            Datum::Int(n) => to.serialize_i64(*n),
            Datum::BigInt(big) => match (u64::try_from(big), i128::try_from(big), u128::try_from(big)) {
                (Ok(n), _, _) => to.serialize_u64(n),
                (_, Ok(n), _) => to.serialize_i128(n),
                (_, _, Ok(n)) => to.serialize_u128(n),
                _ => to.collect_str(big),
            },
            Datum::Float(x) => to.serialize_f64(*x),
            Datum::Str(text) => to.serialize_str(text),
            Datum::Bytes(bytes) => to.serialize_bytes(bytes),
            Datum::List(items) | Datum::Set(items) => to.collect_seq(items),
            Datum::Tuple(items) => {
                let mut tuple = to.serialize_tuple(items.len())?;
                for item in items {
                    ser::SerializeTuple::serialize_element(&mut tuple, item)?;
                }
                ser::SerializeTuple::end(tuple)
            }
            Datum::Dict(pairs) => to.collect_map(pairs.iter().map(|(key, value)| (key, value))),
        }
    }
}

/// Makes a `Datum` of what is serialized.
struct Maker;

/// What several values come to.
struct Several {
    items: Vec<Datum>,
    whole: fn(Vec<Datum>) -> Datum,
    variant: Option<&'static str>,
}

/// What entries come to.
struct Entries {
    pairs: Vec<(Datum, Datum)>,
    variant: Option<&'static str>,
}

impl Several {
    fn new(len: usize, whole: fn(Vec<Datum>) -> Datum, variant: Option<&'static str>) -> Several {
        Several { items: Vec::with_capacity(len), whole, variant }
    }

    fn push<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), DatumError> {
        self.items.push(Datum::of(value)?);
        Ok(())
    }

    fn whole(self) -> Datum {
        tagged(self.variant, (self.whole)(self.items))
    }
}

impl Entries {
    fn new(len: usize, variant: Option<&'static str>) -> Entries {
        Entries { pairs: Vec::with_capacity(len), variant }
    }

    fn push<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), DatumError> {
        self.pairs.push((name.into(), Datum::of(value)?));
        Ok(())
    }
}

fn tagged(variant: Option<&'static str>, inside: Datum) -> Datum {
    match variant {
        Some(name) => Datum::Dict(alloc::vec![(name.into(), inside)]),
        None => inside,
    }
}

macro_rules! plain {
    ($($name:ident($type:ty))*) => {
        $(fn $name(self, value: $type) -> Result<Datum, DatumError> {
            Ok(value.into())
        })*
    };
}

type Variant = &'static str;

impl Serializer for Maker {
    type Ok = Datum;
    type Error = DatumError;
    type SerializeSeq = Several;
    type SerializeTuple = Several;
    type SerializeTupleStruct = Several;
    type SerializeTupleVariant = Several;
    type SerializeMap = Entries;
    type SerializeStruct = Entries;
    type SerializeStructVariant = Entries;

    plain! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
        serialize_i128(i128) serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64)
        serialize_u128(u128) serialize_f32(f32) serialize_f64(f64) serialize_str(&str) serialize_bytes(&[u8])
    }

    fn serialize_char(self, value: char) -> Result<Datum, DatumError> {
        Ok(Datum::Str(value.to_string()))
    }

    fn serialize_none(self) -> Result<Datum, DatumError> {
        Ok(Datum::None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Datum, DatumError> {
        Datum::of(value)
    }

    fn serialize_unit(self) -> Result<Datum, DatumError> {
        Ok(Datum::None)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Datum, DatumError> {
        Ok(Datum::None)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: Variant) -> Result<Datum, DatumError> {
        Ok(Datum::Str(variant.to_owned()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Datum, DatumError> {
        Datum::of(value)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: Variant,
        value: &T,
    ) -> Result<Datum, DatumError> {
        Ok(tagged(Some(variant), Datum::of(value)?))
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Several, DatumError> {
        // What the data says of its length is only a hint.
        Ok(Several::new(len.unwrap_or(0).min(1 << 12), Datum::List, None))
    }

    fn serialize_tuple(self, len: usize) -> Result<Several, DatumError> {
        Ok(Several::new(len, Datum::Tuple, None))
    }

    fn serialize_tuple_struct(self, _: &'static str, len: usize) -> Result<Several, DatumError> {
        Ok(Several::new(len, Datum::Tuple, None))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: Variant,
        len: usize,
    ) -> Result<Several, DatumError> {
        Ok(Several::new(len, Datum::Tuple, Some(variant)))
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Entries, DatumError> {
        Ok(Entries::new(len.unwrap_or(0).min(1 << 12), None))
    }

    fn serialize_struct(self, _: &'static str, len: usize) -> Result<Entries, DatumError> {
        Ok(Entries::new(len, None))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: Variant,
        len: usize,
    ) -> Result<Entries, DatumError> {
        Ok(Entries::new(len, Some(variant)))
    }
}

macro_rules! several {
    ($($trait:ident $method:ident)*) => {
        $(impl ser::$trait for Several {
            type Ok = Datum;
            type Error = DatumError;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), DatumError> {
                self.push(value)
            }

            fn end(self) -> Result<Datum, DatumError> {
                Ok(self.whole())
            }
        })*
    };
}
several! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
}

macro_rules! entries {
    ($($trait:ident)*) => {
        $(impl ser::$trait for Entries {
            type Ok = Datum;
            type Error = DatumError;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: Variant, value: &T) -> Result<(), DatumError> {
                self.push(name, value)
            }

            fn end(self) -> Result<Datum, DatumError> {
                Ok(tagged(self.variant, Datum::Dict(self.pairs)))
            }
        })*
    };
}
entries! { SerializeStruct SerializeStructVariant }

impl ser::SerializeMap for Entries {
    type Ok = Datum;
    type Error = DatumError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), DatumError> {
        self.pairs.push((Datum::of(key)?, Datum::None));
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), DatumError> {
        if let Some((_, place)) = self.pairs.last_mut() {
            *place = Datum::of(value)?;
        }
        Ok(())
    }

    fn end(self) -> Result<Datum, DatumError> {
        Ok(Datum::Dict(self.pairs))
    }
}
