#!/usr/bin/env python3
"""Runs MicroPython's tests of the language on Chalcopy, and counts.

    python3 tools/micropython_tests.py [--only NAME ...] [--skipped] TESTS RUNNER...

TESTS is the folder `tests` of a copy of MicroPython's repository; RUNNER the command to run, as `target/release/chalcopy` (the
sandbox) or `target/release/chalcopy --native`. A file passes if its output and whether it succeeds are the expected ones: those
of its `.exp` file where there is one, those of the CPython that runs this script where there is none.

What does not count, with the reason (`--skipped` lists each): a file that says SKIP itself; one that CPython fails and that has no
`.exp` file (it tests an extension of MicroPython's); one whose `.exp` file differs from what CPython prints, if Chalcopy prints
what CPython does; and what `OWN` below names.
"""

import argparse
import concurrent.futures
import os
import pathlib
import subprocess
import sys

FOLDERS = ["basics", "float", "unicode", "import"]
PATIENCE = 30

# What tests MicroPython itself although CPython runs it, or has an `.exp` file: file to reason.
OWN = {
    "basics/array_limits_intbig.py": "expects MicroPython 1's truncation of an interpreter that does not call itself cpython",
    "basics/string_tstring_basic1.py": "its .exp file has MicroPython's own messages of errors",
    "basics/string_tstring_constructor1.py": "its .exp file has MicroPython's own messages of errors, as it says itself",
    "basics/string_tstring_errors1.py": "its .exp file has MicroPython's own messages and limits",
    "basics/string_tstring_format1.py": "its .exp file has MicroPython's own messages of errors",
    "basics/sys1.py": "wants an interpreter that calls itself cpython or micropython",
}


class Run:
    """What a command printed, and whether it succeeded."""

    def __init__(self, command, file):
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        environment["PYTHONIOENCODING"] = "utf-8"
        try:
            run = subprocess.run(
                [*command, file.name], cwd=file.parent, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE
            )
        except subprocess.TimeoutExpired as late:
            self.success, self.output, self.trouble = False, late.stdout or b"", f"not done after {PATIENCE} s"
            return
        self.success, self.output = run.returncode == 0, run.stdout.replace(b"\r\n", b"\n")
        lines = run.stderr.decode(errors="replace").strip().splitlines()
        self.trouble = " / ".join(line.strip() for line in lines[-2:])

    def same(self, other):
        return self.success == other.success and self.output == other.output

    def skips(self):
        return b"SKIP" in self.output.split(b"\n")


class Judged:
    """A file's verdict (`pass`, `fail` or `skip`) and the reason of one that did not pass."""

    def __init__(self, folder, file, runner):
        self.name = f"{folder}/{file.name}"
        self.verdict, self.reason = self.judge(file, runner)

    def judge(self, file, runner):
        if self.name in OWN:
            return "skip", OWN[self.name]
        python = Run([sys.executable, "-B", "-S"], file)
        if python.skips():
            return "skip", "the file skips itself"
        ours = Run(runner, file)
        wanted = pathlib.Path(f"{file}.exp")
        if wanted.exists():
            text = wanted.read_bytes().replace(b"\r\n", b"\n")
            if text.rstrip() == ours.output.rstrip() or text.rstrip() == b"CRASH" and not ours.success:
                return "pass", ""
            if text.rstrip() != python.output.rstrip() and ours.same(python):
                return "skip", "CPython does not print the .exp file, and Chalcopy prints what CPython does"
            return "fail", self.difference(text, ours)
        if not python.success:
            return "skip", f"CPython fails: {python.trouble[-100:]}"
        if ours.same(python):
            return "pass", ""
        return "fail", self.difference(python.output, ours)

    def difference(self, wanted, ours):
        pairs = zip([*wanted.split(b"\n"), b"<end>"], [*ours.output.split(b"\n"), b"<end>"])
        pair = next((pair for pair in pairs if pair[0] != pair[1]), None)
        said = f" | {ours.trouble[-160:]}" if ours.trouble else ""
        if pair is None:
            return f"the output is the same{said}"
        return f"wanted {pair[0][:70]!r}, printed {pair[1][:70]!r}{said}"


def main():
    parser = argparse.ArgumentParser(description="Runs MicroPython's tests of the language on Chalcopy.")
    parser.add_argument("tests", type=pathlib.Path)
    parser.add_argument("runner", nargs=argparse.REMAINDER)
    parser.add_argument("--only", action="append")
    parser.add_argument("--skipped", action="store_true")
    options = parser.parse_args()
    runner = [str(pathlib.Path(options.runner[0]).resolve()), *options.runner[1:]]
    total = {"pass": 0, "fail": 0, "skip": 0}
    for folder in FOLDERS:
        files = sorted((options.tests / folder).glob("*.py"))
        if options.only:
            files = [file for file in files if file.name in options.only]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            judged = list(pool.map(lambda file: Judged(folder, file, runner), files))
        count = {verdict: sum(one.verdict == verdict for one in judged) for verdict in total}
        for verdict, number in count.items():
            total[verdict] += number
        report(folder, count)
        for one in judged:
            if one.verdict == "fail" or one.verdict == "skip" and options.skipped:
                print(f"  {one.verdict} {one.name}: {one.reason}")
    report("all", total)
    return total["fail"] > 0


def report(name, count):
    runnable = count["pass"] + count["fail"]
    share = 100 * count["pass"] / runnable if runnable else 0
    print(f"{name}: {count['pass']} of {runnable} pass ({share:.1f} %), {count['skip']} do not count", flush=True)


if __name__ == "__main__":
    sys.exit(main())
