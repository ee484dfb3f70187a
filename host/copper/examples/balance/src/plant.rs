//! The plant: a cart with a pole on it, its sensors' noise included. The same numbers on every run.

/// One simulation step, in seconds.
pub(crate) const DT: f64 = 0.001;

const CART: f64 = 1.0;
const POLE: f64 = 0.2;
const HALF: f64 = 0.4;
const GRAVITY: f64 = 9.81;
const SENSOR: f64 = 0.2;
const MOTOR_LAG: f64 = 0.01;
const GYRO_BIAS: f64 = 0.02;
/// Beyond this angle the pole lies on the cart.
const FALLEN: f64 = 1.0;

/// xorshift64*; a sum of twelve is as good as a normal number.
struct Dice(u64);

impl Dice {
    fn unit(&mut self) -> f64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let bits = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11;
        (bits as f64) / (1_u64 << 53) as f64
    }

    fn normal(&mut self, sigma: f64) -> f64 {
        ((0..12).map(|_| self.unit()).sum::<f64>() - 6.0) * sigma
    }
}

/// Cart, pole, motor.
pub(crate) struct Plant {
    dice: Dice,
    position: f64,
    velocity: f64,
    acceleration: f64,
    pub(crate) angle: f64,
    rate: f64,
    rate_change: f64,
    force: f64,
    command: f64,
    seconds: f64,
    /// The largest angle there was.
    pub(crate) worst: f64,
    /// When the pole fell.
    pub(crate) fell: Option<f64>,
}

impl Plant {
    /// The pole leans a little.
    pub(crate) const fn new() -> Self {
        Self {
            dice: Dice(0x9E37_79B9_7F4A_7C15),
            position: 0.0,
            velocity: 0.0,
            acceleration: 0.0,
            angle: 0.05,
            rate: 0.0,
            rate_change: 0.0,
            force: 0.0,
            command: 0.0,
            seconds: 0.0,
            worst: 0.0,
            fell: None,
        }
    }

    /// What the motor shall do; without a command it lets go.
    pub(crate) fn drive(&mut self, force: Option<f64>) {
        self.command = force.filter(|force| force.is_finite()).unwrap_or(0.0).clamp(-20.0, 20.0);
    }

    /// One step. Somebody pushes the pole twice a minute.
    pub(crate) fn step(&mut self) {
        self.seconds += DT;
        if self.fell.is_some() {
            return;
        }
        let minute = self.seconds % 60.0;
        let push = if (15.0..15.1).contains(&minute) || (32.0..32.1).contains(&minute) { 6.0 } else { 0.0 };
        self.force += (self.command - self.force) * DT / MOTOR_LAG;
        let (sin, cos) = self.angle.sin_cos();
        let total = CART + POLE;
        let drive = (self.force - 0.1 * self.velocity + POLE * HALF * self.rate * self.rate * sin) / total;
        self.rate_change =
            (GRAVITY * sin - cos * drive + push) / (HALF * (4.0 / 3.0 - POLE * cos * cos / total));
        self.acceleration = drive - POLE * HALF * self.rate_change * cos / total;
        self.velocity += self.acceleration * DT;
        self.rate += self.rate_change * DT;
        self.position += self.velocity * DT;
        self.angle += self.rate * DT;
        self.worst = self.worst.max(self.angle.abs());
        if self.worst > FALLEN {
            self.fell = Some(self.seconds);
        }
    }

    /// Accelerometer and gyroscope, on the pole.
    pub(crate) fn imu(&mut self) -> ([f32; 3], [f32; 3]) {
        let (sin, cos) = self.angle.sin_cos();
        let across = self.acceleration + SENSOR * (self.rate_change * cos - self.rate * self.rate * sin);
        let up = GRAVITY - SENSOR * (self.rate_change * sin + self.rate * self.rate * cos);
        let accel = [across * cos - up * sin, 0.0, across * sin + up * cos];
        let gyro = [0.0, self.rate + GYRO_BIAS, 0.0];
        (
            accel.map(|a| (a + self.dice.normal(0.15)) as f32),
            gyro.map(|w| (w + self.dice.normal(0.01)) as f32),
        )
    }

    /// The wheel's encoder, half a millimetre a tick.
    pub(crate) fn encoder(&self) -> f64 {
        (self.position / 0.0005).round() * 0.0005
    }
}
