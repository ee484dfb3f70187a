//! The world of a program in a page: what it prints and draws waits here, what it reads and imports was put here before.
//!
//! The page is asked for nothing while a program runs but the time: a slice of work is over soon, and between two slices the page
//! takes what waits and gives what is wanted.

use alloc::borrow::ToOwned;
use alloc::collections::{BTreeMap, VecDeque};
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use chalcopy::{Datum, Host, HostCall, HostError, HostModule, ModuleSource, Pause, Stream};

use crate::drawing;
use crate::linear::Single;
use crate::wire;

/// So much output ends a slice: a flood of it must not delay whoever wants to stop it.
const OUTPUT_BYTES: usize = 1 << 16;

/// The one of an instance.
pub(crate) static WORLD: Single<RefCell<World>> = Single::new(RefCell::new(World::NEW));

/// What waits on either side.
pub(crate) struct World {
    /// `stream:1 length:4 bytes ..` again and again.
    output: Vec<u8>,
    /// Where the length of the last piece of output stands.
    last_piece: Option<usize>,
    /// Calls of the drawing modules, one value after the other.
    pub(crate) drawn: Vec<u8>,
    /// What sliders stand at.
    pub(crate) sliders: BTreeMap<String, f64>,
    lines: VecDeque<Vec<u8>>,
    is_closed: bool,
    /// Files that a program may import, and the texts of tracebacks, by name.
    files: BTreeMap<String, Vec<u8>>,
    /// The modules written in Python stand in the memory.
    has_library: bool,
    /// How often the machine may look up before the slice is over; when a run goes on, it first looks up where it paused.
    budget: u32,
    /// A sleep comes back at once.
    sleepless: bool,
    /// The sleep that the machine waits in is over.
    slept: bool,
    /// What the machine paused for.
    pub(crate) paused: Option<Pause>,
    /// Raise `KeyboardInterrupt` at the next chance.
    pub(crate) interrupt: bool,
    /// Give the run up at the next chance.
    pub(crate) stop: bool,
}

impl World {
    const NEW: World = World {
        output: Vec::new(),
        last_piece: None,
        drawn: Vec::new(),
        sliders: BTreeMap::new(),
        lines: VecDeque::new(),
        is_closed: false,
        files: BTreeMap::new(),
        has_library: false,
        budget: u32::MAX,
        sleepless: false,
        slept: false,
        paused: None,
        interrupt: false,
        stop: false,
    };

    /// Begins a run, or goes on with it.
    pub(crate) fn begin_slice(&mut self, budget: u32) {
        self.slept = matches!(self.paused.take(), Some(Pause::Sleep(_)));
        self.budget = budget;
    }

    /// Whether sleeps come back at once.
    pub(crate) fn set_sleepless(&mut self, sleepless: bool) {
        self.sleepless = sleepless;
    }

    /// What was printed since this was asked last.
    pub(crate) fn take_output(&mut self) -> Vec<u8> {
        self.last_piece = None;
        core::mem::take(&mut self.output)
    }

    /// A line of input, or its end.
    pub(crate) fn feed(&mut self, line: Option<Vec<u8>>) {
        match line {
            Some(line) => self.lines.push_back(line),
            None => self.is_closed = true,
        }
    }

    /// Forgets the input that was not read.
    pub(crate) fn open_input(&mut self) {
        self.lines.clear();
        self.is_closed = false;
    }

    /// Puts a file into the folder, or takes it out.
    pub(crate) fn put_file(&mut self, name: &str, content: Option<Vec<u8>>) {
        match content {
            Some(content) => drop(self.files.insert(name.to_owned(), content)),
            None => drop(self.files.remove(name)),
        }
    }

