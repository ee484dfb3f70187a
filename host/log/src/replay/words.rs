//! The names of a log's types as serde wants them: for as long as the process lives. Each is kept once, whatever number of logs has it.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use crate::plan::{Plan, Step};

/// What serde is told of a kind of values beside the values.
pub(crate) enum Words {
    /// Nothing.
    None,
    /// A struct's name, and its fields'.
    Struct { name: &'static str, fields: &'static [&'static str] },
    /// An enum's name, its variants', and what each of these is told.
    Enum { name: &'static str, variants: &'static [&'static str], bodies: Vec<Words> },
}

/// The words of all kinds in a plan, by their numbers there.
pub(crate) fn of_plan(plan: &Plan) -> Vec<Words> {
    plan.steps.iter().map(of_step).collect()
}

fn of_step(step: &Step) -> Words {
    match step {
        Step::Struct(fields) => Words::Struct {
            name: lasting(&fields.name),
            fields: all_lasting(fields.iter().map(|(name, _)| name.as_str())),
        },
        Step::Enum { name, branches, .. } => Words::Enum {
            name: lasting(name),
            variants: all_lasting(branches.iter().map(|branch| branch.name.as_str())),
            bodies: branches.iter().map(|branch| of_step(&branch.body)).collect(),
        },
        _ => Words::None,
    }
}

/// The same text for ever.
pub(crate) fn lasting(text: &str) -> &'static str {
    static KEPT: Mutex<Option<HashSet<&'static str>>> = Mutex::new(None);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = kept.get_or_insert_default();
    if let Some(known) = kept.get(text) {
        return known;
    }
    let text: &'static str = text.to_owned().leak();
    kept.insert(text);
    text
}

fn all_lasting<'t>(texts: impl Iterator<Item = &'t str>) -> &'static [&'static str] {
    static KEPT: Mutex<Option<HashSet<&'static [&'static str]>>> = Mutex::new(None);
    let texts: Vec<&'static str> = texts.map(lasting).collect();
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = kept.get_or_insert_default();
    if let Some(known) = kept.get(texts.as_slice()) {
        return known;
    }
    let texts: &'static [&'static str] = texts.leak();
    kept.insert(texts);
    texts
}
