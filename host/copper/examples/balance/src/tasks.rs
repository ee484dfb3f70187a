//! Payloads, the sensors, the motor.

use crate::report::BENCH;
use bincode::{Decode, Encode};
use cu29::prelude::*;
use cu29::reflect::Reflect;
use serde::{Deserialize, Serialize};

/// Accelerometer (m/s2) and gyroscope (rad/s).
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub(crate) struct Imu {
    pub(crate) accel: [f32; 3],
    pub(crate) gyro: [f32; 3],
}

/// The cart's position in metres.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub(crate) struct Wheel {
    pub(crate) position: f64,
}

/// What the motor shall do, and what the controller thought.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub(crate) struct Command {
    pub(crate) force: f64,
    pub(crate) tilt: f64,
    pub(crate) lean: f64,
}

/// The controller's state; the debugger shows it.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Reflect)]
pub(crate) struct Estimate {
    last_ns: u64,
    position: f64,
    velocity: f64,
    tilt: f64,
    thrust: f64,
}

/// Moves the plant on by a step and measures it.
#[derive(Reflect)]
pub(crate) struct Sensors;

impl Freezable for Sensors {}

impl CuSrcTask for Sensors {
    type Resources<'r> = ();
    type Output<'m> = output_msg!(Imu, Wheel);

    fn new(_: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        Ok(Self)
    }

    fn process(&mut self, ctx: &CuContext, output: &mut Self::Output<'_>) -> CuResult<()> {
        let plant = &mut BENCH.lock().map_err(|_| "the bench is broken")?.plant;
        plant.step();
        let (accel, gyro) = plant.imu();
        output.0.set_payload(Imu { accel, gyro });
        output.1.set_payload(Wheel { position: plant.encoder() });
        output.0.tov = Tov::Time(ctx.now());
        output.1.tov = Tov::Time(ctx.now());
        Ok(())
    }
}

/// Drives the plant.
#[derive(Reflect)]
pub(crate) struct Motor;

impl Freezable for Motor {}

impl CuSinkTask for Motor {
    type Resources<'r> = ();
    type Input<'m> = input_msg!(Command);

    fn new(_: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        Ok(Self)
    }

    fn process(&mut self, _: &CuContext, input: &Self::Input<'_>) -> CuResult<()> {
        let mut bench = BENCH.lock().map_err(|_| "the bench is broken")?;
        let command = input.payload();
        bench.plant.drive(command.map(|command| command.force));
        bench.report.command(command.map(|command| [command.force, command.tilt, command.lean]));
        Ok(())
    }
}
