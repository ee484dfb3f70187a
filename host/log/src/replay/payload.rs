//! A recorded payload as serde sees it: what its Rust type would say of itself, out of the bytes in the log. So it takes the same way to
//! the machine as the value did on the robot.

use std::cell::RefCell;

use cu29::value_decode::ValueDecodeScalar as Scalar;
use serde::ser::{
    Error, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleVariant, Serializer,
};

use crate::cursor::{Cursor, Fault};
use crate::plan::{Plan, Step};
use crate::replay::words::Words;

/// Bytes that are read while they are serialized, once.
pub(crate) struct Payload<'p> {
    plan: &'p Plan,
    words: &'p [Words],
    binding: usize,
    cursor: RefCell<Cursor<'p>>,
}

impl<'p> Payload<'p> {
    /// The payload of this kind in `bytes`, which have been read before.
    pub(crate) fn new(plan: &'p Plan, words: &'p [Words], binding: usize, bytes: &'p [u8]) -> Payload<'p> {
        Payload { plan, words, binding, cursor: RefCell::new(Cursor::new(bytes)) }
    }

    fn read<T>(&self, read: impl FnOnce(&mut Cursor<'p>) -> Result<T, Fault>) -> Result<T, Fault> {
        read(&mut self.cursor.borrow_mut())
    }

    fn value(&self, binding: usize) -> Result<Value<'_, 'p>, Fault> {
        let step = self.plan.step(binding).ok_or("the catalog is broken")?;
        Ok(Value { payload: self, step, words: self.words.get(binding).unwrap_or(&Words::None) })
    }
}

impl Serialize for Payload<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value(self.binding).map_err(S::Error::custom)?.serialize(serializer)
    }
}

/// The value that comes next.
struct Value<'v, 'p> {
    payload: &'v Payload<'p>,
    step: &'v Step,
    words: &'v Words,
}

/// The next value of a kind.
struct Next<'v, 'p>(&'v Payload<'p>, usize);

impl Serialize for Next<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.value(self.1).map_err(S::Error::custom)?.serialize(serializer)
    }
}

fn text<'p>(cursor: &mut Cursor<'p>) -> Result<&'p str, Fault> {
    let length = cursor.count()?;
    std::str::from_utf8(cursor.slice(length)?).map_err(|_| "a text that is not UTF-8")
}

fn bytes<'p>(cursor: &mut Cursor<'p>) -> Result<&'p [u8], Fault> {
    let length = cursor.count()?;
    cursor.slice(length)
}

impl<'v, 'p> Value<'v, 'p> {
    fn next(&self, binding: usize) -> Next<'v, 'p> {
        Next(self.payload, binding)
    }

    fn scalar<S: Serializer>(&self, scalar: Scalar, serializer: S) -> Result<S::Ok, S::Error> {
        macro_rules! number {
            ($serialize:ident) => {{
                let number = self.payload.read(|cursor| cursor.read()).map_err(S::Error::custom)?;
                serializer.$serialize(number)
            }};
        }
        match scalar {
            Scalar::F32 => number!(serialize_f32),
            Scalar::F64 => number!(serialize_f64),
            Scalar::Bool => number!(serialize_bool),
            Scalar::U8 => number!(serialize_u8),
            Scalar::U16 => number!(serialize_u16),
            Scalar::U32 => number!(serialize_u32),
            Scalar::U64 => number!(serialize_u64),
            Scalar::U128 => number!(serialize_u128),
            Scalar::I8 => number!(serialize_i8),
            Scalar::I16 => number!(serialize_i16),
            Scalar::I32 => number!(serialize_i32),
            Scalar::I64 => number!(serialize_i64),
            Scalar::I128 => number!(serialize_i128),
            Scalar::Char => number!(serialize_char),
        }
    }

