//! The builtin modules, one to a file, and their registry.

#[cfg(feature = "extras")]
pub mod array;
pub mod builtins;
pub mod checking;
#[cfg(feature = "extras")]
pub mod cmath;
#[cfg(feature = "extras")]
pub mod collections;
pub mod compiling;
pub mod completing;
#[cfg(feature = "extras")]
pub mod errno;
pub mod executing;
pub mod finalising;
pub mod frozen;
pub mod gc;
pub mod importing;
pub mod inspecting;
#[cfg(feature = "extras")]
pub mod json;
mod margins;
pub mod marking;
pub mod math;
pub mod math_ints;
pub mod math_sums;
pub mod numbers;
#[cfg(feature = "extras")]
pub mod random;
pub mod reporting;
#[cfg(feature = "extras")]
pub mod runtime;
pub mod sequences;
pub mod snapshot;
#[cfg(feature = "extras")]
pub mod struct_;
pub mod sys;
pub mod sys_facts;
pub mod time;
pub mod tracing;
#[cfg(feature = "compiler")]
pub mod translating;
#[cfg(not(feature = "compiler"))]
#[path = "translating_off.rs"]
pub mod translating;
pub mod trouble;
pub mod watched;
pub mod weakref;
pub mod well_made;

use crate::vm::chosen::is_kept;
use crate::vm::desc::Module;

/// In the row of a module that is not there.
static ABSENT: Module = Module { name: "", doc: "", items: &[] };

/// The module, if its name is kept.
const fn by_name(module: &'static Module) -> &'static Module {
    if is_kept(module.name) { module } else { &ABSENT }
}

/// Every builtin module; `builtins` is the first.
pub static MODULES: &[&Module] = &[
    &builtins::MODULE,
    #[cfg(feature = "extras")]
    &array::MODULE,
    #[cfg(feature = "extras")]
    &cmath::MODULE,
    #[cfg(feature = "extras")]
    &collections::MODULE,
    #[cfg(feature = "extras")]
    &errno::MODULE,
    by_name(&gc::MODULE),
    #[cfg(feature = "extras")]
    &json::MODULE,
    #[cfg(feature = "extras")]
    &json::DECODER,
    #[cfg(feature = "extras")]
    &json::ENCODER,
    by_name(&math::MODULE),
    #[cfg(feature = "extras")]
    &random::MODULE,
    #[cfg(feature = "extras")]
    &runtime::MODULE,
    #[cfg(feature = "extras")]
    &struct_::MODULE,
    by_name(&sys::MODULE),
    by_name(&time::MODULE),
    by_name(&weakref::MODULE),
];
