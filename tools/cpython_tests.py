#!/usr/bin/env python3
"""Runs CPython's own tests of the language on Chalcopy, and counts.

    python3 tools/cpython_tests.py RUNNER [FILE ...] [-v] [--method NAME]

RUNNER is the native runner (`cargo build --release --example run -p chalcopy`) or the `chalcopy` binary. The test files are
the ones of the CPython that runs this script, read when it runs; what they import comes from, in this order: the machine's own
modules, `tools/cpython_tests/` (our stand-ins for `test.support` and others), and CPython's own library where a module is
plain Python. A method that the machine does not compile has failed; the others of its file run. What is in none of them becomes
a module whose names raise when they are used.

A test method counts once, whatever subtests it has; one that CPython itself skips does not count; doctests are not run.
`cpython_tests/reasons.txt` holds why a group of methods fails: a line is `FILE PATTERN [TEXT] => reason`; with a text, which is a
pattern too, the reason is one only for failures that say that.
"""

import argparse
import fnmatch
import json
import os
import pathlib
import re
import select
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time

FILES = """test_grammar test_generators test_dict test_list test_set test_int test_float test_format test_fstring
test_unpack test_patma test_class test_descr test_exceptions test_with test_coroutines""".split()
HERE = pathlib.Path(__file__).resolve().parent / "cpython_tests"
LIBRARY = pathlib.Path(sysconfig.get_path("stdlib"))
# Parts of the tests that others import.
PARTS = ["list_tests", "seq_tests", "mapping_tests", "test_grammar", "typinganndata"]
# Plain Python modules of CPython's that work on the machine.
BORROWED = ["copyreg", "pickle", "_compat_pickle", "numbers"]
# Modules that are nowhere: their names raise when they are used.
MISSING = """_testcapi _testinternalcapi ast decimal doctest fractions locale os xxsubtype binascii marshal _io _thread codecs _collections_abc""".split()
PATIENCE = 30

MISSING_TEXT = '''
class _Missing:
    def __init__(self, name):
        self._name = name

    def __call__(self, *args, **keywords):
        raise ImportError(f"{self._name} is missing on this machine")

    def __getattr__(self, name):
        raise ImportError(f"{self._name}.{name} is missing on this machine")

    def __ge__(self, other):
        return True

    def __getitem__(self, key):
        return self


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return _Missing(f"{__name__}.{name}")
'''

MAIN = '''
import sys
import unittest

NAME, DONE, ONLY = %r, %r, %r


class Result(unittest.TestResult):
    def say(self, what, test, text=""):
        print("@@", what, (test if isinstance(test, str) else test.id()), "|", repr(text), flush=True)

    def startTest(self, test):
        super().startTest(test)
        self.bad = False
        self.say("start", test)

    def stopTest(self, test):
        self.say("stop", test)
        super().stopTest(test)

    def tell(self, what, test, err):
        self.bad = True
        try:
            text = str(err[1])
        except BaseException:
            text = "(no text)"
        self.say(what, test, err[0].__name__ + ": " + text)

    def addError(self, test, err):
        self.tell("error", test, err)

    def addFailure(self, test, err):
        self.tell("failed", test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.tell("failed" if issubclass(err[0], AssertionError) else "error", test, err)

    def addSkip(self, test, reason):
        self.say("skipped", getattr(test, "test_case", getattr(test, "case", test)), reason)

    def addExpectedFailure(self, test, err):
        self.say("passed", test)

    def addUnexpectedSuccess(self, test):
        self.say("failed", test, "unexpected success")

    def addSuccess(self, test):
        if not self.bad:
            self.say("passed", test)


class Loader(unittest.TestLoader):
    def getTestCaseNames(self, kind):
        full = kind.__module__ + "." + kind.__qualname__ + "."
        names = super().getTestCaseNames(kind)
        return [name for name in names if full + name not in DONE and (not ONLY or ONLY in full + name)]


module = __import__("test." + NAME, fromlist=["*"])
module.__dict__.pop("load_tests", None)
result = Result()
Loader().loadTestsFromModule(module)(result)
print("@@ end", flush=True)
'''


def arrange(folder, name):
    """Puts what a test file needs into a folder."""
    for path in HERE.rglob("*.py"):
        target = folder / path.relative_to(HERE)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    for part in [name, *PARTS]:
        source = LIBRARY / "test" / part
        if source.is_dir():
            shutil.copytree(source, folder / "test" / part, dirs_exist_ok=True)
        else:
            shutil.copyfile(source.with_suffix(".py"), folder / "test" / f"{part}.py")
    for module in BORROWED:
        target = folder / f"{module}.py"
        if not target.exists():
            shutil.copyfile(LIBRARY / f"{module}.py", target)
    for module in MISSING:
        target = folder / f"{module.replace('.', '/')}.py"
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(MISSING_TEXT)


def leave_out(path, line, text):
    """Puts an error in place of the method (or the function) around a line that the machine does not compile."""
    import ast

    source = path.read_text()
    inner = None
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.lineno <= line <= node.end_lineno:
            if inner is None or node.name.startswith("test"):
                inner = node
    if inner is None:
        return False
    lines = source.split("\n")
    first, last = inner.body[0].lineno - 1, inner.end_lineno
    indent = " " * inner.body[0].col_offset
    # The lines stay as many as they were.
    body = [f"{indent}raise SyntaxError({text!r})"] + [""] * (last - first - 1)
    if lines[first][: inner.body[0].col_offset].strip():
        return False
    path.write_text("\n".join(lines[:first] + body + lines[last:]))
    return True


