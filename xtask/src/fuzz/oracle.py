"""Runs programs that come one after another by standard input under CPython, as the example `batch` does with Chalcopy.

A program is a line with its length in bytes, then its text; an answer is the same with what the program wrote: its output,
then the traceback, or after the bytes `STOPPED` why it was stopped. Programs share the interpreter, not their names.

With an argument CPython is another one in one respect (`CHANGES`): what it then writes tells what a difference is about.
"""

import ast
import builtins
import ctypes
import gc
import io
import os
import pathlib
import resource
import signal
import sys
import tempfile
import types
import warnings

FILE = "program.py"
STOPPED = "\0stopped: "
SECONDS = 0.5
MEMORY = 512 << 20
# A program's own frame is not the lowest here.
FRAMES = 1000 + 2


NAN = float("nan")
# Where a type has the function that makes its iterators.
TP_ITER = 27 * ctypes.sizeof(ctypes.c_void_p)
ITERATE = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.py_object)
# What was put into types must live as long as they do.
KEPT = []


def give_sets(order):
    """Sets give their items in another order: `order` of a list of them."""
    for kind in (set, frozenset):
        place = ctypes.c_void_p.from_address(id(kind) + TP_ITER)
        iterate = ITERATE(place.value)

        def changed(items, iterate=iterate):
            return iter(order(list(iterate(items))))

        KEPT.append(ITERATE(changed))
        place.value = ctypes.cast(KEPT[-1], ctypes.c_void_p).value

    def pop(items, plain=set.pop):
        if not items:
            return plain(items)
        first = next(iter(items))
        items.remove(first)
        return first

    def fromkeys(cls, keys, value=None, plain=dict.__dict__["fromkeys"]):
        keys = list(keys) if type(keys) in (set, frozenset) else keys
        return plain.__get__(None, cls)(keys, value)

    for kind, name, method in (set, "pop", pop), (dict, "fromkeys", classmethod(fromkeys)):
        gc.get_referents(kind.__dict__)[0][name] = method
        ctypes.pythonapi.PyType_Modified(ctypes.py_object(kind))


def move_hashes(by):
    """The hashes of all but numbers are higher by so much when a program asks for them."""
    plain = hash

    def moved(x, /):
        number = plain(x)
        return number if isinstance(x, (int, float, complex)) else number + by

    builtins.hash = moved


def one_nan():
    """What a program writes as `float('nan')` is one and the same object wherever it stands."""
    plain = compile

    class OneNan(ast.NodeTransformer):
        def visit_Call(self, call):
            self.generic_visit(call)
            if ast.unparse(call) == "float('nan')":
                return ast.copy_location(ast.Constant(NAN), call)
            return call

    def changed(text, *arguments, **options):
        code = plain(text, *arguments, **options)
        if isinstance(code, ast.AST):
            return code
        return plain(OneNan().visit(ast.parse(text)), *arguments, **options)

    globals()["compile"] = changed


# By the word that asks for it.
CHANGES = {
    "as-it-is": lambda: (give_sets(lambda items: items), move_hashes(0)),
    "reversed": lambda: (give_sets(lambda items: items[::-1]), move_hashes(1)),
    "rotated": lambda: (give_sets(lambda items: items[1:] + items[:1]), move_hashes(2)),
    "one-nan": one_nan,
}


class Stopped(BaseException):
    """It takes too long."""


def stop(*_):
    raise Stopped


def paper(errors):
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors=errors, newline="\n", write_through=True)


def report(error):
    """The traceback, without our own frame."""
    sys.__excepthook__(type(error), error.with_traceback(error.__traceback__.tb_next), None)


def run(source):
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    sys.stdout, sys.stderr = paper("strict"), paper("backslashreplace")
    out, err = sys.stdout.buffer, sys.stderr.buffer
    signal.setitimer(signal.ITIMER_REAL, SECONDS, SECONDS)
    try:
        try:
            # As text: CPython 3.11 counts the columns of syntax errors in characters there, in bytes of a file.
            text = source.decode()
            # Of a file it would show the end of a line that is longer than its buffer.
            pathlib.Path(FILE).unlink(missing_ok=True)
            compile(text, FILE, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
            pathlib.Path(FILE).write_bytes(source)
            exec(compile(text, FILE, "exec", dont_inherit=True), module.__dict__)
        except Stopped:
            raise
        except BaseException as error:
            report(error)
    except Stopped:
        sys.stderr.write(STOPPED + "time")
    except MemoryError:
        sys.stderr.write(STOPPED + "memory")
    signal.setitimer(signal.ITIMER_REAL, 0)
    text = out.getvalue() + err.getvalue()
    # What a program left behind may still write when it is freed: not into the next one's output.
    sys.stdout = sys.stderr = io.StringIO()
    module.__dict__.clear()
    del module
    gc.collect()
    return text


def main():
    programs, answers = sys.stdin.buffer, sys.stdout.buffer
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGALRM, stop)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    sys.setrecursionlimit(FRAMES)
    sys.unraisablehook = lambda _: None
    for word in sys.argv[1:]:
        CHANGES[word]()
    gc.disable()
    gc.freeze()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        while line := programs.readline():
            text = run(programs.read(int(line)))
            answers.write(b"%d\n" % len(text) + text)
            answers.flush()
        os.chdir("/")


main()
