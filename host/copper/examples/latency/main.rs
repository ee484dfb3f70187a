//! What a call costs: `latency [sandbox|native] [calls]`. Back to back, then paced at 1 kHz; least, median, p99, p99.9, worst, allocations a call.

use bincode::{Decode, Encode};
use cu_chalcopy_task::task::SandboxUnaryTask;
use cu29::prelude::*;
use cu29::reflect::Reflect;
use serde::{Deserialize, Serialize};
use std::time::{Duration, Instant};

/// The input.
#[derive(Default, Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode, Reflect)]
struct Imu {
    stamp: u64,
    accel: [f32; 3],
    gyro: [f32; 3],
}

/// The output.
#[derive(Default, Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode, Reflect)]
struct Command {
    roll: f64,
    pitch: f64,
    yaw: f64,
}

/// The state.
#[derive(Default, Debug, Clone, PartialEq, Serialize, Deserialize, Reflect)]
struct Loops {
    sum_roll: f64,
    sum_pitch: f64,
    sum_yaw: f64,
    last_roll: f64,
    last_pitch: f64,
    last_yaw: f64,
}

/// The task with what it is given.
struct Bench {
    task: SandboxUnaryTask<Imu, Loops, Command>,
    time: RobotClockMock,
    ctx: CuContext,
    input: CuMsg<Imu>,
    output: CuMsg<Command>,
    calls: u16,
}

impl Bench {
    fn new(mode: &str) -> CuResult<Self> {
        let mut config = ComponentConfig::new();
        config
            .set("script", concat!(env!("CARGO_MANIFEST_DIR"), "/examples/latency/controller.py").to_owned());
        config.set("mode", mode.to_owned());
        let (clock, time) = RobotClock::mock();
        let ctx = CuContext::builder(clock).cl_id(0).task_ids(&["latency"]).build();
        let before = Instant::now();
        let mut task = SandboxUnaryTask::new(Some(&config), ())?;
        task.start(&ctx)?;
        println!("{mode}: new and start {:.2} ms", before.elapsed().as_secs_f64() * 1e3);
        Ok(Self {
            task,
            time,
            ctx,
            input: CuMsg::new(Some(Imu::default())),
            output: CuMsg::default(),
            calls: 0,
        })
    }

    fn prepare(&mut self) {
        self.calls = self.calls.wrapping_add(1);
        let wave = f32::from(self.calls) * 0.01;
        self.time.increment(CuDuration::from_nanos(1_000_000));
        self.input.tov = Tov::Time(self.ctx.now());
        self.input.metadata.process_time.start = self.ctx.now().into();
        self.input.metadata.process_time.end = self.ctx.now().into();
        self.input.set_payload(Imu {
            stamp: self.ctx.now().as_nanos(),
            accel: [wave.sin(), wave.cos(), 9.81],
            gyro: [0.1 * wave.cos(), 0.1 * wave.sin(), 0.01],
        });
    }

    fn call(&mut self) -> CuResult<Duration> {
        self.prepare();
        let before = Instant::now();
        self.task.process(&self.ctx, &self.input, &mut self.output)?;
        let took = before.elapsed();
        self.task.postprocess(&self.ctx)?;
        Ok(took)
    }
}

fn print(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let micros = |at: usize| times.get(at.min(times.len() - 1)).map_or(0.0, |took| took.as_secs_f64() * 1e6);
    println!(
        "{name:<14} min {:.2} us, median {:.2}, p99 {:.2}, p99.9 {:.2}, max {:.2}",
        micros(0),
        micros(times.len() / 2),
        micros(times.len() * 99 / 100),
        micros(times.len() * 999 / 1000),
        micros(times.len())
    );
}

fn main() -> CuResult<()> {
    let mode = std::env::args().nth(1).unwrap_or_else(|| "sandbox".to_owned());
    let calls = std::env::args().nth(2).and_then(|text| text.parse().ok()).unwrap_or(20_000_usize).max(1);
    let mut bench = Bench::new(&mode)?;
    for _ in 0..2000 {
        bench.call()?;
    }
    let mut times = Vec::with_capacity(calls);
    for _ in 0..calls {
        times.push(bench.call()?);
    }
    print("back to back", times);
    let mut times = Vec::with_capacity(calls / 4);
    let (start, mut due) = (Instant::now(), Duration::ZERO);
    for _ in 0..(calls / 4).max(1) {
        due += Duration::from_millis(1);
        std::thread::sleep(due.saturating_sub(start.elapsed()));
        times.push(bench.call()?);
    }
    print("paced at 1 kHz", times);
    let mut failed = Ok(());
    let heap = allocation_counter::measure(|| {
        for _ in 0..1000 {
            bench.prepare();
            if let Err(error) = bench.task.process(&bench.ctx, &bench.input, &mut bench.output) {
                failed = Err(error);
            }
        }
    });
    failed?;
    println!("allocations    {} in 1000 calls, {} bytes", heap.count_total, heap.bytes_total);
    let before = Instant::now();
    for _ in 0..calls {
        bench.prepare();
        bench.task.process(&bench.ctx, &bench.input, &mut bench.output)?;
    }
    let mean = before.elapsed().as_secs_f64() * 1e6 / f64::from(u32::try_from(calls).unwrap_or(u32::MAX));
    let gauges = bench.task.gauges();
    println!(
        "untimed mean   {mean:.2} us; fuel {} a call, {} of {} bytes used",
        gauges.fuel, gauges.used, gauges.memory
    );
    println!("last command   {:?}", bench.output.payload());
    Ok(())
}
