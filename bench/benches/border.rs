//! Benches of the sandbox's border: `cargo bench -p chalcopy-bench --bench border -- FILTER`.

mod quick;

use chalcopy_sandbox::{Options, Program, Sandbox, Task};
use criterion::Criterion;

const START: u8 = 1;
const PROCESS: u8 = 2;
/// Numbers in the large message: 8 KiB.
const NUMBERS: u32 = 1024;

const SCRIPT: &str = "
def process(ctx, input, state, output):
    output.payload = input.payload
";

/// A request of `docs/border.md` without names or identity.
fn request(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![2, kind, 0, 0, 0, 0, 0, 0];
    for number in [1000_u64, 1000, 7] {
        bytes.extend_from_slice(&number.to_le_bytes());
    }
    bytes.extend_from_slice(body);
    bytes
}

/// A `process` request with a payload.
fn message(payload: &[u8]) -> Vec<u8> {
    request(PROCESS, &[&[1], payload].concat())
}

fn float(x: f64) -> Vec<u8> {
    [&[0x21], x.to_le_bytes().as_slice()].concat()
}

/// An array of floats.
fn floats(count: u32) -> Vec<u8> {
    let numbers = (0..count).flat_map(|number| f64::from(number).to_le_bytes());
    let head = [&[0x41], count.to_le_bytes().as_slice(), &[0x21]].concat();
    head.into_iter().chain(numbers).collect()
}

fn started() -> Task {
    let sandbox = Sandbox::new().expect("a sandbox");
    let mut task = sandbox.task(Options::new().memory(1 << 20).fuel(1_000_000)).expect("a machine");
    task.load(Program::source("task.py", SCRIPT)).expect("the script is loaded");
    // One input and one output, empty metadata, a float as the output's template and one as the state.
    let body = [&[1, 1, 0x43, 0, 0, 0, 0], float(0.0).as_slice(), &float(0.0)].concat();
    task.process(&request(START, &body)).expect("it starts");
    task
}

fn crossings(bench: &mut Criterion) {
    for (name, payload) in [("a float", float(1.5)), ("1024 floats", floats(NUMBERS))] {
        let (mut task, message) = (started(), message(&payload));
        bench.bench_function(name, |timer| {
            timer.iter(|| task.process(&message).expect("it answers").len());
        });
        task.collect().expect("it is alive");
    }
    let mut task = started();
    bench.bench_function("gauges", |timer| timer.iter(|| task.usage().expect("it is alive").memory));
}

fn machines(bench: &mut Criterion) {
    let sandbox = Sandbox::new().expect("a sandbox");
    bench.bench_function("instantiate", |timer| {
        timer.iter(|| drop(sandbox.task(Options::new().memory(1 << 20)).expect("a machine")));
    });
    let mut task = started();
    let snapshot = task.snapshot().expect("there is room");
    bench.bench_function("snapshot", |timer| {
        timer.iter(|| task.snapshot().expect("there is room").len());
    });
    bench.bench_function("restore", |timer| timer.iter(|| task.restore(&snapshot).expect("it is ours")));
}

fn main() {
    let mut bench = quick::quick().configure_from_args();
    crossings(&mut bench);
    machines(&mut bench);
    bench.final_summary();
}
