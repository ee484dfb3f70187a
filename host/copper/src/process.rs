//! Mode `process`: the machine in a child process, `chalcopy task`, which is asked by frames over its pipes.
//!
//! ```text
//! task                                      child
//! load {name, source, modules, ...}  ->                        once
//!                                    <-     module {module}    for each that is looked for beside the script
//!                                    <-     ready {} or error
//! call {request, buffers}            ->                        a request of docs/border.md
//!                                    <-     log {text, ...}    for each line that is printed
//!                                    <-     reply {reply, fuel, ...} or error {message, fault}
//! undo {}                            ->                        what the call has written to buffers shall not be seen
//!                                    <-     done {}
//! snapshot {}, restore {snapshot}, bound {bytes}    ->
//!                                    <-     snapshot {snapshot}, done {}, or error
//! ```
//! The child collects garbage when it has answered, while Copper goes on.

use crate::config::Settings;
use crate::frames::{self, Fields, Frame, MAX_OWN_FRAME};
use crate::host::{Line, Sink};
use crate::machine::{Fault, FaultKind, Gauges, Machine};
use crate::wire::shared::Buffer;
use minicbor::decode::Decoder;
use std::io::{self, BufReader};
use std::ops::Range;
use std::path::PathBuf;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// The variable that names the command.
const VARIABLE: &str = "CHALCOPY";
/// The command, if nothing else is said.
const COMMAND: &str = "chalcopy";
/// How long the child has to load the script and to be asked for what is no call.
const PATIENCE: Duration = Duration::from_secs(30);
/// What a call may take beyond twice its deadline before the child is killed: its own machine should have stopped by then.
const GRACE: Duration = Duration::from_millis(50);

/// A machine in a child process.
pub(crate) fn make(settings: &Settings, sink: Sink) -> Result<Box<dyn Machine>, Fault> {
    let program = program(settings);
    let child = Command::new(&program).arg("task").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = child.map_err(|error| {
        let why = "mode 'process' runs the command `chalcopy`; install it, or name it by the key 'program' or the variable";
        Fault::script(format_args!("{}: {error} ({why} {VARIABLE})", program.display()))
    })?;
    let (Some(to), Some(from)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(Fault::script("the child process has no pipes"));
    };
    Ok(Box::new(Child {
        process: child,
        to: Some(to),
        from: BufReader::with_capacity(1 << 16, from),
        frame: Frame::default(),
        answer: Vec::with_capacity(512),
        reply: 0..0,
        brought: Vec::new(),
        coming: 0,
        asked: 0,
        fresh: Vec::new(),
        written: false,
        gauges: Gauges::default(),
        settings: settings.clone(),
        sink,
    }))
}

fn program(settings: &Settings) -> PathBuf {
    let named = || std::env::var_os(VARIABLE).filter(|name| !name.is_empty()).map(PathBuf::from);
    settings.program.clone().or_else(named).unwrap_or_else(|| PathBuf::from(COMMAND))
}

struct Child {
    process: std::process::Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
    frame: Frame,
    answer: Vec<u8>,
    // Where in `answer` the reply stands.
    reply: Range<usize>,
    /// Where the buffers of the next call stand, as CBOR, and how many they are.
    brought: Vec<u8>,
    coming: usize,
    /// How many buffers the last call had.
    asked: usize,
    /// Where in `answer` the buffers stand that the reply speaks of beside them.
    fresh: Vec<Range<usize>>,
    /// Whether the last call has written to a buffer.
    written: bool,
    gauges: Gauges,
    settings: Settings,
    sink: Sink,
}

/// What the child says.
enum Said {
    Fine,
    Line,
    Error(Fault),
}

/// Where a part of some bytes stands in them.
fn inside(part: &[u8], whole: &[u8]) -> Range<usize> {
    let start = part.as_ptr().addr() - whole.as_ptr().addr();
    start..start + part.len()
}

