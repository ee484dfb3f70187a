"""Runs programs that come one after another by standard input under CPython, as the example `batch` does with Chalcopy.

A program is a line with its length in bytes, then its text; an answer is the same with what the program wrote: its output,
then the traceback, or after the bytes `STOPPED` why it was stopped. Programs share the interpreter, not their names.
"""

import ast
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
