//! `Engine`: the door. The one place where a `Raise` becomes an `Error`.

use core::fmt::{self, Write};

use crate::compile::Options;
use crate::error::Error;
use crate::exec::run::run;
use crate::heap::arena::{Arena, Places};
use crate::heap::images::Heap;
use crate::heap::value::Value;
use crate::host::Host;
use crate::limits::Limits;
use crate::modules::compiling::{Failure, compile_text};
use crate::modules::frozen::FROZEN;
use crate::modules::{MODULES, importing, reporting, snapshot, tracing};
use crate::syntax::ast::Mode;
use crate::types::TYPES;
use crate::vm::attributes::MODULE_DICT;
use crate::vm::plain::Reply;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Collecting, Counters, NOWHERE, ROOTS, Root, Vm};

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

/// What a program uses of its memory, in words of 8 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Gauges {
    /// All words of the slice.
    pub total: u32,
    /// Words in use, garbage included.
    pub used: u32,
    /// The most words that objects and registers ever took, garbage included. The tree of a text that is compiled is not
    /// counted: it stands in the free room.
    pub peak: u32,
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
        let hosted = host.modules();
        let vm = Vm {
            heap: Heap::new(arena, FROZEN),
            roots: [Value::NONE; ROOTS],
            now: Counters::default(),
            ticks: 0,
            fuel_left: limits.fuel,
            committed: false,
            process_at: 0,
            retried: NOWHERE,
            finalising: false,
            lookups: 0,
            unasked: 0,
            yielded: false,
            left_at: 0,
            untraced: false,
            stopped_ahead: false,
            pause: None,
            asked_again: false,
            structure: 0,
            places: Places::NONE,
            collecting: Collecting::Normal,
            live_words: 0,
            live_cost: 0,
            limits,
            host,
            types: &TYPES,
            modules: MODULES,
            hosted,
            machine: run,
            escape_text: crate::types::escape::ascii_str,
            hash_seed: limits.seed,
        };
        let mut engine = Engine { vm };
        engine.vm.heap.arena.clear_stack(0);
        engine.boot().map_err(|_| Error::MEMORY)?;
        engine.vm.pace();
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
        self.vm.pace();
    }

    /// Gives that much fuel, whatever was left.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.set_fuel(10_000);
    /// assert!(python.run("while True: pass", "endless.py").unwrap_err().is_fuel());
    /// assert_eq!(python.gauges().fuel, 0);
    /// python.set_fuel(10_000);
    /// python.run("x = 1", "short.py")?;
    /// assert!(python.gauges().fuel > 0);
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn set_fuel(&mut self, fuel: u64) {
        self.vm.begin_slice(fuel);
    }

    /// Sets how many Python calls may be nested. A program can lower it (`sys.setrecursionlimit`) and never raise it beyond.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.run("def down(n):\n    return n and down(n - 1)\n", "down.py")?;
    /// python.call("down", &[100.into()])?;
    /// python.set_depth(50);
    /// let error = python.call("down", &[100.into()]).unwrap_err();
    /// assert_eq!(error.exception(), Some("RecursionError"));
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn set_depth(&mut self, calls: u32) {
        self.vm.limits.frames = calls;
        self.vm.limits.frames_most = calls;
    }

    /// The limits as they stand; `fuel` is what is left.
    pub fn limits(&self) -> Limits {
        Limits { fuel: self.vm.fuel(), ..self.vm.limits }
    }

    /// Sets how much fuel is used between two questions to the host (`Limits::slice`); for a run that has paused, from the next
    /// question on.
    pub fn set_slice(&mut self, fuel: u64) {
        self.vm.limits.slice = fuel.max(1);
        if self.vm.pause.is_none() {
            self.vm.begin_slice(self.vm.fuel());
        }
    }

    /// What the program uses.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.run("x = [0.5] * 1000\ndel x\n", "waste.py")?;
    /// let before = python.gauges();
    /// python.collect();
    /// let after = python.gauges();
    /// assert!(after.free >= before.free + 1000 && after.total == 1 << 16);
    /// assert!(after.peak >= before.used && after.used < before.used);
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn gauges(&self) -> Gauges {
        let arena = &self.vm.heap.arena;
        Gauges {
            total: arena.size(),
            used: arena.top,
            peak: arena.peak(),
            live: self.vm.live_words,
            free: arena.free(),
            fuel: self.vm.fuel(),
        }
    }

    /// Frees what the program cannot reach any more. A program collects by itself when memory gets short; this is for a
    /// moment when time does not matter.
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
        let value = self.eval_value(source)?;
        Ok(self.vm.reply(value))
    }

    pub(crate) fn eval_value(&mut self, source: &str) -> Result<Value, Error> {
        self.run_mode(source.as_bytes(), "<string>", Mode::Expression)
    }

    pub(crate) fn run_mode(&mut self, source: &[u8], file: &str, mode: Mode) -> Result<Value, Error> {
        self.reset();
        self.run_options(source, Options { file_name: file, ..Options::default() }, mode)
    }

    pub(crate) fn run_options(
        &mut self,
        source: &[u8],
        options: Options<'_>,
        mode: Mode,
    ) -> Result<Value, Error> {
        let vm = &mut self.vm;
        let (file, globals) = (options.file_name, vm.root(Root::Main));
        let answer = match compile_text(vm, source, options, mode, globals) {
            Ok(function) => self.named(function, file, mode).and_then(|function| self.vm.call(function, &[])),
            Err(Failure::Incomplete) => return Err(Error::INCOMPLETE),
            Err(Failure::Raised(raise)) => Err(raise),
        };
        self.finish(answer)
    }

    /// A program from a file, not one from a string, knows the file as `__file__`.
    fn named(&mut self, function: Value, file: &str, mode: Mode) -> Answer {
        if mode != Mode::Module || file.starts_with('<') {
            return Ok(function);
        }
        let vm = &mut self.vm;
        let mark = vm.kept_mark();
        let function = vm.keep(function)?;
        let value = vm.make_str(file.as_bytes())?;
        let value = vm.keep(value)?;
        let word = vm.make_str(b"__file__")?;
        let (function, value) = (vm.kept(function), vm.kept(value));
        vm.dict_put_text(vm.root(Root::Main).raw_handle(), word, value)?;
        vm.let_go(mark);
        Ok(function)
    }

    /// Between runs there is no frame: the generators among those of a run that was stopped are over.
    pub(crate) fn reset(&mut self) {
        self.vm.drop_frames();
        let now = &mut self.vm.now;
        (now.base, now.top, now.pc, now.depth, now.nested) = (0, 0, 0, 0, 0);
        self.vm.structure = 0;
        (self.vm.pause, self.vm.asked_again) = (None, false);
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
            Raise::NoRoom | Raise::TooLarge => {
                self.vm.memory_error();
                Error::raised(crate::vm::exceptions::MEMORY_ERROR)
            }
            Raise::OutOfFuel => Error::FUEL,
            Raise::Interrupted => Error::INTERRUPTED,
        }
    }

    /// How many bytes a snapshot takes now; the program is collected for that, and what the last call ended with is forgotten,
    /// as a snapshot does not hold it.
    pub fn snapshot_len(&mut self) -> usize {
        self.reset();
        snapshot::measure(&mut self.vm) * 8
    }

    /// Writes a snapshot of the program, as it stands between two calls, into the front of `out`; gives how many words it took.
    ///
    /// # Errors
    /// If `out` is too short.
    ///
    /// # Example: into another machine, with more memory
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost, Reply};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.run("count = 0\ndef tick():\n    global count\n    count += 1\n    return count\n", "tick.py")?;
    /// python.call("tick", &[])?;
    /// let mut snapshot = vec![0; python.snapshot_len() / 8];
    /// python.snapshot(&mut snapshot)?;
    ///
    /// let (mut more, mut host) = (vec![0; 1 << 17], NoHost);
    /// let mut other = Engine::new(&mut more, &mut host, Limits::default())?;
    /// other.restore(&snapshot)?;
    /// assert_eq!(other.call("tick", &[])?, Reply::Int(2));
    /// assert_eq!(python.call("tick", &[])?, Reply::Int(2));
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn snapshot(&mut self, out: &mut [u64]) -> Result<usize, Error> {
        self.reset();
        snapshot::write(&mut self.vm, out).map_err(Error::snapshot)
    }

    /// Puts the program of a snapshot in the place of this one.
    ///
    /// # Errors
    /// If it is damaged, from another version, uses modules of its host that this host does not have, or needs more memory
    /// than there is. If only its objects were found wrong, the machine is empty then, and else as it was.
    pub fn restore(&mut self, snapshot: &[u64]) -> Result<(), Error> {
        self.reset();
        let done = snapshot::read(&mut self.vm, snapshot).map_err(Error::snapshot);
        if done.is_err() && self.vm.root(Root::Main).is_none() {
            self.boot().map_err(|_| Error::MEMORY)?;
        }
        done
    }

    /// Writes the traceback of the exception that the last call ended with; of a call that a limit or the host stopped, the frames.
    /// A `sys.excepthook` of the program's own is called instead, and nothing is written.
    ///
    /// # Errors
    /// If `out` fails.
    pub fn report(&mut self, out: &mut dyn Write) -> fmt::Result {
        let raised = self.vm.root(Root::Raised);
        if raised.is_none() {
            return Ok(());
        }
        self.vm.drop_frames();
        self.vm.now.top = 0;
        self.vm.now.depth = 0;
        self.vm.set_root(Root::Kept, raised);
        if !reporting::told_by_hook(&mut self.vm, out)? {
            self.vm.heap.arena.use_last_resort(true);
            let raised = self.vm.root(Root::Kept);
            let done = tracing::write_exception(&mut self.vm, raised, out);
            self.vm.heap.arena.use_last_resort(false);
            done?;
        }
        let raised = self.vm.root(Root::Kept);
        self.vm.set_root(Root::Raised, raised);
        Ok(())
    }
}
