//! Registers of the running frame that hold what nobody will read: forgotten in front of a collection, so that they keep nothing alive.

use crate::code::instr::{Instr, Op};
use crate::code::view::CodeView;
use crate::exec::call::frame_top;
use crate::heap::value::Value;
use crate::vm::bodies::view;
use crate::vm::frame::{CODE, FRAME};
use crate::vm::state::Vm;

/// Forgets what stands above the registers in use at the instruction that is next, where the one before tells which those are.
pub fn forget(vm: &mut Vm) {
    let end = frame_top(vm);
    if vm.now.top != end {
        return;
    }
    let function = vm.register(vm.now.base - FRAME).raw_handle();
    let code = view(&vm.heap, vm.get(function, CODE).raw_handle());
    let Some(used) = used(code, vm.now.pc as usize) else { return };
    for index in vm.now.base + used as u32..end {
        vm.set_register(index, Value::UNSET);
    }
}

/// How many registers are in use before the instruction at `pc`, if that is known.
fn used(code: CodeView<'_>, pc: usize) -> Option<usize> {
    let instr = |at: usize| Instr::decode(code.instruction(at), code.instruction(at + 1));
    if let Instr::ForIter { a, b, .. } | Instr::ForRange { a, b, .. } = instr(pc) {
        return Some(usize::from(a.0).max(usize::from(b.0) + 2) + 1);
    }
    let mut at = 0;
    loop {
        let behind = at + Op::checked(code.instruction(at) as u8)?.width();
        if behind == pc {
            break;
        }
        if behind > pc {
            return None;
        }
        at = behind;
    }
    match instr(at) {
        // What a call leaves behind is in its first register, those above are lost.
        Instr::Call { a, .. }
        | Instr::CallKw { a, .. }
        | Instr::CallMethod { a, .. }
        | Instr::CallMethodKw { a, .. }
        | Instr::CallEx { a } => Some(usize::from(a.0) + 1),
        _ => None,
    }
}
