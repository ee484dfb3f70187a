//! What the machine sees of the outside: the interface `host`, as the machine's own trait.

use alloc::string::ToString;

use crate::bindings::chalcopy::vm::host;

/// Tells the embedder's log why the component is about to trap.
pub(crate) fn report_panic(info: &core::panic::PanicInfo) {
    host::log(host::Level::Error, &info.to_string());
}
