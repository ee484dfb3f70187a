//! Running out of memory is a Python exception: every single allocation of these scripts fails once, and every size of
//! memory is tried. The script ends with `MemoryError` or as it should, never otherwise, and the machine goes on.

use std::panic::{AssertUnwindSafe, catch_unwind};

use chalcopy::{Collecting, Engine, Error, Host, Limits, ModuleSource, Reply, Stream};

mod scripts;

use crate::scripts::{CATCHING, MODULE, PLAIN, Script};

/// Words of memory for a script; enough for each of them.
const WORDS: usize = 1 << 15;

#[derive(Default)]
struct Recorder {
    out: String,
}

impl Host for Recorder {
    fn write(&mut self, stream: Stream, text: &[u8]) {
        if stream == Stream::Out {
            self.out.push_str(&String::from_utf8_lossy(text));
        }
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        if name == "helper" {
            give(ModuleSource { text: MODULE.as_bytes(), file: "helper.py", package: false });
        }
        name == "helper"
    }
}

/// What a run came to.
struct Outcome {
    result: Result<(), Error>,
    out: String,
    report: String,
}

/// Which allocations fail.
#[derive(Clone, Copy)]
enum Fail {
    None,
    /// All from this one on.
    From(u64),
    /// This one alone.
    Once(u64),
}

/// Runs a script while allocations fail; then makes sure that the machine is as good as new.
fn run(script: &Script, fail: Fail, collecting: Collecting, memory: &mut [u64]) -> Outcome {
    let mut host = Recorder::default();
    let limits = Limits { fuel: 10_000_000, ..Limits::default() };
    let mut engine = Engine::new(memory, &mut host, limits).expect("enough to begin with");
    engine.set_collecting(collecting);
    match fail {
        Fail::None => {}
        Fail::From(number) => engine.fail_after(number),
        Fail::Once(number) => engine.fail_once_after(number),
    }
    let result = engine.run(script.text, "script.py");
    let mut report = String::new();
    engine.report(&mut report).expect("a string");
    if result.is_err() {
        assert!(!report.is_empty(), "an error without a report");
    }
    engine.fail_after(u64::MAX);
    engine.collect();
    check(&mut engine);
    Outcome { result, out: host.out, report }
}

/// Runs something else on the same machine.
fn check(engine: &mut Engine<'_>) {
    let text = "\
class C:
    def m(self): return sum(map(len, r.values()))
r = {k: [str(k)] * k for k in range(9)}
";
    let small = engine.gauges().total < WORDS as u32;
    match engine.run(text, "check.py").and_then(|()| engine.eval("f'{C().m()}/{max(r)}'")) {
        Ok(reply) => assert_eq!(reply, Reply::Str("36/8")),
        Err(error) => assert!(small && error.is_memory(), "the machine does not go on: {error}"),
    }
    engine.collect();
}

/// What is wrong with an outcome.
fn complaint(outcome: &Outcome, whole: &Outcome, script: &Script) -> Option<String> {
    match outcome.result {
        Err(error) if error.is_memory() => None,
        Err(_) => Some(outcome.report.clone()),
        // Who catches `MemoryError` prints something else.
        Ok(()) if outcome.out == whole.out || script.catches => None,
        Ok(()) => Some(format!("printed {:?}\ninstead of {:?}", outcome.out, whole.out)),
    }
}

/// Runs in a thread with the stack of a small task, so that recursion without end is noticed.
fn on_a_small_stack(work: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(2 << 20).spawn_scoped(scope, work);
        if let Err(panic) = thread.expect("a thread").join() {
            std::panic::resume_unwind(panic);
        }
    });
}

fn whole(script: &Script, collecting: Collecting, memory: &mut [u64]) -> Outcome {
    let outcome = run(script, Fail::None, collecting, memory);
    assert!(outcome.result.is_ok(), "{}: {}\n{}", script.name, outcome.out, outcome.report);
    outcome
}

/// Judges what `turn` comes to.
fn judge(script: &Script, whole: &Outcome, n: u64, turn: impl FnOnce() -> Outcome) -> Outcome {
    let outcome = catch_unwind(AssertUnwindSafe(turn))
        .unwrap_or_else(|_| panic!("{}: panicked at number {n}", script.name));
    if let Some(why) = complaint(&outcome, whole, script) {
        panic!("{}: at number {n}: {why}", script.name);
    }
    outcome
}

/// Runs `turn` for one number after the other until it says that the script went through; gives the last that mattered.
fn every(script: &Script, whole: &Outcome, from: u64, mut turn: impl FnMut(u64) -> Outcome) -> u64 {
    let mut through = 0;
    for n in from..100_000 {
        let outcome = judge(script, whole, n, || turn(n));
        let complete = outcome.result.is_ok() && outcome.out == whole.out;
        through = if complete { through + 1 } else { 0 };
        // One success may be luck of a script that catches the error, or of a collection.
        if through == 100 {
            return n - 100;
        }
    }
    panic!("{}: does not succeed", script.name);
}

fn fail_every_allocation(collecting: Collecting, once: bool) {
    on_a_small_stack(|| {
        let mut memory = vec![0; WORDS];
        for script in PLAIN.iter().chain(CATCHING) {
            let whole = whole(script, collecting, &mut memory);
            let count = every(script, &whole, 0, |n| run(script, Fail::From(n), collecting, &mut memory));
            for n in (0..=count).filter(|_| once) {
                judge(script, &whole, n, || run(script, Fail::Once(n), collecting, &mut memory));
            }
            println!("{}: {count} allocations", script.name);
        }
    });
}

#[test]
fn allocations_fail_while_everything_moves() {
    fail_every_allocation(Collecting::Always, false);
}

/// All allocations from one on fail, or one alone. After one alone the instruction runs again after a collection, or the error is raised and memory is there again.
/// Nothing may be done twice, and nobody may take the failure for something else.
#[test]
fn every_allocation_fails() {
    fail_every_allocation(Collecting::Normal, true);
}

#[test]
fn allocations_fail_without_a_collector() {
    fail_every_allocation(Collecting::Never, true);
}

/// Little memory makes instructions run again after a collection, wherever it happens to be needed.
#[test]
fn every_size_of_memory() {
    on_a_small_stack(|| {
        let mut memory = vec![0; WORDS];
        for script in PLAIN.iter().chain(CATCHING) {
            let whole = whole(script, Collecting::Normal, &mut memory);
            let turns = every(script, &whole, 600, |n| {
                run(script, Fail::None, Collecting::Normal, &mut memory[..n as usize])
            });
            println!("{}: {turns} words", script.name);
        }
    });
}
