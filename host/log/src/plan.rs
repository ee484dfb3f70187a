//! The log's catalog, made ready: how the bytes of each payload are read, and what its types are called.

use cu29::prelude::{ValueDecodeCatalog, ValueDecodeDescription};
use cu29::value_decode::{
    ValueDecodeBranch, ValueDecodeOp, ValueDecodeScalar as Scalar, ValueDecodeSchema, ValueDecodeSchemaField,
    ValueDecodeShape as Shape,
};

use crate::cursor::{Cursor, Fault};
use crate::error::Error;
use crate::names::Names;
use crate::sink::{NameId, Sink};

/// How deep values may nest: as deep as the border lets them.
pub(crate) const DEPTH: u32 = 60;
/// How many values a container may hold.
const ITEMS: usize = 1_000_000;
/// How many values one payload may have: some take no byte, so the bytes alone bound nothing.
const VALUES: usize = 4_000_000;

/// How a value is read.
pub(crate) enum Step {
    Unit,
    Scalar(Scalar),
    Text,
    Bytes,
    /// A newtype, or what stands for another.
    Same(usize),
    Tuple(Vec<usize>),
    Struct(Fields),
    Array {
        element: usize,
        length: usize,
    },
    Sequence {
        element: usize,
        count: Scalar,
        capacity: usize,
    },
    Map {
        key: usize,
        value: usize,
    },
    Option(usize),
    Enum {
        name: String,
        tag: Scalar,
        branches: Vec<Branch>,
    },
}

/// A struct: what it is called, its fields' names and kinds.
pub(crate) struct Fields {
    id: NameId,
    pub(crate) name: String,
    fields: Vec<(String, usize)>,
}

impl Fields {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &(String, usize)> {
        self.fields.iter()
    }
}

/// A variant of an enum.
pub(crate) struct Branch {
    pub(crate) tag: u64,
    id: NameId,
    pub(crate) name: String,
    pub(crate) body: Step,
}

/// All payloads of a log. Bindings of the catalog are numbers here too.
pub(crate) struct Plan {
    pub(crate) steps: Vec<Step>,
}

impl Plan {
    /// Reads the catalog's tables, which have been checked; the names of its types are added to `names`.
    pub(crate) fn new(catalog: &ValueDecodeCatalog, names: &mut Names) -> Result<Plan, Error> {
        let description = &catalog.description;
        let steps = (0..description.bindings.len()).map(|binding| step(description, binding, names));
        Ok(Plan { steps: steps.collect::<Result<_, _>>()? })
    }

    /// How a kind of values is read.
    pub(crate) fn step(&self, binding: usize) -> Option<&Step> {
        self.steps.get(binding)
    }

    /// Reads one value and hands its pieces over.
    pub(crate) fn read(
        &self,
        binding: usize,
        cursor: &mut Cursor<'_>,
        sink: &mut impl Sink,
    ) -> Result<(), Fault> {
        Reading { plan: self, cursor, sink, left: VALUES }.value(binding, 0)
    }
}

/// The last part of a type's path: `Imu` of `robot::tasks::Imu`, `Stamped` of `robot::Stamped<f32>`.
pub(crate) fn short_name(path: &str) -> &str {
    let plain = path.split('<').next().unwrap_or(path);
    plain.rsplit("::").next().unwrap_or(plain)
}

