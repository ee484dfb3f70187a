//! All builtins are there: nothing is chosen.

use crate::vm::args::Args;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// Whether a builtin of this name is there.
pub const fn is_kept(_: &str) -> bool {
    true
}

/// Stands in the row of a function that is not there.
///
/// # Errors
/// `RuntimeError`
pub fn absent(vm: &mut Vm, _: Args) -> Answer {
    Err(vm.runtime_error(format_args!("this builtin is not in the firmware")))
}
