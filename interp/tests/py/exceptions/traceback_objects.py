# __traceback__ is there after a raise; with_traceback and add_note.
try:
    1 / 0
except ZeroDivisionError as e:
    kept = e
print(kept.__traceback__ is not None, type(kept.__traceback__).__name__)  # -> True traceback
print(ValueError("fresh").__traceback__)  # -> None
e = ValueError("x")
print(e.with_traceback(None) is e)  # -> True
e.add_note("first note")
e.add_note("second")
print(e.__notes__, str(e))  # -> ['first note', 'second'] x
try:
    e.add_note(5)
except TypeError as error:
    print(error)  # -> note must be a str, not 'int'


def f():
    g()


def g():
    raise ValueError("deep")


try:
    f()
except ValueError as e:
    tb, depth = e.__traceback__, 0
    while tb:
        depth += 1
        tb = tb.tb_next
    print(depth)  # -> 3
