//! What a call costs: no allocation, and microseconds.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::{Duration, Instant};

use chalcopy_sandbox::{ErrorKind, Options, Program, Sandbox, Task};

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

/// Counts what this thread asks for.
struct Counting;

// SAFETY: the system's allocator does the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: as the caller promised.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as the caller promised.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

const START: u8 = 1;
const PROCESS: u8 = 2;
const STATE: u8 = 4;

/// A request of `docs/border.md` without names or identity.
fn request(kind: u8, now: u64, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![2, kind, 0, 0, 0, 0, 0, 0];
    for number in [now, now, 7] {
        bytes.extend_from_slice(&number.to_le_bytes());
    }
    bytes.extend_from_slice(body);
    bytes
}

/// A float as the border has it.
fn float(x: f64) -> Vec<u8> {
    let mut bytes = vec![0x21];
    bytes.extend_from_slice(&x.to_le_bytes());
    bytes
}

/// A task with one input and one output, both floats, and a float as state.
fn started(text: &str) -> Task {
    let mut task = Sandbox::new().unwrap().task(Options::new().memory(1 << 20).fuel(1_000_000)).unwrap();
    task.load(Program::source("task.py", text)).unwrap();
    let mut body = vec![1, 1, 0x43, 0, 0, 0, 0];
    body.extend(float(0.0));
    body.extend(float(0.5));
    assert!(task.process(&request(START, 0, &body)).unwrap().is_empty());
    task
}

/// A `process` request with one payload.
fn input(x: f64) -> Vec<u8> {
    let mut body = vec![1];
    body.extend(float(x));
    request(PROCESS, 1000, &body)
}

const SCRIPT: &str = "
def process(ctx, input, state, output):
    state += input.payload
    output.payload = 2.0 * state
";

#[test]
fn a_call_answers() {
    let mut task = started(SCRIPT);
    let mut expected = vec![1];
    expected.extend(float(4.0));
    assert_eq!(task.process(&input(1.5)).unwrap(), expected);
    assert_eq!(task.process(&request(STATE, 0, &[])).unwrap(), float(2.0));
    assert_eq!(task.process(b"no message").unwrap_err().kind(), ErrorKind::Value);
}

#[test]
fn a_call_allocates_nothing() {
    let mut task = started(SCRIPT);
    let message = input(1.0);
    for _ in 0..10 {
        task.process(&message).unwrap();
    }
    let before = ALLOCATIONS.get();
    let mut least = Duration::MAX;
    for _ in 0..20 {
        let start = Instant::now();
        for _ in 0..1000 {
            task.process(&message).unwrap();
        }
        least = least.min(start.elapsed() / 1000);
    }
    assert_eq!(ALLOCATIONS.get() - before, 0);
    println!("{least:?} a call");
    assert!(least < Duration::from_micros(50), "{least:?} a call");
}

#[test]
fn an_error_leaves_the_task_usable() {
    let mut task =
        started("def process(ctx, input, state, output):\n    output.payload = 1.0 / input.payload\n");
    let error = task.process(&input(0.0)).unwrap_err();
    assert_eq!(error.exception(), "ZeroDivisionError");
    assert!(
        error
            .traceback()
            .contains("File \"task.py\", line 2, in process\n    output.payload = 1.0 / input.payload\n")
    );
    assert!(task.process(&input(2.0)).is_ok());
    let mut task = started("def process(ctx, input, state, output):\n    while input.payload: pass\n");
    assert_eq!(task.process(&input(1.0)).unwrap_err().kind(), ErrorKind::Fuel);
    assert!(task.process(&input(0.0)).is_ok());
}

#[test]
fn a_snapshot_goes_on_elsewhere() {
    let mut one = started(SCRIPT);
    one.process(&input(1.5)).unwrap();
    let snapshot = one.snapshot().unwrap();
    let mut two = Sandbox::new().unwrap().task(Options::new().memory(1 << 20)).unwrap();
    two.restore(&snapshot).unwrap();
    for x in [0.25, -3.0] {
        let answer = one.process(&input(x)).unwrap().to_vec();
        assert_eq!(two.process(&input(x)).unwrap(), answer);
    }
    assert_eq!(one.snapshot().unwrap(), two.snapshot().unwrap());
}

#[test]
fn a_buffer_is_brought_written_to_and_lent_without_an_allocation() {
    let mut task = started(
        "def process(ctx, input, state, output):\n    view = input.payload.memoryview()\n    \
         if view[0]: view[1] = view[0] + 1\n",
    );
    let message = request(PROCESS, 1000, &[1, 0x33, 0, 0, 0, 0, 0x10]);
    let mut image = vec![0; 100_000];
    let mut turn = |first: u8| {
        image[0] = first;
        task.bring(0, &image).unwrap();
        assert_eq!(task.process(&message).unwrap(), [0]);
        let back = task.buffer(0);
        assert_eq!((task.buffers(), back.len()), (1, if first == 0 { 0 } else { 100_000 }));
        assert!(back.get(1).is_none_or(|byte| *byte == first + 1));
        assert!(task.buffer(1).is_empty());
        task.collect().unwrap();
    };
    (0..3).for_each(&mut turn);
    let before = ALLOCATIONS.get();
    (0..100).for_each(&mut turn);
    assert_eq!(ALLOCATIONS.get(), before);
    let error = task.bring(0, &vec![0; 2 << 20]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Memory);
    task.bring(0, &[5, 5]).unwrap();
    task.process(&message).unwrap();
    assert_eq!(task.buffer(0), [5, 6]);
}
