# dataclass: order, frozen, kw_only, slots, unsafe_hash, inheritance, InitVar.
from dataclasses import KW_ONLY, InitVar, dataclass, field, fields, is_dataclass, replace


@dataclass(order=True, frozen=True)
class Frozen:
    a: int
    b: str = "x"


@dataclass
class Base:
    i: int
    j: int = 5


@dataclass
class Derived(Base):
    k: str = "k"
    i: int = 9


@dataclass
class Computed:
    a: int
    b: InitVar[int] = 3
    c: int = field(init=False, repr=False)

    def __post_init__(self, b):
        self.c = self.a * b


@dataclass(kw_only=True)
class ByName:
    a: int
    b: int = 2


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3


@dataclass(slots=True)
class Slots:
    a: int
    b: int = 2


@dataclass(unsafe_hash=True)
class Hashed:
    a: int
    b: int = field(hash=False)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(Frozen(1) < Frozen(2), Frozen(1, "a") < Frozen(1, "b"), {Frozen(1): 2}[Frozen(1)], sorted([Frozen(2), Frozen(1)]))
# -> True True 2 [Frozen(a=1, b='x'), Frozen(a=2, b='x')]
attempt(lambda: setattr(Frozen(1), "a", 2))  # -> FrozenInstanceError cannot assign to field 'a'
attempt(lambda: delattr(Frozen(1), "a"))  # -> FrozenInstanceError cannot delete field 'a'
print(Derived(), Derived(1, 2, "z"), [one.name for one in fields(Derived)], is_dataclass(Derived), is_dataclass(3))
# -> Derived(i=9, j=5, k='k') Derived(i=1, j=2, k='z') ['i', 'j', 'k'] True False
print(Computed(2), Computed(2).c, Computed(2, 5).c, replace(Computed(2), a=4, b=2).c)  # -> Computed(a=2) 6 10 8
print(ByName(a=1), Mixed(1, b=2), Mixed.__match_args__)  # -> ByName(a=1, b=2) Mixed(a=1, b=2, c=3) ('a',)
attempt(lambda: ByName(1))  # -> TypeError ByName.__init__() takes 1 positional argument but 2 were given
attempt(lambda: Mixed(1, 2))  # -> TypeError Mixed.__init__() takes 2 positional arguments but 3 were given
slots = Slots(1)
print(slots, Slots.__slots__, slots.b)  # -> Slots(a=1, b=2) ('a', 'b') 2
attempt(lambda: setattr(slots, "z", 1))  # -> AttributeError 'Slots' object has no attribute 'z'
print(hash(Hashed(1, 2)) == hash(Hashed(1, 3)), Frozen.__dataclass_params__)
# -> True _DataclassParams(init=True,repr=True,eq=True,order=True,unsafe_hash=False,frozen=True)
