//! A native machine and a sandboxed one with the same face, the same limits and the same world.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chalcopy::{Engine, Error as EngineError, Limits, ModuleSource, Stream};
use chalcopy_sandbox::{Error as SandboxError, Module, Options, Output, Program, Sandbox, Session};

/// What a program may use, unless a test says otherwise.
pub const MEMORY: usize = 32 << 20;

/// The world: what is printed, a clock that goes on with each look at it, the modules of one folder.
#[derive(Clone)]
pub struct World(Arc<Mutex<Seen>>);

struct Seen {
    printed: Vec<u8>,
    to: char,
    now: u64,
    folder: PathBuf,
    /// What runs: its name and text.
    running: (String, String),
}

impl World {
    /// A world whose modules are in this folder.
    pub fn new(folder: &Path) -> Self {
        let (folder, running) = (folder.to_owned(), Default::default());
        Self(Arc::new(Mutex::new(Seen { printed: Vec::new(), to: '>', now: 0, folder, running })))
    }

    /// Keeps the text that is run, for tracebacks.
    pub fn remember(&self, name: &str, text: &str) {
        self.seen(|seen| seen.running = (name.to_owned(), text.to_owned()));
    }

    /// What was printed over both outputs, and in which order.
    pub fn printed(&self) -> Vec<u8> {
        std::mem::take(&mut self.seen(|seen| std::mem::take(&mut seen.printed)))
    }

    fn seen<R>(&self, look: impl FnOnce(&mut Seen) -> R) -> R {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    // How a text is cut into pieces is the machine's own affair; which output it goes to is not.
    fn write(&self, to: char, bytes: &[u8]) {
        self.seen(|seen| {
            if std::mem::replace(&mut seen.to, to) != to {
                seen.printed.extend([b'\n', to as u8, b'\n']);
            }
            seen.printed.extend_from_slice(bytes);
        });
    }

    fn tick(&self) -> u64 {
        self.seen(|seen| {
            seen.now += 1_000_000;
            seen.now
        })
    }

    fn source(&self, file: &str) -> Option<Vec<u8>> {
        let running = self.seen(|seen| (seen.running.0 == file).then(|| seen.running.1.clone().into_bytes()));
        running.or_else(|| fs::read(file).ok())
    }

    fn module(&self, name: &str) -> Option<Module> {
        let base = self.seen(|seen| seen.folder.join(name.replace('.', "/")));
        let places = [(base.join("__init__.py"), true), (base.with_extension("py"), false)];
        places.into_iter().find_map(|(path, is_package)| {
            let content = fs::read(&path).ok()?;
            Some(Module { path: path.display().to_string(), is_package, content })
        })
    }
}

impl chalcopy::Host for World {
    fn write(&mut self, stream: Stream, text: &[u8]) {
        World::write(self, if stream == Stream::Out { '>' } else { '!' }, text);
    }

    fn now(&mut self) -> u64 {
        self.tick()
    }

    fn wall(&mut self) -> u64 {
        self.tick()
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        let found = World::module(self, name);
        found
            .map(|found| {
                give(ModuleSource { text: &found.content, file: &found.path, package: found.is_package })
            })
            .is_some()
    }

    fn source(&mut self, file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        World::source(self, file).as_deref().map(give).is_some()
    }
}

impl chalcopy_sandbox::Host for World {
    fn write(&mut self, to: Output, bytes: &[u8]) {
        World::write(self, if to == Output::Standard { '>' } else { '!' }, bytes);
    }

    fn now(&mut self) -> u64 {
        self.tick()
    }

    fn wall(&mut self) -> Option<u64> {
        Some(self.tick())
    }

    fn find_module(&mut self, name: &str) -> Option<Module> {
        World::module(self, name)
    }

    fn source(&mut self, path: &str) -> Option<Vec<u8>> {
        World::source(self, path)
    }
}

/// Why a run ended early: class, message, traceback, status.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Trouble {
    pub exception: String,
    pub message: String,
    pub traceback: String,
    pub status: i32,
}

