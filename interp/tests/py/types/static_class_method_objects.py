# staticmethod and classmethod objects: attributes copied from functions, __get__, __func__, calling, repr, nesting.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


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
print(raw.__func__ is f, raw.__wrapped__ is f, raw(3), raw.__get__(None, A) is f, raw.__get__(A(), A)(1), A.s is f, A().s(2), A.ss(4), A.l("abc"), A.made(), type(raw))
# -> True True 3 True 1 True 2 4 3 made <class 'staticmethod'>
print(A.c(), B.c(1), A().c(2), B().c(), rawc.__get__(None, A)(), rawc.__get__(None, B)(9), rawc.__get__(B())(8), A.c.__self__, B.c.__self__, A.c.__func__ is rawc.__func__, A.c == A.c, A.c == B.c, A.c is A.c, type(A.c), isinstance(raw, staticmethod), isinstance(rawc, classmethod))
# -> ('A', ()) ('B', (1,)) ('A', (2,)) ('B', ()) ('A', ()) ('B', (9,)) ('B', (8,)) <class '__main__.A'> <class '__main__.B'> True True False False <class 'method'> True True
show(lambda: rawc(), lambda: staticmethod(), lambda: staticmethod(1, 2), lambda: classmethod(), lambda: staticmethod(5)(), lambda: classmethod(5).__get__(None, A)(), lambda: A.cc(), lambda: raw.nothing, lambda: staticmethod(f=1), lambda: classmethod(f).__func__ is f, lambda: staticmethod(5).__func__, lambda: A.made(1), lambda: A.s("a", "b"))
# -> TypeError 'classmethod' object is not callable
# -> TypeError staticmethod expected 1 argument, got 0
# -> TypeError staticmethod expected 1 argument, got 2
# -> TypeError classmethod expected 1 argument, got 0
# -> TypeError 'int' object is not callable
# -> TypeError 'int' object is not callable
# -> TypeError object of type 'type' has no len()
# -> AttributeError 'staticmethod' object has no attribute 'nothing'
# -> TypeError staticmethod() takes no keyword arguments
# -> True
# -> 5
# -> TypeError A.made() takes 0 positional arguments but 1 was given
# -> TypeError f() takes from 0 to 1 positional arguments but 2 were given
