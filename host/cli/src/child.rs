//! `chalcopy task`: the child process of a Copper task.

use std::path::Path;
use std::time::Duration;

use cu_chalcopy_task::child::{self, Orders};

use crate::arguments::Arguments;
use crate::engine::Failure;

/// Answers frames until the application ends.
pub(crate) fn serve(
    arguments: &Arguments,
    script: Option<&Path>,
    deadline: Option<Duration>,
) -> Result<i32, Failure> {
    let orders = Orders {
        script: script.map(Path::to_path_buf),
        native: arguments.native,
        memory: arguments.memory,
        fuel: arguments.fuel,
        deadline,
    };
    child::serve(&orders).map(i32::from).map_err(|error| Failure::usage(format!("task: {error}")))
}
