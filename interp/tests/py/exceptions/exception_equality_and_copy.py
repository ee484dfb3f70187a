# Exceptions compare by identity, hash, have dicts and args that can be set; __reduce__-free ways to copy; comparison in sets.
class Coded(Exception):
    def __init__(self, code, *more):
        super().__init__(code)
        self.code = code


a, b = ValueError(1), ValueError(1)
print(a == b, a == a, a != b, len({a, b, a}), hash(a) == hash(a))  # -> False True True 2 True
a.args = [1, 2]
print(a.args, str(a), repr(a))  # -> (1, 2) (1, 2) ValueError(1, 2)
a.args = "ab"
print(a.args)  # -> ('a', 'b')
a.extra = [1]
print(vars(a), a.__dict__ is a.__dict__)  # -> {'extra': [1]} True
a.__dict__["more"] = 2
print(a.more, sorted(vars(a)))  # -> 2 ['extra', 'more']
del a.extra
print(hasattr(a, "extra"))  # -> False
c = Coded(5, 6)
print(c.args, c.code, repr(c), str(c))  # -> (5,) 5 Coded(5) 5
d = Coded.__new__(Coded, 7, 8, key=9)
print(d.args, hasattr(d, "code"))  # -> (7, 8) False
d.__init__(1)
print(d.args, d.code)  # -> (1,) 1
BaseException.__init__(d, "x", "y")
print(d.args)  # -> ('x', 'y')
print(BaseException.__new__(Coded).args, bool(a), Exception() is Exception())  # -> () True False
for bad in (lambda: a < b, lambda: a + b, lambda: a[0], lambda: len(a), lambda: a(), lambda: iter(a), lambda: d.__init__(k=1)):
    try:
        bad()
    except TypeError as error:
        print(error)
# -> '<' not supported between instances of 'ValueError' and 'ValueError'
# -> unsupported operand type(s) for +: 'ValueError' and 'ValueError'
# -> 'ValueError' object is not subscriptable
# -> object of type 'ValueError' has no len()
# -> 'ValueError' object is not callable
# -> 'ValueError' object is not iterable
# -> Coded.__init__() got an unexpected keyword argument 'k'
a.__init__("again")
print(a.args, a.more)  # -> ('again',) 2
