//! Mode `sandbox`: the machine inside WebAssembly.

use crate::config::Settings;
use crate::host::{Outside, moment};
use crate::machine::{Fault, FaultKind, Gauges, Machine};
use chalcopy_sandbox::{Error, Host, Module, Options, Output, Program, Sandbox, Task};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A machine in a sandbox of its own.
pub(crate) fn make(settings: &Settings) -> Result<Box<dyn Machine>, Fault> {
    let now = Arc::new(AtomicU64::new(0));
    let host = Door { outside: Outside::new(&settings.script), now: Arc::clone(&now) };
    let options = Options::new().memory(settings.memory).fuel(settings.fuel).host(host);
    let task = Sandbox::new().and_then(|sandbox| sandbox.task(options))?;
    Ok(Box::new(Sandboxed { task, now }))
}

struct Sandboxed {
    task: Task,
    now: Arc<AtomicU64>,
}

struct Door {
    outside: Outside,
    now: Arc<AtomicU64>,
}

impl Host for Door {
    fn now(&mut self) -> u64 {
        self.now.load(Ordering::Relaxed)
    }

    fn write(&mut self, _: Output, bytes: &[u8]) {
        self.outside.write(bytes);
    }

    fn find_module(&mut self, name: &str) -> Option<Module> {
        let (path, is_package, content) = self.outside.module(name)?;
        Some(Module { path, is_package, content })
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

    fn call(&mut self, request: &[u8]) -> Result<&[u8], Fault> {
        self.now.store(moment(request), Ordering::Relaxed);
        Ok(self.task.process(request)?)
    }

    fn collect(&mut self) -> Result<(), Fault> {
        self.task.collect()?;
        Ok(())
    }

    fn snapshot(&mut self, into: &mut Vec<u8>) -> Result<(), Fault> {
        into.extend(self.task.snapshot()?);
        Ok(())
    }

    fn restore(&mut self, snapshot: &[u8]) -> Result<(), Fault> {
        Ok(self.task.restore(snapshot)?)
    }

    fn gauges(&mut self) -> Gauges {
        let usage = self.task.usage().unwrap_or_default();
        Gauges { fuel: usage.fuel, used: usage.memory, memory: usage.memory_limit }
    }
}
