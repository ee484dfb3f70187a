//! `sys.excepthook`: a program that shows its uncaught exceptions itself.

use core::fmt::{self, Write};

use crate::modules::tracing::write_exception;
use crate::vm::exceptions::{SYSTEM_EXIT, TRACEBACK};
use crate::vm::raise::Answer;
use crate::vm::state::{Root, Vm};

/// Gives the exception in `Root::Kept` to the program's own `sys.excepthook`. `false`: it has none, or it failed (which is
/// written), and the exception is yet to be shown.
///
/// # Errors
/// If `out` fails.
pub fn told_by_hook(vm: &mut Vm, out: &mut dyn Write) -> Result<bool, fmt::Error> {
    let exception = vm.root(Root::Kept);
    if vm.exception(exception).is_none() || vm.is_instance(exception, SYSTEM_EXIT) {
        return Ok(false);
    }
    let Some(answer) = call_hook(vm) else { return Ok(false) };
    if answer.is_ok() {
        return Ok(true);
    }
    let raised = vm.root(Root::Raised);
    out.write_str("Error in sys.excepthook:\n")?;
    write_exception(vm, raised, out)?;
    out.write_str("\nOriginal exception was:\n")?;
    Ok(false)
}

fn call_hook(vm: &mut Vm) -> Option<Answer> {
    let hook = vm.own_hook(b"excepthook")?;
    let exception = vm.root(Root::Kept);
    let class = vm.type_of(exception);
    let trace = vm.exception(exception).map(|handle| vm.slot(handle, TRACEBACK))?;
    vm.set_root(Root::Raised, crate::heap::value::Value::NONE);
    Some(vm.call(hook, &[class, exception, trace]))
}
