//! What a debugger is shown of a task.

use crate::machine::Gauges;
use cu29::prelude::*;
use cu29::reflect::Reflect;

/// The state that the script works on, and what the last call used.
#[derive(Reflect)]
#[reflect(from_reflect = false)]
pub struct DebugState<S> {
    /// The state.
    pub state: S,
    /// Fuel of the last call.
    pub fuel: u64,
    /// Bytes in use, garbage included.
    pub memory: u64,
    /// Bytes there are.
    pub memory_limit: u64,
}

impl<S> DebugState<S> {
    pub(crate) fn new(state: S, gauges: Gauges) -> Self {
        Self { state, fuel: gauges.fuel, memory: gauges.used, memory_limit: gauges.memory }
    }
}
