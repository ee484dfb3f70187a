//! The part of `machine` that is written in Python, where there is a compiler and memory enough for it.

use chalcopy::ModuleSource;

/// The module of the functions behind it.
pub(crate) const FUNCTIONS: &str = "_machine";
const NAME: &str = "machine";
const FILE: &str = "machine.py";

/// Gives the module's text.
pub(crate) fn module(name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
    if name == NAME {
        give(ModuleSource { text: chalcopy_machine::PYTHON.as_bytes(), file: FILE, package: false });
    }
    name == NAME
}

/// Gives it for tracebacks.
pub(crate) fn source(file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
    if file == FILE {
        give(chalcopy_machine::PYTHON.as_bytes());
    }
    file == FILE
}
