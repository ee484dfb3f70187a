"""Stand-in for `random`: numbers that look like chance, the same ones in each run."""

_state = 88172645463325252


def _next():
    global _state
    _state ^= _state << 13 & 0xFFFFFFFFFFFFFFFF
    _state ^= _state >> 7
    _state ^= _state << 17 & 0xFFFFFFFFFFFFFFFF
    return _state


def seed(value=None):
    global _state
    _state = hash(value) % 0xFFFFFFFF + 1


def random():
    return (_next() >> 11) / (1 << 53)


def getrandbits(bits):
    number = 0
    for _ in range(bits // 64 + 1):
        number = number << 64 | _next()
    return number & (1 << bits) - 1


def randrange(start, stop=None, step=1):
    steps = range(start) if stop is None else range(start, stop, step)
    return steps[getrandbits(len(steps).bit_length() + 64) % len(steps)]


def randint(first, last):
    return randrange(first, last + 1)


def choice(items):
    return items[randrange(len(items))]


def choices(items, *, k=1):
    return [choice(items) for _ in range(k)]


def shuffle(items):
    for last in range(len(items) - 1, 0, -1):
        other = randrange(last + 1)
        items[last], items[other] = items[other], items[last]


def sample(items, k):
    items = list(items)
    shuffle(items)
    return items[:k]


def uniform(low, high):
    return low + (high - low) * random()


def gauss(middle, width):
    return middle + width * (sum([random() for _ in range(12)]) - 6)
