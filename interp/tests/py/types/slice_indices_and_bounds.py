# slice.indices over every sign, None, and numbers beyond the machine's; comparison, text, attributes.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


values = (None, 0, 2, -2, 9, -9)
print([slice(a, b, c).indices(5) for a in values[::2] for b in values[1::2] for c in (None, 1, -1, 3, -2)])
# -> [(0, 0, 1), (0, 0, 1), (4, 0, -1), (0, 0, 3), (4, 0, -2), (0, 3, 1), (0, 3, 1), (4, 3, -1), (0, 3, 3), (4, 3, -2), (0, 0, 1), (0, 0, 1), (4, -1, -1), (0, 0, 3), (4, -1, -2), (2, 0, 1), (2, 0, 1), (2, 0, -1), (2, 0, 3), (2, 0, -2), (2, 3, 1), (2, 3, 1), (2, 3, -1), (2, 3, 3), (2, 3, -2), (2, 0, 1), (2, 0, 1), (2, -1, -1), (2, 0, 3), (2, -1, -2), (5, 0, 1), (5, 0, 1), (4, 0, -1), (5, 0, 3), (4, 0, -2), (5, 3, 1), (5, 3, 1), (4, 3, -1), (5, 3, 3), (4, 3, -2), (5, 0, 1), (5, 0, 1), (4, -1, -1), (5, 0, 3), (4, -1, -2)]
print(slice(2**70, -(2**70), -1).indices(5), slice(None, None, 2**70).indices(5), slice(1, 2**65).indices(2**66), slice(I(1), I(4), I(2)).indices(I(10)), slice(None).indices(0), slice(True, None).indices(3))
# -> (4, -1, -1) (0, 5, 1180591620717411303424) (1, 36893488147419103232, 1) (1, 4, 2) (0, 0, 1) (1, 3, 1)
s = slice(1, "x", [2])
print(s, repr(slice(5)), s.start, s.stop, s.step, slice(1, 2) == slice(1, 2, None), slice(1, 2) != slice(1, 3), slice(1, 2) < slice(1, 3), slice(None) == slice(None, None), slice(1) == (None, 1, None), slice(0, 1.0) == slice(False, 1))
# -> slice(1, 'x', [2]) slice(None, 5, None) 1 x [2] True True True True False True
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
# -> TypeError slice expected at least 1 argument, got 0
# -> TypeError slice expected at most 3 arguments, got 4
# -> TypeError slice() takes no keyword arguments
# -> TypeError unhashable type: 'slice'
# -> TypeError unhashable type: 'slice'
# -> ValueError slice step cannot be zero
# -> ValueError length should not be negative
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> TypeError slice.indices() takes exactly one argument (0 given)
# -> AttributeError readonly attribute
# -> TypeError '<' not supported between instances of 'slice' and 'int'
# -> TypeError '<' not supported between instances of 'NoneType' and 'int'
# -> TypeError type 'slice' is not an acceptable base type
# -> TypeError 'slice' object is not iterable
# -> TypeError __index__ returned non-int (type str)
# -> [2, 3]
