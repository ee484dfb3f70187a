# type() and its printed names.
values = [
    1,
    1.5,
    True,
    None,
    "s",
    b"b",
    bytearray(),
    [],
    (),
    {},
    set(),
    frozenset(),
    range(1),
    slice(1),
    ...,
    NotImplemented,
]
print([type(v).__name__ for v in values])
# -> ['int', 'float', 'bool', 'NoneType', 'str', 'bytes', 'bytearray', 'list', 'tuple', 'dict', 'set', 'frozenset', 'range', 'slice', 'ellipsis', 'NotImplementedType']
print(int, float, bool, str, list, dict, type, object, range, set)
# -> <class 'int'> <class 'float'> <class 'bool'> <class 'str'> <class 'list'> <class 'dict'> <class 'type'> <class 'object'> <class 'range'> <class 'set'>
print(
    type(print).__name__,
    type(len).__name__,
    type(lambda: 0).__name__,
    type([].append).__name__,
    type(type).__name__,
)  # -> builtin_function_or_method builtin_function_or_method function builtin_function_or_method type


class A:
    def m(self):
        pass


print(A, type(A), type(A()), type(A().m).__name__, type(A.m).__name__, A.__name__, A.__module__)
# -> <class '__main__.A'> <class 'type'> <class '__main__.A'> method function A __main__
print(type(iter([])).__name__, type(iter(())).__name__, type(iter({})).__name__, type(iter(range(1))).__name__)
# -> list_iterator tuple_iterator dict_keyiterator range_iterator
print(
    type(x for x in []).__name__,
    type({}.keys()).__name__,
    type(map(len, [])).__name__,
    type(zip()).__name__,
    type(enumerate([])).__name__,
)  # -> generator dict_keys map zip enumerate
print(
    type(reversed("")).__name__,
    type(filter(None, [])).__name__,
    type(ValueError()).__name__,
    type(ValueError).__name__,
    type(property()).__name__,
)  # -> reversed filter ValueError type property
print(type(type(None)).__name__, type(5) == int, type(5) is not bool, repr(NotImplemented))
# -> type True True NotImplemented
print(ValueError, repr(KeyError(1)), Exception, [BaseException()])
# -> <class 'ValueError'> KeyError(1) <class 'Exception'> [BaseException()]