impl Child {
    /// Sends what was asked and waits for the answer, which is of the kind `wanted`.
    fn ask(&mut self, wanted: &str, patience: Option<Duration>) -> Result<(), Fault> {
        let sent = match &mut self.to {
            Some(to) => self.frame.send(to),
            None => Err(io::ErrorKind::BrokenPipe.into()),
        };
        sent.map_err(|error| self.gone(&error))?;
        let end = patience.map(|patience| (patience, Instant::now() + patience));
        loop {
            if let Some((patience, end)) = end {
                self.wait(patience, end)?;
            }
            match frames::read(&mut self.from, &mut self.answer, MAX_OWN_FRAME) {
                Ok(true) => {}
                Ok(false) => return Err(self.gone(&io::ErrorKind::UnexpectedEof.into())),
                Err(error) => return Err(self.gone(&error)),
            }
            match self.understand(wanted) {
                Ok(Said::Fine) => return Ok(()),
                Ok(Said::Line) => {}
                Ok(Said::Error(fault)) => {
                    if fault.kind == FaultKind::Lost {
                        self.end();
                    }
                    return Err(fault);
                }
                Err(error) => return Err(self.gone(&io::Error::other(error))),
            }
        }
    }

    fn understand(&mut self, wanted: &str) -> Result<Said, minicbor::decode::Error> {
        let fields = Fields::of(&self.answer)?;
        let kind = fields.text("kind")?;
        match kind {
            "log" => {
                let (file, text) = (fields.text("file")?, fields.text("text")?);
                let line = u32::try_from(fields.number("line")).unwrap_or(u32::MAX);
                (self.sink)(Line { file, line, is_error: fields.number("error") != 0, text });
                return Ok(Said::Line);
            }
            "module" => {
                let mut from = Decoder::new(fields.raw("module").unwrap_or_default());
                let (name, module) = frames::read_module(&mut from)?;
                self.settings.modules.keep(name, module.as_ref());
                return Ok(Said::Line);
            }
            "error" => {
                let kind = match fields.text("fault") {
                    Ok("limit") => FaultKind::Limit,
                    Ok("lost") => FaultKind::Lost,
                    _ => FaultKind::Script,
                };
                return Ok(Said::Error(Fault::new(kind, fields.text("message")?)));
            }
            _ if kind != wanted => {
                return Err(minicbor::decode::Error::message(format!("a frame '{kind}', not '{wanted}'")));
            }
            "reply" => {
                let memory = fields.number("memory");
                self.gauges = Gauges { fuel: fields.number("fuel"), used: fields.number("used"), memory };
                self.written = fields.number("written") > 0;
                self.fresh.clear();
                if let Some(fresh) = fields.raw("fresh") {
                    let mut from = Decoder::new(fresh);
                    for _ in 0..from.array()?.unwrap_or(0) {
                        self.fresh.push(inside(from.bytes()?, &self.answer));
                    }
                }
            }
            _ => {}
        }
        if let Ok(content) = fields.bytes(kind) {
            self.reply = inside(content, &self.answer);
        }
        Ok(Said::Fine)
    }

    #[cfg(unix)]
    fn wait(&mut self, patience: Duration, end: Instant) -> Result<(), Fault> {
        use rustix::event::{PollFd, PollFlags, Timespec, poll};
        while self.from.buffer().is_empty() {
            let left = end.saturating_duration_since(Instant::now());
            let time = Timespec::try_from(left).map_err(Fault::script)?;
            let mut pipe = [PollFd::new(self.from.get_ref(), PollFlags::IN)];
            match poll(&mut pipe, Some(&time)) {
                Ok(0) if left.is_zero() => {
                    self.end();
                    return Err(Fault::new(
                        FaultKind::Lost,
                        format!("the child process did not answer within {patience:?}, and was ended"),
                    ));
                }
                Ok(0) | Err(rustix::io::Errno::INTR) => {}
                Ok(_) => break,
                Err(error) => return Err(self.gone(&error.into())),
            }
        }
        Ok(())
    }

    // Elsewhere a pipe cannot be waited for; the child's own machine keeps the deadline.
    #[cfg(not(unix))]
    fn wait(&mut self, _: Duration, _: Instant) -> Result<(), Fault> {
        Ok(())
    }

    /// The fault of a child with which one cannot speak any more.
    fn gone(&mut self, error: &io::Error) -> Fault {
        // Its pipes are closed a moment before its status is known. One that says something wrong is not waited for.
        let is_closed = matches!(error.kind(), io::ErrorKind::BrokenPipe | io::ErrorKind::UnexpectedEof);
        let end = Instant::now() + if is_closed { GRACE } else { Duration::ZERO };
        let text = loop {
            match self.process.try_wait() {
                Ok(Some(status)) if is_closed => break format!("the child process ended ({status})"),
                Ok(None) if Instant::now() < end => std::thread::sleep(Duration::from_millis(1)),
                _ => break format!("the child process does not answer as it should: {error}"),
            }
        };
        self.end();
        Fault::new(FaultKind::Lost, text)
    }

