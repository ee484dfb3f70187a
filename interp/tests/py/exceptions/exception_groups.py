import sys
def show(e, deep=0):
    if e is None: return "None"
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}({e.message!r}: " + ", ".join(show(x) for x in e.exceptions) + ")"
    return repr(e)
eg = ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [KeyError(3), ValueError(4)])])
print(str(eg), repr(eg), eg.args, eg.message, type(eg.exceptions))
# -> g (3 sub-exceptions) ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [KeyError(3), ValueError(4)])]) ('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [KeyError(3), ValueError(4)])]) g <class 'tuple'>
print(ExceptionGroup.__mro__, ExceptionGroup.__bases__, BaseExceptionGroup.__bases__, issubclass(ExceptionGroup, Exception), issubclass(BaseExceptionGroup, Exception))
# -> (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) (<class 'BaseExceptionGroup'>, <class 'Exception'>) (<class 'BaseException'>,) True False
print(show(eg.subgroup(ValueError)), show(eg.subgroup((KeyError, TypeError))), eg.subgroup(OSError), eg.subgroup(ExceptionGroup) is eg)
# -> ExceptionGroup('g': ValueError(1), ExceptionGroup('h': ValueError(4))) ExceptionGroup('g': TypeError(2), ExceptionGroup('h': KeyError(3))) None True
print([show(x) for x in eg.split(ValueError)], [show(x) for x in eg.split(lambda e: isinstance(e, KeyError))])
# -> ["ExceptionGroup('g': ValueError(1), ExceptionGroup('h': ValueError(4)))", "ExceptionGroup('g': TypeError(2), ExceptionGroup('h': KeyError(3)))"] ["ExceptionGroup('g': ExceptionGroup('h': KeyError(3)))", "ExceptionGroup('g': ValueError(1), TypeError(2), ExceptionGroup('h': ValueError(4)))"]
print([show(x) for x in eg.split(Exception)], show(eg.derive([OSError()])))
# -> ["ExceptionGroup('g': ValueError(1), TypeError(2), ExceptionGroup('h': KeyError(3), ValueError(4)))", 'None'] ExceptionGroup('g': OSError())
for bad in (1, "x", int, (int,), None):
    try: eg.split(bad)
    except TypeError as e: print(e)
# -> expected a function, exception type or tuple of exception types
# -> expected a function, exception type or tuple of exception types
# -> expected a function, exception type or tuple of exception types
# -> expected a function, exception type or tuple of exception types
# -> expected a function, exception type or tuple of exception types
for args in ((), ("m",), (1, [ValueError()]), ("m", []), ("m", 5), ("m", [1]), ("m", "abc"), ("m", {ValueError()}), ("m", [ValueError(), ValueError]), ("m", (KeyboardInterrupt(),))):
    for cls in (ExceptionGroup, BaseExceptionGroup):
        try: print(show(cls(*args)), type(cls(*args)).__name__)
        except (TypeError, ValueError) as e: print(cls.__name__, type(e).__name__, e)
# -> ExceptionGroup TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# -> BaseExceptionGroup TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# -> ExceptionGroup TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# -> BaseExceptionGroup TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# -> ExceptionGroup TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# -> BaseExceptionGroup TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# -> ExceptionGroup ValueError second argument (exceptions) must be a non-empty sequence
# -> BaseExceptionGroup ValueError second argument (exceptions) must be a non-empty sequence
# -> ExceptionGroup TypeError second argument (exceptions) must be a sequence
# -> BaseExceptionGroup TypeError second argument (exceptions) must be a sequence
# -> ExceptionGroup ValueError Item 0 of second argument (exceptions) is not an exception
# -> BaseExceptionGroup ValueError Item 0 of second argument (exceptions) is not an exception
# -> ExceptionGroup ValueError Item 0 of second argument (exceptions) is not an exception
# -> BaseExceptionGroup ValueError Item 0 of second argument (exceptions) is not an exception
# -> ExceptionGroup TypeError second argument (exceptions) must be a sequence
# -> BaseExceptionGroup TypeError second argument (exceptions) must be a sequence
# -> ExceptionGroup ValueError Item 1 of second argument (exceptions) is not an exception
# -> BaseExceptionGroup ValueError Item 1 of second argument (exceptions) is not an exception
# -> ExceptionGroup TypeError Cannot nest BaseExceptions in an ExceptionGroup
# -> BaseExceptionGroup('m': KeyboardInterrupt()) BaseExceptionGroup
print(type(BaseExceptionGroup("m", [ValueError()])).__name__, type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)
# -> ExceptionGroup BaseExceptionGroup
class Mine(ExceptionGroup):
    def derive(self, excs): return Mine(self.message + "!", excs)