    fn sequence<S: Serializer>(&self, element: usize, count: u64, serializer: S) -> Result<S::Ok, S::Error> {
        let mut all = serializer.serialize_seq(usize::try_from(count).ok())?;
        for _ in 0..count {
            all.serialize_element(&self.next(element))?;
        }
        all.end()
    }

    fn map<S: Serializer>(&self, key: usize, value: usize, serializer: S) -> Result<S::Ok, S::Error> {
        let count = self.payload.read(Cursor::count).map_err(S::Error::custom)?;
        let mut all = serializer.serialize_map(Some(count))?;
        for _ in 0..count {
            all.serialize_key(&self.next(key))?;
            all.serialize_value(&self.next(value))?;
        }
        all.end()
    }

    fn structure<S: Serializer>(
        &self,
        fields: &crate::plan::Fields,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let Words::Struct { name, fields: names } = self.words else { return Err(broken()) };
        let mut all = serializer.serialize_struct(name, names.len())?;
        for (name, (_, kind)) in names.iter().zip(fields.iter()) {
            all.serialize_field(name, &self.next(*kind))?;
        }
        all.end()
    }

    fn variant<S: Serializer>(&self, at: usize, body: &Step, serializer: S) -> Result<S::Ok, S::Error> {
        let Words::Enum { name, variants, bodies } = self.words else { return Err(broken()) };
        let index = u32::try_from(at).map_err(S::Error::custom)?;
        let variant = variants[at];
        match (body, &bodies[at]) {
            (Step::Unit, _) => serializer.serialize_unit_variant(name, index, variant),
            (Step::Tuple(children), _) => {
                let mut all = serializer.serialize_tuple_variant(name, index, variant, children.len())?;
                for child in children {
                    all.serialize_field(&self.next(*child))?;
                }
                all.end()
            }
            (Step::Struct(fields), Words::Struct { fields: names, .. }) => {
                let mut all = serializer.serialize_struct_variant(name, index, variant, names.len())?;
                for (name, (_, kind)) in names.iter().zip(fields.iter()) {
                    all.serialize_field(name, &self.next(*kind))?;
                }
                all.end()
            }
            (Step::Same(only), _) => {
                serializer.serialize_newtype_variant(name, index, variant, &self.next(*only))
            }
            _ => Err(broken()),
        }
    }
}

fn broken<E: Error>() -> E {
    E::custom("the catalog is broken")
}

impl Serialize for Value<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.step {
            Step::Unit => serializer.serialize_unit(),
            Step::Scalar(scalar) => self.scalar(*scalar, serializer),
            Step::Text => serializer.serialize_str(self.payload.read(text).map_err(S::Error::custom)?),
            Step::Bytes => serializer.serialize_bytes(self.payload.read(bytes).map_err(S::Error::custom)?),
            Step::Same(only) => self.next(*only).serialize(serializer),
            Step::Tuple(children) => {
                let mut all = serializer.serialize_tuple(children.len())?;
                for child in children {
                    all.serialize_element(&self.next(*child))?;
                }
                all.end()
            }
            Step::Struct(fields) => self.structure(fields, serializer),
            Step::Array { element, length } => self.sequence(*element, *length as u64, serializer),
            Step::Sequence { element, count, .. } => {
                let count = self.payload.read(|cursor| cursor.whole(*count)).map_err(S::Error::custom)?;
                self.sequence(*element, count, serializer)
            }
            Step::Map { key, value } => self.map(*key, *value, serializer),
            Step::Option(element) => match self.payload.read(Cursor::byte).map_err(S::Error::custom)? {
                0 => serializer.serialize_none(),
                _ => serializer.serialize_some(&self.next(*element)),
            },
            Step::Enum { tag, branches, .. } => {
                let tag = self.payload.read(|cursor| cursor.whole(*tag)).map_err(S::Error::custom)?;
                let at = branches.iter().position(|branch| branch.tag == tag).ok_or_else(broken)?;
                self.variant(at, &branches[at].body, serializer)
            }
        }
    }
}
