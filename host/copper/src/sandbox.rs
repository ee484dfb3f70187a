//! Mode `sandbox`: the machine inside WebAssembly.

use crate::config::Settings;
use crate::host::{Deadline, Outside, Sink, moment};
use crate::machine::{Fault, FaultKind, Gauges, Machine};
use crate::wire::shared::Buffer;
use chalcopy_sandbox::{Error, Host, Module, Options, Output, Program, Sandbox, Task};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What the watchdog gives a call beyond twice its deadline: it is also there when the script is loaded.
const GRACE: Duration = Duration::from_millis(100);

/// A machine in a sandbox of its own.
pub(crate) fn make(settings: &Settings, sink: Sink) -> Result<Box<dyn Machine>, Fault> {
    let now = Arc::new(AtomicU64::new(0));
    let deadline = Deadline::new(settings.deadline);
    let outside = Outside::new(settings, sink);
    let host = Door { outside, now: Arc::clone(&now), deadline: deadline.clone() };
    let mut options = Options::new().memory(settings.memory).fuel(settings.fuel).host(host);
    if let Some(bound) = settings.deadline {
        options = options.watchdog(bound * 2 + GRACE);
    }
    let task = Sandbox::new().and_then(|sandbox| sandbox.task(options))?;
    Ok(Box::new(Sandboxed { task, now, deadline }))
}

struct Sandboxed {
    task: Task,
    now: Arc<AtomicU64>,
    deadline: Deadline,
}

struct Door {
    outside: Outside,
    now: Arc<AtomicU64>,
    deadline: Deadline,
}

impl Host for Door {
    fn now(&mut self) -> u64 {
        self.now.load(Ordering::Relaxed)
    }

    fn place(&mut self, path: &str, line: u32) {
        self.outside.place(path, line);
    }

    fn write(&mut self, to: Output, bytes: &[u8]) {
        self.outside.write(to == Output::Diagnostic, bytes);
    }

    fn find_module(&mut self, name: &str) -> Option<Module> {
        let found = self.outside.module(name)?;
        Some(Module { path: found.path, is_package: found.is_package, content: found.text.to_vec() })
    }

    fn poll(&mut self) -> bool {
        self.deadline.is_over()
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let kind = match (error.is_final(), error.is_limit()) {
            (true, _) => FaultKind::Lost,
            (_, true) => FaultKind::Limit,
            _ => FaultKind::Script,
        };
        let text =
            if error.traceback().is_empty() { error.to_string() } else { error.traceback().to_owned() };
        Self::new(kind, text)
    }
}

impl Machine for Sandboxed {
    fn load(&mut self, name: &str, source: &str) -> Result<(), Fault> {
        Ok(self.task.load(Program::source(name, source))?)
    }

    fn bring(&mut self, number: u32, buffer: &Buffer) -> Result<(), Fault> {
        Ok(self.task.bring(number, buffer.content())?)
    }

    fn call(&mut self, request: &[u8]) -> Result<(), Fault> {
        self.now.store(moment(request), Ordering::Relaxed);
        self.deadline.begin();
        let done = self.task.process(request).map(drop);
        self.deadline.end();
        done.map_err(|error| self.deadline.judge(error.into()))
    }

    fn reply(&self) -> &[u8] {
        self.task.reply()
    }

    fn buffers(&self) -> usize {
        self.task.buffers()
    }

    fn buffer(&self, number: usize) -> &[u8] {
        self.task.buffer(number)
    }

    fn collect(&mut self) -> Result<(), Fault> {
        self.task.collect()?;
        Ok(())
    }

    fn snapshot(&mut self) -> Result<[&[u8]; 2], Fault> {
        Ok(self.task.freeze()?)
    }

    fn bound(&mut self, bytes: usize) -> Result<(), Fault> {
        Ok(self.task.bound_snapshot(bytes)?)
    }

    fn restore(&mut self, snapshot: &[u8]) -> Result<(), Fault> {
        Ok(self.task.restore(snapshot)?)
    }

    fn gauges(&mut self) -> Gauges {
        let usage = self.task.usage().unwrap_or_default();
        Gauges { fuel: usage.fuel, used: usage.memory, memory: usage.memory_limit }
    }
}
