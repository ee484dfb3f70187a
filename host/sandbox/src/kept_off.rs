//! Where code is copied at the start anyway: no file is kept.

use std::path::Path;

use wasmtime::Engine;
use wasmtime::component::Component;

/// None.
pub(crate) fn load(_: &Engine, _: &Path, _: &[u8]) -> Option<Component> {
    None
}
