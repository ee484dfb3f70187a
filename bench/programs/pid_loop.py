"""A control loop: a PID controller with limits drives a simulated motor with friction and load."""


class Pid:
    def __init__(self, kp, ki, kd, low, high):
        self.kp = kp
        self.ki = ki
        self.kd = kd
        self.low = low
        self.high = high
        self.integral = 0.0
        self.previous = None

    def update(self, setpoint, measured, dt):
        error = setpoint - measured
        derivative = 0.0
        if self.previous is not None:
            derivative = (error - self.previous) / dt
        self.previous = error
        output = self.kp * error + self.ki * (self.integral + error * dt) + self.kd * derivative
        if output > self.high:
            return self.high
        if output < self.low:
            return self.low
        self.integral += error * dt
        return output


class Motor:
    def __init__(self, inertia, friction):
        self.inertia = inertia
        self.friction = friction
        self.speed = 0.0
        self.angle = 0.0

    def step(self, torque, load, dt):
        acceleration = (torque - load - self.friction * self.speed) / self.inertia
        self.speed += acceleration * dt
        self.angle += self.speed * dt
        return self.speed


def setpoint(step):
    return (0.0, 40.0, 25.0, -30.0)[step // 5000 % 4]


def main():
    dt = 0.001
    pid = Pid(kp=0.9, ki=2.5, kd=0.002, low=-12.0, high=12.0)
    motor = Motor(inertia=0.02, friction=0.1)
    worst = total = 0.0
    saturated = 0
    for step in range(400000):
        target = setpoint(step)
        output = pid.update(target, motor.speed, dt)
        if abs(output) >= 12.0:
            saturated += 1
        load = 0.5 if step % 1000 < 200 else 0.0
        speed = motor.step(output, load, dt)
        error = abs(target - speed)
        total += error * dt
        worst = max(worst, error)
    print("pid_loop", f"{motor.angle:.6f} {total:.6f} {worst:.6f}", saturated)


main()
