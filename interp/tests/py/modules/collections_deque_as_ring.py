# deque with maxlen as ring buffer against a list that is cut: a long run of mixed operations, and what each of its methods returns.
from collections import deque


class Model:
    def __init__(self, maxlen):
        self.items, self.maxlen = [], maxlen

    def append(self, x):
        self.items = (self.items + [x])[-self.maxlen :] if self.maxlen else []

    def appendleft(self, x):
        self.items = ([x] + self.items)[: self.maxlen]

    def extend(self, xs):
        for x in xs:
            self.append(x)

    def extendleft(self, xs):
        for x in xs:
            self.appendleft(x)

    def rotate(self, n):
        n = n % len(self.items) if self.items else 0
        self.items = self.items[-n:] + self.items[:-n] if n else self.items

    def remove(self, x):
        self.items.remove(x)

    def pop(self):
        return self.items.pop()

    def popleft(self):
        return self.items.pop(0)

    def reverse(self):
        self.items.reverse()


for size in (0, 1, 4, 7):
    ring, model, seed, errors = deque(maxlen=size), Model(size), 1, 0
    for n in range(600):
        seed = (seed * 69069 + 5) % 2**32
        pick, value = seed >> 28, seed >> 16 & 7
        name, args = [
            ("append", [value]), ("appendleft", [value]), ("extend", [range(value)]), ("extendleft", [range(value)]), ("rotate", [value - 4]), ("remove", [value]), ("pop", []), ("popleft", []), ("reverse", []),
        ][pick % 9]
        got = []
        for thing in (ring, model):
            try:
                got.append(getattr(thing, name)(*args))
            except (IndexError, ValueError) as error:
                got.append(type(error).__name__)
        errors += isinstance(got[0], str)
        assert got[0] == got[1] and list(ring) == model.items, (n, name, args, got, ring, model.items)
    print(size, ring, errors, len(ring) <= size, ring.maxlen)
# -> 0 deque([], maxlen=0) 173 True 0
# -> 1 deque([3], maxlen=1) 95 True 1
# -> 4 deque([3, 2, 1, 0], maxlen=4) 56 True 4
# -> 7 deque([3, 2, 1, 0, 1, 2, 3], maxlen=7) 35 True 7
ring = deque("abcde", 4)
ring += "fg"
ring.insert(0, "z") if len(ring) < 4 else print("full", ring, ring * 3, ring + ring, ring.copy().maxlen, [*reversed(ring)])
# -> full deque(['d', 'e', 'f', 'g'], maxlen=4) deque(['d', 'e', 'f', 'g'], maxlen=4) deque(['d', 'e', 'f', 'g'], maxlen=4) 4 ['g', 'f', 'e', 'd']
try:
    ring.insert(1, "x")
except IndexError as error:
    print(error, ring.index("g", -2), ring.count("e"), ring[-1], ring == deque("defg"), ring < deque("defh"))
    # -> deque already at its maximum size 3 1 g True True
del ring[1], ring[-1]
ring[0] = "D"
print(ring, repr(deque([ring], 1)), ring.__class__(ring, 1))
# -> deque(['D', 'f'], maxlen=4) deque([deque(['D', 'f'], maxlen=4)], maxlen=1) deque(['f'], maxlen=1)
