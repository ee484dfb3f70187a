# del: of names in each scope, closures, loop variables, nested targets, while used, twice; what stays reachable.
x = y = [1]
del x
print(y, "x" in globals())  # -> [1] False
for text in ("del x", "del nothing, y"):
    try:
        exec(text)
    except NameError as error:
        print(error)
# -> name 'x' is not defined
# -> name 'nothing' is not defined


def local(flag):
    a = 1
    if flag:
        del a
    try:
        return a
    except UnboundLocalError as error:
        return str(error)


def argument(a, *b, c=1, **d):
    del a, b, c
    try:
        return d, b
    except UnboundLocalError as error:
        return str(error)


def closure():
    a = 1

    def inner():
        return a

    del a
    try:
        return inner()
    except NameError as error:
        first = str(error)
    a = 2
    return first, inner()


def inner_deletes():
    a = 1

    def inner():
        nonlocal a
        del a

    inner()
    try:
        return a
    except NameError as error:
        return str(error)


def deletes_global():
    global made
    made = 1
    del made
    return "made" in globals()


print(local(0), local(1), argument(1, 2), closure(), inner_deletes(), deletes_global())
# -> 1 cannot access local variable 'a' where it is not associated with a value cannot access local variable 'b' where it is not associated with a value ("cannot access free variable 'a' where it is not associated with a value in enclosing scope", 2) cannot access local variable 'a' where it is not associated with a value False
for i in range(3):
    del i
print("i" in globals())  # -> False
a, b, c, d = 1, 2, [1, 2, 3, 4, 5], {"k": 1, "l": 2}
del (a, [b]), c[0], c[::2], d["k"]
print(c, d)  # -> [3, 5] {'l': 2}
del c[:], d["l"],
print(c, d)  # -> [] {}


class C:
    z = 1
    del z

    def f(self):
        del self.attr
        return vars(self)


o = C()
o.attr = o.other = 1
print(o.f(), hasattr(C, "z"))  # -> {'other': 1} False
for text in ("del o.attr", "del C.z", "del C.f, C.f", "del o[0]", "del (1).real", "del ''[0]", "del (1, 2)[0]", "del c[0]", "del d['k']", "del len.x", "del ()", "del []"):
    try:
        exec(text)
        print("fine", text)
    except Exception as error:
        print(type(error).__name__, error)
# -> AttributeError 'C' object has no attribute 'attr'
# -> AttributeError type object 'C' has no attribute 'z'
# -> AttributeError type object 'C' has no attribute 'f'
# -> TypeError 'C' object doesn't support item deletion
# -> AttributeError attribute 'real' of 'int' objects is not writable
# -> TypeError 'str' object doesn't support item deletion
# -> TypeError 'tuple' object doesn't support item deletion
# -> IndexError list assignment index out of range
# -> KeyError 'k'
# -> AttributeError 'builtin_function_or_method' object has no attribute 'x'
# -> fine del ()
# -> fine del []
import math

del math
try:
    math
except NameError as error:
    print(error)  # -> name 'math' is not defined
print(vars(o))  # -> {'other': 1}
