# str and repr of functions' kinds of values that print the same everywhere.
print(
    str(1),
    str(1.0),
    str("s"),
    str(b"s"),
    str(None),
    str(True),
    str([1, "a"]),
    str((1,)),
    str({"k": 1}),
    str({1}),
    str(range(3)),
)  # -> 1 1.0 s b's' None True [1, 'a'] (1,) {'k': 1} {1} range(0, 3)
print(
    repr("s"),
    repr(b"s"),
    repr("it's"),
    repr([None, True]),
    repr(set()),
    repr(frozenset({1})),
    repr(bytearray(b"x")),
    repr(slice(1, 2)),
)  # -> 's' b's' "it's" [None, True] set() frozenset({1}) bytearray(b'x') slice(1, 2, None)
print(int, str, ValueError, type, object, type(None), type(...), repr(...), NotImplemented)
# -> <class 'int'> <class 'str'> <class 'ValueError'> <class 'type'> <class 'object'> <class 'NoneType'> <class 'ellipsis'> Ellipsis NotImplemented
print(len, print, [abs], sorted, isinstance)
# -> <built-in function len> <built-in function print> [<built-in function abs>] <built-in function sorted> <built-in function isinstance>
print([].append.__name__, str.upper, list.append, dict.fromkeys.__name__)
# -> append <method 'upper' of 'str' objects> <method 'append' of 'list' objects> fromkeys
print(repr(ValueError("x")), str(ValueError("x")), repr(KeyError("k")), str(KeyError("k")), [IndexError(1, 2)])
# -> ValueError('x') x KeyError('k') 'k' [IndexError(1, 2)]
print(str(b"x") == "b'x'", str(object=5), str(), repr(str), ascii("ü"), repr("ü"), str("ü"))
# -> True 5  <class 'str'> '\xfc' 'ü' ü
print({"a": {"b": [1, (2,)]}}, [[], (), {}, set()], ("a",), ((),), {None: None}, {True: 1.5})
# -> {'a': {'b': [1, (2,)]}} [[], (), {}, set()] ('a',) ((),) {None: None} {True: 1.5}
print(dict, {}.keys(), {1: 2}.values(), {1: 2}.items(), range(1, 10, 3), enumerate, zip, map)
# -> <class 'dict'> dict_keys([]) dict_values([2]) dict_items([(1, 2)]) range(1, 10, 3) <class 'enumerate'> <class 'zip'> <class 'map'>