    fn end(&mut self) {
        drop(self.to.take());
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    fn content(&self) -> &[u8] {
        self.answer.get(self.reply.clone()).unwrap_or_default()
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.end();
    }
}

impl Machine for Child {
    fn load(&mut self, name: &str, source: &str) -> Result<(), Fault> {
        let Settings { script, memory, fuel, deadline, .. } = &self.settings;
        let script = script.to_string_lossy();
        let deadline = deadline.map_or(0, |bound| u64::try_from(bound.as_micros()).unwrap_or(u64::MAX));
        let modules = self.settings.modules.all();
        let mut to = self.frame.begin("load", 8);
        for (key, text) in [("name", name), ("source", source), ("script", &script)] {
            let _ = to.str(key).and_then(|to| to.str(text));
        }
        for (key, number) in [("limit", *memory as u64), ("fuel", *fuel), ("deadline", deadline)] {
            let _ = to.str(key).and_then(|to| to.u64(number));
        }
        let _ = to.str("modules").and_then(|to| to.array(modules.len() as u64));
        modules.iter().for_each(|(name, module)| frames::write_module(&mut to, name, module.as_ref()));
        self.ask("ready", Some(PATIENCE))
    }

    fn bring(&mut self, number: u32, buffer: &Buffer) -> Result<(), Fault> {
        if number == 0 {
            self.brought.clear();
            self.coming = 0;
        }
        self.coming += 1;
        // The child maps the file itself.
        let place = &buffer.place;
        let mut to = minicbor::Encoder::new(&mut self.brought);
        let _ = to.array(3).and_then(|to| to.str(&place.path));
        let _ = to.u64(place.offset_bytes as u64).and_then(|to| to.u64(place.len_elements as u64));
        Ok(())
    }

    fn call(&mut self, request: &[u8]) -> Result<(), Fault> {
        let mut to = self.frame.begin("call", 3);
        let _ = to.str("request").and_then(|to| to.bytes(request));
        let _ = to.str("buffers").and_then(|to| to.array(self.coming as u64));
        to.writer_mut().extend_from_slice(&self.brought);
        self.brought.clear();
        self.asked = std::mem::take(&mut self.coming);
        self.written = false;
        self.ask("reply", self.settings.deadline.map(|bound| bound * 2 + GRACE))
    }

    fn reply(&self) -> &[u8] {
        self.content()
    }

    fn buffers(&self) -> usize {
        self.asked + self.fresh.len()
    }

    // What was written to the buffers of the call the child has written back already.
    fn buffer(&self, number: usize) -> &[u8] {
        let place = number.checked_sub(self.asked).and_then(|number| self.fresh.get(number));
        place.and_then(|place| self.answer.get(place.clone())).unwrap_or_default()
    }

    fn take_back(&mut self) -> Result<(), Fault> {
        if !std::mem::take(&mut self.written) {
            return Ok(());
        }
        self.frame.begin("undo", 1);
        self.ask("done", Some(PATIENCE))
    }

    fn collect(&mut self) -> Result<(), Fault> {
        Ok(())
    }

    fn snapshot(&mut self) -> Result<[&[u8]; 2], Fault> {
        self.frame.begin("snapshot", 1);
        self.ask("snapshot", Some(PATIENCE))?;
        Ok([self.content(), &[]])
    }

    fn bound(&mut self, bytes: usize) -> Result<(), Fault> {
        let _ = self.frame.begin("bound", 2).str("bytes").and_then(|to| to.u64(bytes as u64));
        self.ask("done", Some(PATIENCE))
    }

    fn restore(&mut self, snapshot: &[u8]) -> Result<(), Fault> {
        let _ = self.frame.begin("restore", 2).str("snapshot").and_then(|to| to.bytes(snapshot));
        self.ask("done", Some(PATIENCE))
    }

    fn gauges(&mut self) -> Gauges {
        self.gauges
    }
}
