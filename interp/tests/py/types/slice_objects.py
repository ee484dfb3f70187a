# slice objects and how __getitem__ sees them.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None, None, -1))
# -> slice(1, 10, 2) 1 10 2 slice(None, 5, None) slice(None, None, -1)
print([0, 1, 2, 3, 4][s], "abcdef"[slice(2)], (1, 2, 3)[slice(-2, None)])  # -> [1, 3] ab (2, 3)
print(
    s.indices(5),
    slice(None).indices(3),
    slice(None, None, -1).indices(4),
    slice(-3, 100).indices(10),
    slice(5, 1, -2).indices(4),
)  # -> (1, 5, 2) (0, 3, 1) (3, -1, -1) (7, 10, 1) (3, 1, -2)
print(slice(1, 2) == slice(1, 2), slice(1) != slice(2), slice(1, 2) < slice(1, 3))  # -> True True True


class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


x = Show()
print(x[1], x[1:2], x[:], x[::3], x[1, 2], x[1:2, ...], x[()], x["k"], x[-1:], x[:, None])
# -> 1 slice(1, 2, None) slice(None, None, None) slice(None, None, 3) (1, 2) (slice(1, 2, None), Ellipsis) () k slice(-1, None, None) (slice(None, None, None), None)
x[1:5] = "v"  # -> set slice(1, 5, None) v
x[::2, 0] = 1  # -> set (slice(None, None, 2), 0) 1
del x[2:]  # -> del slice(2, None, None)
x[0:1, ...] = 5  # -> set (slice(0, 1, None), Ellipsis) 5
for f in (
    lambda: slice(),
    lambda: hash(slice(1)),
    lambda: [1][slice("a", 2)],
    lambda: slice(1, 2, 0).indices(5),
):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# -> TypeError slice expected at least 1 argument, got 0
# -> TypeError unhashable type: 'slice'
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> ValueError slice step cannot be zero
