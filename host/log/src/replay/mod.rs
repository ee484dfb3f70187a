//! Time travel: a Python task's machine out of a log, thawed from a keyframe and run again with the recorded inputs up to a CopperList.
//!
//! The machine gets the very requests that it got on the robot, and what it makes of them must be what was recorded, bit for bit.

mod differ;
mod graph;
mod keyframes;
mod moment;
mod outputs;
mod payload;
mod record;
mod words;

pub use crate::replay::moment::At;
pub use crate::replay::outputs::Difference;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use cu_chalcopy_task::config::OnError;
use cu_chalcopy_task::machine::Fault;
use cu_chalcopy_task::ports::write_parts;
use cu_chalcopy_task::thawed::{Frame, Frozen, Sink, Thawed};
use cu_chalcopy_task::wire::write::{Encoder, Identity, Moment};
use cu29::prelude::{CuMsgMetadata, CuMsgOrigin, CuTime, CuTimeRange};

use crate::envelope::{List, Message, Tov};
use crate::error::{Damage, Error};
use crate::log::{Log, Run};
use crate::replay::graph::Ports;
use crate::replay::keyframes::{Keyframes, Start, seconds};
use crate::replay::moment::Place;
use crate::replay::outputs::Outputs;
use crate::replay::payload::Payload;
use crate::replay::record::Types;
use crate::replay::words::Words;

/// Takes what a script prints: the CopperList's number, the file and the line, and the text.
pub type Prints = Box<dyn FnMut(u64, &str, u32, &str) + Send + Sync>;

/// Which machine is wanted, and when.
#[derive(Default)]
pub struct Wanted {
    /// The run, if there are several.
    pub run: Option<usize>,
    /// The task.
    pub task: String,
    /// The cycle at which to stand.
    pub at: At,
    /// Where to begin, if not with the last keyframe before: with that before this one.
    pub from: Option<At>,
    /// Whether to stand before that cycle's call, instead of behind it.
    pub before: bool,
    /// The slots of the task's inputs, if the log does not say them.
    pub inputs: Vec<String>,
    /// Who takes what the script prints; otherwise it is dropped.
    pub prints: Option<Prints>,
}

/// A machine as it stood, and how it came there.
#[derive(Debug)]
pub struct Stand {
    /// The task.
    pub task: String,
    /// The CopperList's number, and when it began.
    pub at: (u64, u64),
    /// The number of the CopperList of the keyframe, and when that was.
    pub from: (u64, u64),
    /// How many calls were repeated.
    pub calls: u64,
    /// How many keyframes on the way were compared.
    pub keyframes: u64,
    /// The first call that came out other than recorded.
    pub difference: Option<Difference>,
    /// What else there is to say.
    pub notes: Vec<String>,
    /// Where the log could not be read.
    pub damage: Vec<Damage>,
    /// The machine, for [`chalcopy::Engine::restore`].
    pub snapshot: Vec<u64>,
    /// What the cycle's call was given, for [`chalcopy::Engine::task_arguments`]; with what came out of it if that is over.
    pub request: Vec<u8>,
}

impl fmt::Display for Stand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stand { task, calls, keyframes, from: (list, time), .. } = self;
        write!(
            f,
            "{calls} cycles of '{task}' replayed from the keyframe of CopperList {list} ({})",
            seconds(*time)
        )?;
        match &self.difference {
            Some(difference) => write!(f, ": {difference}"),
            None if *keyframes > 0 => write!(f, ", they and {keyframes} keyframes all the same"),
            None => f.write_str(", all the same"),
        }
    }
}

impl Stand {
    /// Where it stands, for people: `CopperList 122 (0.123000 s)`.
    #[must_use]
    pub fn place(&self) -> String {
        let (list, time) = self.at;
        format!("CopperList {list} ({})", seconds(time))
    }
}

/// Goes to a moment of a log.
///
/// # Errors
/// If the log does not have what is needed: what that is, and what can be done.
pub fn stand(log: &Log, wanted: Wanted) -> Result<Stand, Error> {
    let mut damage = log.damage().to_vec();
    let mut stand = reach(log, wanted, &mut damage).map_err(|error| match damage.first() {
        Some(damage) => Error::new(format!("{error}. The log is damaged: {damage}")),
        None => error,
    })?;
    stand.damage.append(&mut damage);
    stand.damage.sort_by_key(|found| found.at);
    stand.damage.dedup();
    Ok(stand)
}

