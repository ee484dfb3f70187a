# BaseException kinds that pass except Exception; str and repr of all builtin errors with no, one and two arguments.
for kind in (SystemExit, KeyboardInterrupt, GeneratorExit):
    try:
        try:
            raise kind("x")
        except Exception:
            print("never")
        except:
            print("bare", kind.__name__)
            raise
    except BaseException as error:
        print(repr(error), isinstance(error, Exception), error.__class__.__mro__[1].__name__)
# -> bare SystemExit
# -> SystemExit('x') False BaseException
# -> bare KeyboardInterrupt
# -> KeyboardInterrupt('x') False BaseException
# -> bare GeneratorExit
# -> GeneratorExit('x') False BaseException
import builtins

kinds = sorted((k for k in vars(builtins).values() if isinstance(k, type) and issubclass(k, BaseException)), key=lambda k: k.__name__)
for kind in kinds:
    if issubclass(kind, (UnicodeError, BaseExceptionGroup, OSError, SyntaxError)) and kind is not UnicodeError:
        continue
    shown = [kind(), kind("one"), kind("one", 2)]
    if [str(e) for e in shown] != ["", "one", "('one', 2)"] or [repr(e) for e in shown] != [kind.__name__ + t for t in ("()", "('one')", "('one', 2)")]:
        print(kind.__name__, [str(e) for e in shown], [repr(e) for e in shown])
# -> KeyError ['', "'one'", "('one', 2)"] ['KeyError()', "KeyError('one')", "KeyError('one', 2)"]
print(len([k for k in kinds if issubclass(k, Exception)]) > 50, kinds[0].__name__)  # -> True ArithmeticError
print(str(KeyError("")), str(KeyError(None)), repr(KeyError("a", "b")), str(KeyError("a", "b")))
# -> '' None KeyError('a', 'b') ('a', 'b')
