"""A Kalman filter with three states (position, speed, bias) on plain nested lists."""


def matmul(a, b):
    columns = list(zip(*b))
    return [[sum([x * y for x, y in zip(row, column)]) for column in columns] for row in a]


def transpose(a):
    return [list(row) for row in zip(*a)]


def add(a, b):
    return [[x + y for x, y in zip(r, s)] for r, s in zip(a, b)]


def apply(a, v):
    return [sum([x * y for x, y in zip(row, v)]) for row in a]


class Kalman:
    def __init__(self, transition, noise, measurement, variance):
        n = len(transition)
        self.state = [0.0] * n
        self.covariance = [[10.0 if i == j else 0.0 for j in range(n)] for i in range(n)]
        self.transition = transition
        self.transposed = transpose(transition)
        self.noise = noise
        self.measurement = measurement
        self.variance = variance

    def predict(self):
        self.state = apply(self.transition, self.state)
        self.covariance = add(matmul(matmul(self.transition, self.covariance), self.transposed), self.noise)

    def correct(self, z):
        h = self.measurement
        projected = apply(self.covariance, h)
        innovation = z - sum([a * b for a, b in zip(h, self.state)])
        s = sum([a * b for a, b in zip(h, projected)]) + self.variance
        gain = [p / s for p in projected]
        self.state = [x + k * innovation for x, k in zip(self.state, gain)]
        self.covariance = [[c - k * p for c, p in zip(row, projected)] for row, k in zip(self.covariance, gain)]
        return innovation


def noise_source(seed):
    while True:
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield seed / 0x40000000 - 1.0


def main():
    dt = 0.02
    transition = [[1.0, dt, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    process = [[1e-5, 0.0, 0.0], [0.0, 1e-3, 0.0], [0.0, 0.0, 1e-6]]
    tracker = Kalman(transition, process, [1.0, 0.0, 1.0], 0.25)
    noise = noise_source(42)
    position, speed, squares = 0.0, 1.0, 0.0
    for step in range(16000):
        speed += 0.1 * dt if step // 500 % 2 else -0.1 * dt
        position += speed * dt
        tracker.predict()
        innovation = tracker.correct(position + 0.3 + 0.5 * next(noise))
        squares += innovation * innovation
    print("kalman", " ".join(f"{x:.6f}" for x in tracker.state), f"{squares:.6f}")


main()