fn reach(log: &Log, wanted: Wanted, damage: &mut Vec<Damage>) -> Result<Stand, Error> {
    let run = log.run(wanted.run)?;
    let place = moment::find(log, run, wanted.at, false, damage)?;
    let limit = match wanted.from {
        Some(from) => moment::find(log, run, from, true, damage)?.list.min(place.list),
        None => place.list,
    };
    let start = keyframes::nearest(log, run, &wanted.task, limit, damage)?;
    let ports = graph::ports(log, run, &start.owner, &wanted.inputs)?;
    let now = Arc::new(AtomicU64::new(start.list));
    let identity = Identity {
        id: Some(words::lasting(&start.owner.id)),
        index: start.owner.index.and_then(|index| usize::try_from(index).ok()),
    };
    let sink = sink(wanted.prints, Arc::clone(&now));
    let machine = Thawed::new(&ports.settings, &start.frozen, identity, sink);
    let machine = machine.map_err(|fault| {
        Error::new(format!(
            "the machine in the keyframe of CopperList {} cannot be thawed: {fault}",
            start.list
        ))
    })?;
    let words = words::of_plan(&log.catalog()?.plan);
    let way = Way { log, run, words: &words, ports: &ports, start: &start, before: wanted.before, now };
    let mut stand = way.go(machine, place)?;
    stand.notes.extend(ports.notes.iter().cloned());
    Ok(stand)
}

fn sink(prints: Option<Prints>, now: Arc<AtomicU64>) -> Sink {
    match prints {
        Some(mut prints) => {
            Box::new(move |line| prints(now.load(Ordering::Relaxed), line.file, line.line, line.text))
        }
        None => Box::new(|_| ()),
    }
}

/// The way from a keyframe to a CopperList.
struct Way<'w> {
    log: &'w Log,
    run: &'w Run,
    words: &'w [Words],
    ports: &'w Ports,
    start: &'w Start,
    before: bool,
    /// The CopperList whose call runs.
    now: Arc<AtomicU64>,
}

impl Way<'_> {
    fn go(&self, mut machine: Thawed, place: Place) -> Result<Stand, Error> {
        let mut stand = self.empty(place);
        let mut lists = self.log.lists(self.run)?;
        let mut keyframes = Keyframes::new(self.log, self.run);
        let mut outputs = Outputs::new(self.types()?, self.log, self.run, self.ports)?;
        let (mut next, mut frozen, mut on_the_way) = (self.start.list, None, 0);
        while let Some(list) = lists.next(self.log) {
            if list.id < self.start.list {
                continue;
            }
            if list.id != next {
                stand.notes.push(missing(next, list.id));
            }
            next = list.id + 1;
            self.compare_keyframe(&mut keyframes, list.id, &mut machine, &mut stand)?;
            let is_last = list.id >= place.list;
            if is_last && self.before {
                frozen = Some(freeze(&mut machine)?);
            }
            self.now.store(list.id, Ordering::Relaxed);
            let done = self.call(&mut machine, &list, &outputs)?;
            stand.calls += 1;
            let failed = done.as_ref().err().cloned();
            let difference = outputs.compare(&list, done);
            stand.difference = stand.difference.take().or(difference);
            if is_last {
                stand.notes.extend(failed.map(|fault| format!("the last call fails:\n{fault}")));
                break;
            }
            on_the_way += u64::from(failed.is_some());
            // The task goes on with another machine then, which is in no log.
            if let Some(fault) = failed.filter(|_| self.ports.settings.on_error == OnError::Restart) {
                return Err(restarted(list.id, &fault));
            }
            machine.collect().map_err(|fault| Error::new(fault.to_string()))?;
        }
        if on_the_way > 0 {
            stand.notes.push(format!("{on_the_way} of the calls before it failed"));
        }
        if outputs.unrecorded > 0 {
            stand.notes.push(format!(
                "{} payloads of '{}' were not recorded, and are not compared",
                outputs.unrecorded, self.start.owner.id
            ));
        }
        let structs = machine.new_structs();
        if stand.difference.is_some() && !structs.is_empty() {
            stand.notes.push(strange(&structs));
        }
        stand.damage.extend_from_slice(lists.damage());
        stand.request = if self.before { machine.request().to_vec() } else { machine.request_with_outputs() };
        let frozen = match frozen {
            Some(frozen) => frozen,
            None => freeze(&mut machine)?,
        };
        stand.snapshot = keyframes::words(frozen.snapshot());
        Ok(stand)
    }

    fn types(&self) -> Result<Types<'_>, Error> {
        Ok(Types::new(&self.log.catalog()?.plan, self.words))
    }

    fn empty(&self, place: Place) -> Stand {
        Stand {
            task: self.start.owner.id.clone(),
            at: (place.list, place.time),
            from: (self.start.list, self.start.time),
            calls: 0,
            keyframes: 0,
            difference: None,
            notes: Vec::new(),
            damage: Vec::new(),
            snapshot: Vec::new(),
            request: Vec::new(),
        }
    }

    /// Calls the script with a CopperList's inputs; what its outputs come to.
    fn call(
        &self,
        machine: &mut Thawed,
        list: &List<'_>,
        outputs: &Outputs<'_>,
    ) -> Result<Result<Vec<outputs::Made>, Fault>, Error> {
        let messages = self.inputs(list)?;
        let clock = &list.messages[self.ports.clock];
        let now = clock.start.or_else(|| list.time()).unwrap_or(self.start.time);
        let moment = Moment { now, recent: now, cl_id: list.id };
        let types = self.types()?;
        let write = |encoder: &mut Encoder| {
            messages.iter().try_for_each(|(slot, message, metadata)| {
                let payload = slot.and_then(|slot| {
                    let binding = self.log.slots(self.run).ok()?.get(slot)?.binding?;
                    Some(Payload::new(types.plan, types.words, binding, list.payload(slot)?))
                });
                write_parts(tov(message.tov), metadata, payload.as_ref(), encoder)
            })
        };
        Ok(machine.process(moment, write, |reader| outputs.read(reader)))
    }

    /// The inputs' slots, and what is recorded of each beside its payload.
    fn inputs(&self, list: &List<'_>) -> Result<Vec<(Option<usize>, Message, CuMsgMetadata)>, Error> {
        let slots = self.log.slots(self.run)?;
        let mut inputs = Vec::with_capacity(self.ports.inputs.len());
        for slot in &self.ports.inputs {
            let Some(slot) = *slot else {
                inputs.push((None, Message::default(), CuMsgMetadata::default()));
                continue;
            };
            let message = &list.messages[slot];
            if message.had_payload == Some(true) && list.payload(slot).is_none() {
                return Err(graph::unrecorded(&slots[slot]));
            }
            inputs.push((Some(slot), message.clone(), metadata(message, list.status(slot))));
        }
        Ok(inputs)
    }

    /// The machine as it is before a CopperList, beside a keyframe that was made there.
    fn compare_keyframe(
        &self,
        keyframes: &mut Keyframes,
        list: u64,
        machine: &mut Thawed,
        stand: &mut Stand,
    ) -> Result<(), Error> {
        if list == self.start.list || !keyframes.is_at(self.log, list) {
            return Ok(());
        }
        // What the task did for the keyframe is done here, too.
        let again = freeze(machine)?;
        let Some(recorded) = keyframes.frame(self.start.frame) else { return Ok(()) };
        if let Frame::Machine(recorded) = recorded {
            stand.keyframes += 1;
            if recorded != again && stand.difference.is_none() {
                stand.difference = Some(Difference::keyframe(list));
            }
        }
        Ok(())
    }
}

