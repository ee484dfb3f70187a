"""Writes and checks the expected output that stands beside the code of the test scripts.

    python3 expect.py fill FILE...      run each script under this Python, (re)write its comments
    python3 expect.py check [FILE...]   compare this Python with the comments (all scripts by default)

The rule every runner of these scripts follows:

* The expected standard output is one line for every comment `# -> TEXT`, in the order of the file. `TEXT` is everything
  after the one space that follows the arrow; a printed empty line is `# ->` with nothing behind it.
* A comment may stand after code or alone on its line, at any indentation.
* An exception that ends the script is `# raises TypeError: message` (or `# raises KeyError` without a message), at most
  once, on the line of the module's statement that let it through.
* The first `# ->` or `# raises ` of a line is the comment, so no tokeniser is needed to read a script. `check` refuses
  a script in which that would go wrong, and output with trailing white space or an unfinished last line.

`fill` puts a printed line beside the statement of the module that printed it, when that statement printed one line and
fits the width; otherwise below the statement. What loops print goes below the loop.

The order of a set of strings is no part of an expectation: scripts are run under several hash seeds, always the same.
"""

import ast
import io
import multiprocessing
import os
import resource
import signal
import subprocess
import sys
import tokenize
import traceback
import types
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
WIDTH = 120
SECONDS = 20
MEMORY = 4 << 30
SEEDS = "0", "1", "2"
SKIPPED_FOLDERS = {"differs", "__pycache__"}
COMPOUND = (ast.If, ast.Try, ast.With)


# Reading the comments


def mark_of(comment):
    """("->", text) or ("raises", text) when the comment is an expectation, else None."""
    if comment == "# ->":
        return "->", ""
    for word in ("->", "raises"):
        if comment.startswith(f"# {word} "):
            return word, comment[len(word) + 3 :]
    return None


def marks_by_tokens(source):
    """Expectations as (word, text, line number, column), by Python's own tokeniser."""
    found = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and (mark := mark_of(token.string)):
            found.append((*mark, token.start[0], token.start[1]))
    return found


def marks_by_text(source):
    """The same expectations as (word, text), found without a tokeniser, as the VM's own runner does."""
    found = []
    for line in source.split("\n"):
        places = [line.find("# -> "), line.find("# raises ")]
        if line.endswith("# ->"):
            places.append(len(line) - 4)
        places = [place for place in places if place >= 0]
        if places and (mark := mark_of(line[min(places) :])):
            found.append(mark)
    return found


def without_marks(source):
    """The script with its expectations taken out; lines that held nothing else disappear."""
    lines = source.split("\n")
    for _, _, number, column in reversed(marks_by_tokens(source)):
        kept = lines[number - 1][:column].rstrip()
        if kept:
            lines[number - 1] = kept
        else:
            del lines[number - 1]
    return "\n".join(lines)


# Running a script


class Recorder(io.TextIOBase):
    """A standard output that remembers which line of the module was running at each write."""

    def __init__(self, path):
        self.path = path
        self.writes = []

    def write(self, text):
        frame, line = sys._getframe(1), 0
        while frame is not None:
            if frame.f_code.co_name == "<module>" and frame.f_code.co_filename == self.path:
                line = frame.f_lineno
            frame = frame.f_back
        # What cannot be written is an error, as in a file.
        text.encode()
        self.writes.append((line, text))
        return len(text)

    def lines(self):
        """Finished output lines as (module line, text); the rest, if any, as a second value."""
        done, rest = [], ""
        for where, text in self.writes:
            parts = (rest + text).split("\n")
            rest = parts.pop()
            done.extend((where, part) for part in parts)
        return done, rest


