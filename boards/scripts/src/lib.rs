//! Runs test scripts one after another and tells of each what it printed and what it took: the same on a board and elsewhere.
//!
//! ```text
//!   bundle:  (file's name, LF, length of the text, LF, text, LF) again and again; those whose name begins with "+" are run
//!   answer:  SOH, name, LF, what it printed and raised, STX, "fuel N, used N, peak N, snapshot WORDS:CHECKSUM", LF
//! ```
#![no_std]

use core::fmt::{self, Write};

use chalcopy::{Engine, Host, Limits, ModuleSource, Stream};

/// In front of an answer.
pub const BEGIN: u8 = 1;
/// In front of what it took.
pub const TOOK: u8 = 2;
/// Behind all answers.
pub const END: u8 = 4;
/// Words of the arena.
pub const ARENA: usize = 192 << 10;
/// Words of the longest snapshot.
pub const SNAPSHOT: usize = 128 << 10;
/// Nested runs of the machine; what a board's stack holds.
const NESTED: u32 = 60;
/// What a script may use: an emulated board is slow. Those that need more are stopped, and then compared like the others.
const FUEL: u64 = 50_000;
/// What is told of those.
pub const STOPPED: &str = "stopped, ";
/// In front of the names of those that are run.
const RUN: char = '+';

/// A file of the bundle.
#[derive(Clone, Copy, Debug)]
pub struct File<'b> {
    /// Its path, `/` between folders.
    pub name: &'b str,
    /// Its text.
    pub text: &'b [u8],
    /// Whether it is run.
    pub is_run: bool,
}

/// The files of a bundle. It ends where it makes no sense any more.
pub fn files(mut bundle: &[u8]) -> impl Iterator<Item = File<'_>> + Clone {
    core::iter::from_fn(move || {
        let (name, rest) = line(bundle)?;
        let (length, rest) = line(rest)?;
        let (text, rest) = rest.split_at_checked(length.parse().ok()?)?;
        bundle = rest.get(1..)?;
        Some(File { name: name.trim_start_matches(RUN), text, is_run: name.starts_with(RUN) })
    })
}

fn line(text: &[u8]) -> Option<(&str, &[u8])> {
    let end = text.iter().position(|&byte| byte == b'\n')?;
    Some((core::str::from_utf8(&text[..end]).ok()?, &text[end + 1..]))
}

/// A world that finds modules beside the script, and a clock that goes on by a millisecond at each look.
struct World<'b, O> {
    bundle: &'b [u8],
    folder: &'b str,
    out: O,
    now: u64,
}

impl<O: FnMut(&[u8]) + Send> Host for World<'_, O> {
    fn write(&mut self, _: Stream, text: &[u8]) {
        (self.out)(text);
    }

    fn now(&mut self) -> u64 {
        self.now += 1_000_000;
        self.now
    }

    fn wall(&mut self) -> u64 {
        self.now += 1_000_000;
        1_700_000_000_000_000_000 + self.now
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        let is_module = |file: &str, tail: &str| {
            let rest = file.strip_prefix(self.folder).and_then(|rest| rest.strip_prefix('/'));
            let rest = rest.and_then(|rest| rest.strip_suffix(tail));
            rest.is_some_and(|rest| {
                rest.bytes().map(|byte| if byte == b'/' { b'.' } else { byte }).eq(name.bytes())
            })
        };
        for (tail, package) in [("/__init__.py", true), (".py", false)] {
            if let Some(file) = files(self.bundle).find(|file| is_module(file.name, tail)) {
                give(ModuleSource { text: file.text, file: file.name, package });
                return true;
            }
        }
        false
    }
}

/// Text to where bytes go.
struct Writer<O>(O);

impl<O: FnMut(&[u8])> Write for Writer<O> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        (self.0)(text.as_bytes());
        Ok(())
    }
}

/// Runs all files of a bundle that are to be run.
pub fn run<O: FnMut(&[u8]) + Send + Copy>(
    bundle: &[u8],
    memory: &mut [u64],
    snapshot: &mut [u64],
    mut out: O,
) {
    for file in files(bundle).filter(|file| file.is_run) {
        out(&[BEGIN]);
        out(file.name.as_bytes());
        out(b"\n");
        let folder = file.name.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut world = World { bundle, folder, out, now: 0 };
        let limits = Limits { nested: NESTED, fuel: FUEL, ..Limits::default() };
        match Engine::new(memory, &mut world, limits) {
            Ok(mut python) => one(&mut python, file, snapshot, &mut Writer(out)),
            Err(_) => out(b"no room"),
        }
        out(b"\n");
    }
    out(&[END]);
}

fn one<O: FnMut(&[u8])>(python: &mut Engine<'_>, file: File<'_>, snapshot: &mut [u64], out: &mut Writer<O>) {
    let done = python.run_bytes(file.text, file.name);
    if done.is_err() {
        // The console takes whatever is written.
        let _ = python.report(out);
    }
    let gauges = python.gauges();
    (out.0)(&[TOOK]);
    if done.is_err_and(|error| error.is_fuel()) {
        let _ = out.write_str(STOPPED);
    }
    let _ = write!(out, "fuel {}, used {}, peak {}, ", FUEL - gauges.fuel, gauges.used, gauges.peak);
    match python.snapshot(snapshot) {
        Ok(words) => {
            let _ = write!(out, "snapshot {words}:{:016x}", checksum(&snapshot[..words]));
        }
        Err(error) => {
            let _ = write!(out, "{error}");
        }
    }
}

/// FNV-1a over words.
fn checksum(words: &[u64]) -> u64 {
    words.iter().fold(0xCBF2_9CE4_8422_2325, |sum, word| (sum ^ word).wrapping_mul(0x100_0000_01B3))
}
