//! What a call's outputs come to, beside what was recorded of them.

use std::fmt;
use std::path::PathBuf;

use cu_chalcopy_task::config::OnError;
use cu_chalcopy_task::machine::Fault;
use cu_chalcopy_task::ports::Head;
use cu_chalcopy_task::wire::error::WireError;
use cu_chalcopy_task::wire::read::Reader;
use serde::de::{Deserialize, DeserializeSeed, IgnoredAny};

use crate::envelope::{List, Tov};
use crate::error::Error;
use crate::log::{Log, Run};
use crate::replay::differ;
use crate::replay::graph::Ports;
use crate::replay::record::Types;

/// The first place where a replay came out other than what was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The CopperList.
    pub list: u64,
    /// What differs there: a value's path, `balance.force`.
    pub what: String,
    /// What was recorded.
    pub recorded: String,
    /// What came out now.
    pub replayed: String,
    /// Why the call failed, if it did.
    pub fault: Option<String>,
}

impl Difference {
    /// A keyframe that is another one.
    pub(crate) fn keyframe(list: u64) -> Difference {
        let [what, recorded, replayed] =
            ["the machine in the keyframe", "one state", "another one"].map(str::to_owned);
        Difference { list, what, recorded, replayed, fault: None }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Difference { list, what, recorded, replayed, fault } = self;
        write!(
            f,
            "CopperList {list} is the first that DIFFERS: {what} was recorded as {recorded} and is {replayed} now"
        )?;
        match fault {
            Some(fault) => write!(f, "\nthe call failed:\n{}", fault.trim_end()),
            None => Ok(()),
        }
    }
}

/// A message that a call has made.
#[derive(Debug, Clone, Default)]
pub(crate) struct Made {
    tov: Tov,
    status: String,
    payload: Option<Vec<u8>>,
}

/// A slot that the task writes.
struct Output {
    slot: usize,
    binding: Option<usize>,
    name: String,
}

/// The outputs of a task.
pub(crate) struct Outputs<'o> {
    types: Types<'o>,
    outputs: Vec<Output>,
    on_error: OnError,
    script: PathBuf,
    /// Those of the last call that succeeded, if that is known.
    last: Option<Vec<Made>>,
    /// How many payloads there were that were not recorded.
    pub(crate) unrecorded: u64,
}

