# Cells: deleted and bound again while closures look, shared by several functions, in classes, loops, comprehensions, generators and defaults.
def shared():
    x = 1

    def get():
        return x

    def put(value):
        nonlocal x
        x = value

    def drop():
        nonlocal x
        del x

    return get, put, drop


def tried(function, *args):
    try:
        return function(*args)
    except (NameError, UnboundLocalError) as error:
        return f"{type(error).__name__}: {error}"


get, put, drop = shared()
print(get(), put(5), get(), drop(), tried(get), tried(drop), put("again"), get(), shared()[0]())
# -> 1 None 5 None NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope None again 1
cell = get.__closure__[0]
print(cell is put.__closure__[0] is drop.__closure__[0], cell.cell_contents, drop())  # -> True again None
try:
    cell.cell_contents
except ValueError as error:
    print(error)  # -> Cell is empty
cell.cell_contents = "through the cell"
print(get(), get.__code__.co_freevars, shared.__code__.co_cellvars)  # -> through the cell ('x',) ('x',)


def levels():
    a = b = "outer"

    def middle():
        nonlocal a
        b = "middle"

        def inner():
            nonlocal a, b
            a += "+inner"
            b += "+inner"
            return lambda: (a, b)
        return inner, lambda: b
    inner, look = middle()
    other_inner, other_look = middle()
    return inner()(), other_inner()(), look(), other_look(), a, b


print(levels())
# -> (('outer+inner', 'middle+inner'), ('outer+inner+inner', 'middle+inner'), 'middle+inner', 'middle+inner', 'outer+inner+inner', 'outer')


def deleted_in_except():
    try:
        raise ValueError("kept")
    except ValueError as e:
        f = lambda: e
        inside = f()
    return inside, tried(f)


def loop_variable():
    made = []
    for i in range(3):
        made.append(lambda: i)
    del i
    gone = tried(made[0])
    i = "set later"
    return gone, [f() for f in made]


def class_reads():
    x = "enclosing"

    class C:
        x = "class"
        seen = x
        y = [x for _ in range(1)]

        def method(self):
            return x

    x = "changed"
    return C.seen, C.y, C().method()


def generator():
    n = 0

    def bump():
        nonlocal n
        n += 10

    while n < 25:
        yield n, bump()
        n += 1


def recursion():
    def f(n):
        return n and n + f(n - 1)
    g, saved = f, f(3)
    f = lambda n: 100
    return saved, g(3)


def parameter_as_cell(x, *args, k=None, **kw):
    def change():
        nonlocal x, k, args
        x, k, args = args, x, k
        kw["seen"] = True
    change()
    change()
    return x, args, k, kw


print(deleted_in_except(), loop_variable(), class_reads(), list(generator()), recursion(), parameter_as_cell(1, 2, 3, k=4, z=5))
# -> (ValueError('kept'), "NameError: cannot access free variable 'e' where it is not associated with a value in enclosing scope") ("NameError: cannot access free variable 'i' where it is not associated with a value in enclosing scope", ['set later', 'set later', 'set later']) ('class', ['enclosing'], 'changed') [(0, None), (11, None), (22, None)] (6, 103) (4, 1, (2, 3), {'z': 5, 'seen': True})
print(tried(lambda: [late for _ in "a"]), [f() for f in [lambda: j for j in range(3)]], [f() for f in [(lambda j: lambda: j)(j) for j in range(3)]])
# -> NameError: name 'late' is not defined [2, 2, 2] [0, 1, 2]
