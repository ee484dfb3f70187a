//! The child process of mode `process`, which the command `chalcopy task` is: a machine that is asked by frames over pipes.
//!
//! It speaks with two kinds of hosts: a task of this crate, whose requests are those of `docs/border.md` (see `process.rs`), and
//! `cu-python-task`, for which it stands in for CPython (`pytask.rs`). What a script prints never gets among the frames: it becomes
//! frames of its own for a host that knows them, else it goes to standard error.

mod from_cbor;
mod mapped;
#[cfg_attr(not(unix), path = "pipes_off.rs")]
mod pipes;
mod pytask;
mod to_cbor;

use crate::child::mapped::Mapped;
use crate::child::pytask::Translator;
use crate::config::{Mode, Settings};
use crate::frames::{self, Fields, Frame, MAX_FRAME, MAX_OWN_FRAME};
use crate::host::{Line, Sink};
use crate::machine::{Fault, FaultKind, Machine};
use crate::modules::{Modules, Tell};
use crate::wire::{Ask, tag};
use minicbor::decode::{Decoder, Error};
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What a child process is told on its command line. A task of this crate says it with its first frame.
#[derive(Clone, Debug)]
pub struct Orders {
    /// The script; without it the first frame brings it.
    pub script: Option<PathBuf>,
    /// Without the sandbox.
    pub native: bool,
    /// Bytes of memory for the script.
    pub memory: usize,
    /// Fuel of a call; `None`: no bound.
    pub fuel: Option<u64>,
    /// How long a call may take.
    pub deadline: Option<Duration>,
}

impl Default for Orders {
    fn default() -> Self {
        Self { script: None, native: false, memory: 64 << 20, fuel: None, deadline: None }
    }
}

impl Orders {
    fn settings(&self) -> Settings {
        let mode = if self.native { Mode::Native } else { Mode::Sandbox };
        let (script, fuel) = (self.script.clone().unwrap_or_default(), self.fuel.unwrap_or(NO_BOUND));
        let (memory, deadline) = (self.memory, self.deadline);
        Settings { script, mode, memory, fuel, deadline, ..Settings::default() }
    }
}

/// Fuel that is never used up.
const NO_BOUND: u64 = u64::MAX / 4;

/// Answers frames on standard input with frames on standard output, until there are none any more or the host says so. Gives the
/// status with which the process should exit.
///
/// # Errors
/// The pipes fail, or bring what is no frame.
pub fn serve(orders: &Orders) -> io::Result<u8> {
    pipes::watch();
    Child::new(orders, Box::new(pipes::output()?)).serve(BufReader::with_capacity(1 << 16, pipes::input()?))
}

/// Where frames go, and lines that are printed.
struct Port {
    to: Box<dyn Write + Send + Sync>,
    /// Whether the host knows frames of the kind `log`.
    takes_lines: bool,
    line: Frame,
}

type Shared = Arc<Mutex<Port>>;

fn sink(port: Shared) -> Sink {
    Box::new(move |printed| {
        let Line { file, line: number, is_error, text } = printed;
        let mut port = port.lock().unwrap_or_else(PoisonError::into_inner);
        let Port { to, takes_lines, line } = &mut *port;
        if *takes_lines {
            let mut entry = line.begin("log", 5);
            let _ = entry.str("text").and_then(|to| to.str(text)).and_then(|to| to.str("file"));
            let _ = entry.str(file).and_then(|to| to.str("line")).and_then(|to| to.u32(number));
            let _ = entry.str("error").and_then(|to| to.u8(u8::from(is_error)));
            let _ = line.send(to);
        } else {
            eprintln!("{text}");
        }
    })
}

struct Child<'o> {
    orders: &'o Orders,
    port: Shared,
    machine: Option<Box<dyn Machine>>,
    answer: Frame,
    mapped: Mapped,
    translator: Translator,
}

/// Tells the host what was found beside the script, so that the next child can be given the same.
fn tell(port: Shared) -> Tell {
    Arc::new(move |name, module| {
        let mut port = port.lock().unwrap_or_else(PoisonError::into_inner);
        let Port { to, line, .. } = &mut *port;
        let mut entry = line.begin("module", 2);
        let _ = entry.str("module");
        frames::write_module(&mut entry, name, module);
        let _ = line.send(to);
    })
}

/// The modules that a host has kept.
fn kept(fields: &Fields<'_>) -> Result<Modules, Error> {
    let modules = Modules::default();
    if let Some(kept) = fields.raw("modules") {
        let mut from = Decoder::new(kept);
        for _ in 0..from.array()?.unwrap_or(0) {
            let (name, module) = frames::read_module(&mut from)?;
            modules.keep(name, module.as_ref());
        }
    }
    Ok(modules)
}