fn freeze(machine: &mut Thawed) -> Result<Frozen, Error> {
    machine.freeze().map_err(|fault| Error::new(format!("the machine cannot be frozen: {fault}")))
}

fn missing(from: u64, to: u64) -> String {
    let what = if from + 1 == to {
        format!("CopperList {from} is")
    } else {
        format!("CopperLists {from} to {} are", to - 1)
    };
    format!("{what} not in the log: what the task made of it is missing in its state from there on")
}

fn strange(structs: &[&str]) -> String {
    format!(
        "the task had not been given a {} before the keyframe: perhaps the application gives it to Python in another form than it has in the log \
         (`#[serde(rename)]`, `flatten`, `skip`), or the inputs are others",
        structs.join(", a ")
    )
}

fn restarted(list: u64, fault: &Fault) -> Error {
    Error::new(format!(
        "in CopperList {list} the call failed, and the task began anew with a fresh machine (its `on_error` is \"restart\"), which no replay can make: \
         choose a time up to there, or behind the next keyframe.\n{fault}"
    ))
}

fn time(nanoseconds: u64) -> CuTime {
    CuTime::from_nanos(nanoseconds)
}

fn tov(tov: Tov) -> cu29::clock::Tov {
    match tov {
        Tov::None => cu29::clock::Tov::None,
        Tov::Time(at) => cu29::clock::Tov::Time(time(at)),
        Tov::Range(start, end) => cu29::clock::Tov::Range(CuTimeRange { start: time(start), end: time(end) }),
    }
}

fn metadata(message: &Message, status: &str) -> CuMsgMetadata {
    let mut metadata = CuMsgMetadata::default();
    metadata.process_time.start = message.start.map(time).into();
    metadata.process_time.end = message.end.map(time).into();
    metadata.set_status(status);
    metadata.origin = message.origin.map(|origin| CuMsgOrigin {
        subsystem_code: origin.subsystem,
        instance_id: origin.instance,
        cl_id: origin.list,
    });
    metadata
}
