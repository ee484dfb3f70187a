"""Functions that take functions and return functions."""

__all__ = [
    "WRAPPER_ASSIGNMENTS",
    "WRAPPER_UPDATES",
    "cache",
    "cached_property",
    "cmp_to_key",
    "lru_cache",
    "partial",
    "partialmethod",
    "reduce",
    "singledispatch",
    "singledispatchmethod",
    "total_ordering",
    "update_wrapper",
    "wraps",
]

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)

_NOTHING = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes the wrapper look like what it wraps."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that makes a wrapper look like what it wraps."""

    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


def reduce(function, iterable, initial=_NOTHING, /):
    """function(function(function(first, second), third), ...)"""
    try:
        items = iter(iterable)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    if initial is _NOTHING:
        for initial in items:
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    for item in items:
        initial = function(initial, item)
    return initial


class partial:
    """A call of a function, with the first arguments given already."""

    __slots__ = ("func", "args", "keywords", "__dict__", "__weakref__")

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        function, *args = args
        if not callable(function):
            raise TypeError("the first argument must be callable")
        if isinstance(function, partial) and type(function).__call__ is partial.__call__ and not function.__dict__:
            args = [*function.args, *args]
            keywords = {**function.keywords, **keywords}
            function = function.func
        self = object.__new__(cls)
        self.func = function
        self.args = tuple(args)
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        if keywords:
            return self.func(*self.args, *args, **{**self.keywords, **keywords})
        if self.keywords:
            return self.func(*self.args, *args, **self.keywords)
        return self.func(*self.args, *args)

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError("invalid partial state")
        function, args, keywords, attributes = state
        if not callable(function) or not isinstance(args, tuple) or not isinstance(keywords, dict | None):
            raise TypeError("invalid partial state")
        self.func, self.args, self.keywords = function, args, {} if keywords is None else keywords
        self.__dict__ = {} if attributes is None else attributes

    def __repr__(self):
        kind = type(self)
        name = "functools.partial" if kind is partial else kind.__name__
        if id(self) in _running:
            return "..."
        _running.add(id(self))
        try:
            parts = [repr(self.func), *[repr(arg) for arg in self.args]]
            parts += [f"{key}={value!r}" for key, value in self.keywords.items()]
            return f"{name}({', '.join(parts)})"
        finally:
            _running.discard(id(self))


_running = set()


_function = type(update_wrapper)


def _get(thing, instance, owner):
    """What is read from an instance (or None) of the class `owner` in which the thing stands."""
    kind = type(thing)
    if hasattr(kind, "__get__"):
        return kind.__get__(thing, instance, owner)
    if kind is classmethod:
        return _bound(thing.__func__, owner)
    if kind is staticmethod:
        return thing.__func__
    if kind is property:
        return thing if instance is None else thing.fget(instance)
    if kind is _function and instance is not None:
        return _bound(thing, instance)
    return thing


def _check_descriptor(thing):
    if not callable(thing) and not hasattr(thing, "__get__") and not isinstance(thing, (classmethod, property)):
        raise TypeError(f"{thing!r} is not callable or a descriptor")


def _bound(function, first):
    from types import MethodType

    try:
        return MethodType(function, first)
    except TypeError:
        return partial(function, first)


class partialmethod:
    """As partial, for a method."""

    def __init__(self, func, /, *args, **keywords):
        _check_descriptor(func)
        if isinstance(func, partialmethod):
            args = (*func.args, *args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        parts = [repr(self.func), *[repr(arg) for arg in self.args]]
        parts += [f"{key}={value!r}" for key, value in self.keywords.items()]
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(parts)})"

    def __get__(self, instance, owner=None):
        if not isinstance(self.func, _function):
            bound = _get(self.func, instance, owner)
            if bound is not self.func:
                return partial(bound, *self.args, **self.keywords)

        def method(self_or_cls, /, *args, **keywords):
            return self.func(self_or_cls, *self.args, *args, **{**self.keywords, **keywords})

        method._partialmethod = self
        return _get(method, instance, owner)


# Caches


def _key(args, keywords, typed):
    """What tells one call from another; a single int or str stands for itself."""
    if not keywords and not typed:
        return args[0] if len(args) == 1 and type(args[0]) in _QUICK else args
    if keywords:
        args = (*args, _NOTHING, *keywords.items())
    if typed:
        args = (*args, *[type(arg) for arg in args], *[type(value) for value in keywords.values()])
    return args


_QUICK = (int, str)
_CacheInfo = None


def _cached(function, maxsize, typed):
    """The function with a memory, in which the result used last stands last."""
    results, hits, misses = {}, 0, 0

    def wrapper(*args, **keywords):
        nonlocal hits, misses
        if len(args) == 1 and type(args[0]) in _QUICK and not keywords and not typed:
            key = args[0]
        else:
            key = _key(args, keywords, typed)
        found = results.get(key, _NOTHING)
        if found is not _NOTHING:
            hits += 1
            if maxsize is not None:
                results.pop(key, None)
                results[key] = found
            return found
        misses += 1
        found = function(*args, **keywords)
        if maxsize is None:
            results[key] = found
        elif maxsize and key not in results:
            if len(results) >= maxsize:
                for oldest in results:
                    break
                del results[oldest]
            results[key] = found
        return found

    def cache_info():
        global _CacheInfo
        if _CacheInfo is None:
            from collections import namedtuple

            _CacheInfo = namedtuple("CacheInfo", "hits misses maxsize currsize", module="functools")
        return _CacheInfo(hits, misses, maxsize, len(results))

    def cache_clear():
        nonlocal hits, misses
        results.clear()
        hits = misses = 0

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