    fn write(&mut self, stream: Stream, text: &[u8]) {
        let tag = u8::from(stream == Stream::Err);
        let length = match self.last_piece.filter(|at| self.output[at - 1] == tag) {
            Some(at) => at,
            None => {
                self.output.extend_from_slice(&[tag, 0, 0, 0, 0]);
                self.output.len() - 4
            }
        };
        self.output.extend_from_slice(text);
        // A piece has less than 2^32 bytes, as the memory has.
        let bytes = (self.output.len() - length - 4) as u32;
        self.output[length..length + 4].copy_from_slice(&bytes.to_le_bytes());
        self.last_piece = Some(length);
    }

    /// Whether the page should take what waits.
    pub(crate) fn is_full(&self) -> bool {
        self.output.len() + self.drawn.len() > OUTPUT_BYTES
    }

    fn pauses(&mut self, what: Pause) -> bool {
        match what {
            _ if self.stop || self.interrupt => false,
            Pause::Work => {
                let is_over = self.budget == 0 || self.is_full();
                self.budget = self.budget.saturating_sub(1);
                is_over
            }
            Pause::Line => self.lines.is_empty() && !self.is_closed,
            Pause::Input => !self.is_closed,
            Pause::Sleep(_) => !self.sleepless && !core::mem::take(&mut self.slept),
        }
    }
}

/// The machine's way to `WORLD`.
pub(crate) struct Door;

impl Host for Door {
    fn write(&mut self, stream: Stream, text: &[u8]) {
        WORLD.borrow_mut().write(stream, text);
    }

    fn now(&mut self) -> u64 {
        // A clock that stands before its beginning shows zero.
        clock::now() as u64
    }

    fn wall(&mut self) -> u64 {
        clock::wall() as u64
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        let path = name.replace('.', "/");
        let world = WORLD.borrow();
        for (file, package) in [(path.clone() + "/__init__.py", true), (path + ".py", false)] {
            if let Some(text) = world.files.get(&file) {
                give(ModuleSource { text, file: &file, package });
                return true;
            }
        }
        false
    }

    fn bring(&mut self, _: &str) -> bool {
        bring_library()
    }

    fn source(&mut self, file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        let world = WORLD.borrow();
        let text = world.files.get(file);
        text.is_some_and(|text| {
            give(text);
            true
        })
    }

    fn read_line(&mut self, give: &mut dyn FnMut(&[u8])) -> bool {
        let line = WORLD.borrow_mut().lines.pop_front();
        line.is_some_and(|line| {
            give(&line);
            true
        })
    }

    fn modules(&self) -> &'static [HostModule] {
        drawing::MODULES
    }

    fn call(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        drawing::call(call, &mut WORLD.borrow_mut())
    }

    fn interrupted(&mut self) -> bool {
        WORLD.borrow().stop
    }

    fn keyboard_interrupt(&mut self) -> bool {
        core::mem::take(&mut WORLD.borrow_mut().interrupt)
    }

    fn pause(&mut self, what: Pause) -> bool {
        let mut world = WORLD.borrow_mut();
        let pauses = world.pauses(what);
        if pauses {
            world.paused = Some(what);
        }
        pauses
    }
}

/// Has the modules written in Python put where the machine expects them, once; `false` if they cannot be had.
pub(crate) fn bring_library() -> bool {
    let mut world = WORLD.borrow_mut();
    world.has_library = world.has_library || library::bring();
    world.has_library
}

/// The images of the modules written in Python, which were cut out of the code (`xtask/src/library.rs`).
#[allow(unsafe_code)]
mod library {
    #[link(wasm_import_module = "library")]
    unsafe extern "C" {
        safe fn place() -> i32;
    }

    pub(super) fn bring() -> bool {
        place() != 0
    }
}

/// The page's clocks, in nanoseconds.
#[allow(unsafe_code)]
mod clock {
    #[link(wasm_import_module = "clock")]
    unsafe extern "C" {
        safe fn monotonic() -> f64;
        safe fn since_1970() -> f64;
    }

    pub(super) fn now() -> f64 {
        monotonic()
    }

    pub(super) fn wall() -> f64 {
        since_1970()
    }
}

/// Writes a value to what was drawn.
pub(crate) fn draw(world: &mut World, value: &Datum) {
    wire::write(value, &mut world.drawn);
}
