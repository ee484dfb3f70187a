//! From `Datum` to Rust's data, by serde.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer,
    MapAccess, SeqAccess, VariantAccess, Visitor,
};

use crate::datum::{Datum, DatumError};

impl Datum {
    /// The data as a Rust type; see [`Datum::of`] for what becomes what. An `int` becomes a float where one is wanted, a list
    /// a tuple and the other way round, `bytes` any sequence of small integers.
    ///
    /// # Errors
    /// If they are of another shape, or an integer is too large for its type.
    pub fn to<T: DeserializeOwned>(self) -> Result<T, DatumError> {
        T::deserialize(self)
    }
}

impl IntoDeserializer<'_, DatumError> for Datum {
    type Deserializer = Datum;

    fn into_deserializer(self) -> Datum {
        self
    }
}

fn sequence<'de, V: Visitor<'de>>(items: Vec<Datum>, visitor: V) -> Result<V::Value, DatumError> {
    let mut items = SeqDeserializer::new(items.into_iter());
    let made = visitor.visit_seq(&mut items)?;
    items.end()?;
    Ok(made)
}

impl<'de> Deserializer<'de> for Datum {
    type Error = DatumError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DatumError> {
        match self {
            Datum::None => visitor.visit_unit(),
            Datum::Bool(truth) => visitor.visit_bool(truth),
            Datum::Int(n) => visitor.visit_i64(n),
            Datum::BigInt(big) => match (u64::try_from(&big), i128::try_from(&big), u128::try_from(&big)) {
                (Ok(n), _, _) => visitor.visit_u64(n),
                (_, Ok(n), _) => visitor.visit_i128(n),
                (_, _, Ok(n)) => visitor.visit_u128(n),
                _ => Err(DatumError::custom("an int of more than 128 bits")),
            },
            Datum::Float(x) => visitor.visit_f64(x),
            Datum::Str(text) => visitor.visit_string(text),
            Datum::Bytes(bytes) => visitor.visit_byte_buf(bytes),
            Datum::List(items) | Datum::Tuple(items) | Datum::Set(items) => sequence(items, visitor),
            Datum::Dict(pairs) => {
                let mut pairs = MapDeserializer::new(pairs.into_iter());
                let made = visitor.visit_map(&mut pairs)?;
                pairs.end()?;
                Ok(made)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DatumError> {
        if self == Datum::None { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, DatumError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DatumError> {
        match self {
            Datum::Bytes(bytes) => sequence(bytes.into_iter().map(Datum::from).collect(), visitor),
            other => other.deserialize_any(visitor),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, DatumError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, DatumError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DatumError> {
        let (name, inside) = match self {
            Datum::Str(name) => (name, Datum::None),
            Datum::Dict(pairs) => match <[(Datum, Datum); 1]>::try_from(pairs) {
                Ok([(Datum::Str(name), inside)]) => (name, inside),
                _ => return Err(DatumError::custom("a variant is a dict with one key, its name")),
            },
            other => return other.deserialize_any(visitor),
        };
        visitor.visit_enum(Tagged { name, inside })
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DatumError> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct map struct
        identifier
    }
}

/// A variant and what it holds.
struct Tagged {
    name: String,
    inside: Datum,
}

impl<'de> EnumAccess<'de> for Tagged {
    type Error = DatumError;
    type Variant = Held;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Held), DatumError> {
        let variant = seed.deserialize(Datum::Str(self.name))?;
        Ok((variant, Held(self.inside)))
    }
}

/// What a variant holds.
struct Held(Datum);

impl<'de> VariantAccess<'de> for Held {
    type Error = DatumError;

    fn unit_variant(self) -> Result<(), DatumError> {
        <()>::deserialize(self.0)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, DatumError> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, DatumError> {
        self.0.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DatumError> {
        self.0.deserialize_any(visitor)
    }
}

/// Takes whatever comes.
struct Any;

macro_rules! visits {
    ($($name:ident($type:ty))*) => {
        $(fn $name<E: Error>(self, value: $type) -> Result<Datum, E> {
            Ok(value.into())
        })*
    };
}

impl<'de> Visitor<'de> for Any {
    type Value = Datum;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("data that Python knows")
    }

    visits! {
        visit_bool(bool) visit_i64(i64) visit_i128(i128) visit_u64(u64) visit_u128(u128) visit_f64(f64)
        visit_str(&str) visit_string(String) visit_bytes(&[u8])
    }

    fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Datum, E> {
        Ok(Datum::Bytes(bytes))
    }

    fn visit_none<E: Error>(self) -> Result<Datum, E> {
        Ok(Datum::None)
    }

    fn visit_unit<E: Error>(self) -> Result<Datum, E> {
        Ok(Datum::None)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Datum, D::Error> {
        Datum::deserialize(from)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Datum, D::Error> {
        Datum::deserialize(from)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Datum, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element()? {
            items.push(item);
        }
        Ok(Datum::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Datum, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = from.next_entry()? {
            pairs.push(pair);
        }
        Ok(Datum::Dict(pairs))
    }
}

impl<'de> de::Deserialize<'de> for Datum {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Datum, D::Error> {
        from.deserialize_any(Any)
    }
}
