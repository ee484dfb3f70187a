# object, type and calling types of values.
o = object()
print(
    type(o) is object,
    isinstance(o, object),
    o == o,
    o == object(),
    hash(o) == hash(o),
    repr(o).startswith("<object object at "),
)  # -> True True True False True True
print(
    type([])([1]),
    type("x")(5),
    type(1)("7"),
    type({})(a=1),
    type(2.5)(),
    type(True)("x"),
    type(None)(),
    type(()) is tuple,
)  # -> [1] 5 7 {'a': 1} 0.0 True None True
print(
    object.__name__,
    type.__name__,
    type(type) is type,
    type(object) is type,
    object.__bases__,
    type.__mro__[-1] is object,
)  # -> object type True True () True
print(
    int.__mro__ == (int, object),
    bool.__mro__[1] is int,
    [c.__name__ for c in bool.__mro__],
    int.__base__ is object,
    bool.__bases__ == (int,),
)  # -> True True ['bool', 'int', 'object'] True True


class A:
    pass


a = A()
print(
    type(a) is A,
    type(A) is type,
    A.__class__ is type,
    a.__class__ is A,
    A.__mro__ == (A, object),
    A.__bases__ == (object,),
)  # -> True True True True True True
print(
    type(a)() is not a,
    isinstance(type(a)(), A),
    A == A,
    A != int,
    {A: "class key"}[type(a)],
    sorted([int, str, A], key=lambda t: t.__name__)[0] is A,
)  # -> True True True True class key True
for f in (
    lambda: setattr(o, "x", 1),
    lambda: object(5),
    lambda: type(),
    lambda: type(1, 2),
    lambda: object.nope,
    lambda: int.x,
    lambda: setattr(int, "x", 1),
    lambda: A(1),
    lambda: A.m(),
):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# -> AttributeError 'object' object has no attribute 'x'
# -> TypeError object() takes no arguments
# -> TypeError type() takes 1 or 3 arguments
# -> TypeError type() takes 1 or 3 arguments
# -> AttributeError type object 'object' has no attribute 'nope'
# -> AttributeError type object 'int' has no attribute 'x'
# -> TypeError cannot set 'x' attribute of immutable type 'int'
# -> TypeError A() takes no arguments
# -> AttributeError type object 'A' has no attribute 'm'
print(
    issubclass(A, object),
    isinstance(A, type),
    isinstance(a, type),
    isinstance(3, type),
    callable(A),
    callable(a),
)  # -> True True False False True False
