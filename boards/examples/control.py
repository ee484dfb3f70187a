"""Balances a pole at a fixed rate: `balance.py` of the Copper example stands in front of this in the slot, so its names are here.

The pole is a simulation, as no cart hangs on the board. A step is: wait for the timer's tick, read the sensors, `process`; what is
left of the time is for the simulation and for a collection.
"""

import gc
import machine
import math
import time

PERIOD = 10_000  # microseconds
WARM_UP = 10  # steps in which caches are filled: they take longer and are not judged
STEPS = 900  # nine seconds; at the tenth the controller drives the cart elsewhere
CART, POLE, HALF, SENSOR = 1.0, 0.2, 0.4, 0.2


class Thing:
    pass


class Plant:
    def __init__(self):
        self.x = self.v = self.w = self.force = self.ax = self.aw = 0.0
        self.angle = 0.05

    def step(self, command, dt):
        self.force += (command - self.force) * dt / 0.01
        s, c = math.sin(self.angle), math.cos(self.angle)
        total = CART + POLE
        drive = (self.force - 0.1 * self.v + POLE * HALF * self.w * self.w * s) / total
        self.aw = (GRAVITY * s - c * drive) / (HALF * (4.0 / 3.0 - POLE * c * c / total))
        self.ax = drive - POLE * HALF * self.aw * c / total
        self.v += self.ax * dt
        self.w += self.aw * dt
        self.x += self.v * dt
        self.angle += self.w * dt

    def accel(self):
        s, c = math.sin(self.angle), math.cos(self.angle)
        across = self.ax + SENSOR * (self.aw * c - self.w * self.w * s)
        up = GRAVITY - SENSOR * (self.aw * s + self.w * self.w * c)
        return across * c - up * s, across * s + up * c


def messages():
    imu, wheel, command = Thing(), Thing(), Thing()
    imu.payload, wheel.payload, command.payload = Thing(), Thing(), Thing()
    imu.payload.accel, imu.payload.gyro = [0.0] * 3, [0.0] * 3
    wheel.payload.position = command.payload.force = 0.0
    return imu, wheel, command


def run():
    plant = Plant()
    imu, wheel, command = messages()
    ctx, state = Thing(), Thing()
    ctx.now = time.monotonic_ns
    state.position = state.velocity = state.tilt = state.thrust = 0.0
    start(ctx, state)
    earliest = latest = longest = worst = 0
    slowest = collection = 0
    machine.every(PERIOD)
    machine.wait()
    begun = time.monotonic_ns()
    for step in range(1, WARM_UP + STEPS + 1):
        idle = time.monotonic_ns()
        gc.collect()
        collection = max(collection, time.monotonic_ns() - idle)
        machine.wait()
        woken = time.monotonic_ns()
        imu.payload.accel[0], imu.payload.accel[2] = plant.accel()
        imu.payload.gyro[1] = plant.w
        wheel.payload.position = plant.x
        process(ctx, (imu, wheel), state, command)
        took = time.monotonic_ns() - woken
        late = woken - begun - step * PERIOD * 1000
        slowest = max(slowest, took)
        if step == WARM_UP:
            earliest = latest = late
        elif step > WARM_UP:
            earliest, latest, longest = min(earliest, late), max(latest, late), max(longest, took)
        worst = max(worst, abs(plant.angle))
        plant.step(command.payload.force, PERIOD * 1e-6)
    print("steps", STEPS, "at", PERIOD, "us; jitter", (latest - earliest) // 1000, "us; longest step", longest // 1000, "us, cold", slowest // 1000, "us; longest collection", collection // 1000, "us")
    print("worst angle", round(worst, 3), "at the end", round(abs(plant.angle), 3), "stack", machine.stack_used())


run()
