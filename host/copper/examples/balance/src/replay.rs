//! Flies a recorded flight again: what the sensors said comes from the log, the script runs anew.

use crate::recorded::Recorded;
use crate::{tasks, timed};
use cu29::copperlist::CopperList;
use cu29::prelude::*;
use cu29::simulation::{SimOverride, recorded_copperlist_timestamp};
use std::path::Path;

#[copper_runtime(config = "copperconfig.ron", sim_mode = true)]
struct Replay {}

type List = CopperList<default::CuStampedDataSet>;

/// Reads a log.
pub(crate) fn read(log: &Path) -> CuResult<Recorded> {
    Recorded::read(log, |list: &List| list.id)
}

/// Flies a flight again from the CopperList `from` on, and writes a log of it.
// Only the raw application can be put into the state of a keyframe.
#[allow(deprecated)]
pub(crate) fn fly(recorded: &Recorded, config: CuConfig, from: u64, log: &Path) -> CuResult<()> {
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
        let keyframe = recorded.keyframe(from)?;
        time.set_value(keyframe.timestamp.as_nanos());
        app.restore_keyframe(keyframe)?;
        app.copper_runtime_mut().copperlists_manager.prepare_recorded_replay(from)?;
    }
    for list in recorded.lists::<List>(from) {
        let list = list?;
        if let Some(moment) = recorded_copperlist_timestamp(&list) {
            time.set_value(moment.as_nanos());
        }
        app.run_one_iteration(&mut |step: default::SimStep<'_>| {
            default::recorded_debug_replay_step(step, &list)
        })?;
    }
    app.stop_all_tasks(&mut nothing)
}
