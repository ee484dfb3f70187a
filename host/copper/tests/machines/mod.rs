//! Every machine there is: those of this crate, and CPython behind a pipe, the oracle. And a moment at which one is called.

use crate::oracle;
use cu_chalcopy_task::config::{Mode, Settings};
use cu_chalcopy_task::machine::{Fault, Machine};
use cu_chalcopy_task::make_machine;
use cu_chalcopy_task::task::Maker;
use cu29::prelude::*;

type Made = Result<Box<dyn Machine>, Fault>;

fn oracle(_: &Settings) -> Made {
    Ok(Box::new(oracle::Oracle::new()))
}

fn native(settings: &Settings) -> Made {
    make_machine(&Settings { mode: Mode::Native, ..settings.clone() })
}

fn sandbox(settings: &Settings) -> Made {
    make_machine(&Settings { mode: Mode::Sandbox, ..settings.clone() })
}

fn process(settings: &Settings) -> Made {
    let program = Some(env!("CARGO_BIN_EXE_chalcopy-task").into());
    make_machine(&Settings { mode: Mode::Process, program, ..settings.clone() })
}

/// Those of this crate.
pub(crate) const OURS: [(&str, Maker); 3] = [("native", native), ("sandbox", sandbox), ("process", process)];
/// All of them.
pub(crate) const MACHINES: [(&str, Maker); 4] = [("oracle", oracle), OURS[0], OURS[1], OURS[2]];

/// The context of a task's call.
pub(crate) fn context(now: u64, cl_id: u64) -> CuContext {
    let (clock, mock) = RobotClock::mock();
    mock.set_value(now);
    let mut ctx = CuContext::builder(clock).cl_id(cl_id).task_ids(&["py"]).build();
    ctx.set_current_task(0);
    ctx
}
