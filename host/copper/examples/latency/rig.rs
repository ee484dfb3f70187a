//! A task with what it is given, and what its calls take. `host/copper/bench` has it, too.

use allocation_counter::AllocationInfo;
use bincode::{Decode, Encode};
use cu29::prelude::*;
use cu29::reflect::Reflect;
use serde::{Deserialize, Serialize};
use std::time::{Duration, Instant};

/// Calls that do not count.
pub(crate) const WARM_UP: usize = 2000;
/// Calls whose allocations are counted.
pub(crate) const COUNTED: u16 = 1000;

/// The input.
#[derive(Default, Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode, Reflect)]
pub(crate) struct Imu {
    pub(crate) stamp: u64,
    pub(crate) accel: [f32; 3],
    pub(crate) gyro: [f32; 3],
}

/// The output.
#[derive(Default, Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode, Reflect)]
pub(crate) struct Command {
    pub(crate) roll: f64,
    pub(crate) pitch: f64,
    pub(crate) yaw: f64,
}

/// The state.
#[derive(Default, Debug, Clone, PartialEq, Serialize, Deserialize, Reflect)]
pub(crate) struct Loops {
    pub(crate) sum_roll: f64,
    pub(crate) sum_pitch: f64,
    pub(crate) sum_yaw: f64,
    pub(crate) last_roll: f64,
    pub(crate) last_pitch: f64,
    pub(crate) last_yaw: f64,
}

/// The task with what it is given.
pub(crate) struct Bench<T> {
    pub(crate) task: T,
    time: RobotClockMock,
    pub(crate) ctx: CuContext,
    input: CuMsg<Imu>,
    pub(crate) output: CuMsg<Command>,
    calls: u16,
}

impl<T> Bench<T>
where
    T: for<'m> CuTask<Resources<'m> = (), Input<'m> = CuMsg<Imu>, Output<'m> = CuMsg<Command>>,
{
    /// A task that was started.
    pub(crate) fn new(config: &ComponentConfig) -> CuResult<Self> {
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

    /// What one call takes; after it the task is collected, as in a cycle.
    pub(crate) fn call(&mut self) -> CuResult<Duration> {
        self.prepare();
        let before = Instant::now();
        self.task.process(&self.ctx, &self.input, &mut self.output)?;
        let took = before.elapsed();
        self.task.postprocess(&self.ctx)?;
        Ok(took)
    }

    /// Calls one behind the other.
    pub(crate) fn back_to_back(&mut self, calls: usize) -> CuResult<Figures> {
        let times: CuResult<Vec<Duration>> = (0..calls.max(1)).map(|_| self.call()).collect();
        Ok(Figures::of(times?))
    }

    /// A thousand calls a second.
    pub(crate) fn paced(&mut self, calls: usize) -> CuResult<Figures> {
        let (start, mut due) = (Instant::now(), Duration::ZERO);
        let mut times = Vec::with_capacity(calls);
        for _ in 0..calls.max(1) {
            due += Duration::from_millis(1);
            std::thread::sleep(due.saturating_sub(start.elapsed()));
            times.push(self.call()?);
        }
        Ok(Figures::of(times))
    }

    /// Microseconds of a call in the mean, with nothing beside the calls.
    pub(crate) fn untimed(&mut self, calls: usize) -> CuResult<f64> {
        let before = Instant::now();
        for _ in 0..calls {
            self.prepare();
            self.task.process(&self.ctx, &self.input, &mut self.output)?;
        }
        Ok(before.elapsed().as_secs_f64() * 1e6 / calls as f64)
    }

    /// What `COUNTED` calls take of the heap.
    pub(crate) fn allocations(&mut self) -> CuResult<AllocationInfo> {
        let mut failed = Ok(());
        let heap = allocation_counter::measure(|| {
            for _ in 0..COUNTED {
                self.prepare();
                if let Err(error) = self.task.process(&self.ctx, &self.input, &mut self.output) {
                    failed = Err(error);
                }
            }
        });
        failed.map(|()| heap)
    }
}

/// What calls took: name and microseconds.
pub(crate) struct Figures(pub(crate) [(&'static str, f64); 5]);

impl Figures {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        let last = times.len() - 1;
        let places = [
            ("min", 0),
            ("median", last / 2),
            ("p99", last * 99 / 100),
            ("p99.9", last * 999 / 1000),
            ("max", last),
        ];
        Self(places.map(|(name, at)| (name, times[at].as_secs_f64() * 1e6)))
    }
}
