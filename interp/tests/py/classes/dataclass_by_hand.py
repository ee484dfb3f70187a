# A record decorator made of annotations: __init__ by exec, defaults, __eq__, __repr__, ordering, inheritance, frozen instances.
def record(cls=None, /, *, order=False, frozen=False):
    def wrap(cls):
        fields = {}
        for base in reversed(cls.__mro__):
            for name in base.__dict__.get("__annotations__", {}):
                fields[name] = hasattr(base, name)
        required_after = False
        parameters = []
        for name, has_default in fields.items():
            if not has_default and required_after:
                raise TypeError(f"non-default argument {name!r} follows default argument")
            required_after |= has_default
            parameters.append(f"{name}=_defaults.{name}" if has_default else name)
        body = "\n".join(f" object.__setattr__(self, {name!r}, {name})" for name in fields) or " pass"
        space = {"_defaults": cls}
        exec(f"def __init__(self, {', '.join(parameters)}):\n{body}\n if hasattr(self, '__post_init__'): self.__post_init__()", space)
        cls.__init__ = space["__init__"]
        cls.__init__.__qualname__ = f"{cls.__qualname__}.__init__"
        cls.__match_args__ = tuple(fields)
        key = lambda self: tuple(getattr(self, name) for name in fields)
        cls.__repr__ = lambda self: f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in fields)})"
        cls.__eq__ = lambda self, other: key(self) == key(other) if type(other) is type(self) else NotImplemented
        if order:
            cls.__lt__ = lambda self, other: key(self) < key(other) if type(other) is type(self) else NotImplemented
        if frozen:
            cls.__hash__ = lambda self: hash(key(self))
            def refuse(self, name, *value):
                raise AttributeError(f"cannot assign to field {name!r}")
            cls.__setattr__ = cls.__delattr__ = refuse
        else:
            cls.__hash__ = None
        return cls
    return wrap if cls is None else wrap(cls)


@record
class Point:
    x: int
    y: int = 0

    def __post_init__(self):
        self.norm = abs(self.x) + abs(self.y)


@record(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


@record
class Point3(Point):
    z: int = 9


p = Point(1)
print(p, p == Point(1, 0), p != Point(2), p == (1, 0), p.norm, Point3(1, 2), Point3(1) == Point(1), Point.__match_args__)
# -> Point(x=1, y=0) True True False 1 Point3(x=1, y=2, z=9) False ('x', 'y')
print(sorted([Version(2), Version(1, 5), Version(1)]), {Version(1): "v"}[Version(1, 0)], Version(1) < Version(1, 1))
# -> [Version(major=1, minor=0), Version(major=1, minor=5), Version(major=2, minor=0)] v True
for bad in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(z=1, x=1), lambda: hash(p), lambda: setattr(Version(1), "major", 2), lambda: delattr(Version(1), "minor"), lambda: Version(1) < 5, lambda: record(type("Bad", (Point,), {"__annotations__": {"w": int}}))):
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, str(error).replace("__create_fn__", ""))
# -> TypeError Point.__init__() missing 1 required positional argument: 'x'
# -> TypeError Point.__init__() takes from 2 to 3 positional arguments but 4 were given
# -> TypeError Point.__init__() got an unexpected keyword argument 'z'
# -> TypeError unhashable type: 'Point'
# -> AttributeError cannot assign to field 'major'
# -> AttributeError cannot assign to field 'minor'
# -> TypeError '<' not supported between instances of 'Version' and 'int'
# -> TypeError non-default argument 'w' follows default argument
match p:
    case Point(x, y=0):
        print("on the axis", x)  # -> on the axis 1
