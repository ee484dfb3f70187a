//! A run as its log has it, and what a repetition comes to beside it, bit for bit. The example `follow` has it, too.

use bincode::Decode;
use bincode::config::standard;
use cu_chalcopy_task::thawed::{Frame, Frozen};
use cu29::curuntime::KeyFrame;
use cu29::prelude::*;
use std::path::Path;

/// Where a keyframe's frames begin, each a length and as many bytes.
const FRAMES: usize = 5;

/// A run: CopperLists as they stand in the log, with their numbers, since a payload that is decoded may take a file of shared memory.
pub(crate) struct Recorded {
    lists: Vec<(u64, Vec<u8>)>,
    keyframes: Vec<KeyFrame>,
}

/// What of a run was repeated.
pub(crate) struct Repeated {
    pub(crate) lists: usize,
    pub(crate) keyframes: usize,
    /// The first CopperList that is not what was recorded.
    pub(crate) differs: Option<u64>,
}

impl Recorded {
    /// Reads a log. `number` is that of a CopperList, whose type the application knows.
    pub(crate) fn read<L: Decode<()>>(log: &Path, number: fn(&L) -> u64) -> CuResult<Self> {
        let lists =
            entries(log, UnifiedLogType::CopperList, |list: L, bytes| (number(&list), bytes.to_vec()))?;
        let keyframes = entries(log, UnifiedLogType::FrozenTasks, |keyframe, _| keyframe)?;
        Ok(Self { lists, keyframes })
    }

    /// Where a repetition can begin: at the beginning, and at three keyframes in its course.
    pub(crate) fn beginnings(&self) -> Vec<u64> {
        let count = self.keyframes.len();
        let mut from: Vec<u64> = (0..4)
            .filter_map(|quarter| self.keyframes.get(count * quarter / 4))
            .map(|it| it.culistid)
            .collect();
        from.dedup();
        from
    }

    /// The keyframe before a CopperList.
    pub(crate) fn keyframe(&self, list: u64) -> CuResult<&KeyFrame> {
        let keyframe = self.keyframes.iter().find(|keyframe| keyframe.culistid == list);
        keyframe.ok_or_else(|| "the log has no such keyframe".into())
    }

    /// The CopperLists from that number on, one at a time.
    pub(crate) fn lists<L: Decode<()>>(&self, from: u64) -> impl Iterator<Item = CuResult<L>> {
        let kept = self.lists.iter().filter(move |list| list.0 >= from);
        kept.map(|(_, bytes)| decode::<L>(bytes).map(|(list, _)| list))
    }

    /// Compares a repetition from the CopperList `from` on; each keyframe must have so many machines of Python tasks.
    pub(crate) fn compare(&self, again: &Self, from: u64, machines: usize) -> Repeated {
        let (mut lists, mut keyframes, mut differs) = (0, 0, None);
        for (index, list) in self.lists.iter().filter(|list| list.0 >= from).enumerate() {
            lists += 1;
            if differs.is_none() && again.lists.get(index) != Some(list) {
                differs = Some(list.0);
            }
        }
        let kept = self.keyframes.iter().filter(|it| it.culistid >= from);
        for (recorded, other) in kept.zip(&again.keyframes) {
            keyframes += 1;
            let frozen = frozen(recorded);
            let same = recorded.culistid == other.culistid && frozen == self::frozen(other);
            if !same || frozen.len() != machines {
                differs = Some(differs.map_or(recorded.culistid, |first| first.min(recorded.culistid)));
            }
        }
        Repeated { lists, keyframes, differs }
    }
}

/// The machines in a keyframe. Tasks in Rust that meet another world when they are run again are others.
fn frozen(keyframe: &KeyFrame) -> Vec<Frozen> {
    let mut rest = keyframe.serialized_tasks.get(FRAMES..).unwrap_or_default();
    let mut machines = Vec::new();
    while let Some((length, tail)) = rest.split_first_chunk() {
        let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX).min(tail.len());
        let (frame, after) = tail.split_at(length);
        if let Frame::Machine(frozen) = Frame::read(frame) {
            machines.push(frozen);
        }
        rest = after;
    }
    machines
}

fn decode<T: Decode<()>>(bytes: &[u8]) -> CuResult<(T, usize)> {
    bincode::decode_from_slice(bytes, standard())
        .map_err(|error| CuError::new_with_cause("the log is damaged", error))
}

/// All entries of one kind in a log, of each what `keep` makes of it and its bytes.
fn entries<T: Decode<()>, K>(
    log: &Path,
    kind: UnifiedLogType,
    keep: impl Fn(T, &[u8]) -> K,
) -> CuResult<Vec<K>> {
    let log = UnifiedLoggerBuilder::new().file_base_name(log).build();
    let log = log.map_err(|error| CuError::new_with_cause("the log cannot be read", error))?;
    let UnifiedLogger::Read(mut reader) = log else { return Err("the log cannot be read".into()) };
    let mut entries = Vec::new();
    while let Some(section) = reader.read_next_section_type(kind)? {
        let mut rest = &section[..];
        while !rest.is_empty() {
            let (entry, length) = decode::<T>(rest)?;
            entries.push(keep(entry, &rest[..length]));
            rest = &rest[length..];
        }
    }
    Ok(entries)
}
