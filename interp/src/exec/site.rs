//! What stands behind an instruction that names something: its inline cache, its name, the function it belongs to. For slow
//! paths, which hold no window.

use crate::code::operand::Site;
use crate::exec::regs::Window;
use crate::heap::value::{Handle, Value};
use crate::vm::frame::{CACHE_WORDS, CACHES, CODE, FRAME};
use crate::vm::state::Vm;

/// Fills an inline cache of the running code.
pub fn set_cache(vm: &mut Vm, cache: u16, first: Value, second: Value) {
    let code = vm.get(function_of(vm), CODE).raw_handle();
    let at = CACHES + usize::from(cache) * CACHE_WORDS;
    vm.set(code, at, first);
    vm.set(code, at + 1, second);
}

/// The name of a site of the running code, a constant. For the slow path that the loop has just called: before anything moves.
pub fn site_name(vm: &Vm, site: Site) -> Value {
    let here = Window::marked(vm);
    debug_assert!(!here.is_stale(vm), "a name is asked for after something has moved");
    here.k(vm, u32::from(site.name))
}

/// The frame's function; for callers that hold no window.
pub fn function_of(vm: &Vm) -> Handle {
    vm.register(vm.now.base - FRAME).raw_handle()
}
