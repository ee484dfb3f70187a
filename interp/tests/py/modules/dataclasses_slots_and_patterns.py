# Dataclasses with slots, weak references and kw_only in patterns, subclasses, replace, __post_init__ that calls super, fields made by a factory of the class.
import weakref
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, replace
from functools import cached_property


@dataclass(slots=True)
class Point:
    x: float
    y: float = 0.0

    def __post_init__(self):
        self.x = float(self.x)


@dataclass(slots=True, frozen=True, order=True)
class Key:
    name: str
    rank: int = field(default=0, compare=False)
    parts: tuple = field(default_factory=tuple, hash=False)


@dataclass(slots=True, weakref_slot=True)
class Linked(Point):
    label: str = "l"
    _: KW_ONLY
    extra: list = field(default_factory=lambda: ["made"])


@dataclass
class WithDict(Point):
    note: InitVar[str] = "n"

    def __post_init__(self, note):
        super().__post_init__()
        self.noted = note + "!"

    @cached_property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5


p, k, l, w = Point(3, 4), Key("k", 5, (1,)), Linked(1, 2, "z", extra=[0]), WithDict(3, 4, "note")
print(p, hasattr(p, "__dict__"), Point.__slots__, Linked.__slots__, l, weakref.ref(l)() is l, w.noted, w.norm, w.__dict__, hasattr(Key, "__weakref__"))
# -> Point(x=3.0, y=4) False ('x', 'y') ('label', 'extra', '__weakref__') Linked(x=1.0, y=2, label='z', extra=[0]) True note! 5.0 {'noted': 'note!', 'norm': 5.0} False
print(k == Key("k", 9, (1,)), hash(k) == hash(Key("k", 7, (2,))), sorted([Key("b"), Key("a", 9)]), replace(k, rank=1), replace(l, x=9, extra=[]), asdict(l), astuple(k), [f.name for f in fields(Linked) if f.kw_only])
# -> True True [Key(name='a', rank=9, parts=()), Key(name='b', rank=0, parts=())] Key(name='k', rank=1, parts=(1,)) Linked(x=9.0, y=2, label='z', extra=[]) {'x': 1.0, 'y': 2, 'label': 'z', 'extra': [0]} ('k', 5, (1,)) ['extra']
for thing in (p, k, l, w, Key("deep", 1, (Point(0), 2)), 5):
    match thing:
        case Linked(x, y, label=("z" | "y") as label, extra=[first, *_]):
            print("linked", x, y, label, first)
        case WithDict(3.0, y) if y > 3:
            print("with dict", y)
        case Key(parts=(Point(x=0.0), n)):
            print("key of point", n)
        case Key(name, rank):
            print("key", name, rank)
        case Point(x=3.0) | Point(y=3.0):
            print("point")
        case _:
            print("other")
# -> point
# -> key k 5
# -> linked 1.0 2 z 0
# -> with dict 4
# -> key of point 2
# -> other
for trial in (lambda: setattr(p, "z", 1), lambda: setattr(k, "name", "x"), lambda: delattr(k, "name"), lambda: weakref.ref(p), lambda: Linked(1, 2, "l", []), lambda: Point(), lambda: Point("x"), lambda: replace(w, x=1), lambda: Key("a") < Key(1), lambda: hash(p), lambda: dataclass(slots=True)(type("S", (), {"__slots__": ("x",), "__annotations__": {"x": int}})), lambda: dataclass(weakref_slot=True)(type("S", (), {}))):
    try:
        print(trial())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
# -> AttributeError 'Point' object has no attribute 'z'
# -> FrozenInstanceError cannot assign to field 'name'
# -> FrozenInstanceError cannot delete field 'name'
# -> TypeError cannot create weak reference to 'Point' object
# -> TypeError Linked.__init__() takes from 2 to 4 positional arguments but 5 were given
# -> TypeError Point.__init__() missing 1 required positional argument: 'x'
# -> ValueError could not convert string to float: 'x'
# -> WithDict(x=1.0, y=4)
# -> TypeError '<' not supported between instances of 'str' and 'int'
# -> TypeError unhashable type: 'Point'
# -> TypeError S already specifies __slots__
# -> TypeError weakref_slot is True but slots is False
