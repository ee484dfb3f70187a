# The control law of the Copper example keeps a pole upright, with the same text: `import balance` is that file.
# Move the sliders while it runs; a gain too far off lets the pole fall.
import math
import random
import time

import balance
import canvas
import plot

STEP = 0.001
random.seed(1)


class Bag:
    """Attributes, as a task's messages and its state have them."""

    def __init__(self, **items):
        self.__dict__.update(items)


class Plant:
    """Cart, pole and motor, as in the Copper example."""

    position = velocity = acceleration = rate = rate_change = force = seconds = 0.0
    angle = 0.05

    def step(self, command):
        self.seconds += STEP
        push = 6.0 if 15.0 <= self.seconds % 30 < 15.1 else 0.0
        self.force += (max(-20.0, min(20.0, command)) - self.force) * STEP / 0.01
        sin, cos = math.sin(self.angle), math.cos(self.angle)
        drive = (self.force - 0.1 * self.velocity + 0.08 * self.rate**2 * sin) / 1.2
        self.rate_change = (9.81 * sin - cos * drive + push) / (0.4 * (4 / 3 - 0.2 * cos * cos / 1.2))
        self.acceleration = drive - 0.08 * self.rate_change * cos / 1.2
        self.velocity += self.acceleration * STEP
        self.rate += self.rate_change * STEP
        self.position += self.velocity * STEP
        self.angle += self.rate * STEP

    def imu(self):
        sin, cos = math.sin(self.angle), math.cos(self.angle)
        across = self.acceleration + 0.2 * (self.rate_change * cos - self.rate**2 * sin)
        up = 9.81 - 0.2 * (self.rate_change * sin + self.rate**2 * cos)
        noise = random.gauss
        accel = across * cos - up * sin + noise(0, 0.15), 0.0, across * sin + up * cos + noise(0, 0.15)
        return Bag(accel=accel, gyro=(0.0, self.rate + 0.02 + noise(0, 0.01), 0.0))

    def show(self, tilt):
        x, y = 240 + 200 * self.position, 190
        canvas.clear()
        canvas.line(0, 202, 480, 202, "gray", 3)
        canvas.rect(x - 30, y - 10, 60, 20, "teal")
        canvas.line(x, y, x + 150 * math.sin(self.angle), y - 150 * math.cos(self.angle), "orange", 8)
        canvas.text(10, 24, f"{self.seconds:5.1f} s   estimated tilt {math.degrees(tilt):+.1f} degrees")
        canvas.show()


plant = Plant()
state = Bag(last_ns=0, position=0.0, velocity=0.0, tilt=0.0, thrust=0.0)
clock = Bag(now=lambda: int(plant.seconds * 1e9))
output = Bag(payload=Bag(force=0.0, tilt=0.0, lean=0.0), tov=None)
balance.start(clock, state)
while abs(plant.angle) < 1.0:
    for _ in range(20):
        plant.step(output.payload.force)
        wheel = Bag(position=round(plant.position / 0.0005) * 0.0005)
        balance.process(clock, (Bag(payload=plant.imu()), Bag(payload=wheel)), state, output)
    balance.angle_loop.kp = plot.slider("kp", 0, 140, 70)
    balance.angle_loop.kd = plot.slider("kd", 0, 30, 11)
    plot.add(plant.seconds, plant.angle, "angle")
    plot.add(plant.seconds, plant.position, "position")
    plot.add(plant.seconds, balance.target_at(plant.seconds), "target")
    plant.show(state.tilt)
    time.sleep(0.02)
print(f"The pole fell after {plant.seconds:.1f} s.")
