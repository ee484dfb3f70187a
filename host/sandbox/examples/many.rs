//! Many tasks in one process: `many [HOW MANY] [SCRIPT]`. How long it takes until all are loaded, and what an idle one takes of the
//! computer's memory.

use std::fs;
use std::time::Instant;

use chalcopy_sandbox::{Error, Options, Program, Sandbox, Task};

/// Memory of each: a small task's.
const MEMORY: usize = 1 << 20;
const SCRIPT: &str = include_str!("../../copper/examples/latency/controller.py");

/// A line of this process's `status`, in bytes.
fn status(name: &str) -> f64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let number = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<f64>().ok());
    number.unwrap_or(0.0) * 1024.0
}

/// What of this process's pages is its own, shared ones by their share; in bytes.
fn share() -> f64 {
    let text = fs::read_to_string("/proc/self/smaps_rollup").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    let number = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<f64>().ok());
    number.unwrap_or(0.0) * 1024.0
}

fn task(sandbox: Sandbox) -> Result<Task, Error> {
    sandbox.task(Options::new().memory(MEMORY).fuel(1_000_000))
}

fn load(task: &mut Task, script: &str) -> Result<(), Error> {
    task.load(Program::source("controller.py", script))
}

fn main() -> Result<(), Error> {
    let count = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(1000_usize).max(1);
    let script =
        std::env::args().nth(2).map_or(SCRIPT.to_owned(), |path| fs::read_to_string(path).expect("a script"));
    let before = Instant::now();
    let sandbox = Sandbox::new()?;
    println!("engine      {:.2} ms", before.elapsed().as_secs_f64() * 1e3);
    // What the first one brings into memory belongs to all.
    let mut first = task(sandbox)?;
    load(&mut first, &script)?;
    let (resident, shared, own) = (status("VmRSS"), share(), status("RssAnon"));
    let before = Instant::now();
    let mut tasks = Vec::with_capacity(count);
    for _ in 0..count {
        tasks.push(task(sandbox)?);
    }
    let made = before.elapsed().as_secs_f64() * 1e3;
    for task in &mut tasks {
        load(task, &script)?;
    }
    let all = before.elapsed().as_secs_f64() * 1e3;
    let each = |bytes: f64| bytes / count as f64 / 1024.0;
    let own = each(status("RssAnon") - own);
    let (resident, shared) = (each(status("VmRSS") - resident), each(share() - shared));
    let arena = first.usage()?.memory_peak as f64 / 1024.0;
    println!("{count} tasks  {made:.1} ms until all are made, {all:.1} ms until all are loaded");
    println!(
        "each        {own:.0} KiB of its own; {shared:.0} KiB with its share of what is shared; {resident:.0} KiB are mapped"
    );
    println!("arena       {arena:.0} KiB were used at most, of {} KiB", MEMORY >> 10);
    Ok(())
}
