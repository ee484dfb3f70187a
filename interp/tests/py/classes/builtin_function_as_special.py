# Builtin functions and classes as special methods: they do not bind; bound methods neither.
class A:
    __len__ = dict(a=1).__len__
    __str__ = "text".upper
    __call__ = dict
    __contains__ = [1, 2].__contains__
    __getitem__ = "letters".__getitem__
    __iter__ = lambda self, it=iter: it("xy")
    __int__ = int
    __hash__ = (1).__hash__
    __eq__ = list
    __and__ = "{}".format
    __getattr__ = "attribute {}".format


a = A()
print(len(a), str(a), a(k=1), 2 in a, 3 in a, a[1:3], list(a), hash(a), a & 5, a.name)
# -> 1 TEXT {'k': 1} True False et ['x', 'y'] 1 5 attribute name
print(int(a), a == "ab", a != "")  # -> 0 ['a', 'b'] True


class Bound:
    def method(self, *args):
        return "bound", args

    __slots__ = ()


b = Bound()
class Uses:
    __add__ = b.method
    __sub__ = Bound.method
    __mul__ = staticmethod(b.method)
    __getitem__ = type
    __format__ = str.format


u = Uses()
print(u + 1, (u - 1)[1], u * 2)  # -> ('bound', (1,)) (1,) ('bound', (2,))
print(u[5] is int)  # -> True
try:
    u["n", (), {}]
    print(format(u, "x"))
except TypeError as error:
    print(error)  # -> descriptor 'format' for 'str' objects doesn't apply to a 'Uses' object
