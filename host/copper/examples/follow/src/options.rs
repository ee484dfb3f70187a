//! What the command line says, and the configuration that comes of it.

use clap::Parser;
use cu29::prelude::*;
use std::num::NonZeroUsize;
use std::path::PathBuf;

const CONFIG: &str = include_str!("../copperconfig.ron");
/// The Python tasks.
pub(crate) const PYTHON: [&str; 5] = ["plan", "near", "far", "steer", "statistics"];

/// A vehicle follows a line that Python scripts see in its camera's images.
#[derive(Parser)]
pub(crate) struct Options {
    /// Where all virtual machines run: sandbox, native or process. Else each where copperconfig.ron says.
    #[arg(long)]
    pub(crate) mode: Option<String>,
    /// How long to drive, in simulated seconds.
    #[arg(long, default_value_t = 60)]
    pub(crate) seconds: u64,
    /// The folder of the scripts.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/python"))]
    scripts: PathBuf,
    /// Sets a key of a task's configuration: near.fuel=500, far.script=/tmp/other.py
    #[arg(long, value_name = "TASK.KEY=VALUE")]
    set: Vec<String>,
    /// Where the log goes.
    #[arg(long, default_value = "follow.copper")]
    pub(crate) log: PathBuf,
    /// Drive the drive of this log again, from its beginning and from three keyframes, and compare all of it.
    #[arg(long)]
    pub(crate) replay: Option<PathBuf>,
    /// Drive nowhere, but call the task `near` so many times, and say how long a call takes.
    #[arg(long, value_name = "CALLS")]
    pub(crate) time: Option<NonZeroUsize>,
}

impl Options {
    /// The configuration that is compiled in, with what the command line changes.
    pub(crate) fn configure(&self) -> CuResult<CuConfig> {
        let mut config = CuConfig::deserialize_ron(CONFIG)?;
        for task in PYTHON {
            let node = node(&mut config, task)?;
            let script = node.get_param::<String>("script")?.unwrap_or_default();
            node.set_param("script", self.scripts.join(script).display().to_string());
            if let Some(mode) = &self.mode {
                node.set_param("mode", mode.clone());
            }
        }
        for change in &self.set {
            let (key, value) =
                change.split_once('=').ok_or_else(|| format!("'{change}' is not TASK.KEY=VALUE"))?;
            let (task, key) =
                key.split_once('.').ok_or_else(|| format!("'{change}' is not TASK.KEY=VALUE"))?;
            let node = node(&mut config, task)?;
            match value.parse::<u64>() {
                Ok(number) => node.set_param(key, number),
                Err(_) => node.set_param(key, value.to_owned()),
            }
        }
        Ok(config)
    }
}

fn node<'c>(config: &'c mut CuConfig, task: &str) -> CuResult<&'c mut Node> {
    let graph = config.get_graph_mut(None)?;
    let id = graph.get_node_id_by_name(task).ok_or_else(|| format!("there is no task '{task}'"))?;
    graph.get_node_mut(id).ok_or_else(|| format!("there is no task '{task}'").into())
}
