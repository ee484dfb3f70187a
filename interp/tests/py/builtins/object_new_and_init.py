# object's own __new__, __init__, __eq__, __str__, __format__, __sizeof__ and the arguments they refuse.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Plain:
    pass


class New:
    def __new__(cls, *args):
        return super().__new__(cls)


class Init:
    def __init__(self, *args):
        super().__init__()


class Passes:
    def __init__(self, *args):
        super().__init__(*args)


class NewPasses:
    def __new__(cls, *args):
        return object.__new__(cls, *args)


o, p = object(), object()
print(o == o, o == p, o != p, o.__eq__(p), o.__ne__(p), o.__eq__(o), o.__lt__(p), o.__hash__() == hash(o), str(o) == repr(o), o.__format__("") == str(o), o.__class__, o.__doc__[:20], o.__init__(), o.__reduce_ex__ is not None, object.__init_subclass__(), object.__subclasshook__(int), o.__dir__() != [], o.__ge__(5))
# -> True False True NotImplemented NotImplemented True NotImplemented True True True <class 'object'> The base class of th None True None NotImplemented True NotImplemented
print(isinstance(New(1, 2), New), isinstance(Init(1, 2), Init), isinstance(Passes(), Passes), isinstance(NewPasses(), NewPasses), object.__name__, object.__bases__, object.__mro__, object.__base__)
# -> True True True True object () (<class 'object'>,) None
show(
    lambda: object(1),
    lambda: object(x=1),
    lambda: Plain(1),
    lambda: Plain(x=1),
    lambda: Passes(1),
    lambda: NewPasses(1),
    lambda: o.__init__(1),
    lambda: o.x,
    lambda: setattr(o, "x", 1),
    lambda: o.__format__("x"),
    lambda: o.__format__(5),
    lambda: object.__new__(),
    lambda: object.__new__(5),
    lambda: object.__new__(int),
    lambda: object.__new__(list),
    lambda: object.__eq__(1),
    lambda: object.__repr__(5)[:14],
    lambda: object.__str__("a"),
    lambda: object.__setattr__(Plain, "x", 1),
    lambda: object.__setattr__(Plain(), "x", 1),
    lambda: object.__delattr__(Plain(), "x"),
    lambda: object.__hash__([]) is not None,
    lambda: o < p,
    lambda: o + p,
    lambda: -o,
    lambda: len(o),
    lambda: o[0],
    lambda: o(),
    lambda: iter(o),
    lambda: 1 in o,
    lambda: bool(o),
    lambda: Plain().__init__(5),
)
# -> TypeError object() takes no arguments
# -> TypeError object() takes no arguments
# -> TypeError Plain() takes no arguments
# -> TypeError Plain() takes no arguments
# -> TypeError object.__init__() takes exactly one argument (the instance to initialize)
# -> TypeError object.__new__() takes exactly one argument (the type to instantiate)
# -> TypeError object.__init__() takes exactly one argument (the instance to initialize)
# -> AttributeError 'object' object has no attribute 'x'
# -> AttributeError 'object' object has no attribute 'x'
# -> TypeError unsupported format string passed to object.__format__
# -> TypeError __format__() argument must be str, not int
# -> TypeError object.__new__(): not enough arguments
# -> TypeError object.__new__(X): X is not a type object (int)
# -> TypeError object.__new__(int) is not safe, use int.__new__()
# -> TypeError object.__new__(list) is not safe, use list.__new__()
# -> TypeError expected 1 argument, got 0
# -> <int object at
# -> 'a'
# -> TypeError can't apply this __setattr__ to type object
# -> None
# -> AttributeError 'Plain' object has no attribute 'x'
# -> True
# -> TypeError '<' not supported between instances of 'object' and 'object'
# -> TypeError unsupported operand type(s) for +: 'object' and 'object'
# -> TypeError bad operand type for unary -: 'object'
# -> TypeError object of type 'object' has no len()
# -> TypeError 'object' object is not subscriptable
# -> TypeError 'object' object is not callable
# -> TypeError 'object' object is not iterable
# -> TypeError argument of type 'object' is not iterable
# -> True
# -> TypeError Plain.__init__() takes exactly one argument (the instance to initialize)
