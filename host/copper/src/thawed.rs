//! A task's machine outside of its application: as a keyframe has it, and asked as the task asks it.

pub use crate::host::{Line, Sink};

use crate::config::{Mode, Settings};
use crate::frozen;
use crate::live::{ASIDE, Live};
use crate::machine::{Fault, FaultKind};
use crate::make_machine_with;
use crate::wire::error::WireError;
use crate::wire::names::Name;
use crate::wire::read::Reader;
use crate::wire::write::{Encoder, Identity, Moment};
use crate::wire::{NAMES_AT, OUTPUTS};
use bincode::config::standard;
use bincode::de::DecoderImpl;
use bincode::de::read::SliceReader;

/// The first bytes of a machine's snapshot, of whatever version.
const SNAPSHOT: &[u8] = b"CHALSNP";

/// What a keyframe has of one component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// A task of this crate, whose machine was there.
    Machine(Frozen),
    /// A task of this crate, whose machine had outgrown the key `snapshot`.
    Outgrown,
    /// Something else, or a task that had no machine.
    Other,
}

/// A machine in a keyframe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    bytes: Vec<u8>,
    snapshot: usize,
}

impl Frozen {
    /// The machine's own snapshot, for the engine's `restore`.
    #[must_use]
    pub fn snapshot(&self) -> &[u8] {
        &self.bytes[self.snapshot..]
    }

    /// Whether templates and state were in the machine.
    #[must_use]
    pub fn is_started(&self) -> bool {
        self.bytes[0] != 0
    }
}

impl Frame {
    /// Looks at the bytes that a keyframe has of a component.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Self {
        if *bytes == frozen::NO_ROOM {
            return Self::Outgrown;
        }
        // Nothing is made room for that others' bytes seem to say.
        let word =
            |at: usize| bytes.get(at..)?.first_chunk().map(|word| u64::from(u32::from_le_bytes(*word)));
        let said = word(0).and_then(|length| Some(8 + length + word(4)?));
        if said != u64::try_from(bytes.len()).ok() {
            return Self::Other;
        }
        let mut decoder = DecoderImpl::new(SliceReader::new(bytes), standard(), ());
        let Ok(bytes) = frozen::read(&mut decoder) else { return Self::Other };
        match Live::parts(&bytes) {
            Ok((_, snapshot)) if snapshot.starts_with(SNAPSHOT) => {
                let snapshot = bytes.len() - snapshot.len();
                Self::Machine(Frozen { bytes, snapshot })
            }
            _ => Self::Other,
        }
    }
}

/// A machine that goes on from a keyframe.
pub struct Thawed {
    live: Live,
    identity: Identity,
    /// How many names the task had spoken of before the keyframe.
    names: u16,
    /// Where the last reply is kept; nothing if the last call failed.
    reply: Vec<u8>,
}

impl Thawed {
    /// The machine of a keyframe with the task's settings, as a part of this process: in whatever mode it was recorded. What it
    /// prints goes to `sink`. `identity` is what the task was told.
    ///
    /// # Errors
    /// The keyframe is of another version of the machine, or damaged; it has not enough memory.
    pub fn new(settings: &Settings, frozen: &Frozen, identity: Identity, sink: Sink) -> Result<Self, Fault> {
        let settings = Settings { mode: Mode::Native, deadline: None, ..settings.clone() };
        let mut machine = make_machine_with(&settings, sink)?;
        machine.bound(settings.snapshot.saturating_sub(ASIDE))?;
        let mut live = Live::new(machine);
        live.thaw(&frozen.bytes)?;
        if !live.started {
            return Err(Fault::new(FaultKind::Script, "the task had not been started"));
        }
        let names = u16::try_from(live.names().len()).unwrap_or(u16::MAX);
        Ok(Self { live, identity, names, reply: Vec::new() })
    }

    /// The structs that the machine was told of since then: either none like them came before, or the inputs are not those of the
    /// task.
    #[must_use]
    pub fn new_structs(&self) -> Vec<&str> {
        let names = (self.names..u16::MAX).map_while(|id| self.live.names().get(id));
        names.filter(|name| name.fields().is_some()).map(Name::text).collect()
    }

    /// Calls the script's `process` as the task does, with the inputs that `write` writes; `read` reads the outputs.
    ///
    /// # Errors
    /// What the script raises, a limit, outputs that `read` refuses: the machine goes on with what it has, as in a task.
    pub fn process<T>(
        &mut self,
        moment: Moment,
        write: impl FnOnce(&mut Encoder) -> Result<(), WireError>,
        read: impl FnOnce(&mut Reader<'_>) -> Result<T, WireError>,
    ) -> Result<T, Fault> {
        self.live.was_at(moment, self.identity);
        let reply = &mut self.reply;
        reply.clear();
        self.live.ask(write, |reader| {
            let bytes = reader.rest();
            let outputs = read(reader)?;
            reply.extend_from_slice(bytes);
            Ok(outputs)
        })
    }

    /// What the task does between two calls.
    ///
    /// # Errors
    /// Never in practice.
    pub fn collect(&mut self) -> Result<(), Fault> {
        self.live.machine.collect()
    }

    /// The machine's snapshot, as a keyframe would have it now.
    ///
    /// # Errors
    /// It cannot be frozen.
    pub fn freeze(&mut self) -> Result<Frozen, Fault> {
        let parts = self.live.freeze()?;
        Ok(Frozen { snapshot: parts[0].len(), bytes: parts.concat() })
    }

    /// The last call's request.
    #[must_use]
    pub fn request(&self) -> &[u8] {
        self.live.request()
    }

    /// The last call's request as it would be with the outputs that came of it, for the engine's `task_arguments`.
    #[must_use]
    pub fn request_with_outputs(&self) -> Vec<u8> {
        let mut request = self.request().to_vec();
        let Some(&[a, b, c, d]) = request.get(NAMES_AT..).and_then(<[u8]>::first_chunk) else {
            return request;
        };
        let names_at = u32::from_le_bytes([a, b, c, d]);
        let (Ok(at), Ok(more)) = (usize::try_from(names_at), u32::try_from(self.reply.len())) else {
            return request;
        };
        if self.reply.is_empty() {
            return request;
        }
        if names_at == 0 {
            request.extend_from_slice(&self.reply);
        } else {
            request.splice(at..at, self.reply.iter().copied());
            request[NAMES_AT..NAMES_AT + 4].copy_from_slice(&(names_at + more).to_le_bytes());
        }
        let [low, _] = OUTPUTS.to_le_bytes();
        request[2] |= low;
        request
    }
}
