//! A board without files.

use chalcopy::{Engine, HostCall, HostError, HostModule, ModuleSource};

use crate::python;

/// The modules of a board without files.
pub(crate) static MODULES: &[HostModule] = &[chalcopy_machine::module(python::FUNCTIONS)];

/// Nothing has to be done.
pub(crate) fn set_up() {}

/// There are none to run.
pub(crate) fn run(_: &mut Engine<'_>, _: &mut [u8], _: bool) {}

/// There is none.
pub(crate) fn module(_: &str, _: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
    false
}

/// There is none.
pub(crate) fn source(_: &str, _: &mut dyn FnMut(&[u8])) -> bool {
    false
}

/// There is no such module.
pub(crate) fn call(call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
    Err(call.unknown())
}
