"""Enumerations: classes whose instances are known by name and value."""

import _enum_types
from _enum_types import *
from _enum_types import EnumMeta, EnumType, _value_text, auto, property

__all__ = [
    "CONFORM",
    "EJECT",
    "Enum",
    "EnumMeta",
    "EnumType",
    "Flag",
    "FlagBoundary",
    "IntEnum",
    "IntFlag",
    "KEEP",
    "ReprEnum",
    "STRICT",
    "StrEnum",
    "auto",
    "member",
    "nonmember",
    "property",
    "unique",
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