def uncompiled(folder, other):
    """Finds the file and line of a syntax error in what the machine said, and leaves that method out."""
    said = "\n".join(other)
    if "SyntaxError" not in said:
        return False
    places = re.findall(r'File "([^"]+)", line (\d+)', said)
    if not places:
        return False
    path = folder / places[-1][0]
    return path.is_file() and leave_out(path, int(places[-1][1]), other[-1].strip())


def lines_of(command, folder):
    """The lines that a program writes; stops it when it is silent for too long."""
    started = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL
    )
    rest, fd = b"", started.stdout.fileno()
    while True:
        if not select.select([fd], [], [], PATIENCE)[0]:
            started.kill()
            started.wait()
            yield "@@ silent"
            return
        chunk = os.read(fd, 1 << 16)
        if not chunk:
            break
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            yield line.decode(errors="replace")
    started.wait()
    if rest:
        yield rest.decode(errors="replace")


def run(command, folder, name, only):
    """The outcome of each test: {id: (word, text)}; and what the program said when it could not begin."""
    outcomes, done, other = {}, [], []
    while True:
        (folder / "main.py").write_text(MAIN % (name, done, only))
        current, ended, why, other = None, False, "the program ended", []
        for line in lines_of(command, folder):
            at = line.find("@@ ")
            if at < 0:
                other.append(line)
                continue
            if at:
                line = line[at:]
            _, what, *words = line.split(" ", 3)
            if what == "end":
                ended = True
            elif what == "silent":
                why = f"silent for {PATIENCE} s"
            elif what == "start":
                current = words[0]
            elif what == "stop":
                done.append(current)
                current = None
            else:
                key, text = words[0], words[1][2:] if len(words) > 1 else ""
                # It came as a repr, so that it is one line.
                text = text[1:-1] if text[:1] in ("'", '"') else text
                if outcomes.get(key, ("passed",))[0] in ("passed", "skipped"):
                    outcomes[key] = (what, text)
        if ended:
            return outcomes, []
        if current is None:
            if uncompiled(folder, other):
                continue
            return outcomes, other
        outcomes[current] = ("error", f"{why}: {' '.join(other[-1:])}")
        done.append(current)


def reasons():
    """The table of reasons: (file, pattern, text, reason)."""
    rows = []
    for line in (HERE / "reasons.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            head, reason = line.split(" => ", 1)
            file, pattern, *text = head.split(None, 2)
            rows.append((file, pattern, text[0].strip() if text else "*", reason))
    return rows


def reason_of(rows, file, method, text):
    for name, pattern, said, reason in rows:
        # A bracket stands for itself.
        said = said.replace("[", "[[]")
        if all([fnmatch.fnmatchcase(*pair) for pair in ((file, name), (method, pattern), (text, said))]):
            return reason
    return None


def oracle(name, cache):
    """The tests that CPython runs of a file, without those that it skips."""
    if name not in cache:
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            command = [sys.executable, "-W", "ignore", "main.py"]
            outcomes, _ = run(command, folder, name, "")
        cache[name] = sorted(key for key, (what, _) in outcomes.items() if what != "skipped")
    return cache[name]


def main():
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("runner", help="the native runner or the chalcopy binary")
    words.add_argument("files", nargs="*", default=FILES)
    words.add_argument("-v", "--verbose", action="store_true", help="list what fails")
    words.add_argument("--method", default="", help="only the tests whose names hold this")
    words = words.parse_args()
    runner = str(pathlib.Path(words.runner).resolve())
    native = ["--native"] if os.path.basename(runner).startswith("chalcopy") else []
    cached = pathlib.Path(tempfile.gettempdir()) / f"chalcopy-cpython-tests-{sys.version.split()[0]}.json"
    cache = json.loads(cached.read_text()) if cached.exists() else {}
    rows, unexplained = reasons(), []
    total = dict.fromkeys(["passed", "failed", "error", "all"], 0)
    print(f"{'':<18}{'passed':>8}{'failed':>8}{'error':>8}{'of':>8}{'%':>7}")
    for name in words.files:
        started = time.time()
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            arrange(folder, name)
            outcomes, silent = run([runner, *native, "main.py"], folder, name, words.method)
        wanted = [key for key in oracle(name, cache) if words.method in key]
        counts = dict.fromkeys(["passed", "failed", "error"], 0)
        for key in wanted:
            what, text = outcomes.get(key, ("error", "not run"))
            if what == "skipped":
                what, text = "error", f"skipped: {text}"
            counts[what] += 1
            if what != "passed":
                method = key.removeprefix(f"test.{name}.")
                reason = reason_of(rows, name, method, text)
                if reason is None:
                    unexplained.append(f"{name} {method}: {text[:300]}")
                if words.verbose:
                    print(f"    {what:<7}{method}: {text[:400]}" + (f"  [{reason}]" if reason else ""))
        if silent:
            print("    " + "\n    ".join(silent[-12:]))
        for what, count in [*counts.items(), ("all", len(wanted))]:
            total[what] += count
        show(name, counts, len(wanted), f"  {time.time() - started:.1f} s")
        cached.write_text(json.dumps(cache))
    show("all", total, total["all"])
    print(f"\n{len(unexplained)} failures without a stated reason")
    if not words.verbose:
        for line in unexplained:
            print(f"    {line}")


def show(name, counts, wanted, more=""):
    share = 100 * counts["passed"] / max(wanted, 1)
    print(
        f"{name:<18}{counts['passed']:>8}{counts['failed']:>8}{counts['error']:>8}{wanted:>8}{share:>7.1f}{more}",
        flush=True,
    )


if __name__ == "__main__":
    main()
