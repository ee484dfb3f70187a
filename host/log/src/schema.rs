//! JSON Schemas of what is exported, made of the log's own catalog: what the values look like as JSON, with types and units.
//!
//! Viewers take from `properties` what a message has, and refuse the whole schema if one of them has no single type, or is an array of
//! arrays. So whatever they cannot read stands under `patternProperties`, which they leave alone.

use cu29::value_decode::ValueDecodeScalar as Scalar;
use serde_json::{Map, Value, json};

use crate::log::Catalog;
use crate::plan::{Branch, DEPTH, Fields, Step};

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";
/// What holds for all of a message.
const FLOATS: &str =
    "Floats that JSON does not have are {\"$float\": \"NaN\"}, \"+Inf\" or \"-Inf\". Times are nanoseconds.";
/// How many kinds a schema may speak of: structs in structs grow quicker than the catalog.
const KINDS: usize = 10_000;

/// The schema of messages with a payload of this kind.
pub(crate) fn message(catalog: &Catalog, binding: Option<usize>) -> Value {
    let mut payload = json!({ "type": "null" });
    if let Some(binding) = binding {
        payload = Sketch { catalog, open: Vec::new(), left: KINDS }.value(binding);
    }
    whole(vec![("payload", payload)], vec![])
}

/// The schema of messages that have none.
pub(crate) fn meta() -> Value {
    whole(vec![], vec![("payload_missing", json!({ "type": "boolean", "const": true }))])
}

/// What is said of every message, with what stands in front of it and behind it.
fn whole(front: Vec<(&str, Value)>, behind: Vec<(&str, Value)>) -> Value {
    let time = || json!({ "type": "integer", "minimum": 0 });
    let kind = json!({ "type": "string", "enum": ["none", "time", "range"] });
    let tov = object([("kind", kind), ("time_ns", time()), ("start_ns", time()), ("end_ns", time())]);
    let mut process_time = object([("start", time()), ("end", time())]);
    // One that was not measured is left out.
    process_time["required"] = json!([]);
    let said = [("tov", tov), ("process_time", process_time), ("status_txt", json!({ "type": "string" }))];
    let mut schema = object(front.into_iter().chain(said).chain(behind));
    schema["$schema"] = json!(DRAFT);
    schema["description"] = json!(FLOATS);
    schema
}

/// An object that has all of these.
fn object<'f>(fields: impl IntoIterator<Item = (&'f str, Value)>) -> Value {
    let (mut plain, mut others, mut required) = (Map::new(), Map::new(), Vec::new());
    for (name, schema) in fields {
        required.push(json!(name));
        if is_readable(&schema, true) {
            plain.insert(name.to_owned(), schema);
        } else if name.chars().all(|c| c.is_alphanumeric() || c == '_') {
            others.insert(format!("^{name}$"), schema);
        }
    }
    let mut schema = json!({ "type": "object", "properties": plain, "required": required });
    if !others.is_empty() {
        schema["patternProperties"] = Value::Object(others);
    }
    schema
}

/// Whether viewers can read it as a property, or as an item of one.
fn is_readable(schema: &Value, is_property: bool) -> bool {
    match schema["type"].as_str() {
        Some("boolean" | "string" | "number" | "integer" | "object") => true,
        Some("array") => is_property && is_readable(&schema["items"], false),
        _ => false,
    }
}

fn row(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn fixed(mut row: Value, length: usize) -> Value {
    (row["minItems"], row["maxItems"]) = (json!(length), json!(length));
    row
}

fn tuple(items: Vec<Value>) -> Value {
    let length = items.len();
    match items.split_first() {
        Some((first, rest)) if rest.iter().all(|item| item == first) => fixed(row(first.clone()), length),
        _ => fixed(json!({ "type": "array", "prefixItems": items, "items": false }), length),
    }
}

/// A schema in the making.
struct Sketch<'c> {
    catalog: &'c Catalog,
    /// Kinds that hold what is being described.
    open: Vec<usize>,
    left: usize,
}

