"""Float attributes and square roots: planets around a sun by a leapfrog step."""

import math


class Body:
    def __init__(self, mass, position, velocity):
        self.mass = mass
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = velocity


def solar_system():
    bodies = [Body(1000.0, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0))]
    for i in range(1, 6):
        distance = 4.0 * i
        speed = math.sqrt(1000.0 / distance)
        sign = -1.0 if i % 2 else 1.0
        bodies.append(Body(0.1 * i, (sign * distance, 0.5 * i, 0.1), (0.0, sign * speed, 0.05 * speed)))
    return bodies


def kick(bodies, dt):
    for i in range(len(bodies)):
        a = bodies[i]
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            d2 = dx * dx + dy * dy + dz * dz + 0.01
            pull = dt / (d2 * math.sqrt(d2))
            a.vx -= dx * b.mass * pull
            a.vy -= dy * b.mass * pull
            a.vz -= dz * b.mass * pull
            b.vx += dx * a.mass * pull
            b.vy += dy * a.mass * pull
            b.vz += dz * a.mass * pull


def drift(bodies, dt):
    for body in bodies:
        body.x += body.vx * dt
        body.y += body.vy * dt
        body.z += body.vz * dt


def energy(bodies):
    total = 0.0
    for i, a in enumerate(bodies):
        total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for b in bodies[i + 1 :]:
            total -= a.mass * b.mass / math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2 + 0.01)
    return total


def main():
    bodies = solar_system()
    before = energy(bodies)
    for _ in range(36000):
        kick(bodies, 0.001)
        drift(bodies, 0.001)
    print("float_nbody", f"{before:.9f}", f"{energy(bodies):.9f}")


main()
