"""Writes anew what CPython 3.11 says of the sources in errors.txt: python3 errors.py [FILE WITH MORE SOURCES, AS A LIST]

A line holds a source, the exception, the message, the line and the column, with tabs between them.
"""

import ast
import pathlib
import re
import sys
import warnings

FILE = pathlib.Path(__file__).with_name("errors.txt")
ESCAPES = [("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")]


def escaped(text):
    for plain, escape in ESCAPES:
        text = text.replace(plain, escape)
    return text


def restored(text):
    plain = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    return re.sub(r"\\(.)", lambda found: plain[found[1]], text)


def row(source):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        fields = [source, type(error).__name__, error.msg, str(error.lineno), str(error.offset)]
        return "\t".join(escaped(field) for field in fields) + "\n"
    raise AssertionError(f"nothing is wrong with {source!r}")


warnings.simplefilter("ignore")
sources = [restored(line.split("\t")[0]) for line in FILE.read_text(encoding="utf-8").splitlines()] if FILE.exists() else []
for path in sys.argv[1:]:
    sources += ast.literal_eval(pathlib.Path(path).read_text(encoding="utf-8"))
FILE.write_text("".join(map(row, dict.fromkeys(sources))), encoding="utf-8")
