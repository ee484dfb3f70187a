# __enter__ and __exit__ as class attributes, on metaclasses, as properties and static methods, looked up when; exits that return odd truths.
log = []


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        log.append("asked for truth")
        if self.value is None:
            raise OverflowError("no truth")
        return self.value


class M:
    def __init__(self, gives):
        self.gives = gives

    def __enter__(self):
        log.append("enter")
        return self

    def __exit__(self, *exc):
        log.append(f"exit {len(exc)} {exc[0].__name__ if exc[0] else None}")
        return self.gives


class Static:
    @staticmethod
    def __enter__():
        return "static"

    @classmethod
    def __exit__(cls, *exc):
        log.append(cls.__name__)
        return True


class Replaced(M):
    def __enter__(self):
        type(self).__exit__ = lambda *a: log.append("replaced exit")
        return self


class Prop:
    @property
    def __enter__(self):
        log.append("property asked")
        return lambda: "from property"

    __exit__ = lambda self, *exc: None


class OnInstance:
    pass


def run(make, error=None):
    log.clear()
    try:
        with make() as got:
            if error:
                raise error
        outcome = "fine"
    except BaseException as raised:
        outcome = f"{raised!r} after {raised.__context__!r}"
    return outcome, log[:]


for gives in (None, 0, "", [0], 1, Truth(True), Truth(False), Truth(None)):
    print(getattr(gives, "value", gives), run(lambda: M(gives)), run(lambda: M(gives), KeyError("k")))
# -> None ('fine', ['enter', 'exit 3 None']) ("KeyError('k') after None", ['enter', 'exit 3 KeyError'])
# -> 0 ('fine', ['enter', 'exit 3 None']) ("KeyError('k') after None", ['enter', 'exit 3 KeyError'])
# ->  ('fine', ['enter', 'exit 3 None']) ("KeyError('k') after None", ['enter', 'exit 3 KeyError'])
# -> [0] ('fine', ['enter', 'exit 3 None']) ('fine', ['enter', 'exit 3 KeyError'])
# -> 1 ('fine', ['enter', 'exit 3 None']) ('fine', ['enter', 'exit 3 KeyError'])
# -> True ('fine', ['enter', 'exit 3 None']) ('fine', ['enter', 'exit 3 KeyError', 'asked for truth'])
# -> False ('fine', ['enter', 'exit 3 None']) ("KeyError('k') after None", ['enter', 'exit 3 KeyError', 'asked for truth'])
# -> None ('fine', ['enter', 'exit 3 None']) ("OverflowError('no truth') after KeyError('k')", ['enter', 'exit 3 KeyError', 'asked for truth'])
print(run(Static, ValueError()), run(lambda: Replaced(1)), run(lambda: Prop(), IndexError(1)), run(lambda: M(True), SystemExit(3)), run(lambda: M(True), GeneratorExit()))
# -> ('fine', ['Static']) ('fine', ['exit 3 None']) ('IndexError(1) after None', ['property asked']) ('fine', ['enter', 'exit 3 SystemExit']) ('fine', ['enter', 'exit 3 GeneratorExit'])
o = OnInstance()
o.__enter__ = o.__exit__ = lambda *a: None
print(run(lambda: o), run(lambda: OnInstance), run(lambda: 5))
# -> ('TypeError("\'OnInstance\' object does not support the context manager protocol") after None', []) ('TypeError("\'type\' object does not support the context manager protocol") after None', []) ('TypeError("\'int\' object does not support the context manager protocol") after None', [])
with Static() as (a, *b), M(1) as m, m as again:
    print(a, b, m is again)  # -> s ['t', 'a', 't', 'i', 'c'] True


def returns():
    for n in range(3):
        with M(n == 1):
            if n == 0:
                continue
            try:
                if n == 1:
                    raise OSError("skipped")
                return n
            finally:
                log.append(f"finally {n}")


log.clear()
print(returns(), log)
# -> 2 ['enter', 'exit 3 None', 'enter', 'finally 1', 'exit 3 OSError', 'enter', 'finally 2', 'exit 3 None']


def generator():
    with M(True):
        yield 1
        yield 2
    yield "after"


log.clear()
g = generator()
print(next(g), g.throw(ValueError("in")), log, list(g))  # -> 1 after ['enter', 'exit 3 ValueError'] []
g = generator()
next(g)
log.clear()
try:
    g.close()
except RuntimeError as error:
    print(error, log, next(g, "closed"))  # -> generator ignored GeneratorExit ['exit 3 GeneratorExit'] closed
class BadExit:
    def __enter__(self): ...
    def __exit__(self): ...
class ExtraEnter:
    def __enter__(self, more): ...
    def __exit__(self, *exc): ...
print(run(BadExit), run(BadExit, KeyError()), run(ExtraEnter))
# -> ("TypeError('BadExit.__exit__() takes 1 positional argument but 4 were given') after None", []) ("TypeError('BadExit.__exit__() takes 1 positional argument but 4 were given') after KeyError()", []) ('TypeError("ExtraEnter.__enter__() missing 1 required positional argument: \'more\'") after None', [])
