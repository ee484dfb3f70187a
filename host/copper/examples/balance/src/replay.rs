//! Flies a recorded flight again: what the sensors said comes from the log, the script runs anew, and every CopperList and every
//! keyframe must be what was recorded, bit for bit.

use crate::{tasks, timed};
use bincode::config::standard;
use cu29::copperlist::CopperList;
use cu29::curuntime::KeyFrame;
use cu29::prelude::*;
use cu29::simulation::{SimOverride, recorded_copperlist_timestamp};
use std::path::Path;

#[copper_runtime(config = "copperconfig.ron", sim_mode = true)]
struct Replay {}

/// Where a keyframe's frames begin, each a length and as many bytes.
const FRAMES: usize = 5;

type Recorded = CopperList<default::CuStampedDataSet>;

/// A flight as the log has it.
pub(crate) struct Flight {
    lists: Vec<Recorded>,
    keyframes: Vec<KeyFrame>,
}

/// What of a flight was flown again.
pub(crate) struct Flown {
    /// The CopperList before which the machine stood as a keyframe has it; 0: the beginning.
    pub(crate) from: u64,
    pub(crate) lists: usize,
    pub(crate) keyframes: usize,
    /// The first CopperList that is not what was recorded.
    pub(crate) differs: Option<u64>,
}

impl Flight {
    /// Reads a log.
    pub(crate) fn read(log: &Path) -> CuResult<Self> {
        Ok(Self {
            lists: entries(log, UnifiedLogType::CopperList)?,
            keyframes: entries(log, UnifiedLogType::FrozenTasks)?,
        })
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

    /// Flies it again from the CopperList `from` on, and writes a log of it.
    pub(crate) fn again(&self, config: CuConfig, from: u64, log: &Path) -> CuResult<Flown> {
        self.fly(config, from, log)?;
        let again = Self::read(log)?;
        let recorded = self.lists.iter().filter(|list| list.id >= from);
        let mut differs = None;
        let mut lists = 0;
        for (index, list) in recorded.enumerate() {
            lists += 1;
            if differs.is_none() && again.lists.get(index).is_none_or(|other| bytes(other) != bytes(list)) {
                differs = Some(list.id);
            }
        }
        let (mut keyframes, kept) = (0, self.keyframes.iter().filter(|it| it.culistid >= from));
        for (recorded, other) in kept.zip(&again.keyframes) {
            keyframes += 1;
            if recorded.culistid != other.culistid || script_in(recorded) != script_in(other) {
                differs = Some(differs.map_or(recorded.culistid, |first| first.min(recorded.culistid)));
            }
        }
        Ok(Flown { from, lists, keyframes, differs })
    }

    // Only the raw application can be put into the state of a keyframe.
    #[allow(deprecated)]
    fn fly(&self, config: CuConfig, from: u64, log: &Path) -> CuResult<()> {
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
        for list in self.lists.iter().filter(|list| list.id >= from) {
            if let Some(moment) = recorded_copperlist_timestamp(list) {
                time.set_value(moment.as_nanos());
            }
            app.run_one_iteration(&mut |step: default::SimStep<'_>| {
                default::recorded_debug_replay_step(step, list)
            })?;
        }
        app.stop_all_tasks(&mut nothing)
    }
}

fn bytes(list: &Recorded) -> Vec<u8> {
    bincode::encode_to_vec(list, standard()).unwrap_or_default()
}

/// What a keyframe has of the Python task: the longest of its frames. Sensors and motor are others when a flight is flown again.
fn script_in(keyframe: &KeyFrame) -> &[u8] {
    let (mut rest, mut longest) = (keyframe.serialized_tasks.get(FRAMES..).unwrap_or_default(), &[][..]);
    while let Some((length, tail)) = rest.split_first_chunk() {
        let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX).min(tail.len());
        let (frame, after) = tail.split_at(length);
        if frame.len() > longest.len() {
            longest = frame;
        }
        rest = after;
    }
    longest
}

/// All entries of one kind in a log.
fn entries<T: bincode::Decode<()>>(log: &Path, kind: UnifiedLogType) -> CuResult<Vec<T>> {
    let log = UnifiedLoggerBuilder::new().file_base_name(log).build();
    let log = log.map_err(|error| CuError::new_with_cause("the log cannot be read", error))?;
    let UnifiedLogger::Read(mut reader) = log else { return Err("the log cannot be read".into()) };
    let mut entries = Vec::new();
    while let Some(section) = reader.read_next_section_type(kind)? {
        let mut rest = &section[..];
        while !rest.is_empty() {
            let (entry, length) = bincode::decode_from_slice(rest, standard())
                .map_err(|error| CuError::new_with_cause("the log is damaged", error))?;
            entries.push(entry);
            rest = &rest[length..];
        }
    }
    Ok(entries)
}
