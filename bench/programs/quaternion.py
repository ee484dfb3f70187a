"""Attitude of a vehicle: quaternions as objects with operators, turned by a gyroscope, held by an accelerometer."""

import math


class Quaternion:
    __slots__ = ("w", "x", "y", "z")

    def __init__(self, w, x, y, z):
        self.w = w
        self.x = x
        self.y = y
        self.z = z

    def __mul__(self, other):
        if isinstance(other, Quaternion):
            w, x, y, z = self.w, self.x, self.y, self.z
            return Quaternion(
                w * other.w - x * other.x - y * other.y - z * other.z,
                w * other.x + x * other.w + y * other.z - z * other.y,
                w * other.y - x * other.z + y * other.w + z * other.x,
                w * other.z + x * other.y - y * other.x + z * other.w,
            )
        return Quaternion(self.w * other, self.x * other, self.y * other, self.z * other)

    def __add__(self, other):
        return Quaternion(self.w + other.w, self.x + other.x, self.y + other.y, self.z + other.z)

    def conjugate(self):
        return Quaternion(self.w, -self.x, -self.y, -self.z)

    def norm(self):
        return math.sqrt(self.w * self.w + self.x * self.x + self.y * self.y + self.z * self.z)

    def normalized(self):
        return self * (1.0 / self.norm())


class Filter:
    """Gravity pulls the estimate back towards what the accelerometer says."""

    def __init__(self, gain):
        self.attitude = Quaternion(1.0, 0.0, 0.0, 0.0)
        self.gain = gain

    def update(self, gyro, accel, dt):
        q = self.attitude
        down = q.conjugate() * Quaternion(0.0, 0.0, 0.0, 1.0) * q
        ax, ay, az = accel
        length = math.sqrt(ax * ax + ay * ay + az * az)
        ax, ay, az = ax / length, ay / length, az / length
        ex = ay * down.z - az * down.y
        ey = az * down.x - ax * down.z
        ez = ax * down.y - ay * down.x
        gx, gy, gz = gyro
        gain = self.gain
        rate = Quaternion(0.0, gx + gain * ex, gy + gain * ey, gz + gain * ez)
        self.attitude = (q + q * rate * (0.5 * dt)).normalized()
        return self.attitude


def main():
    estimate = Filter(0.4)
    seed = 12345
    tilt = 0.0
    for step in range(45000):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        noise = seed / 0x7FFFFFFF - 0.5
        tilt += 0.0001 if step % 8000 < 4000 else -0.0001
        gyro = (0.1 + 0.01 * noise, -0.05, 0.02 * noise)
        accel = (tilt + 0.02 * noise, -tilt, 1.0 - 0.5 * tilt * tilt)
        attitude = estimate.update(gyro, accel, 0.002)
    print("quaternion", f"{attitude.w:.9f} {attitude.x:.9f} {attitude.y:.9f} {attitude.z:.9f}")


main()
