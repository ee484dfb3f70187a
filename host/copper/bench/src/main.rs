//! What a call of the same controller costs in Rust, in Chalcopy and in Copper's own Python tasks, for `cargo xtask bench copper`:
//! `bench-copper KIND CALLS SCRIPT`.
//!
//! What it finds are the lines it prints: a name, a tab, a number. Times are microseconds, start-up is milliseconds, memory MiB.

mod law;
#[path = "../../examples/latency/rig.rs"]
mod rig;

use std::fs;
use std::time::Instant;

use cu_chalcopy_task::task::SandboxUnaryTask;
use cu_python_task::PyUnaryTask;
use cu29::prelude::*;

use crate::law::Law;
use crate::rig::{Bench, COUNTED, Command, Figures, Imu, Loops, WARM_UP};

/// Figures of many calls.
fn say(way: &str, figures: &Figures) {
    for (name, micros) in figures.0 {
        println!("{way} {name}\t{micros}");
    }
}

/// Resident memory of this process and of those it has started, in MiB.
fn resident() -> f64 {
    let children = fs::read_to_string(format!("/proc/self/task/{}/children", std::process::id()));
    let children = children.unwrap_or_default();
    let of = |process: &str| -> f64 {
        let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or(0.0) / 1024.0
    };
    of("self") + children.split_whitespace().map(of).sum::<f64>()
}

fn measure<T>(config: &ComponentConfig, calls: usize) -> CuResult<()>
where
    T: for<'m> CuTask<Resources<'m> = (), Input<'m> = CuMsg<Imu>, Output<'m> = CuMsg<Command>>,
{
    let (memory, before) = (resident(), Instant::now());
    let mut bench = Bench::<T>::new(config)?;
    println!("start\t{}", before.elapsed().as_secs_f64() * 1e3);
    let first = bench.call()?;
    println!("first\t{}", first.as_secs_f64() * 1e6);
    bench.back_to_back(WARM_UP)?;
    println!("memory\t{}", resident() - memory);
    // All kinds have been called as often: the same law gives the same numbers.
    let last = bench.output.payload().cloned().unwrap_or_default();
    println!("roll\t{}\npitch\t{}\nyaw\t{}", last.roll, last.pitch, last.yaw);
    say("back to back", &bench.back_to_back(calls)?);
    say("paced", &bench.paced(calls / 4)?);
    let heap = bench.allocations()?;
    println!("allocations\t{}", heap.count_total as f64 / f64::from(COUNTED));
    println!("allocated bytes\t{}", heap.bytes_total as f64 / f64::from(COUNTED));
    println!("untimed mean\t{}", bench.untimed(calls)?);
    bench.task.stop(&bench.ctx)
}

fn main() -> CuResult<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [kind, calls, script] = &words[..] else {
        return Err("usage: bench-copper KIND CALLS SCRIPT".into());
    };
    let calls = calls.parse().map_err(|_| CuError::from("CALLS is a number"))?;
    let mut config = ComponentConfig::new();
    config.set("script", script.clone());
    let mode = kind.rsplit(' ').next().unwrap_or_default();
    config.set("mode", mode.to_owned());
    match kind.as_str() {
        "rust" => measure::<Law>(&config, calls),
        "cu-python-task process" | "cu-python-task embedded" => {
            measure::<PyUnaryTask<Imu, Loops, Command>>(&config, calls)
        }
        "chalcopy sandbox" | "chalcopy native" | "chalcopy process" => {
            measure::<SandboxUnaryTask<Imu, Loops, Command>>(&config, calls)
        }
        _ => {
            Err("KIND is rust, cu-python-task process or embedded, chalcopy sandbox, native or process"
                .into())
        }
    }
}
