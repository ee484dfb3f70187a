# Cells: contents set and deleted through __closure__, shared among closures, empty ones, made by types.CellType, functions made of code.
import types


def outer():
    n = 0

    def up():
        nonlocal n
        n += 1
        return n

    def read():
        return n

    def drop():
        nonlocal n
        del n

    return up, read, drop


up, read, drop = outer()
print(up(), up(), read(), up.__closure__[0] is read.__closure__[0], read.__closure__[0].cell_contents)
# -> 1 2 2 True 2
read.__closure__[0].cell_contents = 40
print(up(), read())  # -> 41 41
drop()
for use in (read, up, drop, lambda: read.__closure__[0].cell_contents):
    try:
        print(use())
    except (NameError, ValueError) as error:
        print(type(error).__name__, error)
# -> NameError cannot access free variable 'n' where it is not associated with a value in enclosing scope
# -> NameError cannot access free variable 'n' where it is not associated with a value in enclosing scope
# -> NameError cannot access free variable 'n' where it is not associated with a value in enclosing scope
# -> ValueError Cell is empty
read.__closure__[0].cell_contents = "again"
print(read())  # -> again
del read.__closure__[0].cell_contents
cell = types.CellType(5)
made = types.FunctionType(read.__code__, globals(), "made", None, (cell,))
print(made(), made.__name__, made.__closure__[0] is cell)  # -> 5 made True
cell.cell_contents = [1]
print(made(), type(cell).__name__)  # -> [1] cell
empty = types.CellType()
try:
    empty.cell_contents
except ValueError as error:
    print(error)  # -> Cell is empty
for bad in (lambda: types.CellType(1, 2), lambda: types.FunctionType(read.__code__, {}), lambda: types.FunctionType(read.__code__, {}, None, None, (1,)), lambda: types.FunctionType(read.__code__, {}, None, None, ()), lambda: cell.nothing):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__)
# -> TypeError
# -> TypeError
# -> TypeError
# -> ValueError
# -> AttributeError


def loop():
    made = []
    for i in range(3):
        def f(j=i):
            return i, j
        made.append(f)
    return [f() for f in made], {id(f.__closure__[0]) == id(made[0].__closure__[0]) for f in made}


print(loop())  # -> ([(2, 0), (2, 1), (2, 2)], {True})


def late():
    def use():
        return value
    try:
        use()
    except NameError as error:
        print(error)
    value = 1
    return use()


print(late())
# -> cannot access free variable 'value' where it is not associated with a value in enclosing scope
# -> 1
