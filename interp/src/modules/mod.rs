//! The builtin modules, one to a file, and their registry.

pub mod builtins;
pub mod importing;
pub mod inspecting;
pub mod numbers;
pub mod sequences;

use crate::vm::desc::Module;

/// Every builtin module; `builtins` is the first.
pub static MODULES: &[&Module] = &[&builtins::MODULE];