fn step(description: &ValueDecodeDescription, binding: usize, names: &mut Names) -> Result<Step, Error> {
    let broken = || Error::new("the log's catalog is broken");
    let binding = description.bindings.get(binding).ok_or_else(broken)?;
    let operation = description.operations.get(binding.operation).ok_or_else(broken)?;
    let schema = description.schemas.get(binding.schema).ok_or_else(broken)?;
    Ok(match operation {
        ValueDecodeOp::Unit => Step::Unit,
        ValueDecodeOp::Scalar(scalar) => Step::Scalar(*scalar),
        ValueDecodeOp::String => Step::Text,
        ValueDecodeOp::Bytes => Step::Bytes,
        ValueDecodeOp::Record { shape, fields } => {
            record(*shape, fields, &schema.fields, short_name(&schema.type_path), names)?
        }
        ValueDecodeOp::Array { element, len } => Step::Array { element: *element, length: *len },
        ValueDecodeOp::Sequence { element, count, capacity } => {
            Step::Sequence { element: *element, count: *count, capacity: capacity.unwrap_or(ITEMS) }
        }
        ValueDecodeOp::Map { key, value } => Step::Map { key: *key, value: *value },
        ValueDecodeOp::Option(element) => Step::Option(*element),
        ValueDecodeOp::Delegate(element) => Step::Same(*element),
        ValueDecodeOp::Enum { tag, branches } => {
            let name = short_name(&schema.type_path).to_owned();
            Step::Enum { name, tag: *tag, branches: enumeration(branches, schema, names)? }
        }
    })
}

fn record(
    shape: Shape,
    children: &[usize],
    schema: &[ValueDecodeSchemaField],
    name: &str,
    names: &mut Names,
) -> Result<Step, Error> {
    Ok(match (shape, children) {
        (Shape::Unit, _) => Step::Unit,
        (Shape::Newtype, [only]) => Step::Same(*only),
        (Shape::Tuple | Shape::Newtype, _) => Step::Tuple(children.to_vec()),
        (Shape::Struct, _) => {
            let fields = schema.iter().zip(children);
            let fields: Vec<_> =
                fields.map(|(field, child)| (field.name.clone().unwrap_or_default(), *child)).collect();
            let texts: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
            Step::Struct(Fields { id: names.structure(name, &texts)?, name: name.to_owned(), fields })
        }
    })
}

fn enumeration(
    branches: &[ValueDecodeBranch],
    schema: &ValueDecodeSchema,
    names: &mut Names,
) -> Result<Vec<Branch>, Error> {
    let branches = branches.iter().zip(&schema.variants).map(|(branch, variant)| {
        let body = record(branch.shape, &branch.fields, &variant.fields, &variant.name, names)?;
        let id = names.name(&variant.name)?;
        Ok(Branch { tag: u64::from(branch.tag), id, name: variant.name.clone(), body })
    });
    branches.collect()
}

/// One payload being read.
struct Reading<'r, 'b, S> {
    plan: &'r Plan,
    cursor: &'r mut Cursor<'b>,
    sink: &'r mut S,
    left: usize,
}

impl<S: Sink> Reading<'_, '_, S> {
    fn value(&mut self, binding: usize, depth: u32) -> Result<(), Fault> {
        let plan = self.plan;
        self.step(plan.steps.get(binding).ok_or("the catalog is broken")?, depth)
    }

    fn spend(&mut self, values: usize) -> Result<(), Fault> {
        self.left = self.left.checked_sub(values).ok_or("a payload of too many values")?;
        Ok(())
    }

    fn step(&mut self, step: &Step, depth: u32) -> Result<(), Fault> {
        if depth > DEPTH {
            return Err("a payload that nests too deep");
        }
        self.spend(1)?;
        match step {
            Step::Unit => self.sink.none(),
            Step::Scalar(scalar) => self.scalar(*scalar)?,
            Step::Text => {
                let length = self.cursor.count()?;
                let text = std::str::from_utf8(self.cursor.slice(length)?);
                self.sink.text(text.map_err(|_| "a text that is not UTF-8")?);
            }
            Step::Bytes => {
                let length = self.cursor.count()?;
                self.sink.bytes(self.cursor.slice(length)?);
            }
            Step::Same(binding) => self.value(*binding, depth + 1)?,
            Step::Tuple(children) => {
                self.sink.begin_list(children.len());
                children.iter().try_for_each(|child| self.value(*child, depth + 1))?;
                self.sink.end_list();
            }
            Step::Struct(fields) => {
                self.sink.begin_struct(fields.id);
                for (name, child) in &fields.fields {
                    self.sink.field(name);
                    self.value(*child, depth + 1)?;
                }
                self.sink.end_struct();
            }
            Step::Array { element, length } => self.row(*element, *length, depth)?,
            Step::Sequence { element, count, capacity } => {
                let length = self.cursor.whole(*count)?;
                let length = usize::try_from(length).ok().filter(|length| length <= capacity);
                self.row(*element, length.ok_or("a sequence that is too long")?, depth)?;
            }
            Step::Map { key, value } => self.map(*key, *value, depth)?,
            Step::Option(element) => match self.cursor.byte()? {
                0 => self.sink.none(),
                1 => self.value(*element, depth + 1)?,
                _ => return Err("an option of unknown kind"),
            },
            Step::Enum { tag, branches, .. } => self.variant(*tag, branches, depth)?,
        }
        Ok(())
    }