/// The settings with what a task says of them.
fn ordered(settings: Settings, fields: &Fields<'_>) -> Result<Settings, Error> {
    let microseconds = fields.number("deadline");
    Ok(Settings {
        script: PathBuf::from(fields.text("script")?),
        memory: usize::try_from(fields.number("limit")).unwrap_or(usize::MAX),
        fuel: fields.number("fuel"),
        deadline: (microseconds > 0).then(|| Duration::from_micros(microseconds)),
        modules: kept(fields)?,
        ..settings
    })
}

/// How the loop goes on.
enum Next {
    Answer,
    Collect,
    End,
}

impl<'o> Child<'o> {
    fn new(orders: &'o Orders, to: Box<dyn Write + Send + Sync>) -> Self {
        let port = Arc::new(Mutex::new(Port { to, takes_lines: false, line: Frame::default() }));
        let (answer, translator) = (Frame::default(), Translator::default());
        Self { orders, port, machine: None, answer, mapped: Mapped::default(), translator }
    }

    fn serve(&mut self, mut from: impl Read) -> io::Result<u8> {
        if let Some(script) = &self.orders.script {
            let begun = self.begin(script);
            self.say_ready(&begun);
            self.send()?;
            if begun.is_err() {
                return Ok(1);
            }
        }
        let mut frame = Vec::with_capacity(1 << 12);
        while frames::read(&mut from, &mut frame, MAX_OWN_FRAME)? {
            let next = self.answer(&frame).unwrap_or_else(|error| {
                self.say_error(&Fault::script(format_args!("a frame that is not understood: {error}")));
                Next::Answer
            });
            if matches!(next, Next::End) {
                break;
            }
            self.send()?;
            // The host goes on meanwhile.
            if let (Next::Collect, Some(machine)) = (next, &mut self.machine) {
                let _ = machine.collect();
            }
            pipes::seen();
        }
        Ok(0)
    }

    fn send(&mut self) -> io::Result<()> {
        let mut port = self.port.lock().unwrap_or_else(PoisonError::into_inner);
        self.answer.send(&mut *port.to)
    }

    /// The script that the command line names.
    fn begin(&mut self, script: &Path) -> Result<(), Fault> {
        let source = std::fs::read_to_string(script).map_err(|error| {
            Fault::script(format_args!("Python task script '{}': {error}", script.display()))
        })?;
        self.load(&self.orders.settings(), &script.display().to_string(), &source)
    }

    fn load(&mut self, settings: &Settings, name: &str, source: &str) -> Result<(), Fault> {
        let mut machine = crate::make_machine_with(settings, sink(Arc::clone(&self.port)))?;
        machine.load(name, source)?;
        self.machine = Some(machine);
        Ok(())
    }

    fn answer(&mut self, frame: &[u8]) -> Result<Next, Error> {
        let fields = Fields::of(frame)?;
        match fields.text("kind")? {
            "load" => {
                self.port.lock().unwrap_or_else(PoisonError::into_inner).takes_lines = true;
                let mut settings = ordered(self.orders.settings(), &fields)?;
                settings.modules = settings.modules.telling(tell(Arc::clone(&self.port)));
                let begun = self.load(&settings, fields.text("name")?, fields.text("source")?);
                self.say_ready(&begun);
                Ok(Next::Answer)
            }
            "call" => {
                let request = fields.bytes("request")?;
                self.mapped.clear();
                let mapped = fields.raw("buffers").map_or(Ok(Ok(())), |buffers| self.map(buffers))?;
                if let Err(fault) = mapped.and_then(|()| self.call(request)) {
                    self.say_error(&fault);
                }
                Ok(Next::Collect)
            }
            "undo" => {
                self.mapped.undo();
                self.say_done(&Ok(()));
                Ok(Next::Answer)
            }
            "snapshot" => {
                self.snapshot();
                Ok(Next::Answer)
            }
            "restore" => {
                let snapshot = fields.bytes("snapshot")?;
                let done = self.machine().and_then(|machine| machine.restore(snapshot));
                self.say_done(&done);
                Ok(Next::Answer)
            }
            "bound" => {
                let bytes = usize::try_from(fields.number("bytes")).unwrap_or(usize::MAX);
                let done = self.machine().and_then(|machine| machine.bound(bytes));
                self.say_done(&done);
                Ok(Next::Answer)
            }
            kind @ ("start" | "process" | "stop") => {
                self.as_python(kind, &fields);
                Ok(Next::Collect)
            }
            "shutdown" => Ok(Next::End),
            other => Err(Error::message(format!("Unsupported request kind: '{other}'"))),
        }
    }

