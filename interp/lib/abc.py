"""Abstract base classes: classes without instances, and classes that count as bases of others that they are no bases of."""

__all__ = ["ABC", "ABCMeta", "abstractclassmethod", "abstractmethod", "abstractproperty", "abstractstaticmethod"]
__all__ += ["get_cache_token", "update_abstractmethods"]

_registered = 0


def get_cache_token():
    """Another number whenever a class was registered somewhere."""
    return _registered


def abstractmethod(funcobj):
    """Marks a method that a class must define to have instances."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


def _is_abstract(value):
    if isinstance(value, property):
        return any([_is_abstract(part) for part in (value.fget, value.fset, value.fdel)]) or (
            getattr(value, "__isabstractmethod__", False)
        )
    if isinstance(value, (classmethod, staticmethod)):
        value = value.__func__
    return getattr(value, "__isabstractmethod__", False)


def _abstract_names(cls, items):
    names = {name for name, value in items if _is_abstract(value)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if _is_abstract(getattr(cls, name, None)):
                names.add(name)
    return frozenset(names)


def update_abstractmethods(cls):
    """Finds out anew which methods of a class are abstract, after it was changed."""
    if hasattr(cls, "__abstractmethods__"):
        cls.__abstractmethods__ = _abstract_names(cls, list(cls.__dict__.items()))
    return cls


class _Known:
    """What a class knows of others: those registered, and answers for as long as nothing is registered anywhere."""

    __slots__ = ("registry", "answers", "token")

    def __init__(self):
        self.registry, self.answers, self.token = [], {}, 0


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls, namespace.items())
        cls._abc_impl = _Known()
        return cls

    def register(cls, subclass):
        """Makes a class count as a subclass."""
        global _registered
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if not issubclass(subclass, cls):
            if issubclass(cls, subclass):
                raise RuntimeError("Refusing to create an inheritance cycle")
            cls._abc_impl.registry.append(subclass)
            _registered += 1
            flags = getattr(cls, "__abc_tpflags__", None)
            if flags and "__module__" in vars(subclass):
                subclass.__abc_tpflags__ = flags  # what `match` asks a program's class
        return subclass

    def __instancecheck__(cls, instance):
        subtype = type(instance)
        found = cls.__subclasscheck__(subtype)
        subclass = instance.__class__
        return found if found or subclass is subtype else cls.__subclasscheck__(subclass)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        known = cls._abc_impl
        answers = known.answers
        # The answers keep classes alive: there are never many of them.
        if known.token != _registered or len(answers) > 60:
            answers.clear()
            known.token = _registered
        found = answers.get(subclass)
        if found is None:
            found = answers[subclass] = cls.__derives(subclass)
        return found

    def __derives(cls, subclass):
        found = cls.__subclasshook__(subclass)
        if found is not NotImplemented:
            return found
        if cls in subclass.__mro__:
            return True
        for other in cls._abc_impl.registry:
            if issubclass(subclass, other):
                return True
        for other in cls.__subclasses__():
            if issubclass(subclass, other):
                return True
        return False


class ABC(metaclass=ABCMeta):
    """A base for classes with abstract methods."""

    __slots__ = ()
