# dataclasses below each other: fields overridden, frozen mixed, keyword-only moved to the end, __post_init__ chained, generic and nested ones.
from dataclasses import KW_ONLY, MISSING, FrozenInstanceError, InitVar, asdict, dataclass, field, fields, replace
from typing import ClassVar, Generic, TypeVar

T = TypeVar("T")


@dataclass
class Base:
    _: KW_ONLY
    unit: str = "m"
    count: ClassVar[int] = 0
    scale: InitVar[float] = 1.0

    def __post_init__(self, scale):
        Base.count += 1
        self.factor = scale * 2


@dataclass
class Measure(Base, Generic[T]):
    value: T
    history: list = field(default_factory=list, repr=False, metadata={"doc": "older values"})

    def __post_init__(self, scale):
        super().__post_init__(scale)
        self.history.append(self.value)


@dataclass(repr=False, eq=False)
class Silent(Measure[int]):
    unit: str = field(default="mm", kw_only=False)
    value: int = 7

    def __repr__(self):
        return f"silent {self.value}{self.unit}"


m = Measure(3, unit="cm", scale=4)
print(m, m.factor, m.history, Base.count, [f.name for f in fields(Measure)], [f.kw_only for f in fields(m)], Measure.__match_args__)
# -> Measure(unit='cm', value=3) 8 [3] 1 ['unit', 'value', 'history'] [True, False, False] ('value', 'history')
print(Silent(), Silent(unit="km"), Silent("in", 5).history, Silent() == Silent(), [f.name for f in fields(Silent)], asdict(Silent()))
# -> silent 7mm silent 7km [5] True ['unit', 'value', 'history'] {'unit': 'mm', 'value': 7, 'history': [7]}
f = fields(m)[2]
print(f.name, f.type, f.default is MISSING, f.default_factory, f.repr, dict(f.metadata), f.hash, f.compare, f.init)
# -> history <class 'list'> True <class 'list'> False {'doc': 'older values'} None True True
print(replace(m, value=4, scale=1).factor, replace(m, value=4, scale=1).history is m.history)  # -> 2 True
for trial in ({"frozen": True}, {"order": True}, {"unsafe_hash": True}, {"slots": True}):
    try:
        made = dataclass(**trial)(type("Below", (Measure,), {"__annotations__": {"z": int}, "z": 1}))
        print(made(1, z=2))
    except TypeError as error:
        print(error)
# -> cannot inherit frozen dataclass from a non-frozen one
# -> Below(unit='m', value=1, z=2)
# -> Below(unit='m', value=1, z=2)
# -> Below(unit='m', value=1, z=2)


@dataclass(frozen=True)
class Pose:
    x: float = 0
    name: str = field(default="p", compare=False)

    def __post_init__(self):
        object.__setattr__(self, "double", self.x * 2)


pose = Pose(2)
print(pose.double, hash(Pose(1, "a")) == hash(Pose(1, "b")), Pose(1, "a") == Pose(1, "b"), {Pose(): 1}[Pose(0, "q")])
# -> 4 True True 1
for change in (lambda: setattr(pose, "x", 1), lambda: setattr(pose, "new", 1), lambda: delattr(pose, "double"), lambda: replace(pose, double=3), lambda: replace(m, unit="k", init=3)):
    try:
        change()
    except (FrozenInstanceError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> FrozenInstanceError cannot assign to field 'x'
# -> FrozenInstanceError cannot assign to field 'new'
# -> FrozenInstanceError cannot delete field 'double'
# -> TypeError Pose.__init__() got an unexpected keyword argument 'double'
# -> TypeError Measure.__init__() got an unexpected keyword argument 'init'
