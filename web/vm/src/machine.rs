//! The one machine of an instance: what each call of the page does.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::cell::RefCell;

use chalcopy::limits::SLICE;
use chalcopy::{Datum, Engine, Error, Limits, Pause, Prompt, Turn};

use crate::census::census;
use crate::debugging::{Debugger, stack};
use crate::linear::{self, Single};
use crate::memory;
use crate::wire;
use crate::world::{Door, WORLD, bring_library};

/// The longest entry of a prompt.
const ENTRY_BYTES: usize = 1 << 18;
/// Lookups of a run that begins with a call: it pauses at the first one, so that every slice is one of `resume`'s.
const FIRST_SLICE: u32 = 0;
/// Lookups of a debugged run between two pauses.
const STEP: u32 = 1;

/// The machine, once `open` has made it.
pub(crate) static MACHINE: Single<RefCell<Option<Machine>>> = Single::new(RefCell::new(None));

/// What a call comes to. The numbers are those of `web/package/src/abi.ts`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(i32)]
pub(crate) enum Outcome {
    /// It failed; the outbox tells how.
    Failed = -1,
    /// It is over; its result stands in the outbox.
    Done = 0,
    /// An entry goes on with another line.
    More = 1,
    /// The slice is over.
    Slice = 2,
    /// The program waits for a line of input.
    Line = 3,
    /// The program waits for all of its input.
    Input = 4,
    /// The program sleeps; the outbox says how long.
    Sleep = 5,
    /// The debugger has stopped the program.
    Stopped = 6,
}

/// An engine, and what belongs to it.
pub(crate) struct Machine {
    engine: Engine<'static>,
    prompt: Prompt<'static>,
    /// Fuel of each call.
    fuel: u64,
    /// Fuel that the last call has used so far.
    used: u64,
    /// The run that is paused gives a value.
    wants_value: bool,
    pub(crate) debugger: Debugger,
}

/// What the engine gives when something went as far as it could.
type Given = Result<(Turn, Option<Datum>), Error>;

impl Machine {
    /// A machine with so much memory; `None` if there is not as much.
    pub(crate) fn open(bytes: usize, fuel: u64, depth: u32, seed: u64) -> Option<Machine> {
        let defaults = Limits::default();
        let fuel = fuel.min(defaults.fuel);
        let limits = Limits { fuel, frames: depth, seed, ..defaults };
        let engine = Engine::new(linear::arena(bytes)?, Box::leak(Box::new(Door)), limits).ok()?;
        let prompt = Prompt::new(vec![0; ENTRY_BYTES].leak());
        Some(Machine { engine, prompt, fuel, used: 0, wants_value: false, debugger: Debugger::default() })
    }

    /// Runs a text as `__main__` and stops in front of its first statement.
    pub(crate) fn debug(&mut self, name: &str, text: &str) -> Outcome {
        WORLD.borrow_mut().put_file(name, Some(text.as_bytes().to_vec()));
        self.debugger.begin();
        self.engine.set_slice(1);
        let outcome =
            self.begin(false, |machine| machine.engine.run_steps(text, name).map(|()| (Turn::Over, None)));
        self.debugged(outcome)
    }

    /// What a slice comes to when there is a debugger: the machine pauses wherever it can, and mostly goes on at once.
    fn debugged(&mut self, outcome: Outcome) -> Outcome {
        if outcome == Outcome::Slice && self.debugger.is_on() && self.debugger.stops(&self.engine) {
            return Outcome::Stopped;
        }
        if !matches!(outcome, Outcome::Slice | Outcome::Line | Outcome::Input | Outcome::Sleep)
            && self.debugger.is_on()
        {
            self.debugger.end();
            self.engine.set_slice(SLICE);
        }
        outcome
    }

    /// Where the program stands.
    pub(crate) fn stack(&self) {
        give(&stack(&self.engine));
    }

    /// Begins something that runs the program, with fresh fuel.
    fn begin(&mut self, wants_value: bool, act: impl FnOnce(&mut Self) -> Given) -> Outcome {
        self.engine.set_fuel(self.fuel);
        self.wants_value = wants_value;
        WORLD.borrow_mut().begin_slice(FIRST_SLICE);
        let given = act(self);
        self.outcome(given)
    }

    /// Goes on with what has paused.
    pub(crate) fn resume(&mut self, budget: u32) -> Outcome {
        if !self.debugger.is_on() {
            return self.go_on(budget);
        }
        // Each pause is one of the budget, at which the program goes on unless the debugger is there.
        for _ in 0..budget {
            let outcome = self.go_on(STEP);
            let outcome = self.debugged(outcome);
            if outcome != Outcome::Slice || WORLD.borrow().is_full() {
                return outcome;
            }
        }
        Outcome::Slice
    }

