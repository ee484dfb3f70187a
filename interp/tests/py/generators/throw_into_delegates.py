# throw and close through chains of delegation: to generators, iterators with and without throw and close, what each returns or replaces.
log = []


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return "plain"


class Full(Plain):
    def __init__(self, on_throw="answer", on_close=None):
        self.on_throw, self.on_close = on_throw, on_close

    def send(self, value):
        log.append(("send", value))
        return ("sent", value)

    def throw(self, *args):
        log.append(("throw", len(args), repr(args[0])))
        if isinstance(self.on_throw, BaseException):
            raise self.on_throw
        return self.on_throw

    def close(self):
        log.append("close")
        if self.on_close:
            raise self.on_close


def inner(answer):
    try:
        yield "inner"
    except ValueError as error:
        log.append(f"inner caught {error}")
        if answer == "raise":
            raise KeyError("replaced") from error
        if answer == "yield":
            yield "kept going"
        return f"returned {answer}"
    finally:
        log.append("inner finally")


def outer(delegate):
    try:
        got = yield from delegate
        log.append(f"got {got}")
        yield f"after {got}"
    except LookupError as error:
        log.append(f"outer caught {error!r}")
        yield "outer handled"
    finally:
        log.append("outer finally")


def run(delegate, *steps):
    log.clear()
    g, seen = outer(delegate), []
    for name, *args in steps:
        try:
            seen.append(getattr(g, name)(*args))
        except BaseException as error:
            seen.append(f"{error!r} < {error.__context__!r}")
    print(seen, log)


start, bad = ("__next__",), ("throw", ValueError("bad"))
for answer in ("raise", "yield", "return"):
    run(inner(answer), start, bad, start, start)
# -> ['inner', 'outer handled', 'StopIteration() < None', 'StopIteration() < None'] ['inner caught bad', 'inner finally', "outer caught KeyError('replaced')", 'outer finally']
# -> ['inner', 'kept going', 'after returned yield', 'StopIteration() < None'] ['inner caught bad', 'inner finally', 'got returned yield', 'outer finally']
# -> ['inner', 'after returned return', 'StopIteration() < None', 'StopIteration() < None'] ['inner caught bad', 'inner finally', 'got returned return', 'outer finally']
run(inner("x"), start, ("close",), start)
# -> ['inner', None, 'StopIteration() < None'] ['inner finally', 'outer finally']
run(inner("x"), ("throw", ValueError("early")), start)  # -> ["ValueError('early') < None", 'StopIteration() < None'] []
run(Plain(), start, bad, start)  # -> ['plain', "ValueError('bad') < None", 'StopIteration() < None'] ['outer finally']
run(Plain(), start, ("send", None), ("send", 5))
# -> ['plain', 'plain', 'AttributeError("\'Plain\' object has no attribute \'send\'") < None'] ['outer finally']
run(Plain(), start, ("close",))  # -> ['plain', None] ['outer finally']
run(Full(), start, ("send", 7), bad, ("throw", KeyError, "k"), ("throw", GeneratorExit), start)
# -> ['plain', ('sent', 7), 'answer', 'answer', 'GeneratorExit() < None', 'StopIteration() < None'] [('send', 7), ('throw', 1, "ValueError('bad')"), ('throw', 2, "<class 'KeyError'>"), 'close', 'outer finally']
run(Full(StopIteration("stopped")), start, bad, start)
# -> ['plain', 'after stopped', 'StopIteration() < None'] [('throw', 1, "ValueError('bad')"), 'got stopped', 'outer finally']
run(Full(KeyError("own")), start, bad, start)
# -> ['plain', 'outer handled', 'StopIteration() < None'] [('throw', 1, "ValueError('bad')"), "outer caught KeyError('own')", 'outer finally']
run(Full(on_close=IndexError("on close")), start, ("close",), start)
# -> ['plain', "RuntimeError('generator ignored GeneratorExit') < None", 'StopIteration() < None'] ['close', "outer caught IndexError('on close')", 'outer finally']
run(Full(on_close=OSError("on close")), start, ("close",), start)
# -> ['plain', "OSError('on close') < None", 'StopIteration() < None'] ['close', 'outer finally']
run(Full(), start, ("throw", GeneratorExit("thrown")), start)
# -> ['plain', "GeneratorExit('thrown') < None", 'StopIteration() < None'] ['close', 'outer finally']
run(outer(inner("yield")), start, bad, start, start)
# -> ['inner', 'kept going', 'after returned yield', 'after None'] ['inner caught bad', 'inner finally', 'got returned yield', 'outer finally', 'got None']
run(outer(Full(KeyError("deep"))), start, bad, start, ("close",))
# -> ['plain', 'outer handled', 'after None', None] [('throw', 1, "ValueError('bad')"), "outer caught KeyError('deep')", 'outer finally', 'got None', 'outer finally']
run([1, 2], start, ("send", "x"), bad)
# -> [1, 'AttributeError("\'list_iterator\' object has no attribute \'send\'") < None', "ValueError('bad') < None"] ['outer finally']
run(iter("ab"), start, ("throw", LookupError("l")), start, start)
# -> ['a', 'outer handled', 'StopIteration() < None', 'StopIteration() < None'] ["outer caught LookupError('l')", 'outer finally']
run(5, start)  # -> ['TypeError("\'int\' object is not iterable") < None'] ['outer finally']
run(inner("x"), ("send", 1), start, ("throw", ValueError, ValueError("instance")), ("throw", "text"), ("throw", ValueError, "v", 5))
# -> ['TypeError("can\'t send non-None value to a just-started generator") < None', 'inner', 'after returned x', "TypeError('exceptions must be classes or instances deriving from BaseException, not str') < None", "TypeError('throw() third argument must be a traceback object') < None"] ['inner caught instance', 'inner finally', 'got returned x']


def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            log.append("ignored")


g = ignores()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)  # -> generator ignored GeneratorExit
run(ignores(), start, ("close",), start)
# -> [1, "RuntimeError('generator ignored GeneratorExit') < None", 'StopIteration() < None'] ['ignored', 'outer finally']
log.clear()
