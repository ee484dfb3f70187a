def t(name):
    def d(f):
        try:
            print(name, f())
        except Exception as e:
            print(name, type(e).__name__, e)
    return d


@t("slots4")
def _():
    class A:
        __slots__=('x',)
        x=1
# -> slots4 ValueError 'x' in __slots__ conflicts with class variable
@t("slots6")
def _():
    class A: __slots__=('1x',)
# -> slots6 TypeError __slots__ must be identifiers
@t("slots7")
def _():
    class A: __slots__=(1,)
# -> slots7 TypeError __slots__ items must be strings, not 'int'
@t("slots8")
def _():
    class A: __slots__=('a',)
    class B: __slots__=('b',)
    class C(A,B): pass
# -> slots8 TypeError multiple bases have instance lay-out conflict
@t("slots9")
def _():
    class A(int): __slots__=('a',)
# -> slots9 TypeError nonempty __slots__ not supported for subtype of 'int'
@t("slots10")
def _():
    class A: __slots__=()
    A().x=1
# -> slots10 AttributeError 'A' object has no attribute 'x'
