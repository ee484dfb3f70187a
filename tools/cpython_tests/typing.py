"""Stand-in for `typing`: names for annotations, which nothing looks into."""


class _Hint:
    def __getitem__(self, key):
        return self

    def __call__(self, *args, **keywords):
        return self


Any = Union = Optional = List = Dict = Set = Tuple = Callable = ClassVar = Final = _Hint()


def no_type_check(thing):
    thing.__no_type_check__ = True
    return thing


class Generic:
    def __class_getitem__(cls, key):
        return cls


def TypeVar(name, *bounds, **keywords):
    return _Hint()