m = Mine("mine", [ValueError(1), KeyError(2)])
print(show(m), [show(x) for x in m.split(KeyError)])
# -> Mine('mine': ValueError(1), KeyError(2)) ["Mine('mine!': KeyError(2))", "Mine('mine!': ValueError(1))"]
class Plain(ExceptionGroup): pass
print([show(x) for x in Plain("p", [ValueError(1), KeyError(2)]).split(KeyError)])
# -> ["ExceptionGroup('p': KeyError(2))", "ExceptionGroup('p': ValueError(1))"]
try: Plain("p", [KeyboardInterrupt()])
except TypeError as e: print(e)  # -> Cannot nest BaseExceptions in 'Plain'
class BaseMine(BaseExceptionGroup): pass
print(show(BaseMine("b", [KeyboardInterrupt(), ValueError()])))  # -> BaseMine('b': KeyboardInterrupt(), ValueError())

def handle(exc, *classes, raising=None):
    log = []
    try:
        try: raise exc
        except* ValueError as e:
            log.append("V " + show(e))
            if raising == "V": raise KeyError("new")
            if raising == "again": raise
            if raising == "named": raise e
        except* (TypeError, KeyError) as e:
            log.append("TK " + show(e))
            if raising == "TK": raise OSError("other") from e
        else: log.append("else")
        finally: log.append("finally")
    except BaseException as e:
        log.append("left " + show(e))
        log.append("context " + show(e.__context__)[:40])
    return log
def fresh(): return ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [KeyError(3), ValueError(4), OSError(5)])])
for raising in (None, "V", "TK", "again", "named"):
    for line in handle(fresh(), raising=raising): print(raising, line)
# -> None V ExceptionGroup('g': ValueError(1), ExceptionGroup('h': ValueError(4)))
# -> None TK ExceptionGroup('g': TypeError(2), ExceptionGroup('h': KeyError(3)))
# -> None finally
# -> None left ExceptionGroup('g': ExceptionGroup('h': OSError(5)))
# -> None context None
# -> V V ExceptionGroup('g': ValueError(1), ExceptionGroup('h': ValueError(4)))
# -> V TK ExceptionGroup('g': TypeError(2), ExceptionGroup('h': KeyError(3)))
# -> V finally
# -> V left ExceptionGroup('': KeyError('new'), ExceptionGroup('g': ExceptionGroup('h': OSError(5))))
# -> V context None
# -> TK V ExceptionGroup('g': ValueError(1), ExceptionGroup('h': ValueError(4)))
# -> TK TK ExceptionGroup('g': TypeError(2), ExceptionGroup('h': KeyError(3)))
# -> TK finally
# -> TK left ExceptionGroup('': OSError('other'), ExceptionGroup('g': ExceptionGroup('h': OSError(5))))
# -> TK context None
# -> again V ExceptionGroup('g': ValueError(1), ExceptionGroup('h': ValueError(4)))
# -> again TK ExceptionGroup('g': TypeError(2), ExceptionGroup('h': KeyError(3)))
# -> again finally
# -> again left ExceptionGroup('g': ValueError(1), ExceptionGroup('h': ValueError(4), OSError(5)))
# -> again context None
# -> named V ExceptionGroup('g': ValueError(1), ExceptionGroup('h': ValueError(4)))
# -> named TK ExceptionGroup('g': TypeError(2), ExceptionGroup('h': KeyError(3)))
# -> named finally
# -> named left ExceptionGroup('': ExceptionGroup('g': ValueError(1), ExceptionGroup('h': ValueError(4))), ExceptionGroup('g': ExceptionGroup('h': OSError(5))))
# -> named context None
for exc in (ValueError("naked"), OSError("naked"), KeyError("k"), KeyboardInterrupt()):
    for raising in (None, "V", "again", "TK"):
        print(raising, handle(exc, raising=raising))
