//! The engine as a Copper task: a script with `process(ctx, input, state, output)`, and the requests of `docs/border.md`.

use crate::border::fault::Fault;
use crate::border::session;
use crate::engine::Engine;
use crate::error::Error;
use crate::heap::value::Value;
use crate::vm::raising::Name;
use crate::vm::state::Root;

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

    /// Makes sure that the script which has run has a `process`; `file` is what the message calls it.
    ///
    /// # Errors
    /// `RuntimeError`
    pub fn task_check(&mut self, file: &str) -> Result<(), Error> {
        self.reset();
        let vm = &mut self.vm;
        let callable = session::function(vm, "process").is_some_and(|process| vm.is_callable(process));
        if callable {
            return Ok(());
        }
        let file = Name::new(file.as_bytes());
        let raise = vm.runtime_error(format_args!(
            "Python task script '{file}' must define a callable process(ctx, input, state, output)"
        ));
        Err(self.error(raise))
    }

    /// Answers a request of `docs/border.md`: brings templates and state in, calls the script, gives its outputs or the state.
    /// The reply stands in the engine's own memory until it is used again; nothing is allocated outside it.
    ///
    /// # Errors
    /// What the script raises; limits; `Error::is_border` for a request that does not follow the format.
    pub fn task_call(&mut self, request: &[u8]) -> Result<&[u8], Error> {
        self.reset();
        match session::answer(&mut self.vm, request) {
            Ok(reply) => Ok(&self.vm.heap.arena.bytes(0, reply.end)[reply.start..]),
            Err(Fault::Raised(raise)) => Err(self.error(raise)),
            Err(Fault::Broken(reason)) => Err(Error::value(reason)),
        }
    }
}
