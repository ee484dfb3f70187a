//! What serde walks through inside a value: the items of a list, the entries of a dict or record, an enum's variant.

use crate::wire::error::WireError;
use crate::wire::read::Reader;
use crate::wire::shared::{self, MARKER, element_name};
use crate::wire::tag;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, MapAccess,
    SeqAccess, VariantAccess, Visitor,
};
use std::borrow::Cow;

/// The items of a list or array.
pub(super) struct Items<'r, 'de> {
    pub(super) reader: &'r mut Reader<'de>,
    pub(super) index: usize,
    pub(super) count: usize,
}

impl<'de> SeqAccess<'de> for &mut Items<'_, 'de> {
    type Error = WireError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, WireError> {
        if self.index == self.count {
            return Ok(None);
        }
        let value = seed.deserialize(&mut *self.reader).map_err(|error| error.at_index(self.index))?;
        self.index += 1;
        Ok(Some(value))
    }

    // Never more than the bytes could hold: a lying count must not reserve memory.
    fn size_hint(&self) -> Option<usize> {
        Some((self.count - self.index).min(self.reader.left()))
    }
}

fn check_known(known: &'static [&'static str], name: &str) -> Result<(), WireError> {
    if known.is_empty() || known.contains(&name) {
        Ok(())
    } else {
        Err(WireError::unknown_field(name, known))
    }
}

/// A record: names from the table, values in their order.
pub(super) struct Slots<'r, 'de> {
    pub(super) reader: &'r mut Reader<'de>,
    pub(super) fields: &'de [Cow<'static, str>],
    pub(super) index: usize,
    pub(super) known: &'static [&'static str],
}

impl<'de> MapAccess<'de> for Slots<'_, 'de> {
    type Error = WireError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, WireError> {
        let Some(name) = self.fields.get(self.index) else { return Ok(None) };
        check_known(self.known, name)?;
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, WireError> {
        let name: &str = self.fields.get(self.index).map_or("", |name| name);
        self.index += 1;
        seed.deserialize(&mut *self.reader).map_err(|error| error.in_field(name))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.fields.len() - self.index)
    }
}

/// A dict: keys and values in turn; the first key of a VARIANT is its name.
pub(super) struct Pairs<'r, 'de> {
    pub(super) reader: &'r mut Reader<'de>,
    pub(super) left: usize,
    pub(super) key: Option<&'de str>,
    pub(super) known: &'static [&'static str],
}

impl<'de> MapAccess<'de> for Pairs<'_, 'de> {
    type Error = WireError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, WireError> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        if let Some(name) = self.key {
            return seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some);
        }
        if self.reader.is_text()? {
            let name = self.reader.clone().any_text()?;
            check_known(self.known, name)?;
            self.key = Some(name);
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, WireError> {
        let name = self.key.take();
        seed.deserialize(&mut *self.reader).map_err(|error| match name {
            Some(name) => error.in_field(name),
            None => error,
        })
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left.min(self.reader.left()))
    }
}

/// Where a buffer in shared memory stands, as the fields of Copper's descriptor.
pub(super) struct Place<'b> {
    pub(super) place: shared::Place<'b>,
    pub(super) elements: u8,
    pub(super) index: usize,
}

/// The descriptor's fields.
const PLACE: [&str; 5] = [MARKER, "path", "offset_bytes", "len_elements", "element_type"];

impl<'de> MapAccess<'de> for Place<'_> {
    type Error = WireError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, WireError> {
        let Some(name) = PLACE.get(self.index) else { return Ok(None) };
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, WireError> {
        let field = self.index;
        self.index += 1;
        match field {
            0 => seed.deserialize(true.into_deserializer()),
            1 => seed.deserialize(self.place.path.as_ref().into_deserializer()),
            2 => seed.deserialize(self.place.offset.into_deserializer()),
            3 => {
                let width = tag::width(self.elements).unwrap_or(1);
                seed.deserialize((self.place.length / width).into_deserializer())
            }
            _ => {
                let name = element_name(self.elements).unwrap_or_default();
                seed.deserialize(name.into_deserializer())
            }
        }
    }
}

/// An enum's variant with a value.
pub(super) struct Variant<'r, 'de> {
    pub(super) reader: &'r mut Reader<'de>,
    pub(super) name: &'de str,
}

impl<'de> EnumAccess<'de> for Variant<'_, 'de> {
    type Error = WireError;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), WireError> {
        let tag: BorrowedStrDeserializer<'de, WireError> = BorrowedStrDeserializer::new(self.name);
        Ok((seed.deserialize(tag)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, 'de> {
    type Error = WireError;

    fn unit_variant(self) -> Result<(), WireError> {
        Deserialize::deserialize(self.reader).map_err(|error: WireError| error.in_field(self.name))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, WireError> {
        seed.deserialize(self.reader).map_err(|error| error.in_field(self.name))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, WireError> {
        self.reader.deserialize_tuple(len, visitor).map_err(|error| error.in_field(self.name))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, WireError> {
        self.reader.deserialize_struct("dict", fields, visitor).map_err(|error| error.in_field(self.name))
    }
}
