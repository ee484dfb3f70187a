# throw() with a class, an instance, class and value, class and instance, wrong things; where it comes out.
def gen():
    while True:
        try:
            got = yield "waiting"
            print("got", got)
        except KeyError as error:
            print("caught", repr(error), repr(error.__context__))
        except ValueError as error:
            yield f"handled {error.args}"


g = gen()
next(g)
print(g.throw(KeyError), g.throw(KeyError("instance")), g.throw(KeyError, "value"), g.throw(KeyError, KeyError("both")), g.throw(KeyError, (1, 2)))
# -> caught KeyError() None
# -> caught KeyError('instance') None
# -> caught KeyError('value') None
# -> caught KeyError('both') None
# -> caught KeyError(1, 2) None
# -> waiting waiting waiting waiting waiting
print(g.throw(ValueError, None, None), next(g))  # -> handled () waiting
for args in ((5,), ("text",), (int,), (KeyError("x"), "value"), (KeyError, "x", 5), (), (None,)):
    h = gen()
    next(h)
    try:
        print(h.throw(*args))
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError exceptions must be classes or instances deriving from BaseException, not int
# -> TypeError exceptions must be classes or instances deriving from BaseException, not str
# -> TypeError exceptions must be classes or instances deriving from BaseException, not type
# -> TypeError instance exception may not have a separate value
# -> TypeError throw() third argument must be a traceback object
# -> TypeError throw expected at least 1 argument, got 0
# -> TypeError exceptions must be classes or instances deriving from BaseException, not NoneType
fresh = gen()
try:
    fresh.throw(OSError("before start"))
except OSError as error:
    print("out", error, next(fresh, "finished"))  # -> out before start finished
try:
    fresh.throw(TypeError("after end"))
except TypeError as error:
    print("out", error)  # -> out after end


def swallows():
    try:
        yield 1
    except RuntimeError:
        pass


s = swallows()
next(s)
try:
    s.throw(RuntimeError)
except StopIteration as stop:
    print("stopped", stop.value)  # -> stopped None


def changes():
    try:
        yield 1
    except RuntimeError as error:
        raise LookupError("other") from error


s = changes()
next(s)
try:
    s.throw(RuntimeError("first"))
except LookupError as error:
    print(repr(error), repr(error.__cause__))  # -> LookupError('other') RuntimeError('first')
