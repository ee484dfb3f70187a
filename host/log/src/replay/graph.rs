//! What a log says of a task's place in the graph: the slots that it reads, those that it writes, and its settings.

use cu_chalcopy_task::config::Settings;
use cu29::prelude::{CuConfig, CuGraph, ValueDecodeCatalogSlot};

use crate::error::Error;
use crate::log::{Log, Run};
use crate::replay::keyframes::Owner;

/// What an input is called that the mission leaves empty.
const NO_INPUT: &str = "-";

/// A task's place in the graph.
#[derive(Debug)]
pub(crate) struct Ports {
    /// The slots of its inputs, in their order; `None`: one that this mission leaves empty.
    pub(crate) inputs: Vec<Option<usize>>,
    /// The slots of its outputs, in their order.
    pub(crate) outputs: Vec<usize>,
    /// A slot of its own, which says when its calls began.
    pub(crate) clock: usize,
    pub(crate) settings: Settings,
    /// What there is to say of it.
    pub(crate) notes: Vec<String>,
}

/// Finds them in the log. `by_hand` are the inputs as the user says them, by the names of the catalog's slots.
///
/// # Errors
/// If the log does not have what is needed; what can be done about it.
pub(crate) fn ports(log: &Log, run: &Run, owner: &Owner, by_hand: &[String]) -> Result<Ports, Error> {
    let slots = log.slots(run)?;
    let mut notes = Vec::new();
    let config = config(log);
    let (settings, inputs) = match &config {
        Ok(config) => {
            let graph = config.get_graph(Some(log.mission(run))).map_err(broken)?;
            (
                settings(graph, owner)?,
                if by_hand.is_empty() { connected(graph, slots, owner)? } else { Vec::new() },
            )
        }
        Err(why) if by_hand.is_empty() && owner.inputs > 0 => {
            return Err(Error::new(format!(
                "{why}: say the inputs of the task '{}' by hand, in their order, as --input SLOT for each; {}",
                owner.id,
                names(log, run)?
            )));
        }
        Err(why) => {
            notes.push(format!("{why}: the task's keys are taken to be the defaults"));
            (Settings::default(), Vec::new())
        }
    };
    let inputs = if by_hand.is_empty() { inputs } else { said(log, run, by_hand)? };
    if inputs.len() != owner.inputs {
        return Err(Error::new(format!(
            "the task '{}' has {} inputs, and {} were found: say all of them in their order, as --input SLOT for each, and --input {NO_INPUT} for one that \
             this mission leaves empty; {}",
            owner.id,
            owner.inputs,
            inputs.len(),
            names(log, run)?
        )));
    }
    for input in inputs.iter().flatten() {
        if slots[*input].binding.is_none() {
            return Err(unrecorded(&slots[*input]));
        }
    }
    let own = || slots.iter().enumerate().filter(|(_, slot)| slot.task_id == owner.id).map(|(at, _)| at);
    let clock = own().next().ok_or_else(|| {
        Error::new(format!("the CopperLists of this run have no slot of the task '{}'", owner.id))
    })?;
    // A sink has a slot, too, which says when it was called.
    let outputs: Vec<usize> = own().take(owner.outputs).collect();
    if outputs.len() < owner.outputs {
        return Err(Error::new(format!(
            "the task '{}' has {} outputs, and the log has {} of them",
            owner.id,
            owner.outputs,
            outputs.len()
        )));
    }
    Ok(Ports { inputs, outputs, clock, settings, notes })
}

/// Why an input's slot is of no use.
pub(crate) fn unrecorded(slot: &ValueDecodeCatalogSlot) -> Error {
    Error::new(format!(
        "what '{}' wrote ({}) was not recorded: its `logging` is off, or it has a codec of its own",
        slot.task_id, slot.msg_type
    ))
}

fn broken(error: cu29::CuError) -> Error {
    Error::new(format!("the configuration in the log cannot be used: {error}"))
}

fn config(log: &Log) -> Result<CuConfig, Error> {
    let ron = log.application().map(|app| app.effective_config_ron.as_str()).filter(|ron| !ron.is_empty());
    let ron = ron.ok_or_else(|| Error::new("the log does not have its application's configuration"))?;
    CuConfig::deserialize_ron(ron).map_err(broken)
}

fn settings(graph: &CuGraph, owner: &Owner) -> Result<Settings, Error> {
    let node = graph.get_node_id_by_name(&owner.id).and_then(|id| graph.get_node(id));
    let node = node.ok_or_else(|| {
        Error::new(format!("the configuration in the log has no task '{}' in this mission", owner.id))
    })?;
    if node.is_background() {
        return Err(Error::new(format!(
            "the task '{}' runs in the background: the log does not say which of its inputs it took",
            owner.id
        )));
    }
    let settings = Settings::parse(node.get_instance_config());
    settings.map_err(|error| Error::new(format!("the task '{}': {error}", owner.id)))
}

/// What the configuration connects with the task's inputs.
fn connected(
    graph: &CuGraph,
    slots: &[ValueDecodeCatalogSlot],
    owner: &Owner,
) -> Result<Vec<Option<usize>>, Error> {
    let mut edges: Vec<_> = graph.edges().filter(|edge| edge.dst == owner.id).collect();
    edges.sort_by_key(|edge| edge.order);
    let slot = |edge: &cu29::prelude::Cnx| {
        let writer = match &edge.src_channel {
            Some(channel) => format!("bridge::{}::rx::{channel}", edge.src),
            None => edge.src.clone(),
        };
        let slot = slots.iter().position(|slot| slot.task_id == writer && slot.msg_type == edge.msg);
        slot.map(Some).ok_or_else(|| {
            Error::new(format!(
                "the CopperLists of this run have no slot for '{}' of '{writer}': say the inputs of the task '{}' by hand, in their order, as --input SLOT for \
                 each",
                edge.msg, owner.id
            ))
        })
    };
    edges.into_iter().map(slot).collect()
}

/// What the user says of them.
fn said(log: &Log, run: &Run, by_hand: &[String]) -> Result<Vec<Option<usize>>, Error> {
    let known = log.catalog_of(run)?;
    let place = |name: &String| {
        if name == NO_INPUT {
            return Ok(None);
        }
        match known.iter().position(|slot| slot.name == *name) {
            Some(at) => Ok(Some(at)),
            None => Err(Error::new(format!("no slot '{name}' in the log; {}", names(log, run)?))),
        }
    };
    by_hand.iter().map(place).collect()
}

fn names(log: &Log, run: &Run) -> Result<String, Error> {
    let slots = log.catalog_of(run)?;
    let names: Vec<&str> = slots.iter().map(|slot| slot.name.as_str()).collect();
    Ok(format!("the slots are {}", names.join(", ")))
}
