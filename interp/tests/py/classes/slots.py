# What __slots__ gives to instances and classes, and what cannot be slots.
def shown(case):
    """Calls a function at once, and prints what it gives or raises."""

    def call(function):
        try:
            print(case, function())
        except Exception as error:
            print(case, type(error).__name__, error)

    return call


@shown('slots')
def _():

    class A:
        __slots__ = ('x', 'y')
    a = A()
    a.x = 1
    try:
        a.z = 1
    except AttributeError as e:
        print(e)
    try:
        a.y
    except AttributeError as e:
        print(e)
    print(A.x, hasattr(a, '__dict__'))
    return a.x
# -> 'A' object has no attribute 'z'
# -> 'A' object has no attribute 'y'
# -> <member 'x' of 'A' objects> False
# -> slots 1


@shown('slots2')
def _():

    class A:
        __slots__ = 'x'

    class B(A):
        pass
    b = B()
    b.x = 1
    b.z = 2
    return (b.__dict__, A.__slots__)
# -> slots2 ({'z': 2}, 'x')


@shown('slots3')
def _():

    class A:
        __slots__ = ('__dict__', 'x')
    a = A()
    a.x = 1
    a.q = 2
    return a.__dict__
# -> slots3 {'q': 2}


@shown('slots5')
def _():

    class A:
        __slots__ = ('__p', 'q')

        def __init__(self):
            self.__p = 1
    return (A()._A__p, sorted((k for k in A.__dict__ if not k.startswith('__'))))
# -> slots5 (1, ['_A__p', 'q'])


@shown('slots4')
def _():

    class A:
        __slots__ = ('x',)
        x = 1
# -> slots4 ValueError 'x' in __slots__ conflicts with class variable


@shown('slots6')
def _():

    class A:
        __slots__ = ('1x',)
# -> slots6 TypeError __slots__ must be identifiers


@shown('slots7')
def _():

    class A:
        __slots__ = (1,)
# -> slots7 TypeError __slots__ items must be strings, not 'int'


@shown('slots8')
def _():

    class A:
        __slots__ = ('a',)

    class B:
        __slots__ = ('b',)

    class C(A, B):
        pass
# -> slots8 TypeError multiple bases have instance lay-out conflict


@shown('slots9')
def _():

    class A(int):
        __slots__ = ('a',)
# -> slots9 TypeError nonempty __slots__ not supported for subtype of 'int'


@shown('slots10')
def _():

    class A:
        __slots__ = ()
    A().x = 1
# -> slots10 AttributeError 'A' object has no attribute 'x'
