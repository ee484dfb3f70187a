//! `chalcopy task` in a build without Copper.

use std::path::Path;
use std::time::Duration;

use crate::arguments::Arguments;
use crate::engine::Failure;

/// There is no such thing.
pub(crate) fn serve(_: &Arguments, _: Option<&Path>, _: Option<Duration>) -> Result<i32, Failure> {
    Err(Failure::usage("this `chalcopy` was built without the feature `copper`".to_owned()))
}
