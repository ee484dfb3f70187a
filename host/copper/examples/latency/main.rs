//! What a call costs: `latency [sandbox|native|spin] [calls] [script]`. Back to back, then paced at 1 kHz; least, median, p99, p99.9, worst, allocations a call.

mod rig;

use crate::rig::{Bench, COUNTED, Command, Figures, Imu, Loops, WARM_UP};
use cu_chalcopy_task::task::SandboxUnaryTask;
use cu29::prelude::*;
use cu29::reflect::Reflect;
use std::time::Instant;

fn print(name: &str, figures: &Figures) {
    let figures: Vec<String> = figures.0.iter().map(|(name, micros)| format!("{name} {micros:.2}")).collect();
    println!("{name:<14} {}", figures.join(", ").replacen(',', " us,", 1));
}

/// A loop that touches nothing, of about the length of a call: what the computer itself does to such figures.
#[derive(Reflect)]
struct Spin(u64);

impl Freezable for Spin {}

impl CuTask for Spin {
    type Resources<'r> = ();
    type Input<'m> = CuMsg<Imu>;
    type Output<'m> = CuMsg<Command>;

    fn new(_config: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        Ok(Self(1))
    }

    fn process(&mut self, _ctx: &CuContext, _in: &CuMsg<Imu>, _out: &mut CuMsg<Command>) -> CuResult<()> {
        const TURNS: u32 = 1500;
        for _ in 0..TURNS {
            self.0 = std::hint::black_box(self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
        }
        Ok(())
    }
}

/// Times calls, and counts their allocations.
fn measure<T>(bench: &mut Bench<T>, calls: usize) -> CuResult<()>
where
    T: for<'m> CuTask<Resources<'m> = (), Input<'m> = CuMsg<Imu>, Output<'m> = CuMsg<Command>>,
{
    bench.back_to_back(WARM_UP)?;
    print("back to back", &bench.back_to_back(calls)?);
    print("paced at 1 kHz", &bench.paced(calls / 4)?);
    let heap = bench.allocations()?;
    println!("allocations    {} in {COUNTED} calls, {} bytes", heap.count_total, heap.bytes_total);
    Ok(())
}

fn main() -> CuResult<()> {
    let mode = std::env::args().nth(1).unwrap_or_else(|| "sandbox".to_owned());
    let calls = std::env::args().nth(2).and_then(|text| text.parse().ok()).unwrap_or(20_000_usize).max(1);
    let mut config = ComponentConfig::new();
    if mode == "spin" {
        return measure(&mut Bench::<Spin>::new(&config)?, calls);
    }
    let controller = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/latency/controller.py");
    config.set("script", std::env::args().nth(3).unwrap_or_else(|| controller.to_owned()));
    config.set("mode", mode.clone());
    let before = Instant::now();
    let mut bench = Bench::<SandboxUnaryTask<Imu, Loops, Command>>::new(&config)?;
    println!("{mode}: new and start {:.2} ms", before.elapsed().as_secs_f64() * 1e3);
    measure(&mut bench, calls)?;
    let mean = bench.untimed(calls)?;
    let gauges = bench.task.gauges();
    println!(
        "untimed mean   {mean:.2} us; fuel {} a call, {} of {} bytes used",
        gauges.fuel, gauges.used, gauges.memory
    );
    println!("last command   {:?}", bench.output.payload());
    Ok(())
}
