# Operators called by name: NotImplemented for what they do not know, an error for a wrong number of arguments.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

names = ["add", "sub", "mul", "floordiv", "truediv", "mod", "divmod", "pow", "lshift", "rshift", "and", "or", "xor"]
for name in names:
    line = []
    for form in ("__%s__", "__r%s__"):
        f = getattr(7, form % name)
        line += [f(2), f(2.0), f("a"), f(None), f(True)]
    print(name, *line)
# -> add 9 NotImplemented NotImplemented NotImplemented 8 9 NotImplemented NotImplemented NotImplemented 8
# -> sub 5 NotImplemented NotImplemented NotImplemented 6 -5 NotImplemented NotImplemented NotImplemented -6
# -> mul 14 NotImplemented NotImplemented NotImplemented 7 14 NotImplemented NotImplemented NotImplemented 7
# -> floordiv 3 NotImplemented NotImplemented NotImplemented 7 0 NotImplemented NotImplemented NotImplemented 0
# -> truediv 3.5 NotImplemented NotImplemented NotImplemented 7.0 0.2857142857142857 NotImplemented NotImplemented NotImplemented 0.14285714285714285
# -> mod 1 NotImplemented NotImplemented NotImplemented 0 2 NotImplemented NotImplemented NotImplemented 1
# -> divmod (3, 1) NotImplemented NotImplemented NotImplemented (7, 0) (0, 2) NotImplemented NotImplemented NotImplemented (0, 1)
# -> pow 49 NotImplemented NotImplemented NotImplemented 7 128 NotImplemented NotImplemented NotImplemented 1
# -> lshift 28 NotImplemented NotImplemented NotImplemented 14 256 NotImplemented NotImplemented NotImplemented 128
# -> rshift 1 NotImplemented NotImplemented NotImplemented 3 0 NotImplemented NotImplemented NotImplemented 0
# -> and 2 NotImplemented NotImplemented NotImplemented 1 2 NotImplemented NotImplemented NotImplemented 1
# -> or 7 NotImplemented NotImplemented NotImplemented 7 7 NotImplemented NotImplemented NotImplemented 7
# -> xor 5 NotImplemented NotImplemented NotImplemented 6 5 NotImplemented NotImplemented NotImplemented 6
for name in ("lt", "le", "eq", "ne", "gt", "ge"):
    f = getattr(7, f"__{name}__")
    print(name, f(7), f(8), f(7.0), f("7"), f(None), f(True))
# -> lt False True NotImplemented NotImplemented NotImplemented False
# -> le True True NotImplemented NotImplemented NotImplemented False
# -> eq True False NotImplemented NotImplemented NotImplemented False
# -> ne False True NotImplemented NotImplemented NotImplemented True
# -> gt False False NotImplemented NotImplemented NotImplemented True
# -> ge True False NotImplemented NotImplemented NotImplemented True
print((7).__neg__(), (7).__pos__(), (-7).__abs__(), (7).__invert__(), (7).__hash__(), (7).__repr__(), (7).__format__("05"))
# -> -7 7 7 -8 7 7 00007
show(
    lambda: (7).__add__(),
    lambda: (7).__add__(1, 2),
    lambda: int.__add__(1.5, 2),
    lambda: int.__add__("a", 2),
    lambda: int.__neg__(),
    lambda: (7).__pow__(2, 5),
    lambda: (7).__pow__(-1, 5),
    lambda: (7).__pow__(2, "a"),
    lambda: (7).__rpow__(2, 5),
    lambda: (7).__floordiv__(0),
    lambda: (7).__radd__(x=1),
)
# -> TypeError expected 1 argument, got 0
# -> TypeError expected 1 argument, got 2
# -> TypeError descriptor '__add__' requires a 'int' object but received a 'float'
# -> TypeError descriptor '__add__' requires a 'int' object but received a 'str'
# -> TypeError descriptor '__neg__' of 'int' object needs an argument
# -> 4
# -> 3
# -> NotImplemented
# -> 3
# -> ZeroDivisionError integer division or modulo by zero
# -> TypeError wrapper __radd__() takes no keyword arguments
