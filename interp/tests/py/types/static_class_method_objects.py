# staticmethod and classmethod objects: attributes copied from functions, __get__, __func__, calling, repr, nesting.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


def f(x: int = 5) -> str:
    """Doc of f."""
    return x


class A:
    s = staticmethod(f)
    c = classmethod(lambda cls, *a: (cls.__name__, a))
    ss = staticmethod(staticmethod(f))
    l = staticmethod(len)
    cc = classmethod(len)

    @staticmethod
    def made():
        return "made"


class B(A):
    pass


raw, rawc = A.__dict__["s"], A.__dict__["c"]
print(raw.__func__ is f, raw.__wrapped__ is f, raw(3), raw.__get__(None, A) is f, raw.__get__(A(), A)(1), A.s is f, A().s(2), A.ss(4), A.l("abc"), A.made(), type(raw), repr(raw)[:24])
print(A.c(), B.c(1), A().c(2), B().c(), rawc.__get__(None, A)(), rawc.__get__(None, B)(9), rawc.__get__(B())(8), A.c.__self__, B.c.__self__, A.c.__func__ is rawc.__func__, A.c == A.c, A.c == B.c, A.c is A.c, type(A.c), isinstance(raw, staticmethod), isinstance(rawc, classmethod))
show(lambda: rawc(), lambda: staticmethod(), lambda: staticmethod(1, 2), lambda: classmethod(), lambda: staticmethod(5)(), lambda: classmethod(5).__get__(None, A)(), lambda: A.cc(), lambda: raw.__get__(), lambda: raw.nothing, lambda: setattr(raw, "tag", 1) or raw.tag, lambda: staticmethod(f=1), lambda: classmethod(f).__func__ is f, lambda: staticmethod(5).__func__, lambda: A.made(1), lambda: A.s("a", "b"))
