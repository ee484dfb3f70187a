# What the machine's own exceptions carry: names, objects, keys, values, indices of unicode errors, errno and files, arguments of each.
def caught(code, **names):
    try:
        exec(code, names)
    except BaseException as error:
        return error


class Slow:
    here = 1


slow = Slow()
for code in ("slow.missing", "slow.here.deep", "Slow.missing", "missing", "del missing", "def f():\n print(x)\n x = 1\nf()", "len.nope", "None.x", "import no_such", "from sys import no_such", "from no_such.deep import x", "import sys.deep"):
    error = caught(code, slow=slow, Slow=Slow)
    print(code.splitlines()[0], "|", type(error).__name__, error.args, getattr(error, "name", "-"), getattr(getattr(error, "obj", "-"), "__name__", type(getattr(error, "obj", "-")).__name__), getattr(error, "path", "-"))
# -> slow.missing | AttributeError ("'Slow' object has no attribute 'missing'",) missing Slow -
# -> slow.here.deep | AttributeError ("'int' object has no attribute 'deep'",) deep int -
# -> Slow.missing | AttributeError ("type object 'Slow' has no attribute 'missing'",) missing Slow -
# -> missing | NameError ("name 'missing' is not defined",) missing str -
# -> del missing | NameError ("name 'missing' is not defined",) missing str -
# -> def f(): | UnboundLocalError ("cannot access local variable 'x' where it is not associated with a value",) None str -
# -> len.nope | AttributeError ("'builtin_function_or_method' object has no attribute 'nope'",) nope len -
# -> None.x | AttributeError ("'NoneType' object has no attribute 'x'",) x NoneType -
# -> import no_such | ModuleNotFoundError ("No module named 'no_such'",) no_such str None
# -> from sys import no_such | ImportError ("cannot import name 'no_such' from 'sys' (unknown location)",) sys str None
# -> from no_such.deep import x | ModuleNotFoundError ("No module named 'no_such'",) no_such str None
# -> import sys.deep | ModuleNotFoundError ("No module named 'sys.deep'; 'sys' is not a package",) sys.deep str None
for code in ("{}[(1, 2)]", "{}['k']", "[][5]", "(lambda t: t['a'])((1,))", "{1: 2}[[]]", "set().pop()", "[].pop()", "{}.popitem()", "[].remove(3)", "{1}.remove(2)", "int('x', 36) and int('!')", "1 // 0", "1 % 0", "0 ** -1", "2.0 ** 5000", "(-8) ** 0.5 and [].index(0)", "next(iter([]))", "chr(-1)", "ord('ab')", "b'\\xff'.decode()", "'é'.encode('ascii')", "'\\ud800'.encode()", "assert 0, {'why': 1}", "assert []", "raise ValueError", "raise ValueError('a', 2)", "raise StopIteration(5)", "a, b = 1, 2, 3", "exit_ = 1; raise SystemExit(exit_)"):
    error = caught(code)
    extra = {n: getattr(error, n) for n in ("value", "code", "encoding", "object", "start", "end", "reason") if hasattr(error, n)}
    print(code, "|", type(error).__name__, error.args, extra)
