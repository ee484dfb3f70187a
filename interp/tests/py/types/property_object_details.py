# property objects: their functions, doc, copies by getter and setter, errors with and without a name, subclasses.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class A:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        """Doc of v."""
        return self._v

    @v.setter
    def v(self, value):
        self._v = value

    ro = property(lambda self: "ro")
    wo = property(None, lambda self, value: print("set", value))
    nothing = property()
    doc = property(lambda self: 1, doc="given doc")

    @property
    def raises(self):
        raise AttributeError("from inside")


a = A()
a.wo = 5  # -> set 5
print(a.v, A.v.__doc__, A.doc.__doc__, A.ro.__doc__, A.v.fget.__name__, A.v.fset.__name__, A.v.fdel, A.nothing.fget, type(A.v).__name__, isinstance(A.v, property), A.v.__get__(a, A), A.v.__get__(None, A) is A.v, A.v.__set__(a, 9), a.v, A.v.getter(lambda self: "other").fset is A.v.fset, A.v.deleter(len).fdel is len, a.__dict__)
# -> 1 Doc of v. given doc None v v None None property True 1 True None 9 True True {'_v': 9}
show(
    lambda: a.wo,
    lambda: a.nothing,
    lambda: setattr(a, "ro", 1),
    lambda: setattr(a, "nothing", 1),
    lambda: delattr(a, "v"),
    lambda: delattr(a, "nothing"),
    lambda: a.raises,
    lambda: getattr(a, "raises", "default"),
    lambda: setattr(A.v, "fget", None),
    lambda: setattr(A.v, "nope", 1),
    lambda: A.v(),
    lambda: A.v.__delete__(a),
    lambda: A.nothing.__get__(a),
    lambda: property(1, 2, 3, 4, 5),
    lambda: property(x=1),
    lambda: property(fget=len).fget,
    lambda: property(5).__get__(a),
    lambda: A.ro.__set__(a, 1),
)
# -> AttributeError property 'wo' of 'A' object has no getter
# -> AttributeError property 'nothing' of 'A' object has no getter
# -> AttributeError property 'ro' of 'A' object has no setter
# -> AttributeError property 'nothing' of 'A' object has no setter
# -> AttributeError property 'v' of 'A' object has no deleter
# -> AttributeError property 'nothing' of 'A' object has no deleter
# -> AttributeError from inside
# -> default
# -> AttributeError readonly attribute
# -> AttributeError 'property' object has no attribute 'nope'
# -> TypeError 'property' object is not callable
# -> AttributeError property 'v' of 'A' object has no deleter
# -> AttributeError property 'nothing' of 'A' object has no getter
# -> TypeError property() takes at most 4 arguments (5 given)
# -> TypeError 'x' is an invalid keyword argument for property()
# -> <built-in function len>
# -> TypeError 'int' object is not callable
# -> AttributeError property 'ro' of 'A' object has no setter


class Loud(property):
    def __get__(self, obj, cls=None):
        return "loud", obj is not None and super().__get__(obj, cls)


class L:
    x = Loud(lambda self: 7)


l = L()
l.__dict__["x"] = "shadow"
print(l.x, L.x)  # -> ('loud', 7) ('loud', False)
