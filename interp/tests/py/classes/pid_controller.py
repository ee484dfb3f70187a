# A PID controller with limits and anti-windup, driven for some steps.
class Pid:
    def __init__(self, kp, ki=0.0, kd=0.0, *, low=-1.0, high=1.0):
        self.kp, self.ki, self.kd = kp, ki, kd
        self.low, self.high = low, high
        self.reset()

    def reset(self):
        self.integral = 0.0
        self.last = None

    def __call__(self, error, dt):
        derivative = 0.0 if self.last is None else (error - self.last) / dt
        self.last = error
        out = self.kp * error + self.ki * (self.integral + error * dt) + self.kd * derivative
        if self.low < out < self.high:
            self.integral += error * dt
        return min(max(out, self.low), self.high)


class Plant:
    def __init__(self):
        self.position = self.velocity = 0.0

    def step(self, force, dt):
        self.velocity += (force * 10 - self.velocity * 2) * dt
        self.position += self.velocity * dt
        return self.position


pid, plant = Pid(2.0, 0.5, 0.3), Plant()
for i in range(100):
    u = pid(1.0 - plant.position, 0.05)
    plant.step(u, 0.05)
    if i % 20 == 0:
        print(f"{i:3d} u={u:+.4f} x={plant.position:.4f}")
# ->   0 u=+1.0000 x=0.0250
# ->  20 u=-0.1273 x=1.0978
# ->  40 u=+0.0026 x=1.0112
# ->  60 u=-0.0004 x=1.0119
# ->  80 u=-0.0005 x=1.0090
print(abs(plant.position - 1.0) < 0.05)  # -> True
pid.reset()
print(pid(0.1, 0.1), pid.integral > 0, pid(100, 0.1), pid(-100, 0.1))  # -> 0.20500000000000002 True 1.0 -1.0
