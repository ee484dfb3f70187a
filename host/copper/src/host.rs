//! What a script reaches of the outside: the call's time, the log, and modules beside it. And how long it may take.

use crate::config::Settings;
use crate::machine::{Fault, FaultKind};
use crate::modules::{Module, Modules};
use cu29::prelude::*;
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How long a line of output may get before it is logged all the same.
const LINE: usize = 4096;

/// A line that a script has printed.
#[derive(Clone, Copy, Debug)]
pub struct Line<'l> {
    /// The script, or the module of it that printed.
    pub file: &'l str,
    /// Where in it.
    pub line: u32,
    /// Whether it was printed to `sys.stderr`.
    pub is_error: bool,
    /// The text, without its end of line.
    pub text: &'l str,
}

/// Where lines of output go.
pub type Sink = Box<dyn FnMut(Line<'_>) + Send + Sync>;

/// Lines of output become lines of Copper's log, of the CopperList and the task whose call prints them; what goes to `sys.stderr` is a
/// warning.
pub(crate) fn to_log() -> Sink {
    Box::new(|Line { file, line, is_error, text }| {
        let (file, text) = (file.to_owned(), text.to_owned());
        match (ORIGIN.get(), is_error) {
            (Some(origin), false) => info!(origin, "{}:{}: {}", file, line, text),
            (Some(origin), true) => warning!(origin, "{}:{}: {}", file, line, text),
            // What a script prints while it is loaded.
            (None, false) => info!("{}:{}: {}", file, line, text),
            (None, true) => warning!("{}:{}: {}", file, line, text),
        }
    })
}

thread_local! {
    // Copper calls a task, and a task its machine, on one thread.
    static ORIGIN: Cell<Option<Origin>> = const { Cell::new(None) };
}

/// Whose call it is, as Copper's log notes it. The log's macros take it in the place of a context.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Origin {
    cl_id: u64,
    component: Option<usize>,
    task: Option<usize>,
}

impl Origin {
    pub(crate) fn of(ctx: &CuContext) -> Self {
        Self { cl_id: ctx.cl_id(), component: ctx.current_component_id(), task: ctx.task_index() }
    }

    /// Does something whose printed lines are this call's.
    pub(crate) fn during<T>(self, act: impl FnOnce() -> T) -> T {
        let around = ORIGIN.replace(Some(self));
        let done = act();
        ORIGIN.set(around);
        done
    }

    fn cl_id(self) -> u64 {
        self.cl_id
    }

    fn current_component_id(self) -> Option<usize> {
        self.component
    }

    fn task_index(self) -> Option<usize> {
        self.task
    }
}

/// Shared by all machines: nothing but what is listed in the crate's README.
pub(crate) struct Outside {
    folder: PathBuf,
    modules: Modules,
    /// Where the script stands that prints what comes next.
    place: (String, u32),
    /// What of a line was printed so far, and the line of the script where that began.
    line: Vec<u8>,
    sink: Sink,
    began: u32,
}

impl Outside {
    /// For the script of these settings.
    pub(crate) fn new(settings: &Settings, sink: Sink) -> Self {
        let folder = settings.script.parent().map(Path::to_owned).unwrap_or_default();
        let modules = settings.modules.clone();
        Self { folder, modules, place: (String::new(), 0), line: Vec::new(), began: 0, sink }
    }

    /// Where the script stands that prints what comes next.
    pub(crate) fn place(&mut self, file: &str, line: u32) {
        self.place.0.clear();
        self.place.0.push_str(file);
        self.place.1 = line;
    }

    /// What is printed, line by line.
    pub(crate) fn write(&mut self, is_error: bool, bytes: &[u8]) {
        for &byte in bytes {
            if byte == b'\n' || self.line.len() == LINE {
                self.end_line(is_error);
            }
            if byte != b'\n' {
                if self.line.is_empty() {
                    self.began = self.place.1;
                }
                self.line.push(byte);
            }
        }
    }

    fn end_line(&mut self, is_error: bool) {
        // An empty line began where it ends.
        let line = if self.line.is_empty() { self.place.1 } else { self.began };
        let text = String::from_utf8_lossy(&self.line);
        (self.sink)(Line { file: &self.place.0, line, is_error, text: &text });
        self.line.clear();
    }

    /// Module `name`, if there is such a file beside the script.
    pub(crate) fn module(&self, name: &str) -> Option<Module> {
        self.modules.find(&self.folder, name)
    }
}

/// The clock's reading in a request.
pub(crate) fn moment(request: &[u8]) -> u64 {
    request.get(8..16).and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_le_bytes)
}

/// The bound of a call in wall-clock time. Clones share it: one is held by the machine, one by its world, which is asked now and then.
#[derive(Clone)]
pub(crate) struct Deadline {
    bound: Option<Duration>,
    since: Instant,
    // Nanoseconds from `since`; 0: no call is running.
    end: Arc<AtomicU64>,
    missed: Arc<AtomicBool>,
}

impl Deadline {
    pub(crate) fn new(bound: Option<Duration>) -> Self {
        let (end, missed) = (Arc::default(), Arc::default());
        Self { bound, since: Instant::now(), end, missed }
    }

    /// A call begins. What a script does before its first call is not bounded.
    pub(crate) fn begin(&self) {
        let Some(bound) = self.bound else { return };
        let end = (self.since.elapsed() + bound).as_nanos();
        self.end.store(u64::try_from(end).unwrap_or(u64::MAX), Ordering::Relaxed);
        self.missed.store(false, Ordering::Relaxed);
    }

    /// Whether the running call has taken too long.
    pub(crate) fn is_over(&self) -> bool {
        let end = self.end.load(Ordering::Relaxed);
        let over = end > 0 && self.since.elapsed().as_nanos() > u128::from(end);
        if over {
            self.missed.store(true, Ordering::Relaxed);
        }
        over
    }

    /// A call is over.
    pub(crate) fn end(&self) {
        self.end.store(0, Ordering::Relaxed);
    }

    /// The fault of the last call: if it was ended by the deadline, the traceback's last line says so.
    pub(crate) fn judge(&self, mut fault: Fault) -> Fault {
        let Some(bound) = self.bound else { return fault };
        if self.missed.swap(false, Ordering::Relaxed) {
            let frames = fault.text.trim_end().rfind('\n').map_or(0, |at| at + 1);
            fault.text.truncate(frames);
            fault.text.push_str(&format!("the call took longer than its deadline of {bound:?}\n"));
            if fault.kind == FaultKind::Script {
                fault.kind = FaultKind::Limit;
            }
        }
        fault
    }
}
