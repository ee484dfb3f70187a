# __mro_entries__, __class_getitem__, __orig_bases__, and generic aliases as bases and in calls.
class Entry:
    def __init__(self, *classes):
        self.classes = classes

    def __mro_entries__(self, bases):
        print("asked with", len(bases))
        return self.classes


class A: pass
class B: pass


class C(Entry(A), B, Entry(), Entry(int)):
    pass
# -> asked with 4
# -> asked with 4
# -> asked with 4


print([k.__name__ for k in C.__mro__], len(C.__orig_bases__), hasattr(A, "__orig_bases__"))
# -> ['C', 'A', 'B', 'int', 'object'] 4 False
for wrong in (Entry(5), type("E", (), {"__mro_entries__": lambda self, bases: [A]})(), type("E", (), {"__mro_entries__": None})()):
    try:
        class D(wrong): pass
    except TypeError as error:
        print(error)
# -> asked with 1
# -> int() takes at most 2 arguments (3 given)
# -> __mro_entries__ must return a tuple
# -> 'NoneType' object is not callable


class G:
    def __class_getitem__(cls, key):
        return f"{cls.__name__}[{key}]"


class H(G):
    pass


print(G[int], H["x"], H[1, 2], type(G.__dict__["__class_getitem__"]).__name__)
# -> G[<class 'int'>] H[x] H[(1, 2)] classmethod
for bad in (lambda: G()[0], lambda: A[int], lambda: int[str], lambda: A()[0], lambda: list[int]()[0]):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError 'G' object is not subscriptable
# -> TypeError type 'A' is not subscriptable
# -> TypeError type 'int' is not subscriptable
# -> TypeError 'A' object is not subscriptable
# -> IndexError list index out of range


class L(list[int]):
    pass


print(L.__mro__[1], L.__orig_bases__, L([1, 2]), dict[str, int], list[int](("a",)), type(list[int]()), tuple[int, ...], list[int] == list[int], list[int] is list[int])
# -> <class 'list'> (list[int],) [1, 2] dict[str, int] ['a'] <class 'list'> tuple[int, ...] True False
a = dict[str, list[int]]
print(a.__origin__, a.__args__, isinstance(a, type), repr(list["text"]))
# -> <class 'dict'> (<class 'str'>, list[int]) False list['text']
for bad in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: isinstance([], (str, list[int]))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError isinstance() argument 2 cannot be a parameterized generic
# -> TypeError issubclass() argument 2 cannot be a parameterized generic
# -> TypeError isinstance() argument 2 cannot be a parameterized generic


class Meta(type):
    def __getitem__(cls, key):
        return "meta wins"


class M(metaclass=Meta):
    def __class_getitem__(cls, key):
        return "never"


print(M[0])  # -> meta wins
