//! The one machine of an instance: what each call of the interface does.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};
use core::cell::RefCell;
use core::ops::Range;

use chalcopy::{Engine, Error as Trouble, Limits as EngineLimits, Prompt, Turn};

use crate::bindings::chalcopy::vm::host;
use crate::bindings::chalcopy::vm::types::{Error, ErrorKind, Limits, Usage};
use crate::bindings::exports::chalcopy::vm::session::{Completion, Feedback, Invitation, Program, Source};
use crate::linear::{self, Single};
use crate::memory;
use crate::outside::{self, Outside};

/// Bytes of a word of the arena.
const WORD: u64 = 8;
/// The longest entry of a prompt.
const ENTRY_BYTES: usize = 1 << 20;

/// The machine, once `open` has made it.
pub(crate) static MACHINE: Single<RefCell<Option<Machine>>> = Single::new(RefCell::new(None));

/// An engine and what is counted around it.
pub(crate) struct Machine {
    engine: Engine<'static>,
    /// The prompt, once there is one.
    prompt: Option<Prompt<'static>>,
    fuel: u64,
    used: u64,
    total: u64,
    /// Where the buffers of the last message stand.
    places: Vec<Range<usize>>,
    /// The head of the last snapshot.
    head: [u8; Engine::SNAPSHOT_HEAD],
}

/// An error that no program raised.
fn plain(kind: ErrorKind, message: &str) -> Error {
    Error {
        kind,
        exception: String::new(),
        message: message.to_string(),
        traceback: String::new(),
        status: 1,
    }
}

/// Takes the memory. `pace` as in the engine's limits; `outside` is the program's world.
pub(crate) fn open(limits: &Limits, argv: &[String], pace: u32, outside: Outside) -> Result<(), Error> {
    let mut place = MACHINE.borrow_mut();
    if place.is_some() {
        return Err(plain(ErrorKind::State, "the machine is open already"));
    }
    let bytes = usize::try_from(limits.memory)
        .map_err(|_| plain(ErrorKind::Memory, "more memory than addresses reach"))?;
    let arena =
        linear::arena(bytes).ok_or_else(|| plain(ErrorKind::Memory, "the memory asked for cannot be had"))?;
    let defaults = EngineLimits::default();
    let fuel = limits.fuel.unwrap_or(defaults.fuel).min(defaults.fuel);
    let engine_limits = EngineLimits { fuel, frames: limits.depth, seed: limits.seed, pace, ..defaults };
    let engine = Engine::new(arena, Box::leak(Box::new(outside)), engine_limits)
        .map_err(|error| plain(ErrorKind::Memory, &error.to_string()))?;
    let head = [0; Engine::SNAPSHOT_HEAD];
    let mut machine = Machine { engine, prompt: None, fuel, used: 0, total: 0, places: Vec::new(), head };
    machine.call(|engine| engine.set_arguments(argv.iter().map(String::as_str)))?;
    *place = Some(machine);
    Ok(())
}

/// Hands the open machine to `act`.
pub(crate) fn with<R>(act: impl FnOnce(&mut Machine) -> Result<R, Error>) -> Result<R, Error> {
    match &mut *MACHINE.borrow_mut() {
        Some(machine) => act(machine),
        None => Err(plain(ErrorKind::State, "the machine is not open")),
    }
}

