# The three single values: their classes, calls, comparisons, attributes, truth, hashing.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for v in (None, ..., NotImplemented):
    print(v, repr(v), type(v), type(v)() is v, v == v, v != v, v is v, [v] == [v], v in (v,), {v: 1}[v], isinstance(v, object), type(v).__name__, type(v).__mro__)
print(bool(None), bool(...), Ellipsis is ..., None == 0, None == "", ... == Ellipsis, type(None) is type(None), None.__class__, (None).__bool__(), (None).__eq__(None), (None).__eq__(1), (None).__ne__(None), (None).__repr__(), None.__doc__, (None).__hash__() == hash(None), (...).__repr__(), NotImplemented.__repr__())
show(lambda: None.x, lambda: setattr(None, "x", 1), lambda: None(), lambda: None[0], lambda: None + 1, lambda: -None, lambda: None < None, lambda: len(None), lambda: iter(None), lambda: None in None, lambda: type(None)(1), lambda: type(...)(1), lambda: type(NotImplemented)(1), lambda: type("N", (type(None),), {}), lambda: int(None), lambda: float(...), lambda: None.__init__(), lambda: None.__lt__(None), lambda: ...(), lambda: ...[0], lambda: NotImplemented(), lambda: None @ None, lambda: abs(None), lambda: hash(...) is not None, lambda: None.__add__, lambda: delattr(None, "x"), lambda: f"{None!r:>6}")
