def t(name):
    def d(f):
        try:
            print(name, f())
        except Exception as e:
            print(name, type(e).__name__, e)
    return d


@t("slots")
def _():
    class A:
        __slots__=('x','y')
    a=A(); a.x=1
    try: a.z=1
    except AttributeError as e: print(e)
    try: a.y
    except AttributeError as e: print(e)
    print(A.x, hasattr(a,'__dict__'))
    return a.x
# -> 'A' object has no attribute 'z'
# -> 'A' object has no attribute 'y'
# -> <member 'x' of 'A' objects> False
# -> slots 1
@t("slots2")
def _():
    class A:
        __slots__='x'
    class B(A): pass
    b=B(); b.x=1; b.z=2
    return b.__dict__, A.__slots__
# -> slots2 ({'z': 2}, 'x')
@t("slots3")
def _():
    class A:
        __slots__=('__dict__','x')
    a=A(); a.x=1;a.q=2
    return a.__dict__
# -> slots3 {'q': 2}
@t("slots5")
def _():
    class A:
        __slots__=('__p','q')
        def __init__(self): self.__p=1
    return A()._A__p, sorted(k for k in A.__dict__ if not k.startswith('__'))
# -> slots5 (1, ['_A__p', 'q'])
