# locals and globals as dicts; names made through globals.
x = 1
g = globals()
g["made"] = 5
print(made, g is globals(), "x" in g, g["x"])  # -> 5 True True 1
g["x"] = 10
print(x)  # -> 10
del g["made"]
try:
    made
except NameError as e:
    print(e)  # -> name 'made' is not defined


def f(a, b=2):
    c = a + b
    return locals()


print(f(1), sorted(f(5, b=6).items()))  # -> {'a': 1, 'b': 2, 'c': 3} [('a', 5), ('b', 6), ('c', 11)]


def g2():
    def inner():
        return cell
    cell = 1
    seen = locals()
    return sorted(seen), inner()


print(g2())  # -> (['cell', 'inner'], 1)


def uses_globals():
    return globals()["x"], "f" in globals(), "a" in globals()


print(uses_globals(), locals() is globals())  # -> (10, True, False) True


class C:
    y = 1
    names = sorted(n for n in locals() if not n.startswith("__"))


print(C.names)  # -> ['y']
print(__name__ == globals()["__name__"], "print" in globals(), callable(globals()["f"]))  # -> True False True
