# ExitStack: order, exceptions replaced on the way with their contexts, pop_all, callbacks with arguments, stacks inside stacks, close.
from contextlib import ExitStack, contextmanager, suppress

log = []


@contextmanager
def part(name, swallow=False, replace=None):
    log.append("+" + name)
    try:
        yield name
    except Exception as error:
        log.append(f"{name} saw {error!r}")
        if replace:
            raise replace from None if name == "cut" else error
        if not swallow:
            raise
    finally:
        log.append("-" + name)


def chain(error):
    parts = []
    while error:
        parts.append(repr(error))
        error = error.__context__
    return parts


with ExitStack() as stack:
    names = [stack.enter_context(part(n)) for n in "abc"]
    stack.callback(lambda *a, **k: log.append((a, k)), 1, x=2)
    kept = stack.callback(log.append, "last registered")
    print(names, kept == log.append)  # -> ['a', 'b', 'c'] True
print(log)  # -> ['+a', '+b', '+c', 'last registered', ((1,), {'x': 2}), '-c', '-b', '-a']
log.clear()
try:
    with ExitStack() as stack:
        stack.enter_context(part("outer"))
        stack.enter_context(part("x", replace=KeyError("x")))
        stack.callback(int, "not a number")
        stack.enter_context(part("cut", replace=IndexError("cut")))
        raise OSError("body")
except Exception as error:
    print(chain(error), error.__suppress_context__, error.__cause__)
    # -> ["KeyError('x')", 'ValueError("invalid literal for int() with base 10: \'not a number\'")', "IndexError('cut')", "OSError('body')"] True invalid literal for int() with base 10: 'not a number'
print(log)
# -> ['+outer', '+x', '+cut', "cut saw OSError('body')", '-cut', 'x saw ValueError("invalid literal for int() with base 10: \'not a number\'")', '-x', "outer saw KeyError('x')", '-outer']
log.clear()
with ExitStack() as stack:
    stack.enter_context(part("s", swallow=True))
    stack.push(lambda kind, error, trace: log.append((kind, error)) or None)
    with ExitStack() as inner:
        inner.enter_context(part("moved"))
        moved = inner.pop_all()
        print(moved is inner, type(moved).__name__, log[-1])  # -> False ExitStack +moved
    raise ValueError("swallowed")
print(log, moved.close(), log[-1], moved.close())
# -> ['+s', '+moved', (<class 'ValueError'>, ValueError('swallowed')), "s saw ValueError('swallowed')", '-s', '-moved'] None -moved None
for bad in (5, object(), suppress):
    try:
        ExitStack().enter_context(bad)
    except TypeError as error:
        print(error)
    try:
        ExitStack().push(bad)
    except TypeError as error:
        print(error)
# -> 'builtins.int' object does not support the context manager protocol
# -> 'builtins.object' object does not support the context manager protocol
# -> 'abc.ABCMeta' object does not support the context manager protocol
stack = ExitStack()
with stack:
    stack.callback(lambda: stack.callback(print, "registered while closing"))
# -> registered while closing
def early():
    with ExitStack() as s:
        s.callback(print, "on return")
        s.push(lambda *exc: print(exc) or True)
        return "value"
print(early())
# -> (None, None, None)
# -> on return
# -> value
