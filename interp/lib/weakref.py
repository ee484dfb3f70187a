"""References that keep nothing alive, and containers, methods and finalisers made of them.

Containers forget what has died at the next safe point after the collection that found it dead. They are iterated over as they
were when that began.
"""

from _weakref import ReferenceType, getweakrefcount
from _weakref import getweakrefs as _all_refs
from _weakref import ref
from collections.abc import Mapping, MutableMapping, MutableSet

__all__ = [
    "CallableProxyType",
    "KeyedRef",
    "ProxyType",
    "ProxyTypes",
    "ReferenceType",
    "WeakKeyDictionary",
    "WeakMethod",
    "WeakSet",
    "WeakValueDictionary",
    "finalize",
    "getweakrefcount",
    "getweakrefs",
    "proxy",
    "ref",
]


def __getattr__(name):
    if name in ("CallableProxyType", "ProxyType", "ProxyTypes"):
        import _weakref_proxies

        found = globals()[name] = getattr(_weakref_proxies, name)
        return found
    raise AttributeError(f"module 'weakref' has no attribute {name!r}")


class _ProxyRef(ref):
    """The reference that a proxy is made of; it knows the proxy."""


def proxy(object, callback=None, /):
    """Stands for an object without keeping it alive."""
    if callback is None:
        for known in _all_refs(object):
            if type(known) is _ProxyRef and known.__callback__ is None:
                return known.proxy
        made = _ProxyRef(object)
    else:
        made = _ProxyRef(object, lambda dead: callback(dead.proxy))
    from _weakref_proxies import make

    made.proxy = make(object, made)
    return made.proxy


def getweakrefs(object, /):
    """All weak references to an object, proxies among them."""
    return [known.proxy if type(known) is _ProxyRef else known for known in _all_refs(object)]


# Containers


class _WeakMapping(MutableMapping):
    """What the two dictionaries have in common: `_pairs` gives the keys and values that live."""

    def __init__(self, other=(), /, **kwargs):
        self.data = {}
        self._forget = self._forgetter()
        self.update(other, **kwargs)

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        for key, _ in self._pairs():
            yield key

    keys = __iter__

    def values(self):
        for _, value in self._pairs():
            yield value

    def items(self):
        for pair in self._pairs():
            yield pair

    def clear(self):
        self.data.clear()

    def copy(self):
        new = type(self)()
        new.update(self)
        return new

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = type(self)()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"


class WeakKeyDictionary(_WeakMapping):
    """A dictionary that forgets a key when nothing else refers to it."""

    def __init__(self, dict=None):
        _WeakMapping.__init__(self, () if dict is None else dict)

    def _forgetter(self):
        data = self.data
        return lambda dead: data.pop(dead, None)

    def _pairs(self):
        for key, value in list(self.data.items()):
            key = key()
            if key is not None:
                yield key, value

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._forget)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def keyrefs(self):
        """The weak references to the keys."""
        return list(self.data)

    def popitem(self):
        while True:
            key, value = self.data.popitem()
            key = key()
            if key is not None:
                return key, value

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._forget), default)

    def pop(self, key, *default):
        return self.data.pop(ref(key), *default)


class KeyedRef(ref):
    """A weak reference that knows under which key it stands."""

    def __new__(cls, object, callback, key):
        self = ref.__new__(cls, object, callback)
        self.key = key
        return self

    def __init__(self, object, callback, key):
        pass


class WeakValueDictionary(_WeakMapping):
    """A dictionary that forgets a value when nothing else refers to it."""

    def _forgetter(self):
        data = self.data

        def forget(dead):
            if data.get(dead.key) is dead:
                del data[dead.key]

        return forget

    def _pairs(self):
        for key, value in list(self.data.items()):
            value = value()
            if value is not None:
                yield key, value

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._forget, key)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        known = self.data.get(key)
        return known is not None and known() is not None

    def valuerefs(self):
        """The weak references to the values."""
        return list(self.data.values())

    def itervaluerefs(self):
        yield from self.valuerefs()

    def popitem(self):
        while True:
            key, value = self.data.popitem()
            value = value()
            if value is not None:
                return key, value