def lru_cache(maxsize=128, typed=False):
    """Remembers the results of the latest calls."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(function):
        if not callable(function):
            raise TypeError("the first argument must be callable")
        return _cached(function, maxsize, typed)

    return decorate


def cache(user_function, /):
    """Remembers all results."""
    return lru_cache(None)(user_function)


class cached_property:
    """A property that is asked once for each object; its value then stands in the object's __dict__."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            values = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property."
            ) from None
        value = values.get(name, _NOTHING)
        if value is _NOTHING:
            value = values[name] = self.func(instance)
        return value


# Order


def _not(method, name):
    """The comparison that is false when `method` is true."""

    def compare(self, other):
        answer = getattr(type(self), method)(self, other)
        return answer if answer is NotImplemented else not answer

    return _named(compare, name)


def _and_unequal(method, name):
    def compare(self, other):
        answer = getattr(type(self), method)(self, other)
        return answer if answer is NotImplemented else answer and self != other

    return _named(compare, name)


def _or_equal(method, name):
    def compare(self, other):
        answer = getattr(type(self), method)(self, other)
        return answer if answer is NotImplemented else answer or self == other

    return _named(compare, name)


def _not_and_unequal(method, name):
    def compare(self, other):
        answer = getattr(type(self), method)(self, other)
        return answer if answer is NotImplemented else not answer and self != other

    return _named(compare, name)


def _not_or_equal(method, name):
    def compare(self, other):
        answer = getattr(type(self), method)(self, other)
        return answer if answer is NotImplemented else not answer or self == other

    return _named(compare, name)


def _named(function, name):
    function.__name__ = function.__qualname__ = name
    return function


_ORDERS = {
    "__lt__": {"__gt__": _not_and_unequal, "__le__": _or_equal, "__ge__": _not},
    "__le__": {"__ge__": _not_or_equal, "__lt__": _and_unequal, "__gt__": _not},
    "__gt__": {"__lt__": _not_and_unequal, "__ge__": _or_equal, "__le__": _not},
    "__ge__": {"__le__": _not_or_equal, "__gt__": _and_unequal, "__lt__": _not},
}


def total_ordering(cls):
    """Gives a class the comparisons that follow from one of them and __eq__."""
    have = {name for name in _ORDERS if getattr(cls, name, None) is not getattr(object, name, None)}
    if not have:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    for root in ("__lt__", "__le__", "__gt__", "__ge__"):
        if root in have:
            break
    for name, make in _ORDERS[root].items():
        if name not in have:
            setattr(cls, name, make(root, name))
    return cls


def cmp_to_key(mycmp):
    """A key function from a function that compares as C does: negative, zero or positive."""
    class K:
        __slots__ = ("obj",)
        __hash__ = None

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

    return K


# One function for each type of the first argument


_union = type(int | str)


def _implementation(cls, registry):
    """The implementation for a class: that of the nearest class in its order of bases.

    An abstract class that is no base but counts as one stands behind the first base that it counts for.
    """
    own = cls.__mro__
    virtual = [one for one in registry if one not in own and issubclass(cls, one)]
    for base in own:
        if base in registry:
            return registry[base]
        here = [one for one in virtual if issubclass(base, one) and not any(issubclass(up, one) for up in base.__bases__)]
        nearest = [one for one in here if not any(other is not one and issubclass(other, one) for other in here)]
        if len(nearest) > 1:
            raise RuntimeError(f"Ambiguous dispatch: {nearest[0]} or {nearest[1]}")
        if nearest:
            return registry[nearest[0]]


def singledispatch(func):
    """A function that has an implementation for each type of its first argument."""
    registry, known = {object: func}, {}
    name = getattr(func, "__name__", "singledispatch function")
    abstract_token = token = None

    def dispatch(cls):
        nonlocal token
        if abstract_token is not None and token != abstract_token():
            # A class was registered with an abstract one somewhere.
            known.clear()
            token = abstract_token()
        found = known.get(cls, _NOTHING)
        if found is _NOTHING:
            found = known[cls] = _implementation(cls, registry)
        return found

    def classes_of(cls):
        """The classes of a union; (cls,) for a class; () for anything else."""
        if isinstance(cls, type):
            return (cls,)
        if not isinstance(cls, _union):
            return ()
        parts = getattr(cls, "__args__", cls)
        return parts if all([isinstance(part, type) for part in parts]) else ()

    def register(cls, func=None):
        nonlocal abstract_token
        if not classes_of(cls):
            if func is not None:
                raise TypeError(
                    f"Invalid first argument to `register()`. {cls!r} is not a class or union type."
                )
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` or plain `@register` on an annotated function."
                )
            func = cls
            argument, cls = next(iter(annotations.items()))
            if not classes_of(cls):
                kind = "not all arguments are classes" if isinstance(cls, _union) else "is not a class"
                raise TypeError(f"Invalid annotation for {argument!r}. {cls!r} {kind}.")
        elif func is None:
            return lambda func: register(cls, func)
        for one in classes_of(cls):
            registry[one] = func
            if hasattr(one, "__abstractmethods__"):
                from abc import get_cache_token as abstract_token
        known.clear()
        return func

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **keywords)

    update_wrapper(wrapper, func)
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type(type.__dict__)(registry)
    wrapper._clear_cache = known.clear
    return wrapper


class singledispatchmethod:
    """As singledispatch, for a method: the type of the argument after self counts."""

    def __init__(self, func):
        _check_descriptor(func)
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, instance, owner=None):
        def method(*args, **keywords):
            chosen = self.dispatcher.dispatch(args[0].__class__)
            return _get(chosen, instance, owner)(*args, **keywords)

        method.register = self.register
        return update_wrapper(method, self.func)
