# What a metaclass may define: iteration, items, length, call, comparison, containment, truth, format, instance and subclass checks, dir and attributes of classes.
class Meta(type):
    members = ()

    def __iter__(cls):
        return iter(cls.members)

    def __len__(cls):
        return len(cls.members)

    def __getitem__(cls, key):
        return f"{cls.__name__}[{key!r}]"

    def __contains__(cls, item):
        return item in cls.members

    def __call__(cls, *args, **keywords):
        if args == ("raw",):
            return "no instance"
        made = super().__call__(*args, **keywords)
        cls.members += (made,)
        return made

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __add__(cls, other):
        return type(cls)(cls.__name__ + other.__name__, (cls, other), {})

    def __eq__(cls, other):
        return isinstance(other, Meta) and len(cls.__name__) == len(other.__name__)

    def __hash__(cls):
        return len(cls.__name__)

    def __repr__(cls):
        return f"<{cls.__name__}>"

    def __format__(cls, spec):
        return f"{cls.__name__:{spec}}"

    def __bool__(cls):
        return bool(cls.members)

    def __dir__(cls):
        return ["z", "a"]

    def __instancecheck__(cls, other):
        return other == "text" or super().__instancecheck__(other)

    def __subclasscheck__(cls, other):
        return other is int or super().__subclasscheck__(other)

    def __enter__(cls):
        return cls.__name__

    def __exit__(cls, *exc):
        return True

    def __getattr__(cls, name):
        if name.startswith("auto_"):
            return name[5:]
        raise AttributeError(f"class {cls.__name__} lacks {name}")

    def __setattr__(cls, name, value):
        super().__setattr__(name, value if name.startswith("_") or name == "members" else ("set", value))

    def __int__(cls):
        return 42

    @property
    def size(cls):
        return len(cls)

    @classmethod
    def create(mcls, name):
        return mcls(name, (), {})


class A(metaclass=Meta):
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"A{self.n}"

    def __len__(self):
        return 7

    def __class_getitem__(cls, key):
        return "never: the metaclass comes first"


class Bb(A):
    members = ()


print(bool(A), A(1), A("raw"), A(2), list(A), len(A), len(A(3)), A["k"], A[1:2], A.members[0] in A, bool(A), bool(Bb), sorted([Bb, A]), A == Bb, A == Meta.create("Z"), {A: 1}[Meta.create("Q")])
# -> False A1 no instance A2 [A1, A2] 2 7 A['k'] A[slice(1, 2, None)] True True False [<A>, <Bb>] False True 1
AB = Bb + Meta.create("C")
print(AB, AB.__mro__, f"{A:>4}|{A!r}", dir(A), isinstance("text", A), issubclass(int, A), isinstance(Bb(5), A), A.auto_name, A.size, int(A), *A.members, [m.n for m in A])
# -> <BbC> (<BbC>, <Bb>, <A>, <C>, <class 'object'>)    A|<A> ['a', 'z'] True True True name 3 42 A1 A2 A3 [1, 2, 3]
A.x = 1
with A as name:
    raise ValueError("swallowed by the class")
print(name, A.x, A(9).x, min(Bb, A), max(A.members, key=lambda a: a.n), *reversed(A.members[:2]))
# -> A ('set', 1) ('set', 1) <A> A9 A2 A1
for trial in (lambda: A.nothing, lambda: A(1).auto_x, lambda: A(1).size, lambda: A(), lambda: A - A, lambda: Meta.create(), lambda: A(1)["k"], lambda: iter(A(1)), lambda: Bb["x"], lambda: next(A)):
    try:
        print(trial())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# -> AttributeError class A lacks nothing
# -> AttributeError 'A' object has no attribute 'auto_x'
# -> AttributeError 'A' object has no attribute 'size'
# -> TypeError A.__init__() missing 1 required positional argument: 'n'
# -> TypeError unsupported operand type(s) for -: 'Meta' and 'Meta'
# -> TypeError Meta.create() missing 1 required positional argument: 'name'
# -> TypeError 'A' object is not subscriptable
# -> TypeError 'A' object is not iterable
# -> Bb['x']
# -> TypeError 'Meta' object is not an iterator
