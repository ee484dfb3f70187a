//! A program that is called many times.

use std::fmt;

use wasmtime::component::{Instance, TypedFunc, WasmList};
use wasmtime::{AsContextMut, Store};

use crate::bindings::chalcopy::vm::types;
use crate::engine::Ready;
use crate::error::Error;
use crate::imports::State;
use crate::machine::Machine;
use crate::options::{Options, Program, Usage};

/// Bytes in, bytes out. The result is read from the guest's memory in place.
type Hot = TypedFunc<(&'static [u8],), (Result<WasmList<u8>, types::Error>,)>;

/// A program that is called many times, as a robot's controller is.
///
/// # Examples
/// ```no_run
/// use chalcopy_sandbox::{Options, Program, Sandbox};
///
/// # fn main() -> Result<(), chalcopy_sandbox::Error> {
/// # let message = [0];
/// let mut task = Sandbox::new()?.task(Options::new().memory(1 << 20).fuel(100_000))?;
/// task.load(Program::source("pid.py", "def process(ctx, input, state, output): ..."))?;
/// let reply: &[u8] = task.process(&message)?;
/// # Ok(())
/// # }
/// ```
pub struct Task {
    machine: Machine<Hot>,
}

impl Task {
    pub(crate) fn new(ready: &'static Ready, options: Options) -> Result<Self, Error> {
        let limits = options.limits();
        let mut machine = Machine::new(ready, options, |store, _, instance| find(store, instance))?;
        machine.call(|live| live.exports.chalcopy_vm_control().call_open(&mut live.store, limits))?;
        Ok(Self { machine })
    }

    /// Compiles or checks the program, and runs its module body.
    ///
    /// # Errors
    /// What the program raises, and `ErrorKind::State` for [`Program::Module`]: a task has no module search of its own.
    pub fn load(&mut self, program: Program<'_>) -> Result<(), Error> {
        self.machine.call(|live| {
            let control = live.exports.chalcopy_vm_control();
            match program {
                Program::Source { name, text } => control.call_load_source(&mut live.store, name, text),
                Program::Image(bytes) => control.call_load_image(&mut live.store, bytes),
                Program::Module(name) => Ok(Err(no_module(name))),
            }
        })
    }

    /// Answers a message, as `docs/border.md` describes them: its kind says whether the program's `start`, `process` or `stop`
    /// is called, or the state read. The reply stands in the machine's own memory until the next call.
    ///
    /// Allocates nothing after the first calls, unless there is an error.
    ///
    /// # Errors
    /// What the program raises. If the error is not [final](Error::is_final) the task may be called again.
    pub fn process(&mut self, message: &[u8]) -> Result<&[u8], Error> {
        let reply = self.machine.call(|live| {
            let process: TypedFunc<(&[u8],), _> = live.functions;
            process.call(live.store.as_context_mut(), (message,)).map(|(reply,)| reply)
        })?;
        // The guest keeps the bytes until its next call (see `wit/component/src/abi.rs`).
        Ok(reply.as_le_slice(self.machine.store()?))
    }

    /// Collects garbage now, and gives the bytes that live. For the time between two calls.
    ///
    /// # Errors
    /// If the machine is gone.
    pub fn collect(&mut self) -> Result<u64, Error> {
        self.machine.call(|live| live.exports.chalcopy_vm_control().call_collect(&mut live.store).map(Ok))
    }

    /// The whole machine as bytes: a task on any target goes on from there.
    ///
    /// # Errors
    /// If there is no room for the copy, or the machine is gone.
    pub fn snapshot(&mut self) -> Result<Vec<u8>, Error> {
        self.machine.call(|live| live.exports.chalcopy_vm_control().call_snapshot(&mut live.store))
    }

    /// Becomes the machine of a snapshot.
    ///
    /// # Errors
    /// If the snapshot is damaged or too large; then the machine is as it was.
    pub fn restore(&mut self, snapshot: &[u8]) -> Result<(), Error> {
        self.machine.call(|live| live.exports.chalcopy_vm_control().call_restore(&mut live.store, snapshot))
    }

    /// What has been used.
    ///
    /// # Errors
    /// If the machine is gone.
    pub fn usage(&mut self) -> Result<Usage, Error> {
        let usage = self
            .machine
            .call(|live| live.exports.chalcopy_vm_control().call_gauges(&mut live.store).map(Ok))?;
        Ok(Usage::from(usage))
    }

    /// Whether the machine still answers.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.machine.is_live()
    }
}

impl fmt::Debug for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Task").field("live", &self.is_live()).finish_non_exhaustive()
    }
}

fn find(store: &mut Store<State>, instance: &Instance) -> wasmtime::Result<Hot> {
    let control = instance
        .get_export_index(&mut *store, None, "chalcopy:vm/control@0.1.0")
        .ok_or_else(|| wasmtime::format_err!("the component has no interface `control`"))?;
    let process = instance
        .get_export_index(&mut *store, Some(&control), "process")
        .ok_or_else(|| wasmtime::format_err!("the component has no function `process`"))?;
    instance.get_typed_func(&mut *store, process)
}

fn no_module(name: &str) -> types::Error {
    types::Error {
        kind: types::ErrorKind::State,
        exception: String::new(),
        message: format!("a task is loaded from text or an image, not as the module '{name}'"),
        traceback: String::new(),
        status: 1,
    }
}
