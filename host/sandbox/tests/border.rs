//! The border: what the component imports, what a call costs, what a trap leaves.
#![allow(unsafe_code, missing_docs)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::Instant;

use chalcopy_sandbox::{ErrorKind, Options, Program, Sandbox};

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

#[test]
fn a_call_allocates_nothing() {
    let t0 = Instant::now();
    let sandbox = Sandbox::new().unwrap();
    let t1 = Instant::now();
    let mut task = sandbox.task(Options::new().memory(1 << 20)).unwrap();
    let t2 = Instant::now();
    let mut other = sandbox.task(Options::new().memory(1 << 20)).unwrap();
    let t3 = Instant::now();
    println!("engine {:?}, first task {:?}, second {:?}", t1 - t0, t2 - t1, t3 - t2);
    other.load(Program::source("t.py", "print")).unwrap();
    task.load(Program::source("t.py", "x")).unwrap();
    let input = [7; 115];
    for _ in 0..10 {
        task.process(&input).unwrap();
        other.process(&input).unwrap();
    }
    let before = ALLOCATIONS.get();
    let start = Instant::now();
    for _ in 0..100_000 {
        task.process(&input).unwrap();
    }
    println!("{:?} per call", start.elapsed() / 100_000);
    let start = Instant::now();
    for _ in 0..100_000 {
        other.process(&input).unwrap();
    }
    println!("{:?} per call with a host call", start.elapsed() / 100_000);
    assert_eq!(ALLOCATIONS.get() - before, 0);
    assert_eq!(task.process(&input).unwrap(), input);
}

#[test]
fn a_trap_is_final() {
    let sandbox = Sandbox::new().unwrap();
    let mut task =
        sandbox.task(Options::new().memory(1 << 20).watchdog(std::time::Duration::from_millis(20))).unwrap();
    task.load(Program::source("t.py", "loop")).unwrap();
    let start = Instant::now();
    let error = task.process(&[]).unwrap_err();
    println!("{:?} {error:?}", start.elapsed());
    assert_eq!(error.kind(), ErrorKind::Watchdog);
    assert_eq!(task.process(&[]).unwrap_err().kind(), ErrorKind::Dead);
}
#[test]
fn errors() {
    let sandbox = Sandbox::new().unwrap();
    let mut task = sandbox.task(Options::new().memory(1 << 20)).unwrap();
    let error = task.load(Program::source("t.py", "raise")).unwrap_err();
    assert_eq!(error.traceback(), "Traceback:\nraise\n");
    task.load(Program::source("t.py", "fail")).unwrap();
    assert_eq!(task.process(&[]).unwrap_err().message(), "failed");
    task.load(Program::source("t.py", "panic")).unwrap();
    let error = task.process(&[]).unwrap_err();
    println!("{error:?}");
    assert_eq!(error.kind(), ErrorKind::Trap);
}
