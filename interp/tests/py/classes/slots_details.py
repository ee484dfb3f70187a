# __slots__: forms of the value, dict and weakref in it, conflicts, with defaults, deletion, several bases, docs.
import weakref


class A:
    __slots__ = "single"


class B:
    __slots__ = {"x": "doc of x", "y": None}


class C:
    __slots__ = iter(["from", "iterator"])


class D:
    __slots__ = ["a", "__dict__"]


class E:
    __slots__ = ("a", "__weakref__")


class Empty:
    __slots__ = ()


a, b, c, d, e = A(), B(), C(), D(), E()
a.single = b.x = d.a = d.other = e.a = 1
print(a.single, b.x, vars(d), d.a, weakref.ref(e)() is e, B.__slots__, sorted(k for k in vars(C) if not k.startswith("__")))
# -> 1 1 {'other': 1} 1 True {'x': 'doc of x', 'y': None} ['from', 'iterator']
for bad in (lambda: setattr(a, "other", 1), lambda: a.__dict__, lambda: vars(b), lambda: b.y, lambda: delattr(b, "y"), lambda: weakref.ref(a), lambda: setattr(Empty(), "x", 1), lambda: A.single.__get__(b), lambda: A.single.__set__(5, 1)):
    try:
        print(bad())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
# -> AttributeError 'A' object has no attribute 'other'
# -> AttributeError 'A' object has no attribute '__dict__'
# -> TypeError vars() argument must have __dict__ attribute
# -> AttributeError 'B' object has no attribute 'y'
# -> AttributeError y
# -> TypeError cannot create weak reference to 'A' object
# -> AttributeError 'Empty' object has no attribute 'x'
# -> TypeError descriptor 'single' for 'A' objects doesn't apply to a 'B' object
# -> TypeError descriptor 'single' for 'A' objects doesn't apply to a 'int' object
print(type(A.single).__name__, A.single.__name__, A.single.__objclass__ is A, A.single.__get__(a), A.single.__get__(None, A) is A.single)
# -> member_descriptor single True 1 True
for text in ("class X: __slots__ = ('a',); a = 1", "class X: __slots__ = (1,)", "class X: __slots__ = ('1a',)", "class X: __slots__ = 5", "class X: __slots__ = ('a b',)", "class X(int): __slots__ = ('a',)", "class X(tuple): __slots__ = ('a',)",
             "class X(int): __slots__ = ()", "class X(A, B): pass", "class X(A, Empty): pass", "class X(D): __slots__ = '__dict__'", "class X: __slots__ = ('a', 'a')", "class X: __slots__ = ('__dict__', '__dict__')", "class X(A): __slots__ = ('single',)", "class X(list): __slots__ = ('a',)", "class X: __slots__ = None"):
    try:
        exec(text)
        print("fine", text)
    except (TypeError, ValueError) as error:
        print(error)
# -> 'a' in __slots__ conflicts with class variable
# -> __slots__ items must be strings, not 'int'
# -> __slots__ must be identifiers
# -> 'int' object is not iterable
# -> __slots__ must be identifiers
# -> nonempty __slots__ not supported for subtype of 'int'
# -> nonempty __slots__ not supported for subtype of 'tuple'
# -> fine class X(int): __slots__ = ()
# -> multiple bases have instance lay-out conflict
# -> fine class X(A, Empty): pass
# -> __dict__ slot disallowed: we already got one
# -> fine class X: __slots__ = ('a', 'a')
# -> __dict__ slot disallowed: we already got one
# -> fine class X(A): __slots__ = ('single',)
# -> fine class X(list): __slots__ = ('a',)
# -> 'NoneType' object is not iterable


class P(A):
    __slots__ = ("more",)


class Q(A):
    pass


p, q = P(), Q()
p.single, p.more, q.single, q.free = 1, 2, 3, 4
print(p.single, p.more, vars(q), hasattr(p, "__dict__"))  # -> 1 2 {'free': 4} False
