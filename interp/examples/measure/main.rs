//! Measures the machine itself for `cargo xtask bench`: `measure program FILE [PACE]`, `measure machine SOURCE...`.
//!
//! What it finds are the last lines it prints: a name, a tab, a number.

mod collecting;
mod resident;

use std::io::{Write, stdout};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use chalcopy::{Engine, Host, Limits, NoHost, Stream};

/// 64 MiB, as the command `chalcopy` gives a program.
const WORDS: usize = 8 << 20;
/// Bytes of a word.
const WORD: f64 = 8.0;
/// How often a thing is done whose time is taken.
const TIMES: usize = 25;
/// Lines of source whose compilation is timed.
const LINES: usize = 1000;

/// Prints what a program prints.
struct Printer;

impl Host for Printer {
    fn write(&mut self, stream: Stream, text: &[u8]) {
        if stream == Stream::Out {
            stdout().write_all(text).expect("somebody listens");
        }
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["program", file] => program(file, Limits::default().pace),
        ["program", file, pace] => program(file, pace.parse().expect("a number of words")),
        ["machine", ref files @ ..] if !files.is_empty() => machine(files),
        _ => {
            eprintln!("usage: measure program FILE [PACE] | measure machine SOURCE...");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn say(name: &str, value: f64) {
    println!("{name}\t{value}");
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// The median time of what is done many times.
fn median(mut act: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES).map(|_| timed(&mut act)).collect();
    times.sort_unstable();
    times[TIMES / 2]
}

fn timed(act: impl FnOnce()) -> Duration {
    let before = Instant::now();
    act();
    before.elapsed()
}

/// Runs a program and tells what memory it took: of the arena, and of this process beyond what it had before.
fn program(file: &str, pace: u32) {
    let source = std::fs::read(file).expect("the program can be read");
    let mut memory = vec![0; WORDS];
    let mut host = Printer;
    let limits = Limits { pace, ..Limits::default() };
    let before = resident::now();
    let mut python = Engine::new(&mut memory, &mut host, limits).expect("64 MiB are enough");
    python.run_bytes(&source, file).expect("the program runs");
    say("peak", f64::from(python.gauges().peak) * WORD);
    say("resident", (resident::peak() - before).max(0.0));
}

/// What costs before a program does anything, and what the collector costs.
fn machine(files: &[&str]) {
    let mut memory = vec![0; WORDS];
    let gauges = Engine::new(&mut memory, &mut NoHost, Limits::default()).expect("a machine").gauges();
    say("empty", f64::from(gauges.peak) * WORD);
    let start = median(|| drop(Engine::new(&mut memory, &mut NoHost, Limits::default())));
    say("boot", milliseconds(start));
    compile(&mut memory, files);
    collecting::measure(&mut memory);
}

/// Texts one behind the other until they have a thousand lines; the time is told for exactly so many.
fn compile(memory: &mut [u64], files: &[&str]) {
    let mut source = String::new();
    for file in files.iter().cycle() {
        source += &std::fs::read_to_string(file).expect("a source");
        if source.lines().count() >= LINES {
            break;
        }
    }
    let lines = u32::try_from(source.lines().count()).expect("not that many");
    let mut host = NoHost;
    let mut python = Engine::new(memory, &mut host, Limits::default()).expect("a machine");
    let mut words = 0;
    let time = median(|| {
        python.build(&source, "source.py", &mut |image| words = image.len()).expect("it is Python");
    });
    assert!(words > LINES, "the image has {words} words");
    say("compile", milliseconds(time) * LINES as f64 / f64::from(lines));
}