    fn go_on(&mut self, budget: u32) -> Outcome {
        WORLD.borrow_mut().begin_slice(budget);
        let given = match self.wants_value {
            true => self.engine.resume_datum().map(|value| (Turn::Over, Some(value))),
            false => self.engine.resume().map(|_| (Turn::Over, None)),
        };
        self.outcome(given)
    }

    fn outcome(&mut self, given: Given) -> Outcome {
        self.used = self.fuel.saturating_sub(self.engine.gauges().fuel);
        let paused = WORLD.borrow().paused;
        let error = match given {
            Ok((turn, value)) => {
                give(&value.unwrap_or_default());
                return if turn == Turn::More { Outcome::More } else { Outcome::Done };
            }
            Err(error) => error,
        };
        match paused.filter(|_| self.engine.is_paused()) {
            Some(Pause::Work) => Outcome::Slice,
            Some(Pause::Line) => Outcome::Line,
            Some(Pause::Input) => Outcome::Input,
            Some(Pause::Sleep(nanoseconds)) => {
                give(&Datum::Float(nanoseconds as f64));
                Outcome::Sleep
            }
            None => {
                self.tell(error);
                Outcome::Failed
            }
        }
    }

    /// The whole story of an error, as a list: kind, class, message, traceback, exit status.
    #[cold]
    fn tell(&mut self, error: Error) {
        let engine = &mut self.engine;
        // Printing an exception may run the program's own code, and a stop is not to stop that.
        engine.set_fuel(self.fuel);
        let mut world = WORLD.borrow_mut();
        (world.stop, world.interrupt) = (false, false);
        drop(world);
        let (mut class, mut message, mut traceback) = (String::new(), String::new(), String::new());
        let mut status = 1;
        // Strings take all there is to write.
        let _ = engine.report(&mut traceback);
        match error.exception() {
            Some(exit @ "SystemExit") => {
                class = exit.to_string();
                status = engine.exit_status(&mut message).unwrap_or(status);
            }
            Some(_) => {
                let _ = engine.describe(&mut class, &mut message);
            }
            None => {
                message = error.to_string();
                if !traceback.is_empty() {
                    traceback.extend([&message, "\n"]);
                }
            }
        }
        let texts = [kind(&error), class, message, traceback];
        let story: Vec<Datum> = texts.into_iter().map(Datum::Str).collect();
        give(&Datum::List(story.into_iter().chain([Datum::Int(status.into())]).collect()));
    }

    /// Runs a text as `__main__`.
    pub(crate) fn run(&mut self, name: &str, text: &[u8]) -> Outcome {
        WORLD.borrow_mut().put_file(name, Some(text.to_vec()));
        self.begin(false, |machine| machine.engine.run_bytes(text, name).map(|()| (Turn::Over, None)))
    }

    /// Runs an image as `__main__`.
    pub(crate) fn run_image(&mut self, image: &[u8]) -> Outcome {
        self.begin(false, |machine| machine.engine.run_image(image).map(|()| (Turn::Over, None)))
    }

    /// The value of an expression.
    pub(crate) fn eval(&mut self, text: &str) -> Outcome {
        self.begin(true, |machine| machine.engine.eval_datum(text).map(|value| (Turn::Over, Some(value))))
    }

    /// Calls a function of `__main__`; the arguments are a list.
    pub(crate) fn call(&mut self, name: &str, args: &[u8]) -> Outcome {
        let Some(Datum::List(args)) = wire::read(args) else { return refuse("value", "no list of values") };
        self.begin(true, |machine| {
            machine.engine.call_datum(name, &args).map(|value| (Turn::Over, Some(value)))
        })
    }

    /// A global of `__main__`; `More` if there is none.
    pub(crate) fn global(&mut self, name: &str) -> Outcome {
        match self.engine.global_datum(name) {
            Ok(None) => Outcome::More,
            given => self.outcome(given.map(|value| (Turn::Over, value))),
        }
    }

    /// Sets a global of `__main__`.
    pub(crate) fn set_global(&mut self, name: &str, value: &[u8]) -> Outcome {
        let Some(value) = wire::read(value) else { return refuse("value", "no value") };
        let given = self.engine.set_global_datum(name, &value);
        self.outcome(given.map(|()| (Turn::Over, None)))
    }

    /// Sets `sys.argv`.
    pub(crate) fn set_arguments(&mut self, words: &str) -> Outcome {
        let given = self.engine.set_arguments(words.split_terminator('\0'));
        self.outcome(given.map(|()| (Turn::Over, None)))
    }

    /// Takes a line of an entry.
    pub(crate) fn line(&mut self, text: &str) -> Outcome {
        // Functions of earlier entries have the same file: their lines must not be taken from this one.
        WORLD.borrow_mut().put_file("<stdin>", None);
        self.begin(false, |machine| machine.prompt.line(&mut machine.engine, text).map(|turn| (turn, None)))
    }

