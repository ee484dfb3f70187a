# Tracebacks as data: lines of each level, growing while it passes, with_traceback, cut and joined.
def one(n):
    return two(
        n)


def two(n):
    if n:
        raise ValueError(
            "deep")


def lines(error):
    # Those of functions: comments move the module's.
    tb, found = error.__traceback__, []
    while tb is not None:
        found.append(tb.tb_lineno)
        tb = tb.tb_next
    return found[1:]


sorts = lambda: sorted([1, 2], key=two)
divides = lambda: (
    1 /
    0)


def reraises():
    try:
        two(1)
    except ValueError:
        raise


def in_finally():
    try:
        two(1)
    finally:
        len("")


try:
    one(1)
except ValueError as error:
    kept = error
    print(lines(error))  # -> [3, 9]
try:
    raise kept
except ValueError as error:
    print(lines(error), error is kept)  # -> [43, 3, 9] True
try:
    raise kept.with_traceback(None)
except ValueError as error:
    print(lines(error))  # -> []
tb = kept.__traceback__
try:
    raise TypeError("t").with_traceback(tb)
except TypeError as error:
    print(lines(error))  # -> [52]
fresh = ValueError()
print(fresh.__traceback__, fresh.with_traceback(tb) is fresh, fresh.__traceback__ is tb)  # -> None True True
for wrong in (5, "tb"):
    try:
        fresh.with_traceback(wrong)
    except TypeError as error:
        print(error)
# -> __traceback__ must be a traceback or None
# -> __traceback__ must be a traceback or None
for function in (reraises, in_finally, sorts):
    try:
        function()
    except ValueError as error:
        print(lines(error))
# -> [30, 9]
# -> [37, 9]
# -> [22, 9]
try:
    divides()
except ZeroDivisionError as error:
    print(lines(error))  # -> [24]
