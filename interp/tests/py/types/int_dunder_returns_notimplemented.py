# Operators called by name: NotImplemented for what they do not know, an error for a wrong number of arguments.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

names = ["add", "sub", "mul", "floordiv", "truediv", "mod", "divmod", "pow", "lshift", "rshift", "and", "or", "xor"]
for name in names:
    line = []
    for form in ("__%s__", "__r%s__"):
        f = getattr(7, form % name)
        line += [f(2), f(2.0), f("a"), f(None), f(True)]
    print(name, *line)
for name in ("lt", "le", "eq", "ne", "gt", "ge"):
    f = getattr(7, f"__{name}__")
    print(name, f(7), f(8), f(7.0), f("7"), f(None), f(True))
print((7).__neg__(), (7).__pos__(), (-7).__abs__(), (7).__invert__(), (7).__hash__(), (7).__repr__(), (7).__format__("05"))
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
