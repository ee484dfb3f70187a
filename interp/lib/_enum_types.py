"""What the module `enum` is made of, but for flags."""

from types import MappingProxyType

# Where the classes belong.
__name__ = "enum"

# Set at the end, when the classes are there.
Enum = Flag = ReprEnum = None
_property = property


class nonmember:
    """A value that becomes an ordinary attribute."""

    def __init__(self, value):
        self.value = value


class member:
    """A value that becomes a member, whatever it is."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value that the class chooses."""

    def __init__(self, value=None):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % self.value


class property:
    """An attribute of members; a member may have the same name."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.name = None

    def __set_name__(self, owner, name):
        self.name = name
        self.clsname = owner.__name__

    def __get__(self, instance, owner=None):
        if instance is None:
            found = owner._member_map_.get(self.name)
            if found is None:
                raise AttributeError("%r has no attribute %r" % (owner, self.name))
            return found
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))
        self.fdel(instance)


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_descriptor(value):
    return any(hasattr(value, name) for name in ("__get__", "__set__", "__delete__"))


def _is_single_bit(number):
    return number > 0 and number & (number - 1) == 0


class _Namespace(dict):
    """What a class body fills: it sees which names are members."""

    def __init__(self, name, next_value):
        super().__init__()
        self._class_name = name
        self._names = {}
        self._values = []
        self._ignored = []
        self._next_value = next_value

    def __setitem__(self, key, value):
        private = key.startswith("_" + self._class_name.lstrip("_") + "__") and not key.endswith("__")
        if private or _is_dunder(key) or key in self._ignored:
            pass
        elif _is_sunder(key):
            value = self._sunder(key, value)
        elif key in self._names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _is_descriptor(value):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            value = self._given(key, value.value if isinstance(value, member) else value)
            self._names[key] = None
            self._values.append(value)
        super().__setitem__(key, value)

    def _sunder(self, key, value):
        known = ("_order_", "_generate_next_value_", "_missing_", "_ignore_", "_numeric_repr_", "_iter_member_")
        if key not in known and not key.startswith("_iter_member_"):
            raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
        if key == "_generate_next_value_":
            if self._names:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            self._ignored = value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            already = set(value) & set(self._names)
            if already:
                raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
        return value

    def _given(self, key, value):
        """The value with what `auto` stands for put in."""
        if isinstance(value, auto):
            if value.value is None:
                value.value = self._next_value(key, 1, len(self._names), self._values[:])
            return value.value
        if type(value) is tuple and any(isinstance(part, auto) for part in value):
            return tuple(self._given(key, part) if isinstance(part, auto) else part for part in value)
        return value

    def update(self, members=(), **more):
        for name, value in dict(members, **more).items():
            self[name] = value


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        if Enum is None:
            return {}
        _, first = metacls._parents(cls, bases)
        made = _Namespace(cls, getattr(first, "_generate_next_value_", None))
        return made

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if Enum is None:
            return super().__new__(metacls, cls, bases, dict(classdict), **kwds)
        names = list(classdict._names)
        invalid = [name for name in names if name in ("mro", "")]
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % ",".join(map(repr, invalid)))
        ignored = [*classdict._ignored, "_ignore_"]
        data, first = metacls._parents(cls, bases)
        body = {name: value for name, value in classdict.items() if name not in names and name not in ignored}
        order = body.pop("_order_", None)
        body["_member_names_"] = []
        body["_member_map_"] = {}
        body["_value2member_map_"] = {}
        body["_member_type_"] = data
        body["_boundary_"] = boundary or getattr(first, "_boundary_", None)
        body["_flag_mask_"] = body["_singles_mask_"] = 0
        own_new = body.get("__new__")
        if "_generate_next_value_" in body and not isinstance(body["_generate_next_value_"], staticmethod):
            body["_generate_next_value_"] = staticmethod(body["_generate_next_value_"])
        made = super().__new__(metacls, cls, bases, body, **kwds)
        _take_methods(made, bases, body, data, first)
        if own_new is not None:
            made._new_member_ = own_new
        for name in names:
            made._add(name, classdict[name])
        # From now on a call looks for a member.
        if own_new is not None:
            type.__setattr__(made, "__new_member__", own_new)
        type.__setattr__(made, "__new__", Enum.__new__)
        if order is not None:
            wanted = order.replace(",", " ").split() if isinstance(order, str) else list(order)
            wanted = [name for name in wanted if name in made._member_names_]
            if wanted != made._member_names_:
                raise TypeError("member order does not match _order_:\n  %r\n  %r" % (made._member_names_, wanted))
        return made

    def __init__(cls, *args, **kwds):
        pass

    @classmethod
    def _parents(metacls, name, bases):
        """(type of the values, enumeration to derive from)"""
        if not bases:
            return object, Enum
        for base in bases:
            if isinstance(base, EnumType) and base.__dict__.get("_member_names_"):
                raise TypeError("<enum %r> cannot extend %r" % (name, base))
        first = bases[-1]
        if not isinstance(first, EnumType):
            raise TypeError(
                "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        candidate = base._member_type_
                        break
                elif "__new__" in base.__dict__ or base in (int, float, str, bytes, complex, tuple):
                    candidate = candidate or base
                    break
                else:
                    candidate = candidate or (base if _is_data(base) else None)
            if candidate is not None and candidate not in found:
                found.append(candidate)
        if len(found) > 1:
            raise TypeError("too many data types for %r: %r" % (name, set(found)))
        return (found[0] if found else object), first

    def _add(cls, name, value):
        """Makes a member."""
        data = cls._member_type_
        args = value if isinstance(value, tuple) else (value,)
        if data is tuple:
            args = (args,)
        new = cls._new_member_
        if new is not None:
            made = new(cls, *args)
        elif data is object:
            made = object.__new__(cls)
        else:
            made = data.__new__(cls, *args)
        if not hasattr(made, "_value_"):
            if data is object:
                made._value_ = value
            else:
                try:
                    made._value_ = data(*args)
                except Exception as error:
                    raise TypeError("_value_ not set in __new__, unable to create it") from error
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        known = cls._find(value)
        if known is not None:
            made = known
        elif Flag is None or not issubclass(cls, Flag):
            cls._member_names_.append(name)
        else:
            cls._flag_mask_ |= value if isinstance(value, int) else 0
            if not isinstance(value, int) or _is_single_bit(value):
                cls._member_names_.append(name)
                cls._singles_mask_ |= value if isinstance(value, int) else 0
        if not isinstance(cls.__dict__.get(name), property) and name not in ("name", "value"):
            type.__setattr__(cls, name, made)
        cls._member_map_[name] = made
        try:
            cls._value2member_map_.setdefault(value, made)
        except TypeError:
            # It has no hash; it is looked for one by one.
            pass

    def _find(cls, value):
        """The member of a value, or `None`."""
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for known in cls._member_map_.values():
                if known._value_ == value:
                    return known
            return None

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None and (type is None or cls._member_map_):
            return cls.__new__(cls, value)
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """A new enumeration of names, of pairs of names and values, or of a mapping."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        items, values = [], []
        for at, item in enumerate(names.items() if hasattr(names, "items") else names):
            if isinstance(item, str):
                value = cls._generate_next_value_(item, start, at, values[:])
                values.append(value)
                item = item, value
            namespace[item[0]] = item[1]
        if module is None:
            import sys

            module = sys._getframe(2).f_globals.get("__name__")
        namespace["__module__"] = module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if not isinstance(value, Enum):
            import warnings

            warnings.warn(
                "in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                "False depending on whether the value is a member or the value of a member",
                DeprecationWarning,
                stacklevel=2,
            )
            kinds = type(value).__qualname__, cls.__class__.__qualname__
            raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'" % kinds)
        return isinstance(value, cls) and value._name_ in cls._member_map_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, name))
        super().__delattr__(name)

    def __dir__(cls):
        found = ["__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__"]
        found += ["__members__", "__module__", "__name__", "__qualname__", *cls._member_names_]
        return sorted(found)

    def __repr__(cls):
        is_flag = Flag is not None and issubclass(cls, Flag)
        return "<%s %r>" % ("flag" if is_flag else "enum", cls.__name__)