impl<'o> Outputs<'o> {
    pub(crate) fn new(types: Types<'o>, log: &Log, run: &Run, ports: &Ports) -> Result<Outputs<'o>, Error> {
        let (slots, named) = (log.slots(run)?, log.catalog_of(run)?);
        let outputs = ports.outputs.iter().map(|slot| Output {
            slot: *slot,
            binding: slots[*slot].binding,
            name: named[*slot].name.clone(),
        });
        Ok(Outputs {
            types,
            outputs: outputs.collect(),
            on_error: ports.settings.on_error,
            script: ports.settings.script.clone(),
            last: None,
            unrecorded: 0,
        })
    }

    /// Reads a reply, as the task does.
    pub(crate) fn read(&self, reader: &mut Reader<'_>) -> Result<Vec<Made>, WireError> {
        let several = self.outputs.len() > 1;
        let read = |(index, output): (usize, &Output)| {
            let made = self.read_one(output.binding, reader);
            made.map_err(|error| if several { error.at_index(index) } else { error }.in_field("output"))
        };
        self.outputs.iter().enumerate().map(read).collect()
    }

    fn read_one(&self, binding: Option<usize>, reader: &mut Reader<'_>) -> Result<Made, WireError> {
        let head = Head::read(reader)?;
        let mut payload = None;
        if head.has_payload {
            let mut bytes = Vec::new();
            let read = match binding {
                Some(binding) => self.types.record(binding, &mut bytes).deserialize(reader),
                None => IgnoredAny::deserialize(reader).map(drop),
            };
            read.map_err(|error| error.in_field("payload"))?;
            payload = Some(bytes);
        }
        let tov = match head.tov {
            cu29::clock::Tov::None => Tov::None,
            cu29::clock::Tov::Time(time) => Tov::Time(time.as_nanos()),
            cu29::clock::Tov::Range(range) => Tov::Range(range.start.as_nanos(), range.end.as_nanos()),
        };
        let status = head.status.map(|status| status.0.to_string()).unwrap_or_default();
        Ok(Made { tov, status, payload })
    }

    /// Compares what a call came to with what is recorded; the first difference.
    pub(crate) fn compare(&mut self, list: &List<'_>, done: Result<Vec<Made>, Fault>) -> Option<Difference> {
        let (made, fault) = match done {
            Ok(made) => (made, None),
            Err(fault) => (self.instead(list, &fault), Some(fault.text)),
        };
        if fault.is_none() && self.on_error == OnError::Last {
            self.last = Some(made.clone());
        }
        let is_unrecorded = |(output, made): &(&Output, &Made)| {
            made.payload.is_some() && list.payload(output.slot).is_none() && may_have_had(output, list)
        };
        self.unrecorded += self.outputs.iter().zip(&made).filter(is_unrecorded).count() as u64;
        let differ = |(output, made): (&Output, &Made)| self.differ(output, list, made);
        let found = self.outputs.iter().zip(&made).find_map(differ);
        found.map(|[what, recorded, replayed]| Difference { list: list.id, what, recorded, replayed, fault })
    }

    /// What the task puts out when a call fails.
    fn instead(&self, list: &List<'_>, fault: &Fault) -> Vec<Made> {
        let status = fault.status(&self.script);
        let one = |(at, output): (usize, &Output)| match (self.on_error, &self.last) {
            (OnError::Last, Some(last)) => Made { status: status.clone(), ..last[at].clone() },
            // A keyframe does not hold the outputs of the call before it.
            (OnError::Last, None) => Made { status: status.clone(), ..recorded(list, output.slot) },
            _ => Made { status: status.clone(), ..Made::default() },
        };
        self.outputs.iter().enumerate().map(one).collect()
    }

    fn differ(&self, output: &Output, list: &List<'_>, made: &Made) -> Option<[String; 3]> {
        let Output { slot, binding, name } = output;
        let message = &list.messages[*slot];
        let had_payload = message.had_payload.unwrap_or(list.payload(*slot).is_some());
        let whether = |there: bool| if there { "a payload" } else { "none" }.to_owned();
        if binding.is_some() && had_payload != made.payload.is_some() {
            let said = |there, status: &str| match status {
                "" => whether(there),
                _ => format!("{} (status_txt {status:?})", whether(there)),
            };
            let recorded = said(had_payload, list.status(*slot));
            return Some([name.clone(), recorded, said(made.payload.is_some(), &made.status)]);
        }
        if let (Some(binding), Some(recorded), Some(replayed)) = (binding, list.payload(*slot), &made.payload)
            && let Some([path, recorded, replayed]) =
                differ::first(self.types.plan, *binding, recorded, replayed)
        {
            return Some([format!("{name}{path}"), recorded, replayed]);
        }
        if message.tov != made.tov {
            let text = |tov: Tov| format!("{tov:?}");
            return Some([format!("{name}'s tov"), text(message.tov), text(made.tov)]);
        }
        let status = list.status(*slot);
        (status != made.status)
            .then(|| [format!("{name}'s status_txt"), format!("{status:?}"), format!("{:?}", made.status)])
    }
}

/// Whether there was a payload that was not recorded, or nobody knows.
fn may_have_had(output: &Output, list: &List<'_>) -> bool {
    output.binding.is_none() || list.messages[output.slot].had_payload == Some(true)
}

fn recorded(list: &List<'_>, slot: usize) -> Made {
    Made {
        tov: list.messages[slot].tov,
        status: list.status(slot).to_owned(),
        payload: list.payload(slot).map(<[u8]>::to_vec),
    }
}
