//! The one machine of an instance: what each call of the interface does.

use core::cell::RefCell;

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::vec;
use alloc::format;

use crate::bindings::chalcopy::vm::host;
use crate::bindings::chalcopy::vm::types::{Error, ErrorKind, Usage, Limits};
use crate::bindings::exports::chalcopy::vm::session::{Feedback, Program, Source};
use crate::memory;

pub(crate) static MACHINE: Shared = Shared(RefCell::new(Machine { arena: None, text: String::new(), calls: 0 }));

pub(crate) struct Shared(RefCell<Machine>);
unsafe impl Sync for Shared {}

impl Shared {
    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut Machine) -> R) -> R {
        act(&mut self.0.borrow_mut())
    }
}

pub(crate) struct Machine {
    arena: Option<&'static mut [u64]>,
    text: String,
    calls: u64,
}

fn error(kind: ErrorKind, message: &str) -> Error {
    Error { kind, exception: String::new(), message: message.to_string(), traceback: String::new(), status: 1 }
}

impl Machine {
    pub(crate) fn open(&mut self, limits: &Limits, _argv: &[String]) -> Result<(), Error> {
        self.arena = Some(memory::arena(limits.memory as usize).ok_or_else(|| error(ErrorKind::Memory, "no room"))?);
        Ok(())
    }
    pub(crate) fn load_source(&mut self, _name: &str, text: &str) -> Result<(), Error> {
        self.text = text.to_string();
        if text.contains("raise") {
            return Err(Error { kind: ErrorKind::Exception, exception: "ValueError".into(), message: "boo".into(), traceback: format!("Traceback:\n{text}\n"), status: 1 });
        }
        Ok(())
    }
    pub(crate) fn load_image(&mut self, _image: &[u8]) -> Result<(), Error> { Ok(()) }
    pub(crate) fn process(&mut self, input: &[u8]) -> Result<&[u8], Error> {
        self.calls += 1;
        if self.text.contains("loop") { loop { core::hint::black_box(0); } }
        if self.text.contains("panic") { panic!("as told"); }
        if self.text.contains("print") { host::write(host::Output::Standard, b"hello\n"); }
        if self.text.contains("now") { self.calls += host::now(); }
        if self.text.contains("fail") { return Err(error(ErrorKind::Exception, "failed")); }
        let arena = self.arena.as_mut().ok_or_else(|| error(ErrorKind::State, "open first"))?;
        // SAFETY: u64 as bytes
        let bytes = unsafe { core::slice::from_raw_parts_mut(arena.as_mut_ptr().cast::<u8>(), arena.len() * 8) };
        bytes[..input.len()].copy_from_slice(input);
        Ok(&bytes[..input.len()])
    }
    pub(crate) fn collect(&mut self) -> u64 { 0 }
    pub(crate) fn snapshot(&mut self) -> Result<Vec<u8>, Error> { Ok(vec![1, 2, 3]) }
    pub(crate) fn restore(&mut self, _snapshot: &[u8]) -> Result<(), Error> { Ok(()) }
    pub(crate) fn gauges(&self) -> Usage { Usage { fuel: 0, fuel_total: self.calls, memory: 0, memory_peak: 0, memory_limit: 0 } }
    pub(crate) fn run(&mut self, program: &Program) -> Result<(), Error> {
        if let Program::Source(source) = program { host::write(host::Output::Standard, source.text.as_bytes()); }
        Ok(())
    }
    pub(crate) fn eval(&mut self, text: &str) -> Result<String, Error> { Ok(text.to_string()) }
    pub(crate) fn feed(&mut self, _text: &str) -> Result<Feedback, Error> { Ok(Feedback::Complete) }
    pub(crate) fn probe(&mut self, _text: &str) -> Feedback { Feedback::Complete }
    pub(crate) fn complete(&mut self, _text: &str) -> Vec<String> { vec![] }
    pub(crate) fn listing(&mut self, _program: &Program) -> Result<String, Error> { Ok(String::new()) }
    pub(crate) fn build(&mut self, source: &Source) -> Result<Vec<u8>, Error> { Ok(source.text.clone().into_bytes()) }
}
