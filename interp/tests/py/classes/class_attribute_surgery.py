# Changing classes at run time: __class__ and __bases__ assigned, methods added and removed, __dict__ replaced, __qualname__, __doc__, __name__, slots and caches that must notice.
class A:
    "doc of A"
    tag = "A"

    def who(self):
        return f"A.who {self.tag}"


class B:
    tag = "B"

    def who(self):
        return "B.who"


class Sub(A):
    pass


def calls(x, n=3):
    return [x.who() for _ in range(n)]


x = Sub()
print(calls(x), end=" ")
Sub.who = lambda self: "added"
print(calls(x, 1), end=" ")
x.who = lambda: "on instance"
print(calls(x, 1), end=" ")
del x.who, Sub.who
print(calls(x, 1), end=" ")
Sub.__bases__ = (B, A)
print(calls(x, 1), [c.__name__ for c in Sub.__mro__], x.tag, end=" ")
A.who, B.who = B.who, A.who
print(calls(x), calls(A()), end=" ")
x.__class__ = B
print(calls(x, 1), type(x) is B, isinstance(x, Sub))
# -> ['A.who A', 'A.who A', 'A.who A'] ['added'] ['on instance'] ['A.who A'] ['B.who'] ['Sub', 'B', 'A', 'object'] B ['A.who B', 'A.who B', 'A.who B'] ['B.who', 'B.who', 'B.who'] ['A.who B'] True False
x.__dict__ = {"tag": "replaced"}
print(x.tag, vars(x), x.who())  # -> replaced {'tag': 'replaced'} A.who replaced
x.__dict__["who"] = lambda: "through dict"
print(x.who(), "who" in dir(x))  # -> through dict True
A.__name__, A.__qualname__, A.__doc__, A.__module__ = "Renamed", "Q.A", "new doc", "m"
print(A, A.__name__, A.__doc__, repr(A()).split(" at ")[0], A.who.__qualname__, Sub.__base__.__name__, sorted(c.__name__ for c in A.__subclasses__()))
# -> <class 'm.Q.A'> Renamed new doc <m.Q.A object B.who B ['Sub']


class Meta(type):
    def who(cls):
        return "from meta"


C = Meta("C", (), {})
print(C.who(), hasattr(C(), "who"))  # -> from meta False


class Slots1:
    __slots__ = ("a", "b")


class Slots3:
    __slots__ = ("a",)


s = Slots1()
s.a = 5
for name, value in (("counter", 0), ("counter", 10)):
    setattr(A, name, value)
    for _ in range(3):
        A.counter += 1
print(A.counter, Sub.counter, getattr(Sub, "counter"), A.__dict__["counter"])  # -> 13 13 13 13
Sub.__getattr__ = lambda self, name: f"dynamic {name}"
y = Sub()
print(y.anything, end=" ")
del Sub.__getattr__
Sub.__len__ = lambda self: 3
Sub.__eq__ = lambda self, other: "eq"
print(hasattr(y, "anything"), len(y), y == 1, bool(y), Sub.__hash__ is None, end=" ")
Sub.__call__ = lambda self, *a: a
Sub.__iter__ = lambda self: iter("it")
print(y(1, 2), [*y], callable(y))  # -> dynamic anything False 3 eq True False (1, 2) ['i', 't'] True
for trial in (
    lambda: setattr(s, "__class__", Slots3), lambda: setattr(s, "__class__", A), lambda: setattr(y, "__class__", int), lambda: setattr(5, "__class__", A), lambda: setattr(y, "__class__", 5), lambda: setattr(Sub, "__bases__", ()), lambda: setattr(Sub, "__bases__", (Sub,)), lambda: setattr(Sub, "__bases__", (int,)), lambda: setattr(Sub, "__bases__", (A, A)), lambda: setattr(Sub, "__bases__", 5), lambda: setattr(A, "__name__", 5), lambda: setattr(A, "__qualname__", None), lambda: setattr(A, "__name__", "a\0b"), lambda: delattr(A, "__name__"), lambda: setattr(int, "x", 1),
    lambda: setattr(y, "__dict__", 5), lambda: delattr(A, "nothing"), lambda: setattr(A, "__class__", int), lambda: setattr(A, "__module__", 5), lambda: setattr(A, "__dict__", {}), lambda: A.__dict__.update(z=1), lambda: setattr(object, "x", 1), lambda: setattr(len, "x", 1), lambda: type.__delattr__(int, "real"),
):
    try:
        print(trial())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError __class__ assignment: 'Slots3' object layout differs from 'Slots1'
# -> TypeError __class__ assignment: 'Renamed' object layout differs from 'Slots1'
# -> TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# -> TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# -> TypeError __class__ must be set to a class, not 'int' object
# -> TypeError can only assign non-empty tuple to Sub.__bases__, not ()
# -> TypeError a __bases__ item causes an inheritance cycle
# -> TypeError __bases__ assignment: 'int' deallocator differs from 'B'
# -> TypeError duplicate base class Renamed
# -> TypeError can only assign tuple to Sub.__bases__, not int
# -> TypeError can only assign string to Renamed.__name__, not 'int'
# -> TypeError can only assign string to Renamed.__qualname__, not 'NoneType'
# -> ValueError type name must not contain null characters
# -> TypeError cannot delete '__name__' attribute of immutable type 'Renamed'
# -> TypeError cannot set 'x' attribute of immutable type 'int'
# -> TypeError __dict__ must be set to a dictionary, not a 'int'
# -> AttributeError type object 'Renamed' has no attribute 'nothing'
# -> TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# -> None
# -> AttributeError attribute '__dict__' of 'type' objects is not writable
# -> AttributeError 'mappingproxy' object has no attribute 'update'
# -> TypeError cannot set 'x' attribute of immutable type 'object'
# -> AttributeError 'builtin_function_or_method' object has no attribute 'x'
# -> TypeError cannot set 'real' attribute of immutable type 'int'