# -> {}[(1, 2)] | KeyError ((1, 2),) {}
# -> {}['k'] | KeyError ('k',) {}
# -> [][5] | IndexError ('list index out of range',) {}
# -> (lambda t: t['a'])((1,)) | TypeError ('tuple indices must be integers or slices, not str',) {}
# -> {1: 2}[[]] | TypeError ("unhashable type: 'list'",) {}
# -> set().pop() | KeyError ('pop from an empty set',) {}
# -> [].pop() | IndexError ('pop from empty list',) {}
# -> {}.popitem() | KeyError ('popitem(): dictionary is empty',) {}
# -> [].remove(3) | ValueError ('list.remove(x): x not in list',) {}
# -> {1}.remove(2) | KeyError (2,) {}
# -> int('x', 36) and int('!') | ValueError ("invalid literal for int() with base 10: '!'",) {}
# -> 1 // 0 | ZeroDivisionError ('integer division or modulo by zero',) {}
# -> 1 % 0 | ZeroDivisionError ('integer modulo by zero',) {}
# -> 0 ** -1 | ZeroDivisionError ('0.0 cannot be raised to a negative power',) {}
# -> 2.0 ** 5000 | OverflowError (34, 'Numerical result out of range') {}
# -> (-8) ** 0.5 and [].index(0) | ValueError ('0 is not in list',) {}
# -> next(iter([])) | StopIteration () {'value': None}
# -> chr(-1) | ValueError ('chr() arg not in range(0x110000)',) {}
# -> ord('ab') | TypeError ('ord() expected a character, but string of length 2 found',) {}
# -> b'\xff'.decode() | UnicodeDecodeError ('utf-8', b'\xff', 0, 1, 'invalid start byte') {'encoding': 'utf-8', 'object': b'\xff', 'start': 0, 'end': 1, 'reason': 'invalid start byte'}
# -> 'é'.encode('ascii') | UnicodeEncodeError ('ascii', 'é', 0, 1, 'ordinal not in range(128)') {'encoding': 'ascii', 'object': 'é', 'start': 0, 'end': 1, 'reason': 'ordinal not in range(128)'}
# -> '\ud800'.encode() | UnicodeEncodeError ('utf-8', '\ud800', 0, 1, 'surrogates not allowed') {'encoding': 'utf-8', 'object': '\ud800', 'start': 0, 'end': 1, 'reason': 'surrogates not allowed'}
# -> assert 0, {'why': 1} | AssertionError ({'why': 1},) {}
# -> assert [] | AssertionError () {}
# -> raise ValueError | ValueError () {}
# -> raise ValueError('a', 2) | ValueError ('a', 2) {}
# -> raise StopIteration(5) | StopIteration (5,) {'value': 5}
# -> a, b = 1, 2, 3 | ValueError ('too many values to unpack (expected 2)',) {}
# -> exit_ = 1; raise SystemExit(exit_) | SystemExit (1,) {'code': 1}
error = OSError(2, "lost", "file.txt")
print(error, error.args, error.errno, error.strerror, error.filename, type(error).__name__, OSError("one").errno, OSError(1, 2, 3).filename, type(OSError(13, "x")).__name__, type(OSError(11, "x")).__name__)
# -> [Errno 2] lost: 'file.txt' (2, 'lost') 2 lost file.txt FileNotFoundError None 3 PermissionError BlockingIOError
error = UnicodeDecodeError("own", b"abc", 1, 2, "why")
error.start, error.reason = 0, "changed"
print(error, error.args, error.object)
# -> 'own' codec can't decode bytes in position 0-1: changed ('own', b'abc', 1, 2, 'why') b'abc'
for make in (lambda: UnicodeDecodeError("a", "b", 1, 2, "c"), lambda: UnicodeEncodeError("a"), lambda: ImportError("m", name="n", path="p").path, lambda: ImportError("m", other=1), lambda: AttributeError("m", name="n", obj=5).obj, lambda: NameError("x", name="y").name, lambda: KeyError(name="x"), lambda: StopIteration(1, 2).value, lambda: SystemExit(1, 2).code, lambda: SystemExit().code, lambda: SyntaxError("m", ("f", 1, 2, "t")).text, lambda: BaseException(1).with_traceback(5), lambda: Exception(1, 2) == Exception(1, 2), lambda: repr(KeyError("a")) + str(KeyError("a")), lambda: str(KeyError("a", 1)), lambda: OSError(1).args, lambda: ValueError().args):
    try:
        print(make())
    except TypeError as error:
        print(type(error).__name__, error)
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError function takes exactly 5 arguments (1 given)
# -> p
# -> TypeError 'other' is an invalid keyword argument for ImportError()
# -> 5
# -> y
# -> TypeError KeyError() takes no keyword arguments
# -> 1
# -> (1, 2)
# -> None
# -> t
# -> TypeError __traceback__ must be a traceback or None
# -> False
# -> KeyError('a')'a'
# -> ('a', 1)
# -> (1,)
# -> ()
