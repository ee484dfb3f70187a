//! A script's output as Copper would record it: read as its Rust type would read it, and written as that would be.

use std::fmt;

use bincode::config::standard;
use bincode::{Encode, encode_into_std_write};
use cu29::value_decode::ValueDecodeScalar as Scalar;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};

use crate::plan::{Branch, DEPTH, Fields, Plan, Step};
use crate::replay::words::Words;

/// A log's types.
#[derive(Clone, Copy)]
pub(crate) struct Types<'t> {
    pub(crate) plan: &'t Plan,
    pub(crate) words: &'t [Words],
    /// How deep the values nest around the next one: a catalog may say of a kind that it holds itself.
    depth: u32,
}

impl<'t> Types<'t> {
    pub(crate) fn new(plan: &'t Plan, words: &'t [Words]) -> Types<'t> {
        Types { plan, words, depth: 0 }
    }

    /// Reads a value of this kind, and appends its bytes to `out`.
    pub(crate) fn record<'o>(self, binding: usize, out: &'o mut Vec<u8>) -> Record<'t, 'o> {
        let types = Types { depth: self.depth + 1, ..self };
        Record { types, step: self.plan.step(binding), words: self.words.get(binding), out }
    }
}

/// A value that is about to be read.
pub(crate) struct Record<'t, 'o> {
    types: Types<'t>,
    step: Option<&'t Step>,
    words: Option<&'t Words>,
    out: &'o mut Vec<u8>,
}

fn put<E: Error>(out: &mut Vec<u8>, value: impl Encode) -> Result<(), E> {
    encode_into_std_write(value, out, standard()).map(|_| ()).map_err(E::custom)
}

/// Writes a count, or a variant's tag.
fn put_whole<E: Error>(out: &mut Vec<u8>, scalar: Scalar, number: u64) -> Result<(), E> {
    match scalar {
        Scalar::U8 => put(out, u8::try_from(number).map_err(E::custom)?),
        Scalar::U16 => put(out, u16::try_from(number).map_err(E::custom)?),
        Scalar::U32 => put(out, u32::try_from(number).map_err(E::custom)?),
        _ => put(out, number),
    }
}

fn scalar<'de, D: Deserializer<'de>>(scalar: Scalar, from: D, out: &mut Vec<u8>) -> Result<(), D::Error> {
    macro_rules! number {
        ($ty:ty) => {
            put(out, <$ty>::deserialize(from)?)
        };
    }
    match scalar {
        Scalar::F32 => number!(f32),
        Scalar::F64 => number!(f64),
        Scalar::Bool => number!(bool),
        Scalar::U8 => number!(u8),
        Scalar::U16 => number!(u16),
        Scalar::U32 => number!(u32),
        Scalar::U64 => number!(u64),
        Scalar::U128 => number!(u128),
        Scalar::I8 => number!(i8),
        Scalar::I16 => number!(i16),
        Scalar::I32 => number!(i32),
        Scalar::I64 => number!(i64),
        Scalar::I128 => number!(i128),
        Scalar::Char => number!(char),
    }
}

impl<'de> DeserializeSeed<'de> for Record<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let Record { types, step, words, out } = self;
        if types.depth > DEPTH {
            return Err(D::Error::custom("a value that nests too deeply"));
        }
        let into = Into { types, out };
        match (step, words) {
            (Some(Step::Unit), _) => <()>::deserialize(from),
            (Some(Step::Scalar(kind)), _) => scalar(*kind, from, into.out),
            (Some(Step::Text), _) => put(into.out, String::deserialize(from)?),
            (Some(Step::Bytes), _) => from.deserialize_byte_buf(Bytes(into)),
            (Some(Step::Same(only)), _) => types.record(*only, into.out).deserialize(from),
            (Some(Step::Tuple(children)), _) => {
                from.deserialize_tuple(children.len(), Row { children: children.iter().copied(), into })
            }
            (Some(Step::Struct(fields)), Some(Words::Struct { name, fields: names })) => {
                from.deserialize_struct(name, names, Struct { fields, names, into })
            }
            (Some(Step::Array { element, length }), _) => from
                .deserialize_tuple(*length, Row { children: std::iter::repeat_n(*element, *length), into }),
            (Some(Step::Sequence { element, count, .. }), _) => {
                from.deserialize_seq(Many { element: *element, count: *count, into })
            }
            (Some(Step::Map { key, value }), _) => {
                from.deserialize_map(Pairs { key: *key, value: *value, into })
            }
            (Some(Step::Option(element)), _) => from.deserialize_option(Perhaps { element: *element, into }),
            (Some(Step::Enum { tag, branches, .. }), Some(Words::Enum { name, variants, bodies })) => {
                let wanted = Variants { tag: *tag, branches, variants, bodies, into };
                from.deserialize_enum(name, variants, wanted)
            }
            _ => Err(D::Error::custom("the catalog is broken")),
        }
    }
}

/// Where what is read goes.
struct Into<'t, 'o> {
    types: Types<'t>,
    out: &'o mut Vec<u8>,
}

impl<'t> Into<'t, '_> {
    fn record(&mut self, binding: usize) -> Record<'t, '_> {
        self.types.record(binding, self.out)
    }
}

macro_rules! expecting {
    ($what:literal) => {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str($what)
        }
    };
}

struct Bytes<'t, 'o>(Into<'t, 'o>);

impl<'de> Visitor<'de> for Bytes<'_, '_> {
    expecting!("bytes");

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<(), E> {
        put(self.0.out, bytes)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        put(self.0.out, Vec::<u8>::deserialize(SeqAccessDeserializer::new(items))?)
    }
}