def run(path, source):
    """Runs a script in this process: (output lines with their module line, rest, (line, text) of what it raised)."""
    signal.alarm(SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    warnings.simplefilter("ignore")
    warnings.simplefilter("error", SyntaxWarning)
    code = compile(source, path, "exec")
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    sys.path.insert(0, os.path.dirname(path))
    sys.dont_write_bytecode = True
    recorder, raised, before = Recorder(path), None, sys.stdout
    sys.stdout = recorder
    try:
        exec(code, module.__dict__)
    except Exception as error:
        places = [entry.lineno for entry in traceback.extract_tb(error.__traceback__) if entry.filename == path]
        raised = places[0], traceback.format_exception_only(error)[-1].rstrip("\n")
    finally:
        sys.stdout = before
        signal.alarm(0)
    return (*recorder.lines(), raised)


# Writing the comments


def statement_at(body, line):
    """The statement of this block that covers the line, or None for what belongs to a header."""
    for statement in body:
        first = min([statement.lineno] + [d.lineno for d in getattr(statement, "decorator_list", [])])
        if first <= line <= statement.end_lineno:
            return statement
    return None


def blocks_of(statement):
    """All statements directly inside an if, try or with, in textual order."""
    inner = list(statement.body)
    for handler in getattr(statement, "handlers", []):
        inner += handler.body
    return inner + getattr(statement, "orelse", []) + getattr(statement, "finalbody", [])


def place(body, outputs, placed):
    """Shares outputs out to the statements of a block; False when they do not come in textual order."""
    groups = []
    for line, text in outputs:
        statement = statement_at(body, line)
        if statement is None or groups and groups[-1][0].lineno > statement.lineno:
            return False
        if groups and groups[-1][0] is statement:
            groups[-1][1].append((line, text))
        else:
            groups.append((statement, [(line, text)]))
    for statement, group in groups:
        deeper = []
        if isinstance(statement, COMPOUND) and place(blocks_of(statement), group, deeper):
            placed += deeper
        else:
            placed.append((statement, [text for _, text in group]))
    return True


def comment(text):
    return f"# -> {text}" if text else "# ->"


def filled(path, source):
    """The script with the expectations this Python gives it."""
    source = without_marks(source)
    outputs, rest, raised = run(path, source)
    refuse_untidy(outputs, rest)
    tree, lines, placed = ast.parse(source), source.split("\n"), []
    if not place(tree.body, outputs, placed):
        raise ValueError("output does not follow the module's statements")
    below = []
    for statement, texts in placed:
        end, simple = statement.end_lineno, not hasattr(statement, "body")
        beside = f"{lines[end - 1]}  {comment(texts[0])}"
        left = raised and statement is statement_at(tree.body, raised[0])
        if simple and not left and len(texts) == 1 and len(beside) <= WIDTH:
            lines[end - 1] = beside
        else:
            below.append((end, [" " * statement.col_offset + comment(text) for text in texts]))
    if raised:
        statement = statement_at(tree.body, raised[0])
        at = statement.lineno if hasattr(statement, "body") else statement.end_lineno
        lines[at - 1] += f"  # raises {raised[1]}"
    for end, block in reversed(below):
        lines[end:end] = block
    return "\n".join(lines)


def refuse_untidy(outputs, rest):
    if rest:
        raise ValueError(f"the last line is not finished: {rest!r}")
    for line, text in outputs:
        if text != text.rstrip() or not text.isprintable():
            raise ValueError(f"line {line} prints white space or control characters one cannot see: {text!r}")


# The two commands


def fill(path):
    with open(path, encoding="utf-8") as file:
        before = file.read()
    after = filled(path, before)
    if after != before:
        with open(path, "w", encoding="utf-8") as file:
            file.write(after)


def check(path):
    with open(path, encoding="utf-8") as file:
        source = file.read()
    marks = [(word, text) for word, text, _, _ in marks_by_tokens(source)]
    if marks != marks_by_text(source):
        raise ValueError("a string or a comment looks like an expectation")
    outputs, rest, raised = run(path, source)
    refuse_untidy(outputs, rest)
    got = [("->", text) for _, text in outputs] + ([("raises", raised[1])] if raised else [])
    expected = sorted(marks, key=lambda mark: mark[0] == "raises")
    for number, (want, have) in enumerate(zip(expected, got), 1):
        if want != have:
            raise ValueError(f"expectation {number}: {want} but CPython says {have}")
    if len(expected) != len(got):
        raise ValueError(f"{len(expected)} expectations but CPython gives {len(got)}: {(expected + got)[-1]}")
    if not marks:
        raise ValueError("expects nothing")


def attempt(job):
    command, path = job
    try:
        (fill if command == "fill" else check)(path)
        if command == "fill":
            return None
    except SystemExit:
        return f"{path}: leaves by SystemExit"
    except Exception as error:
        return f"{path}: {type(error).__name__}: {error}"
    return None


def all_scripts():
    for folder, folders, names in os.walk(HERE):
        folders[:] = sorted(set(folders) - SKIPPED_FOLDERS)
        if folder != HERE:
            yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(".py"))


def under_every_seed(command, paths):
    """Runs this file once for each hash seed, since a process has one; only the first fills."""
    for seed in SEEDS:
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        if code := subprocess.call([sys.executable, __file__, command, *paths], env=environment):
            print(f"under PYTHONHASHSEED={seed}")
            sys.exit(code)
        command = "check"


def main(arguments):
    if not arguments or arguments[0] not in ("fill", "check") or arguments == ["fill"]:
        sys.exit(__doc__)
    command, paths = arguments[0], [os.path.abspath(path) for path in arguments[1:]] or list(all_scripts())
    if os.environ.get("PYTHONHASHSEED") not in SEEDS:
        return under_every_seed(command, paths)
    context = multiprocessing.get_context("fork")
    # One short-lived child for each script: what a script does to its interpreter ends with it.
    with context.Pool(maxtasksperchild=1) as pool:
        failures = list(filter(None, pool.imap(attempt, [(command, path) for path in paths], chunksize=1)))
        if command == "fill" and not failures:
            failures = list(filter(None, pool.imap(attempt, [("check", path) for path in paths], chunksize=1)))
    print(*failures, sep="\n", end="\n" if failures else "")
    print(f"{len(paths) - len(failures)} of {len(paths)} scripts agree with CPython {sys.version.split()[0]}")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main(sys.argv[1:])