EnumMeta = EnumType


def _is_data(base):
    return any(issubclass(base, kind) for kind in (int, float, str, bytes, complex, tuple))


_OPERATORS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


def _take_methods(made, bases, body, data, first):
    """How members are shown is the enumeration's matter, unless it leaves that to the values; operators are the flag's."""
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name not in body and getattr(made, name) in (getattr(data, name), getattr(object, name)):
            type.__setattr__(made, name, getattr(first, name))
    if ReprEnum is not None and ReprEnum in bases:
        if data is object:
            raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
        if "__format__" not in body:
            type.__setattr__(made, "__format__", lambda self, spec: format(self._value_, spec))
        if "__str__" not in body:
            type.__setattr__(made, "__str__", lambda self: str(self._value_))
    if Flag is not None and issubclass(made, Flag):
        for name in _OPERATORS:
            if name not in body:
                type.__setattr__(made, name, getattr(Flag, name))


class Enum(metaclass=EnumType):
    """A class whose instances are known by name and value."""

    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    _member_type_ = object
    _new_member_ = None
    _boundary_ = None

    def __new__(cls, value):
        if type(value) is cls:
            return value
        found = cls._find(value)
        if found is not None:
            return found
        if not cls._member_map_:
            raise TypeError("%r has no members defined" % cls)
        trouble = None
        try:
            found = cls._missing_(value)
        except Exception as error:
            trouble, found = error, None
        if isinstance(found, cls):
            return found
        if Flag is not None and issubclass(cls, Flag) and cls._boundary_ == "eject" and isinstance(found, int):
            return found
        wrong = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        if trouble is None:
            if found is None:
                raise wrong
            trouble = TypeError(
                "error in %s._missing_: returned %r instead of None or a valid member" % (cls.__name__, found)
            )
        if not isinstance(trouble, ValueError):
            trouble.__context__ = wrong
        raise trouble

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            for value in reversed(last_values):
                try:
                    return value + 1
                except TypeError:
                    pass
            return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, _value_text(self))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __dir__(self):
        found = {name for cls in type(self).mro() for name in cls.__dict__ if name[0] != "_"}
        found |= {name for name in self.__dict__ if name[0] != "_"} | {"name", "value"}
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__"} | found - {*type(self)._member_map_})

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_


def _value_text(item):
    """A value as the type of the values shows it."""
    data = item._member_type_
    return repr(item._value_) if data is object else data.__repr__(item._value_)


class ReprEnum(Enum):
    """Its members are shown as their values; only `repr` tells of the enumeration."""


class IntEnum(int, ReprEnum):
    """Members are integers too."""


class StrEnum(str, ReprEnum):
    """Members are texts too."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        made = str.__new__(cls, str(*values))
        made._value_ = str(*values)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
