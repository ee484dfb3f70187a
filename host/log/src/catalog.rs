//! The catalog for people and scripts: who writes what, with which fields and units.

use cu29::prelude::{ValueDecodeCatalogSlot, ValueDecodeDescription};
use cu29::value_decode::ValueDecodeOp;

use crate::error::Error;
use crate::log::{Log, Run};
use crate::plan::short_name;

/// A place in a run's CopperLists: one output of one task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// How a script calls it: the task's name; of a task with several outputs the name, a dot, and the payload's type (and its
    /// place among these, if that is no name of one either).
    pub name: String,
    /// The task.
    pub task: String,
    /// The payload's type.
    pub kind: String,
    /// The payload's fields, those of structs in it by their paths.
    pub fields: Vec<Field>,
}

/// A field of a payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its path, as `pose.x`.
    pub name: String,
    /// Its type.
    pub kind: String,
    /// Its unit; empty if it has none.
    pub unit: &'static str,
}

impl Log {
    /// The slots of a run's CopperLists.
    ///
    /// # Errors
    /// If there is no catalog, or it does not have the run's mission.
    pub fn catalog_of(&self, run: &Run) -> Result<Vec<Slot>, Error> {
        let slots = self.slots(run)?;
        let description = &self.tables()?.description;
        let described = slots.iter().enumerate().map(|(at, slot)| {
            let mut fields = Vec::new();
            if let Some(binding) = slot.binding {
                describe(description, binding, "", 0, &mut fields);
            }
            let (task, kind) = (slot.task_id.clone(), slot.msg_type.clone());
            Slot { name: name(slots, at), task, kind, fields }
        });
        Ok(described.collect())
    }
}

fn name(slots: &[ValueDecodeCatalogSlot], at: usize) -> String {
    let slot = &slots[at];
    let siblings = || slots.iter().enumerate().filter(|(_, other)| other.task_id == slot.task_id);
    if siblings().count() < 2 {
        return slot.task_id.clone();
    }
    let kind = short_name(&slot.msg_type);
    let same = || siblings().filter(|(_, other)| short_name(&other.msg_type) == kind);
    if same().count() < 2 {
        return format!("{}.{kind}", slot.task_id);
    }
    let place = same().take_while(|(other, _)| *other < at).count();
    format!("{}.{kind}.{place}", slot.task_id)
}

fn describe(
    description: &ValueDecodeDescription,
    binding: usize,
    path: &str,
    depth: usize,
    fields: &mut Vec<Field>,
) {
    let Some(bound) = description.bindings.get(binding) else { return };
    let (Some(operation), Some(schema)) =
        (description.operations.get(bound.operation), description.schemas.get(bound.schema))
    else {
        return;
    };
    // A type may hold itself.
    if depth > 16 {
        return;
    }
    match operation {
        ValueDecodeOp::Unit => {}
        ValueDecodeOp::Delegate(inner) if schema.quantity().is_none() => {
            describe(description, *inner, path, depth + 1, fields);
        }
        ValueDecodeOp::Record { fields: children, .. }
            if schema.fields.iter().any(|field| field.name.is_some()) =>
        {
            for (field, child) in schema.fields.iter().zip(children) {
                let name = field.name.as_deref().unwrap_or_default();
                let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                describe(description, *child, &path, depth + 1, fields);
            }
        }
        _ => fields.push(Field {
            name: path.to_owned(),
            kind: kind(description, binding, 0),
            unit: schema.quantity().map_or("", |quantity| quantity.storage_unit().symbol()),
        }),
    }
}

/// What a type is called: as in Rust, without the paths.
fn kind(description: &ValueDecodeDescription, binding: usize, depth: usize) -> String {
    let Some(bound) = description.bindings.get(binding) else { return String::new() };
    let path = description.schemas.get(bound.schema).map_or("", |schema| schema.type_path.as_str());
    let inner = |binding: &usize| kind(description, *binding, depth + 1);
    match description.operations.get(bound.operation) {
        _ if depth > 16 => short_name(path).to_owned(),
        Some(ValueDecodeOp::Array { element, len }) => format!("[{}; {len}]", inner(element)),
        Some(ValueDecodeOp::Sequence { element, .. }) => format!("[{}]", inner(element)),
        Some(ValueDecodeOp::Option(element)) => format!("Option<{}>", inner(element)),
        Some(ValueDecodeOp::Map { key, value }) => format!("Map<{}, {}>", inner(key), inner(value)),
        Some(ValueDecodeOp::Scalar(scalar)) => format!("{scalar:?}").to_lowercase(),
        _ => short_name(path).to_owned(),
    }
}
