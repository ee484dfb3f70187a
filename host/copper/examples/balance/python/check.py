"""Runs balance.py against the plant in plain CPython: `python3 check.py [seconds]`."""

import math
import sys
from types import SimpleNamespace as Object

import importlib

balance = importlib.import_module(sys.argv[2] if len(sys.argv) > 2 else "balance")

MASS_CART, MASS_POLE, HALF, GRAVITY, SENSOR = 1.0, 0.2, 0.4, 9.81, 0.2
DT = 0.001


class Dice:
    """xorshift64*; a sum of twelve is as good as a normal number."""

    def __init__(self, seed):
        self.x = seed

    def unit(self):
        x = self.x
        x ^= x >> 12
        x ^= (x << 25) & 0xFFFFFFFFFFFFFFFF
        x ^= x >> 27
        self.x = x
        return ((x * 0x2545F4914F6CDD1D & 0xFFFFFFFFFFFFFFFF) >> 11) / (1 << 53)

    def normal(self, sigma):
        return (sum(self.unit() for _ in range(12)) - 6.0) * sigma


class Plant:
    def __init__(self):
        self.x = self.v = self.w = 0.0
        self.angle = 0.05
        self.force = 0.0
        self.ax = self.aw = 0.0

    def step(self, command, push):
        self.force += (command - self.force) * DT / 0.01
        s, c = math.sin(self.angle), math.cos(self.angle)
        total = MASS_CART + MASS_POLE
        drive = (self.force - 0.1 * self.v + MASS_POLE * HALF * self.w * self.w * s) / total
        self.aw = (GRAVITY * s - c * drive + push) / (HALF * (4.0 / 3.0 - MASS_POLE * c * c / total))
        self.ax = drive - MASS_POLE * HALF * self.aw * c / total
        self.v += self.ax * DT
        self.w += self.aw * DT
        self.x += self.v * DT
        self.angle += self.w * DT

    def accel(self):
        s, c = math.sin(self.angle), math.cos(self.angle)
        px = self.ax + SENSOR * (self.aw * c - self.w * self.w * s)
        pz = -SENSOR * (self.aw * s + self.w * self.w * c) + GRAVITY
        return px * c - pz * s, px * s + pz * c


def main():
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    plant, dice = Plant(), Dice(0x9E3779B97F4A7C15)
    now = 0
    ctx = Object(now=lambda: now)
    state = Object(last_ns=0, position=0.0, velocity=0.0, tilt=0.0, thrust=0.0)
    balance.start(ctx, state)
    worst = late = off = 0.0
    force = 0.0
    for k in range(int(seconds * 1000)):
        now += 1_000_000
        t = now * 1e-9
        push = 6.0 if 15.0 <= t < 15.1 or 32.0 <= t < 32.1 else 0.0
        plant.step(force, push)
        ax, az = plant.accel()
        imu = Object(payload=Object(accel=[ax + dice.normal(0.15), dice.normal(0.15), az + dice.normal(0.15)],
                                    gyro=[dice.normal(0.01), plant.w + 0.02 + dice.normal(0.01), dice.normal(0.01)]))
        wheel = Object(payload=Object(position=round(plant.x / 0.0005) * 0.0005))
        output = Object(payload=Object(force=0.0, tilt=0.0, lean=0.0), tov=None)
        balance.process(ctx, [imu, wheel], state, output)
        force = output.payload.force
        worst = max(worst, abs(plant.angle))
        off = max(off, abs(plant.x))
        if t > seconds - 5:
            late = max(late, abs(plant.angle))
        if k % 2500 == 0:
            print(f"{t:6.2f} s  x {plant.x:+.3f} m  angle {math.degrees(plant.angle):+6.2f}  est {math.degrees(state.tilt):+6.2f}"
                  f"  bias {balance.tilt.bias:+.4f} force {force:+6.2f}")
        if abs(plant.angle) > 1.0:
            print(f"fell at {t:.3f} s")
            sys.exit(1)
    print(f"up; worst angle {math.degrees(worst):.2f}, in the last 5 s {math.degrees(late):.2f}, furthest {off:.3f} m")


main()
