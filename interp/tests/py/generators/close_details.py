# close(): unstarted, finished, ignoring, raising others, returning, through delegation; GeneratorExit seen where and by whom.
def gen(log, mode=None):
    try:
        yield 1
        yield 2
    except GeneratorExit as error:
        log.append(("exit", error.args))
        if mode == "raise":
            raise ValueError("from close")
        if mode == "return":
            return "value"
        if mode == "yield":
            yield "refuses"
        if mode == "stop":
            raise StopIteration
        if mode == "again":
            raise
    finally:
        log.append("finally")


for mode in (None, "raise", "return", "yield", "stop", "again"):
    log = []
    g = gen(log, mode)
    next(g)
    try:
        print(mode, g.close(), log)
    except Exception as error:
        print(mode, type(error).__name__, error, log)
    try:
        print(next(g, "over"))
    except Exception as error:
        print(type(error).__name__, error)
# -> None None [('exit', ()), 'finally']
# -> over
# -> raise ValueError from close [('exit', ()), 'finally']
# -> over
# -> return None [('exit', ()), 'finally']
# -> over
# -> yield RuntimeError generator ignored GeneratorExit [('exit', ())]
# -> over
# -> stop RuntimeError generator raised StopIteration [('exit', ()), 'finally']
# -> over
# -> again None [('exit', ()), 'finally']
# -> over
log = []
g = gen(log)
print(g.close(), log, next(g, "never started"), g.close())  # -> None [] never started None


class Inner:
    def __init__(self, close=None):
        if close:
            self.close = close

    def __iter__(self):
        return self

    def __next__(self):
        return 1


def outer(inner, log):
    try:
        yield from inner
    except BaseException as error:
        log.append(type(error).__name__)
        raise
    finally:
        log.append("outer finally")


def boom():
    raise KeyError("close of the inner one")


for inner in (Inner(), Inner(lambda: log.append("inner closed")), Inner(boom), Inner(lambda: "ignored"), [1, 2], gen([])):
    log = []
    g = outer(inner, log)
    next(g)
    try:
        print(g.close(), log)
    except Exception as error:
        print(type(error).__name__, error, log)
# -> None ['GeneratorExit', 'outer finally']
# -> None ['inner closed', 'GeneratorExit', 'outer finally']
# -> KeyError 'close of the inner one' ['KeyError', 'outer finally']
# -> None ['GeneratorExit', 'outer finally']
# -> None ['GeneratorExit', 'outer finally']
# -> None ['GeneratorExit', 'outer finally']
g = outer(gen(log := []), log)
next(g)
try:
    g.throw(GeneratorExit("thrown"))
except GeneratorExit as error:
    print("out", error.args, log)  # -> out ('thrown',) [('exit', ()), 'finally', 'GeneratorExit', 'outer finally']


def loops():
    for x in gen(log2):
        yield x


log2 = []
g = loops()
next(g)
print(g.close())  # -> None
