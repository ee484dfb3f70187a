//! Drives a recorded drive again: the images come from the log, all five Python tasks run anew, and every CopperList and every keyframe
//! must be what was recorded, bit for bit.

use crate::{image, report, tasks};
use bincode::config::standard;
use cu29::copperlist::CopperList;
use cu29::curuntime::KeyFrame;
use cu29::prelude::*;
use cu29::simulation::{CuTaskCallbackState, SimOverride, recorded_copperlist_timestamp};
use std::path::Path;

#[copper_runtime(config = "copperconfig.ron", sim_mode = true)]
struct Replay {}

/// Where a keyframe's frames begin, each a length and as many bytes.
const FRAMES: usize = 5;
/// Frames of Python tasks are longer than this; those of others are not, and differ when a drive is driven again.
const LEAST: usize = 64;
/// Python tasks.
const PYTHON: usize = 5;

type Recorded = CopperList<default::CuStampedDataSet>;

/// A drive as the log has it: CopperLists as they stand there. Each image that is decoded takes a file of shared memory, so one list at a
/// time is.
pub(crate) struct Drive {
    lists: Vec<(u64, Vec<u8>)>,
    keyframes: Vec<KeyFrame>,
}

/// What of a drive was driven again.
pub(crate) struct Driven {
    pub(crate) lists: usize,
    pub(crate) keyframes: usize,
    /// The first CopperList that is not what was recorded.
    pub(crate) differs: Option<u64>,
}

impl Drive {
    /// Reads a log.
    pub(crate) fn read(log: &Path) -> CuResult<Self> {
        let lists =
            entries(log, UnifiedLogType::CopperList, |list: Recorded, bytes| (list.id, bytes.to_vec()))?;
        let keyframes = entries(log, UnifiedLogType::FrozenTasks, |keyframe, _| keyframe)?;
        Ok(Self { lists, keyframes })
    }

    /// Where it can begin: at the beginning, and at three keyframes in its course.
    pub(crate) fn beginnings(&self) -> Vec<u64> {
        let count = self.keyframes.len();
        let mut from: Vec<u64> = (0..4)
            .filter_map(|quarter| self.keyframes.get(count * quarter / 4))
            .map(|it| it.culistid)
            .collect();
        from.dedup();
        from
    }

    /// Drives it again from the CopperList `from` on, and writes a log of it.
    pub(crate) fn again(&self, config: CuConfig, from: u64, log: &Path) -> CuResult<Driven> {
        self.drive(config, from, log)?;
        let again = Self::read(log)?;
        let mut differs = None;
        let mut lists = 0;
        for (index, list) in self.lists.iter().filter(|list| list.0 >= from).enumerate() {
            lists += 1;
            if differs.is_none() && again.lists.get(index) != Some(list) {
                differs = Some(list.0);
            }
        }
        let (mut keyframes, kept) = (0, self.keyframes.iter().filter(|it| it.culistid >= from));
        for (recorded, other) in kept.zip(&again.keyframes) {
            keyframes += 1;
            let machines = machines(recorded);
            let same = recorded.culistid == other.culistid && machines == self::machines(other);
            if !same || machines.len() != PYTHON {
                differs = Some(differs.map_or(recorded.culistid, |first| first.min(recorded.culistid)));
            }
        }
        Ok(Driven { lists, keyframes, differs })
    }

    // Only the raw application can be put into the state of a keyframe.
    #[allow(deprecated)]
    fn drive(&self, config: CuConfig, from: u64, log: &Path) -> CuResult<()> {
        let (clock, time) = RobotClock::mock();
        let mut nothing = |_: default::SimStep<'_>| SimOverride::ExecuteByRuntime;
        let mut app = Replay::builder()
            .with_clock(clock)
            .with_config(config)
            .with_log_path(log, Some(64 << 20))?
            .with_sim_callback(&mut nothing)
            .build()?;
        app.start_all_tasks(&mut nothing)?;
        if from > 0 {
            let keyframe = self.keyframes.iter().find(|keyframe| keyframe.culistid == from);
            let keyframe = keyframe.ok_or("the log has no such keyframe")?;
            time.set_value(keyframe.timestamp.as_nanos());
            app.restore_keyframe(keyframe)?;
            app.copper_runtime_mut().copperlists_manager.prepare_recorded_replay(from)?;
        }
        for (_, bytes) in self.lists.iter().filter(|list| list.0 >= from) {
            let (list, _) = decode::<Recorded>(bytes)?;
            if let Some(moment) = recorded_copperlist_timestamp(&list) {
                time.set_value(moment.as_nanos());
            }
            app.run_one_iteration(&mut |step: default::SimStep<'_>| anew(step, &list))?;
        }
        app.stop_all_tasks(&mut nothing)
    }
}

/// What Copper's own step for this does, but that the ends of the graph that are Python run anew as well.
fn anew(step: default::SimStep<'_>, list: &Recorded) -> SimOverride {
    match step {
        default::SimStep::Plan(CuTaskCallbackState::Process(..))
        | default::SimStep::Statistics(CuTaskCallbackState::Process(..)) => SimOverride::ExecuteByRuntime,
        step => default::recorded_debug_replay_step(step, list),
    }
}

/// What a keyframe has of the Python tasks.
fn machines(keyframe: &KeyFrame) -> Vec<&[u8]> {
    let mut rest = keyframe.serialized_tasks.get(FRAMES..).unwrap_or_default();
    let mut machines = Vec::new();
    while let Some((length, tail)) = rest.split_first_chunk() {
        let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX).min(tail.len());
        let (frame, after) = tail.split_at(length);
        if frame.len() > LEAST {
            machines.push(frame);
        }
        rest = after;
    }
    machines
}

fn decode<T: bincode::Decode<()>>(bytes: &[u8]) -> CuResult<(T, usize)> {
    bincode::decode_from_slice(bytes, standard())
        .map_err(|error| CuError::new_with_cause("the log is damaged", error))
}

/// All entries of one kind in a log, of each what `keep` makes of it and its bytes.
fn entries<T: bincode::Decode<()>, K>(
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
