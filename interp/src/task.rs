//! The engine as a Copper task: a script with `process(ctx, input, state, output)`, and the requests of `docs/border.md`.

use core::ops::Range;

use crate::border::fault::Fault;
use crate::border::{session, shared};
use crate::engine::Engine;
use crate::error::Error;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::frame::{CODE, Numbers, VARARGS};
use crate::vm::raising::Name;
use crate::vm::state::{Root, Vm};

/// What is called, with which parameters. All but the first may be missing.
const FUNCTIONS: [(&str, &str, usize); 3] =
    [("process", "ctx, input, state, output", 4), ("start", "ctx, state", 2), ("stop", "ctx, state", 2)];

/// Whether it can be called with so many arguments; of what is no plain function that is seen when it is called.
fn takes(vm: &mut Vm, function: Value, count: usize) -> bool {
    let Some(plain) = vm.heap.handle(function, Kind::Function) else { return vm.is_callable(function) };
    let numbers = Numbers::of(vm, vm.get(plain, CODE).raw_handle());
    numbers.positional() >= count || numbers.has(VARARGS)
}

/// What a task's machine knows of itself since its start.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TaskShape<'e> {
    /// `ctx.task_id`.
    pub id: Option<&'e str>,
    /// `ctx.task_index`.
    pub index: Option<u32>,
    /// How many inputs a call has.
    pub inputs: usize,
    /// How many outputs a call has.
    pub outputs: usize,
}

impl Engine<'_> {
    /// Compiles a task's script and runs its module body; `file` is what tracebacks call it.
    ///
    /// # Errors
    /// What the script raises, `SyntaxError` included; `RuntimeError` if it has no `process`; limits.
    pub fn task_load(&mut self, source: &str, file: &str) -> Result<(), Error> {
        self.task_begin()?;
        self.run(source, file)?;
        self.task_check(file)
    }

    /// As [`task_load`](Self::task_load), with a text that need not be UTF-8 (Python then says what is wrong with it).
    ///
    /// # Errors
    /// As [`task_load`](Self::task_load).
    pub fn task_load_bytes(&mut self, source: &[u8], file: &str) -> Result<(), Error> {
        self.task_begin()?;
        self.run_bytes(source, file)?;
        self.task_check(file)
    }

    /// A task is no program: `if __name__ == "__main__":` does not hold in its script.
    ///
    /// # Errors
    /// `MemoryError`.
    pub fn task_begin(&mut self) -> Result<(), Error> {
        self.reset();
        let vm = &mut self.vm;
        vm.set_root(Root::Border, Value::NONE);
        let named = (|| {
            let (name, text) = (vm.make_str(b"__name__")?, vm.make_str(b"task")?);
            let main = vm.root(Root::Main).raw_handle();
            vm.dict_put_text(main, name, text)
        })();
        named.map_err(|raise| self.error(raise))
    }

    /// Makes sure that the script which has run has a `process`, and that it and the hooks take what they will be given; `file` is
    /// what the message calls the script.
    ///
    /// # Errors
    /// `RuntimeError`
    pub fn task_check(&mut self, file: &str) -> Result<(), Error> {
        self.reset();
        let vm = &mut self.vm;
        let file = Name::new(file.as_bytes());
        for (name, parameters, count) in FUNCTIONS {
            let raise = match session::function(vm, name) {
                Some(function) if takes(vm, function, count) => continue,
                None | Some(Value::NONE) if name != "process" => continue,
                _ => vm.runtime_error(format_args!(
                    "Python task script '{file}' must define a callable {name}({parameters})"
                )),
            };
            return Err(self.error(raise));
        }
        Ok(())
    }

    /// Answers a request of `docs/border.md`: brings templates and state in, calls the script, gives its outputs or the state.
    /// The reply stands in the engine's own memory until it is used again; nothing is allocated outside it.
    ///
    /// # Errors
    /// What the script raises; limits; `Error::is_border` for a request that does not follow the format.
    pub fn task_call(&mut self, request: &[u8]) -> Result<&[u8], Error> {
        let reply = self.task_call_with(request, &mut |_| ())?;
        Ok(self.task_bytes(reply))
    }

    /// Makes room for buffer `number` of the next request, whose buffers come in order, from 0 on: the bytes to fill, before anything
    /// else is done. They are where the script sees them.
    ///
    /// # Errors
    /// `MemoryError`; `Error::is_border` for a number out of turn.
    pub fn task_room(&mut self, number: usize, len: usize) -> Result<&mut [u8], Error> {
        self.reset();
        match shared::land(&mut self.vm, number, len) {
            Ok(room) => Ok(&mut self.vm.heap.arena.bytes_mut(0, room.end)[room.start..]),
            Err(fault) => Err(self.fault(fault)),
        }
    }

    /// As [`task_call`](Self::task_call), for a request with buffers: gives where the reply stands (see
    /// [`task_bytes`](Self::task_bytes)), and tells of each buffer by its number where its content stands: nowhere if the script has
    /// not written to it. Behind them come buffers that the reply speaks of without their having come with the request.
    ///
    /// # Errors
    /// As [`task_call`](Self::task_call).
    pub fn task_call_with(
        &mut self,
        request: &[u8],
        give: &mut dyn FnMut(Range<usize>),
    ) -> Result<Range<usize>, Error> {
        self.reset();
        session::answer(&mut self.vm, request, give).map_err(|fault| self.fault(fault))
    }

    /// What stands where a call said, until the engine is used again.
    ///
    /// # Panics
    /// If that is outside its memory.
    pub fn task_bytes(&self, place: Range<usize>) -> &[u8] {
        &self.vm.heap.arena.bytes(0, place.end)[place.start..]
    }

    fn fault(&mut self, fault: Fault) -> Error {
        match fault {
            Fault::Raised(raise) => self.error(raise),
            Fault::Broken(reason) => Error::value(reason),
        }
    }

    /// Which task this is; `None` before its start. After a [`restore`](Self::restore) it says whose snapshot that was.
    pub fn task_shape(&self) -> Option<TaskShape<'_>> {
        let vm = &self.vm;
        let count = |word| usize::try_from(session::get(vm, word).as_int()?).ok();
        let (id, index) = session::task(vm);
        Some(TaskShape {
            id: vm.heap.text(id).and_then(|text| core::str::from_utf8(text).ok()),
            index: index.as_int().and_then(|index| u32::try_from(index).ok()),
            inputs: count(session::INPUTS)?,
            outputs: count(session::OUTPUTS)?,
        })
    }

    /// Makes globals of these names of what `process` is given for a request of `docs/border.md`: `ctx`, `input`, `state` and `output`.
    /// It is not called; whoever looks at a task from outside can do that.
    ///
    /// # Errors
    /// `Error::is_border` for a request that does not follow the format, asks for something else, or comes before the start; `MemoryError`.
    pub fn task_arguments(&mut self, request: &[u8], names: [&str; 4]) -> Result<(), Error> {
        self.reset();
        session::show(&mut self.vm, request, names).map_err(|fault| self.fault(fault))
    }
}
