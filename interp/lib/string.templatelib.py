"""What a t-string makes: its texts and its interpolations, kept apart for whoever puts them together."""

__all__ = ["Interpolation", "Template", "convert"]

_set = object.__setattr__


class _Fixed:
    """What cannot be changed, and not be derived from once the two classes stand."""

    __slots__ = ()

    def __setattr__(self, name, value):
        if hasattr(type(self), name):
            raise AttributeError("readonly attribute")
        raise AttributeError(f"'{_name(type(self))}' object has no attribute '{name}'")

    def __delattr__(self, name):
        self.__setattr__(name, None)

    def __init_subclass__(cls):
        base = cls.__mro__[1]
        if base is not _Fixed:
            raise TypeError(f"type '{_name(base)}' is not an acceptable base type")


def _name(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def _of(name, value):
    if not isinstance(value, str):
        raise TypeError(f"Interpolation() argument '{name}' must be str, not {type(value).__name__}")
    return value


class Interpolation(_Fixed):
    """What stands in braces: the value, its text in the source, the letter behind `!` or None, what is behind `:`."""

    __slots__ = __match_args__ = ("value", "expression", "conversion", "format_spec")

    def __new__(cls, value, expression="", conversion=None, format_spec=""):
        if conversion is not None and _of("conversion", conversion) not in ("s", "a", "r"):
            raise ValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
        self = object.__new__(cls)
        _set(self, "value", value)
        _set(self, "expression", _of("expression", expression))
        _set(self, "conversion", conversion)
        _set(self, "format_spec", _of("format_spec", format_spec))
        return self

    def __repr__(self):
        return f"Interpolation({self.value!r}, {self.expression!r}, {self.conversion!r}, {self.format_spec!r})"

    def __reduce__(self):
        return Interpolation, (self.value, self.expression, self.conversion, self.format_spec)

    def __class_getitem__(cls, item):
        return _alias(cls, item)


class Template(_Fixed):
    """Texts and interpolations in turn: `strings` has one item more than `interpolations`."""

    __slots__ = ("strings", "interpolations")

    def __new__(cls, *args, **keywords):
        if keywords:
            raise TypeError("Template.__new__ only accepts *args arguments")
        strings, interpolations = [""], []
        for part in args:
            if isinstance(part, str):
                strings[-1] += part
            elif isinstance(part, Interpolation):
                interpolations.append(part)
                strings.append("")
            else:
                kind = type(part).__name__
                raise TypeError(f"Template.__new__ *args need to be of type 'str' or 'Interpolation', got {kind}")
        self = object.__new__(cls)
        _set(self, "strings", tuple(strings))
        _set(self, "interpolations", tuple(interpolations))
        return self

    @property
    def values(self):
        """The interpolations' values."""
        return tuple(part.value for part in self.interpolations)

    def __iter__(self):
        for index, text in enumerate(self.strings):
            if text:
                yield text
            if index < len(self.interpolations):
                yield self.interpolations[index]

    def __add__(self, other):
        if not isinstance(other, Template):
            kind = type(other)
            kind = kind.__name__ if kind.__module__ == "builtins" else _name(kind)
            raise TypeError(
                f'can only concatenate string.templatelib.Template (not "{kind}") to string.templatelib.Template'
            )
        return Template(*self, *other)

    def __repr__(self):
        return f"Template(strings={self.strings!r}, interpolations={self.interpolations!r})"

    def __reduce__(self):
        return Template, tuple(self)

    def __class_getitem__(cls, item):
        return _alias(cls, item)


def convert(obj, /, conversion):
    """The text that a conversion makes of a value; the value itself for None."""
    if conversion is None:
        return obj
    for letter, function in ("s", str), ("r", repr), ("a", ascii):
        if conversion == letter:
            return function(obj)
    raise ValueError(f"invalid conversion specifier: {conversion}")


_alias = type(list[int])
