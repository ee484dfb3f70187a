//! The controller of `examples/latency/controller.py` in Rust, operation for operation.

use cu29::prelude::*;
use cu29::reflect::Reflect;

use crate::rig::{Command, Imu, Loops};

const DT: f64 = 0.001;
const BLEND: f64 = 0.98;
const KP: f64 = 4.0;
const KI: f64 = 0.5;
const KD: f64 = 0.2;

/// The task.
#[derive(Reflect)]
#[reflect(from_reflect = false)]
pub(crate) struct Law {
    state: Loops,
}

impl Freezable for Law {}

fn pid(error: f64, integral: f64, last: f64) -> (f64, f64) {
    let integral = (integral + error * DT).clamp(-1.0, 1.0);
    (KP * error + KI * integral + KD * (error - last) / DT, integral)
}

impl CuTask for Law {
    type Resources<'r> = ();
    type Input<'m> = input_msg!(Imu);
    type Output<'m> = output_msg!(Command);

    fn new(_: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        Ok(Self { state: Loops::default() })
    }

    fn process(
        &mut self,
        _: &CuContext,
        input: &Self::Input<'_>,
        output: &mut Self::Output<'_>,
    ) -> CuResult<()> {
        let Some(imu) = input.payload() else { return Ok(()) };
        let state = &mut self.state;
        let [ax, ay, az] = imu.accel.map(f64::from);
        let [gx, gy, gz] = imu.gyro.map(f64::from);
        let roll_acc = ay.atan2(az);
        let pitch_acc = (-ax).atan2((ay * ay + az * az).sqrt());
        let roll = BLEND * (state.last_roll + gx * DT) + (1.0 - BLEND) * roll_acc;
        let pitch = BLEND * (state.last_pitch + gy * DT) + (1.0 - BLEND) * pitch_acc;
        let yaw = state.last_yaw + gz * DT;
        let mut command = Command::default();
        (command.roll, state.sum_roll) = pid(0.0 - roll, state.sum_roll, -state.last_roll);
        (command.pitch, state.sum_pitch) = pid(0.0 - pitch, state.sum_pitch, -state.last_pitch);
        (command.yaw, state.sum_yaw) = pid(0.0 - yaw, state.sum_yaw, -state.last_yaw);
        (state.last_roll, state.last_pitch, state.last_yaw) = (roll, pitch, yaw);
        output.set_payload(command);
        Ok(())
    }
}
