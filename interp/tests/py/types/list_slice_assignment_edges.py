# Assigning to slices: itself, generators, longer and shorter, crossed bounds, steps; what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


def after(change):
    a = list(range(6))
    try:
        result = change(a)
    except Exception as e:
        result = f"{type(e).__name__} {e}"
    print(a, result)


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
# -> [0, 0, 1, 2, 3, 4, 5, 3, 4, 5] None
# -> [5, 4, 3, 2, 1, 0] None
# -> [0, 1, 2, 3, 'x', 4, 5] None
# -> [0, 4, 5] None
# -> [0, 1, 'a', 'b', 2, 3, 4, 5] None
# -> [0, 1, 2, 3, 7] None
# -> [0, 10, 20, 30, 40, 50, 3, 4, 5] None
# -> [0, 1, 2, 3, 4, 5, 9] None
# -> [9, 0, 1, 2, 3, 4, 5] None
# -> ['a', 1, 'b', 3, 'c', 5] None
# -> [5, 4, 3, 2, 1, 0] None
# -> [0, 3, 2, 2, 4, 1] None
# -> [0, 1, 2, 3, 4, 5] None
for key, value in ((slice(0, 6, 2), "ab"), (slice(0, 6, 2), lambda a: a), (slice(None, None, -1), [1]), (slice(0, 2), 5), (slice(0, 2), None), (slice(0, 6, 2), 5), (slice(3, 3, 2), [1]), (slice(0, 2, 0), []), (slice("a", 2), []), (slice(0, 1.5), []), (6, 1), (-7, 1), ("0", 1), (1.0, 1), (None, 1), ((0, 1), 1), (2**70, 1)):
    after(put(key, value))
# -> [0, 1, 2, 3, 4, 5] ValueError attempt to assign sequence of size 2 to extended slice of size 3
# -> [0, 1, 2, 3, 4, 5] ValueError attempt to assign sequence of size 6 to extended slice of size 3
# -> [0, 1, 2, 3, 4, 5] ValueError attempt to assign sequence of size 1 to extended slice of size 6
# -> [0, 1, 2, 3, 4, 5] TypeError can only assign an iterable
# -> [0, 1, 2, 3, 4, 5] TypeError can only assign an iterable
# -> [0, 1, 2, 3, 4, 5] TypeError must assign iterable to extended slice
# -> [0, 1, 2, 3, 4, 5] ValueError attempt to assign sequence of size 1 to extended slice of size 0
# -> [0, 1, 2, 3, 4, 5] ValueError slice step cannot be zero
# -> [0, 1, 2, 3, 4, 5] TypeError slice indices must be integers or None or have an __index__ method
# -> [0, 1, 2, 3, 4, 5] TypeError slice indices must be integers or None or have an __index__ method
# -> [0, 1, 2, 3, 4, 5] IndexError list assignment index out of range
# -> [0, 1, 2, 3, 4, 5] IndexError list assignment index out of range
# -> [0, 1, 2, 3, 4, 5] TypeError list indices must be integers or slices, not str
# -> [0, 1, 2, 3, 4, 5] TypeError list indices must be integers or slices, not float
# -> [0, 1, 2, 3, 4, 5] TypeError list indices must be integers or slices, not NoneType
# -> [0, 1, 2, 3, 4, 5] TypeError list indices must be integers or slices, not tuple
# -> [0, 1, 2, 3, 4, 5] IndexError cannot fit 'int' into an index-sized integer
for key in (slice(1, 4), slice(None), slice(4, 1), slice(None, None, 2), slice(None, None, -2), slice(5, 1, -3), slice(-1, None), 0, -1, 6, "a", slice(0, 2, 0), True):
    after(cut(key))
# -> [0, 4, 5] None
# -> [] None
# -> [0, 1, 2, 3, 4, 5] None
# -> [1, 3, 5] None
# -> [0, 2, 4] None
# -> [0, 1, 3, 4] None
# -> [0, 1, 2, 3, 4] None
# -> [1, 2, 3, 4, 5] None
# -> [0, 1, 2, 3, 4] None
# -> [0, 1, 2, 3, 4, 5] IndexError list assignment index out of range
# -> [0, 1, 2, 3, 4, 5] TypeError list indices must be integers or slices, not str
# -> [0, 1, 2, 3, 4, 5] ValueError slice step cannot be zero
# -> [0, 2, 3, 4, 5] None
