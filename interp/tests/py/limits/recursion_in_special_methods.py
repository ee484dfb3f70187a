# Endless recursion through special methods is caught too.
class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __add__(self, other):
        return self + other

    def __eq__(self, other):
        return self == other

    def __hash__(self):
        return hash(self)

    def __len__(self):
        return len(self)

    def __getitem__(self, i):
        return self[i]

    def __contains__(self, x):
        return x in self

    def __call__(self):
        return self()

    def __repr__(self):
        return repr(self)

    def __str__(self):
        return str(self)

    def __iter__(self):
        return iter(self)

    def __lt__(self, other):
        return sorted([self, other])

    def __bool__(self):
        return bool(self)

    def __format__(self, spec):
        return format(self, spec)

    def __index__(self):
        return [1][self]


x = Loop()
cases = [
    lambda: x.a,
    lambda: x + 1,
    lambda: x == 1,
    lambda: hash(x),
    lambda: len(x),
    lambda: x[0],
    lambda: 1 in x,
    lambda: x(),
    lambda: repr(x),
    lambda: str(x),
    lambda: list(x),
    lambda: x < x,
    lambda: bool(x),
    lambda: f"{x}",
    lambda: [1][x],
    lambda: {x: 1},
    lambda: "%s" % x,
    lambda: print([x]),
    lambda: sorted([x, x]),
]
for case in cases:
    try:
        case()
        print("no error")
    except RecursionError as e:
        print(type(e).__name__)
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
