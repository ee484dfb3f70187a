//! What the machine sees of the outside: the interface `host`, as the machine's own trait.
//!
//! Output waits in a buffer, since each crossing of the border costs as much as a hundred instructions. It goes out before
//! anything else of the outside is touched, at the end of each call, and every few milliseconds: so nothing overtakes anything.

use alloc::string::{String, ToString};
use core::cell::RefCell;

use chalcopy::host::{Host, ModuleSource, Stream};

use crate::bindings::chalcopy::vm::host;
use crate::linear::Single;

const BUFFER_BYTES: usize = 4096;

/// The buffer, and the text of the program for its tracebacks.
struct Waiting {
    buffer: [u8; BUFFER_BYTES],
    filled: usize,
    stream: Stream,
    name: String,
    text: String,
    /// The place that was told last.
    place: (String, u32),
}

static WAITING: Single<RefCell<Waiting>> = Single::new(RefCell::new(Waiting {
    buffer: [0; BUFFER_BYTES],
    filled: 0,
    stream: Stream::Out,
    name: String::new(),
    text: String::new(),
    place: (String::new(), 0),
}));

/// Sends what waits.
pub(crate) fn flush() {
    WAITING.borrow_mut().flush();
}

/// Keeps the text of the program, so that tracebacks show its lines without a question to the host.
pub(crate) fn remember(name: &str, text: &str) {
    let waiting = &mut *WAITING.borrow_mut();
    for (kept, given) in [(&mut waiting.name, name), (&mut waiting.text, text)] {
        kept.clear();
        kept.push_str(given);
    }
}

impl Waiting {
    fn flush(&mut self) {
        let filled = core::mem::take(&mut self.filled);
        if filled > 0 {
            host::write(output(self.stream), &self.buffer[..filled]);
        }
    }

    fn place(&mut self, file: &str, line: u32) {
        if self.place.1 != line || self.place.0 != file {
            self.flush();
            host::place(file, line);
            self.place.0.clear();
            self.place.0.push_str(file);
            self.place.1 = line;
        }
    }

    fn write(&mut self, stream: Stream, text: &[u8]) {
        if stream != self.stream || text.len() > BUFFER_BYTES - self.filled {
            self.flush();
            self.stream = stream;
        }
        if text.len() > BUFFER_BYTES {
            host::write(output(stream), text);
            return;
        }
        self.buffer[self.filled..][..text.len()].copy_from_slice(text);
        self.filled += text.len();
    }
}

fn output(stream: Stream) -> host::Output {
    match stream {
        Stream::Out => host::Output::Standard,
        Stream::Err => host::Output::Diagnostic,
    }
}

/// The outside, as the machine knows it.
pub(crate) struct Outside {
    /// Whether the host is told where something is printed.
    pub(crate) placed: bool,
}

impl Host for Outside {
    fn write(&mut self, stream: Stream, text: &[u8]) {
        WAITING.borrow_mut().write(stream, text);
    }

    fn wants_place(&self) -> bool {
        self.placed
    }

    fn place(&mut self, file: &str, line: u32) {
        WAITING.borrow_mut().place(file, line);
    }

    fn now(&mut self) -> u64 {
        host::now()
    }

    fn wall(&mut self) -> u64 {
        host::wall().unwrap_or(0)
    }

    fn sleep(&mut self, nanoseconds: u64) {
        flush();
        host::sleep(nanoseconds);
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        let Some(module) = host::find_module(name) else {
            return false;
        };
        give(ModuleSource { text: &module.content, file: &module.path, package: module.is_package });
        true
    }

    fn source(&mut self, file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        let waiting = WAITING.borrow();
        if waiting.name == file {
            give(waiting.text.as_bytes());
            return true;
        }
        let found = host::source(file);
        found.as_deref().map(give).is_some()
    }

    fn read_line(&mut self, give: &mut dyn FnMut(&[u8])) -> bool {
        flush();
        let Some(line) = host::read_line() else {
            return false;
        };
        give(line.as_bytes());
        true
    }

    fn keyboard_interrupt(&mut self) -> bool {
        flush();
        host::poll()
    }
}

/// Tells the embedder's log why the component is about to trap.
pub(crate) fn report_panic(info: &core::panic::PanicInfo) {
    if let Ok(mut waiting) = WAITING.try_borrow_mut() {
        waiting.flush();
    }
    host::log(host::Level::Error, &info.to_string());
}