    fn machine(&mut self) -> Result<&mut Box<dyn Machine>, Fault> {
        self.machine.as_mut().ok_or_else(|| Fault::new(FaultKind::Lost, "no script is loaded"))
    }

    /// Maps the buffers that a call speaks of: an array of arrays of file, first byte, how many bytes.
    fn map(&mut self, buffers: &[u8]) -> Result<Result<(), Fault>, Error> {
        let mut from = Decoder::new(buffers);
        for _ in 0..from.array()?.unwrap_or(0) {
            from.array()?;
            let (path, offset, length) = (from.str()?, from.u64()?, from.u64()?);
            if let Err(fault) = self.mapped.add(path, offset, length, Some(tag::U8)) {
                return Ok(Err(fault));
            }
        }
        Ok(Ok(()))
    }

    fn call(&mut self, request: &[u8]) -> Result<(), Fault> {
        let Self { machine, answer, mapped, .. } = self;
        let machine =
            machine.as_mut().ok_or_else(|| Fault::new(FaultKind::Lost, "no script is loaded"))?.as_mut();
        mapped.bring(machine)?;
        machine.call(request)?;
        let written = mapped.write_back(machine)?;
        let gauges = machine.gauges();
        let mut to = answer.begin("reply", 7);
        let _ = to.str("reply").and_then(|to| to.bytes(machine.reply()));
        for (key, number) in [
            ("fuel", gauges.fuel),
            ("used", gauges.used),
            ("memory", gauges.memory),
            ("written", written as u64),
        ] {
            let _ = to.str(key).and_then(|to| to.u64(number));
        }
        let fresh = mapped.len()..machine.buffers();
        let _ = to.str("fresh").and_then(|to| to.array(fresh.len() as u64));
        fresh.for_each(|number| drop(to.bytes(machine.buffer(number))));
        Ok(())
    }

    /// What `cu-python-task` asks.
    fn as_python(&mut self, kind: &str, frame: &Fields<'_>) {
        let Self { machine, answer, translator, .. } = self;
        let done = match machine {
            None => Err(Fault::new(FaultKind::Lost, "no script is loaded")),
            Some(machine) if kind == "process" => translator.process(&mut **machine, frame, answer),
            Some(machine) => {
                let ask = if kind == "start" { Ask::Start } else { Ask::Stop };
                translator.hook(&mut **machine, frame, answer, ask)
            }
        };
        let done = match done {
            Ok(()) if self.answer.len() > MAX_FRAME => {
                Err(Fault::script(format_args!("a frame of more than {MAX_FRAME} bytes")))
            }
            done => done,
        };
        let Err(fault) = done else { return };
        self.say_error(&fault);
        // Everything the script was given comes again with the next frame.
        if let (FaultKind::Lost, Some(script)) = (fault.kind, &self.orders.script) {
            self.translator.forget();
            let _ = self.begin(script);
        }
    }

    fn snapshot(&mut self) {
        let Self { machine: Some(machine), answer, .. } = self else {
            return self.say_error(&Fault::new(FaultKind::Lost, "no script is loaded"));
        };
        let fault = match machine.snapshot() {
            Ok(parts) => {
                drop(answer.begin("snapshot", 2).str("snapshot").and_then(|to| to.bytes(&parts.concat())));
                return;
            }
            Err(fault) => fault,
        };
        self.say_error(&fault);
    }

    fn say_done(&mut self, done: &Result<(), Fault>) {
        match done {
            Ok(()) => drop(self.answer.begin("done", 1)),
            Err(fault) => self.say_error(fault),
        }
    }

    fn say_ready(&mut self, begun: &Result<(), Fault>) {
        match begun {
            // What `cu-python-task` asks: whether the CBOR is read by compiled code.
            Ok(()) => {
                drop(self.answer.begin("ready", 2).str("cbor2_accelerated").and_then(|to| to.bool(true)))
            }
            Err(fault) => self.say_error(fault),
        }
    }

    fn say_error(&mut self, fault: &Fault) {
        let kind = match fault.kind {
            FaultKind::Script => "script",
            FaultKind::Limit => "limit",
            FaultKind::Lost => "lost",
        };
        let mut to = self.answer.begin("error", 3);
        let _ = to.str("message").and_then(|to| to.str(&fault.text)).and_then(|to| to.str("fault"));
        let _ = to.str(kind);
    }
}
