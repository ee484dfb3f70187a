"""`__get__` of methods of builtin types and of functions, and what they say of their owner."""

import types

print(str.upper.__get__("abc")(), list.append.__get__([1], list).__name__, str.__add__.__get__("a")("b"))
# -> ABC append ab
print(str.upper.__get__(None, str) is str.upper, str.upper.__objclass__, str.__add__.__objclass__)
# -> True <class 'str'> <class 'str'>
print("a".__add__.__objclass__, hasattr("a".upper, "__objclass__"))  # -> <class 'str'> False
print([hasattr(thing, "__get__") for thing in (len, "a".upper, str.upper, str.__len__, dict.fromkeys, print)])
# -> [False, False, True, True, False, False]
for action in (lambda: list.append.__get__(5, list), lambda: str.upper.__get__(None, None)):
    try:
        print(action())
    except TypeError as error:
        print(error)
# -> descriptor 'append' for 'list' objects doesn't apply to a 'int' object
# -> __get__(None, None) is invalid


class Thing:
    def method(self, more=0):
        return "method", more


thing = Thing()
print(thing.method.__call__(), thing.method.__call__(more=3), Thing.method.__call__(thing))
# -> ('method', 0) ('method', 3) ('method', 0)
print(thing.method.__get__("other").__self__, hasattr(types.MethodType, "__get__"))  # -> other False


class Wrapper:
    """A decorator of methods gives on what it is asked for."""

    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return self.function.__get__(instance, owner)


class User:
    name = Wrapper(lambda self: type(self).__name__)
    upper = Wrapper(str.upper)


print(User().name(), User.upper("x"))  # -> User X


class Quiet:
    def __call__(self):
        pass


class Named(Quiet):
    __name__ = "named"


print(repr(types.MethodType(Quiet(), 1)), repr(types.MethodType(Named(), 1)))
# -> <bound method ? of 1> <bound method named of 1>
for thing, name in ((User().name, "__self__"), (User().name.__func__, "__globals__"), (3, "real")):
    try:
        setattr(thing, name, 1)
    except AttributeError as error:
        print(error)
# -> readonly attribute
# -> readonly attribute
# -> attribute 'real' of 'int' objects is not writable
