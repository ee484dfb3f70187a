# Cooperative __init__ through diamonds with keywords, mixins that count on others, order of calls.
class Root:
    def __init__(self, **kwargs):
        self.trail = ["Root"]
        super().__init__(**kwargs)


class A(Root):
    def __init__(self, *, a=1, **kwargs):
        super().__init__(**kwargs)
        self.a = a
        self.trail.append("A")


class B(Root):
    def __init__(self, *, b=2, **kwargs):
        super().__init__(**kwargs)
        self.b = b
        self.trail.append("B")


class C(A, B):
    def __init__(self, c=3, **kwargs):
        super().__init__(**kwargs)
        self.c = c
        self.trail.append("C")


c = C(b=5)
print(c.trail, c.a, c.b, c.c, [k.__name__ for k in C.__mro__])
# -> ['Root', 'B', 'A', 'C'] 1 5 3 ['C', 'A', 'B', 'Root', 'object']


class Logged:
    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        if name != "log":
            self.__dict__.setdefault("log", []).append(name)


class Bounded:
    limit = 3

    def append(self, item):
        if len(self) >= self.limit:
            raise OverflowError(item)
        super().append(item)


class Loud:
    def append(self, item):
        print("append", item)
        super().append(item)


class L(Loud, Bounded, list):
    pass


l = L([1, 2])
l.append(3)  # -> append 3
try:
    l.append(4)  # -> append 4
except OverflowError as error:
    print("full", error, l)  # -> full 4 [1, 2, 3]
print([k.__name__ for k in L.__mro__], isinstance(l, list), len(l))
# -> ['L', 'Loud', 'Bounded', 'list', 'object'] True 3


class P(Logged, A):
    pass


p = P(a=9)
p.extra = 1
print(p.log, p.trail)  # -> ['trail', 'a', 'extra'] ['Root', 'A']


class Left:
    def who(self):
        return "Left"


class Right:
    def who(self):
        return "Right"

    def only(self):
        return "right only"


class Both(Left, Right):
    def who(self):
        return super().who() + " " + Right.who(self) + " " + super(Left, self).who()


print(Both().who(), Both().only(), Both.__mro__[1].__name__, Both.who is not Left.who, Both.only is Right.only)
# -> Left Right Right right only Left True True
Right.who = lambda self: "changed"
Left.only = lambda self: "now left"
print(Both().who(), Both().only())  # -> Left changed changed now left
