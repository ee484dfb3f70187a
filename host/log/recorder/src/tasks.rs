//! Payloads of every kind, and tasks that make the same ones on every run.

use bincode::{Decode, Encode};
use cu29::prelude::*;
use cu29::reflect::Reflect;
use cu29::units::si::f32::Velocity;
use cu29::units::si::velocity::meter_per_second;
use serde::{Deserialize, Serialize};

/// A measurement.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub struct Imu {
    /// Since when, in nanoseconds.
    pub stamp: u64,
    /// m/s2
    pub accel: [f32; 3],
    /// rad/s
    pub gyro: [f32; 3],
}

/// A number with a name, or none.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub enum Mode {
    /// Nothing is done.
    #[default]
    Idle,
    /// At this speed.
    Drive(f64),
    /// To this place.
    Go {
        /// metres
        x: f32,
        /// metres, if known
        y: Option<f32>,
    },
}

/// A place.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub struct Pose {
    /// metres; not in the order of the alphabet, which a reader may not use
    pub y: f64,
    /// metres
    pub x: f64,
}

/// Everything that a payload may hold.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub struct Survey {
    /// A struct in a struct.
    pub pose: Pose,
    /// An enum.
    pub mode: Mode,
    /// Nothing, or a number.
    pub maybe: Option<i64>,
    /// Texts.
    pub tags: Vec<String>,
    /// Structs in a row.
    pub path: Vec<Pose>,
    /// More than 64 bits.
    pub wide: u128,
    /// Less than nothing.
    pub low: i128,
    /// A tuple.
    pub pair: (i8, bool),
    /// A quantity.
    pub speed: Velocity,
    /// A float that is no number now and then.
    pub ratio: f64,
}

/// Bytes in a row.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub struct Scan {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Integers in a row.
    pub counts: [i16; 4],
}

/// What the filter made of it.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub struct Estimate {
    /// m/s
    pub speed: f64,
    /// How many measurements were used.
    pub count: u32,
}

/// A cycle's number as the tasks know it: from the simulated clock.
fn cycle(ctx: &CuContext) -> u64 {
    ctx.now().as_nanos() / crate::STEP
}

/// Measures.
#[derive(Reflect)]
pub struct Imus;

impl Freezable for Imus {}

impl CuSrcTask for Imus {
    type Resources<'r> = ();
    type Output<'m> = output_msg!(Imu);

    fn new(_: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        Ok(Self)
    }

    fn process(&mut self, ctx: &CuContext, output: &mut Self::Output<'_>) -> CuResult<()> {
        let n = cycle(ctx) as f32;
        let accel = [n.sin() * 0.1, -n, 9.81 + n / 1024.0];
        output.set_payload(Imu { stamp: ctx.now().as_nanos(), accel, gyro: [n.cos(), 0.0, -0.5 * n] });
        output.tov = Tov::Time(ctx.now());
        output.metadata.set_status(if cycle(ctx).is_multiple_of(7) { "warm" } else { "fine" });
        Ok(())
    }
}

/// Makes one of everything, and bytes on every fifth cycle.
#[derive(Reflect)]
pub struct Surveys;

impl Freezable for Surveys {}

impl CuSrcTask for Surveys {
    type Resources<'r> = ();
    type Output<'m> = output_msg!(Survey, Scan);

    fn new(_: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        Ok(Self)
    }

    fn process(&mut self, ctx: &CuContext, output: &mut Self::Output<'_>) -> CuResult<()> {
        let n = cycle(ctx);
        let x = n as f64 / 8.0;
        let mode = match n % 3 {
            0 => Mode::Idle,
            1 => Mode::Drive(x),
            _ => Mode::Go { x: n as f32, y: n.is_multiple_of(2).then_some(0.5) },
        };
        let pose = Pose { y: -x, x };
        output.0.set_payload(Survey {
            path: vec![pose.clone(); (n % 4) as usize],
            pose,
            mode,
            maybe: n.is_multiple_of(2).then_some(-(n as i64)),
            tags: (0..n % 3).map(|tag| format!("tag \"{tag}\" é")).collect(),
            wide: u128::MAX - u128::from(n),
            low: i128::MIN + i128::from(n),
            pair: (-((n % 100) as i8), n.is_multiple_of(2)),
            speed: Velocity::new::<meter_per_second>(n as f32 / 4.0),
            ratio: [x, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0][(n % 5) as usize],
        });
        output.0.tov =
            Tov::Range(CuTimeRange { start: ctx.now(), end: ctx.now() + CuDuration::from_nanos(n) });
        output.1.clear_payload();
        if n.is_multiple_of(5) {
            let counts = [n as i16, -1, i16::MIN, i16::MAX];
            output.1.set_payload(Scan { bytes: (0..n % 50).map(|byte| byte as u8).collect(), counts });
        }
        Ok(())
    }
}

/// Adds up.
#[derive(Default, Reflect)]
pub struct Filter {
    speed: f64,
    count: u32,
}

impl Freezable for Filter {}

impl CuTask for Filter {
    type Resources<'r> = ();
    type Input<'m> = input_msg!(Imu);
    type Output<'m> = output_msg!(Estimate);

    fn new(_: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        Ok(Self::default())
    }

    fn process(
        &mut self,
        _: &CuContext,
        input: &Self::Input<'_>,
        output: &mut Self::Output<'_>,
    ) -> CuResult<()> {
        let Some(imu) = input.payload() else { return Ok(()) };
        self.count += 1;
        self.speed += f64::from(imu.accel[0]);
        output.tov = input.tov;
        output.set_payload(Estimate { speed: self.speed, count: self.count });
        if self.count.is_multiple_of(100) {
            info!("{} measurements, speed {}", self.count, self.speed);
        }
        Ok(())
    }
}

/// Takes it all.
#[derive(Reflect)]
pub struct Sink;

impl Freezable for Sink {}

impl CuSinkTask for Sink {
    type Resources<'r> = ();
    type Input<'m> = input_msg!('m, Estimate, Survey, Scan);

    fn new(_: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        Ok(Self)
    }

    fn process(&mut self, _: &CuContext, _: &Self::Input<'_>) -> CuResult<()> {
        Ok(())
    }
}
