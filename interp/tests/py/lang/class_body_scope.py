# Names in a class body: global until bound there, no part of the scope of methods, comprehensions see only their first iterable.
x = "global"


def function():
    x = "function"

    class C:
        before = x
        x = "class"
        after = x
        listed = [x for _ in range(1)]
        first = [c for c in x]
        pairs = [(x, y) for y in (x,)]
        lam = lambda self: x

        def method(self):
            return x

        class Inner:
            inside = x

    return C


C = function()
print(C.before, C.after, C.listed, C.first[0], C.pairs, C().lam(), C().method(), C.Inner.inside)
# -> global class ['function'] c [('function', 'class')] function function function


class D:
    before = x
    x = x + " in class"
    del x
    again = x
    try:
        del x
    except NameError as error:
        message = str(error)
    global y
    y = "made global"
    for loop in range(2):
        pass
    exec("executed = loop")
    locals()["through locals"] = 1
    names = sorted(n for n in dir() if not n.startswith("__"))


print(D.before, D.again, D.message, y, D.loop, D.executed, vars(D)["through locals"], hasattr(D, "y"), D.names)
# -> global global name 'x' is not defined made global 1 1 1 False ['again', 'before', 'executed', 'loop', 'message', 'through locals']


def unbound():
    class E:
        z = z
    z = 1


try:
    unbound()
except NameError as error:
    print(error)  # -> name 'z' is not defined


def free():
    v = "free"

    class F:
        if False:
            v = 1
        seen = v
        __qualname__ = "Renamed.F"
        own = __qualname__, __module__

    return F


try:
    free()
except NameError as error:
    print(error)  # -> name 'v' is not defined


class G:
    def f(self):
        return __class__


print(G().f() is G)  # -> True