impl Machine {
    /// Calls the engine with fresh fuel; what it printed has gone out when this returns.
    fn call<R>(&mut self, act: impl FnOnce(&mut Engine<'static>) -> Result<R, Trouble>) -> Result<R, Error> {
        self.engine.set_fuel(self.fuel);
        let outcome = act(&mut self.engine);
        let gauges = self.engine.gauges();
        self.used = self.fuel.saturating_sub(gauges.fuel);
        self.total += self.used;
        let outcome = outcome.map_err(|trouble| self.error(trouble));
        outside::flush();
        outcome
    }

    /// The whole story of an error: the engine keeps it until the next call.
    #[cold]
    fn error(&mut self, trouble: Trouble) -> Error {
        let engine = &mut self.engine;
        // Printing an exception may run the program's own code.
        engine.set_fuel(self.fuel);
        let (mut exception, mut message, mut traceback) = (String::new(), String::new(), String::new());
        let mut status = 1;
        // Strings take all there is to write.
        let _ = engine.report(&mut traceback);
        match trouble.exception() {
            Some(class @ "SystemExit") => {
                exception = class.to_string();
                status = engine.exit_status(&mut message).unwrap_or(status);
            }
            Some(_) => {
                let _ = engine.describe(&mut exception, &mut message);
            }
            None => {
                message = trouble.to_string();
                // Where a limit stopped the program there are frames, but nothing was raised to be named behind them.
                if !traceback.is_empty() {
                    traceback.extend([&message, "\n"]);
                }
            }
        }
        Error { kind: kind(&trouble), exception, message, traceback, status }
    }

    /// Runs a module body as `__main__`.
    pub(crate) fn load_source(&mut self, name: &str, text: &str) -> Result<(), Error> {
        outside::remember(name, text);
        self.call(|engine| engine.run(text, name))
    }

    /// Checks and runs an image as `__main__`.
    pub(crate) fn load_image(&mut self, image: &[u8]) -> Result<(), Error> {
        self.call(|engine| engine.run_image(image))
    }

    /// Runs a task's script, which must define `process`.
    pub(crate) fn load_task(&mut self, name: &str, text: &str) -> Result<(), Error> {
        outside::remember(name, text);
        self.call(|engine| engine.task_load(text, name))
    }

    /// Checks and runs a task's image.
    pub(crate) fn load_task_image(&mut self, image: &[u8]) -> Result<(), Error> {
        self.call(|engine| {
            engine.task_begin()?;
            engine.run_image(image)?;
            engine.task_check("<image>")
        })
    }

    /// Makes room for a buffer of the next message, and lets the next list land there.
    pub(crate) fn make_room(&mut self, number: u32, bytes: u64) -> Result<(), Error> {
        let (number, bytes) = (number as usize, usize::try_from(bytes).unwrap_or(usize::MAX));
        let room = self.engine.task_room(number, bytes).map(memory::land);
        room.map_err(|trouble| self.error(trouble))
    }

    /// Answers a message. The bytes, by place and length, stand in the arena until the next call, and so do the buffers.
    pub(crate) fn process(&mut self, message: &[u8]) -> Result<(*const u8, usize), Error> {
        let mut places = core::mem::take(&mut self.places);
        places.clear();
        let answered = self.call(|engine| engine.task_call_with(message, &mut |place| places.push(place)));
        self.places = places;
        answered.map(|reply| self.lent(reply))
    }

    /// The buffers of the last message, by place and length.
    pub(crate) fn buffers(&self) -> impl Iterator<Item = (*const u8, usize)> {
        self.places.iter().map(|place| self.lent(place.clone()))
    }

    fn lent(&self, place: Range<usize>) -> (*const u8, usize) {
        let bytes = self.engine.task_bytes(place);
        (bytes.as_ptr(), bytes.len())
    }

    /// Collects; the bytes that live.
    pub(crate) fn collect(&mut self) -> u64 {
        self.engine.collect();
        u64::from(self.engine.gauges().live) * WORD
    }

    /// The machine as bytes: head and objects, by place and length, until the next call.
    pub(crate) fn freeze(&mut self) -> Result<[(*const u8, usize); 2], Error> {
        let frozen = self.engine.freeze().map(|(head, objects)| (head, (objects.as_ptr(), objects.len())));
        let (head, objects) = frozen.map_err(|trouble| self.error(trouble))?;
        self.head = head;
        Ok([(self.head.as_ptr(), self.head.len()), objects])
    }

    /// The machine as bytes.
    pub(crate) fn snapshot(&mut self) -> Result<Vec<u8>, Error> {
        match self.engine.freeze() {
            Ok((head, objects)) => Ok([&head, objects].concat()),
            Err(trouble) => Err(self.error(trouble)),
        }
    }

    /// Bounds what a snapshot takes.
    pub(crate) fn bound(&mut self, bytes: u64) -> Result<(), Error> {
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
        self.engine.bound_snapshot(bytes).map_err(|_| {
            let least = self.engine.snapshot_len();
            plain(ErrorKind::Memory, &format!("a snapshot takes {least} bytes already"))
        })
    }

    /// Becomes the machine of a snapshot.
    pub(crate) fn restore(&mut self, snapshot: &[u8]) -> Result<(), Error> {
        let words: Vec<u64> = snapshot.chunks_exact(8).map(word).collect();
        self.call(|engine| engine.restore(&words))
    }

    /// What has been used.
    pub(crate) fn gauges(&self) -> Usage {
        let gauges = self.engine.gauges();
        Usage {
            fuel: self.used,
            fuel_total: self.total,
            memory: u64::from(gauges.used) * WORD,
            memory_peak: u64::from(gauges.peak) * WORD,
            memory_limit: u64::from(gauges.total) * WORD,
        }
    }

    /// Runs a program as `__main__`.
    pub(crate) fn run(&mut self, program: &Program) -> Result<(), Error> {
        match program {
            Program::Source(source) => self.load_source(&source.name, &source.text),
            Program::Image(image) => self.load_image(image),
            Program::Module(name) => {
                let module = found(name)?;
                match module.text() {
                    Ok(text) => self.load_source(&module.path, text),
                    Err(image) => self.load_image(image),
                }
            }
        }
    }

    /// The `repr` of an expression's value.
    pub(crate) fn eval(&mut self, text: &str) -> Result<String, Error> {
        let mut shown = String::new();
        self.call(|engine| engine.show(text, &mut shown))?;
        Ok(shown)
    }

    /// Runs an entry of a prompt.
    pub(crate) fn feed(&mut self, text: &str) -> Result<Feedback, Error> {
        outside::remember("<stdin>", text);
        self.call(|engine| match engine.feed(text) {
            Ok(()) => Ok(Feedback::Complete),
            Err(trouble) if trouble.is_incomplete() => Ok(Feedback::Incomplete),
            Err(trouble) => Err(trouble),
        })
    }

    /// Whether an entry stands for itself.
    pub(crate) fn probe(&mut self, text: &str) -> Feedback {
        match self.call(|engine| Ok(engine.is_incomplete(text))) {
            Ok(true) => Feedback::Incomplete,
            _ => Feedback::Complete,
        }
    }

    /// The prompt: its room is taken when it is first used.
    fn prompt(&mut self) -> &mut Prompt<'static> {
        self.prompt.get_or_insert_with(|| Prompt::new(vec![0; ENTRY_BYTES].leak()))
    }

