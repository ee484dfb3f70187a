# What instances of builtin types have and what not.
def tell(call):
    try:
        print(call())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class Plain:
    pass


for value in (1, "a", None, [], NotImplemented, object(), ValueError()):
    tell(lambda: value.__module__)
# -> AttributeError 'int' object has no attribute '__module__'
# -> AttributeError 'str' object has no attribute '__module__'
# -> AttributeError 'NoneType' object has no attribute '__module__'
# -> AttributeError 'list' object has no attribute '__module__'
# -> AttributeError 'NotImplementedType' object has no attribute '__module__'
# -> AttributeError 'object' object has no attribute '__module__'
# -> AttributeError 'ValueError' object has no attribute '__module__'
print(Plain().__module__, int.__module__, len.__module__, [].append.__module__)  # -> __main__ builtins builtins None
for method in (str.join, int.__add__, (1).__add__, object.__init__, int.__new__):
    tell(lambda: method.__module__)
    tell(lambda: method.__self__)
# -> AttributeError 'method_descriptor' object has no attribute '__module__'
# -> AttributeError 'method_descriptor' object has no attribute '__self__'
# -> AttributeError 'wrapper_descriptor' object has no attribute '__module__'
# -> AttributeError 'wrapper_descriptor' object has no attribute '__self__'
# -> AttributeError 'method-wrapper' object has no attribute '__module__'
# -> 1
# -> AttributeError 'wrapper_descriptor' object has no attribute '__module__'
# -> AttributeError 'wrapper_descriptor' object has no attribute '__self__'
# -> None
# -> <class 'int'>
print(NotImplemented.__bool__())  # -> True
tell(lambda: int.__annotations__)  # -> AttributeError type object 'int' has no attribute '__annotations__'
tell(lambda: type.__annotations__)  # -> AttributeError type object 'type' has no attribute '__annotations__'
Plain.__annotations__["a"] = 1
print(Plain.__annotations__)  # -> {'a': 1}
for name in ("__annotations__", "__annotations__", "__module__", "__doc__"):
    tell(lambda: delattr(Plain, name))
# -> None
# -> AttributeError __annotations__
# -> TypeError cannot delete '__module__' attribute of immutable type 'Plain'
# -> TypeError cannot delete '__doc__' attribute of immutable type 'Plain'
for name in ("__doc__", "__dict__"):
    for value in (1, [], object(), iter([])):
        tell(lambda: setattr(value, name, 2))
# -> AttributeError 'int' object attribute '__doc__' is read-only
# -> AttributeError 'list' object attribute '__doc__' is read-only
# -> AttributeError 'object' object attribute '__doc__' is read-only
# -> AttributeError 'list_iterator' object attribute '__doc__' is read-only
# -> AttributeError 'int' object has no attribute '__dict__'
# -> AttributeError 'list' object has no attribute '__dict__'
# -> AttributeError 'object' object has no attribute '__dict__'
# -> AttributeError 'list_iterator' object has no attribute '__dict__'
for name in ("__mro__", "__base__", "__dict__"):
    tell(lambda: setattr(Plain, name, 2))
# -> AttributeError readonly attribute
# -> AttributeError readonly attribute
# -> AttributeError attribute '__dict__' of 'type' objects is not writable