    /// Ends the entry.
    pub(crate) fn finish(&mut self) -> Outcome {
        self.begin(false, |machine| machine.prompt.finish(&mut machine.engine).map(|turn| (turn, None)))
    }

    /// Forgets the entry.
    pub(crate) fn cancel(&mut self) {
        self.prompt.cancel();
    }

    /// How the next line of the entry begins: a list of the prompt and the indentation.
    pub(crate) fn invite(&mut self) {
        let mut text = String::new();
        // A string takes all there is to write.
        let _ = self.prompt.invite(&mut self.engine, &mut text);
        give(&Datum::List(vec![text.into(), self.prompt.indentation().to_string().into()]));
    }

    /// The names that may stand where a line of the entry ends: a list of the byte where they belong, and a list of them.
    pub(crate) fn complete(&mut self, line: &str) {
        let mut names = Vec::new();
        // Meanwhile the machine has no host to ask for it. Without it there are fewer names.
        bring_library();
        let start = self.prompt.complete(&mut self.engine, line, &mut |name| names.push(Datum::from(name)));
        give(&Datum::List(vec![Datum::Int(start as i64), Datum::List(names)]));
    }

    /// The instructions of a text.
    pub(crate) fn listing(&mut self, name: &str, text: &str) -> Outcome {
        let mut listing = String::new();
        self.begin(true, |machine| {
            let done = machine.engine.listing(text, name, &mut listing);
            done.map(|()| (Turn::Over, Some(listing.into())))
        })
    }

    /// The image of a text.
    pub(crate) fn build(&mut self, name: &str, text: &str) -> Outcome {
        let mut image = Vec::new();
        self.begin(true, |machine| {
            let done =
                machine.engine.build(text, name, &mut |words| image.extend_from_slice(linear::bytes(words)));
            done.map(|()| (Turn::Over, Some(Datum::Bytes(image))))
        })
    }

    /// The machine as bytes.
    pub(crate) fn snapshot(&mut self) -> Outcome {
        let mut words = vec![0; self.engine.snapshot_len().div_ceil(8)];
        let given = self.engine.snapshot(&mut words);
        self.outcome(
            given.map(|length| (Turn::Over, Some(Datum::Bytes(linear::bytes(&words[..length]).to_vec())))),
        )
    }

    /// Becomes the machine of a snapshot.
    pub(crate) fn restore(&mut self, snapshot: &[u8]) -> Outcome {
        if !snapshot.len().is_multiple_of(8) {
            return refuse("image", "the snapshot was refused: it is damaged");
        }
        let word = |bytes: &[u8]| bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        // It may refer to modules that nothing here has imported.
        if !bring_library() {
            return refuse("image", "the modules written in Python could not be loaded");
        }
        let words: Vec<u64> = snapshot.chunks_exact(8).map(word).collect();
        let given = self.engine.restore(&words);
        self.outcome(given.map(|()| (Turn::Over, None)))
    }

    /// Frees what the program cannot reach any more.
    pub(crate) fn collect(&mut self) {
        self.engine.collect();
    }

    /// A list: fuel used by the last call; bytes in use, at most, alive, in all.
    pub(crate) fn gauges(&self) {
        let gauges = self.engine.gauges();
        let bytes = |words: u32| Datum::Float(f64::from(words) * 8.0);
        let words = [gauges.used, gauges.peak, gauges.live, gauges.total].map(bytes);
        give(&Datum::List([Datum::Float(self.used as f64)].into_iter().chain(words).collect()));
    }

    /// What the memory is made of.
    pub(crate) fn heap(&self) {
        give(&census(&self.engine));
    }
}

fn give(value: &Datum) {
    let mut bytes = Vec::new();
    wire::write(value, &mut bytes);
    memory::give(bytes);
}

/// An error that no program raised.
pub(crate) fn refuse(kind: &str, message: &str) -> Outcome {
    give(&Datum::List(vec![kind.into(), "".into(), message.into(), "".into(), Datum::Int(1)]));
    Outcome::Failed
}

fn kind(error: &Error) -> String {
    let kind = match error.exception() {
        Some("SyntaxError" | "IndentationError" | "TabError") => "syntax",
        Some("SystemExit") => "exit",
        Some("RecursionError") => "depth",
        Some("KeyboardInterrupt") => "interrupted",
        _ if error.is_memory() => "memory",
        Some(_) => "exception",
        None if error.is_fuel() => "fuel",
        None if error.is_interrupted() => "interrupted",
        None if error.is_refused() => "image",
        None => "value",
    };
    kind.to_string()
}
