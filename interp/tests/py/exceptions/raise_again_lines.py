def lines(e):
    found, trace = [], e.__traceback__
    while trace:
        found.append(trace.tb_lineno - FIRST)
        trace = trace.tb_next
    return found[1:]


def g():
    raise ValueError("g")


def f():
    try:
        g()
    except ValueError:
        raise


def h():
    try:
        f()
    except ValueError:
        again()


def again():
    raise


def loop():
    for i in range(3):
        try:
            f()
        except ValueError:
            if i == 2:
                raise


FIRST = lines.__code__.co_firstlineno
for function in (f, h, loop):
    try:
        function()
    except ValueError as e:
        print(lines(e))
# -> [14, 9]
# -> [23, 21, 14, 9]
# -> [33, 14, 9]
