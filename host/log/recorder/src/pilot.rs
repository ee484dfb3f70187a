//! An application with tasks written in Python: a source, a task that is given every kind of payload, a sink, and a task whose outputs are
//! not recorded, with one that reads them.

use cu29::prelude::*;
use cu29::reflect::Reflect;
use serde::{Deserialize, Serialize};
use std::path::Path;

#[copper_runtime(config = "pilot.ron")]
struct Piloted {}

/// The tasks in Python: their scripts have the same names.
pub const SCRIPTS: [&str; 5] = ["plan", "pilot", "watch", "quiet", "reader"];

/// What the scripts have as their state.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Reflect)]
pub struct Course {
    /// When the last call was, in nanoseconds.
    pub last: u64,
    /// What was added up.
    pub total: f64,
    /// What was seen.
    pub seen: Vec<String>,
}

/// A flight to record.
pub struct Flight<'f> {
    /// The key `mode` of all scripts.
    pub mode: &'f str,
    /// The folder with the scripts.
    pub scripts: &'f Path,
    /// Further keys of all scripts.
    pub keys: &'f [(&'f str, &'f str)],
    /// How many cycles.
    pub cycles: u64,
    /// Whether the robot's clock is a real one, and not a thousandth of a second a cycle.
    pub real: bool,
}

impl Flight<'_> {
    fn config(&self) -> CuResult<CuConfig> {
        let mut config = CuConfig::deserialize_ron(include_str!("../pilot.ron"))?;
        let graph = config.get_graph_mut(None)?;
        for task in SCRIPTS {
            let id = graph.get_node_id_by_name(task).ok_or("no such task")?;
            let node = graph.get_node_mut(id).ok_or("no such task")?;
            node.set_param("script", self.scripts.join(format!("{task}.py")).display().to_string());
            node.set_param("mode", self.mode.to_owned());
            for (key, value) in self.keys {
                node.set_param(key, (*value).to_owned());
            }
        }
        Ok(config)
    }

    /// Records it into `path`, which stands for `path_0`, `path_1` and so on. One after the other: Copper has one logger in a process.
    ///
    /// # Errors
    /// If the log cannot be written, or a script cannot be used.
    pub fn record(&self, path: &Path) -> CuResult<()> {
        // Copper's writes a file for every panic, those of tests that fail too.
        let hook = std::panic::take_hook();
        let done = self.fly(path);
        std::panic::set_hook(hook);
        done
    }

    fn fly(&self, path: &Path) -> CuResult<()> {
        let (mock, time) = RobotClock::mock();
        let clock = if self.real { RobotClock::new() } else { mock };
        let app = Piloted::builder()
            .with_clock(clock)
            .with_config(self.config()?)
            .with_log_path(path, Some(4 << 20))?
            .build()?;
        let mut running = app.start()?;
        for _ in 0..self.cycles {
            time.increment(CuDuration::from_nanos(crate::STEP));
            running.run_one_iteration()?;
        }
        running.stop()?;
        Ok(())
    }
}
