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
    /// Bytes in, bytes and buffers out.
    process: TypedFunc<(&'static [u8],), (Answer<Reply>,)>,
    /// Nothing in, head and objects of a snapshot out.
    freeze: TypedFunc<(), (Answer<Two>,)>,
}

type Two = (WasmList<u8>, WasmList<u8>);

type Reply = (WasmList<u8>, WasmList<WasmList<u8>>);

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
    reply: Option<WasmList<u8>>,
    buffers: Vec<WasmList<u8>>,
}

/// The most buffers of a call.
const BUFFERS: usize = 1 << 16;

impl Task {
    pub(crate) fn new(ready: &'static Ready, options: Options) -> Result<Self, Error> {
        let limits = options.limits();
        let mut machine = Machine::new(ready, options, |store, _, instance| find(store, instance))?;
        machine.call(|live| live.exports.chalcopy_vm_control().call_open(&mut live.store, limits))?;
        Ok(Self { machine, reply: None, buffers: Vec::new() })
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

    /// Brings a buffer that the next message speaks of, as `docs/border.md` describes them; those of a message come in order, from
    /// number 0 on. The content is copied once, from `content` to where the program sees it.
    ///
    /// # Errors
    /// If the machine has no room for it, or is gone.
    pub fn bring(&mut self, number: u32, content: &[u8]) -> Result<(), Error> {
        let bytes = u64::try_from(content.len()).unwrap_or(u64::MAX);
        self.machine
            .call(|live| live.exports.chalcopy_vm_control().call_make_room(&mut live.store, number, bytes))?;
        self.machine
            .call(|live| live.exports.chalcopy_vm_control().call_fill(&mut live.store, content).map(Ok))
    }

    /// Answers a message, as `docs/border.md` describes them: its kind says whether the program's `start`, `process` or `stop`
    /// is called, or the state read. The reply stands in the machine's own memory until the next call.
    ///
    /// Allocates nothing after the first calls, unless there is an error.
    ///
    /// # Errors
    /// What the program raises. If the error is not [final](Error::is_final) the task may be called again.
    pub fn process(&mut self, message: &[u8]) -> Result<&[u8], Error> {
        self.reply = None;
        self.buffers.clear();
        let buffers = &mut self.buffers;
        let reply = self.machine.call(|live| {
            let process: TypedFunc<(&[u8],), (Answer<Reply>,)> = live.functions.process;
            let (answer,) = process.call(live.store.as_context_mut(), (message,))?;
            let Ok((reply, lists)) = answer else { return Ok(answer.map(|(reply, _)| reply)) };
            if lists.len() > BUFFERS {
                return Err(wasmtime::format_err!("more than {BUFFERS} buffers"));
            }
            for index in 0..lists.len() {
                buffers.extend(lists.get(live.store.as_context_mut(), index).transpose()?);
            }
            Ok(Ok(reply))
        })?;
        self.reply = Some(reply);
        Ok(self.reply())
    }

    /// The reply of the last message, until the machine is used again; empty if there was none.
    #[must_use]
    pub fn reply(&self) -> &[u8] {
        self.in_place(self.reply.as_ref())
    }

    /// How many buffers there are, see [`buffer`](Self::buffer).
    #[must_use]
    pub fn buffers(&self) -> usize {
        self.buffers.len()
    }

    /// What the program has written to buffer `number` of the last message; empty if it has not. Behind those that were brought
    /// come buffers that the reply speaks of beside them. Until the machine is used again.
    #[must_use]
    pub fn buffer(&self, number: usize) -> &[u8] {
        self.in_place(self.buffers.get(number))
    }

    fn in_place(&self, list: Option<&WasmList<u8>>) -> &[u8] {
        // The guest keeps the bytes until its next call (see `wit/component/src/abi.rs`).
        match (list, self.machine.store()) {
            (Some(list), Ok(store)) => list.as_le_slice(store),
            _ => &[],
        }
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
