# Assigning to slices: itself, generators, longer and shorter, crossed bounds, steps; what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


def after(change):
    a = list(range(6))
    try:
        result = change(a)
    except Exception as e:
        result = f"{type(e).__name__} {e}"
    print(a, result if result is not None else "")


def put(key, value):
    def change(a):
        a[key] = value(a) if callable(value) else value

    return change


def cut(key):
    def change(a):
        del a[key]

    return change


for key, value in ((slice(1, 3), lambda a: a), (slice(None), lambda a: a[::-1]), (slice(4, 1), ["x"]), (slice(1, 4), ()), (slice(2, 2), "ab"), (slice(-2, None), {7: 8}), (slice(0, 3), lambda a: (x * 10 for x in a)), (slice(100, 200), [9]), (slice(-100, -50), [9]), (slice(0, 6, 2), "abc"), (slice(None, None, -1), lambda a: a), (slice(5, 0, -2), [1, 2, 3]), (slice(3, 3, 2), [])):
    after(put(key, value))
for key, value in ((slice(0, 6, 2), "ab"), (slice(0, 6, 2), lambda a: a), (slice(None, None, -1), [1]), (slice(0, 2), 5), (slice(0, 2), None), (slice(0, 6, 2), 5), (slice(3, 3, 2), [1]), (slice(0, 2, 0), []), (slice("a", 2), []), (slice(0, 1.5), []), (6, 1), (-7, 1), ("0", 1), (1.0, 1), (None, 1), ((0, 1), 1), (2**70, 1)):
    after(put(key, value))
for key in (slice(1, 4), slice(None), slice(4, 1), slice(None, None, 2), slice(None, None, -2), slice(5, 1, -3), slice(-1, None), 0, -1, 6, "a", slice(0, 2, 0), True):
    after(cut(key))