impl Sketch<'_> {
    fn value(&mut self, binding: usize) -> Value {
        let Some(step) = self.catalog.plan.step(binding) else { return json!({}) };
        // What nests deeper is in no message.
        if self.open.contains(&binding) || self.open.len() > DEPTH as usize || self.left == 0 {
            return json!({ "description": "anything: its kind is described further up, or the catalog is too large" });
        }
        self.left -= 1;
        self.open.push(binding);
        let mut schema = self.step(step);
        self.open.pop();
        if let Some(unit) = self.unit(binding) {
            schema["description"] = match schema["description"].as_str() {
                Some(kind) => json!(format!("{kind} in {unit}")),
                None => json!(unit),
            };
        }
        schema
    }

    fn step(&mut self, step: &Step) -> Value {
        match step {
            Step::Unit => json!({ "type": "null" }),
            Step::Scalar(scalar) => self::scalar(*scalar),
            Step::Text => json!({ "type": "string" }),
            Step::Bytes => row(json!({ "type": "integer", "minimum": 0, "maximum": 255 })),
            Step::Same(inner) => self.value(*inner),
            Step::Tuple(children) => tuple(children.iter().map(|child| self.value(*child)).collect()),
            Step::Struct(fields) => self.structure(fields),
            Step::Array { element, length } => fixed(row(self.value(*element)), *length),
            Step::Sequence { element, .. } => row(self.value(*element)),
            Step::Map { key, value } => self.map(*key, *value),
            Step::Option(inner) => json!({ "anyOf": [{ "type": "null" }, self.value(*inner)] }),
            Step::Enum { name, branches, .. } => {
                let mut schema = self.variants(branches);
                schema["description"] = json!(name);
                schema
            }
        }
    }

    fn structure(&mut self, fields: &Fields) -> Value {
        let mut schema = object(fields.iter().map(|(name, child)| (name.as_str(), self.value(*child))));
        schema["description"] = json!(fields.name);
        schema
    }

    fn map(&mut self, key: usize, value: usize) -> Value {
        let (key_schema, value) = (self.value(key), self.value(value));
        let mut schema = object([]);
        if key_schema["type"] == "string" {
            schema["additionalProperties"] = value;
        } else {
            schema["patternProperties"] = json!({ r"^\$map$": row(tuple(vec![key_schema, value])) });
        }
        schema
    }

    fn variants(&mut self, branches: &[Branch]) -> Value {
        let (plain, rest): (Vec<_>, Vec<_>) =
            branches.iter().partition(|branch| matches!(branch.body, Step::Unit));
        let names: Vec<_> = plain.iter().map(|branch| &branch.name).collect();
        let plain = json!({ "type": "string", "enum": names });
        if rest.is_empty() && !names.is_empty() {
            return plain;
        }
        let mut kinds = if names.is_empty() { Vec::new() } else { vec![plain] };
        for branch in rest {
            let body = self.step(&branch.body);
            kinds.push(object([(branch.name.as_str(), body)]));
        }
        if kinds.is_empty() { json!({}) } else { json!({ "anyOf": kinds }) }
    }

    fn unit(&self, binding: usize) -> Option<&'static str> {
        let description = &self.catalog.tables.description;
        let schema = description.schemas.get(description.bindings.get(binding)?.schema)?;
        schema.quantity().map(|quantity| quantity.storage_unit().symbol())
    }
}

fn scalar(scalar: Scalar) -> Value {
    let mut schema = match scalar {
        Scalar::Bool => json!({ "type": "boolean" }),
        Scalar::F32 | Scalar::F64 => json!({ "type": "number" }),
        Scalar::Char => json!({ "type": "string" }),
        Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 | Scalar::I128 => json!({ "type": "integer" }),
        Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 | Scalar::U128 => {
            json!({ "type": "integer", "minimum": 0 })
        }
    };
    schema["description"] = json!(format!("{scalar:?}").to_lowercase());
    schema
}
