//! What a call of the same controller costs in Rust, in Chalcopy and in Copper's own Python tasks, for `cargo xtask bench copper`:
//! `bench-copper KIND CALLS SCRIPT`.
//!
//! What it finds are the lines it prints: a name, a tab, a number. Times are microseconds, start-up is milliseconds, memory MiB.

mod law;

use std::fs;
use std::time::{Duration, Instant};

use cu_chalcopy_task::task::SandboxUnaryTask;
use cu_python_task::PyUnaryTask;
use cu29::prelude::*;

use crate::law::{Command, Imu, Law, Loops};

/// Calls that do not count.
const WARM_UP: usize = 2000;
/// Calls whose allocations are counted.
const COUNTED: usize = 1000;

/// The task with what it is given.
struct Bench<T> {
    task: T,
    time: RobotClockMock,
    ctx: CuContext,
    input: CuMsg<Imu>,
    output: CuMsg<Command>,
    calls: u16,
}

impl<T> Bench<T>
where
    T: for<'m> CuTask<Resources<'m> = (), Input<'m> = CuMsg<Imu>, Output<'m> = CuMsg<Command>>,
{
    fn new(config: &ComponentConfig) -> CuResult<Self> {
        let (clock, time) = RobotClock::mock();
        let ctx = CuContext::builder(clock).cl_id(0).task_ids(&["controller"]).build();
        let mut task = T::new(Some(config), ())?;
        task.start(&ctx)?;
        let input = CuMsg::new(Some(Imu::default()));
        Ok(Self { task, time, ctx, input, output: CuMsg::default(), calls: 0 })
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

    fn count_allocations(&mut self) -> CuResult<()> {
        let mut failed = Ok(());
        let heap = allocation_counter::measure(|| {
            for _ in 0..COUNTED {
                self.prepare();
                if let Err(error) = self.task.process(&self.ctx, &self.input, &mut self.output) {
                    failed = Err(error);
                }
            }
        });
        failed?;
        println!("allocations\t{}", heap.count_total as f64 / COUNTED as f64);
        println!("allocated bytes\t{}", heap.bytes_total as f64 / COUNTED as f64);
        Ok(())
    }
}

/// Figures of many calls.
fn say(way: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let last = times.len() - 1;
    for (name, at) in [
        ("min", 0),
        ("median", last / 2),
        ("p99", last * 99 / 100),
        ("p99.9", last * 999 / 1000),
        ("max", last),
    ] {
        println!("{way} {name}\t{}", times[at].as_secs_f64() * 1e6);
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
    for _ in 0..WARM_UP {
        bench.call()?;
    }
    println!("memory\t{}", resident() - memory);
    // All kinds have been called as often: the same law gives the same numbers.
    let last = bench.output.payload().cloned().unwrap_or_default();
    println!("roll\t{}\npitch\t{}\nyaw\t{}", last.roll, last.pitch, last.yaw);
    let mut times = Vec::with_capacity(calls);
    for _ in 0..calls {
        times.push(bench.call()?);
    }
    say("back to back", times);
    let mut times = Vec::with_capacity(calls / 4 + 1);
    let (start, mut due) = (Instant::now(), Duration::ZERO);
    for _ in 0..=calls / 4 {
        due += Duration::from_millis(1);
        std::thread::sleep(due.saturating_sub(start.elapsed()));
        times.push(bench.call()?);
    }
    say("paced", times);
    bench.count_allocations()?;
    let before = Instant::now();
    for _ in 0..calls {
        bench.prepare();
        bench.task.process(&bench.ctx, &bench.input, &mut bench.output)?;
    }
    println!("untimed mean\t{}", before.elapsed().as_secs_f64() * 1e6 / calls as f64);
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
        _ => Err("KIND is rust, cu-python-task process or embedded, chalcopy sandbox, native or process".into()),
    }
}
