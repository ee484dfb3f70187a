//! `Engine`: the door. The one place where a `Raise` becomes an `Error`.

use core::fmt::{self, Write};

use crate::compile::Options;
use crate::error::Error;
use crate::exec::run::run;
use crate::heap::arena::Arena;
use crate::heap::images::Heap;
use crate::heap::value::{Form, Value};
use crate::host::Host;
use crate::limits::Limits;
use crate::modules::compiling::{Failure, compile_text};
use crate::modules::{MODULES, importing, snapshot, tracing};
use crate::syntax::ast::Mode;
use crate::types::TYPES;
use crate::vm::attributes::MODULE_DICT;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Collecting, Counters, ROOTS, Root, Vm};

/// A Python machine in a slice of memory.
///
/// # Example
/// ```
/// use chalcopy::{Engine, Limits, NoHost, Reply};
/// let mut memory = vec![0; 1 << 16];
/// let mut host = NoHost;
/// let mut python = Engine::new(&mut memory, &mut host, Limits::default()).unwrap();
/// python.run("def twice(x):\n    return 2 * x\n", "example.py").unwrap();
/// assert_eq!(python.call("twice", &[21.into()]).unwrap(), Reply::Int(42));
/// ```
pub struct Engine<'a> {
    pub(crate) vm: Vm<'a>,
}

/// A plain value that is given to Python.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Arg<'v> {
    /// `None`
    None,
    /// A `bool`.
    Bool(bool),
    /// An `int`.
    Int(i64),
    /// A `float`.
    Float(f64),
    /// A `str`.
    Str(&'v str),
    /// `bytes`.
    Bytes(&'v [u8]),
}

macro_rules! arg_from {
    ($($type:ty => $variant:ident,)*) => {
        $(impl<'v> From<$type> for Arg<'v> {
            fn from(value: $type) -> Arg<'v> {
                Arg::$variant(value.into())
            }
        })*
    };
}
arg_from! { bool => Bool, i32 => Int, i64 => Int, u32 => Int, f64 => Float, f32 => Float, &'v str => Str, &'v [u8] => Bytes, }

/// A plain value that Python gives; texts are read where they stand.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Reply<'v> {
    /// `None`
    None,
    /// A `bool`.
    Bool(bool),
    /// An `int` of 64 bits.
    Int(i64),
    /// A `float`.
    Float(f64),
    /// A `str`; a lone surrogate in it makes this the part before it.
    Str(&'v str),
    /// `bytes`.
    Bytes(&'v [u8]),
    /// Something else.
    Other,
}

/// What a program uses of its memory, in words of 8 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Gauges {
    /// All words of the slice.
    pub total: u32,
    /// Words in use, garbage included.
    pub used: u32,
    /// Words that were alive after the last collection.
    pub live: u32,
    /// Words that can still be allocated without a collection.
    pub free: u32,
    /// The fuel that is left.
    pub fuel: u64,
}

