"""Keeps a pole upright on a cart.

A Kalman filter makes an angle out of gyroscope and accelerometer, an outer loop turns the cart's position error
into an angle to lean to, an inner loop turns the angle error into a force.
"""

import math

GRAVITY = 9.81
FORCE_LIMIT = 20.0  # newtons
MASS = 1.2  # kilograms, cart and pole
LEAN_LIMIT = 0.12  # radians
TARGETS = ((0.0, 0.0), (10.0, 0.4), (25.0, -0.4), (40.0, 0.0))  # (from second, cart position)


def clamp(value, low, high):
    return max(low, min(high, value))


class AngleFilter:
    """Kalman filter over angle and gyroscope bias."""

    def __init__(self, angle_noise=2e-4, bias_noise=1e-6, measure_noise=0.3):
        self.angle = 0.0
        self.bias = 0.0
        self.rate = 0.0
        self.q_angle = angle_noise
        self.q_bias = bias_noise
        self.r = measure_noise
        self.p = [[1e-3, 0.0], [0.0, 1e-4]]

    def predict(self, rate, dt):
        p = self.p
        self.rate = rate - self.bias
        self.angle += self.rate * dt
        p[0][0] += dt * (dt * p[1][1] - p[0][1] - p[1][0] + self.q_angle)
        p[0][1] -= dt * p[1][1]
        p[1][0] -= dt * p[1][1]
        p[1][1] += self.q_bias * dt

    def correct(self, measured):
        p = self.p
        error = measured - self.angle
        gain = [p[0][0] / (p[0][0] + self.r), p[1][0] / (p[0][0] + self.r)]
        self.angle += gain[0] * error
        self.bias += gain[1] * error
        first, second = p[0]
        for row, k in zip(p, gain):
            row[0] -= k * first
            row[1] -= k * second


class LowPass:
    def __init__(self, cutoff_hz):
        self.tau = 1.0 / (2.0 * math.pi * cutoff_hz)
        self.value = None

    def update(self, value, dt):
        if self.value is None:
            self.value = value
        self.value += (value - self.value) * dt / (self.tau + dt)
        return self.value


class Pid:
    """PID whose derivative is given from outside, with anti-windup by clamping."""

    def __init__(self, kp, ki, kd, limit, integral_limit=math.inf):
        self.kp, self.ki, self.kd = kp, ki, kd
        self.limit = limit
        self.integral_limit = integral_limit
        self.integral = 0.0

    def update(self, error, slope, dt):
        integral = clamp(self.integral + error * dt, -self.integral_limit, self.integral_limit)
        wanted = self.kp * error + self.ki * integral + self.kd * slope
        output = clamp(wanted, -self.limit, self.limit)
        if output == wanted:
            self.integral = integral
        return output


tilt = AngleFilter()
speed = LowPass(cutoff_hz=8.0)
position_loop = Pid(kp=0.10, ki=0.01, kd=0.14, limit=LEAN_LIMIT, integral_limit=1.0)
angle_loop = Pid(kp=70.0, ki=40.0, kd=11.0, limit=FORCE_LIMIT, integral_limit=0.1)


def lean_from(accel, thrust):
    """The angle gravity shows, with the cart's own acceleration taken out."""
    return math.atan2(thrust / MASS - accel[0], accel[2])


def target_at(seconds):
    target = 0.0
    for since, position in TARGETS:
        if seconds >= since:
            target = position
    return target


def start(ctx, state):
    state.last_ns = ctx.now()


def process(ctx, input, state, output):
    imu, wheel = input
    now = ctx.now()
    dt = (now - state.last_ns) * 1e-9
    state.last_ns = now
    if imu.payload is None or wheel.payload is None or dt <= 0.0:
        return

    tilt.predict(imu.payload.gyro[1], dt)
    tilt.correct(lean_from(imu.payload.accel, state.thrust))

    velocity = speed.update((wheel.payload.position - state.position) / dt, dt)
    state.position = wheel.payload.position
    state.velocity = velocity
    state.tilt = tilt.angle

    target = target_at(now * 1e-9)
    lean = position_loop.update(target - state.position, -velocity, dt)
    force = -angle_loop.update(lean - tilt.angle, -tilt.rate, dt)

    command = output.payload
    command.force = force
    command.tilt = tilt.angle
    command.lean = lean
    output.tov = {"Time": now}
    state.thrust += (force - state.thrust) * 0.1 * dt / 0.01