/// What both kinds can do.
pub trait Machine {
    /// Runs a text as `__main__`; what it ended with, and the fuel it took.
    fn run(&mut self, name: &str, text: &str) -> (Option<Trouble>, u64);
    /// All of it as bytes.
    fn snapshot(&mut self) -> Vec<u8>;
    /// Becomes what the bytes say, or says why not.
    fn restore(&mut self, snapshot: &[u8]) -> Result<(), String>;
}

/// A machine of this process. It does around the engine what the component does.
pub struct Native<'a> {
    engine: Engine<'a>,
    fuel: u64,
    used: u64,
}

impl<'a> Native<'a> {
    pub fn new(memory: &'a mut [u64], world: &'a mut World, fuel: u64) -> Self {
        let limits = Limits { fuel, seed: SEED, ..Limits::default() };
        let mut engine = Engine::new(memory, world, limits).unwrap();
        engine.set_arguments(std::iter::empty()).unwrap();
        Self { engine, fuel, used: 0 }
    }

    fn trouble(&mut self, error: EngineError) -> Trouble {
        let engine = &mut self.engine;
        engine.set_fuel(self.fuel);
        let mut trouble = Trouble { status: 1, ..Trouble::default() };
        engine.report(&mut trouble.traceback).unwrap();
        match error.exception() {
            Some(class @ "SystemExit") => {
                trouble.exception = class.to_owned();
                trouble.status = engine.exit_status(&mut trouble.message).unwrap();
            }
            Some(_) => {
                engine.describe(&mut trouble.exception, &mut trouble.message).unwrap();
            }
            None => {
                trouble.message = error.to_string();
                if !trouble.traceback.is_empty() {
                    trouble.traceback.extend([&trouble.message, "\n"]);
                }
            }
        }
        trouble
    }
}

impl Machine for Native<'_> {
    fn run(&mut self, name: &str, text: &str) -> (Option<Trouble>, u64) {
        self.engine.set_fuel(self.fuel);
        let done = self.engine.run(text, name);
        self.used = self.fuel - self.engine.gauges().fuel;
        (done.err().map(|error| self.trouble(error)), self.used)
    }

    fn snapshot(&mut self) -> Vec<u8> {
        let mut words = vec![0; self.engine.snapshot_len().div_ceil(8)];
        let length = self.engine.snapshot(&mut words).unwrap();
        words[..length].iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    fn restore(&mut self, snapshot: &[u8]) -> Result<(), String> {
        let words: Vec<u64> = snapshot.as_chunks().0.iter().map(|word| u64::from_le_bytes(*word)).collect();
        self.engine.restore(&words).map_err(|error| error.to_string())
    }
}

/// Any but the default, so that it is seen to arrive.
const SEED: u64 = 0x5EED;

/// A machine in the sandbox.
pub struct Sandboxed(Session);

impl Sandboxed {
    pub fn new(memory: usize, world: World, fuel: u64) -> Self {
        let options = Options::new().memory(memory).fuel(fuel).seed(SEED).host(world);
        Self(Sandbox::new().unwrap().session(options).unwrap())
    }
}

impl From<SandboxError> for Trouble {
    fn from(error: SandboxError) -> Self {
        Self {
            exception: error.exception().to_owned(),
            message: error.message().to_owned(),
            traceback: error.traceback().to_owned(),
            status: error.status(),
        }
    }
}

impl Machine for Sandboxed {
    fn run(&mut self, name: &str, text: &str) -> (Option<Trouble>, u64) {
        let done = self.0.run(Program::source(name, text));
        (done.err().map(Trouble::from), self.0.usage().map_or(0, |usage| usage.fuel))
    }

    fn snapshot(&mut self) -> Vec<u8> {
        self.0.snapshot().unwrap_or_else(|error| format!("no snapshot: {error}").into_bytes())
    }

    fn restore(&mut self, snapshot: &[u8]) -> Result<(), String> {
        self.0.restore(snapshot).map_err(|error| error.to_string())
    }
}
