# A Kalman filter finds a velocity in noisy positions.
import random

import plot

random.seed(7)
dt, q, r = 0.1, 0.05, 1.0
x, v = 0.0, 0.0
p = [[1.0, 0.0], [0.0, 1.0]]
truth = 0.0
for step in range(300):
    speed = 1.0 if step < 150 else -0.5
    truth += speed * dt
    seen = truth + random.gauss(0, r**0.5) * 0.3

    x += v * dt
    p = [
        [p[0][0] + dt * (p[1][0] + p[0][1]) + dt * dt * p[1][1] + q * dt, p[0][1] + dt * p[1][1]],
        [p[1][0] + dt * p[1][1], p[1][1] + q * dt],
    ]
    k = [p[0][0] / (p[0][0] + r), p[1][0] / (p[0][0] + r)]
    error = seen - x
    x, v = x + k[0] * error, v + k[1] * error
    p = [[(1 - k[0]) * p[0][0], (1 - k[0]) * p[0][1]], [p[1][0] - k[1] * p[0][0], p[1][1] - k[1] * p[0][1]]]

    plot.add(step * dt, seen, "seen")
    plot.add(step * dt, x, "position")
    plot.add(step * dt, v, "velocity")
print(f"position {x:.2f} (true {truth:.2f}), velocity {v:.2f} (true {speed:.2f})")
