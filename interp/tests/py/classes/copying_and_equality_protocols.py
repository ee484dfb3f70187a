# Value objects: __eq__, __hash__, ordering, copying by constructor.
class Pose:
    fields = ("x", "y", "heading")

    def __init__(self, x=0.0, y=0.0, heading=0.0):
        self.x, self.y, self.heading = x, y, heading

    def _key(self):
        return tuple(getattr(self, f) for f in self.fields)

    def __eq__(self, other):
        return self._key() == other._key() if type(other) is type(self) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{f}={getattr(self, f)}' for f in self.fields)})"

    def replace(self, **changes):
        return type(self)(**{**dict(zip(self.fields, self._key())), **changes})


class Stamped(Pose):
    fields = Pose.fields + ("t",)

    def __init__(self, *args, t=0, **kw):
        super().__init__(*args, **kw)
        self.t = t


a, b = Pose(1, 2), Pose(1, 2.0)
print(
    a == b,
    a != b,
    a is b,
    hash(a) == hash(b),
    len({a, b, Pose(3)}),
    a < Pose(1, 3),
    a > Pose(0, 99),
    a == 5,
    a != None,
)  # -> True False False True 2 True True False True
c = a.replace(heading=90)
print(c, a, sorted([c, a, Pose()]), max(a, c).heading, a in [c, b], [c, b].index(a))
# -> Pose(x=1, y=2, heading=90) Pose(x=1, y=2, heading=0.0) [Pose(x=0.0, y=0.0, heading=0.0), Pose(x=1, y=2, heading=0.0), Pose(x=1, y=2, heading=90)] 90 True 1
s = Stamped(1, 2, t=5)
print(s, s == a, a == s, s.replace(t=6), s == Stamped(1, 2, 0.0, t=5), {s: "stamped"}[Stamped(1, 2, t=5)])
# -> Stamped(x=1, y=2, heading=0.0, t=5) False False Stamped(x=1, y=2, heading=0.0, t=6) True stamped
for f in (lambda: a < s, lambda: a < 1, lambda: a.replace(z=1), lambda: sorted([a, s])):
    try:
        f()
    except TypeError as e:
        print(e)
# -> '<' not supported between instances of 'Pose' and 'Stamped'
# -> '<' not supported between instances of 'Pose' and 'int'
# -> Pose.__init__() got an unexpected keyword argument 'z'
# -> '<' not supported between instances of 'Stamped' and 'Pose'
