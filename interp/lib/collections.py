"""Containers: named tuples, deques, dicts with an order, with defaults and with counts."""

import sys as _sys

from _collections import _tuplegetter, deque
from keyword import iskeyword as _iskeyword

__all__ = [
    "ChainMap",
    "Counter",
    "OrderedDict",
    "UserDict",
    "UserList",
    "UserString",
    "defaultdict",
    "deque",
    "namedtuple",
]


def __getattr__(name):
    if name in ("ChainMap", "UserDict", "UserList", "UserString"):
        import _collections_more

        found = globals()[name] = getattr(_collections_more, name)
        return found
    if name == "abc":
        import collections.abc

        return collections.abc
    raise AttributeError(f"module 'collections' has no attribute {name!r}")


# Named tuples

def _listed(names):
    """The names as the machine lists missing arguments: 'a', 'b', and 'c'."""
    names = [repr(name) for name in names]
    if len(names) < 3:
        return " and ".join(names)
    return ", ".join(names[:-1]) + ", and " + names[-1]


def _complete(typename, fields, defaults, values, keywords):
    """The values for all the fields, from what a call gave."""
    complete, used = list(values), 0
    for name in fields[len(values) :]:
        if name in keywords:
            complete.append(keywords[name])
            used += 1
        elif name in defaults:
            complete.append(defaults[name])
        else:
            break
    if len(complete) != len(fields) or used != len(keywords):
        raise TypeError(f"{typename}.__new__() {_misfit(fields, defaults, values, keywords)}")
    return complete


def _misfit(fields, defaults, values, keywords):
    """What does not fit in a call, as the machine says it of functions; the class is an argument as well."""
    names, count = ("_cls", *fields), len(values) + 1
    for name in keywords:
        if name not in names:
            return f"got an unexpected keyword argument {name!r}"
        if name in names[:count]:
            return f"got multiple values for argument {name!r}"
    if count > len(names):
        takes = f"from {len(names) - len(defaults)} to {len(names)}" if defaults else f"{len(names)}"
        ending = "" if len(names) == 1 else "s"
        return f"takes {takes} positional argument{ending} but {count} were given"
    missing = [name for name in names[count:] if name not in keywords and name not in defaults]
    ending = "" if len(missing) == 1 else "s"
    return f"missing {len(missing)} required positional argument{ending}: {_listed(missing)}"