# -> None ["V ExceptionGroup('': ValueError('naked'))", 'finally']
# -> V ["V ExceptionGroup('': ValueError('naked'))", 'finally', "left KeyError('new')", "context ExceptionGroup('': ValueError('naked'))"]
# -> again ["V ExceptionGroup('': ValueError('naked'))", 'finally', "left ExceptionGroup('': ValueError('naked'))", 'context None']
# -> TK ["V ExceptionGroup('': ValueError('naked'))", 'finally']
# -> None ['finally', "left OSError('naked')", 'context None']
# -> V ['finally', "left OSError('naked')", 'context None']
# -> again ['finally', "left OSError('naked')", 'context None']
# -> TK ['finally', "left OSError('naked')", 'context None']
# -> None ["TK ExceptionGroup('': KeyError('k'))", 'finally']
# -> V ["TK ExceptionGroup('': KeyError('k'))", 'finally']
# -> again ["TK ExceptionGroup('': KeyError('k'))", 'finally']
# -> TK ["TK ExceptionGroup('': KeyError('k'))", 'finally', "left OSError('other')", "context ExceptionGroup('': KeyError('k'))"]
# -> None ['finally', 'left KeyboardInterrupt()', 'context None']
# -> V ['finally', 'left KeyboardInterrupt()', 'context None']
# -> again ['finally', 'left KeyboardInterrupt()', 'context None']
# -> TK ['finally', 'left KeyboardInterrupt()', 'context None']
def nothing():
    try: pass
    except* ValueError: print("no")
    else: print("else")
    finally: print("finally")
nothing()
# -> else
# -> finally
def wrong(cls):
    try:
        try: raise ValueError(1)
        except* cls: print("no")
    except BaseException as e: print(type(e).__name__, e)
wrong(ExceptionGroup); wrong((ValueError, BaseExceptionGroup)); wrong(int); wrong((int, ValueError)); wrong(5)
# -> TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
# -> TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
# -> TypeError catching classes that do not inherit from BaseException is not allowed
# -> TypeError catching classes that do not inherit from BaseException is not allowed
# -> TypeError catching classes that do not inherit from BaseException is not allowed
def nested():
    try:
        try: raise ExceptionGroup("outer", [ExceptionGroup("inner", [ValueError(1)]), TypeError(2)])
        except* TypeError: print("T")
    except ExceptionGroup as e: print(show(e))
    try:
        for i in range(3):
            try: raise ExceptionGroup("loop", [ValueError(i)])
            except* ValueError as e: print("loop", i, show(e))
    except BaseException as e: print("?", e)
nested()
# -> T
# -> ExceptionGroup('outer': ExceptionGroup('inner': ValueError(1)))
# -> loop 0 ExceptionGroup('loop': ValueError(0))
# -> loop 1 ExceptionGroup('loop': ValueError(1))
# -> loop 2 ExceptionGroup('loop': ValueError(2))
n = ExceptionGroup("noted", [ValueError(1), KeyError(2)]); n.add_note("a note")
a, b = n.split(ValueError)
print(a.__notes__, b.__notes__, a.__notes__ is n.__notes__, a.__cause__, a.__suppress_context__)
# -> ['a note'] ['a note'] False None True
n.__cause__ = OSError("cause")
a, b = n.split(ValueError)
print(repr(a.__cause__), a.__context__)  # -> OSError('cause') None
class Splitter(ExceptionGroup):
    def split(self, matcher): print("split", matcher.__name__); return super().split(matcher)
try:
    try: raise Splitter("s", [ValueError(1), TypeError(2)])
    except* ValueError as e: print(show(e))
    # -> split ValueError
    # -> ExceptionGroup('s': ValueError(1))
except ExceptionGroup as e: print(show(e))  # -> ExceptionGroup('s': TypeError(2))
def deep(n):
    e = ValueError("bottom")
    for i in range(n): e = ExceptionGroup(f"level {i}", [e])
    return e
print(show(deep(5).subgroup(ValueError)), deep(5).subgroup(KeyError))
# -> ExceptionGroup('level 4': ExceptionGroup('level 3': ExceptionGroup('level 2': ExceptionGroup('level 1': ExceptionGroup('level 0': ValueError('bottom')))))) None