    /// Numbers that stand in a row as they are need no look at each.
    fn row(&mut self, element: usize, length: usize, depth: u32) -> Result<(), Fault> {
        let plan = self.plan;
        if length > ITEMS {
            return Err("a sequence that is too long");
        }
        match plan.steps.get(element) {
            Some(Step::Scalar(Scalar::F32)) => self.sink.singles(self.cursor.slice(4 * length)?),
            Some(Step::Scalar(Scalar::F64)) => self.sink.doubles(self.cursor.slice(8 * length)?),
            Some(Step::Scalar(Scalar::U8)) => self.sink.octets(self.cursor.slice(length)?),
            _ => {
                self.sink.begin_list(length);
                for _ in 0..length {
                    self.value(element, depth + 1)?;
                }
                self.sink.end_list();
            }
        }
        Ok(())
    }

    fn map(&mut self, key: usize, value: usize, depth: u32) -> Result<(), Fault> {
        let count = self.cursor.count()?;
        if count > ITEMS {
            return Err("a map that is too long");
        }
        self.sink.begin_map(count);
        for _ in 0..count {
            self.value(key, depth + 1)?;
            self.value(value, depth + 1)?;
        }
        self.sink.end_map();
        Ok(())
    }

    fn variant(&mut self, tag: Scalar, branches: &[Branch], depth: u32) -> Result<(), Fault> {
        let tag = self.cursor.whole(tag)?;
        let branch = branches.iter().find(|branch| branch.tag == tag);
        let branch = branch.ok_or("a variant that the catalog does not have")?;
        if matches!(branch.body, Step::Unit) {
            self.sink.variant(branch.id, &branch.name);
            return Ok(());
        }
        self.sink.begin_variant(branch.id, &branch.name);
        self.step(&branch.body, depth + 1)?;
        self.sink.end_variant();
        Ok(())
    }

    fn scalar(&mut self, scalar: Scalar) -> Result<(), Fault> {
        let (cursor, sink) = (&mut *self.cursor, &mut *self.sink);
        match scalar {
            Scalar::F32 => sink.single(f32::from_le_bytes(cursor.take()?)),
            Scalar::F64 => sink.double(f64::from_le_bytes(cursor.take()?)),
            Scalar::Bool => sink.boolean(cursor.read()?),
            Scalar::U8 => sink.unsigned(u64::from(cursor.byte()?)),
            Scalar::U16 => sink.unsigned(u64::from(cursor.read::<u16>()?)),
            Scalar::U32 => sink.unsigned(u64::from(cursor.read::<u32>()?)),
            Scalar::U64 => sink.unsigned(cursor.read()?),
            Scalar::U128 => sink.unsigned_wide(cursor.read()?),
            Scalar::I8 => sink.signed(i64::from(cursor.read::<i8>()?)),
            Scalar::I16 => sink.signed(i64::from(cursor.read::<i16>()?)),
            Scalar::I32 => sink.signed(i64::from(cursor.read::<i32>()?)),
            Scalar::I64 => sink.signed(cursor.read()?),
            Scalar::I128 => sink.signed_wide(cursor.read()?),
            Scalar::Char => sink.text(cursor.read::<char>()?.encode_utf8(&mut [0; 4])),
        }
        Ok(())
    }
}
