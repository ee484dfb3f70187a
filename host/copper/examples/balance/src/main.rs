//! Balances a pole on a cart: the plant is Rust, the controller a Python script, Copper runs both at a simulated kilohertz.

mod plant;
mod recorded;
mod replay;
mod report;
mod tasks;
mod timed;

use clap::Parser;
use cu29::prelude::*;
use recorded::Repeated;
use report::BENCH;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A simulation step: `plant::DT`.
const STEP_NS: u64 = 1_000_000;
const CONFIG: &str = include_str!("../copperconfig.ron");

#[copper_runtime(config = "copperconfig.ron")]
struct Balance {}

/// Balances a pole on a cart with a Python script.
#[derive(Parser)]
struct Options {
    /// Where the virtual machine runs: sandbox or native.
    #[arg(long, default_value = "sandbox")]
    mode: String,
    /// How long to balance, in simulated seconds.
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// The controller.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/python/balance.py"))]
    script: PathBuf,
    /// Where the log goes.
    #[arg(long, default_value = "balance.copper")]
    log: PathBuf,
    /// Fly the flight of this log again, from its beginning and from three keyframes, and compare all of it.
    #[arg(long)]
    replay: Option<PathBuf>,
}

fn configure(options: &Options) -> CuResult<CuConfig> {
    let mut config = CuConfig::deserialize_ron(CONFIG)?;
    let graph = config.get_graph_mut(None)?;
    let id = graph.get_node_id_by_name("balance").ok_or("no task 'balance'")?;
    let node = graph.get_node_mut(id).ok_or("no task 'balance'")?;
    node.set_param("script", options.script.display().to_string());
    node.set_param("mode", options.mode.clone());
    Ok(config)
}

fn run(options: &Options) -> CuResult<u64> {
    let (clock, time) = RobotClock::mock();
    let cycles = options.seconds * 1000;
    BENCH.lock().map_err(|_| "the bench is broken")?.report.reserve(usize::try_from(cycles).unwrap_or(0));
    let app = Balance::builder()
        .with_clock(clock)
        .with_config(configure(options)?)
        .with_log_path(&options.log, Some(64 << 20))?
        .build()?;
    let mut running = app.start()?;
    let mut done = 0;
    while done < cycles && BENCH.lock().map_err(|_| "the bench is broken")?.plant.fell.is_none() {
        time.increment(CuDuration::from_nanos(STEP_NS));
        running.run_one_iteration()?;
        done += 1;
    }
    running.stop()?;
    Ok(done)
}

fn print(options: &Options, cycles: u64, took: Duration) -> bool {
    let mut bench = BENCH.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let plant = &bench.plant;
    let degrees = plant.worst.to_degrees();
    println!("cycles      {cycles}, {:.2} s of real time, mode {}", took.as_secs_f64(), options.mode);
    match plant.fell {
        None => println!("pole        stayed up, at most {degrees:.2} degrees"),
        Some(seconds) => println!("pole        FELL after {seconds:.3} s"),
    }
    let stood = plant.fell.is_none();
    println!("errors      {}", bench.report.failed);
    if let Some(error) = bench.report.error.take() {
        println!("first error {}", error.trim_end().replace('\n', "\n            "));
    }
    bench.report.print();
    let log = std::path::absolute(&options.log).unwrap_or_else(|_| Path::new(&options.log).to_owned());
    println!("log         {}", log.display());
    stood
}

/// Flies a flight again; whether all was as recorded.
fn again(options: &Options, recorded: &Path) -> CuResult<bool> {
    let flight = replay::read(recorded)?;
    let mut same = true;
    for from in flight.beginnings() {
        replay::fly(&flight, configure(options)?, from, Path::new(&options.log))?;
        let again = replay::read(Path::new(&options.log))?;
        let Repeated { lists, keyframes, differs } = flight.compare(&again, from, 1);
        let verdict = match differs {
            None => "all the same, bit for bit".to_owned(),
            Some(id) => format!("DIFFERENT from CopperList {id} on"),
        };
        println!(
            "from {from:<9} {lists} CopperLists and {keyframes} keyframes, mode {}: {verdict}",
            options.mode
        );
        same &= differs.is_none() && lists > 0;
    }
    Ok(same)
}

fn main() {
    let options = Options::parse();
    if let Some(recorded) = &options.replay {
        match again(&options, recorded) {
            Ok(same) => std::process::exit(i32::from(!same)),
            Err(error) => {
                eprintln!("balance: {error}");
                std::process::exit(2);
            }
        }
    }
    let before = Instant::now();
    match run(&options) {
        Ok(cycles) => std::process::exit(i32::from(!print(&options, cycles, before.elapsed()))),
        Err(error) => {
            eprintln!("balance: {error}");
            std::process::exit(2);
        }
    }
}
