# Attributes that errors of the machine carry: name, obj, key, value, code, args of lookups.
import sys


def caught(function, *args):
    try:
        function(*args)
    except BaseException as error:
        return error


class A:
    x = 1


a = A()
e = caught(getattr, a, "missing")
print(e.name, e.obj is a, e.args)  # -> missing True ("'A' object has no attribute 'missing'",)
e = caught(lambda: a.other)
print(e.name, e.obj is a)  # -> other True
e = caught(lambda: A.klass)
print(e.name, e.obj is A)  # -> klass True
e = caught(lambda: undefined)
print(e.name, e.args, type(e).__name__)  # -> undefined ("name 'undefined' is not defined",) NameError


def unbound():
    del local
    local = 1


e = caught(unbound)
print(type(e).__name__, e, e.name)
# -> UnboundLocalError cannot access local variable 'local' where it is not associated with a value None
e = caught(exec, "import nowhere_at_all")
print(type(e).__name__, e.name, e.path, e.msg)
# -> ModuleNotFoundError nowhere_at_all None No module named 'nowhere_at_all'
e = caught(exec, "from sys import nothing_like_it")
print(type(e).__name__, e.name)  # -> ImportError sys
e = caught({}.__getitem__, ("k", 1))
print(e.args, str(e), repr(e))  # -> (('k', 1),) ('k', 1) KeyError(('k', 1))
e = caught({1: 2}.pop, "x")
print(e.args)  # -> ('x',)
e = caught(sys.exit, 3)
print(e.code, e.args, caught(sys.exit).code, caught(sys.exit, "text").code, caught(sys.exit, (1, 2)).code)
# -> 3 (3,) None text (1, 2)
e = StopIteration(1, 2)
print(e.value, e.args, StopIteration().value, StopAsyncIteration(3).args)  # -> 1 (1, 2) None (3,)
e.value = 9
print(e.value, e.args)  # -> 9 (1, 2)
for error in (AttributeError("m", name="n", obj=5), NameError("m", name="n"), ImportError("m", name="n", path="p")):
    print(error, error.name, getattr(error, "obj", None), getattr(error, "path", None), error.args)
# -> m n 5 None ('m',)
# -> m n None None ('m',)
# -> m n None p ('m',)
for bad in (lambda: AttributeError("m", other=1), lambda: NameError(obj=1), lambda: ImportError(x=1), lambda: ValueError(k=1), lambda: TypeError("a", b=1)):
    print(caught(bad))
# -> 'other' is an invalid keyword argument for AttributeError()
# -> 'obj' is an invalid keyword argument for NameError()
# -> 'x' is an invalid keyword argument for ImportError()
# -> ValueError() takes no keyword arguments
# -> TypeError() takes no keyword arguments
