"""Stand-in for `dataclasses`: fields without options."""


def dataclass(cls):
    names = list(cls.__dict__.get("__annotations__", {}))

    def __init__(self, *args, **keywords):
        for name, value in zip(names, args):
            setattr(self, name, value)
        for name, value in keywords.items():
            setattr(self, name, value)

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return [getattr(self, name) for name in names] == [getattr(other, name) for name in names]

    cls.__init__, cls.__eq__, cls.__hash__ = __init__, __eq__, None
    cls.__match_args__ = tuple(names)
    return cls
