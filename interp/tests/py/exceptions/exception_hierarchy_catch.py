# Which handler gets what: order of handlers, base classes first, several bases, errors raised by builtins and their groups.
import builtins

PAIRS = [("ZeroDivisionError", "ArithmeticError"), ("OverflowError", "ArithmeticError"), ("IndexError", "LookupError"), ("KeyError", "LookupError"), ("UnicodeDecodeError", "ValueError"), ("ModuleNotFoundError", "ImportError"),
         ("UnboundLocalError", "NameError"), ("RecursionError", "RuntimeError"), ("NotImplementedError", "RuntimeError"), ("IndentationError", "SyntaxError"), ("TabError", "IndentationError"), ("BrokenPipeError", "ConnectionError"), ("FileNotFoundError", "OSError"), ("StopAsyncIteration", "Exception"), ("BytesWarning", "Warning"), ("EncodingWarning", "Warning")]
for name, base in PAIRS:
    kind, parent = getattr(builtins, name), getattr(builtins, base)
    print(name, kind.__bases__[0] is parent, kind.__mro__.index(parent), kind.__module__)
# -> ZeroDivisionError True 1 builtins
# -> OverflowError True 1 builtins
# -> IndexError True 1 builtins
# -> KeyError True 1 builtins
# -> UnicodeDecodeError False 2 builtins
# -> ModuleNotFoundError True 1 builtins
# -> UnboundLocalError True 1 builtins
# -> RecursionError True 1 builtins
# -> NotImplementedError True 1 builtins
# -> IndentationError True 1 builtins
# -> TabError True 1 builtins
# -> BrokenPipeError True 1 builtins
# -> FileNotFoundError True 1 builtins
# -> StopAsyncIteration True 1 builtins
# -> BytesWarning True 1 builtins
# -> EncodingWarning True 1 builtins


class A(KeyError, AttributeError):
    pass


class B(A, ValueError):
    pass


for error in (A("a"), B("b", 1)):
    for kind in (LookupError, AttributeError, ValueError, TypeError):
        try:
            raise error
        except kind:
            print(type(error).__name__, "caught as", kind.__name__)
        except Exception as other:
            print(type(other).__name__, "not as", kind.__name__)
    print(str(error), repr(error), error.args)
# -> A caught as LookupError
# -> A caught as AttributeError
# -> A not as ValueError
# -> A not as TypeError
# -> 'a' A('a') ('a',)
# -> B caught as LookupError
# -> B caught as AttributeError
# -> B caught as ValueError
# -> B not as TypeError
# -> ('b', 1) B('b', 1) ('b', 1)


def first(error):
    try:
        raise error
    except Exception:
        return "Exception"
    except ValueError:
        return "never"


def nested(error):
    try:
        try:
            raise error
        except (IndexError, KeyError) as lookup:
            return "lookup", lookup.args
        except ValueError:
            raise KeyError("from the handler")
    except KeyError as key:
        return "outer", key.args


print(first(ValueError()), nested(IndexError(1)), nested(ValueError()))
# -> Exception ('lookup', (1,)) ('outer', ('from the handler',))
try:
    nested(OSError("passes both"))
except OSError as error:
    print("out", error)  # -> out passes both
for action in (lambda: 1 % 0, lambda: 2.0 ** 10000, lambda: [].pop(), lambda: {}.popitem(), lambda: "".index("x"), lambda: b"\xff".decode(), lambda: int("x"), lambda: chr(-1), lambda: next(iter([])), lambda: (1).nothing, lambda: nowhere, lambda: float("x"), lambda: [].remove(1), lambda: {1, 2}.remove(3), lambda: "a" * -1 + 1, lambda: bytes([300]), lambda: range(0)[0], lambda: object() < object(), lambda: iter(3), lambda: __import__("nowhere")):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, repr(str(error)))
# -> ZeroDivisionError 'integer modulo by zero'
# -> OverflowError "(34, 'Numerical result out of range')"
# -> IndexError 'pop from empty list'
# -> KeyError "'popitem(): dictionary is empty'"
# -> ValueError 'substring not found'
# -> UnicodeDecodeError "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"
# -> ValueError "invalid literal for int() with base 10: 'x'"
# -> ValueError 'chr() arg not in range(0x110000)'
# -> StopIteration ''
# -> AttributeError "'int' object has no attribute 'nothing'"
# -> NameError "name 'nowhere' is not defined"
# -> ValueError "could not convert string to float: 'x'"
# -> ValueError 'list.remove(x): x not in list'
# -> KeyError '3'
# -> TypeError 'can only concatenate str (not "int") to str'
# -> ValueError 'bytes must be in range(0, 256)'
# -> IndexError 'range object index out of range'
# -> TypeError "'<' not supported between instances of 'object' and 'object'"
# -> TypeError "'int' object is not iterable"
# -> ModuleNotFoundError "No module named 'nowhere'"
