"""Closures: counters, composed filters and callbacks over shared cells."""


def make_counter(step):
    count = 0

    def bump():
        nonlocal count
        count = (count + step) % 1000003
        return count

    return bump


def low_pass(gain):
    state = 0.0

    def filtered(x):
        nonlocal state
        state += gain * (x - state)
        return state

    return filtered


def clamp(low, high):
    return lambda x: low if x < low else high if x > high else x


def compose(stages):
    def run(x):
        for stage in stages:
            x = stage(x)
        return x

    return run


def main():
    counters = [make_counter(step) for step in (1, 7, 13)]
    chain = compose([clamp(-50, 50), low_pass(0.25), lambda x: x * 2.0, clamp(-80, 80)])
    listeners = []
    for index in range(8):
        listeners.append(lambda value, index=index: value ^ index)
    total, level = 0, 0.0
    for i in range(800000):
        total += counters[i % 3]()
        if i % 2:
            level += chain(i % 201 - 100)
        else:
            total ^= listeners[i % 8](i)
    print("closures", total, f"{level:.6f}")


main()
