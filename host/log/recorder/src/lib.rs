//! A Copper application that records logs for the tests of `chalcopy-log`: every kind of payload, the same ones on every run.
// What Copper's macro makes has none.
#![allow(missing_docs)]

pub mod pilot;
mod tasks;

use cu29::prelude::*;
use std::path::Path;

/// A cycle, in nanoseconds of simulated time.
pub const STEP: u64 = 1_000_000;

#[copper_runtime(config = "copperconfig.ron")]
struct Recorder {}

/// The messages of a cycle, for readers that know the types.
pub use default::CuStampedDataSet;

/// Records so many cycles into `path`, which stands for `path_0`, `path_1` and so on.
///
/// # Errors
/// If the log cannot be written.
pub fn record(path: &Path, cycles: u64) -> CuResult<()> {
    // Copper's writes a file for every panic, those of tests that fail too.
    let hook = std::panic::take_hook();
    let done = run(path, cycles);
    std::panic::set_hook(hook);
    done
}

fn run(path: &Path, cycles: u64) -> CuResult<()> {
    let (clock, time) = RobotClock::mock();
    let app = Recorder::builder().with_clock(clock).with_log_path(path, Some(1 << 20))?.build()?;
    let mut running = app.start()?;
    for _ in 0..cycles {
        time.increment(CuDuration::from_nanos(STEP));
        running.run_one_iteration()?;
    }
    running.stop()?;
    Ok(())
}

/// The strings of this build's text logs.
#[must_use]
pub fn index() -> std::path::PathBuf {
    // Where Copper's own build script puts them: three folders up from the one of this package's build.
    let folder = Path::new(env!("LOG_INDEX_DIR"));
    folder.ancestors().nth(3).unwrap_or(folder).join("cu29_log_index")
}
