//! Mode `native` in a build without it.

use crate::config::Settings;
use crate::host::Sink;
use crate::machine::{Fault, Machine};

/// There is no such machine.
pub(crate) fn make(_: &Settings, _: Sink) -> Result<Box<dyn Machine>, Fault> {
    Err(Fault::script("mode 'native' needs the feature 'native' of cu-chalcopy-task"))
}
