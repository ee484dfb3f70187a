# A trapezoidal speed profile between two joint positions.
class Profile:
    def __init__(self, start, end, speed, acceleration):
        self.start = start
        self.sign = 1 if end >= start else -1
        self.distance = abs(end - start)
        self.acceleration = acceleration
        ramp = speed / acceleration
        if speed * ramp > self.distance:
            ramp = (self.distance / acceleration) ** 0.5
            speed = ramp * acceleration
        self.speed, self.ramp = speed, ramp
        self.cruise = (self.distance - speed * ramp) / speed if speed else 0.0
        self.duration = 2 * ramp + self.cruise

    def position(self, t):
        t = min(max(t, 0.0), self.duration)
        if t < self.ramp:
            d = 0.5 * self.acceleration * t * t
        elif t < self.ramp + self.cruise:
            d = 0.5 * self.speed * self.ramp + self.speed * (t - self.ramp)
        else:
            left = self.duration - t
            d = self.distance - 0.5 * self.acceleration * left * left
        return self.start + self.sign * d


for args in ((0, 10, 2, 1), (5, 4, 2, 1), (0, -30, 5, 2.5), (1, 1, 2, 1)):
    p = Profile(*args)
    samples = [p.position(p.duration * i / 6) for i in range(7)]
    print(
        f"{p.duration:.4f}",
        [round(s, 4) for s in samples],
        p.position(-1) == args[0],
        abs(p.position(99) - args[1]) < 1e-12,
    )
# -> 7.0000 [0.0, 0.6806, 2.6667, 5.0, 7.3333, 9.3194, 10.0] True True
# -> 2.0000 [5.0, 4.9444, 4.7778, 4.5, 4.2222, 4.0556, 4.0] True True
# -> 8.0000 [0.0, -2.2222, -8.3333, -15.0, -21.6667, -27.7778, -30.0] True True
# -> 0.0000 [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0] True True
joints = [Profile(0, target, 1.0, 0.5) for target in (1, 2.5, -0.3)]
slowest = max(joints, key=lambda p: p.duration)
print(joints.index(slowest), [round(p.position(slowest.duration / 2), 6) for p in joints])
# -> 1 [0.916356, 1.25, -0.3]
