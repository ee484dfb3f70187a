"""Generators: a stream through a pipeline, send, yield from, and generator expressions."""


def samples(n):
    value = 17
    for _ in range(n):
        value = (value * 75 + 74) % 65537
        yield value


def windows(stream, size):
    window = []
    for value in stream:
        window.append(value)
        if len(window) > size:
            window.pop(0)
        if len(window) == size:
            yield window


def averages(stream):
    for window in stream:
        yield sum(window) // len(window)


def changes(stream, threshold):
    last = None
    for value in stream:
        if last is None or abs(value - last) > threshold:
            yield value
            last = value


def accumulator():
    total = 0
    while True:
        value = yield total
        total = (total + value) % 1000003


def in_order(low, high):
    if low < high:
        middle = (low + high) // 2
        yield from in_order(low, middle)
        yield middle
        yield from in_order(middle + 1, high)


def main():
    total = accumulator()
    next(total)
    kept = last = 0
    for value in changes(averages(windows(samples(400000), 8)), 4000):
        last = total.send(value)
        kept += 1
    walked = sum(i * value for i, value in enumerate(in_order(0, 60000)))
    squares = sum(x * x % 7 for x in range(600000) if x % 3)
    print("generators", kept, last, walked, squares, max(len(w) for w in windows(iter(range(20000)), 5)))


main()
