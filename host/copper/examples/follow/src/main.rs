//! Follows a line that Python sees: a camera and two motors in Rust, five Python tasks of four scripts between them, Copper runs all of them
//! at simulated 25 Hz. `cargo run --release -p follow`, with `--help` for more.

mod image;
mod options;
#[path = "../../balance/src/recorded.rs"]
mod recorded;
mod replay;
mod report;
mod tasks;
mod timing;
mod watched;
mod world;

use clap::Parser;
use cu29::prelude::*;
use options::{Options, PYTHON};
use recorded::Repeated;
use report::BENCH;
use std::path::Path;
use std::time::{Duration, Instant};
use world::{HEIGHT, WIDTH};

/// A cycle: `world::DT`.
const STEP_NS: u64 = 40_000_000;

#[copper_runtime(config = "copperconfig.ron")]
struct Follow {}

fn run(options: &Options) -> CuResult<u64> {
    let (clock, time) = RobotClock::mock();
    let cycles = options.seconds.saturating_mul(1_000_000_000 / STEP_NS);
    let app = Follow::builder()
        .with_clock(clock)
        .with_config(options.configure()?)
        .with_log_path(&options.log, Some(64 << 20))?
        .build()?;
    let mut running = app.start()?;
    println!("log         {}", std::path::absolute(&options.log).unwrap_or_default().display());
    for _ in 0..cycles {
        time.increment(CuDuration::from_nanos(STEP_NS));
        running.run_one_iteration()?;
    }
    running.stop()?;
    Ok(cycles)
}

/// Prints what the run was like; whether the line was kept.
fn print(options: &Options, cycles: u64, took: Duration) -> bool {
    let bench = BENCH.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mode = options.mode.as_deref().unwrap_or("as configured");
    println!("cycles      {cycles}, {:.2} s of real time, mode {mode}", took.as_secs_f64());
    let world = &bench.world;
    let (worst, mean) = (world.worst * 1e3, world.mean() * 1e3);
    match world.lost {
        None => println!(
            "line        kept for {:.2} m, at most {worst:.1} mm beside it, {mean:.1} in the mean",
            world.metres
        ),
        Some(seconds) => println!("line        LOST after {seconds:.2} s"),
    }
    println!("image       {} bytes for each call that sees one", WIDTH * HEIGHT);
    bench.report.print();
    world.lost.is_none()
}

/// Drives a drive again; whether all was as recorded.
fn again(options: &Options, recorded: &Path) -> CuResult<bool> {
    let drive = replay::read(recorded)?;
    let mut same = true;
    for from in drive.beginnings() {
        replay::drive(&drive, options.configure()?, from, &options.log)?;
        let again = replay::read(&options.log)?;
        let Repeated { lists, keyframes, differs } = drive.compare(&again, from, PYTHON.len());
        let verdict = match differs {
            None => "all the same, bit for bit".to_owned(),
            Some(id) => format!("DIFFERENT from CopperList {id} on"),
        };
        println!("from {from:<6} {lists} CopperLists and {keyframes} keyframes: {verdict}");
        same &= differs.is_none() && lists > 0;
    }
    Ok(same)
}

fn main() {
    let options = Options::parse();
    let before = Instant::now();
    let done = match (&options.replay, options.time) {
        (Some(recorded), _) => again(&options, recorded),
        (None, Some(calls)) => timing::calls(&options, calls.get()).map(|()| true),
        (None, None) => run(&options).map(|cycles| print(&options, cycles, before.elapsed())),
    };
    match done {
        Ok(good) => std::process::exit(i32::from(!good)),
        Err(error) => {
            eprintln!("follow: {error}");
            std::process::exit(2);
        }
    }
}
