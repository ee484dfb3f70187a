# A ring buffer with moving average, median and rate limit filters over it.
class Ring:
    def __init__(self, size, fill=0.0):
        self.data = [fill] * size
        self.at = 0

    def push(self, value):
        old = self.data[self.at]
        self.data[self.at] = value
        self.at = (self.at + 1) % len(self.data)
        return old

    def __iter__(self):
        for i in range(len(self.data)):
            yield self.data[(self.at + i) % len(self.data)]

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        if not -len(self) <= i < len(self):
            raise IndexError(f"ring index {i}")
        return self.data[(self.at + i) % len(self.data)]


class Filter:
    def __init__(self, size):
        self.ring = Ring(size)

    def __call__(self, value):
        self.ring.push(value)
        return self.result()


class Average(Filter):
    def result(self):
        return sum(self.ring) / len(self.ring)


class Median(Filter):
    def result(self):
        ordered = sorted(self.ring)
        return ordered[len(ordered) // 2]


class Limit:
    def __init__(self, step):
        self.step, self.value = step, 0.0

    def __call__(self, target):
        change = target - self.value
        self.value += max(-self.step, min(self.step, change))
        return self.value


signal = [0, 1, 1, 9, 1, 1, 2, 2, -5, 2, 2]
for stage in (Average(4), Median(3), Limit(0.5)):
    print(type(stage).__name__, [round(stage(v), 3) for v in signal])
# -> Average [0.0, 0.25, 0.5, 2.75, 3.0, 3.0, 3.25, 1.5, 0.0, 0.25, 0.25]
# -> Median [0.0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2]
# -> Limit [0.0, 0.5, 1.0, 1.5, 1.0, 1.0, 1.5, 2.0, 1.5, 2.0, 2.0]
ring = Ring(3)
print([ring.push(v) for v in "abcde"], list(ring), ring[0], ring[-1], len(ring), "d" in ring)
# -> [0.0, 0.0, 0.0, 'a', 'b'] ['c', 'd', 'e'] c e 3 True
try:
    ring[3]
except IndexError as e:
    print(e)  # -> ring index 3
chain = [Median(3), Average(2), Limit(1)]
out = []
for v in signal:
    for stage in chain:
        v = stage(v)
    out.append(v)
print(out)  # -> [0.0, 0.0, 0.5, 1.0, 1.0, 1.0, 1.0, 1.5, 2.0, 2.0, 2.0]
