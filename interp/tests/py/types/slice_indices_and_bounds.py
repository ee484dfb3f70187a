# slice.indices over every sign, None, and numbers beyond the machine's; comparison, text, attributes.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


values = (None, 0, 2, -2, 9, -9)
print([slice(a, b, c).indices(5) for a in values[::2] for b in values[1::2] for c in (None, 1, -1, 3, -2)])
print(slice(2**70, -(2**70), -1).indices(5), slice(None, None, 2**70).indices(5), slice(1, 2**65).indices(2**66), slice(I(1), I(4), I(2)).indices(I(10)), slice(None).indices(0), slice(True, None).indices(3))
s = slice(1, "x", [2])
print(s, repr(slice(5)), s.start, s.stop, s.step, slice(1, 2) == slice(1, 2, None), slice(1, 2) != slice(1, 3), slice(1, 2) < slice(1, 3), slice(None) == slice(None, None), slice(1) == (None, 1, None), slice(0, 1.0) == slice(False, 1))
show(
    lambda: slice(),
    lambda: slice(1, 2, 3, 4),
    lambda: slice(stop=1),
    lambda: hash(slice(1)),
    lambda: {slice(1): 2},
    lambda: slice(1, 2, 0).indices(5),
    lambda: slice(1).indices(-1),
    lambda: slice(1).indices("a"),
    lambda: slice(1).indices(1.5),
    lambda: slice("a").indices(5),
    lambda: slice(0, 1.5).indices(5),
    lambda: slice(1).indices(),
    lambda: setattr(slice(1), "start", 2),
    lambda: slice(1) < 5,
    lambda: slice(None, 1) < slice(1, 1),
    lambda: type("S", (slice,), {}),
    lambda: iter(slice(1)),
    lambda: [1, 2, 3][slice(I("a"), None)],
    lambda: [1, 2, 3][slice(I(-2), I(5))],
)
