# None as a special method refuses; reflected methods and fallbacks are not asked then.
class No:
    __iter__ = None
    __contains__ = None
    __hash__ = None
    __len__ = None
    __call__ = None
    __add__ = None
    __radd__ = None
    __lt__ = None
    __reversed__ = None
    __bool__ = None
    __getitem__ = None
    __index__ = None
    __enter__ = None
    __neg__ = None
    __format__ = None
    __await__ = None
    __int__ = None


class Right:
    def __radd__(self, other):
        return "reflected"


def enters(n):
    with n:
        pass


n = No()
tests = {
    "iter": lambda: iter(n), "for": lambda: [x for x in n], "in": lambda: 1 in n, "hash": lambda: hash(n), "set": lambda: {n},
    "len": lambda: len(n), "call": lambda: n(), "add": lambda: n + 1, "radd": lambda: 1 + n, "right": lambda: n + Right(),
    "lt": lambda: n < 1, "gt": lambda: 1 > n, "reversed": lambda: reversed(n), "bool": lambda: not n,
    "item": lambda: n[0], "index": lambda: [1, 2][n], "with": lambda: enters(n), "neg": lambda: -n, "int": lambda: int(n),
    "iadd": lambda: exec("m = n\nm += 1", {"n": n}), "unpack": lambda: [*n],
}
for name, test in tests.items():
    try:
        print(name, test())
    except TypeError as error:
        print(name, "|", error)
# -> iter | 'No' object is not iterable
# -> for | 'No' object is not iterable
# -> in | 'No' object is not a container
# -> hash | unhashable type: 'No'
# -> set | unhashable type: 'No'
# -> len | 'NoneType' object is not callable
# -> call | 'NoneType' object is not callable
# -> add | 'NoneType' object is not callable
# -> radd | 'NoneType' object is not callable
# -> right | 'NoneType' object is not callable
# -> lt | 'NoneType' object is not callable
# -> gt | 'NoneType' object is not callable
# -> reversed | 'No' object is not reversible
# -> bool | 'NoneType' object is not callable
# -> item | 'NoneType' object is not callable
# -> index | 'NoneType' object is not callable
# -> with | 'No' object does not support the context manager protocol (missed __exit__ method)
# -> neg | 'NoneType' object is not callable
# -> int | 'NoneType' object is not callable
# -> iadd | 'NoneType' object is not callable
# -> unpack | 'No' object is not iterable


class HashBack(No):
    __hash__ = object.__hash__
    __iter__ = lambda self: iter("x")


print(isinstance(hash(HashBack()), int), list(HashBack()))  # -> True ['x']
