//! Hostile programs: each ends quickly, with the error that CPython raises or with a limit, and the engine goes on.

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use chalcopy::{Collecting, Engine, Host, Limits, ModuleSource, Reply, Stream};

/// Words of memory for a program: 16 MiB.
const WORDS: usize = 2 << 20;
const FUEL: u64 = 3_000_000;
/// What none of them may take, on a slow machine with the checks of a debug build.
const LONG: Duration = Duration::from_secs(120);

/// Takes everything and gives nothing.
struct Silence;

impl Host for Silence {
    fn write(&mut self, _stream: Stream, _text: &[u8]) {}

    fn module(&mut self, _name: &str, _give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        false
    }
}

/// How a program ends.
#[derive(Clone, Copy, PartialEq, Debug)]
enum End {
    /// With this exception.
    Raises(&'static str),
    /// Without fuel.
    Fuel,
    /// As it should.
    Done,
}

mod changing;
mod running;
mod source;

use End::{Done, Fuel, Raises};

/// Runs a program; what it came to, or what is wrong. The engine must be usable afterwards.
fn run(engine: &mut Engine<'_>, source: &[u8], end: End) -> Result<(), String> {
    let start = Instant::now();
    engine.set_fuel(FUEL);
    let result = catch_unwind(AssertUnwindSafe(|| engine.run_bytes(source, "hostile.py")));
    let mut report = String::new();
    let Ok(result) = result else { return Err("panicked".to_owned()) };
    engine.report(&mut report).map_err(|error| error.to_string())?;
    let last = report.lines().last().unwrap_or("").chars().take(200).collect::<String>();
    let fits = match (result, end) {
        (Ok(()), Done) => true,
        (Err(error), Fuel) => error.is_fuel(),
        (Err(error), Raises(name)) => error.exception() == Some(name),
        _ => false,
    };
    if !fits {
        return Err(format!("expected {end:?}, got {result:?}: {last}"));
    }
    if std::env::var("SHOW").is_ok() {
        eprintln!("{:6} ms {end:?} {:.120}", start.elapsed().as_millis(), String::from_utf8_lossy(source));
    }
    if start.elapsed() > LONG {
        return Err(format!("took {:?}", start.elapsed()));
    }
    engine.set_fuel(FUEL);
    let check = "def check(n):\n    return [n] + (check(n - 1) if n else [])\n";
    engine.run(check, "check.py").map_err(|error| format!("the engine does not go on: {error}"))?;
    match engine.eval("sum(check(9)) + len('ab' * 3)") {
        Ok(Reply::Int(51)) => {}
        other => return Err(format!("the engine goes on wrongly: {other:?}")),
    }
    engine.collect();
    Ok(())
}

/// When the collector runs: what changes under the hands of the machine is looked at while everything moves.
const BOTH: &[Collecting] = &[Collecting::Normal, Collecting::Always];
const NORMAL: &[Collecting] = &[Collecting::Normal];

/// Runs programs, each in an engine of its own, on the stack of a small task, so that recursion without end is noticed.
fn all(programs: &[(String, End)], collectors: &[Collecting]) {
    let complaints = std::thread::scope(|scope| {
        let work = || {
            let mut memory = vec![0; WORDS];
            let mut complaints = String::new();
            for (source, end) in programs {
                for collecting in collectors {
                    let mut host = Silence;
                    let mut engine =
                        Engine::new(&mut memory, &mut host, Limits::default()).expect("enough memory");
                    engine.set_collecting(*collecting);
                    if let Err(why) = run(&mut engine, source.as_bytes(), *end) {
                        let text: String = source.chars().take(300).collect();
                        writeln!(complaints, "--- {text}\n{why} ({collecting:?})").expect("a string");
                    }
                }
            }
            complaints
        };
        let thread = std::thread::Builder::new().stack_size(2 << 20).spawn_scoped(scope, work);
        thread.expect("a thread").join().expect("no panic")
    });
    assert!(complaints.is_empty(), "\n{complaints}");
}

fn programs(list: &[(&str, End)]) -> Vec<(String, End)> {
    list.iter().map(|(source, end)| ((*source).to_owned(), *end)).collect()
}
