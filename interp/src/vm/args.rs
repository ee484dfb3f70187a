//! `Args`: the arguments of a builtin function, which stand in registers, so that a collection updates them.

use crate::heap::value::Value;
use crate::vm::state::Vm;

/// Where the arguments of a call stand: registers `start ..` of the stack.
///
/// A function with plain parameters finds each at its number, `UNSET` where none was given. One with `*args` finds those
/// given by position, `len()` of them; its keyword-only parameters are at `key(n)`.
#[derive(Clone, Copy, Debug)]
pub struct Args {
    /// The stack's index of argument 0.
    pub start: u32,
    /// How many stand there, the receiver included.
    pub count: u16,
    /// Where keyword-only parameters stand behind them, if bound.
    pub keys: u16,
}

impl Args {
    /// How many arguments there are.
    #[inline]
    pub fn len(self) -> usize {
        usize::from(self.count)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.count == 0
    }

    /// Argument `index`; `UNSET` if it was not given.
    #[inline]
    pub fn get(self, vm: &Vm, index: usize) -> Value {
        if index < self.len() { vm.register(self.start + index as u32) } else { Value::UNSET }
    }

    /// Argument `index`, if it was given.
    #[inline]
    pub fn opt(self, vm: &Vm, index: usize) -> Option<Value> {
        Some(self.get(vm, index)).filter(|value| value.is_set())
    }

    /// Argument `index`, if it was given and is not `None`.
    pub fn some(self, vm: &Vm, index: usize) -> Option<Value> {
        self.opt(vm, index).filter(|value| !value.is_none())
    }

    /// Keyword-only parameter `index` of a function with `*args`; `UNSET` if it was not given.
    pub fn key(self, vm: &Vm, index: usize) -> Value {
        if index < usize::from(self.keys) {
            vm.register(self.start + u32::from(self.count) + index as u32)
        } else {
            Value::UNSET
        }
    }

    /// Replaces argument `index`, so that a value stays alive and up to date in its place.
    pub fn set(self, vm: &mut Vm, index: usize, value: Value) {
        vm.set_register(self.start + index as u32, value);
    }
}
