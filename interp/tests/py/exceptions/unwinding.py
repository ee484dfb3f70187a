# An exception leaves loops, calls, comprehensions, with blocks and native callbacks.
log = []


class Mark:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append("+" + self.name)

    def __exit__(self, *exc):
        log.append("-" + self.name)


def deep(n):
    with Mark(str(n)):
        try:
            if n == 0:
                raise ValueError("bottom")
            for _ in range(3):
                [deep(n - 1) for _ in range(2)]
        finally:
            log.append(f"f{n}")


try:
    deep(3)
except ValueError as e:
    print(e, *log)  # -> bottom +3 +2 +1 +0 f0 -0 f1 -1 f2 -2 f3 -3


def bad_key(x):
    raise KeyError(x)


for f in (
    lambda: sorted([1, 2], key=bad_key),
    lambda: list(map(bad_key, [5])),
    lambda: max([1], key=bad_key),
    lambda: [x for x in (bad_key(i) for i in range(3))],
    lambda: {bad_key(i): 1 for i in "a"},
    lambda: list(filter(bad_key, [9])),
    lambda: sum(bad_key(i) for i in [7]),
    lambda: "".join(bad_key(i) for i in [8]),
):
    try:
        f()
    except KeyError as e:
        print(e)
# -> 1
# -> 5
# -> 1
# -> 0
# -> 'a'
# -> 9
# -> 7
# -> 8
