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

/// What is called by hand, as its results are read from the guest's memory in place.
#[derive(Clone, Copy)]
struct InPlace {
    /// Bytes in, bytes out.
    process: TypedFunc<(&'static [u8],), (Answer<WasmList<u8>>,)>,
    /// Nothing in, head and objects of a snapshot out.
    freeze: TypedFunc<(), (Answer<Two>,)>,
}

type Two = (WasmList<u8>, WasmList<u8>);

type Answer<T> = Result<T, types::Error>;

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
    machine: Machine<InPlace>,
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
            let process: TypedFunc<(&[u8],), _> = live.functions.process;
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
    /// If the machine is gone.
    pub fn snapshot(&mut self) -> Result<Vec<u8>, Error> {
        self.freeze().map(|parts| parts.concat())
    }

    /// As [`snapshot`](Self::snapshot), in two parts that stand in the machine's own memory until the next call: nothing is
    /// allocated and nothing copied.
    ///
    /// # Errors
    /// If the machine is gone.
    pub fn freeze(&mut self) -> Result<[&[u8]; 2], Error> {
        let (head, objects) = self
            .machine
            .call(|live| live.functions.freeze.call(live.store.as_context_mut(), ()).map(|(parts,)| parts))?;
        let store = self.machine.store()?;
        Ok([head.as_le_slice(store), objects.as_le_slice(store)])
    }

    /// Bounds the bytes of a snapshot, from now on: a program that would outgrow them gets `MemoryError`, as if its memory were
    /// full. For the time after the program was loaded: the tree of a text that is compiled is not counted.
    ///
    /// # Errors
    /// `ErrorKind::Memory` if a snapshot would take more already; no bound is set then.
    pub fn bound_snapshot(&mut self, bytes: usize) -> Result<(), Error> {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.machine.call(|live| live.exports.chalcopy_vm_control().call_bound(&mut live.store, bytes))
    }

    /// Becomes the machine of a snapshot.
    ///
    /// # Errors
    /// If the snapshot is of another version, too large or not whole; then the machine is as it was. If its objects are unsound;
    /// then it is empty.
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

fn find(store: &mut Store<State>, instance: &Instance) -> wasmtime::Result<InPlace> {
    let control = instance
        .get_export_index(&mut *store, None, "chalcopy:vm/control@0.1.0")
        .ok_or_else(|| wasmtime::format_err!("the component has no interface `control`"))?;
    let mut named = |name| {
        instance
            .get_export_index(&mut *store, Some(&control), name)
            .ok_or_else(|| wasmtime::format_err!("the component has no function `{name}`"))
    };
    let (process, freeze) = (named("process")?, named("freeze")?);
    Ok(InPlace {
        process: instance.get_typed_func(&mut *store, process)?,
        freeze: instance.get_typed_func(&mut *store, freeze)?,
    })
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
