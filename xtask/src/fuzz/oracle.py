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


class Meant(ast.NodeTransformer):
    """A program with what is meant to be otherwise here, where that can be said in Python.

    All that it writes as `float('nan')` is one and the same object; `super()` in a comprehension of a method finds what it
    would find in the method.
    """

    def __init__(self):
        self.in_class = False
        self.receiver = None
        self.in_comprehension = False

    def within(self, node, in_class, receiver, in_comprehension):
        before = vars(self).copy()
        self.in_class, self.receiver, self.in_comprehension = in_class, receiver, in_comprehension
        self.generic_visit(node)
        vars(self).update(before)
        return node

    def visit_ClassDef(self, node):
        return self.within(node, True, None, False)

    def visit_FunctionDef(self, node):
        parameters = [*node.args.posonlyargs, *node.args.args]
        receiver = parameters[0].arg if parameters and self.in_class else None
        return self.within(node, self.in_class, receiver, False)

    visit_AsyncFunctionDef = visit_Lambda = visit_FunctionDef

    def visit_GeneratorExp(self, node):
        return self.within(node, self.in_class, None, False)

    def visit_ListComp(self, node):
        return self.within(node, self.in_class, self.receiver, True)

    visit_SetComp = visit_DictComp = visit_ListComp

    def visit_Call(self, call):
        self.generic_visit(call)
        text = ast.unparse(call)
        if text == "float('nan')":
            return ast.copy_location(ast.Constant(NAN), call)
        if text == "super()" and self.in_comprehension and self.receiver:
            names = ast.Name("__class__", ast.Load()), ast.Name(self.receiver, ast.Load())
            call.args = [ast.copy_location(name, call) for name in names]
        return call


def do_what_is_meant():
    plain = compile

    def changed(text, *arguments, **options):
        code = plain(text, *arguments, **options)
        if isinstance(code, ast.AST):
            return code
        return plain(Meant().visit(ast.parse(text)), *arguments, **options)

    globals()["compile"] = changed


# By the word that asks for it.
CHANGES = {
    "as-it-is": lambda: (give_sets(lambda items: items), move_hashes(0)),
    "reversed": lambda: (give_sets(lambda items: items[::-1]), move_hashes(1)),
    "rotated": lambda: (give_sets(lambda items: items[1:] + items[:1]), move_hashes(2)),
    "meant": do_what_is_meant,
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
