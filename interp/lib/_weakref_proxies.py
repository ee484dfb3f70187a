"""The proxies of `weakref`: what is done with one is done with its object."""

import operator as _do

_own = object.__getattribute__


def _object(value):
    """The object that a proxy stands for; of anything else, itself."""
    kind = type(value)
    if kind is not ProxyType and kind is not CallableProxyType:
        return value
    found = _own(value, "_ref")()
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


def _one(act):
    return lambda self: act(_object(self))


def _two(act):
    return lambda self, other: act(_object(self), _object(other))


def _both(act):
    """An operator, and the same with its sides exchanged."""
    return _two(act), lambda self, other: act(_object(other), _object(self))


class ProxyType:
    def __getattribute__(self, name):
        return getattr(_object(self), name)

    def __setattr__(self, name, value):
        setattr(_object(self), name, value)

    def __delattr__(self, name):
        delattr(_object(self), name)

    def __repr__(self):
        found = _own(self, "_ref")()
        return f"<weakproxy at {id(self):#x} to {type(found).__name__} at {id(found):#x}>"

    def __hash__(self):
        raise TypeError(f"unhashable type: 'weakref.{type(self).__name__}'")

    def __next__(self):
        found = _object(self)
        if not hasattr(type(found), "__next__"):
            raise TypeError(f"Weakref proxy referenced a non-iterator '{type(found).__name__}' object")
        return next(found)

    def __setitem__(self, key, value):
        _object(self)[key] = value

    def __contains__(self, item):
        return item in _object(self)

    def __round__(self, *digits):
        return round(_object(self), *digits)

    __str__, __bool__, __len__, __iter__ = _one(str), _one(bool), _one(len), _one(iter)
    __reversed__, __bytes__, __int__, __float__ = _one(reversed), _one(bytes), _one(int), _one(float)
    __index__, __abs__, __neg__ = _one(_do.index), _one(abs), _one(_do.neg)
    __pos__, __invert__ = _one(_do.pos), _one(_do.invert)

    __eq__, __ne__, __lt__ = _two(_do.eq), _two(_do.ne), _two(_do.lt)
    __le__, __gt__, __ge__ = _two(_do.le), _two(_do.gt), _two(_do.ge)
    __getitem__, __delitem__ = _two(_do.getitem), _two(_do.delitem)

    __add__, __radd__ = _both(_do.add)
    __sub__, __rsub__ = _both(_do.sub)
    __mul__, __rmul__ = _both(_do.mul)
    __truediv__, __rtruediv__ = _both(_do.truediv)
    __floordiv__, __rfloordiv__ = _both(_do.floordiv)
    __mod__, __rmod__ = _both(_do.mod)
    __divmod__, __rdivmod__ = _both(divmod)
    __pow__, __rpow__ = _both(_do.pow)
    __matmul__, __rmatmul__ = _both(_do.matmul)
    __and__, __rand__ = _both(_do.and_)
    __or__, __ror__ = _both(_do.or_)
    __xor__, __rxor__ = _both(_do.xor)
    __lshift__, __rlshift__ = _both(_do.lshift)
    __rshift__, __rrshift__ = _both(_do.rshift)

    # The name is bound to the object itself then, or to what comes of it.
    __iadd__, __isub__, __imul__ = _two(_do.iadd), _two(_do.isub), _two(_do.imul)
    __itruediv__, __ifloordiv__, __imod__ = _two(_do.itruediv), _two(_do.ifloordiv), _two(_do.imod)
    __ipow__, __imatmul__, __iand__ = _two(_do.ipow), _two(_do.imatmul), _two(_do.iand)
    __ior__, __ixor__ = _two(_do.ior), _two(_do.ixor)
    __ilshift__, __irshift__ = _two(_do.ilshift), _two(_do.irshift)


class CallableProxyType(ProxyType):
    def __call__(self, *args, **kwargs):
        return _object(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)
ProxyType.__module__ = CallableProxyType.__module__ = "weakref"


def make(value, reference):
    """A proxy for an object, over a reference to it."""
    new = object.__new__(CallableProxyType if callable(value) else ProxyType)
    object.__setattr__(new, "_ref", reference)
    return new
