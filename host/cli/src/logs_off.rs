//! The verb `log` of a command that was built without it.

use chalcopy::{HostCall, HostError, HostModule};

use crate::arguments::{Arguments, Log};
use crate::engine::Failure;

/// There is no log.
pub(crate) enum Shared {}

impl Shared {
    pub(crate) fn modules(&self) -> &'static [HostModule] {
        match *self {}
    }

    pub(crate) fn source(&self, _: &str) -> Option<(&'static str, &'static str)> {
        match *self {}
    }

    pub(crate) fn aside<R>(&self, _: impl FnOnce() -> R) -> R {
        match *self {}
    }

    pub(crate) fn call(&self, _: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        match *self {}
    }
}

pub(crate) fn verb(_: &Arguments, log: &Log) -> Result<i32, Failure> {
    let Log { file, .. } = log;
    Err(Failure::usage(format!("'{}': this command was built without the feature `log`", file.display())))
}