def _field_names(typename, names, rename):
    """The checked names of the fields."""
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    names = [str(name) for name in names]
    seen = set()
    if rename:
        for index, name in enumerate(names):
            if not name.isidentifier() or _iskeyword(name) or name.startswith("_") or name in seen:
                names[index] = f"_{index}"
            seen.add(name)
        seen.clear()
    for name in [typename, *names]:
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    for name in names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    return tuple([_sys.intern(name) for name in names])


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A new subclass of tuple, whose items have names."""
    typename = _sys.intern(str(typename))
    fields = _field_names(typename, field_names, rename)
    count = len(fields)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > count:
            raise TypeError("Got more default values than field names")
        field_defaults = dict(zip(fields[count - len(defaults) :], defaults))
    listed = ", ".join(fields)
    new, length = tuple.__new__, tuple.__len__
    pattern = "(" + ", ".join([f"{name}=%r" for name in fields]) + ")"

    def __new__(_cls, /, *values, **keywords):
        if keywords or len(values) != count:
            values = _complete(typename, fields, field_defaults, values, keywords)
        return new(_cls, values)

    def _make(cls, iterable):
        self = new(cls, iterable)
        if length(self) != count:
            raise TypeError(f"Expected {count} arguments, got {length(self)}")
        return self

    def _replace(self, /, **changes):
        values = [changes.pop(name, value) for name, value in zip(fields, self)]
        if changes:
            raise ValueError(f"Got unexpected field names: {list(changes)!r}")
        return self._make(values)

    def __repr__(self):
        return self.__class__.__name__ + pattern % self

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        return tuple(self)

    __new__.__doc__ = f"Create new instance of {typename}({listed})"
    _make.__doc__ = f"Make a new {typename} object from a sequence or iterable"
    _replace.__doc__ = f"Return a new {typename} object replacing specified fields with new values"
    __repr__.__doc__ = "Return a nicely formatted representation string"
    _asdict.__doc__ = "Return a new dict which maps field names to their values."
    __getnewargs__.__doc__ = "Return self as a plain tuple.  Used by copy and pickle."
    methods = (__new__, _make, _replace, __repr__, _asdict, __getnewargs__)
    namespace = {
        "__doc__": f"{typename}({listed})",
        "__slots__": (),
        "_fields": fields,
        "_field_defaults": field_defaults,
        "__match_args__": fields,
    }
    for method in methods:
        method.__qualname__ = f"{typename}.{method.__name__}"
        namespace[method.__name__] = method
    namespace["_make"] = classmethod(_make)
    for index, name in enumerate(fields):
        namespace[name] = _tuplegetter(index, _sys.intern(f"Alias for field number {index}"))
    made = type(typename, (tuple,), namespace)
    if module is None:
        try:
            module = _sys._getframe(1).f_globals.get("__name__", "__main__")
        except (AttributeError, ValueError):
            module = "__main__"
    made.__module__ = module
    return made


# Dicts

_NOTHING = object()
_running = set()


def _guarded_repr(self, text):
    """What `text` makes of self, or "..." when that asks for it again."""
    if id(self) in _running:
        return "..."
    _running.add(id(self))
    try:
        return text(self)
    finally:
        _running.discard(id(self))


def _put_all(mapping, other, keywords):
    """Sets the items of another mapping or of pairs, then those of keywords, one by one."""
    if hasattr(other, "keys"):
        for key in other.keys():
            mapping[key] = other[key]
    else:
        for key, value in other:
            mapping[key] = value
    for key, value in keywords.items():
        mapping[key] = value


class OrderedDict(dict):
    """A dict that can move its items to either end, and whose order counts in comparisons."""

    def __init__(self, other=(), /, **keywords):
        if other or keywords or other is None:
            self.update(other, **keywords)

    def update(self, other=(), /, **keywords):
        kind = type(self)
        if kind is OrderedDict or kind.__setitem__ is dict.__setitem__:
            dict.update(self, other, **keywords)
            return
        _put_all(self, other, keywords)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def move_to_end(self, key, last=True):
        """Moves an existing item to the end, or to the beginning."""
        value = dict.pop(self, key)
        if last:
            dict.__setitem__(self, key, value)
            return
        items = list(dict.items(self))
        dict.clear(self)
        dict.__setitem__(self, key, value)
        dict.update(self, items)

    def popitem(self, last=True):
        """Removes the last (key, value), or the first one."""
        if not self:
            raise KeyError("dictionary is empty")
        if last:
            return dict.popitem(self)
        for key in dict.__iter__(self):
            return key, dict.pop(self, key)

    def pop(self, key, default=_NOTHING):
        if default is _NOTHING:
            return dict.pop(self, key)
        return dict.pop(self, key, default)

    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default

    def __eq__(self, other):
        same = dict.__eq__(self, other)
        if same is True and isinstance(other, OrderedDict):
            return list(self) == list(other)
        return same

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = None

    def __repr__(self):
        return _guarded_repr(self, OrderedDict._text)

    def _text(self):
        name = self.__class__.__name__
        return f"{name}({list(self.items())!r})" if self else f"{name}()"

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.__class__(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.__class__(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self

    def __reduce__(self):
        return self.__class__, (), getattr(self, "__dict__", None) or None, None, iter(self.items())


class defaultdict(dict):
    """A dict that makes the value of a missing key by calling its default_factory."""

    __slots__ = ("default_factory",)

    def __init__(self, default_factory=None, /, *args, **keywords):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        if args or keywords:
            dict.__init__(self, *args, **keywords)

    def __missing__(self, key):
        factory = self.default_factory
        if factory is None:
            raise KeyError(key)
        value = self[key] = factory()
        return value

    def __repr__(self):
        factory = _guarded_repr(self, lambda self: repr(self.default_factory))
        return f"{type(self).__name__}({factory}, {dict.__repr__(self)})"

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, other)
        new.update(self)
        return new

    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return type(self), args, None, None, iter(self.items())


# Counts


def _second(pair):
    return pair[1]


def _count_elements(counts, iterable):
    get = counts.get
    for element in iterable:
        counts[element] = get(element, 0) + 1


class Counter(dict):
    """A dict of how often each element occurs; what is missing occurs 0 times."""

    def __init__(self, iterable=None, /, **keywords):
        if iterable is not None or keywords:
            self.update(iterable, **keywords)

    def __missing__(self, key):
        return 0

    def __delitem__(self, element):
        if element in self:
            dict.__delitem__(self, element)

    def update(self, iterable=None, /, **keywords):
        """Adds counts: those of another mapping, or one for each element."""
        if iterable is not None:
            if not isinstance(iterable, dict) and not hasattr(iterable, "keys"):
                _count_elements(self, iterable)
            elif self:
                get = self.get
                for element, count in iterable.items():
                    self[element] = count + get(element, 0)
            else:
                dict.update(self, iterable)
        if keywords:
            self.update(keywords)

    def subtract(self, iterable=None, /, **keywords):
        """As update(), but takes away; counts may become zero or negative."""
        if iterable is not None:
            get = self.get
            if isinstance(iterable, dict) or hasattr(iterable, "keys"):
                for element, count in iterable.items():
                    self[element] = get(element, 0) - count
            else:
                for element in iterable:
                    self[element] = get(element, 0) - 1
        if keywords:
            self.subtract(keywords)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        """The n (all) commonest elements with their counts, the commonest first."""
        ordered = sorted(self.items(), key=_second, reverse=True)
        return ordered if n is None else ordered[: max(n, 0)]

    def elements(self):
        """Each element as often as its count says."""
        for element, count in self.items():
            for _ in range(count):
                yield element

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __repr__(self):
        name = self.__class__.__name__
        if not self:
            return f"{name}()"
        try:
            ordered = dict(self.most_common())
        except TypeError:
            ordered = dict(self)
        return f"{name}({ordered!r})"

    def _both(self, other):
        """Pairs of counts of all the elements of both."""
        for element in self:
            yield self[element], other[element]
        for element in other:
            if element not in self:
                yield self[element], other[element]

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([a == b for a, b in self._both(other)])

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    __hash__ = None

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([a <= b for a, b in self._both(other)])

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([a >= b for a, b in self._both(other)])

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    # The operators keep positive counts only.

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive([(e, n + other[e]) for e, n in self.items()], _rest(other, self))

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive([(e, n - other[e]) for e, n in self.items()], [(e, 0 - n) for e, n in _rest(other, self)])

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        larger = []
        for element, count in self.items():
            another = other[element]
            larger.append((element, another if count < another else count))
        return _positive(larger, _rest(other, self))

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        smaller = []
        for element, count in self.items():
            another = other[element]
            smaller.append((element, count if count < another else another))
        return _positive(smaller)

    def __pos__(self):
        return _positive(self.items())

    def __neg__(self):
        return _positive([(e, 0 - n) for e, n in self.items()])

    def _keep_positive(self):
        for element in [e for e, n in self.items() if not n > 0]:
            del self[element]
        return self

    def __iadd__(self, other):
        for element, count in other.items():
            self[element] += count
        return self._keep_positive()

    def __isub__(self, other):
        for element, count in other.items():
            self[element] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for element, count in other.items():
            if count > self[element]:
                self[element] = count
        return self._keep_positive()

    def __iand__(self, other):
        for element, count in self.items():
            another = other[element]
            if another < count:
                self[element] = another
        return self._keep_positive()


def _rest(counts, other):
    """The items of `counts` whose element is not in `other`."""
    return [(element, count) for element, count in counts.items() if element not in other]


def _positive(*lists):
    result = Counter()
    for items in lists:
        for element, count in items:
            if count > 0:
                result[element] = count
    return result
