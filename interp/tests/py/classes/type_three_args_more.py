# type() and type's own attributes: names, modules, docs, dicts of classes; what can be set and deleted; subclasses; calls with wrong things.
def method(self):
    return "method"


X = type("X", (), {"m": method, "a": 1, "__doc__": "doc", "__module__": "mod", "__qualname__": "Q.X"})
print(X, X.__name__, X.__qualname__, X.__module__, X.__doc__, X().m(), X.__bases__, X.__mro__, X.__base__)
# -> <class 'mod.Q.X'> X Q.X mod doc method (<class 'object'>,) (<class 'mod.Q.X'>, <class 'object'>) <class 'object'>
X.__name__, X.__qualname__, X.__module__, X.__doc__ = "Y", "Z.Y", "other", "new doc"
print(X, X.__name__, X.__doc__, repr(X()).split(" at ")[0])  # -> <class 'other.Z.Y'> Y new doc <other.Z.Y object
X.added = lambda self: "added"
print(X().added(), "added" in X.__dict__, type(X.__dict__).__name__, X.__dict__["a"], X.__subclasses__())
# -> added True mappingproxy 1 []
del X.a, X.added
for bad in (lambda: X.a, lambda: delattr(X, "a"), lambda: setattr(X, "__name__", 5), lambda: setattr(X, "__dict__", {}), lambda: X.__dict__.update(a=1), lambda: delattr(X, "__name__"), lambda: setattr(int, "x", 1), lambda: delattr(int, "real"),
            lambda: type("a", "b"), lambda: type(), lambda: type(1, 2, 3), lambda: type("A", [], {}), lambda: type("A", (), []), lambda: type("A\0", (), {}), lambda: type(5)(), lambda: type("A", (), {}, x=1), lambda: setattr(X, "__bases__", ()), lambda: X.__dict__["nothing"]):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
# -> AttributeError type object 'Y' has no attribute 'a'
# -> AttributeError type object 'Y' has no attribute 'a'
# -> TypeError can only assign string to Y.__name__, not 'int'
# -> AttributeError attribute '__dict__' of 'type' objects is not writable
# -> AttributeError 'mappingproxy' object has no attribute 'update'
# -> TypeError cannot delete '__name__' attribute of immutable type 'Y'
# -> TypeError cannot set 'x' attribute of immutable type 'int'
# -> TypeError cannot set 'real' attribute of immutable type 'int'
# -> TypeError type() takes 1 or 3 arguments
# -> TypeError type() takes 1 or 3 arguments
# -> TypeError type.__new__() argument 1 must be str, not int
# -> TypeError type.__new__() argument 2 must be tuple, not list
# -> TypeError type.__new__() argument 3 must be dict, not list
# -> ValueError type name must not contain null characters
# -> 0
# -> TypeError A.__init_subclass__() takes no keyword arguments
# -> TypeError can only assign non-empty tuple to Y.__bases__, not ()
# -> KeyError 'nothing'
namespace = {"v": 1}
Y = type("Y", (X,), namespace)
namespace["v"] = 2
print(Y.v, X.__subclasses__() == [Y], Y.__doc__, type("N", (), {}).__module__, type("", (), {}).__name__, type("with space", (), {})().__class__.__name__)
# -> 1 True None __main__  with space
print(isinstance(X, type), issubclass(X, object), type(type) is type, type.__bases__, object.__bases__, object.__base__, type.__mro__, issubclass(type, object), isinstance(object, type), isinstance(type, object))
# -> True True True (<class 'object'>,) () None (<class 'type'>, <class 'object'>) True True True
print(int.__name__, int.__module__, int.__qualname__, type(int.__dict__).__name__, bool.__base__, type.__name__, X == Y, X != Y, hash(X) == hash(X), X.__call__().__class__ is X, type.__call__(X).__class__ is X)
# -> int builtins int mappingproxy <class 'int'> type False True True True True
