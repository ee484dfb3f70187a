# Constructors and methods of builtin types called for what is none of theirs.
class A:
    pass


class L(list):
    pass


class I(int):
    pass


class N(list):
    def __new__(cls):
        return object.__new__(cls)


tests = [
    lambda: N(),
    lambda: type.__new__(5, "X", (), {}),
    lambda: type.__new__((1,), "X", (), {}),
    lambda: type.__new__(int, "X", (), {}),
    lambda: type.__new__(type, 5, (), {}),
    lambda: type.__new__(type, "X", [], {}),
    lambda: type.__new__(type, "X", (), []),
    lambda: type("X", (), {5: 6}),
    lambda: int.__new__(5),
    lambda: int.__new__(list),
    lambda: list.__new__("a"),
    lambda: list.__new__(int),
    lambda: list.__new__(A),
    lambda: object.__new__(5),
    lambda: object.__new__(int),
    lambda: object.__new__(L),
    lambda: tuple.__new__(L, (1,)),
    lambda: str.__new__(I, "a"),
    lambda: dict.__new__(ValueError),
    lambda: Exception.__new__(ValueError, 3),
    lambda: int.__new__(bool, 5),
    lambda: bool.__new__(int, 5),
    lambda: bool.__new__(5),
    lambda: float.__new__(A),
    lambda: bytes.__new__(A),
    lambda: set.__new__(5),
    lambda: property.__new__(A),
    lambda: super.__new__(A),
    lambda: slice.__new__(5, 1),
    lambda: range.__new__(5, 1),
    lambda: enumerate.__new__(5, []),
    lambda: map.__new__(5, 1, []),
    lambda: zip.__new__(5, 1, []),
    lambda: memoryview.__new__(5, b""),
    lambda: staticmethod.__new__(5, 1),
    lambda: complex.__new__(5, 1),
    lambda: bytearray.__new__(5),
    lambda: frozenset.__new__(5),
    lambda: reversed.__new__(5, []),
    lambda: filter.__new__(5, 1, []),
    lambda: classmethod.__new__(5, 1),
    lambda: list.append(5, 1),
    lambda: dict.update(5, {}),
    lambda: str.join(5, "a"),
    lambda: object.__init__(5),
    lambda: object.__repr__(5),
    lambda: int.__add__("a", 1),
    lambda: list.__len__(5),
    lambda: list.__iter__(5),
    lambda: dict.__setitem__(5, 1, 1),
    lambda: type.mro(5),
    lambda: BaseException.with_traceback(5, None),
    lambda: BaseException.__str__(5),
]
for number, test in enumerate(tests):
    try:
        print(number, type(test()).__name__)
    except TypeError as e:
        print(number, e)
# -> 0 object.__new__(N) is not safe, use list.__new__()
# -> 1 type.__new__(X): X is not a type object (int)
# -> 2 type.__new__(X): X is not a type object (tuple)
# -> 3 type.__new__(int): int is not a subtype of type
# -> 4 type.__new__() argument 1 must be str, not int
# -> 5 type.__new__() argument 2 must be tuple, not list
# -> 6 type.__new__() argument 3 must be dict, not list
# -> 7 type
# -> 8 int.__new__(X): X is not a type object (int)
# -> 9 int.__new__(list): list is not a subtype of int
# -> 10 list.__new__(X): X is not a type object (str)
# -> 11 list.__new__(int): int is not a subtype of list
# -> 12 list.__new__(A): A is not a subtype of list
# -> 13 object.__new__(X): X is not a type object (int)
# -> 14 object.__new__(int) is not safe, use int.__new__()
# -> 15 object.__new__(L) is not safe, use L.__new__()
# -> 16 tuple.__new__(L): L is not a subtype of tuple
# -> 17 str.__new__(I): I is not a subtype of str
# -> 18 dict.__new__(ValueError): ValueError is not a subtype of dict
# -> 19 ValueError
# -> 20 int.__new__(bool) is not safe, use bool.__new__()
# -> 21 bool.__new__(int): int is not a subtype of bool
# -> 22 bool.__new__(X): X is not a type object (int)
# -> 23 float.__new__(A): A is not a subtype of float
# -> 24 bytes.__new__(A): A is not a subtype of bytes
# -> 25 set.__new__(X): X is not a type object (int)
# -> 26 property.__new__(A): A is not a subtype of property
# -> 27 super.__new__(A): A is not a subtype of super
# -> 28 slice.__new__(X): X is not a type object (int)
# -> 29 range.__new__(X): X is not a type object (int)
# -> 30 enumerate.__new__(X): X is not a type object (int)
# -> 31 map.__new__(X): X is not a type object (int)
# -> 32 zip.__new__(X): X is not a type object (int)
# -> 33 memoryview.__new__(X): X is not a type object (int)
# -> 34 staticmethod.__new__(X): X is not a type object (int)
# -> 35 complex.__new__(X): X is not a type object (int)
# -> 36 bytearray.__new__(X): X is not a type object (int)
# -> 37 frozenset.__new__(X): X is not a type object (int)
# -> 38 reversed.__new__(X): X is not a type object (int)
# -> 39 filter.__new__(X): X is not a type object (int)
# -> 40 classmethod.__new__(X): X is not a type object (int)
# -> 41 descriptor 'append' for 'list' objects doesn't apply to a 'int' object
# -> 42 descriptor 'update' for 'dict' objects doesn't apply to a 'int' object
# -> 43 descriptor 'join' for 'str' objects doesn't apply to a 'int' object
# -> 44 NoneType
# -> 45 str
# -> 46 descriptor '__add__' requires a 'int' object but received a 'str'
# -> 47 descriptor '__len__' requires a 'list' object but received a 'int'
# -> 48 descriptor '__iter__' requires a 'list' object but received a 'int'
# -> 49 descriptor '__setitem__' requires a 'dict' object but received a 'int'
# -> 50 descriptor 'mro' for 'type' objects doesn't apply to a 'int' object
# -> 51 descriptor 'with_traceback' for 'BaseException' objects doesn't apply to a 'int' object
# -> 52 descriptor '__str__' requires a 'BaseException' object but received a 'int'