    /// Does something with the prompt and the engine.
    fn at_prompt<R>(
        &mut self,
        act: impl FnOnce(&mut Prompt<'static>, &mut Engine<'static>) -> Result<R, Trouble>,
    ) -> Result<R, Error> {
        self.prompt();
        let Some(mut prompt) = self.prompt.take() else { return Err(plain(ErrorKind::State, "no prompt")) };
        let outcome = self.call(|engine| act(&mut prompt, engine));
        self.prompt = Some(prompt);
        outcome
    }

    /// How the next line of the entry begins.
    pub(crate) fn invite(&mut self) -> Result<Invitation, Error> {
        self.at_prompt(|prompt, engine| {
            let mut text = String::new();
            // A string takes all there is to write.
            let _ = prompt.invite(engine, &mut text);
            Ok(Invitation { prompt: text, indentation: prompt.indentation().to_string() })
        })
    }

    /// Takes a line of an entry.
    pub(crate) fn line(&mut self, text: &str) -> Result<Feedback, Error> {
        // Functions of earlier entries have the same file: their lines must not be taken from this one.
        outside::remember("", "");
        self.at_prompt(|prompt, engine| prompt.line(engine, text).map(feedback))
    }

    /// Begins to paste.
    pub(crate) fn paste(&mut self) {
        self.prompt().paste();
    }

