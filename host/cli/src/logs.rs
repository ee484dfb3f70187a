//! The verb `log`: says what a Copper log holds, or runs a script that looks into it.

use std::io::{IsTerminal, stderr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chalcopy::{HostCall, HostError, HostModule};
use chalcopy_log::{Module, Options};

use crate::arguments::{Arguments, Log};
use crate::console::{Console, Stream};
use crate::engine::{Engine, Failure};
use crate::native::Native;

/// What a command exits with that did its work, over a log that is damaged.
const DAMAGED: i32 = 3;

/// A log that the machine asks and the command sums up.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Mutex<Module>>);

impl Shared {
    fn module(&self) -> MutexGuard<'_, Module> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a script may import.
    pub(crate) fn modules(&self) -> &'static [HostModule] {
        Module::modules()
    }

    /// A module's text, and what tracebacks call it.
    pub(crate) fn source(&self, name: &str) -> Option<(&'static str, &'static str)> {
        Module::source(name)
    }

    /// Writes to the terminal without the progress bar in the way.
    pub(crate) fn aside<R>(&self, act: impl FnOnce() -> R) -> R {
        self.module().aside(act)
    }

    /// Does what a function of the log is called for.
    pub(crate) fn call(&self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        self.module().call(call)
    }
}

/// `chalcopy log FILE [SCRIPT]`
pub(crate) fn verb(arguments: &Arguments, log: &Log) -> Result<i32, Failure> {
    let options = Options {
        run: log.run,
        index: log.index.clone(),
        out: log.out.clone(),
        progress: stderr().is_terminal(),
    };
    let module = Module::open(&log.file, options)
        .map_err(|error| Failure::usage(format!("{}: {error}", log.file.display())))?;
    let shared = Shared(Arc::new(Mutex::new(module)));
    // What a log says comes from a robot, perhaps a strange one.
    let folders = log.program.as_ref().map_or_else(Vec::new, |program| crate::folders(arguments, program));
    let console = Console::new(folders, true);
    let status = match &log.program {
        Some(program) => {
            let mut engine: Box<dyn Engine> =
                Box::new(Native::over(arguments, console.clone(), Some(shared.clone()))?);
            crate::run(&mut *engine, program, &console)?
        }
        None => {
            let listing = shared.module().listing();
            let listing = listing.map_err(|error| Failure::usage(error.to_string()))?;
            console.write_to(Stream::Standard, listing.as_bytes());
            console.flush();
            0
        }
    };
    let summary = shared.module().finish();
    for damage in &summary.damage {
        let text = format!("chalcopy: {}: {damage}\n", log.file.display());
        console.write_to(Stream::Diagnostic, text.as_bytes());
    }
    if let Some(read) = &summary.read {
        console.write_to(Stream::Diagnostic, format!("chalcopy: {read}\n").as_bytes());
    }
    Ok(if status == 0 && !summary.damage.is_empty() { DAMAGED } else { status })
}
