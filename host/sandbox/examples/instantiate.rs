//! What a sandboxed machine costs before it does anything, for `cargo xtask bench`: `instantiate SOURCE...`.
//!
//! What it finds are the lines it prints: a name, a tab, milliseconds.

use std::fs;
use std::time::{Duration, Instant};

use chalcopy_sandbox::{Error, Options, Sandbox};

/// Machines that are made, one after the other.
const MACHINES: usize = 1000;
/// Memory of each: a small task's.
const MEMORY: usize = 1 << 20;
/// How often the source is compiled.
const COMPILED: usize = 25;
/// Lines of source whose compilation is timed.
const LINES: usize = 1000;

fn main() -> Result<(), Error> {
    let sandbox = Sandbox::new()?;
    let mut times = Vec::with_capacity(MACHINES);
    for _ in 0..MACHINES {
        let before = Instant::now();
        let task = sandbox.task(Options::new().memory(MEMORY))?;
        times.push(before.elapsed());
        drop(task);
    }
    say("instantiate", &mut times, 50);
    say("instantiate p99", &mut times, 99);
    compile(sandbox)
}

fn say(name: &str, times: &mut [Duration], percent: usize) {
    times.sort_unstable();
    println!("{name}\t{}", times[times.len() * percent / 100].as_secs_f64() * 1e3);
}

/// Texts one behind the other until they have a thousand lines; the time is told for exactly so many.
fn compile(sandbox: Sandbox) -> Result<(), Error> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let mut source = String::new();
    for file in files.iter().cycle() {
        source += &fs::read_to_string(file).expect("a source");
        if source.lines().count() >= LINES {
            break;
        }
    }
    let share = LINES as f64 / source.lines().count() as f64;
    let mut session = sandbox.session(Options::new().memory(64 << 20))?;
    let mut times = Vec::with_capacity(COMPILED);
    for _ in 0..COMPILED {
        let before = Instant::now();
        session.build("source.py", &source)?;
        times.push(before.elapsed().mul_f64(share));
    }
    say("compile sandboxed", &mut times, 50);
    Ok(())
}