    /// Ends the entry.
    pub(crate) fn finish(&mut self) -> Result<Feedback, Error> {
        outside::remember("", "");
        self.at_prompt(|prompt, engine| prompt.finish(engine).map(feedback))
    }

    /// Forgets the entry.
    pub(crate) fn cancel(&mut self) {
        self.prompt().cancel();
    }

    /// The names that may stand where the text ends.
    pub(crate) fn complete(&mut self, text: &str) -> Result<Completion, Error> {
        self.at_prompt(|prompt, engine| {
            let mut names = Vec::new();
            let start = prompt.complete(engine, text, &mut |name| names.push(name.to_string()));
            Ok(Completion { start: start as u32, names })
        })
    }

    /// The instructions of a program.
    pub(crate) fn listing(&mut self, program: &Program) -> Result<String, Error> {
        let mut listing = String::new();
        match program {
            Program::Source(Source { name, text }) => {
                self.call(|engine| engine.listing(text, name, &mut listing))?
            }
            Program::Image(image) => self.call(|engine| engine.image_listing(image, &mut listing))?,
            Program::Module(name) => {
                let module = found(name)?;
                match module.text() {
                    Ok(text) => self.call(|engine| engine.listing(text, &module.path, &mut listing))?,
                    Err(image) => self.call(|engine| engine.image_listing(image, &mut listing))?,
                }
            }
        }
        Ok(listing)
    }

    /// Compiles text to an image.
    pub(crate) fn build(&mut self, source: &Source) -> Result<Vec<u8>, Error> {
        outside::remember(&source.name, &source.text);
        let mut image = Vec::new();
        self.call(|engine| {
            engine
                .build(&source.text, &source.name, &mut |words| image.extend_from_slice(linear::bytes(words)))
        })?;
        Ok(image)
    }
}

fn feedback(turn: Turn) -> Feedback {
    match turn {
        Turn::Over => Feedback::Complete,
        Turn::More => Feedback::Incomplete,
    }
}

fn kind(trouble: &Trouble) -> ErrorKind {
    match trouble.exception() {
        Some("SyntaxError" | "IndentationError" | "TabError") => ErrorKind::Syntax,
        Some("SystemExit") => ErrorKind::Exit,
        Some("RecursionError") => ErrorKind::Depth,
        Some("KeyboardInterrupt") => ErrorKind::Interrupted,
        _ if trouble.is_memory() => ErrorKind::Memory,
        Some(_) => ErrorKind::Exception,
        None if trouble.is_fuel() => ErrorKind::Fuel,
        None if trouble.is_interrupted() => ErrorKind::Interrupted,
        None if trouble.is_incomplete() => ErrorKind::Syntax,
        None if trouble.is_refused() => ErrorKind::Image,
        None => ErrorKind::Value,
    }
}

fn found(name: &str) -> Result<host::Module, Error> {
    let none = || {
        let message = format!("No module named {name}");
        let traceback = format!("chalcopy: {message}\n");
        Error {
            kind: ErrorKind::Exception,
            exception: "ModuleNotFoundError".to_string(),
            message,
            traceback,
            status: 1,
        }
    };
    host::find_module(name).ok_or_else(none)
}

impl host::Module {
    /// Its text, or else its image.
    fn text(&self) -> Result<&str, &[u8]> {
        core::str::from_utf8(&self.content).map_err(|_| self.content.as_slice())
    }
}

fn word(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}