class WeakSet:
    """A set that forgets an item when nothing else refers to it."""

    def __init__(self, data=None):
        self.data = held = set()
        self._forget = lambda dead: held.discard(dead)
        if data is not None:
            self.update(data)

    def __iter__(self):
        for item in list(self.data):
            item = item()
            if item is not None:
                yield item

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        self.data.add(ref(item, self._forget))

    def clear(self):
        self.data.clear()

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def pop(self):
        while True:
            try:
                item = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            item = item()
            if item is not None:
                return item

    def copy(self):
        return type(self)(self)

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def union(self, other):
        new = self.copy()
        new.update(other)
        return new

    __or__ = union

    def intersection(self, other):
        return type(self)(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        self.data.intersection_update({ref(item) for item in other})

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def difference(self, other):
        new = self.copy()
        new.difference_update(other)
        return new

    __sub__ = difference

    def difference_update(self, other):
        if other is self:
            self.data.clear()
        else:
            self.data.difference_update({ref(item) for item in other})

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def symmetric_difference(self, other):
        new = self.copy()
        new.symmetric_difference_update(other)
        return new

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        if other is self:
            self.data.clear()
        else:
            self.data.symmetric_difference_update({ref(item, self._forget) for item in other})

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def issubset(self, other):
        return self.data.issubset({ref(item) for item in other})

    __le__ = issubset

    def __lt__(self, other):
        return self.data < {ref(item) for item in other}

    def issuperset(self, other):
        return self.data.issuperset({ref(item) for item in other})

    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > {ref(item) for item in other}

    def isdisjoint(self, other):
        return not any(item in self for item in other)

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return self.data == {ref(item) for item in other}

    __hash__ = None

    def __repr__(self):
        return repr(self.data)


MutableSet.register(WeakSet)


# Methods and finalisers

_Method = type(WeakSet().copy)


class WeakMethod(ref):
    """A weak reference to a method, which itself is made anew whenever it is asked for."""

    def __new__(cls, meth, callback=None):
        try:
            owner, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
        done = []

        def gone(_):
            # Either of the two may die first; it is told once.
            if not done:
                done.append(True)
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, owner, gone)
        self._function = ref(function, gone)
        self._done = done
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        owner, function = ref.__call__(self), self._function()
        if owner is None or function is None:
            return None
        return _Method(function, owner)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self._done or other._done:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = ref.__hash__


class finalize:
    """Calls a function once an object is dead, or earlier when it is called itself.

    A machine has no end at which it would call those that are left: `atexit` is kept and says nothing.
    """

    _known = {}

    def __init__(self, obj, func, /, *args, **kwargs):
        self._known[self] = (ref(obj, self), func, args, kwargs)
        self._atexit = True

    def __call__(self, _=None):
        known = self._known.pop(self, None)
        if known is not None:
            return known[1](*known[2], **known[3])

    def detach(self):
        """Calls nothing any more; gives (object, function, args, kwargs) if it was alive."""
        found = self.peek()
        if found is not None:
            self._known.pop(self, None)
        return found

    def peek(self):
        """(object, function, args, kwargs) if it is alive."""
        known = self._known.get(self)
        found = known and known[0]()
        if found is not None:
            return found, known[1], known[2], known[3]

    @property
    def alive(self):
        return self in self._known

    @property
    def atexit(self):
        return self in self._known and self._atexit

    @atexit.setter
    def atexit(self, value):
        if self in self._known:
            self._atexit = bool(value)

    def __repr__(self):
        found = self.peek()
        if found is None:
            return f"<finalize object at {id(self):#x}; dead>"
        return f"<finalize object at {id(self):#x}; for '{type(found[0]).__name__}' at {id(found[0]):#x}>"
