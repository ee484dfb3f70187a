# The three single values: their classes, calls, comparisons, attributes, truth, hashing.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for v in (None, ..., NotImplemented):
    print(v, repr(v), type(v), type(v)() is v, v == v, v != v, v is v, [v] == [v], v in (v,), {v: 1}[v], isinstance(v, object), type(v).__name__, type(v).__mro__)
# -> None None <class 'NoneType'> True True False True True True 1 True NoneType (<class 'NoneType'>, <class 'object'>)
# -> Ellipsis Ellipsis <class 'ellipsis'> True True False True True True 1 True ellipsis (<class 'ellipsis'>, <class 'object'>)
# -> NotImplemented NotImplemented <class 'NotImplementedType'> True True False True True True 1 True NotImplementedType (<class 'NotImplementedType'>, <class 'object'>)
print(bool(None), bool(...), Ellipsis is ..., None == 0, None == "", ... == Ellipsis, type(None) is type(None), None.__class__, (None).__bool__(), (None).__eq__(None), (None).__eq__(1), (None).__ne__(None), (None).__repr__(), None.__doc__, (None).__hash__() == hash(None), (...).__repr__(), NotImplemented.__repr__())
# -> False True True False False True True <class 'NoneType'> False True NotImplemented False None None True Ellipsis NotImplemented
none, dots, no = None, ..., NotImplemented
show(lambda: None.x, lambda: setattr(None, "x", 1), lambda: none(), lambda: none[0], lambda: None + 1, lambda: -None, lambda: None < None, lambda: len(None), lambda: iter(None), lambda: None in None, lambda: type("N", (type(None),), {}), lambda: int(None), lambda: float(...), lambda: None.__init__(), lambda: None.__lt__(None), lambda: dots(), lambda: dots[0], lambda: no(), lambda: None @ None, lambda: abs(None), lambda: hash(...) is not None, lambda: None.__add__, lambda: delattr(None, "x"), lambda: f"{None!r:>6}")
# -> AttributeError 'NoneType' object has no attribute 'x'
# -> AttributeError 'NoneType' object has no attribute 'x'
# -> TypeError 'NoneType' object is not callable
# -> TypeError 'NoneType' object is not subscriptable
# -> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
# -> TypeError bad operand type for unary -: 'NoneType'
# -> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
# -> TypeError object of type 'NoneType' has no len()
# -> TypeError 'NoneType' object is not iterable
# -> TypeError argument of type 'NoneType' is not iterable
# -> TypeError type 'NoneType' is not an acceptable base type
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# -> TypeError float() argument must be a string or a real number, not 'ellipsis'
# -> None
# -> NotImplemented
# -> TypeError 'ellipsis' object is not callable
# -> TypeError 'ellipsis' object is not subscriptable
# -> TypeError 'NotImplementedType' object is not callable
# -> TypeError unsupported operand type(s) for @: 'NoneType' and 'NoneType'
# -> TypeError bad operand type for abs(): 'NoneType'
# -> True
# -> AttributeError 'NoneType' object has no attribute '__add__'
# -> AttributeError 'NoneType' object has no attribute 'x'
# ->   None