impl<'a> Engine<'a> {
    /// A machine over a slice of memory.
    ///
    /// # Errors
    /// If the slice is too small (a few hundred words) or has more than 2^32 words.
    pub fn new(
        memory: &'a mut [u64],
        host: &'a mut (dyn Host + Send),
        limits: Limits,
    ) -> Result<Engine<'a>, Error> {
        let arena = Arena::new(memory).ok_or(Error::MEMORY)?;
        let vm = Vm {
            heap: Heap::new(arena),
            roots: [Value::NONE; ROOTS],
            now: Counters::default(),
            ticks: 0,
            fuel_left: limits.fuel,
            attention: false,
            committed: false,
            retried: (0, 0, 0),
            lookups: 0,
            yielded: false,
            left_at: 0,
            untraced: false,
            structure: 0,
            collecting: Collecting::Normal,
            live_words: 0,
            limits,
            host,
            types: &TYPES,
            modules: MODULES,
            machine: run,
            escape_text: crate::types::escape::ascii_str,
            hash_seed: limits.seed,
        };
        let mut engine = Engine { vm };
        engine.vm.heap.arena.clear_stack(0);
        engine.boot().map_err(|_| Error::MEMORY)?;
        Ok(engine)
    }

    /// Makes `__main__`.
    fn boot(&mut self) -> Result<(), Raise> {
        let vm = &mut self.vm;
        let name = vm.make_str(b"__main__")?;
        let main = importing::new_module(vm, name)?;
        let known = importing::modules(vm)?;
        vm.dict_put_text(known.raw_handle(), name, main)?;
        let dict = vm.get(main.raw_handle(), MODULE_DICT);
        vm.set_root(Root::Main, dict);
        Ok(())
    }

    /// When the collector runs. For tests.
    pub fn set_collecting(&mut self, collecting: Collecting) {
        self.vm.collecting = collecting;
    }

    /// Gives that much fuel, whatever was left.
    pub fn set_fuel(&mut self, fuel: u64) {
        self.vm.ticks = 0;
        self.vm.fuel_left = fuel;
    }

    /// What the program uses.
    pub fn gauges(&self) -> Gauges {
        let arena = &self.vm.heap.arena;
        Gauges {
            total: arena.size(),
            used: arena.top,
            live: self.vm.live_words,
            free: arena.free(),
            fuel: self.vm.fuel(),
        }
    }

    /// Frees what the program cannot reach any more.
    pub fn collect(&mut self) {
        self.vm.now.top = 0;
        self.vm.collect();
    }

    /// Lets only so many allocations succeed from now on. For tests.
    pub fn fail_after(&mut self, allocations: u64) {
        self.vm.heap.arena.allowed = allocations;
        self.vm.heap.arena.fail_once = false;
    }

    /// Lets one allocation fail, after so many that succeed. For tests.
    pub fn fail_once_after(&mut self, allocations: u64) {
        self.vm.heap.arena.allowed = allocations;
        self.vm.heap.arena.fail_once = true;
    }

    /// Compiles a text and runs it as `__main__`.
    ///
    /// # Errors
    /// What the script raises, `SyntaxError` included; limits.
    pub fn run(&mut self, source: &str, file: &str) -> Result<(), Error> {
        self.run_mode(source.as_bytes(), file, Mode::Module).map(|_| ())
    }

    /// As `run`, with a text that need not be UTF-8 (Python then says what is wrong with it).
    ///
    /// # Errors
    /// As `run`.
    pub fn run_bytes(&mut self, source: &[u8], file: &str) -> Result<(), Error> {
        self.run_mode(source, file, Mode::Module).map(|_| ())
    }

    /// Runs what was typed at a prompt; the value of an expression is shown.
    ///
    /// # Errors
    /// As `run`; `Error::is_incomplete` if another line is wanted.
    pub fn feed(&mut self, source: &str) -> Result<(), Error> {
        self.run_mode(source.as_bytes(), "<stdin>", Mode::Interactive).map(|_| ())
    }

    /// The value of an expression.
    ///
    /// # Errors
    /// As `run`.
    pub fn eval(&mut self, source: &str) -> Result<Reply<'_>, Error> {
        let value = self.run_mode(source.as_bytes(), "<string>", Mode::Expression)?;
        Ok(self.reply(value))
    }

    pub(crate) fn run_mode(&mut self, source: &[u8], file: &str, mode: Mode) -> Result<Value, Error> {
        self.reset();
        let vm = &mut self.vm;
        let globals = vm.root(Root::Main);
        let options = Options { file_name: file, ..Options::default() };
        let answer = match compile_text(vm, source, options, mode, globals) {
            Ok(function) => vm.call(function, &[]),
            Err(Failure::Incomplete) => return Err(Error::INCOMPLETE),
            Err(Failure::Raised(raise)) => Err(raise),
        };
        self.finish(answer)
    }

    /// Between runs there is no frame.
    pub(crate) fn reset(&mut self) {
        let now = &mut self.vm.now;
        (now.base, now.top, now.pc, now.depth, now.nested) = (0, 0, 0, 0, 0);
        self.vm.structure = 0;
        self.vm.set_root(Root::Handling, Value::NONE);
        self.vm.set_root(Root::Raised, Value::NONE);
    }

    pub(crate) fn finish(&mut self, answer: Answer) -> Result<Value, Error> {
        match answer {
            Ok(value) => {
                self.vm.set_root(Root::Kept, value);
                Ok(value)
            }
            Err(raise) => Err(self.error(raise)),
        }
    }

    pub(crate) fn error(&mut self, raise: Raise) -> Error {
        match raise {
            Raise::Exception => {
                let raised = self.vm.root(Root::Raised);
                let class = if self.vm.is_class(raised) { raised } else { self.vm.type_of(raised) };
                Error::raised(self.vm.class_row(class))
            }
            Raise::NoRoom(_) => {
                self.vm.memory_error();
                Error::raised(crate::vm::exceptions::MEMORY_ERROR)
            }
            Raise::OutOfFuel => Error::FUEL,
            Raise::Interrupted => Error::INTERRUPTED,
        }
    }

    /// Calls a function of `__main__`.
    ///
    /// # Errors
    /// What it raises; `NameError` if there is none; limits.
    pub fn call(&mut self, name: &str, args: &[Arg<'_>]) -> Result<Reply<'_>, Error> {
        self.reset();
        let answer = self.call_named(name, args);
        let value = self.finish(answer)?;
        Ok(self.reply(value))
    }

    fn call_named(&mut self, name: &str, args: &[Arg<'_>]) -> Answer {
        let vm = &mut self.vm;
        let main = vm.root(Root::Main).raw_handle();
        let Some(function) = vm.dict_get_name(main, name.as_bytes()) else {
            return Err(vm.name_error(format_args!("name '{name}' is not defined")));
        };
        let function = vm.keep(function)?;
        let first = vm.kept_mark();
        for arg in args {
            let value = vm.given(*arg)?;
            vm.keep(value)?;
        }
        let given = crate::vm::bind::Given { start: first, count: args.len() as u32, names: Value::UNSET };
        let function = vm.kept(function);
        vm.call_with(function, None, given)
    }

    fn reply(&self, value: Value) -> Reply<'_> {
        let vm = &self.vm;
        let value = vm.payload(value);
        if let Some(n) = vm.small_int(value) {
            return if value.is_bool() { Reply::Bool(n != 0) } else { Reply::Int(n) };
        }
        if let Some(text) = vm.heap.text(value) {
            let valid = text.utf8_chunks().next().map_or("", |chunk| chunk.valid());
            return Reply::Str(valid);
        }
        if let Some(bytes) = vm.heap.bytes(value) {
            return Reply::Bytes(bytes);
        }
        match value.form() {
            Form::Float(x) => Reply::Float(x),
            _ if value.is_none() => Reply::None,
            _ => Reply::Other,
        }
    }

    /// How many bytes a snapshot takes now; the program is collected for that.
    pub fn snapshot_len(&mut self) -> usize {
        snapshot::measure(&mut self.vm) * 8
    }

    /// Writes a snapshot of the program, as it stands between two calls, into the front of `out`; gives its length.
    ///
    /// # Errors
    /// If `out` is too short.
    pub fn snapshot(&mut self, out: &mut [u64]) -> Result<usize, Error> {
        self.reset();
        snapshot::write(&mut self.vm, out).map_err(Error::snapshot)
    }

    /// Puts the program of a snapshot in the place of this one.
    ///
    /// # Errors
    /// If it is damaged, from another version, or needs more memory than there is. The machine is empty then.
    pub fn restore(&mut self, snapshot: &[u64]) -> Result<(), Error> {
        self.reset();
        let done = snapshot::read(&mut self.vm, snapshot).map_err(Error::snapshot);
        if done.is_err() {
            self.boot().map_err(|_| Error::MEMORY)?;
        }
        done
    }

    /// Writes the traceback of the exception that the last call ended with; of a call that a limit or the host stopped, the frames.
    ///
    /// # Errors
    /// If `out` fails.
    pub fn report(&mut self, out: &mut dyn Write) -> fmt::Result {
        let raised = self.vm.root(Root::Raised);
        if raised.is_none() {
            return Ok(());
        }
        self.vm.now.top = 0;
        self.vm.now.depth = 0;
        self.vm.set_root(Root::Kept, raised);
        self.vm.heap.arena.use_last_resort(true);
        let done = tracing::write_exception(&mut self.vm, raised, out);
        self.vm.heap.arena.use_last_resort(false);
        done?;
        let raised = self.vm.root(Root::Kept);
        self.vm.set_root(Root::Raised, raised);
        Ok(())
    }
}

impl Vm<'_> {
    /// An embedder's value as Python's.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn given(&mut self, arg: Arg<'_>) -> Answer {
        match arg {
            Arg::None => Ok(Value::NONE),
            Arg::Bool(truth) => Ok(Value::bool(truth)),
            Arg::Int(n) => self.make_int(n),
            Arg::Float(x) => Ok(Value::float(x)),
            Arg::Str(text) => self.make_str(text.as_bytes()),
            Arg::Bytes(bytes) => self.make_bytes(bytes),
        }
    }
}