/// As many values as a type has.
struct Row<'t, 'o, C> {
    children: C,
    into: Into<'t, 'o>,
}

impl<'de, C: Iterator<Item = usize>> Visitor<'de> for Row<'_, '_, C> {
    expecting!("a list of as many items as the type has");

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        for (index, child) in self.children.enumerate() {
            let read = items.next_element_seed(self.into.record(child))?;
            read.ok_or_else(|| A::Error::invalid_length(index, &"more items"))?;
        }
        Ok(())
    }
}

/// As many values as there are.
struct Many<'t, 'o> {
    element: usize,
    count: Scalar,
    into: Into<'t, 'o>,
}

impl<'de> Visitor<'de> for Many<'_, '_> {
    expecting!("a list");

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Many { element, count, into: Into { types, out } } = self;
        let (mut number, mut all) = (0, Vec::new());
        while items.next_element_seed(types.record(element, &mut all))?.is_some() {
            number += 1;
        }
        put_whole(out, count, number)?;
        out.extend_from_slice(&all);
        Ok(())
    }
}

struct Pairs<'t, 'o> {
    key: usize,
    value: usize,
    into: Into<'t, 'o>,
}

impl<'de> Visitor<'de> for Pairs<'_, '_> {
    expecting!("a map");

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<(), A::Error> {
        let Pairs { key, value, into: Into { types, out } } = self;
        let (mut number, mut all) = (0_u64, Vec::new());
        while pairs.next_key_seed(types.record(key, &mut all))?.is_some() {
            pairs.next_value_seed(types.record(value, &mut all))?;
            number += 1;
        }
        put(out, number)?;
        out.extend_from_slice(&all);
        Ok(())
    }
}

struct Perhaps<'t, 'o> {
    element: usize,
    into: Into<'t, 'o>,
}

impl<'de> Visitor<'de> for Perhaps<'_, '_> {
    expecting!("a value or None");

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.into.out.push(0);
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(mut self, from: D) -> Result<(), D::Error> {
        self.into.out.push(1);
        self.into.record(self.element).deserialize(from)
    }
}

/// A struct's fields by their names, in any order, or in a row.
struct Struct<'t, 'o> {
    fields: &'t Fields,
    names: &'static [&'static str],
    into: Into<'t, 'o>,
}

impl<'de> Visitor<'de> for Struct<'_, '_> {
    expecting!("a record");

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        Row { children: self.fields.iter().map(|(_, kind)| *kind), into: self.into }.visit_seq(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<(), A::Error> {
        let Struct { fields, names, into: Into { types, out } } = self;
        let kinds: Vec<usize> = fields.iter().map(|(_, kind)| *kind).collect();
        let mut values: Vec<Option<Vec<u8>>> = vec![None; kinds.len()];
        while let Some(at) = pairs.next_key_seed(OneOf(names))? {
            if values[at].is_some() {
                return Err(A::Error::duplicate_field(names[at]));
            }
            let mut value = Vec::new();
            pairs.next_value_seed(types.record(kinds[at], &mut value))?;
            values[at] = Some(value);
        }
        for ((value, kind), name) in values.into_iter().zip(kinds).zip(names) {
            match value {
                Some(value) => out.extend_from_slice(&value),
                // What serde makes of an option that is not there.
                None if matches!(types.plan.step(kind), Some(Step::Option(_))) => out.push(0),
                None => return Err(A::Error::missing_field(name)),
            }
        }
        Ok(())
    }
}

/// One of these names; its place among them.
struct OneOf(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for OneOf {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for OneOf {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let at = self.0.iter().position(|known| *known == name);
        at.ok_or_else(|| E::unknown_variant(name, self.0))
    }
}

struct Variants<'t, 'o> {
    tag: Scalar,
    branches: &'t [Branch],
    variants: &'static [&'static str],
    bodies: &'t [Words],
    into: Into<'t, 'o>,
}

impl<'de> Visitor<'de> for Variants<'_, '_> {
    expecting!("a variant");

    fn visit_enum<A: EnumAccess<'de>>(self, one: A) -> Result<(), A::Error> {
        let Variants { tag, branches, variants, bodies, mut into } = self;
        let (at, body) = one.variant_seed(OneOf(variants))?;
        put_whole(into.out, tag, branches[at].tag)?;
        match (&branches[at].body, &bodies[at]) {
            (Step::Unit, _) => body.unit_variant(),
            (Step::Same(only), _) => body.newtype_variant_seed(into.record(*only)),
            (Step::Tuple(children), _) => {
                body.tuple_variant(children.len(), Row { children: children.iter().copied(), into })
            }
            (Step::Struct(fields), Words::Struct { fields: names, .. }) => {
                body.struct_variant(names, Struct { fields, names, into })
            }
            _ => Err(A::Error::custom("the catalog is broken")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Types;
    use crate::plan::{Plan, Step};
    use crate::replay::words::Words;
    use serde::de::DeserializeSeed;

    /// What a log's catalog says is not to be trusted: nothing takes bytes here, so bytes bound nothing.
    #[test]
    fn a_kind_that_holds_itself_ends() {
        for step in [Step::Option(0), Step::Same(0)] {
            let (plan, words, mut out) = (Plan { steps: vec![step] }, [Words::None], Vec::new());
            let from = &mut serde_json::Deserializer::from_str("1");
            let error = Types::new(&plan, &words).record(0, &mut out).deserialize(from).unwrap_err();
            assert!(error.to_string().starts_with("a value that nests too deeply"), "{error}");
        }
    }
}
