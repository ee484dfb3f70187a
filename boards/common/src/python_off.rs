//! Without a compiler, or with little memory, `machine` has its functions alone.

use chalcopy::ModuleSource;

/// The module of the functions.
pub(crate) const FUNCTIONS: &str = "machine";

/// There is none in Python.
pub(crate) fn module(_: &str, _: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
    false
}

/// There is none in Python.
pub(crate) fn source(_: &str, _: &mut dyn FnMut(&[u8])) -> bool {
    false
}
