"""Enumerations: classes whose instances are known by name and value."""

import _enum_types
from _enum_types import *
from _enum_types import EnumMeta, EnumType, _value_text, auto, property

__all__ = [
    "CONFORM",
    "CONTINUOUS",
    "EJECT",
    "Enum",
    "EnumCheck",
    "EnumMeta",
    "EnumType",
    "Flag",
    "FlagBoundary",
    "IntEnum",
    "IntFlag",
    "KEEP",
    "NAMED_FLAGS",
    "ReprEnum",
    "STRICT",
    "StrEnum",
    "UNIQUE",
    "auto",
    "member",
    "nonmember",
    "property",
    "unique",
    "verify",
]


def _bits(number):
    """The single bits of a number, the lowest first."""
    while number:
        bit = number & -number
        yield bit
        number ^= bit


class FlagBoundary(StrEnum):
    """What happens to bits that no flag has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _binary(number, digits):
    """The lowest digits of a number, its sign in front."""
    ceiling = 1 << max(number.bit_length(), digits)
    text = bin(number + ceiling)[3:] if number >= 0 else bin(ceiling + number)[2:]
    sign = "0b0" if number >= 0 else "0b1"
    text = text if number >= 0 else text[-max(digits, 1) :].rjust(digits, "1")
    return f"{sign} {text[-max(digits, len(text)) :]}"


class Flag(Enum, boundary=STRICT):
    """Members that can be combined."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError("invalid flag value %r" % last) from None

    @classmethod
    def _iter_member_(cls, value):
        for bit in _bits(value & cls._flag_mask_):
            found = cls._value2member_map_.get(bit)
            if found is not None:
                yield found

    @classmethod
    def _missing_(cls, value):
        """The member that is a combination of others."""
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask = cls._flag_mask_
        every = (1 << mask.bit_length()) - 1
        if not ~every <= value <= every or value & (every ^ mask):
            if cls._boundary_ is STRICT:
                digits = max(value.bit_length(), mask.bit_length())
                given, allowed = _binary(value, digits), _binary(mask, digits)
                raise ValueError("%r invalid value %r\n    given %s\n  allowed %s" % (cls, value, given, allowed))
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value = max(every + 1, 2 ** value.bit_length()) + value
        if value < 0:
            value = every + 1 + value if cls._boundary_ is not STRICT else value & mask
        known = cls._value2member_map_.get(value)
        if known is not None:
            return known
        data = cls._member_type_
        made = object.__new__(cls) if data is object else data.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        parts = list(cls._iter_member_(value))
        covered = 0
        for part in parts:
            covered |= part._value_
        rest = value & ~covered
        made._name_ = "|".join(part._name_ for part in parts) or None
        if rest and made._name_ is not None:
            if cls._boundary_ is STRICT:
                raise ValueError("%r: no members with value %r" % (cls, rest))
            made._name_ += "|%s" % cls._numeric_repr_(rest)
        return cls._value2member_map_.setdefault(value, made)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            kinds = type(other).__qualname__, self.__class__.__qualname__
            raise TypeError("unsupported operand type(s) for 'in': %r and %r" % kinds)
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return bool(self._value_)

    def __repr__(self):
        text = _value_text(self)
        if self._name_ is None:
            return "<%s: %s>" % (self.__class__.__name__, text)
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, text)

    def __str__(self):
        if self._name_ is None:
            return "%s(%s)" % (self.__class__.__name__, _value_text(self))
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def _value_of(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return NotImplemented

    def __or__(self, other):
        other = self._value_of(other)
        return other if other is NotImplemented else self.__class__(self._value_ | other)

    def __and__(self, other):
        other = self._value_of(other)
        return other if other is NotImplemented else self.__class__(self._value_ & other)

    def __xor__(self, other):
        other = self._value_of(other)
        return other if other is NotImplemented else self.__class__(self._value_ ^ other)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)


_enum_types.Flag = Flag


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are integers too."""


def unique(enumeration):
    """Refuses an enumeration with two names for a value."""
    pairs = [(name, one.name) for name, one in enumeration.__members__.items() if name != one.name]
    if pairs:
        details = ", ".join("%s -> %s" % pair for pair in pairs)
        raise ValueError("duplicate values found in %r: %s" % (enumeration, details))
    return enumeration


class EnumCheck(StrEnum):
    """What `verify` looks at."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """A decorator that refuses an enumeration for which one of the checks fails."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        kind = "flag" if issubclass(enumeration, Flag) else "enum"
        for check in self.checks:
            if check is UNIQUE:
                self._unique(enumeration)
            elif check is CONTINUOUS:
                self._continuous(enumeration, kind)
            elif check is NAMED_FLAGS:
                self._named(enumeration)
        return enumeration

    def _unique(self, enumeration):
        pairs = [(name, one.name) for name, one in enumeration.__members__.items() if name != one.name]
        if pairs:
            raise ValueError("aliases found in %r: %s" % (enumeration, ", ".join("%s -> %s" % pair for pair in pairs)))

    def _continuous(self, enumeration, kind):
        values = {one.value for one in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if kind == "flag":
            wanted = [1 << bit for bit in range(low.bit_length(), high.bit_length() - 1)]
        else:
            wanted = range(low + 1, high)
        missing = [value for value in wanted if value not in values]
        if missing:
            text = "invalid %s %r: missing values %s" % (kind, enumeration.__name__, ", ".join(map(str, missing)))
            raise ValueError(text[:256])

    def _named(self, enumeration):
        singles = {one._value_ for one in enumeration}
        names, missing = [], 0
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias.value < 0:
                continue
            lost = [bit for bit in _bits(alias.value) if bit not in singles]
            if lost:
                names.append(name)
                for bit in lost:
                    missing |= bit
        if names:
            what = "alias %s is missing" % names[0] if len(names) == 1 else (
                "aliases %s and %s are missing" % (", ".join(names[:-1]), names[-1])
            )
            value = "value 0x%x" % missing if _is_single(missing) else "combined values of 0x%x" % missing
            raise ValueError(
                "invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]"
                % (enumeration.__name__, what, value)
            )


def _is_single(number):
    return number & (number - 1) == 0
