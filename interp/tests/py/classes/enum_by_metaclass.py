# An enumeration made with a metaclass: members from the namespace, identity, iteration, lookup, methods, read-only class.
class EnumMeta(type):
    def __new__(mcls, name, bases, namespace):
        members = {k: v for k, v in namespace.items() if not k.startswith("_") and not callable(v) and not hasattr(v, "__get__")}
        for key in members:
            del namespace[key]
        cls = super().__new__(mcls, name, bases, namespace)
        cls._members = {}
        for key, value in members.items():
            same = next((m for m in cls._members.values() if m.value == value), None)
            if same is None:
                same = object.__new__(cls)
                same.__dict__.update(name=key, value=value)
            cls._members[key] = same
        return cls

    def __iter__(cls):
        return iter(dict.fromkeys(cls._members.values()))

    def __len__(cls):
        return len(list(iter(cls)))

    def __getitem__(cls, name):
        return cls._members[name]

    def __getattr__(cls, name):
        try:
            return cls.__dict__["_members"][name]
        except KeyError:
            raise AttributeError(f"{cls.__name__} has no {name}") from None

    def __call__(cls, value):
        for member in cls:
            if member.value == value:
                return member
        raise ValueError(f"{value!r} is no {cls.__name__}")

    def __contains__(cls, member):
        return type(member) is cls

    def __setattr__(cls, name, value):
        if not name.startswith("_"):
            raise AttributeError(f"{name} is read-only")
        super().__setattr__(name, value)

    def __reversed__(cls):
        return reversed(list(cls))

    __bool__ = lambda cls: True


class Enum(metaclass=EnumMeta):
    def __repr__(self):
        return f"{type(self).__name__}.{self.name}"

    def __setattr__(self, name, value):
        raise AttributeError(name)


class Colour(Enum):
    RED = 1
    GREEN = 2
    ALIAS = 1
    BLUE = "b"

    def mix(self, other):
        return f"{self.name}+{other.name}"

    @property
    def lower(self):
        return self.name.lower()


print(list(Colour), len(Colour), Colour.RED, Colour["BLUE"], Colour(2), Colour.ALIAS is Colour.RED, Colour.RED in Colour, 1 in Colour)
# -> [Colour.RED, Colour.GREEN, Colour.BLUE] 3 Colour.RED Colour.BLUE Colour.GREEN True True False
print(Colour.RED.mix(Colour.BLUE), Colour.GREEN.lower, {Colour.RED: 1}[Colour(1)], list(reversed(Colour)), Colour.RED == Colour.RED, Colour.RED == 1, bool(Colour))
# -> RED+BLUE green 1 [Colour.BLUE, Colour.GREEN, Colour.RED] True False True
for bad in (lambda: Colour.PINK, lambda: Colour(9), lambda: Colour["x"], lambda: setattr(Colour, "RED", 5), lambda: setattr(Colour.RED, "value", 2), lambda: Colour.RED < Colour.GREEN):
    try:
        print(bad())
    except (AttributeError, ValueError, KeyError, TypeError) as error:
        print(type(error).__name__, error)
# -> AttributeError Colour has no PINK
# -> ValueError 9 is no Colour
# -> KeyError 'x'
# -> AttributeError RED is read-only
# -> AttributeError value
# -> TypeError '<' not supported between instances of 'Colour' and 'Colour'
match Colour.GREEN:
    case Colour.RED:
        print("red")
    case Colour.GREEN | Colour.BLUE as c:
        print("not red", c)  # -> not red Colour.GREEN
a, b, c = Colour
print(a, b, c, isinstance(a, Enum), type(Colour).__name__)  # -> Colour.RED Colour.GREEN Colour.BLUE True EnumMeta
